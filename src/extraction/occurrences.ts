import { type SourceDocument, sourceSpan } from '../document/index.ts';
import type { Analysis } from '../model/mention.ts';
import type { Segment } from '../model/segment.ts';
import { detached } from './detached.ts';

/** A text with its analysis. `file` names it to the user. */
export type ReadText = { readonly file: string; readonly document: SourceDocument; readonly analysis: Analysis };

/** Where something stands in a text, counted from 1, with the words around it. */
export type Occurrence = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly context: string;
};

/** @param stretch half open, in the words of the segment */
export function occurrence(
  { file, document }: Pick<ReadText, 'file' | 'document'>,
  segment: Segment,
  stretch: { readonly start: number; readonly end: number },
): Occurrence {
  return {
    file,
    ...placeIn(document.source, sourceSpan(segment, stretch).start),
    context: contextOf(segment.text, stretch),
  };
}

/** A column counts UTF-16 units; a byte order mark counts for none. */
function placeIn(source: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let begin = source.startsWith('\uFEFF') ? 1 : 0;
  for (let end = source.indexOf('\n'); end >= 0 && end < offset; end = source.indexOf('\n', end + 1)) {
    line += 1;
    begin = end + 1;
  }
  return { line, column: offset - begin + 1 };
}

/** How many units of words stand on either side, to the next space. */
const reach = 40;

/** The words around a stretch in one line; `…` where they were cut. */
function contextOf(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const from = start <= reach ? 0 : text.indexOf(' ', start - reach) + 1;
  const to = end + reach >= text.length ? text.length : text.lastIndexOf(' ', end + reach);
  const cut = text.slice(Math.min(from, start), Math.max(to, end));
  const words = cut.replace(/[\s\p{C}\uFFFC]+/gu, ' ').trim();
  return detached(`${from > 0 ? '… ' : ''}${words}${to < text.length ? ' …' : ''}`);
}
