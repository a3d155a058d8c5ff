import type { Offset, Span, WordOffset } from './span.ts';

/** `p3s2`: the second sentence of the third block. In a units file it stays with its sentence for good. */
export type SegmentId = string & { readonly __id: 'segment' };

/**
 * The parts of a document of the State or the Party that are laid out by rule: Decree 30/2020/NĐ-CP, Appendix I; Guidance 36-HD/VPTW of 2018.
 * - `nation`: the national name, the motto, the Party's own title; `issuer`: the body that issues it and the one above
 * - `number`: its number and symbol; `dateline`: place and date; `mark`: draft, urgency, secrecy
 * - `title`: the name of its kind (KẾ HOẠCH); `abstract`: what it is about; `addressee`: whom it is sent to
 * - `basis`: a ground it rests on (Căn cứ …;); `operative`: QUYẾT ĐỊNH:
 * - `chapter`, `section`, `article`, `clause`, `point`: its divisions, from Phần and Chương down to a)
 * - `recipient`: a line of Nơi nhận; `signature`: by whose authority and in what post it is signed; `signatory`: who signs
 * - `appendix`: the head of what is attached
 */
export type OfficialKind =
  | 'nation'
  | 'issuer'
  | 'number'
  | 'dateline'
  | 'mark'
  | 'title'
  | 'abstract'
  | 'addressee'
  | 'basis'
  | 'operative'
  | 'chapter'
  | 'section'
  | 'article'
  | 'clause'
  | 'point'
  | 'recipient'
  | 'signature'
  | 'signatory'
  | 'appendix';

/** What the segment is in its document. A sentence of running text is a `sentence`; one in a block quote is a `quote`. */
export type SegmentKind =
  | 'heading'
  | 'sentence'
  | 'item'
  | 'cell'
  | 'quote'
  | 'caption'
  | 'byline'
  | 'source'
  | OfficialKind;

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
