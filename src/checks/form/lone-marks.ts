import { sourceSpan } from '../../document/index.ts';
import type { Segment } from '../../model/segment.ts';
import type { Span } from '../../model/span.ts';
import type { LoneMark } from './pairs-of-marks.ts';

/** A mark without its partner, in offsets of the text that the segments stand in. */
export type LoneMarkSpan = Span & { readonly mark: string };

/** Looks at the sentences of a text together, since brackets and quotations may hold several. */
export function loneMarksIn(
  segments: readonly Segment[],
  find: (text: string) => readonly LoneMark[],
): readonly LoneMarkSpan[] {
  const starts = startsOf(segments);
  return find(segments.map(({ text }) => text).join(' ')).flatMap(({ at, mark }) => {
    const index = starts.findLastIndex((start) => start <= at);
    const [segment, start] = [segments[index], starts[index]];
    if (segment === undefined || start === undefined) return [];
    return [{ ...sourceSpan(segment, { start: at - start, end: at - start + 1 }), mark }];
  });
}

function startsOf(segments: readonly Segment[]): readonly number[] {
  let at = 0;
  return segments.map(({ text }) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
}
