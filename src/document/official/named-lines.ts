import type { SegmentKind } from '../../model/segment.ts';
import type { Stretch } from './line-text.ts';

/** A stretch of a line that is a part of the document. */
export type LinePart = Stretch & { readonly kind: SegmentKind };

/** The parts of each line so far; undefined where no rule has named it. */
export type NamedLines = readonly (readonly LinePart[] | undefined)[];

/** Names lines that no rule before it has named. `lines` hold words, in NFC, without white space around them. */
export type Naming = (lines: readonly string[], named: NamedLines) => NamedLines;

/** The whole of a line as one part. */
export function whole(line: string, kind: SegmentKind): readonly LinePart[] {
  return [{ kind, start: 0, end: line.length }];
}

/** `named`, with what is found for lines that are not named yet. */
export function withNamed(named: NamedLines, found: ReadonlyMap<number, readonly LinePart[]>): NamedLines {
  return named.map((parts, index) => parts ?? found.get(index));
}

export function has(parts: readonly LinePart[] | undefined, ...kinds: readonly SegmentKind[]): boolean {
  return parts?.some(({ kind }) => kinds.includes(kind)) === true;
}
