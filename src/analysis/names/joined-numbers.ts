import { matchKey } from '../../text/index.ts';
import type { PatternHit, TermPattern } from '../patterns.ts';

/** Letters that a figure follows without a space: QL1A, BTL QK7. */
const joined = /(?<![\p{L}\p{M}\p{N}])(\p{Lu}{1,6})(?=\d)/gu;

/**
 * Finds the templates that write their number joined to their last letters (`QL {number}` in «QL1A»), where words alone find none, since
 * «QL1A» is one word. Hits come ascending.
 */
export function joinedNumbers(patterns: Iterable<TermPattern>): (text: string) => PatternHit<TermPattern>[] {
  const byLetters = new Map<string, TermPattern[]>();
  for (const pattern of patterns) {
    const [next] = pattern.rest;
    if (next === undefined || !('slot' in next) || next.slot !== 'number') continue;
    const letters = lastWord(pattern.text);
    if (letters === letters.toUpperCase()) byLetters.set(letters, [...(byLetters.get(letters) ?? []), pattern]);
  }
  return (text) => {
    if (!/\p{Lu}\d/u.test(text)) return [];
    return [...text.matchAll(joined)].flatMap(({ 1: letters = '', index }) => {
      const end = index + letters.length;
      return (byLetters.get(letters.normalize('NFC')) ?? [])
        .map((pattern) => ({ start: end - pattern.text.length, end, pattern }))
        .filter(({ start, pattern }) => start >= 0 && matchKey(text.slice(start, end)) === matchKey(pattern.text));
    });
  };
}

const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1);
