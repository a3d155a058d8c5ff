import type { Run, Segment } from '../model/segment.ts';
import { wordSpelling } from './docx/spelling.ts';
import { lastAtOrBefore } from './ordered.ts';
import { blockOf } from './places.ts';
import type { Markup, SourceDocument } from './source-document.ts';

/**
 * Markup around words of a segment: which of its words (`from` to `to`), and how inline Markdown writes it. Markdown's own marks stand as the
 * source has them. Of HTML and Word the plain ones do (`<b>`, `<em>`); any other is a code with the number of the mark in its block: `<g3>…</g3>`,
 * a link `<a3>…</a3>`.
 */
export type InlineMark = { readonly from: number; readonly to: number; readonly open: string; readonly close: string };

const wrapping: ReadonlySet<Markup['kind']> = new Set(['emphasis', 'link', 'html']);

/** The markup around words of a segment, the outer before the inner. */
export function inlineMarks(document: SourceDocument, segment: Segment): readonly InlineMark[] {
  const block = blockOf(document, segment);
  if (block === undefined) return [];
  const from = firstFrom(block.markup, segment.start);
  return block.markup.slice(from, firstFrom(block.markup, segment.end)).flatMap((mark, index) => {
    const { kind, start, end, innerStart, innerEnd } = mark;
    if (!wrapping.has(kind) || start < segment.start || end > segment.end) return [];
    const words = { from: wordAt(segment, innerStart), to: wordAt(segment, innerEnd) };
    return [{ ...words, ...spelled(document, from + index, mark) }];
  });
}

/** How inline Markdown writes a gap, what is no word: as the source has it; of HTML and Word, where that is more than a word, as `<x3/>`. */
export function inlineGap(document: SourceDocument, segment: Segment, run: Run): string {
  const source = document.source.slice(run.start, run.start + run.sourceLength);
  if (!isCoded(document) || isAddress(source)) return source;
  const markup = blockOf(document, segment)?.markup ?? [];
  let index = firstFrom(markup, run.start);
  // What else begins there is around the gap, and stands before it: a step or two, where a search of all that follows would be long.
  while (markup[index]?.start === run.start && markup[index]?.kind !== 'opaque') index++;
  return `<x${index + 1}/>`;
}

/** Whether markup is written by codes: it is no markup of Markdown, nor is there none. */
export function isCoded({ format }: SourceDocument): boolean {
  return format === 'html' || format === 'docx';
}

/** An address stands for itself: only markup begins so, and a gap of a Word file is U+FFFC in its text. */
export function isAddress(source: string): boolean {
  return !/^[<\uFFFC]/.test(source);
}

/** Index of the first mark at or behind a place. */
export function firstFrom(markup: readonly Markup[], place: number): number {
  return lastAtOrBefore(markup, ({ start }) => start, place - 1) + 1;
}

function spelled(
  document: SourceDocument,
  index: number,
  { kind, start, end, innerStart, innerEnd }: Markup,
): Pick<InlineMark, 'open' | 'close'> {
  const tags = { open: document.source.slice(start, innerStart), close: document.source.slice(innerEnd, end) };
  if (document.format !== 'html' && document.format !== 'docx') return tags;
  const plain = document.format === 'docx' ? wordSpelling(document.word, start) : isPlain(tags) ? tags : undefined;
  const code = `${kind === 'link' ? 'a' : 'g'}${index + 1}`;
  return kind === 'link' || plain === undefined ? { open: `<${code}>`, close: `</${code}>` } : plain;
}

/** Tags that say all by their name. */
export const plainTag: RegExp = /^<(b|del|em|i|ins|mark|s|small|strong|sub|sup|u)>$/;

function isPlain({ open, close }: Pick<InlineMark, 'open' | 'close'>): boolean {
  return plainTag.test(open) && close === open.replace('<', '</');
}

/** How many units of the words stand before a place in the source. */
function wordAt({ runs }: Segment, offset: number): number {
  const run = runs[lastAtOrBefore(runs, ({ start }) => start, offset - 1)];
  return run === undefined ? 0 : run.at + Math.min(offset - run.start, run.length);
}
