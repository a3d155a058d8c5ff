import { holdsAll, holdsAny } from './features.ts';
import { categoryBit, type Edge, type Grammar, type Rule, type State } from './grammar.ts';
import type { Item } from './item.ts';
import { keyOf, type Openings } from './openings.ts';

/** The longest stretch, in atoms, that is read as one: what keeps the time linear in the text. Sentences that no person writes get less. */
export function longestStretch(size: number): number {
  return size <= usualSize ? 64 : 10;
}

const usualSize = 150;
/** How many readings of one stretch are kept, the cheapest first, and how much more than the cheapest one they may cost. */
const widest = 10;
const dearest = 4;

/** A rule begun: what it has so far, last part first, and where it goes on. */
type Begun = { readonly state: State; readonly item: Item; readonly before: Begun | undefined; readonly cost: number };

/** The readings of one stretch while they are found: of each category and features the cheapest, by `keyOf`. */
type Finding = {
  readonly whole: Map<number, Item>;
  readonly begun: Begun[];
  cheapest: number;
  readonly openings: Openings;
};

/** The readings of one stretch that are kept, the cheapest first. */
type Cell = {
  readonly items: readonly Item[];
  readonly byCategory: readonly { readonly category: number; readonly items: Item[] }[];
  /** The categories of the items, see `categoryBit`; and those that what is begun may go on with. */
  readonly categories: number;
  readonly wants: number;
  readonly begun: readonly Begun[];
  readonly cheapest: number;
};

/** All that stretches may be, the cheapest reading of each kind: `from` and `to` are atoms, half open. */
export type Chart = { readonly size: number; readonly itemsAt: (from: number, to: number) => readonly Item[] };

/**
 * Reads every stretch by the grammar, from the shortest to the longest (Cocke, Younger, Kasami), each reading once for its category and
 * features and at its lowest cost. Time is linear in the atoms, since no stretch is longer than a bound.
 */
export function chartOf(size: number, leaves: readonly Item[], { openings }: Grammar): Chart {
  const longest = longestStretch(size);
  const at = (from: number, to: number) => from * (longest + 1) + (to - from);
  const cells = new Array<Cell | undefined>(at(size, size)).fill(undefined);
  // What each cell wants and has, in rows of numbers: most pairs of cells end with a look at these.
  const wants = new Int32Array(cells.length);
  const categories = new Int32Array(cells.length);
  const leavesAt = leavesByPlace(leaves, at);
  // One for all stretches: there are hundreds to a sentence, and most have little.
  const finding: Finding = { whole: new Map(), begun: [], cheapest: Number.POSITIVE_INFINITY, openings };
  for (let length = 1; length <= Math.min(longest, size); length++) {
    for (let from = 0; from + length <= size; from++) {
      const to = from + length;
      for (const leaf of leavesAt.get(at(from, to)) ?? nothing) add(finding, leaf);
      for (let middle = from + 1; middle < to; middle++) {
        const [before, behind] = [at(from, middle), at(middle, to)];
        if (((wants[before] ?? 0) & (categories[behind] ?? 0)) === 0) continue;
        const [left, right] = [cells[before], cells[behind]];
        if (left !== undefined && right !== undefined) join(finding, left, right);
      }
      if (finding.whole.size === 0 && finding.begun.length === 0) continue;
      const cell = kept(finding);
      cells[at(from, to)] = cell;
      wants[at(from, to)] = cell.wants;
      categories[at(from, to)] = cell.categories;
      finding.whole.clear();
      finding.begun.length = 0;
      finding.cheapest = Number.POSITIVE_INFINITY;
    }
  }
  return { size, itemsAt: (from, to) => (to - from > longest ? nothing : (cells[at(from, to)]?.items ?? nothing)) };
}

const nothing: readonly Item[] = [];

function leavesByPlace(leaves: readonly Item[], at: (from: number, to: number) => number): Map<number, Item[]> {
  const byPlace = new Map<number, Item[]>();
  for (const leaf of leaves) {
    const key = at(leaf.from, leaf.to);
    const there = byPlace.get(key);
    if (there === undefined) byPlace.set(key, [leaf]);
    else there.push(leaf);
  }
  return byPlace;
}

