import { type Phrases, phrasesOf } from '../phrases.ts';
import { tokensOf } from '../tokens.ts';

/** Words of which only the place matters. */
export const wordsOf = (en: readonly string[]): Phrases<true> => phrasesOf<true>([{ vi: en, meaning: true }]);
/** What the first token of a word is looked up by. */
export const keyOf = (word: string): string => tokensOf(word)[0]?.key ?? '';
export const keysOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(keyOf));
