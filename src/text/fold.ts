import { remembered } from './remembered.ts';

/**
 * What matching makes of a UTF-16 unit: one of these classes, or for the letters and digits that Vietnamese is written
 * with a number from `PLAIN` up, with bits for
 *   0–5    the code: `plainLetters[code]` is the letter without tone and case
 *   6–8    the tone, as an index of `toneMarks`; 9–11 leave room to add up the tones of a word
 *   12–14  1 when there is a tone, so that the sum over a word shows when it has two
 */
export const unitClass = {
  /** Not looked at yet: ask `foldUnit`. */
  unknown: 0,
  /** Zero-width: as if it were not there. */
  ignored: 1,
  /** Any other letter, digit or combining mark: only `wordKey` can fold its word. */
  other: 2,
  /** From here on a class ends a word. */
  space: 3,
  mark: 4,
  /** Half of a surrogate pair. */
  half: 5,
} as const;

export const PLAIN = 0x8000;
export const CODE_BITS = 6;
export const CODE_MASK = 0x3f;
/** Sums over a word of up to ten letters stay below `TWO_TONES` unless it has two tones. */
export const TONE_MASK = 0x7fc0;
export const TWO_TONES = 0x2000;
const ONE_TONE = 0x1000;

/** Indexed by code; no letter has code 0. */
export const plainLetters = ' abcdefghijklmnopqrstuvwxyzăâđêôơư0123456789';

/** The tone marks: none, huyền, sắc, ngã, hỏi, nặng. */
export const toneMarks: readonly string[] = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Letters that look like another and stand for it: Eth and African D for Đ, dotless i, Cyrillic. All lower case. */
const lookAlikes: ReadonlyMap<string, string> = new Map([
  ['ð', 'đ'],
  ['ɖ', 'đ'],
  ['ı', 'i'],
  ['ɡ', 'g'],
  ['а', 'a'],
  ['е', 'e'],
  ['о', 'o'],
  ['с', 'c'],
  ['р', 'p'],
  ['х', 'x'],
  ['і', 'i'],
]);

