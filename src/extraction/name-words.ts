import type { Mention } from '../model/mention.ts';
import type { Symbols } from '../model/symbols.ts';
import { type PhraseList, phraseList } from '../text/index.ts';
import type { Word } from './segment-words.ts';
import { wordLists } from './word-lists.ts';

/** What names are found by. */
export type NameReader = {
  /** Words of levels of administrative units: tỉnh, thị xã. */
  readonly levels: PhraseList;
  readonly familyNames: ReadonlySet<string>;
};

export function nameReader({ levels, persons }: Pick<Symbols, 'levels' | 'persons'>): NameReader {
  const words = levels.flatMap(({ vi }) => vi).filter((word) => !word.endsWith('.'));
  return { levels: phraseList(words), familyNames: new Set(persons.familyNames) };
}

export const isCapital = (word: Word | undefined): boolean => word?.is === 'capitalised' || word?.is === 'capitals';

/** How many words the head has that begins here with a capital; 0 where none does, as in «Bộ phận» and in «Vân Đồn». */
export function headAt(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word?.is !== 'capitalised' || isInsidePlace(words, at)) return 0;
  const head = wordLists.heads(words, at);
  return wordLists.notHeads(words, at) >= head ? 0 : head;
}

function isInsidePlace(words: readonly Word[], at: number): boolean {
  const mention = words[at]?.mention;
  return mention?.kind === 'place' && words[at - 1]?.mention === mention;
}

/** A mention that decides what its words name. */
export function isDecidedName(mention: Mention | undefined): boolean {
  return (
    mention !== undefined && mention.status === 'decided' && mention.kind !== 'value' && mention.kind !== 'reference'
  );
}

const isKnownPlace = (mention: Mention | undefined): boolean =>
  mention?.kind === 'place' || (mention?.kind === 'name' && mention.status === 'decided');

/** Where the run of capitalised syllables ends that begins here. */
export function runEnd(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at]?.is === 'capitalised') at += 1;
  return at;
}

/**
 * Whether a person's name begins here: a family name with a given name behind it, three syllables or more unless a title stands before.
 * A known place (Hà Nội, Lâm Đồng) is none.
 */
export function isPersonAt(words: readonly Word[], at: number, { familyNames }: NameReader, least: 2 | 3): boolean {
  const word = words[at];
  if (word === undefined || !familyNames.has(word.text.normalize('NFC')) || isKnownPlace(word.mention)) return false;
  return runEnd(words, at) - at >= least;
}

/** Whether one of the titles of persons ends before this word: «ông Nguyễn Văn A», «đồng chí Sùng A Lử». */
export function followsTitle(words: readonly Word[], at: number): boolean {
  return [1, 2].some((back) => at - back >= 0 && wordLists.titles(words, at - back) === back);
}
