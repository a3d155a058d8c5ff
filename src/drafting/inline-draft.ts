import { escapeInline, type InlineMark, inlineGap, inlineMarks, type SourceDocument } from '../document/index.ts';
import type { Segment } from '../model/segment.ts';
import type { Draft } from './drafter.ts';
import type { Piece } from './say.ts';
import { writePieces } from './write-pieces.ts';

/**
 * A draft as inline Markdown: emphasis and links around the English of the words that they were around, and what is no word (code, an
 * address, an image) as it stood. Where the English of marked words is scattered, the marks go around the longest stretch of it.
 */
export function inlineDraft(document: SourceDocument, { segment, pieces }: Draft): string {
  const wraps = inlineMarks(document, segment).map((wrap) => ({ ...wrap, ...stretchOf(wrap, pieces) }));
  return writePieces(pieces, {
    before: (index) =>
      wraps
        .filter(({ first }) => first === index)
        .map(({ open }) => open)
        .join(''),
    after: (index) =>
      wraps
        .filter(({ last }) => last === index)
        .map(({ close }) => close)
        .reverse()
        .join(''),
    words: (piece) => wordsOf(piece, document, segment),
  });
}

/** The longest row of pieces that render these words; where none does, the piece nearest to them. */
function stretchOf(
  { from, to }: InlineMark,
  pieces: readonly Piece[],
): { readonly first: number; readonly last: number } {
  let best = { first: -1, last: -2 };
  let begun = -1;
  pieces.forEach((piece, index) => {
    if (piece.start === undefined || piece.text === '') return;
    const isInside = piece.start < to && (piece.end ?? 0) > from;
    if (!isInside) begun = -1;
    else if (begun === -1) begun = index;
    if (isInside && index - begun > best.last - best.first) best = { first: begun, last: index };
  });
  return best.first === -1 ? nearest(from, pieces) : best;
}

function nearest(from: number, pieces: readonly Piece[]): { readonly first: number; readonly last: number } {
  let best = 0;
  pieces.forEach(({ start }, index) => {
    if (start !== undefined && Math.abs(start - from) < Math.abs((pieces[best]?.start ?? Infinity) - from))
      best = index;
  });
  return { first: best, last: best };
}

/** What stands for no word is written as its source has it. */
function wordsOf({ text, start }: Piece, document: SourceDocument, segment: Segment): string {
  const run = text === '\uFFFC' ? segment.runs.find(({ at, length }) => at === start && length === 1) : undefined;
  return run === undefined ? escapeInline(text) : inlineGap(document, segment, run);
}
