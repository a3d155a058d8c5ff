import { hasVietnameseLetters } from './syllable.ts';

/**
 * `look-alike`: a letter of another alphabet that looks like the one meant. `invisible`: a character nobody sees.
 * `mark-order`: marks that no normal form puts together. `two-tones`: two tones on one letter.
 */
export type DoubtfulCode = 'look-alike' | 'invisible' | 'mark-order' | 'two-tones';

/** `suggestion` replaces `text.slice(start, end)`; null where only a person can tell what was meant. */
export type DoubtfulCharacter = {
  readonly start: number;
  readonly end: number;
  readonly code: DoubtfulCode;
  readonly suggestion: string | null;
};

/** Characters that are probably not what was meant, in order. Nothing is changed: a person decides. */
export function findDoubtfulCharacters(text: string): readonly DoubtfulCharacter[] {
  const found = [...findInvisible(text), ...findLookAlikes(text), ...findClusters(text)];
  return found.sort((a, b) => a.start - b.start);
}

/** A joiner inside an emoji and a byte order mark at the start of a text have their use. */
const invisible =
  /(?<!\p{Extended_Pictographic}\uFE0F?\p{EMod}?)\u200D|[\u00AD\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069]|(?<!^)\uFEFF/gu;

function findInvisible(text: string): DoubtfulCharacter[] {
  return Array.from(text.matchAll(invisible), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    code: 'invisible',
    suggestion: '',
  }));
}

/** Eth and African D stand for Đ; the Cyrillic letters are those that look Latin in both print and italics. */
const lookAlikes: ReadonlyMap<string, string> = new Map([
  ...pairs('ÐðƉɖ', 'ĐđĐđ'),
  ...pairs('аеорсхіАВЕКМНОРСТХІ', 'aeopcxiABEKMHOPCTXI'),
  ...pairs('ıɡ', 'ig'),
]);

function pairs(found: string, meant: string): (readonly [string, string])[] {
  return Array.from(found, (character, i) => [character, meant.charAt(i)] as const);
}

const word = /[\p{L}\p{M}]+/gu;
const eth = /^[ÐðƉɖ]$/u;

function findLookAlikes(text: string): DoubtfulCharacter[] {
  return Array.from(text.matchAll(word)).flatMap(({ index, 0: found }) => lookAlikesOf(found, index));
}

function lookAlikesOf(found: string, start: number): DoubtfulCharacter[] {
  const others = Array.from(found).filter((letter) => !lookAlikes.has(letter));
  return Array.from(found).flatMap((letter, i) => {
    const meant = lookAlikes.get(letter);
    const at = start + i;
    const isDoubtful = meant !== undefined && (eth.test(letter) ? isVietnamese(found) : isLatin(others));
    return isDoubtful ? [{ start: at, end: at + 1, code: 'look-alike' as const, suggestion: meant }] : [];
  });
}

/** Eth is a letter of Icelandic: it is doubtful in capitals (HÐND, QÐ) and beside Vietnamese letters. */
function isVietnamese(found: string): boolean {
  return found === found.toUpperCase() || hasVietnameseLetters(found);
}

function isLatin(letters: readonly string[]): boolean {
  return letters.length > 0 && letters.every((letter) => /[\p{Script=Latin}\p{M}]/u.test(letter));
}

const cluster = /[\p{L}]\p{M}+/gu;
const tone = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A letter and its marks: as many tones as one letter cannot have, or an order that composing does not mend. */
function findClusters(text: string): DoubtfulCharacter[] {
  return Array.from(text.matchAll(cluster)).flatMap(({ index: start, 0: found }): DoubtfulCharacter[] => {
    const marks = found.normalize('NFD');
    const end = start + found.length;
    if ((marks.match(tone)?.length ?? 0) > 1) return [{ start, end, code: 'two-tones', suggestion: null }];
    const mended = toneLast(marks);
    const isMended = mended.length === 1 && found.normalize('NFC').length > 1;
    return isMended ? [{ start, end, code: 'mark-order', suggestion: mended }] : [];
  });
}

function toneLast(marks: string): string {
  return (marks.replace(tone, '') + (marks.match(tone)?.join('') ?? '')).normalize('NFC');
}
