import general from '../../glossary/extraction/general-words.yaml';
import names from '../../glossary/extraction/names.yaml';
import stops from '../../glossary/extraction/stop-words.yaml';
import { type PhraseList, phraseList } from '../text/index.ts';

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
