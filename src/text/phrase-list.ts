import { matchKey } from './tokens.ts';

/** Finds the longest phrase of a list that begins at a word: how many words it has, 0 where none does. */
export type PhraseList = (words: readonly Keyed[], at: number) => number;

type Keyed = { readonly key: string };

/** Makes ready to find phrases, spelling folded. */
export function phraseList(phrases: readonly string[]): PhraseList {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const keys = phrase.split(' ').map(matchKey);
    const [first = ''] = keys;
    byFirst.set(first, [...(byFirst.get(first) ?? []), keys]);
  }
  for (const listed of byFirst.values()) listed.sort((a, b) => b.length - a.length);
  return (words, at) => byFirst.get(words[at]?.key ?? '')?.find((keys) => standsAt(keys, words, at))?.length ?? 0;
}

function standsAt(keys: readonly string[], words: readonly Keyed[], at: number): boolean {
  return keys.every((key, index) => words[at + index]?.key === key);
}
