import { isVietnameseSyllable } from '../../text/index.ts';

/** A stretch of capitals, and the text it stands in. */
type Stretch = { readonly text: string; readonly start: number; readonly end: number };

/** No foreign name is looked at further, in characters. */
const longest = 30;

/** Honda, YouTube, Lexus; a figure may stand between (Ferrari 488). */
const nameBefore = /(?<![\p{L}\p{N}.'’-])(\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)*)(?: \p{N}{1,4})? $/u;
const nameAfter = /^ (\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)*)(?![\p{L}\p{N}])/u;

/** The GLK of «Mercedes GLK»: a foreign name stands directly before. */
export function isBehindForeignName({ text, start }: Stretch): boolean {
  return isForeign(nameBefore.exec(text.slice(Math.max(0, start - longest), start))?.[1]);
}

/** The USS of «USS Mustin»: a foreign name stands directly behind. */
export function isBeforeForeignName({ text, end }: Stretch): boolean {
  return isForeign(nameAfter.exec(text.slice(end, end + longest))?.[1]);
}

/** Shorter words are syllables of highland names as well: Ea Kar. */
const fewestLetters = 4;

function isForeign(word: string | undefined): boolean {
  return word !== undefined && word.length >= fewestLetters && /^[A-Za-z]+$/.test(word) && !isVietnameseSyllable(word);
}

/** No Vietnamese word begins with one of these; the W of TW is an Ư. */
const foreignLetter = /[FJZ]|(?<!T)W/u;

/** CJTF: an acronym of foreign words, which English keeps as it is. */
export function hasForeignLetter(written: string): boolean {
  return foreignLetter.test(written);
}
