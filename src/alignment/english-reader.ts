import type { IrregularVerb } from '../model/lexicon.ts';
import { readEnglishWords, remembered, wordStem } from '../text/index.ts';
import type { ReadSigns } from './signs.ts';
import type { ReadWords } from './words.ts';

/** The stems of an English text, in order, without signs and figures. */
export type Stems = (text: string) => readonly string[];

/** Knows that left is a form of leave. */
export function stemmer(verbs: Readonly<Record<string, IrregularVerb>>): Stems {
  const dictionaryForms = new Map(
    Object.entries(verbs).flatMap(([verb, forms]) => forms.map((form) => [form, verb] as const)),
  );
  const stemOf = remembered(
    (key: string) => (/^[a-z]/.test(key) ? wordStem(dictionaryForms.get(key) ?? key) : noStem),
    mostRemembered,
  );
  return (text) => {
    const stems: string[] = [];
    for (const key of readEnglishWords(text).keys) {
      const stem = stemOf(key);
      if (stem !== noStem) stems.push(stem);
    }
    return stems;
  };
}

/** What a sign or figure has. */
const noStem = '';
/** A text is made of few words, which come again and again. */
const mostRemembered = 50_000;

/** Reads the words of English sentences by their stems; names by their letters, without diacritics. */
export function englishReader(stemsOf: Stems, readSigns: ReadSigns): ReadWords {
  return (text, put) => {
    for (const stem of stemsOf(text)) put(stem);
    readSigns(text, put);
  };
}
