import { holdsAll, holdsAny } from './features.ts';
import type { Grammar, Place, Rule, State } from './grammar.ts';
import type { Item } from './item.ts';

/** The longest stretch, in atoms, that is read as one: what keeps the time linear in the text. Sentences that no person writes get less. */
export function longestStretch(size: number): number {
  return size <= usualSize ? 40 : 10;
}

const usualSize = 150;
/** How many readings of one stretch are kept, the cheapest first, and how much more than the cheapest one they may cost. */
const widest = 16;
const dearest = 5;

/** A rule begun: what it has so far, last part first, and where it goes on. */
type Begun = { readonly state: State; readonly item: Item; readonly before: Begun | undefined; readonly cost: number };

/** The readings of one stretch. */
type Cell = {
  readonly whole: Map<number, Item>;
  /** By number of the category; most have nothing. */
  readonly byCategory: (Item[] | undefined)[];
  begun: Begun[];
  cheapest: number;
};

/** All that stretches may be, the cheapest reading of each kind: `from` and `to` are atoms, half open. */
export type Chart = { readonly size: number; readonly itemsAt: (from: number, to: number) => Iterable<Item> };

/**
 * Reads every stretch by the grammar, from the shortest to the longest (Cocke, Younger, Kasami), each reading once for its category and
 * features and at its lowest cost. Time is linear in the atoms, since no stretch is longer than a bound.
 */
export function chartOf(size: number, leaves: readonly Item[], grammar: Grammar): Chart {
  const longest = longestStretch(size);
  const cells: (Cell | undefined)[] = [];
  const at = (from: number, to: number) => from * (longest + 1) + (to - from);
  const byPlace = new Map<number, Item[]>();
  for (const leaf of leaves) {
    const key = at(leaf.from, leaf.to);
    const there = byPlace.get(key);
    if (there === undefined) byPlace.set(key, [leaf]);
    else there.push(leaf);
  }
  for (let length = 1; length <= Math.min(longest, size); length++) {
    for (let from = 0; from + length <= size; from++) {
      const to = from + length;
      const cell: Cell = { whole: new Map(), byCategory: [], begun: [], cheapest: Number.POSITIVE_INFINITY };
      for (const leaf of byPlace.get(at(from, to)) ?? []) add(cell, leaf, grammar);
      for (let middle = from + 1; middle < to; middle++) {
        const left = cells[at(from, middle)];
        const right = cells[at(middle, to)];
        if (left !== undefined && right !== undefined) join(cell, left, right, grammar);
      }
      if (cell.whole.size > 0 || cell.begun.length > 0) cells[at(from, to)] = pruned(cell);
    }
  }
  return {
    size,
    itemsAt: (from, to) => (to - from > longest ? [] : (cells[at(from, to)]?.whole.values() ?? [])),
  };
}

function join(cell: Cell, left: Cell, right: Cell, grammar: Grammar): void {
  for (const begun of left.begun) {
    if (begun.cost > cell.cheapest + dearest) break;
    for (const { category, edges } of begun.state.ways) {
      const items = right.byCategory[category];
      if (items === undefined) continue;
      for (const item of items) step(cell, begun, item, edges, grammar);
    }
  }
}

function step(
  cell: Cell,
  before: Begun | undefined,
  item: Item,
  edges: readonly { readonly symbol: Place; readonly to: State }[],
  grammar: Grammar,
): void {
  const cost = (before?.cost ?? 0) + item.cost;
  if (cost > cell.cheapest + dearest) return;
  for (const { symbol, to } of edges) {
    if (!holdsAll(item.features, symbol.needs) || holdsAny(item.features, symbol.bars)) continue;
    const next: Begun = { state: to, item, before, cost };
    if (to.next.size > 0) cell.begun.push(next);
    for (const rule of to.whole) finish(cell, rule, next, grammar);
  }
}

function finish(cell: Cell, rule: Rule, begun: Begun, grammar: Grammar): void {
  const cost = begun.cost + rule.cost;
  if (cost > cell.cheapest + dearest) return;
  const features = grammar.features.changed(
    partAt(begun, rule.of.length - 1 - rule.head).features,
    rule.drops,
    rule.adds,
  );
  const known = cell.whole.get(rule.makes * 65_536 + features.id);
  if (known !== undefined && known.cost <= cost) return;
  const parts = partsOf(begun);
  const from = parts[0]?.from ?? 0;
  add(cell, { category: rule.makes, features, cost, from, to: begun.item.to, rule, parts }, grammar);
}

/** The part that stands so many before the last one. */
function partAt(begun: Begun, back: number): Item {
  let one = begun;
  for (let step = 0; step < back && one.before !== undefined; step++) one = one.before;
  return one.item;
}

function partsOf(begun: Begun): readonly Item[] {
  const parts: Item[] = [];
  for (let one: Begun | undefined = begun; one !== undefined; one = one.before) parts.push(one.item);
  return parts.reverse();
}

/** A whole item may be the first part of others, or all that a rule wants. One that is no cheaper than the same before it adds nothing. */
function add(cell: Cell, item: Item, grammar: Grammar): void {
  const key = item.category * 65_536 + item.features.id;
  const known = cell.whole.get(key);
  if (known !== undefined && known.cost <= item.cost) return;
  cell.whole.set(key, item);
  if (item.cost < cell.cheapest) cell.cheapest = item.cost;
  const edges = grammar.start.next.get(item.category);
  if (edges !== undefined) step(cell, undefined, item, edges, grammar);
}

function pruned(cell: Cell): Cell {
  const most = cell.cheapest + dearest;
  const sorted = [...cell.whole.values()]
    .filter(({ cost }) => cost <= most)
    .sort((one, other) => one.cost - other.cost);
  cell.whole.clear();
  for (const item of sorted.slice(0, widest)) {
    cell.whole.set(item.category * 65_536 + item.features.id, item);
    const alike = cell.byCategory[item.category];
    if (alike === undefined) cell.byCategory[item.category] = [item];
    else alike.push(item);
  }
  // A rule begun with an item that a cheaper one replaced is of no use.
  cell.begun = cell.begun
    .filter(({ cost, item, before }) => cost <= most && (before !== undefined || isKept(cell, item)))
    .sort((one, other) => one.cost - other.cost)
    .slice(0, 3 * widest);
  return cell;
}

function isKept(cell: Cell, item: Item): boolean {
  return cell.whole.get(item.category * 65_536 + item.features.id) === item;
}
