import type { IrregularVerb } from '../model/lexicon.ts';
import { readEnglishWords, wordStem } from '../text/index.ts';
import type { ReadSigns } from './signs.ts';
import type { ReadWords } from './words.ts';

/** The stems of an English text, in order, without signs and figures. */
export type Stems = (text: string) => readonly string[];

/** Knows that left is a form of leave. */
export function stemmer(verbs: Readonly<Record<string, IrregularVerb>>): Stems {
  const dictionaryForms = new Map(
    Object.entries(verbs).flatMap(([verb, forms]) => forms.map((form) => [form, verb] as const)),
  );
  return (text) => {
    const stems: string[] = [];
    for (const key of readEnglishWords(text).keys)
      if (/^[a-z]/.test(key)) stems.push(wordStem(dictionaryForms.get(key) ?? key));
    return stems;
  };
}

/** Reads the words of English sentences by their stems; names by their letters, without diacritics. */
export function englishReader(stemsOf: Stems, readSigns: ReadSigns): ReadWords {
  return (text, put) => {
    for (const stem of stemsOf(text)) put(stem);
    readSigns(text, put);
  };
}
