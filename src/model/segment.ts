import type { Offset, Span, WordOffset } from './span.ts';

/** `p3s2`: the second sentence of the third block. In a units file it stays with its sentence for good. */
export type SegmentId = string & { readonly __id: 'segment' };

/** What the segment is in its document. A sentence of running text is a `sentence`; one in a block quote is a `quote`. */
export type SegmentKind = 'heading' | 'sentence' | 'item' | 'cell' | 'quote' | 'caption' | 'byline' | 'source';

/**
 * A stretch where the words and the source run together. `length` words-units from `at` stand at `start` in the source.
 * Where a character reference or an escape stands for one character (`&amp;`, `\*`), `sourceLength` differs and the run cannot be cut.
 */
export type Run = {
  readonly at: WordOffset;
  readonly length: number;
  readonly start: Offset;
  readonly sourceLength: number;
};

/**
 * The piece that is translated as one. `text` is its words: markup dropped, references decoded, a soft line break as one space.
 * The source from `start` to `end` may hold markup between the runs.
 */
export type Segment = Span & {
  readonly id: SegmentId;
  readonly kind: SegmentKind;
  readonly text: string;
  readonly runs: readonly Run[];
};
