import { type CST, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

/** A list or map of a file. */
export type Collection = YAMLMap | YAMLSeq;

/** One item of a list, or a key with its value: where it stands, from its dash, anchor or key to the end of its content. */
export type Item = {
  readonly start: number;
  readonly end: number;
  readonly key?: string;
  readonly value: Node | undefined;
};

type Token = CST.SourceToken;

/** The items of a collection in their order. */
export function itemsOf(text: string, collection: Collection): readonly Item[] {
  const tokens = tokensOf(collection);
  if (isMap(collection)) return collection.items.map((pair) => pairItem(text, pair as Pair<Node, Node | null>));
  return collection.items.map((node, index) => listItem(text, node as Node, tokens[index]?.start ?? []));
}

/** Whether it is written in brackets. */
export function isFlow(collection: Collection): boolean {
  return collection.srcToken?.type === 'flow-collection';
}

function tokensOf(collection: Collection): readonly { readonly start: Token[]; readonly sep?: Token[] }[] {
  const token = collection.srcToken;
  return token !== undefined && 'items' in token ? (token.items as { start: Token[]; sep?: Token[] }[]) : [];
}

function listItem(text: string, node: Node, before: readonly Token[]): Item {
  const dash = before.find(({ type }) => type === 'seq-item-ind');
  const start = dash?.offset ?? startOf(node, before);
  return { start, end: endOf(text, node, behindProps(before) ?? start), value: node };
}

function pairItem(text: string, { key, value, srcToken }: Pair<Node, Node | null>): Item {
  const colon = srcToken?.sep ?? [];
  const keyEnd = key.range?.[1] ?? 0;
  const start = startOf(key, srcToken?.start ?? []);
  const end = value === null ? keyEnd : endOf(text, value, behindProps(colon) ?? keyEnd);
  return { start, end, key: isScalar(key) ? String(key.value) : '', value: value ?? undefined };
}

/** An anchor or tag stands before what it belongs to. */
function startOf(node: Node, before: readonly Token[]): number {
  const props = before.find(({ type }) => type === 'anchor' || type === 'tag');
  return props?.offset ?? node.range?.[0] ?? 0;
}

const holders: readonly Token['type'][] = ['seq-item-ind', 'map-value-ind', 'anchor', 'tag'];

/** Behind the dash or colon of a value, and its anchor and tag: where a value that is not there would stand. */
export function behindProps(tokens: readonly Token[]): number | undefined {
  const last = tokens.findLast(({ type }) => holders.includes(type));
  return last && last.offset + last.source.length;
}

function endOf(text: string, node: Node, nothing: number): number {
  const [start = nothing, end = nothing] = node.range ?? [];
  return start === end ? nothing : contentEnd(text, node);
}

/**
 * Where a value's own text ends: behind the last line of a block scalar, before whatever follows any other. Blank lines below a block
 * scalar are none of it, unless it keeps them (`|+`).
 */
export function contentEnd(text: string, node: Node): number {
  const [start = 0, end = start] = node.range ?? [];
  if ((isMap(node) || isSeq(node)) && !isFlow(node)) return itemsOf(text, node).at(-1)?.end ?? end;
  if (isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')) {
    return behindLastLine(text, start, end);
  }
  return end;
}

function behindLastLine(text: string, start: number, end: number): number {
  const source = text.slice(start, end);
  if (/^[|>][^\r\n#]*\+/.test(source)) return end;
  const lines = source.replace(/[ \t\r\n]+$/, '');
  return start + lines.length + (/^[ \t]*\r?\n/.exec(source.slice(lines.length))?.[0].length ?? 0);
}
