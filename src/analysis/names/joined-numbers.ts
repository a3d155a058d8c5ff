import { findFromCapitals, isCapitalAt, type WordRow } from '../../text/index.ts';
import type { TermHit, TermPattern } from '../patterns.ts';

/** Letters that a figure follows without a space: QL1A, BTL QK7. */
const joined = /(?<![\p{L}\p{M}\p{N}])\p{Lu}{1,6}(?=\d)/uy;

/**
 * Finds the templates that write their number joined to their last letters (`QL {number}` in «QL1A»), where words alone find none, since
 * «QL1A» is one word: what the text before the figure ends with is looked for by itself. Hits come ascending.
 */
export function joinedNumbers(
  find: (text: string) => readonly TermHit[],
): (text: string, row: WordRow) => readonly TermHit[] {
  return (text, row) => {
    if (!hasCapitalsBeforeFigure(text, row)) return none;
    return findFromCapitals(text, joined).flatMap(({ start: first, end }) => {
      const letters = text.slice(first, end);
      const from = Math.max(0, end - reach);
      return find(text.slice(from, end)).flatMap(({ start, end: last, pattern }) => {
        const fits = from + last === end && wantsNumber(pattern) && lastWord(pattern.text) === letters.normalize('NFC');
        return fits ? [{ start: from + start, end, pattern, isLowered: false }] : [];
      });
    });
  };
}

const none: readonly TermHit[] = [];

/** Whether a word begins with capitals and goes on with a figure: few texts have one. */
function hasCapitalsBeforeFigure(text: string, { starts, first, length }: WordRow): boolean {
  for (let word = first; word < first + length; word++) {
    let at = starts[word] ?? 0;
    if (!isCapitalAt(text, at)) continue;
    while (isCapitalAt(text, at)) at++;
    const unit = text.charCodeAt(at);
    if (unit >= zero && unit <= nine) return true;
  }
  return false;
}

const [zero, nine] = [0x30, 0x39];

/** No name before its number is longer. */
const reach = 100;

function wantsNumber({ rest: [next] }: TermPattern): boolean {
  return next !== undefined && 'slot' in next && next.slot === 'number';
}

const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1);
