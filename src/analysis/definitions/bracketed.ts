import { matchKey } from '../../text/index.ts';
import { acronymBefore, acronymList, type DefinedAcronym, wholeAcronym } from '../acronym-shape.ts';
import type { Word } from '../acronym-words.ts';
import { firstFrom } from '../in-order.ts';
import type { DefinitionSite } from './definition-site.ts';
import { announcements, connectives, explanations, glosses, languages } from './definition-words.ts';
import { alignForeign } from './foreign-words.ts';

/** No bracket that defines holds more words and signs. */
const longestBracket = 40;

/** The brackets of a text that may define an acronym of the words before them, or give the words of one. */
export function bracketSites(text: string, words: readonly Word[]): DefinitionSite[] {
  const sites: DefinitionSite[] = [];
  for (const { index } of text.matchAll(opening)) {
    const open = firstFrom(index, words);
    const close = closing(words, open);
    if (close !== undefined) sites.push(...siteIn(text, words, open, close));
  }
  return sites;
}

const opening = /[([]/g;

const isOpening = (word: Word): boolean => word.isMark && (word.text === '(' || word.text === '[');

/** The sign that closes a bracket; none where another opens first. */
function closing(words: readonly Word[], open: number): number | undefined {
  for (let at = open + 1; at <= open + longestBracket; at += 1) {
    const word = words[at];
    if (word === undefined || isOpening(word)) return undefined;
    if (word.isMark && (word.text === ')' || word.text === ']')) return at;
  }
  return undefined;
}

function siteIn(text: string, words: readonly Word[], open: number, close: number): DefinitionSite[] {
  const before = endOfWords(words, open);
  const inside = unquoted(words.slice(open + 1, close));
  const told = announcements(inside, 0);
  const given = unquoted(inside.slice(skipSigns(inside, told)));
  const [first, last] = [given[0], given.at(-1)];
  if (first === undefined || last === undefined) return [];
  const readings = readingsOf(text, first.start, last.end);
  if (readings.length > 0) return behind(readings, before, told > 0 ? 'sure' : 'plain');
  return [
    ...withForeign(text, given, before),
    ...followed(text, given, before, told > 0),
    ...reversed(text, words, open, inside),
  ];
}

function behind(
  readings: readonly (readonly DefinedAcronym[])[],
  before: number,
  force: 'sure' | 'plain' | 'strict',
  foreign?: string,
): DefinitionSite[] {
  return [{ is: 'behind', readings, before, force, ...(foreign === undefined ? {} : { foreign }) }];
}

/** One acronym or several: CNH-HĐH is first taken whole. */
export function readingsOf(text: string, start: number, end: number): DefinedAcronym[][] {
  const [one, list] = [
    wholeAcronym(text, start, end),
    acronymList(text, start, end, (word) => connectives([{ key: matchKey(word) }], 0) > 0),
  ];
  return [one, list.length > 1 ? list : []].filter((reading) => reading.length > 0);
}

/** «ước lượng hợp lý cực đại (Maximum Likelihood Estimation, MLE)», «… (MLE – Maximum Likelihood Estimation)». */
function withForeign(text: string, given: readonly Word[], before: number): DefinitionSite[] {
  const from = skipSigns(given, languages(given, 0));
  return given.flatMap((sign, at) => {
    if (!sign.isMark || !/^[,;:–—-]$/.test(sign.text) || at < from) return [];
    return [
      ...foreignAndAcronym(text, given.slice(from, at), acronymPart(given.slice(at + 1)), before),
      ...foreignAndAcronym(text, given.slice(at + 1 + languages(given, at + 1)), given.slice(from, at), before),
    ];
  });
}

/** The acronym's own words where others tell of it: «…, viết tắt là *MLE*». */
function acronymPart(words: readonly Word[]): readonly Word[] {
  return words.slice(skipSigns(words, announcements(words, 0)));
}

function foreignAndAcronym(
  text: string,
  foreign: readonly Word[],
  acronym: readonly Word[],
  before: number,
): DefinitionSite[] {
  const own = unquoted(foreign);
  const [first, last] = [own[skipSigns(own, 0)], own.at(-1)];
  const [start, end] = [acronym[0]?.start ?? 0, acronym.at(-1)?.end ?? 0];
  const [found] = wholeAcronym(text, start, end);
  if (first === undefined || last === undefined || found === undefined) return [];
  if (alignForeign(found.acronym, own) === undefined) return [];
  return behind([[found]], before, 'sure', text.slice(first.start, last.end));
}

/** «Theory of mind (ToM; Smith 2009)»: the acronym, and something else. */
function followed(text: string, given: readonly Word[], before: number, isTold: boolean): DefinitionSite[] {
  const sign = given.findIndex(({ isMark, text: mark }) => isMark && /^[,;:]$/.test(mark));
  const [first, last] = [given[0], given[sign - 1]];
  if (first === undefined || last === undefined) return [];
  const one = wholeAcronym(text, first.start, last.end);
  return one.length === 0 ? [] : behind([one], before, isTold ? 'sure' : 'strict');
}

/** «UBND (Ủy ban nhân dân)», «UBND (viết tắt của Ủy ban nhân dân)». */
function reversed(text: string, words: readonly Word[], open: number, inside: readonly Word[]): DefinitionSite[] {
  const acronym = acronymBefore(text, words[endOfWords(words, open) - 1]?.end ?? 0);
  if (acronym === undefined) return [];
  const told = Math.max(explanations(inside, 0), glosses(inside, 0), languages(inside, 0));
  const rest = unquoted(inside.slice(skipSigns(inside, told)));
  return [{ is: 'before', acronym, words: rest }];
}

const quotes = /^["“”«»'‘’]$/;
const isQuote = (word: Word | undefined): boolean => word?.isMark === true && quotes.test(word.text);

/** Without the quotes around them. */
export function unquoted(words: readonly Word[]): readonly Word[] {
  let [first, end] = [0, words.length];
  while (first < end && isQuote(words[first])) first += 1;
  while (end > first && isQuote(words[end - 1])) end -= 1;
  return words.slice(first, end);
}

/** The index behind colons and quotes from `at` on. */
export function skipSigns(words: readonly Word[], at: number): number {
  let next = at;
  while (words[next]?.text === ':' || isQuote(words[next])) next += 1;
  return next;
}

/** Where the words before `at` end: quotes, commas and dashes between are not theirs. */
export function endOfWords(words: readonly Word[], at: number): number {
  let end = at;
  while (end > 0 && words[end - 1]?.isMark === true && /^["“”«»'‘’,–—-]$/.test(words[end - 1]?.text ?? '')) end -= 1;
  return end;
}
