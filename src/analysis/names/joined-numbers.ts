import { findFromCapitals } from '../../text/index.ts';
import type { PatternHit, TermPattern } from '../patterns.ts';

/** Letters that a figure follows without a space: QL1A, BTL QK7. */
const joined = /(?<![\p{L}\p{M}\p{N}])\p{Lu}{1,6}(?=\d)/uy;

/**
 * Finds the templates that write their number joined to their last letters (`QL {number}` in «QL1A»), where words alone find none, since
 * «QL1A» is one word: what the text before the figure ends with is looked for by itself. Hits come ascending.
 */
export function joinedNumbers(
  find: (text: string) => readonly PatternHit<TermPattern>[],
): (text: string) => PatternHit<TermPattern>[] {
  return (text) => {
    return findFromCapitals(text, joined).flatMap(({ start: first, end }) => {
      const letters = text.slice(first, end);
      const from = Math.max(0, end - reach);
      return find(text.slice(from, end)).flatMap(({ start, end: last, pattern }) => {
        const fits = from + last === end && wantsNumber(pattern) && lastWord(pattern.text) === letters.normalize('NFC');
        return fits ? [{ start: from + start, end, pattern }] : [];
      });
    });
  };
}

/** No name before its number is longer. */
const reach = 100;

function wantsNumber({ rest: [next] }: TermPattern): boolean {
  return next !== undefined && 'slot' in next && next.slot === 'number';
}

const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1);
