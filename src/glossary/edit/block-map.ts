import type { YAMLMap } from 'yaml';
import { columnOf, endOfLines, lineEnd, lineStart } from '../../text/index.ts';
import { commentsAbove, commentsBelow } from './block-list.ts';
import type { Pieces } from './flow.ts';
import { type Item, itemsOf } from './items.ts';
import { insertedLines, isBlankLine, type Splice } from './splices.ts';

/**
 * Changes a map with a key a line or more. A key that goes takes the comments with it that stand directly above it, at the end of its
 * line and, deeper, below it. A new key goes below the lines of the one it is put behind.
 */
export function blockMapSplices(text: string, map: YAMLMap, { removed, inserted }: Pieces): readonly Splice[] {
  const items = itemsOf(text, map);
  const column = columnOf(text, items[0]?.start ?? 0);
  const indent = ' '.repeat(column);
  const ends = items.map(({ end }) => commentsBelow(text, endOfLines(text, end), column));
  const added = [...inserted].map(([index, pieces]) => {
    const lines = pieces.map((piece) => indent + piece);
    return insertedLines(text, ends[index] ?? text.length, lines);
  });
  const cuts = [...removed].map((index) => cutOf(text, items, ends, index, column));
  return [...added, ...firstLineMended(text, items, removed, cuts)];
}

function cutOf(text: string, items: readonly Item[], ends: readonly number[], index: number, column: number): Splice {
  const start = lineStart(text, items[index]?.start ?? 0);
  const floor = ends[index - 1] ?? start;
  return { start: commentsAbove(text, start, floor, column), end: ends[index] ?? start, text: '' };
}

/** Where the first key shares its line with a dash or an anchor, that stays, and the first key left moves up to it. */
function firstLineMended(
  text: string,
  items: readonly Item[],
  removed: ReadonlySet<number>,
  cuts: readonly Splice[],
): readonly Splice[] {
  const [first] = items;
  if (first === undefined || !removed.has(0)) return cuts;
  if (text.slice(lineStart(text, first.start), first.start).trim() === '') return cuts;
  const kept = items.findIndex((_, index) => !removed.has(index));
  const leading = cuts.filter(({ start }) => start < (items[kept]?.start ?? text.length));
  const end = Math.max(...leading.map((cut) => cut.end));
  return [
    { start: first.start, end: behindIndent(text, end), text: '' },
    ...cuts.filter((cut) => !leading.includes(cut)),
  ];
}

function behindIndent(text: string, at: number): number {
  if (isBlankLine(text, at)) return behindIndent(text, lineEnd(text, at));
  return at + (/^ */.exec(text.slice(at))?.[0].length ?? 0);
}
