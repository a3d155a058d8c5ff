import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { lineBreakOf } from '../../text/index.ts';
import { align } from './align.ts';
import { blockListSplices } from './block-list.ts';
import { blockMapSplices } from './block-map.ts';
import { flowSplices, type Pieces } from './flow.ts';
import { behindProps, contentEnd, type Item, isFlow, itemsOf } from './items.ts';
import type { Splice } from './splices.ts';
import { isList, quotesOf, type Written, writePair, writeScalar, writeValue } from './write-value.ts';

/** New values by key; undefined takes a key out. */
export type KeyChanges = Readonly<Record<string, Written | undefined>>;

/** Where in a map a new key goes: behind the last one whose rank is lower. */
export type Rank = (key: string) => number;

/** A file's text and what it was read into. */
export type Source = { readonly text: string; readonly document: Document };

/** Whether a node says a value. What YAML takes for a number or a truth value says the text as written too. */
export function says({ document }: Pick<Source, 'document'>, node: unknown, value: Written): boolean {
  const meant = isAlias(node) ? node.resolve(document) : node;
  if (isScalar(meant)) return meant.value === value || (typeof meant.value !== 'string' && meant.source === value);
  if (isSeq(meant)) return isList(value) && sameItems({ document }, meant, value);
  return isMap(meant) && typeof value === 'object' && !isList(value) && sameKeys({ document }, meant, value);
}

function sameItems(source: Pick<Source, 'document'>, node: YAMLSeq, value: readonly Written[]): boolean {
  return node.items.length === value.length && value.every((each, index) => says(source, node.items[index], each));
}

function sameKeys(source: Pick<Source, 'document'>, node: YAMLMap, value: Readonly<Record<string, Written>>): boolean {
  const entries = Object.entries(value);
  return (
    node.items.length === entries.length && entries.every(([key, each]) => says(source, node.get(key, true), each))
  );
}

/** Changes keys of a map; those that say what they should already keep their bytes. */
export function mapSplices(source: Source, map: YAMLMap, changes: KeyChanges, rank: Rank): readonly Splice[] {
  const { text } = source;
  const items = itemsOf(text, map);
  const flow = isFlow(map);
  const known = new Set(items.map(({ key }) => key));
  const changed = items.flatMap((item, index) => {
    const value = item.key === undefined ? undefined : changes[item.key];
    return value === undefined
      ? []
      : valueSplices(source, item, map.items[index] as Pair<Node, Node | null>, value, flow);
  });
  const removed = new Set(
    items.flatMap(({ key = '' }, index) => (Object.hasOwn(changes, key) && changes[key] === undefined ? [index] : [])),
  );
  const fresh = Object.entries(changes).flatMap(([key, value]) =>
    value === undefined || known.has(key) ? [] : [[key, value] as const],
  );
  const pieces: Pieces = { removed, inserted: placed(items, removed, fresh, rank, flow) };
  return [...changed, ...(flow ? flowSplices(text, map, pieces) : blockMapSplices(text, map, pieces))];
}

function placed(
  items: readonly Item[],
  removed: ReadonlySet<number>,
  fresh: readonly (readonly [string, Written])[],
  rank: Rank,
  flow: boolean,
): ReadonlyMap<number, readonly string[]> {
  const inserted = new Map<number, readonly string[]>();
  for (const [key, value] of [...fresh].sort(([a], [b]) => rank(a) - rank(b))) {
    const before = items.findLastIndex((item, index) => !removed.has(index) && rank(item.key ?? '') < rank(key));
    const index = before >= 0 ? before : items.findLastIndex((_, at) => !removed.has(at));
    inserted.set(index, [...(inserted.get(index) ?? []), writePair(key, value, flow)]);
  }
  return inserted;
}

