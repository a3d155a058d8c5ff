import { withoutDiacritics } from '../text/index.ts';
import type { Dictionary } from './dictionary.ts';
import type { ReadSigns } from './signs.ts';
import type { ReadWords } from './words.ts';

/**
 * Reads the words of Vietnamese sentences: those of the dictionary, and single syllables where it knows none. A syllable with a capital may
 * be of a name, which English writes without diacritics: it is put once more as such.
 */
export function vietnameseReader(dictionary: Dictionary, readSigns: ReadSigns): ReadWords {
  return (text, put) => {
    dictionary.find(text, (entry, start, end) => {
      if (entry !== undefined) put(entry.word);
      const written = text.slice(start, end);
      for (const [name] of written.matchAll(names)) put(nameOf(name));
      if (entry === undefined && /^\p{Ll}/u.test(written)) put(written);
    });
    readSigns(text, put);
  };
}

const names = /\p{Lu}[\p{L}\p{M}]*/gu;

/** The word that stands for a name by its letters. */
const nameOf = (written: string): string => `name ${withoutDiacritics(written).toLowerCase()}`;
