import { sourceSpan } from '../../document/index.ts';
import type { Segment } from '../../model/segment.ts';
import type { Span } from '../../model/span.ts';
import { withoutAddresses } from './addresses.ts';
import { matchesIn } from './matches.ts';

/** A stretch of words that a pattern found, in offsets of the text that the segment stands in. */
export type Stretch = Span & {
  /** As the segment has it. */
  readonly text: string;
  /** The groups of the pattern. */
  readonly groups: readonly (string | undefined)[];
  /** No markup stands within it, so that it can be written anew. */
  readonly isPlain: boolean;
  readonly segment: Segment;
  /** In the words of the segment. */
  readonly at: number;
};

type Texted = { readonly text: string; readonly segments: readonly Segment[] };

/** Where a pattern (with the flag `g`) finds something in the words of a text. It never finds anything in an address, whose signs have rules of their own. */
export function stretchesOf({ text, segments }: Texted, pattern: RegExp): readonly Stretch[] {
  return segments.flatMap((segment) =>
    matchesIn(withoutAddresses(segment.text), pattern).map((match) => stretchAt(text, segment, match)),
  );
}

function stretchAt(text: string, segment: Segment, match: RegExpExecArray): Stretch {
  const { index: at, 0: found } = match;
  const span = sourceSpan(segment, { start: at, end: at + found.length });
  const isPlain = text.slice(span.start, span.end) === found;
  return { ...span, text: found, groups: match.slice(1), isPlain, segment, at };
}
