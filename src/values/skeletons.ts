import { withoutDiacritics } from '../text/index.ts';

/**
 * The skeleton of a word is a number made of its letters without diacritics: words of one key have one skeleton, and it costs a twentieth of
 * the key. By it the phrases of the data are left as they are until a text has a word that may begin one; to fold and plant all five
 * thousand of them would be half of the time that a sentence takes.
 */

/** The letters by unit, from 1 up; `space` for one, `other` for what is neither. 0: not looked at yet. */
const letters = new Uint8Array(0x10000);
const space = 27;
const other = 28;

function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return (letters[unit] ?? 0) || learnt(unit);
}

/** With i and y as one, which may be two spellings of a word: kỹ, kĩ. */
const alphabet = 'abcdefghijklmnopqrstuvwxyz';

function learnt(unit: number): number {
  const letter = withoutDiacritics(String.fromCharCode(unit)).toLowerCase();
  const number = letter.length === 1 ? 1 + alphabet.indexOf(letter === 'y' ? 'i' : letter) : 0;
  letters[unit] = unit === 0x20 ? space : number || other;
  return letters[unit];
}

/** Of a word or of its key; 0 where it has no letter. What is no letter of Vietnamese or English counts for nothing. */
export function skeletonOf(word: string): number {
  let skeleton = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = letterAt(word, at);
    if (letter < space) skeleton = joined(skeleton, letter);
  }
  return skeleton;
}

const joined = (skeleton: number, letter: number): number => (Math.imul(skeleton, 31) + letter) | 0;

export function isLetterFirst(word: string): boolean {
  return letterAt(word, 0) < space;
}

/** Whether a text is letters and spaces alone, as most of the data is. */
export function isWordsAlone(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (letterAt(text, at) === other) return false;
  return true;
}

/** The skeletons of the words of the data, a bit for each by what is left of them in so many bits. */
const seenBits = 20;
const seen = new Int32Array(2 ** (seenBits - 5));

const placeOf = (skeleton: number): number => Math.imul(skeleton, 0x9e3779b1) >>> (32 - seenBits);

/** Whether a word of the data may have the skeleton. */
export function isSeen(skeleton: number): boolean {
  const place = placeOf(skeleton);
  return (((seen[place >> 5] ?? 0) >> (place & 31)) & 1) !== 0;
}

function see(skeleton: number): void {
  const place = placeOf(skeleton);
  seen[place >> 5] = (seen[place >> 5] ?? 0) | (1 << (place & 31));
}

/**
 * Sees the words of a text of the data.
 * @returns the skeleton of its first word or sign; undefined where not all of its pieces are words or single characters
 */
export function seeWords(text: string): number | undefined {
  let first: number | undefined;
  let skeleton = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : 0x20;
    const letter = (letters[unit] ?? 0) || learnt(unit); // letterAt written out: a start goes through all of the data here
    if (letter < space) {
      skeleton = (Math.imul(skeleton, 31) + letter) | 0;
      continue;
    }
    if (letter === other && !isSingle(text, at)) return undefined;
    if (skeleton !== 0) see(skeleton);
    if (skeleton !== 0 || letter === other) first ??= skeleton;
    skeleton = 0;
  }
  return first ?? 0;
}

/** Whether a sign or digit is a piece by itself. One beyond ASCII may be part of a word, or be read as another. */
function isSingle(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return /^[!-~]$/.test(sign) && !(/^\d$/.test(sign) && /^[\d.,]$/.test(text.charAt(at + 1)));
}