/** Both are gone through from the cheapest on, as far as their sum may be kept. */
function join(finding: Finding, left: Cell, right: Cell): void {
  for (const begun of left.begun) {
    if (begun.cost + right.cheapest > finding.cheapest + dearest) break;
    const { next, wants } = begun.state;
    if ((wants & right.categories) === 0) continue;
    for (const { category, items } of right.byCategory) {
      const edges = next[category];
      if (edges === undefined) continue;
      for (const item of items) {
        if (begun.cost + item.cost > finding.cheapest + dearest) break;
        step(finding, begun, item, edges);
      }
    }
  }
}

function step(finding: Finding, before: Begun, item: Item, edges: readonly Edge[]): void {
  for (const { symbol, to } of edges) {
    if (holdsAll(item.features, symbol.needs) && !holdsAny(item.features, symbol.bars))
      reach(finding, to, item, before, before.cost + item.cost);
  }
}

function reach(finding: Finding, state: State, item: Item, before: Begun | undefined, cost: number): void {
  if (state.wants !== 0 && cost <= finding.cheapest + dearest) finding.begun.push({ state, item, before, cost });
  for (const rule of state.whole) finish(finding, rule, item, before, cost + rule.cost);
}

/** A rule has all its parts: `last` and those of `before`. */
function finish(finding: Finding, rule: Rule, last: Item, before: Begun | undefined, cost: number): void {
  if (cost > finding.cheapest + dearest) return;
  const features = rule.changed(partAt(last, before, rule.of.length - 1 - rule.head).features);
  const known = finding.whole.get(keyOf(rule.makes, features));
  if (known !== undefined && known.cost <= cost) return;
  const parts = partsOf(last, before, rule.of.length);
  const from = parts[0]?.from ?? 0;
  add(finding, { category: rule.makes, features, cost, from, to: last.to, rule, parts });
}

/** The part that stands so many before the last one. */
function partAt(last: Item, before: Begun | undefined, back: number): Item {
  let part = last;
  let one = before;
  for (let step = 0; step < back && one !== undefined; step++, one = one.before) part = one.item;
  return part;
}

function partsOf(last: Item, before: Begun | undefined, count: number): readonly Item[] {
  const parts = new Array<Item>(count).fill(last);
  let at = count - 2;
  for (let one = before; one !== undefined; one = one.before) parts[at--] = one.item;
  return parts;
}

/** A whole item may be the first part of others, or all that a rule wants. One that is no cheaper than the same before it adds nothing. */
function add(finding: Finding, item: Item): void {
  const key = keyOf(item.category, item.features);
  const known = finding.whole.get(key);
  if (known !== undefined && known.cost <= item.cost) return;
  finding.whole.set(key, item);
  if (item.cost < finding.cheapest) finding.cheapest = item.cost;
  reach(finding, finding.openings(item.category, item.features), item, undefined, item.cost);
}

function kept({ whole, begun, cheapest }: Finding): Cell {
  const most = cheapest + dearest;
  const items = [...whole.values()]
    .filter(({ cost }) => cost <= most)
    .sort(byCost)
    .slice(0, widest);
  // A rule begun with an item that a cheaper one replaced, or that is not kept, is of no use.
  const isOpen = ({ cost, item, before }: Begun) => cost <= most && (before !== undefined || items.includes(item));
  const open = begun
    .filter(isOpen)
    .sort(byCost)
    .slice(0, 3 * widest);
  const byCategory: { readonly category: number; readonly items: Item[] }[] = [];
  let [categories, wants] = [0, 0];
  for (const item of items) {
    const alike = byCategory.find(({ category }) => category === item.category);
    if (alike === undefined) byCategory.push({ category: item.category, items: [item] });
    else alike.items.push(item);
    categories |= categoryBit(item.category);
  }
  for (const { state } of open) wants |= state.wants;
  return { items, byCategory, categories, wants, begun: open, cheapest };
}

const byCost = (one: { readonly cost: number }, other: { readonly cost: number }): number => one.cost - other.cost;
