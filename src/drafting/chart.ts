import { inThousandths } from './costs.ts';
import type { Grammar, Rule } from './grammar.ts';
import type { Item, LeafItem } from './item.ts';
import { categoryBit, type Sort, type State, type States } from './states.ts';

/** The longest stretch, in atoms, that is read as one: what keeps the time linear in the text. Sentences that no person writes get less. */
function longestStretch(size: number): number {
  return size <= usualSize ? 64 : 10;
}

const usualSize = 150;
/**
 * How many readings of one stretch are kept, the cheapest first, and how much more than the cheapest one they may cost. 10 and 4 take almost
 * twice the time and draft no better by `npm run bench:draft`; with 4 or 2 drafts begin to suffer.
 */
const widest = 6;
/** One or two words may be more: a literal, a noun with its phrases, a verb with its own. */
const widestOfWord = 8;
const dearest = inThousandths(2.5);

/** What stretches of the chart are taken for: a leaf, or by a rule its last part, and those before it as the rule was begun with them. */
export type Reading = {
  readonly from: number;
  readonly to: number;
  readonly sort: Sort;
  readonly cost: number;
} & (
  | { readonly leaf: LeafItem; readonly rule: undefined; readonly last: undefined; readonly before: undefined }
  | { readonly leaf: undefined; readonly rule: Rule; readonly last: Reading; readonly before: Begun | undefined }
);

/** A rule begun: what it has so far, last part first, and where it goes on. */
type Begun = {
  readonly state: State;
  readonly last: Reading;
  readonly before: Begun | undefined;
  readonly cost: number;
};

/** The readings of one stretch while they are found. */
type Finding = {
  readonly from: number;
  readonly to: number;
  /** Of each sort the cheapest: so few that they are looked through. */
  readonly whole: Reading[];
  /** Rules that have more than one part so far and can go on behind it: no more than are kept, the cheapest first. */
  readonly begun: Begun[];
  cheapest: number;
  /** All that begins where it ends; undefined at the end of the text. */
  readonly behind: Row | undefined;
};

/** All readings that begin at one place. */
type Row = {
  /** The shortest first, and of those of one stretch the cheapest. */
  readonly all: Reading[];
  /** The same by number of the category. */
  readonly byCategory: Map<number, Reading[]>;
  readonly categories: number[];
  /** The same, see `categoryBit`. */
  bits: number;
};

/** All that stretches may be, the cheapest reading of each kind: `from` and `to` are atoms, half open. */
export type Chart = {
  readonly size: number;
  /** What the stretches that begin at a place may be: the cheapest alone, the shortest first. */
  readonly readingsFrom: (from: number) => readonly Reading[];
  /** What was given of the atom at a place, dear or cheap. */
  readonly leavesAt: (at: number) => readonly Reading[];
};

/**
 * Reads every stretch by the grammar, each reading once for its category and features and at its lowest cost. What begins last is read
 * first: a rule that is begun sees at once all that may stand behind it. Time is linear in the atoms, since no stretch is longer than a bound.
 */
export function chartOf(size: number, leaves: readonly LeafItem[], { states }: Grammar): Chart {
  const longest = longestStretch(size);
  const leavesFrom = byBeginning(
    size,
    leaves.map((leaf) => readingOf(leaf, states)),
  );
  const rows = new Array<Row | undefined>(size).fill(undefined);
  for (let from = size - 1; from >= 0; from--) {
    const findings = new Findings(from, Math.min(size, from + longest), states, rows);
    for (const leaf of leavesFrom[from] ?? nothing) addLeaf(leaf, findings);
    rows[from] = readRow(findings);
  }
  return {
    size,
    readingsFrom: (from) => rows[from]?.all ?? nothing,
    leavesAt: (at) => (leavesFrom[at] ?? nothing).filter(({ to }) => to === at + 1),
  };
}

const nothing: readonly Reading[] = [];

