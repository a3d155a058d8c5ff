import { isInCapitals, isSyllable, type SegmentWords, type Word } from './segment-words.ts';
import { wordLists } from './word-lists.ts';

/** No term has more syllables, as far as a phrase by itself can tell. */
export const longestPhrase = 6;

/** A stretch that may be a term, half open, in the words of a segment; `isKnown` where it is one. */
export type CandidatePhrase = { readonly first: number; readonly end: number };

/**
 * Finds what may be terms or pieces of them: two to six syllables in a row between words that break phrases (function words, signs,
 * figures, names, values). Known words and terms are taken whole or not at all, and a phrase that is a known term is left out.
 */
export function findPhrases({ segment, words }: SegmentWords): CandidatePhrase[] {
  if (segment.kind === 'byline' || segment.kind === 'source' || isInCapitals(segment)) return [];
  return chunksOf(words).flatMap(within);
}

/** Whether a phrase begins and ends as a term may, and is no word of the general vocabulary. */
export function couldBeTerm(words: readonly { readonly key: string }[]): boolean {
  if (wordLists.verbs(words, 0) > 0 || wordLists.openers(words, 0) > 0) return false;
  if ([1, 2].some((back) => wordLists.closers(words, words.length - back) === back)) return false;
  return wordLists.generalWords(words, 0) < words.length && wordLists.wholes(words, 0) < words.length;
}

/** A syllable, a word of several, or a known term. */
type Piece = { readonly first: number; readonly end: number; readonly isKnown: boolean };

function chunksOf(words: readonly Word[]): Piece[][] {
  const chunks: Piece[][] = [[]];
  for (let at = 0; at < words.length; ) {
    const piece = pieceAt(words, at);
    if (piece === undefined) chunks.push([]);
    else chunks.at(-1)?.push(piece);
    at = piece?.end ?? afterBreak(words, at);
  }
  return chunks;
}

/** The syllable behind a capital that no name is known for belongs to the same word. */
function afterBreak(words: readonly Word[], at: number): number {
  const isOpenName = at > 0 && words[at]?.is === 'capitalised' && words[at]?.mention === undefined;
  if (isOpenName && words[at + 1]?.is === 'small' && words[at + 1]?.mention === undefined) return at + 2;
  if (words[at]?.mention !== undefined) return mentionEnd(words, at);
  return at + Math.max(1, wordLists.functionWords(words, at));
}

function pieceAt(words: readonly Word[], at: number): Piece | undefined {
  const word = words[at];
  if (word === undefined || !isSyllable(word) || (word.is !== 'small' && at > 0)) return undefined;
  const stop = wordLists.functionWords(words, at);
  if (word.mention === undefined) {
    const whole = wordAt(words, at);
    return stop > 0 && stop >= whole ? undefined : { first: at, end: at + whole, isKnown: false };
  }
  const end = mentionEnd(words, at);
  if (word.mention.kind !== 'term' || stop >= end - at) return undefined;
  return words.slice(at + 1, end).every(({ is }) => is === 'small') ? { first: at, end, isKnown: true } : undefined;
}

function mentionEnd(words: readonly Word[], at: number): number {
  let end = at + 1;
  while (words[end]?.mention === words[at]?.mention) end += 1;
  return end;
}

const wholeWords = [wordLists.wholes, wordLists.generalWords, wordLists.verbs, wordLists.openers, wordLists.closers];

/** How many syllables the word has that begins here, as far as the lists know. */
function wordAt(words: readonly Word[], at: number): number {
  const longest = wholeWords.reduce((most, list) => Math.max(most, list(words, at)), 1);
  return words.slice(at + 1, at + longest).every(({ is, mention }) => is === 'small' && mention === undefined)
    ? longest
    : 1;
}

function within(pieces: readonly Piece[]): CandidatePhrase[] {
  return pieces.flatMap((from, index) =>
    pieces
      .slice(index, index + longestPhrase)
      .filter(({ end, isKnown }, further) => !(isKnown && further === 0) && isPhraseLong(end - from.first))
      .map(({ end }) => ({ first: from.first, end })),
  );
}

const isPhraseLong = (syllables: number): boolean => syllables >= 2 && syllables <= longestPhrase;
