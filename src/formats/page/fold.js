/** As songngu's own searchKey: no diacritics, lower case, one sign for all dashes, slashes and quotes, single spaces. */
export function searchKey(text) {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '')
    .toLowerCase()
    .replace(/[đðɖ]/gu, 'd')
    .replace(/[‐‑‒–—―−﹣－\uF02D]/gu, '-')
    .replace(/[⁄∕／]/gu, '/')
    .replace(/[“”]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A word's letters with ă, â, đ … as they are, and its tones apart: where in a syllable the tone stands does not matter. */
function lettersAndTones(word) {
  const decomposed = word.normalize('NFD').toLowerCase();
  const letters = decomposed.replace(toneMarks, '').normalize('NFC');
  return { letters, tones: (decomposed.match(toneMarks) ?? []).sort().join('') };
}

/** The words of a text, for both functions above. */
export function wordsOf(text) {
  return text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/**
 * Whether a typed word begins a word of a text: without diacritics it fits any; a letter or tone that it has must be there.
 * Of two words that are compared both are as written.
 */
export function beginsWith(word, typed) {
  if (!searchKey(word).startsWith(searchKey(typed))) return false;
  const [whole, begun] = [lettersAndTones(word), lettersAndTones(typed)];
  const fitsLetters = [...begun.letters].every(
    (letter, at) => letter === searchKey(letter) || letter === [...whole.letters][at],
  );
  return fitsLetters && (begun.tones === '' || begun.tones === whole.tones);
}