function readingOf(leaf: LeafItem, states: States): Reading {
  const { from, to, category, features, cost } = leaf;
  return {
    from,
    to,
    sort: states.sortOf(category, features),
    cost,
    leaf,
    rule: undefined,
    last: undefined,
    before: undefined,
  };
}

function byBeginning(size: number, readings: readonly Reading[]): readonly (readonly Reading[])[] {
  const rows: Reading[][] = Array.from({ length: size }, () => []);
  for (const reading of readings) rows[reading.from]?.push(reading);
  return rows;
}

/** The stretches that begin at one place, each made when something is found in it: most never are. */
class Findings {
  readonly from: number;
  readonly last: number;
  readonly states: States;
  readonly #rows: readonly (Row | undefined)[];
  readonly #byLength: (Finding | undefined)[] = [];

  constructor(from: number, last: number, states: States, rows: readonly (Row | undefined)[]) {
    this.from = from;
    this.last = last;
    this.states = states;
    this.#rows = rows;
  }

  /** That up to a place; undefined where that is too far. */
  endingAt(to: number): Finding | undefined {
    if (to > this.last) return undefined;
    const known = this.#byLength[to - this.from];
    if (known !== undefined) return known;
    const { from } = this;
    const made: Finding = {
      from,
      to,
      whole: [],
      begun: [],
      cheapest: Number.POSITIVE_INFINITY,
      behind: this.#rows[to],
    };
    this.#byLength[to - from] = made;
    return made;
  }

  /** That up to a place, where anything was found. */
  foundAt(to: number): Finding | undefined {
    return this.#byLength[to - this.from];
  }
}

function addLeaf(leaf: Reading, findings: Findings): void {
  const finding = findings.endingAt(leaf.to);
  if (finding === undefined) return;
  const at = placeOf(leaf.sort, finding);
  const known = finding.whole[at];
  if (known === undefined || known.cost > leaf.cost) add(finding, leaf, at);
}

/** Where a stretch has its reading of a sort, or where one would come. */
function placeOf(sort: Sort, { whole }: Finding): number {
  let at = 0;
  while (at < whole.length && whole[at]?.sort !== sort) at += 1;
  return at;
}

const mostOf = ({ from, to }: Finding): number => (to - from <= 2 ? widestOfWord : widest);

/** From the shortest stretch to the longest: when it is a stretch's turn, all that it may be was found from shorter ones and the rows behind. */
function readRow(findings: Findings): Row {
  const row: Row = { all: [], byCategory: new Map(), categories: [], bits: 0 };
  for (let to = findings.from; to <= findings.last; to++) {
    const finding = findings.foundAt(to);
    if (finding === undefined) continue;
    const readings = cheapestOf(finding.whole, mostOf(finding), finding.cheapest + dearest);
    for (const reading of readings) enter(row, reading);
    if (finding.behind !== undefined)
      for (const begun of begunIn(finding, readings)) goOn(begun, finding.behind, findings);
  }
  return row;
}

function enter(row: Row, reading: Reading): void {
  row.all.push(reading);
  const { category } = reading.sort;
  const readings = row.byCategory.get(category);
  if (readings !== undefined) readings.push(reading);
  else {
    row.byCategory.set(category, [reading]);
    row.categories.push(category);
    row.bits |= categoryBit(category);
  }
}

/** So many rules of a stretch that are begun are gone on with. */
const mostBegun = 3 * widest;

/** The rules that are begun in a stretch: those with the readings that are kept, and those that went on. */
function begunIn({ begun, cheapest, behind }: Finding, readings: readonly Reading[]): readonly Begun[] {
  const open: Begun[] = [];
  for (const last of readings) {
    const state = last.sort.begun;
    if (canGoOn(state, behind)) open.push({ state, last, before: undefined, cost: last.cost });
  }
  open.push(...begun);
  return cheapestOf(open, mostBegun, cheapest + dearest);
}

