import { type CST, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { columnOf, endOfLines, lineEnd, lineStart } from '../text/index.ts';

/** A unit where it stands in its file. Offsets are UTF-16 units of the file's text. */
export type UnitLayout = {
  readonly id: string;
  readonly map: YAMLMap;
  /** Column of the `-`, from 0; `keyColumn` that of the keys. */
  readonly dashColumn: number;
  readonly keyColumn: number;
  /** Its lines, from the comments directly above it to its last, without blank lines around. */
  readonly start: number;
  readonly end: number;
};

/** `units:` or `attic:` with what stands in it. Undefined `colonEnd`: the file has no such key. */
export type ListLayout = {
  readonly units: readonly UnitLayout[];
  readonly colonEnd?: number;
  /** Where an empty list's `[]` ends. */
  readonly emptyEnd?: number;
};

export type FileLayout = { readonly units: ListLayout; readonly attic: ListLayout };

/** Where everything stands; undefined where a list of units is written on one line, in brackets, and cannot be cut into lines. */
export function readLayout(text: string): FileLayout | undefined {
  const top = parseDocument(text, { keepSourceTokens: true }).contents;
  if (!isMap(top)) return undefined;
  const units = listLayout(text, top, 'units');
  const attic = listLayout(text, top, 'attic');
  return units && attic && { units, attic };
}

function listLayout(text: string, top: YAMLMap, key: string): ListLayout | undefined {
  const pair = pairOf(top, key);
  if (pair === undefined) return { units: [] };
  const colonEnd = colonEndOf(pair);
  const list = pair.value;
  if (colonEnd === undefined) return undefined;
  if (isSeq(list) && list.items.length > 0) {
    if (list.srcToken?.type !== 'block-seq') return undefined;
    return { units: unitLayouts(text, list.items, list.srcToken), colonEnd };
  }
  return { units: [], colonEnd, emptyEnd: isSeq(list) ? (list.range?.[1] ?? colonEnd) : colonEnd };
}

/** The key and value named so in a map. */
export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function colonEndOf(pair: Pair): number | undefined {
  const colon = pair.srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  return colon && colon.offset + 1;
}

function unitLayouts(text: string, items: readonly unknown[], token: CST.BlockSequence): readonly UnitLayout[] {
  return items.flatMap((item, index) => {
    const dash = token.items[index]?.start.find(({ type }) => type === 'seq-item-ind');
    return isMap(item) && dash ? [unitLayout(text, item, dash.offset)] : [];
  });
}

function unitLayout(text: string, map: YAMLMap, dash: number): UnitLayout {
  const id = map.get('id');
  const dashColumn = columnOf(text, dash);
  return {
    id: typeof id === 'string' ? id : '',
    map,
    dashColumn,
    keyColumn: columnOf(text, map.range?.[0] ?? dash + 2),
    start: withCommentsAbove(text, lineStart(text, dash), dashColumn),
    end: withCommentsBelow(text, endOfLines(text, contentEnd(map)), dashColumn),
  };
}

/** A comment indented deeper than the dash belongs to the unit before it. */
function withCommentsAbove(text: string, start: number, dashColumn: number): number {
  const above = lineStart(text, start - 1);
  if (start === 0 || !isComment(text, above, (column) => column <= dashColumn)) return start;
  return withCommentsAbove(text, above, dashColumn);
}

function withCommentsBelow(text: string, end: number, dashColumn: number): number {
  if (end >= text.length || !isComment(text, end, (column) => column > dashColumn)) return end;
  return withCommentsBelow(text, lineEnd(text, end), dashColumn);
}

function isComment(text: string, start: number, fits: (column: number) => boolean): boolean {
  const line = text.slice(start, lineEnd(text, start));
  return /^ *#/.test(line) && fits(line.indexOf('#'));
}

/** Where a value's own text ends: behind the line break of a block scalar, before what follows any other. */
export function contentEnd(node: Node): number {
  const last = isMap(node) && !node.flow ? node.items.at(-1) : undefined;
  if (last === undefined) return node.range?.[1] ?? 0;
  return pairEnd(last);
}

/** Where a key's value ends, or the key itself when nothing follows it. */
export function pairEnd({ key, value }: Pair): number {
  const node = (value ?? key) as Node; // a parsed pair holds nodes
  return contentEnd(node);
}
