import { isMostlyCapitals, isVietnameseSyllable, rememberedShort } from '../../text/index.ts';
import { isNumeralBelowHundred } from './numeral.ts';

/** Half open, in the words read. */
type Stretch = { readonly start: number; readonly end: number };

export type UnknownAcronym = Stretch & { readonly text: string };

/** A stop joins initials (T.Ư, TS.KH); what begins a word behind it is a word of its own: TP.Cao Bằng. */
const word =
  /(?<![\p{L}\p{N}.@/_-])(?:\p{Ll}(?=\p{Lu}{2}))?\p{Lu}[\p{L}\p{N}]*(?:(?:[&–-]|\.(?!\p{Lu}\p{M}*\p{Ll}\p{M}*\p{Ll}))\p{Lu}[\p{L}\p{N}]*)*(?![\p{L}\p{N}]|[-/.]\p{N}|[@_])/gu;
/** QL1A, PC67, A320: a road, a police unit, a model. */
const code = /^\p{Lu}{1,2}\p{N}/u;

/** A text in which more than this share of the letters are capitals is a heading in capitals: none of its words need be an acronym. */
const capitalsOfHeading = 0.6;

/**
 * Words that look like acronyms: two capitals or more, small letters and digits fewer than capitals (TTr, NTM, LĐ-TB&XH). No Roman
 * numerals, no initials of persons (N.V.A), no syllable that a heading or a byline writes in capitals.
 * @param chunks the stretches of the text that hold two capitals or more
 */
export function findAcronyms(text: string, chunks: readonly Stretch[]): UnknownAcronym[] {
  const found: UnknownAcronym[] = [];
  for (const { start, end } of chunks) addAcronyms(text.slice(start, end), start, found);
  return found.length > 0 && isInCapitals(text) ? [] : found;
}

/** @param chunk words without white space, which is in no acronym; `from` is where it stands in its text */
function addAcronyms(chunk: string, from: number, acronyms: UnknownAcronym[]): void {
  word.lastIndex = 0;
  for (let match = word.exec(chunk); match !== null; match = word.exec(chunk)) {
    const [found] = match;
    const start = from + match.index;
    if (looksMade(found)) acronyms.push({ start, end: start + found.length, text: found });
  }
}

function isInCapitals(text: string): boolean {
  const isMostly = isMostlyCapitals(text, capitalsOfHeading);
  return isMostly && /\s/.test(text.trim()) && shouted.test(text.normalize('NFD'));
}

/** The 389 of BCĐ389 is the number of a body, and no part of its letters. */
const bodyNumber = /(?<=^\p{Lu}{3,})\p{N}+$/u;

/** H.Củ, K.HƯNG: an initial before a name. */
const initialAndName = /^\p{Lu}\.\p{L}{2}/u;
/** Of the letters with marks only Đ and Ư are kept in acronyms: TỰ, LÊ, CƠ and HÀ are words in capitals. In NFD. */
const marked = /[\u0300\u0301\u0302\u0303\u0306\u0309\u0323]|[Oo]\u031B/u;
/** A word in capitals that is no acronym. A row of acronyms, however many, has none. */
const shouted =
  /\p{Lu}\p{M}*(?:[\u0300\u0301\u0302\u0303\u0306\u0309\u0323]|O\u031B)\p{M}*\p{Lu}|\p{Lu}\p{M}*\p{Lu}[\u0300\u0301\u0302\u0303\u0306\u0309\u0323]/u;
/** Formulas are in other letters: 𝐾𝐿, Θ. */
const latin = /^[\p{Script=Latin}\p{Script=Inherited}\p{N}&.–-]+$/u;

/** Texts have the same acronyms again and again. */
const looksMade = rememberedShort(isMade, 5_000);

function isMade(found: string): boolean {
  const capitals = found.match(/\p{Lu}/gu)?.length ?? 0;
  const others = found.replace(bodyNumber, '').match(/[\p{Ll}\p{N}]/gu)?.length ?? 0;
  if (capitals < 2 || others >= capitals || capitals > 12 || !latin.test(found)) return false;
  if (isNumeralBelowHundred(found) || code.test(found) || initialAndName.test(found)) return false;
  if (/^(?:\p{Lu}\.)+\p{Lu}?$/u.test(found)) return false;
  return (
    !marked.test(found.normalize('NFD')) &&
    !(found.length > 2 && isVietnameseSyllable(found) && /[AEIOUYƯ]/.test(found))
  );
}