function valueSplices(
  source: Source,
  item: Item,
  pair: Pair<Node, Node | null>,
  value: Written,
  inBrackets: boolean,
): readonly Splice[] {
  const { text } = source;
  const node = item.value;
  if (node === undefined) return [{ start: item.end, end: item.end, text: `: ${writeValue(value, inBrackets)}` }];
  if (says(source, node, value)) return [];
  if (isSeq(node) && isList(value) && node.items.length > 0 && value.length > 0)
    return listSplices(source, node, value);
  if (isMap(node) && typeof value === 'object' && !isList(value) && Object.keys(value).some((key) => node.has(key))) {
    return mapSplices(source, node, changesOf(node, value), () => 0);
  }
  if ((isScalar(node) || isAlias(node)) && typeof value !== 'object')
    return scalarSplices(text, item, node, value, inBrackets);
  return wholeSplices(
    text,
    item,
    node,
    behindProps(pair.srcToken?.sep ?? []) ?? item.end,
    writeValue(value, inBrackets),
  );
}

function changesOf(node: YAMLMap, value: Readonly<Record<string, Written>>): KeyChanges {
  const gone = node.items.flatMap(({ key }) =>
    isScalar(key) && !Object.hasOwn(value, String(key.value)) ? [String(key.value)] : [],
  );
  return { ...Object.fromEntries(gone.map((key) => [key, undefined])), ...value };
}

function listSplices(source: Source, node: YAMLSeq, value: readonly string[]): readonly Splice[] {
  const { text } = source;
  const flow = isFlow(node);
  const items = itemsOf(text, node);
  const { replaced, removed, inserted } = align(node.items, value, (old, now) => says(source, old, now));
  const pieces: Pieces = {
    removed,
    inserted: new Map([...inserted].map(([index, texts]) => [index, texts.map((each) => writeValue(each, flow))])),
  };
  const swapped = [...replaced].flatMap(([index, each]) => {
    const item = items[index];
    return item === undefined ? [] : itemReplaced(text, item, each, flow);
  });
  return [...swapped, ...(flow ? flowSplices(text, node, pieces) : blockListSplices(text, node, pieces))];
}

function itemReplaced(text: string, item: Item, value: string, flow: boolean): readonly Splice[] {
  const node = item.value;
  if (node === undefined) return [];
  if (isScalar(node) || isAlias(node)) return scalarSplices(text, item, node, value, flow);
  return wholeSplices(text, item, node, node.range?.[0] ?? item.start, writeValue(value, flow));
}

/** A scalar keeps its quotes, where they can hold the new value; a folded or literal one becomes a line, its header's comment kept. */
function scalarSplices(
  text: string,
  item: Item,
  node: Node,
  value: string | number,
  inBrackets: boolean,
): readonly Splice[] {
  const [start = 0, end = start] = node.range ?? [];
  const scalar: Scalar | undefined = isScalar(node) ? node : undefined;
  const written = writeScalar(value, quotesOf(scalar?.type), inBrackets);
  if (start === end) return [{ start: item.end, end: item.end, text: ` ${written}` }];
  const content = contentEnd(text, node);
  return [{ start, end: content, text: written + afterHeader(text, start, content) }];
}

function afterHeader(text: string, start: number, end: number): string {
  if (!/^[|>]/.test(text.slice(start, start + 1)) || text[end - 1] !== '\n') return '';
  const comment = /^[|>]\S*([ \t]+#[^\r\n]*)/.exec(text.slice(start, end))?.[1] ?? '';
  return comment + lineBreakOf(text);
}

/** A value of another kind, on one line. */
function wholeSplices(text: string, item: Item, node: Node, behind: number, written: string): readonly Splice[] {
  const isBlock = (isMap(node) || isSeq(node)) && !isFlow(node);
  const [start = item.end, end = start] = node.range ?? [];
  if (isBlock || start === end) {
    const isEnded = item.end > behind && text[item.end - 1] === '\n';
    return [{ start: behind, end: item.end, text: ` ${written}${isEnded ? lineBreakOf(text) : ''}` }];
  }
  const content = contentEnd(text, node);
  return [{ start, end: content, text: written + afterHeader(text, start, content) }];
}