/** No more than so many, none dearer than that, the cheapest first; of those that cost the same, the earlier. */
function cheapestOf<T extends { readonly cost: number }>(
  all: readonly T[],
  most: number,
  dearest: number,
): readonly T[] {
  const sorted: T[] = [];
  for (const one of all) if (one.cost <= dearest) insert(one, sorted, most);
  return sorted;
}

function insert<T extends { readonly cost: number }>(one: T, sorted: T[], most: number): void {
  let at = sorted.length;
  while (at > 0) {
    const before = sorted[at - 1];
    if (before === undefined || before.cost <= one.cost) break;
    if (at < most) sorted[at] = before;
    at -= 1;
  }
  if (at < most) sorted[at] = one;
}

/**
 * Whether anything that begins at a place may come next in a rule. What nothing goes on with is never begun: two in three, which would take
 * the places of those that do.
 */
function canGoOn(state: State, row: Row | undefined): boolean {
  if (row === undefined || (state.bits & row.bits) === 0) return false;
  for (const category of fewest(state, row)) if (state.asked.has(category) && row.byCategory.has(category)) return true;
  return false;
}

/** A begun rule with all that may come next. */
function goOn(begun: Begun, row: Row, findings: Findings): void {
  for (const category of fewest(begun.state, row))
    if (begun.state.asked.has(category)) goOnWith(row.byCategory.get(category), begun, findings);
}

/** The categories that are asked for or those that there are: which are fewer. */
function fewest({ asks }: State, { categories }: Row): readonly number[] {
  return asks.length > categories.length ? categories : asks;
}

/** As far as the sum may be kept. */
function goOnWith(readings: readonly Reading[] = [], begun: Begun, findings: Findings): void {
  for (const reading of readings) {
    const finding = findings.endingAt(reading.to);
    if (finding === undefined) return;
    const cost = begun.cost + reading.cost;
    if (cost <= finding.cheapest + dearest)
      reach(finding, findings.states.behind(begun.state, reading.sort), reading, begun, cost);
  }
}

function reach(finding: Finding, state: State, last: Reading, before: Begun, cost: number): void {
  const { begun, behind } = finding;
  const isKept = begun.length < mostBegun || cost < (begun.at(-1)?.cost ?? 0);
  if (isKept && canGoOn(state, behind)) insert({ state, last, before, cost }, begun, mostBegun);
  for (const rule of state.whole) finish(finding, rule, last, before, cost + rule.cost);
}

/** A rule has all its parts: `last` and those of `before`. */
function finish(finding: Finding, rule: Rule, last: Reading, before: Begun | undefined, cost: number): void {
  if (cost > finding.cheapest + dearest) return;
  const sort = rule.sortWith(partAt(last, before, rule.of.length - 1 - rule.head).sort.features);
  const at = placeOf(sort, finding);
  const known = finding.whole[at];
  if (known !== undefined && known.cost <= cost) return;
  const { from, to } = finding;
  add(finding, { from, to, sort, cost, leaf: undefined, rule, last, before }, at);
}

/** The part that stands so many before the last one. */
function partAt(last: Reading, before: Begun | undefined, back: number): Reading {
  let part = last;
  let one = before;
  for (let step = 0; step < back && one !== undefined; step++, one = one.before) part = one.last;
  return part;
}

/** A whole reading, which comes to stand at its place, may be all that another rule wants. */
function add(finding: Finding, reading: Reading, at: number): void {
  const { sort, cost } = reading;
  finding.whole[at] = reading;
  if (cost < finding.cheapest) finding.cheapest = cost;
  for (const rule of sort.begun.whole) finish(finding, rule, reading, undefined, cost + rule.cost);
}

/** A reading with all its parts. */
export function itemOf(reading: Reading): Item {
  if (reading.leaf !== undefined) return reading.leaf;
  const { from, to, sort, cost, rule, last, before } = reading;
  const parts = [itemOf(last)];
  for (let one = before; one !== undefined; one = one.before) parts.unshift(itemOf(one.last));
  return { from, to, category: sort.category, features: sort.features, cost, rule, parts };
}
