import { distance } from 'fastest-levenshtein';
import { tokens } from '../text/index.ts';

/**
 * Words with a digit are spelled with units below this one, all others with units from it up: so a figure is told from a word without
 * looking at either.
 */
const firstWordUnit = 0x800;
const unitCount = 0x10000;

/** More words than any segment has; what is behind them does not count. */
const mostWords = 10_000;

/** The words of a text as matching compares them; signs do not count. */
export function wordKeys(text: string): readonly string[] {
  const keys: string[] = [];
  for (const { kind, key } of tokens(text)) if (kind === 'word' && keys.length < mostWords) keys.push(key);
  return keys;
}

/**
 * The words of a text spelled with one UTF-16 unit each, so that the edit distance of two spellings is that of the texts in words. The same word
 * always has the same unit; two words may share one, which makes texts look more alike than they are, never less.
 */
export function spell(words: readonly string[]): string {
  return String.fromCharCode(...words.map(unitOf));
}

/** FNV-1a, folded. Units stand in files: another way to reckon them is another version of the file. */
function unitOf(key: string): number {
  let hash = 0x811c9dc5;
  let hasDigit = false;
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    hasDigit ||= code >= 0x30 && code <= 0x39;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  const folded = (hash ^ (hash >>> 16)) & 0xffff;
  return hasDigit ? folded % firstWordUnit : firstWordUnit + (folded % (unitCount - firstWordUnit));
}

/** What any figure is spelled with once they are all the same. */
const figure = 0;

/** A unit of spelling where any figure is the same as any other. */
export function masked(unit: number): number {
  return unit < firstWordUnit ? figure : unit;
}

/** The units of a spelling: two that make a surrogate pair are two words all the same. */
export function unitsOfSpelling(spelled: string): Uint16Array {
  const units = new Uint16Array(spelled.length);
  for (let at = 0; at < spelled.length; at++) units[at] = spelled.charCodeAt(at);
  return units;
}

/** A spelling in which any figure is the same as any other. */
export function withoutFigures(spelled: string): string {
  return String.fromCharCode(...unitsOfSpelling(spelled).map(masked));
}

/** One minus the edit distance over the longer length: 0–1, and 1 for two that are empty. */
export function likeness(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  return longer === 0 ? 1 : 1 - distance(one, other) / longer;
}

/** How alike two texts are in words, each word told from every other. */
export function wordLikeness(one: string, other: string): number {
  const units = new Map<string, string>();
  const spelled = [one, other].map((text) => {
    let spelling = '';
    for (const key of wordKeys(text)) {
      if (!units.has(key)) units.set(key, String.fromCharCode(units.size));
      spelling += units.get(key);
    }
    return spelling;
  });
  return likeness(spelled[0] ?? '', spelled[1] ?? '');
}
