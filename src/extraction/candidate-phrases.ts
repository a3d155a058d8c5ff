import { isInCapitals, isSyllable, type SegmentWords, type Word } from './segment-words.ts';
import { wordLists } from './word-lists.ts';

/** No term has more syllables, as far as a phrase by itself can tell. */
export const longestPhrase = 6;

/** A stretch that may be a term, half open, in the words of a segment; `isKnown` where it is one. */
export type CandidatePhrase = { readonly first: number; readonly end: number };

/**
 * Finds what may be terms: two to six syllables in a row between words that break phrases (function words, signs, figures, names, values). A
 * known term is taken whole or not at all. What is known already is left out.
 */
export function findPhrases({ segment, words }: SegmentWords): CandidatePhrase[] {
  if (segment.kind === 'byline' || segment.kind === 'source' || isInCapitals(segment)) return [];
  return chunksOf(words).flatMap((chunk) => within(chunk));
}

/** A syllable, or a known term of several. */
type Piece = { readonly first: number; readonly end: number; readonly isKnown: boolean };

function chunksOf(words: readonly Word[]): Piece[][] {
  const chunks: Piece[][] = [[]];
  for (let at = 0; at < words.length; ) {
    const piece = pieceAt(words, at);
    if (piece === undefined) chunks.push([]);
    else chunks.at(-1)?.push(piece);
    at = piece?.end ?? at + Math.max(1, wordLists.functionWords(words, at));
  }
  return chunks;
}

function pieceAt(words: readonly Word[], at: number): Piece | undefined {
  const word = words[at];
  if (word === undefined || !isSyllable(word) || (word.is !== 'small' && at > 0)) return undefined;
  if (word.mention === undefined) {
    return wordLists.functionWords(words, at) > 0 ? undefined : { first: at, end: at + 1, isKnown: false };
  }
  if (word.mention.kind !== 'term') return undefined;
  let end = at + 1;
  while (words[end]?.mention === word.mention) end += 1;
  return words.slice(at + 1, end).every(({ is }) => is === 'small') ? { first: at, end, isKnown: true } : undefined;
}

function within(pieces: readonly Piece[]): CandidatePhrase[] {
  return pieces.flatMap((from, index) => {
    const ends = pieces
      .slice(index)
      .filter(({ end, isKnown }, further) => end - from.first <= longestPhrase && !(isKnown && further === 0));
    return ends.filter(({ end }) => end - from.first >= 2).map(({ end }) => ({ first: from.first, end }));
  });
}
