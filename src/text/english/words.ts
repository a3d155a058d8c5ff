import { wordKeyOf } from './word-key.ts';

/**
 * The words of a text: those that `keys[i]` stands for are at `starts[i] .. ends[i]`. Keys are shared by spellings (Programme, program),
 * plurals, possessives and what diacritics make of a word. Articles, hyphens and quotation marks are left out, “&” is “and”; a sign that ends
 * a clause is a word of its own.
 */
export type EnglishWords = {
  readonly text: string;
  readonly keys: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether a plural ending was taken off. */
  readonly plurals: readonly boolean[];
};

/** Cuts an English text into words. */
export function readEnglishWords(text: string): EnglishWords {
  const words = { text, keys: [] as string[], starts: [] as number[], ends: [] as number[], plurals: [] as boolean[] };
  const add = (key: string, start: number, end: number, isPlural: boolean): void => {
    words.keys.push(key);
    words.starts.push(start);
    words.ends.push(end);
    words.plurals.push(isPlural);
  };
  for (let at = 0; at < text.length; ) {
    const start = at;
    const kind = kindAt(text, at++);
    if (kind === sign && !isLeftOut(text, start)) add(keyOfSign(text.charAt(start)), start, at, false);
    if (kind !== letter) continue;
    while (kindAt(text, at) === letter) at++;
    at = possessiveEnd(text, at);
    const written = text.slice(start, at);
    if (isArticle(written)) continue;
    const { keys, isPlural } = wordKeyOf(written);
    for (const key of keys) add(key, start, at, isPlural);
  }
  return words;
}

const unknown = 0;
const letter = 1;
const sign = 2;
const other = 3;
/** What each UTF-16 unit is; looked up once in Unicode's tables. Half of a surrogate pair is a letter: hardly any English has one. */
const kinds: Uint8Array = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (Number.isNaN(unit)) return other;
  const known = kinds[unit] ?? unknown;
  if (known !== unknown) return known;
  const character = String.fromCharCode(unit);
  const kind = /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(character)
    ? letter
    : /[&,;:.!?…()[\]/|]/u.test(character)
      ? sign
      : other;
  kinds[unit] = kind;
  return kind;
}

/** Viet Nam's, the provinces': the end of the mark, where the word has one. */
function possessiveEnd(text: string, end: number): number {
  if (!/^['’ʼ]/.test(text.charAt(end))) return end;
  const after = /^s/i.test(text.charAt(end + 1)) ? end + 2 : end + 1;
  return kindAt(text, after) === letter ? end : after;
}

const isArticle = (word: string): boolean => word === 'the' || word === 'The' || word === 'THE';

const keyOfSign = (found: string): string => (found === '&' ? 'and' : found);

/** The comma before “and”; the point of an abbreviation, which a small letter or a figure follows (No. 5). */
function isLeftOut(text: string, at: number): boolean {
  const found = text.charAt(at);
  if (found === ',') return /^\s*(?:and\b|&)/u.test(text.slice(at + 1, at + 8));
  return found === '.' && /^(?:\s*[\p{Ll}\p{N}]|\p{L})/u.test(text.slice(at + 1, at + 4));
}

/** The keys of single words, such as a list has. */
export function keysOf(list: readonly string[]): ReadonlySet<string> {
  return new Set(list.flatMap((word) => readEnglishWords(word).keys));
}

/** Two capitals at least: MOFA, SoE. */
export function hasTwoCapitals(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word);
}