/** Soft hyphen, zero-width spaces and joiners, direction marks, variation selectors, byte order mark. */
const ignored = /^(?:[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[\uFE00-\uFE0F])$/u;
const wordCharacter = /^[\p{L}\p{M}\p{N}]$/u;
/** Conjoining Korean letters: letters by category, but they compose like marks. */
const composing = /^[\p{M}\u1160-\u11FF]$/u;

/** The folded units seen so far, by unit; `unitClass.unknown` where `foldUnit` was not asked yet. */
export const foldedUnits: Uint16Array = new Uint16Array(0x10000);

/** For the signs seen so far, the unit of their `markKey`. */
export const foldedSigns: Uint16Array = new Uint16Array(0x10000);

/** The vowels, each with the tones in the order of `toneMarks`. */
const vowels = 'aàáãảạ ăằắẵẳặ âầấẫẩậ eèéẽẻẹ êềếễểệ iìíĩỉị oòóõỏọ ôồốỗổộ ơờớỡởợ uùúũủụ ưừứữửự yỳýỹỷỵ'.split(' ');

/** What nearly every text is made of, without asking Unicode's tables as `classify` does: that takes milliseconds. */
function fillAlphabet(): void {
  for (let unit = 0; unit < 0x80; unit++) {
    const isSpace = unit === 0x20 || (unit >= 9 && unit <= 13);
    foldedUnits[unit] = isSpace ? unitClass.space : unitClass.mark;
    foldedSigns[unit] = unit;
  }
  for (let code = 1; code < plainLetters.length; code++) fill(plainLetters.charAt(code), PLAIN | code);
  for (const row of vowels) {
    const code = plainLetters.indexOf(row.charAt(0));
    for (let tone = 1; tone < row.length; tone++)
      fill(row.charAt(tone), PLAIN | toneBits(toneMarks[tone] ?? '') | code);
  }
}

function fill(letter: string, folded: number): void {
  foldedUnits[letter.charCodeAt(0)] = folded;
  foldedUnits[letter.toUpperCase().charCodeAt(0)] = folded;
}

fillAlphabet();

/** Folds one UTF-16 unit and remembers it. Learnt one by one: filling 65,536 at once would cost every start 20 ms. */
export function foldUnit(unit: number): number {
  const known = foldedUnits[unit] ?? 0;
  if (known !== unitClass.unknown) return known;
  const folded = classify(String.fromCharCode(unit));
  foldedUnits[unit] = folded;
  if (folded === unitClass.mark) foldedSigns[unit] = markKey(String.fromCharCode(unit)).charCodeAt(0);
  return folded;
}

function classify(character: string): number {
  if (character >= '\uD800' && character <= '\uDFFF') return unitClass.half;
  if (ignored.test(character)) return unitClass.ignored;
  if (/^\s$/u.test(character)) return unitClass.space;
  if (!wordCharacter.test(character)) return unitClass.mark;
  return plainUnit(character) ?? unitClass.other;
}

function plainUnit(character: string): number | undefined {
  if (composing.test(character)) return undefined;
  const { letters, tones } = parts(character);
  const code = plainLetters.indexOf(letters);
  if (letters.length !== 1 || code < 1 || tones.length > 1) return undefined;
  return PLAIN | toneBits(tones) | code;
}

/** The bits of a tone mark; none for no mark. */
export function toneBits(mark: string): number {
  return mark === '' ? 0 : ONE_TONE | (toneMarks.indexOf(mark) << CODE_BITS);
}

/** Every mark order gives the same parts: decomposed, the tones are taken out, then what is left is composed again. */
function parts(word: string): { readonly letters: string; readonly tones: string } {
  const decomposed = Array.from(word.normalize('NFD'), (c) => foldCase(c))
    .join('')
    .normalize('NFD');
  return {
    letters: decomposed.replace(toneMark, '').normalize('NFC'),
    tones: (decomposed.match(toneMark) ?? []).sort(byCanonicalOrder).join(''),
  };
}

/** One character at a time: JavaScript lower-cases Σ by what follows it. */
function foldCase(character: string): string {
  const lower = character.toLowerCase();
  return lookAlikes.get(lower) ?? lower;
}

/** The dot below comes first in normal forms, so a key that is normalised again stays as it is. */
function byCanonicalOrder(a: string, b: string): number {
  return Number(b === '\u0323') - Number(a === '\u0323') || a.charCodeAt(0) - b.charCodeAt(0);
}

/** Open syllables in which i and y are two spellings of one word: kỹ/kĩ, quý/quí. */
const openWithY = /^(?:[hklmstv]|qu)y$/u;

/**
 * The key of a word: its letters without case and tone, then its tones. Where in the syllable the tone stood cannot
 * matter, hence hòa = hoà and quý = qúy; i and y are one in open syllables after h k l m s t v qu.
 */
export function wordKey(word: string): string {
  return word.length > longestKept ? keyOf(word) : keyOfShort(word);
}

/** A text is made of few syllables: so many keys are kept, of short words only, since a long one would keep its whole text. */
const keyOfShort = remembered(keyOf, 20_000);
const longestKept = 12;

function keyOf(word: string): string {
  return plainWordKey(word) ?? slowWordKey(word);
}

function plainWordKey(word: string): string | undefined {
  let letters = '';
  let tone = 0;
  for (let i = 0; i < word.length; i++) {
    const folded = foldUnit(word.charCodeAt(i));
    const toneHere = folded & TONE_MASK;
    if (folded < PLAIN || (tone > 0 && toneHere > 0)) return undefined;
    letters += plainLetters.charAt(folded & CODE_MASK);
    tone += toneHere;
  }
  return withoutY(letters) + (toneMarks[(tone - ONE_TONE) >> CODE_BITS] ?? '');
}

function slowWordKey(word: string): string {
  const { letters, tones } = parts(
    Array.from(word)
      .filter((c) => !ignored.test(c))
      .join(''),
  );
  return withoutY(letters) + tones;
}

function withoutY(letters: string): string {
  return letters.endsWith('y') && openWithY.test(letters) ? `${letters.slice(0, -1)}i` : letters;
}

const unifiedMarks: ReadonlyMap<string, string> = new Map([
  ...Array.from('‐‑‒–—―−﹣－\uF02D', (dash) => [dash, '-'] as const),
  ...Array.from('⁄∕／', (slash) => [slash, '/'] as const),
  ...Array.from('“”', (quote) => [quote, '"'] as const),
  ...Array.from('‘’', (quote) => [quote, "'"] as const),
]);

/** One sign for all dashes, one for all slashes, one for each kind of quotation mark. */
export function markKey(mark: string): string {
  return unifiedMarks.get(mark) ?? mark;
}
