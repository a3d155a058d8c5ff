import { type AnywhereCue, type BesideCue, readCue, wordLine } from '../../glossary/index.ts';
import type { Concept } from '../../model/concept.ts';
import type { Symbols } from '../../model/symbols.ts';
import type { Word } from '../acronym-words.ts';
import type { CompositeReader } from '../senses/composites.ts';
import { type CueLookup, cueLookup } from '../senses/cue-lookup.ts';
import { cuesOf } from '../senses/cues.ts';
import { domainsOfPlaces, isSpelled } from '../senses/initials.ts';
import { isInPhrase, isPlaced } from '../senses/placing.ts';
import type { Setting } from '../senses/senses.ts';
import { isInAddress } from './addresses.ts';
import { type CapitalRuns, capitalRuns, isSyllable } from './capital-runs.ts';
import { hasForeignLetter, isBeforeForeignName, isBehindForeignName } from './foreign-neighbours.ts';
import {
  isClassCode,
  isFormCode,
  isJoined,
  isJoinedToForeignWord,
  isModel,
  isNumbered,
  isStandardCode,
} from './joined-codes.ts';
import { isPlainNumeral, isRomanNumeral } from './numeral.ts';
import {
  bodyCues,
  codeCues,
  companyCues,
  englishCues,
  englishWords,
  kindsOf,
  makeCues,
  numeralCues,
  numeralWords,
  personCues,
  shopCues,
} from './own-names.ts';
import { readsAsForeignWord } from './readable-word.ts';

/** An acronym as it stands in a text, with its senses; none where the glossary lacks it. */
type Written = Pick<Word, 'start' | 'end'> & { readonly senses: readonly Concept[] };

/** Whether what looks like an acronym is none. The setting is that of the stretch from an offset up to its end, or of the acronym alone. */
export type IsSilent = (written: Written, settingOf: (from?: number) => Setting) => boolean;

/** The stretch, what the glossary and the sentence say of it, and the capitals around it. */
type Looks = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** Whether the glossary has it, or its parts: BCĐ35. */
  readonly isListed: boolean;
  /** How many senses the glossary has. */
  readonly senses: number;
  /** Whether it has one that leaves no room for others. */
  readonly isSure: boolean;
  readonly runs: CapitalRuns;
  readonly fits: (cues: CueLookup) => boolean;
  /** Whether words stand in its sentence. */
  readonly says: (cue: AnywhereCue) => boolean;
  /** Whether a cue beside it speaks for a sense. */
  readonly isPlaced: () => boolean;
  /** Whether one does that stands before it. */
  readonly isLedTo: () => boolean;
  /** Whether the words of a sense would be part of a longer term there. */
  readonly isInPhrase: () => boolean;
  /** Whether it has a letter for each syllable of all its senses: FPT has not. */
  readonly isSpelled: () => boolean;
  /** Whether one of its senses is a place. */
  readonly mayBePlace: () => boolean;
};

/** Makes what tells capitals that stand for themselves from acronyms, in one text after another. */
export function silence(symbols: Symbols, readComposites: CompositeReader): (text: string) => IsSilent {
  const photographs = cueLookup(besideCues(symbols.acronyms.silent));
  const currencies = new Set(symbols.currencies.map(({ code }) => code));
  return (text) => {
    let runs: CapitalRuns | undefined;
    let line: string | undefined;
    const says = ({ words }: AnywhereCue) => {
      line ??= wordLine(text);
      return line.includes(words);
    };
    return ({ start, end, senses }, settingOf) => {
      runs ??= capitalRuns(text);
      const setting = settingOf();
      const written = text.slice(start, end);
      const fits = (cues: CueLookup) => cues(written, setting).length > 0;
      const isPlacedHere = () => senses.some((concept) => isPlaced(written, concept, setting));
      const isLedTo = () =>
        senses.some((concept) =>
          cuesOf(concept)
            .beside(written, setting)
            .some(({ before }) => before.length > 0),
        );
      const isListed = senses.length > 0 || readComposites(written).length > 0;
      const looks = {
        text,
        start,
        end,
        written,
        isListed,
        senses: senses.length,
        isSure: senses.length === 1 && senses[0]?.priors?.[written] === undefined,
        runs,
        fits,
        says,
        isPlaced: isPlacedHere,
        isLedTo,
        isInPhrase: () => senses.some((concept) => isInPhrase(concept, setting)),
        isSpelled: () => senses.every((concept) => isSpelled(written, concept)),
        mayBePlace: () => senses.some(({ domain }) => domainsOfPlaces.has(domain)),
      };
      const isByline = () => {
        const from = startOfInitials(text, start);
        return photographs(written, from === start ? setting : settingOf(from)).length > 0;
      };
      const isUnderPhotograph = !looks.isSure && end - start <= longestCode && isByline() && !isPlacedHere();
      const isCurrency = !isListed && currencies.has(written);
      return isUnderPhotograph || isCurrency || reasons.some((isSo) => isSo(looks));
    };
  };
}

