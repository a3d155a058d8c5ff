import type { Run, Segment } from '../model/segment.ts';
import type { Offset, Span } from '../model/span.ts';
import { lastAtOrBefore } from './ordered.ts';
import type { Block, Markup, SourceDocument } from './source-document.ts';

/**
 * Where words of a segment stand in the source. The end never takes in markup behind the last letter, nor the start any before the first;
 * markup between them is inside. A reference or an escape (`&amp;`, `\*`) is taken whole.
 * @param words half open, in units of `segment.text`; an empty stretch lies behind the letter before it
 */
export function sourceSpan(segment: Segment, words: { readonly start: number; readonly end: number }): Span {
  const end = words.end > 0 ? endOf(segment, words.end) : startOf(segment, 0);
  return { start: words.start < words.end ? startOf(segment, words.start) : end, end };
}

function startOf({ runs, start }: Segment, at: number): Offset {
  const run = runAt(runs, at);
  if (!run) return start;
  return (run.length === run.sourceLength ? run.start + at - run.at : run.start) as Offset;
}

function endOf({ runs, start }: Segment, at: number): Offset {
  const run = runAt(runs, at - 1);
  if (!run) return start;
  return (run.start + (run.length === run.sourceLength ? at - run.at : run.sourceLength)) as Offset;
}

/** The run that holds a unit of the words. */
function runAt(runs: readonly Run[], at: number): Run | undefined {
  return runs[lastAtOrBefore(runs, (run) => run.at, at)];
}

/**
 * The place at or after `end` where inline text may be put without breaking markup: behind the closing marks when the words end exactly
 * there, behind the whole of a link or an image (a footnote within a link would be a link in a link), never inside code or an address.
 */
export function insertionPoint(document: SourceDocument, segment: Segment, end: Offset): Offset {
  const markup = blockOf(document, segment)?.markup ?? [];
  // From the inner to the outer: each may push the place to its own end, where the next one closes.
  const place = markup.reduceRight<Offset>((at, mark) => pushedOut(mark, at), end);
  const glued = gluedEnd(document.source, place, segment.end);
  return glued > place ? insertionPoint(document, segment, glued) : place;
}

/** What stands on both sides of a mark decides whether it is one: `*a*b` is no place for words, the next space is. */
function gluedEnd(source: string, place: Offset, limit: Offset): Offset {
  if (place >= limit || !/[*_~\p{L}\p{M}\p{N}]/u.test(source.charAt(place))) return place;
  const glued = /^\S+/.exec(source.slice(place, limit))?.[0] ?? '';
  return (place + glued.length) as Offset;
}

function pushedOut(mark: Markup, place: Offset): Offset {
  if (place <= mark.start || place > mark.end) return place;
  const onlyBehind = mark.kind !== 'emphasis' && mark.kind !== 'html';
  return onlyBehind || place >= mark.innerEnd ? mark.end : place;
}

/** `p3s2` stands in `blocks[2]`. */
export function blockOf(document: SourceDocument, segment: Segment): Block | undefined {
  return document.blocks[Number.parseInt(segment.id.slice(1), 10) - 1];
}
