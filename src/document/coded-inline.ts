import type { Segment } from '../model/segment.ts';
import { escapeStart, escapeWords } from './escaping.ts';
import { inlineGap, inlineMarks } from './inline-marks.ts';
import type { SourceDocument } from './source-document.ts';

/** A segment of HTML or of a Word file as one line of inline Markdown, its markup as `inlineMarks` writes it. */
export function codedInline(document: SourceDocument, segment: Segment): string {
  const edges = edgesOf(document, segment);
  let inline = '';
  let at = 0;
  const put = (end: number): void => {
    inline += escapeWords(segment.text.slice(at, end));
    at = end;
  };
  const open = (place: number): void => {
    for (let next = edges.at(-1); next !== undefined && next.at <= place; next = edges.at(-1)) {
      put(next.at);
      inline += next.text;
      edges.pop();
    }
  };
  for (const run of segment.runs) {
    const isGap = segment.text[run.at] === '\uFFFC' && run.length === 1;
    if (!isGap) continue;
    open(run.at);
    put(run.at);
    inline += inlineGap(document, segment, run);
    at = run.at + run.length;
  }
  open(segment.text.length);
  put(segment.text.length);
  return escapeStart(inline);
}

type Edge = { readonly at: number; readonly text: string };

/** Where marks open and close, the last first: at one place what closes comes before what opens, and of the latter the outer before the inner. */
function edgesOf(document: SourceDocument, segment: Segment): Edge[] {
  const marks = inlineMarks(document, segment).filter(({ from, to }) => to > from);
  const opens = marks.map(({ from, open }) => ({ at: from, text: open, order: 1 }));
  const closes = marks.map(({ to, close }) => ({ at: to, text: close, order: 0 })).reverse();
  return [...closes, ...opens].sort((one, other) => one.at - other.at || one.order - other.order).reverse();
}
