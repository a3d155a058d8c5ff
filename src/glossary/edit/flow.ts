import { lineBreakOf, lineEnd, lineStart } from '../../text/index.ts';
import { type Collection, type Item, itemsOf } from './items.ts';
import type { Splice } from './splices.ts';

/** What becomes of a collection's items, by their indexes: those that go, and texts to put behind one (-1: at the head). */
export type Pieces = {
  readonly removed: ReadonlySet<number>;
  readonly inserted: ReadonlyMap<number, readonly string[]>;
};

/** Changes a list or map in brackets: `[a, b]` on one line or many. Commas, spaces and comments between what stays keep their bytes. */
export function flowSplices(text: string, collection: Collection, { removed, inserted }: Pieces): readonly Splice[] {
  const items = itemsOf(text, collection);
  const [open = 0] = collection.range ?? [];
  const added = [...inserted].flatMap(([index, pieces]) => {
    const item = items[index];
    if (item !== undefined) return putBehind(text, items, index, item, pieces);
    const [first] = items;
    if (first !== undefined) return [{ start: first.start, end: first.start, text: `${pieces.join(', ')}, ` }];
    return [{ start: open + 1, end: open + 1, text: pieces.join(', ') }];
  });
  return [...added, ...runsOf(removed).flatMap((run) => cutRun(text, collection, items, run))];
}

type Run = { readonly from: number; readonly to: number };

function runsOf(removed: ReadonlySet<number>): readonly Run[] {
  const runs: Run[] = [];
  for (const index of [...removed].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.to === index - 1) runs[runs.length - 1] = { from: last.from, to: index };
    else runs.push({ from: index, to: index });
  }
  return runs;
}

/** Items that go take the commas of their places with them. Where comments stand between them, these stay. */
function cutRun(text: string, collection: Collection, items: readonly Item[], { from, to }: Run): readonly Splice[] {
  const gone = items.slice(from, to + 1);
  const before = items[from - 1];
  const next = items[to + 1];
  const [open = 0, close = 0] = collection.range ?? [];
  const start = next !== undefined ? (gone[0]?.start ?? 0) : (before?.end ?? open + 1);
  const end = next?.start ?? (before === undefined ? close - 1 : (gone.at(-1)?.end ?? 0));
  const outside = [start, ...gone.flatMap((item) => [item.start, item.end]), end];
  const between = outside.flatMap((at, index) => (index % 2 === 0 ? [text.slice(at, outside[index + 1])] : []));
  if (!between.some((stretch) => stretch.includes('#'))) return [{ start, end, text: '' }];
  return gone.flatMap((item) => [
    { start: item.start, end: item.end, text: '' },
    ...commaBehind(text, item.end, close),
  ]);
}

/** The comma that ends an item, comments passed over; a last one may have none. */
function commaBehind(text: string, end: number, close: number): readonly Splice[] {
  const skipped = /^(?:\s|#[^\n]*)*/.exec(text.slice(end, close))?.[0].length ?? 0;
  const at = end + skipped;
  return text[at] === ',' ? [{ start: at, end: at + 1, text: '' }] : [];
}

/** A comment at the end of an item's line stays with it: what is put behind the item goes to the next line then. */
function putBehind(
  text: string,
  items: readonly Item[],
  index: number,
  item: Item,
  pieces: readonly string[],
): readonly Splice[] {
  const [, comma] = /^[ \t]*(,?)[ \t]+#/.exec(text.slice(item.end, lineEnd(text, item.end))) ?? [];
  if (comma === undefined) {
    const separator = separatorAt(text, items, index);
    return [{ start: item.end, end: item.end, text: pieces.map((piece) => separator + piece).join('') }];
  }
  const indent = /^[ \t]*/.exec(text.slice(lineStart(text, item.start)))?.[0] ?? '';
  const goesOn = comma === ',' || index < items.length - 1;
  const lines = pieces.map((piece, at) => `${indent}${piece}${goesOn || at < pieces.length - 1 ? ',' : ''}`);
  const at = lineEnd(text, item.end);
  return [
    ...(comma === ',' ? [] : [{ start: item.end, end: item.end, text: ',' }]),
    { start: at, end: at, text: lines.map((line) => line + lineBreakOf(text)).join('') },
  ];
}

/** As the neighbours are parted: a list with an item a line gets one more line. */
function separatorAt(text: string, items: readonly Item[], index: number): string {
  const stretches = [index, index + 1].map((at) => text.slice(items[at - 1]?.end ?? 0, items[at]?.start ?? 0));
  return stretches.find((stretch) => /^\s*,\s+$/.test(stretch)) ?? ', ';
}
