import { type AcronymPiece, acronymPieces } from '../../text/index.ts';
import type { DefinedAcronym } from '../acronym-shape.ts';
import { alignLeftwards, clauseBefore, isSeparator, type Word } from '../acronym-words.ts';
import { memberForms } from './coordinated.ts';
import type { DefinitionSite, SiteBefore, SiteBehind } from './definition-site.ts';
import { alignForeign } from './foreign-words.ts';
import { unlikePhrase } from './unlike-phrase.ts';

/** An acronym that the words define, in offsets of those words. The long form is rebuilt in full: «công tác dân tộc» from «công tác và chính sách dân tộc». */
export type FoundDefinition = {
  readonly acronym: string;
  readonly long: string;
  readonly start: number;
  readonly end: number;
  readonly longStart: number;
  readonly longEnd: number;
  /**
   * How many words have their letter: all but function words; some, one or two words having none; none, as where a foreign acronym
   * follows its Vietnamese name.
   */
  readonly letters: 'all' | 'some' | 'none';
  /** Words of the text say that it is a definition; a bracket alone does not. */
  readonly isTold: boolean;
  /** The foreign words that the text gives for the acronym as well. */
  readonly foreign?: string;
};

/** The long forms of the acronyms at a site; none where no words fit. */
export function longForms(text: string, words: readonly Word[], site: DefinitionSite): FoundDefinition[] {
  return site.is === 'before' ? formAfter(text, site) : formsBefore(text, words, site);
}

function formAfter(text: string, { acronym, words }: SiteBefore): FoundDefinition[] {
  const pieces = acronymPieces(acronym.acronym);
  const ends = words.flatMap((word, at) => (word.isMark || words[at + 1]?.isMark === false ? [] : [at]));
  const last = ends.find((at) => alignLeftwards(pieces, words, at) === 0);
  if (last !== undefined) return [definition(text, acronym, words.slice(0, last + 1))];
  const foreign = ends.find((at) => alignForeign(acronym.acronym, words.slice(0, at + 1)) === 0);
  return foreign === undefined ? [] : inForeignWords(text, acronym, words.slice(0, foreign + 1));
}

function formsBefore(text: string, words: readonly Word[], site: SiteBehind): FoundDefinition[] {
  const context = clauseBefore(words, site.before);
  const isStrict = site.force === 'strict';
  const isFormula = standsInFormula(words, site.before);
  for (const reading of site.readings) {
    const [only, ...more] = reading;
    if (only === undefined) continue;
    const found = more.length > 0 ? several(text, reading, context) : one(text, only, context, isStrict);
    if (found.length === 0 && more.length === 0 && !isFormula) found.push(...inForeignWords(text, only, context));
    if (found.length > 0) return found.map((form) => withTelling(form, site));
  }
  const [single] = site.readings.find((reading) => reading.length === 1) ?? [];
  if (single === undefined || isStrict || isFormula) return [];
  return loose(text, single, context, site);
}

/** Whether a bracket stands directly at the words, as in a formula: log(RT). */
function standsInFormula(words: readonly Word[], before: number): boolean {
  const [last, sign] = [words[before - 1], words[before]];
  return sign?.text === '(' && sign.start === last?.end;
}

function withTelling(form: FoundDefinition, { force, foreign }: SiteBehind): FoundDefinition {
  return { ...form, isTold: force === 'sure', ...(foreign === undefined ? {} : { foreign }) };
}

/** A name may stand between: «Sở Thông tin – truyền thông Hà Nội (TT&TT)», «Ủy ban Kiểm tra Tỉnh ủy Quảng Ngãi (UBKT)». */
const longestName = 6;

function one(text: string, defined: DefinedAcronym, context: readonly Word[], isStrict: boolean): FoundDefinition[] {
  const pieces = acronymPieces(defined.acronym);
  if (isStrict && pieces.length < 3) return [];
  const last = context.length - 1;
  for (let skipped = 0; skipped <= (isStrict ? 0 : longestName); skipped += 1) {
    const first = isEndOfTerm(context, last - skipped) ? alignLeftwards(pieces, context, last - skipped) : undefined;
    if (first === undefined) continue;
    const long = context.slice(firstOfAlike(pieces, context, first), last - skipped + 1);
    return [definition(text, defined, long)];
  }
  return [];
}

function inForeignWords(text: string, defined: DefinedAcronym, context: readonly Word[]): FoundDefinition[] {
  const first = alignForeign(defined.acronym, context);
  if (first === undefined) return [];
  const form = definition(text, defined, context.slice(first));
  return [{ ...form, foreign: form.long }];
}

/** At the end of the words, or before a name. */
function isEndOfTerm(context: readonly Word[], at: number): boolean {
  return at === context.length - 1 || /^\p{Lu}/u.test(context[at + 1]?.text ?? '');
}

/** One acronym may stand for terms that begin with the same letters: «tỉnh ủy, thành ủy (TU)». */
function firstOfAlike(pieces: readonly AcronymPiece[], context: readonly Word[], first: number): number {
  const before = first - 1 - pieces.length;
  const joining = context[first - 1];
  if (joining === undefined || !isSeparator(joining)) return first;
  return alignLeftwards(pieces, context, first - 2) === before ? firstOfAlike(pieces, context, before) : first;
}

function several(text: string, defined: readonly DefinedAcronym[], context: readonly Word[]): FoundDefinition[] {
  const members = memberForms(defined, context);
  if (members.length > 0) {
    return members.map(({ acronym, long, stretch }) => ({
      ...definition(text, acronym, stretch),
      ...(long === stretch
        ? {}
        : {
            long: long
              .map((word) => word.text)
              .join(' ')
              .replace(/ ([,.;])/g, '$1'),
          }),
    }));
  }
  const last = defined.at(-1);
  return last === undefined ? [] : one(text, last, context, false);
}

/** How many words may lack their letter. Observed: giấy chứng nhận quyền sử dụng đất, GCN đất. */
const mostGaps = 2;

/** Where not all words have their letters: a few may lack them, or all where the acronym is foreign. */
function loose(text: string, defined: DefinedAcronym, context: readonly Word[], site: SiteBehind): FoundDefinition[] {
  const pieces = acronymPieces(defined.acronym);
  const first = pieces.length < 3 ? undefined : alignLeftwards(pieces, context, context.length - 1, mostGaps);
  if (first !== undefined) {
    return [withTelling({ ...definition(text, defined, context.slice(first)), letters: 'some' }, site)];
  }
  const phrase = unlikePhrase(defined.acronym, context);
  return phrase === undefined ? [] : [withTelling({ ...definition(text, defined, phrase), letters: 'none' }, site)];
}

function definition(text: string, { acronym, start, end }: DefinedAcronym, long: readonly Word[]): FoundDefinition {
  const [longStart, longEnd] = [long[0]?.start ?? start, long.at(-1)?.end ?? start];
  const words = text.slice(longStart, longEnd).replace(/\s+/gu, ' ');
  return { acronym, long: words, start, end, longStart, longEnd, letters: 'all', isTold: false };
}
