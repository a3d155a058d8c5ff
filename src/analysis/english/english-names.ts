import type { EnglishFinder, EnglishTerm, Glossary, WantedCase } from '../../glossary/index.ts';
import type { EnglishName } from '../../model/english-mention.ts';
import { type EnglishWords, hasTwoCapitals, isCapitalAt } from '../../text/index.ts';

/** A stretch of a text that names something, half open in UTF-16 units. */
export type NamedStretch = { readonly start: number; readonly end: number; readonly names: readonly EnglishName[] };

/**
 * Makes ready to find all names in the words of English texts, in any order. The matcher of Vietnamese does it: what it reads here is not the text but the
 * keys of its words, so that plurals, possessives, spellings and articles do not matter.
 */
export function englishNames(glossary: Glossary): (words: EnglishWords) => readonly NamedStretch[] {
  const finder = glossary.englishFinder();
  return (words) => stretches(keyed(words), finder);
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
  let from = 0;
  let anchor: Anchor | undefined;
  for (const { start, end, term: number } of finder.find(keyedWords.text)) {
    const term = finder.termAt(number);
    if (term === undefined) continue;
    while ((keyedWords.at[from] ?? end) < start) from += 1;
    const to = from + term.keys.length;
    if (anchor?.from !== from || anchor.to !== to) anchor = new Anchor(keyedWords, from, to);
    const hit = hitOf(term, anchor, keyedWords.words);
    if (hit !== undefined) grow(found, hit, term);
  }
  return [...found.values()];
}

/** How far, in letters of keys, the parts of a template may be from each other: the name of a commune, a district and a province between them. */
const reach = 80;

/**
 * The words that terms are found by, half open by their numbers. Dozens of terms may be found by the same (People's Committee begins or ends
 * as many templates): what stands around the words is cut out once.
 */
class Anchor {
  readonly from: number;
  readonly to: number;
  readonly #keyed: KeyedWords;
  #before: string | undefined;
  #behind: string | undefined;

  constructor(keyedWords: KeyedWords, from: number, to: number) {
    this.#keyed = keyedWords;
    this.from = from;
    this.to = to;
  }

  /** The keys as far as the parts of a template may be, with a space at their start. */
  get before(): string {
    const start = this.#keyed.at[this.from] ?? 0;
    this.#before ??= ` ${this.#keyed.text.slice(Math.max(0, start - reach), start)}`;
    return this.#before;
  }

  /** Those behind, with a space at their end. */
  get behind(): string {
    const { text, at } = this.#keyed;
    const end = this.to < at.length ? (at[this.to] ?? 0) - 1 : text.length;
    this.#behind ??= `${text.slice(end, end + reach)} `;
    return this.#behind;
  }
}

/** The words of a term that is found by an anchor, where all that it wants is there. */
function hitOf(term: EnglishTerm, anchor: Anchor, words: EnglishWords): Stretch | undefined {
  const { from, to } = anchor;
  const before = term.before.length === 0 ? 0 : partsBefore(anchor.before, term.before);
  const behind = term.behind.length === 0 ? 0 : partsBehind(anchor.behind, term.behind);
  if (before === undefined || behind === undefined) return undefined;
  if (cutsWord(words, from) || cutsWord(words, to)) return undefined;
  if (!hasNumber(term, from, words) || !hasCapitals(term.wanted, from, words)) return undefined;
  return { start: words.starts[from - before] ?? 0, end: endOf(words, to + behind - 1) };
}

type Stretch = { readonly start: number; readonly end: number };

/** How many words of the text the parts reach to the left; undefined where one is not there. */
function partsBefore(text: string, parts: readonly string[]): number | undefined {
  let reached = text.length;
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const part = parts[at] ?? '';
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
    if (one === 'any') return true;
    const start = starts[from + i] ?? 0;
    return one === 'capital' ? isCapitalAt(text, start) : hasTwoCapitals(text.slice(start, ends[from + i]));
  });
}

/** Without the mark of a possessive. */
function endOf({ text, ends }: EnglishWords, at: number): number {
  const end = ends[at] ?? 0;
  const last = text.charAt(end - 1);
  if (isApostrophe(last)) return end - 1;
  return (last === 's' || last === 'S') && isApostrophe(text.charAt(end - 2)) ? end - 2 : end;
}

const isApostrophe = (sign: string): boolean => sign === "'" || sign === '’' || sign === 'ʼ';

type Growing = Stretch & { readonly names: EnglishName[] };

function grow(found: Map<number, Growing>, { start, end }: Stretch, { concept, role }: EnglishTerm): void {
  const key = start * 0x100000 + (end - start);
  const before = found.get(key);
  if (before === undefined) found.set(key, { start, end, names: [{ concept, role }] });
  else if (!before.names.some((name) => name.concept === concept && name.role === role))
    before.names.push({ concept, role });
}
