import { blockOf, escapeInline, type SourceDocument } from '../document/index.ts';
import type { Segment } from '../model/segment.ts';
import { capitaliseFirst } from '../text/index.ts';
import type { Draft } from './drafter.ts';
import type { Piece } from './say.ts';
import { writePieces } from './write-pieces.ts';

type Markup = SourceDocument['blocks'][number]['markup'][number];

/** Markup around words of a segment: which of its words, and the marks themselves. */
type Wrap = { readonly from: number; readonly to: number; readonly open: string; readonly close: string };

/**
 * A draft as inline Markdown: emphasis and links around the English of the words that they were around, and what is no word (code, an
 * address, an image) as it stood. Where the English of marked words is scattered, the marks go around the longest stretch of it.
 */
export function inlineDraft(document: SourceDocument, { segment, pieces }: Draft): string {
  const wraps = wrapsIn(document, segment).map((wrap) => ({ ...wrap, ...stretchOf(wrap, pieces) }));
  return capitaliseFirst(
    writePieces(pieces, {
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
    }),
  );
}

const wrapping: ReadonlySet<Markup['kind']> = new Set(['emphasis', 'link', 'html']);

/** The markup around words of a segment, the outer before the inner. */
function wrapsIn(document: SourceDocument, segment: Segment): readonly Wrap[] {
  const markup = blockOf(document, segment)?.markup ?? [];
  return markup
    .filter(({ kind, start, end }) => wrapping.has(kind) && start >= segment.start && end <= segment.end)
    .map(({ start, end, innerStart, innerEnd }) => ({
      from: wordAt(segment, innerStart),
      to: wordAt(segment, innerEnd),
      open: document.source.slice(start, innerStart),
      close: document.source.slice(innerEnd, end),
    }));
}

/** How many units of the words stand before a place in the source. */
function wordAt({ runs }: Segment, offset: number): number {
  const run = runs.findLast(({ start }) => start < offset);
  return run === undefined ? 0 : run.at + Math.min(offset - run.start, run.length);
}

/** The longest row of pieces that render these words; where none does, the piece nearest to them. */
function stretchOf({ from, to }: Wrap, pieces: readonly Piece[]): { readonly first: number; readonly last: number } {
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
function wordsOf({ text, start }: Piece, { source }: SourceDocument, { runs }: Segment): string {
  const run = text === '\uFFFC' ? runs.find(({ at, length }) => at === start && length === 1) : undefined;
  return run === undefined ? escapeInline(text) : source.slice(run.start, run.start + run.sourceLength);
}