/** Where the initials begin that an acronym ends: N.AN, Q. NG. */
function startOfInitials(text: string, start: number): number {
  const [initials = ''] =
    /(?<![\p{L}\p{N}])(?:\p{Lu}{1,2}\. ?)+$/u.exec(text.slice(Math.max(0, start - 8), start)) ?? [];
  return start - initials.length;
}

function besideCues(texts: readonly string[]): readonly BesideCue[] {
  return texts.map(readCue).filter((cue): cue is BesideCue => cue?.is === 'beside');
}

/** No photographer's initials and no code have more letters. */
const longestCode = 3;

/** The same of capitals that a sign joins to something. */
const joinedReasons: typeof reasons = [isModel, isClassCode, isFormCode, isStandardCode, isJoinedToForeignWord];

/** Each says of one kind of capitals that they are none of an acronym. */
const reasons: readonly ((looks: Looks) => boolean)[] = [
  isInAddress,
  (looks) => isJoined(looks) && joinedReasons.some((isSo) => isSo(looks)),
  ({ runs, start, end }) => runs.isCode({ start, end }),
  ({ fits }) => fits(codeCues),
  isNumeral,
  ({ runs, start, end, isPlaced: isMeant }) => runs.isWord({ start, end }) && !isMeant(),
  isOwnName,
  isCompany,
  isNamedSo,
  isOfForeignName,
  ({ senses, isSpelled: isVietnamese, fits }) => fits(englishCues) && (senses !== 1 || isVietnamese()),
  ({ isListed, written }) => !isListed && (isSyllable(written) || isLetterCode(written) || isCamelCase(written)),
  ({ isListed, fits }) => !isListed && fits(makeCues),
  isForeign,
];

/** Cảnh Hưng thứ XL; the XL of «thi công XL» is none. */
function isNumeral({ written, isListed, fits, says }: Looks): boolean {
  if (!isRomanNumeral(written)) return false;
  return (!isListed && isPlainNumeral(written)) || fits(numeralCues) || numeralWords().some(says);
}

/** PDF; SHB where the sentence is of football. */
function isOwnName({ written, isListed, fits, says, isPlaced: isMeant }: Looks): boolean {
  return kindsOf(written).some(({ beside, near }) => !isListed || near().some(says) || (fits(beside) && !isMeant()));
}

/** The BTV of «Công ty TNHH BTV Hải Dương»; letters that nobody listed tell what a company does where they are many. */
function isCompany({ start, end, isSure, senses, fits, isLedTo }: Looks): boolean {
  const mayBeName = senses > 0 || end - start <= longestCode;
  return !isSure && mayBeName && fits(companyCues) && !isLedTo();
}

/** Nhà hàng QĐ, nạn nhân TQ, HN 015; not the TP of «khách sạn TP Đà Lạt», where its place speaks for it. */
function isNamedSo(looks: Looks): boolean {
  const { start, end, isSure, fits, isPlaced: isMeant, isInPhrase: isTerm } = looks;
  if (isSure || end - start > longestCode) return false;
  return (fits(shopCues) || fits(personCues) || isNumbered(looks)) && !isMeant() && !isTerm();
}

/** The SH of «Honda SH» and the USS of «USS Mustin», which nobody knows by itself; but the VN of «Honda VN» is a place. */
function isOfForeignName(looks: Looks): boolean {
  const { start, end, isListed, senses, isPlaced: isMeant, mayBePlace } = looks;
  if (!isListed) return isBehindForeignName(looks) || isBeforeForeignName(looks);
  return senses > 1 && end - start <= longestCode && !mayBePlace() && isBehindForeignName(looks) && !isMeant();
}

/** IgM, PwC: in Vietnamese a small letter goes on with its capital as in Th, Tr, Tg. */
function isCamelCase(written: string): boolean {
  return /\p{Lu}\p{Ll}/u.test(written) && !/^(?:\p{Lu}|[CGKNPT]h|Ng|Tr|Tg|Qu|Qy|Gi)+$/u.test(written);
}

/** NK7328, LVN10: a number in capitals that is no body's. */
function isLetterCode(written: string): boolean {
  return /^\p{Lu}{1,4}\p{N}+\p{Lu}{0,2}$/u.test(written);
}

/** FRIDAY, SALE. What follows the word for a body, or stands in brackets behind it, is its name, and one to ask about. */
function isForeign({ text, written, isListed, runs, start, end, fits }: Looks): boolean {
  if (isListed) return false;
  if (englishWords.has(written)) return true;
  const isBracketed = text[start - 1] === '(' && text[end] === ')';
  const looksForeign = hasForeignLetter(written) || readsAsForeignWord(written) || runs.isForeign({ start, end });
  return looksForeign && !isBracketed && !fits(bodyCues);
}
