import { escapeInline, inlineGap, inlineMarks, type SourceDocument } from '../document/index.ts';
import type { Segment } from '../model/segment.ts';
import type { Draft } from './drafter.ts';
import { stretchesOf } from './mark-stretches.ts';
import type { Piece } from './say.ts';
import { writePieces } from './write-pieces.ts';

/**
 * A draft as inline Markdown: emphasis and links around the English of the words that they were around, and what is no word (code, an
 * address, an image) as it stood. Where the English of marked words is scattered, see `stretchesOf`.
 */
export function inlineDraft(document: SourceDocument, { segment, pieces }: Draft): string {
  const marks = inlineMarks(document, segment);
  const stretches = stretchesOf(marks, pieces);
  const wraps = marks.map((mark, at) => ({ ...mark, ...stretches[at] }));
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

/** What stands for no word is written as its source has it. */
function wordsOf({ text, start }: Piece, document: SourceDocument, segment: Segment): string {
  const run = text === '\uFFFC' ? segment.runs.find(({ at, length }) => at === start && length === 1) : undefined;
  return run === undefined ? escapeInline(text) : inlineGap(document, segment, run);
}
