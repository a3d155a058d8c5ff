import { isCapitalAt, remembered, withoutDiacritics } from '../text/index.ts';
import type { Dictionary } from './dictionary.ts';
import type { ReadSigns } from './signs.ts';
import type { ReadWords } from './words.ts';

/**
 * Reads the words of Vietnamese sentences: those of the dictionary, and single syllables where it knows none. A syllable with a capital may
 * be of a name, which English writes without diacritics: it is put once more as such. A word of the dictionary that begins a sentence is no
 * name by its capital.
 */
export function vietnameseReader(dictionary: Dictionary, readSigns: ReadSigns): ReadWords {
  const lettersOf = remembered(readLetters, mostRemembered);
  return (text, put) => {
    dictionary.find(text, (entry, start, end) => {
      if (entry !== undefined) put(entry.word);
      if (entry !== undefined && !hasCapital(text, start, end)) return;
      const written = text.slice(start, end);
      const { names, isSmall } = lettersOf(written);
      if (names.length > 0 && !(entry !== undefined && begins(text, start, end))) for (const name of names) put(name);
      if (entry === undefined && isSmall) put(written);
    });
    readSigns(text, put);
  };
}

/** Most words have none, and nothing need be asked of what they are written with. */
function hasCapital(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isCapitalAt(text, at)) return true;
  return false;
}

/** A text is made of few words, which come again and again. */
const mostRemembered = 20_000;

/** What the letters of a word say: the names it may be, and whether it begins with a small one. */
function readLetters(written: string): { readonly names: readonly string[]; readonly isSmall: boolean } {
  return {
    names: Array.from(written.matchAll(capitalised), ([name]) => nameOf(name)),
    isSmall: /^\p{Ll}/u.test(written),
  };
}

/** Whether a word has its only capital from where it stands. Before another capital or a hyphen it may be a name all the same. */
function begins(text: string, start: number, end: number): boolean {
  const onlyCapital = /^\p{Lu}\P{Lu}*$/u.test(text.slice(start, end)) && /^\s+\p{Ll}/u.test(text.slice(end, end + 3));
  return onlyCapital && /(?:^|[.!?:“"«(])$/.test(text.slice(0, start).trimEnd());
}

const capitalised = /\p{Lu}[\p{L}\p{M}]*/gu;

/** The word that stands for a name by its letters. */
const nameOf = (written: string): string => `name ${withoutDiacritics(written).toLowerCase()}`;
