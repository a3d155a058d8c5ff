import type { YAMLSeq } from 'yaml';
import { columnOf, endOfLines, lineEnd, lineStart } from '../../text/index.ts';
import type { Pieces } from './flow.ts';
import { type Item, itemsOf } from './items.ts';
import { commentColumn, insertedLines, isBlankLine, type Splice } from './splices.ts';

/** The lines of an item with the comments that are its own, without blank lines around. */
type Lines = { readonly start: number; readonly end: number };

/**
 * Whose comment is it? Comments deeper than the dash, directly below an item, are the item's. Comments directly above one are its own
 * too, and go when it goes, but for those that head a group: with a blank line or the beginning of the list above them, in a list
 * where blank lines part groups (some two items stand without one between). A comment with a blank line below it belongs to nobody.
 *
 *     concepts:
 *       # Ethnic groups            heads two items: stays
 *       - vi: dân tộc
 *       # Circular 1/2020          of the item below: goes with it
 *       - vi: dân tộc thiểu số
 *         en: ethnic minority
 *         # as in the Constitution   of the item above: goes with it
 *
 *       # Religion                 heads a group, though of one: stays
 *       - vi: tôn giáo
 *
 * In a list where blank lines part every two items they part no groups, and each comment is its item's. A comment in doubt stays:
 * one too many is soon taken out, one too few is lost.
 */
function linesOf(text: string, seq: YAMLSeq): readonly Lines[] {
  const items = itemsOf(text, seq);
  const bodies = items.map((item) => bodyOf(text, item));
  const runs = bodies.map(({ start }, index) =>
    commentsAbove(text, start, bodies[index - 1]?.end ?? 0, columnAt(text, items, index)),
  );
  const isGrouped = bodies.some((body, index) => index > 0 && !isParted(text, bodies[index - 1], body));
  return bodies.map(({ start, end }, index) => {
    const run = runs[index] ?? start;
    const isHead = isGrouped && (index === 0 || isBlankLine(text, lineStart(text, run - 1)));
    return { start: isHead ? start : run, end };
  });
}

/** Whether blank lines part every two items. */
function isSpaced(text: string, seq: YAMLSeq): boolean {
  const bodies = itemsOf(text, seq).map((item) => bodyOf(text, item));
  return bodies.length > 1 && bodies.every((body, index) => index === 0 || isParted(text, bodies[index - 1], body));
}

function columnAt(text: string, items: readonly Item[], index: number): number {
  return columnOf(text, items[index]?.start ?? 0);
}

function bodyOf(text: string, { start, end }: Item): Lines {
  return { start: lineStart(text, start), end: commentsBelow(text, endOfLines(text, end), columnOf(text, start)) };
}

/** Behind the comments that stand directly below and deeper than the column. */
export function commentsBelow(text: string, end: number, column: number): number {
  const comment = end < text.length ? commentColumn(text, end) : undefined;
  return comment === undefined || comment <= column ? end : commentsBelow(text, lineEnd(text, end), column);
}

/** Where the comments begin that stand directly above, no deeper than the column. */
export function commentsAbove(text: string, start: number, floor: number, column: number): number {
  const above = lineStart(text, start - 1);
  if (start <= floor || above < floor) return start;
  const comment = commentColumn(text, above);
  return comment === undefined || comment > column ? start : commentsAbove(text, above, floor, column);
}

function isParted(text: string, above: Lines | undefined, below: Lines): boolean {
  for (let at = above?.end ?? below.start; at < below.start; at = lineEnd(text, at))
    if (isBlankLine(text, at)) return true;
  return false;
}

/** Changes a list with an item a line or more. Pieces are without indent and dash; their further lines are indented below the first. */
export function blockListSplices(text: string, seq: YAMLSeq, { removed, inserted }: Pieces): readonly Splice[] {
  const items = itemsOf(text, seq);
  const lines = linesOf(text, seq);
  const gap = isSpaced(text, seq) ? [''] : [];
  const added = [...inserted].map(([index, pieces]) => {
    const item = lines[index];
    const written = pieces.map((piece) => itemLines(piece, dashOf(text, (items[index] ?? items[0])?.start ?? 0)));
    if (item !== undefined)
      return insertedLines(
        text,
        item.end,
        written.flatMap((each) => [...gap, ...each]),
      );
    return insertedLines(
      text,
      lines[0]?.start ?? 0,
      written.flatMap((each) => [...each, ...gap]),
    );
  });
  return [...added, ...merged([...removed].map((index) => cutOf(text, lines, index)))];
}

/** A dash as it stands in a list: with its indent, and the spaces behind it. */
function dashOf(text: string, start: number): string {
  const behind = /^-( +)(?=[^ #\r\n])/.exec(text.slice(start, lineEnd(text, start)))?.[1] ?? ' ';
  return `${' '.repeat(columnOf(text, start))}-${behind}`;
}

/** The lines of an item, the first behind its dash, the others below what stands there. */
export function itemLines(piece: string, dash: string): readonly string[] {
  const indent = ' '.repeat(dash.length);
  return piece.split('\n').map((line, index) => (index === 0 ? dash : indent) + line);
}

/** With an item goes one of the two gaps around it: the one below, or the one above where the text ends with the item. */
function cutOf(text: string, lines: readonly Lines[], index: number): Splice {
  const { start, end } = lines[index] ?? { start: 0, end: 0 };
  const above = lineStart(text, start - 1);
  const isBelowGap = isBlankLine(text, above);
  const opensList = index === 0 && commentColumn(text, above) === undefined && lines.length > 1;
  if (isBlankLine(text, end)) return { start, end: isBelowGap || opensList ? behindGap(text, end) : end, text: '' };
  const endsText = end >= text.length && index > 0;
  return { start: endsText ? beforeGap(text, start, lines[index - 1]?.end ?? 0) : start, end, text: '' };
}

function beforeGap(text: string, start: number, floor: number): number {
  const above = lineStart(text, start - 1);
  return above >= floor && above < start && isBlankLine(text, above) ? beforeGap(text, above, floor) : start;
}

function behindGap(text: string, end: number): number {
  return isBlankLine(text, end) ? behindGap(text, lineEnd(text, end)) : end;
}

function merged(cuts: readonly Splice[]): readonly Splice[] {
  const joined: Splice[] = [];
  for (const cut of [...cuts].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || cut.start > last.end) joined.push(cut);
    else joined[joined.length - 1] = { ...last, end: Math.max(last.end, cut.end) };
  }
  return joined;
}
