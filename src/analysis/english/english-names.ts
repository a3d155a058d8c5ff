import type { EnglishFinder, EnglishTerm, Glossary, WantedCase } from '../../glossary/index.ts';
import type { EnglishName } from '../../model/english-mention.ts';
import { type EnglishWords, hasTwoCapitals, isCapitalAt, readEnglishWords } from '../../text/index.ts';

/** A stretch of a text that names something, half open in UTF-16 units. */
export type NamedStretch = { readonly start: number; readonly end: number; readonly names: readonly EnglishName[] };

/**
 * Makes ready to find all names in English texts. The matcher of Vietnamese does it: what it reads here is not the text but the keys of its
 * words, so that plurals, possessives, spellings and articles do not matter.
 */
export function englishNames(glossary: Glossary): (text: string) => readonly NamedStretch[] {
  const finder = glossary.englishFinder();
  return (text) => stretches(keyed(readEnglishWords(text)), finder);
}

/** Words with their keys as one text, in which word i begins at `at[i]`. */
type KeyedWords = { readonly words: EnglishWords; readonly text: string; readonly at: readonly number[] };

function keyed(words: EnglishWords): KeyedWords {
  let length = 0;
  const at = words.keys.map((key) => {
    const start = length;
    length += key.length + 1;
    return start;
  });
  return { words, text: words.keys.join(' '), at };
}

function stretches(keyedWords: KeyedWords, finder: EnglishFinder): NamedStretch[] {
  const found = new Map<number, Growing>();
  let first = 0;
  for (const { start, end, term: number } of finder.find(keyedWords.text)) {
    const term = finder.termAt(number);
    while ((keyedWords.at[first] ?? end) < start) first += 1;
    const hit = term === undefined ? undefined : hitOf(term, first, keyedWords);
    if (term !== undefined && hit !== undefined) grow(found, hit, term);
  }
  return [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Words of a text, half open by their numbers. */
type WordStretch = { readonly from: number; readonly to: number };

/** The words of a term that begins at a word, where all that it wants is there. */
function hitOf(term: EnglishTerm, from: number, keyedWords: KeyedWords): Stretch | undefined {
  const { words } = keyedWords;
  const to = from + term.keys.length;
  if (!hasNumber(term, from, words)) return undefined;
  if (cutsWord(words, from) || cutsWord(words, to) || !hasCapitals(term.wanted, from, words)) return undefined;
  const whole = withOtherParts(term, { from, to }, keyedWords);
  return whole && { start: words.starts[whole.from] ?? 0, end: endOf(words, whole.to - 1) };
}

type Stretch = { readonly start: number; readonly end: number };

/** Without the mark of a possessive. */
function endOf({ text, starts, ends }: EnglishWords, at: number): number {
  const start = starts[at] ?? 0;
  const word = text.slice(start, ends[at]);
  return start + word.replace(/['’ʼ][sS]?$/u, '').length;
}

/** Between the syllables of a name written in one word: Viet|nam. */
function cutsWord({ starts }: EnglishWords, at: number): boolean {
  return at > 0 && starts[at] !== undefined && starts[at] === starts[at - 1];
}

/**
 * Goods are no good: one word that is a plural in the glossary wants to be one. English that is not wanted may differ in nothing else from
 * what is (ethnic minorities people): only its last word may be a plural that it is not in the glossary.
 */
function hasNumber({ keys, plurals, role }: EnglishTerm, from: number, words: EnglishWords): boolean {
  if (keys.length > 1 && role !== 'deprecated') return true;
  const last = keys.length - 1;
  return plurals.every((isPlural, i) => words.plurals[from + i] === isPlural || (i === last && !isPlural));
}

function hasCapitals(wanted: readonly WantedCase[], from: number, { text, starts, ends }: EnglishWords): boolean {
  return wanted.every((one, i) => {
    const start = starts[from + i] ?? 0;
    if (one === 'any') return true;
    return one === 'capital' ? isCapitalAt(text, start) : hasTwoCapitals(text.slice(start, ends[from + i]));
  });
}

/** How far, in letters of keys, the parts of a template may be from each other: the name of a commune, a district and a province between them. */
const reach = 80;

/** A template's words with what stands before and behind its slots. */
function withOtherParts(term: EnglishTerm, { from, to }: WordStretch, keyedWords: KeyedWords): WordStretch | undefined {
  if (term.before.length === 0 && term.behind.length === 0) return { from, to };
  const { text, at } = keyedWords;
  const start = at[from] ?? 0;
  const end = to < at.length ? (at[to] ?? 0) - 1 : text.length;
  const before = partsBefore(` ${text.slice(Math.max(0, start - reach), start)}`, term.before);
  const behind = partsBehind(`${text.slice(end, end + reach)} `, term.behind);
  if (before === undefined || behind === undefined) return undefined;
  return { from: from - before, to: to + behind };
}

/** How many words they reach to the left; undefined where one is not there. */
function partsBefore(text: string, parts: readonly string[]): number | undefined {
  let reached = text.length;
  for (const part of [...parts].reverse()) {
    reached = text.lastIndexOf(part, reached - part.length + 1);
    if (reached < 0) return undefined;
  }
  return wordsIn(text.slice(reached));
}

function partsBehind(text: string, parts: readonly string[]): number | undefined {
  let reached = 0;
  for (const part of parts) {
    const found = text.indexOf(part, Math.max(0, reached - 1));
    if (found < 0) return undefined;
    reached = found + part.length;
  }
  return wordsIn(text.slice(0, reached));
}

const wordsIn = (text: string): number => text.split(' ').filter((word) => word !== '').length;

type Growing = Stretch & { readonly names: EnglishName[] };

function grow(found: Map<number, Growing>, { start, end }: Stretch, { concept, role }: EnglishTerm): void {
  const key = start * 0x100000 + (end - start);
  const names = found.get(key)?.names ?? [];
  if (names.length === 0) found.set(key, { start, end, names });
  if (!names.some((name) => name.concept === concept && name.role === role)) names.push({ concept, role });
}
