import { matchKey } from './tokens.ts';

/** Finds the longest phrase of a list that begins at a word: how many words it has, 0 where none does. */
export type PhraseList = (words: readonly Keyed[], at: number) => number;

type Keyed = { readonly key: string };

/** Finds phrases, spelling folded. They are made ready when they are first looked for: many a list waits for a word that few texts have. */
export function phraseList(phrases: readonly string[]): PhraseList {
  let byFirst: ReadonlyMap<string, readonly Phrase[]> | undefined;
  return (words, at) => {
    byFirst ??= phrasesByFirst(phrases);
    return byFirst.get(words[at]?.key ?? '')?.find((keys) => standsAt(keys, words, at))?.length ?? 0;
  };
}

/** The keys of its words. */
type Phrase = readonly string[];

/** By their first words, the longest first. */
function phrasesByFirst(phrases: readonly string[]): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const keys = phrase.split(' ').map(matchKey);
    const [first = ''] = keys;
    byFirst.set(first, [...(byFirst.get(first) ?? []), keys]);
  }
  for (const listed of byFirst.values()) listed.sort((a, b) => b.length - a.length);
  return byFirst;
}

function standsAt(keys: Phrase, words: readonly Keyed[], at: number): boolean {
  return keys.every((key, index) => words[at + index]?.key === key);
}
