import { firstKey, type Phrases, phrasesOf } from '../phrases.ts';

/** Words of which only the place matters. */
export const wordsOf = (en: readonly string[]): Phrases<true> => phrasesOf<true>([{ vi: en, meaning: true }]);
export const keysOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(firstKey));
