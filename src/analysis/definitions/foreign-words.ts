import { hasVietnameseLetters, isVietnameseSyllable } from '../../text/index.ts';
import type { Word } from '../acronym-words.ts';

/**
 * Lays an acronym over foreign words from the right, letter by letter: each letter stands somewhere in the words, in order, the first
 * one at the start of a word (desorption/ionization, MALDI). Rule and limits: A. Schwartz and M. Hearst, A simple algorithm for
 * identifying abbreviation definitions in biomedical text, 2003: at most five words more than letters, and twice as many.
 * @param words up to the last one of the long form
 * @returns the index of the word that has the first letter
 */
export function alignForeign(acronym: string, words: readonly Word[]): number | undefined {
  const letters = [...acronym.toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const first = layLetters(letters, words);
  if (first === undefined) return undefined;
  const long = words.slice(first).filter(({ isMark }) => !isMark);
  const isTooLong = long.length > Math.min(letters.length + 5, letters.length * 2);
  return isTooLong || long.some(({ text }) => text === acronym) || !areForeign(long) ? undefined : first;
}

function layLetters(letters: readonly string[], words: readonly Word[]): number | undefined {
  let letter = letters.length - 1;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at]?.text.toLowerCase() ?? '';
    for (let unit = word.length - 1; unit >= 0; unit -= 1) {
      if (word[unit] !== letters[letter] || (letter === 0 && unit > 0)) continue;
      if (letter === 0) return at;
      letter -= 1;
    }
  }
  return undefined;
}

/** No letter that only Vietnamese has, and a word at least that is no Vietnamese syllable. */
function areForeign(words: readonly Word[]): boolean {
  return (
    words.every(({ text }) => !hasVietnameseLetters(text)) &&
    words.some(({ text, isMark }) => !isMark && /\p{L}/u.test(text) && !isVietnameseSyllable(text))
  );
}
