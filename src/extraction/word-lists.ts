import general from '../../glossary/extraction/general-words.yaml';
import names from '../../glossary/extraction/names.yaml';
import stops from '../../glossary/extraction/stop-words.yaml';
import { matchKey } from '../text/index.ts';

/** Finds the longest phrase of a list that begins at a word: how many words it has, 0 where none does. */
export type PhraseList = (words: readonly Keyed[], at: number) => number;

type Keyed = { readonly key: string };

/** How names begin, go on and end, and where phrases break: glossary/extraction/. */
export const wordLists: Readonly<Record<ListName, PhraseList>> = {
  heads: listOf(names.heads),
  notHeads: listOf(names.notHeads),
  posts: listOf(names.posts),
  titles: listOf(names.titles),
  namedAfterPersons: listOf(names.namedAfterPersons),
  joiners: listOf(names.joiners),
  levelsAlone: listOf(names.levelsAlone),
  functionWords: listOf(stops.functionWords),
  verbs: listOf(stops.verbs),
  wholes: listOf(stops.wholes),
  generalWords: listOf(general.generalWords),
  openers: listOf(general.openers),
  closers: listOf(general.closers),
};

type ListName =
  | 'heads'
  | 'notHeads'
  | 'posts'
  | 'titles'
  | 'namedAfterPersons'
  | 'joiners'
  | 'levelsAlone'
  | 'functionWords'
  | 'verbs'
  | 'wholes'
  | 'generalWords'
  | 'openers'
  | 'closers';

/** @param list phrases, or rows of them */
function listOf(list: unknown): PhraseList {
  return phraseList([list].flat(2).map(String));
}

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
