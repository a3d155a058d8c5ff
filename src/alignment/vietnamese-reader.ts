import { withoutDiacritics } from '../text/index.ts';
import type { Dictionary } from './dictionary.ts';
import type { ReadSigns } from './signs.ts';
import type { ReadWords } from './words.ts';

/**
 * Reads the words of Vietnamese sentences: those of the dictionary, and single syllables where it knows none. A syllable with a capital may
 * be of a name, which English writes without diacritics: it is put once more as such. A word of the dictionary that begins a sentence is no
 * name by its capital.
 */
export function vietnameseReader(dictionary: Dictionary, readSigns: ReadSigns): ReadWords {
  return (text, put) => {
    dictionary.find(text, (entry, start, end) => {
      if (entry !== undefined) put(entry.word);
      const written = text.slice(start, end);
      if (capital.test(written) && !(entry !== undefined && begins(text, start, end))) {
        for (const [name] of written.matchAll(names)) put(nameOf(name));
      }
      if (entry === undefined && /^\p{Ll}/u.test(written)) put(written);
    });
    readSigns(text, put);
  };
}

/** Whether a word has its only capital from where it stands. Before another capital or a hyphen it may be a name all the same. */
function begins(text: string, start: number, end: number): boolean {
  const onlyCapital = /^\p{Lu}\P{Lu}*$/u.test(text.slice(start, end)) && /^\s+\p{Ll}/u.test(text.slice(end, end + 3));
  return onlyCapital && /(?:^|[.!?:“"«(])$/.test(text.slice(0, start).trimEnd());
}

const capital = /\p{Lu}/u;
const names = /\p{Lu}[\p{L}\p{M}]*/gu;

/** The word that stands for a name by its letters. */
const nameOf = (written: string): string => `name ${withoutDiacritics(written).toLowerCase()}`;
