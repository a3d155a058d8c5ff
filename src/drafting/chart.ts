import { inThousandths } from './costs.ts';
import type { Features } from './features.ts';
import type { Grammar, Rule } from './grammar.ts';
import type { Item, LeafItem } from './item.ts';
import { categoryBit, type State, stateBehind } from './states.ts';

/** The longest stretch, in atoms, that is read as one: what keeps the time linear in the text. Sentences that no person writes get less. */
export function longestStretch(size: number): number {
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

/** What stretches of the chart are taken for. One by a rule has its last part, and those before it as the rule was begun with them. */
export type Reading = LeafItem | RuleReading;

type RuleReading = {
  readonly from: number;
  readonly to: number;
  readonly category: number;
  readonly features: Features;
  readonly cost: number;
  readonly leaf?: undefined;
  readonly rule: Rule;
  readonly last: Reading;
  readonly before: Begun | undefined;
};

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
  /** Of each category and features the cheapest: so few that they are looked through. */
  readonly whole: Reading[];
  /** Rules that have more than one part so far and can go on behind it: no more than are kept, the cheapest first. */
  readonly begun: Begun[];
  cheapest: number;
  /** The place before any symbol of a rule. */
  readonly start: State;
  /** All that begins where it ends; undefined at the end of the text. */
  readonly behind: Row | undefined;
};

/** Readings of one category that end at one place, the cheapest first. */
type Ending = { readonly to: number; readonly readings: Reading[] };

/** All readings that begin at one place. */
type Row = {
  /** By where they end: how many atoms they have. The cheapest first. */
  readonly byLength: (readonly Reading[])[];
  /** By number of the category, of which a place has few. */
  readonly byCategory: (Ending[] | undefined)[];
  readonly categories: number[];
  /** The same, see `categoryBit`. */
  bits: number;
};

/** All that stretches may be, the cheapest reading of each kind: `from` and `to` are atoms, half open. */
export type Chart = {
  readonly size: number;
  /** What a stretch may be: the cheapest alone. */
  readonly readingsAt: (from: number, to: number) => readonly Reading[];
  /** What was given of the atom at a place, dear or cheap. */
  readonly leavesAt: (at: number) => readonly LeafItem[];
};

/**
 * Reads every stretch by the grammar, each reading once for its category and features and at its lowest cost. What begins last is read
 * first: a rule that is begun sees at once all that may stand behind it. Time is linear in the atoms, since no stretch is longer than a bound.
 */
export function chartOf(size: number, leaves: readonly LeafItem[], { start }: Grammar): Chart {
  const longest = longestStretch(size);
  const leavesFrom = leavesByBeginning(leaves);
  const rows = new Array<Row | undefined>(size).fill(undefined);
  for (let from = size - 1; from >= 0; from--) {
    const findings = new Findings(from, Math.min(size, from + longest), start, rows);
    for (const leaf of leavesFrom.get(from) ?? nothing) addLeaf(findings.endingAt(leaf.to), leaf);
    rows[from] = readRow(findings);
  }
  return {
    size,
    readingsAt: (from, to) => rows[from]?.byLength[to - from] ?? nothing,
    leavesAt: (at) => (leavesFrom.get(at) ?? nothing).filter(({ to }) => to === at + 1),
  };
}

const nothing: readonly LeafItem[] = [];

function leavesByBeginning(leaves: readonly LeafItem[]): ReadonlyMap<number, readonly LeafItem[]> {
  const byBeginning = new Map<number, LeafItem[]>();
  for (const leaf of leaves) {
    const there = byBeginning.get(leaf.from);
    if (there === undefined) byBeginning.set(leaf.from, [leaf]);
    else there.push(leaf);
  }
  return byBeginning;
}

/** The stretches that begin at one place, each made when something is found in it: most never are. */
class Findings {
  readonly from: number;
  readonly last: number;
  readonly #start: State;
  readonly #rows: readonly (Row | undefined)[];
  readonly #byLength: (Finding | undefined)[] = [];

  constructor(from: number, last: number, start: State, rows: readonly (Row | undefined)[]) {
    this.from = from;
    this.last = last;
    this.#start = start;
    this.#rows = rows;
  }

  /** That up to a place; undefined where that is too far. */
  endingAt(to: number): Finding | undefined {
    if (to > this.last) return undefined;
    const known = this.#byLength[to - this.from];
    if (known !== undefined) return known;
    const made: Finding = {
      from: this.from,
      to,
      whole: [],
      begun: [],
      cheapest: Number.POSITIVE_INFINITY,
      start: this.#start,
      behind: this.#rows[to],
    };
    this.#byLength[to - this.from] = made;
    return made;
  }

  /** That up to a place, where anything was found. */
  foundAt(to: number): Finding | undefined {
    return this.#byLength[to - this.from];
  }
}

function addLeaf(finding: Finding | undefined, leaf: LeafItem): void {
  if (finding === undefined) return;
  const at = placeOf(leaf.category, leaf.features, finding);
  const known = finding.whole[at];
  if (known === undefined || known.cost > leaf.cost) add(finding, leaf, at);
}

/** Where a stretch has its reading of a category and features, or where one would come. */
function placeOf(category: number, features: Features, { whole }: Finding): number {
  let at = 0;
  for (; at < whole.length; at++) {
    const known = whole[at];
    if (known !== undefined && known.category === category && known.features.id === features.id) break;
  }
  return at;
}

const mostOf = ({ from, to }: Finding): number => (to - from <= 2 ? widestOfWord : widest);

/** From the shortest stretch to the longest: when it is a stretch's turn, all that it may be was found from shorter ones and the rows behind. */
function readRow(findings: Findings): Row {
  const row: Row = { byLength: [], byCategory: [], categories: [], bits: 0 };
  for (let to = findings.from; to <= findings.last; to++) {
    const finding = findings.foundAt(to);
    const readings =
      finding === undefined ? nothing : cheapestOf(finding.whole, mostOf(finding), finding.cheapest + dearest);
    row.byLength.push(readings);
    for (const reading of readings) enter(row, reading);
    if (finding?.behind !== undefined)
      for (const begun of begunIn(finding, readings)) goOn(begun, finding.behind, findings);
  }
  return row;
}

function enter(row: Row, reading: Reading): void {
  const { category, to } = reading;
  const endings = row.byCategory[category];
  const last = endings?.at(-1);
  if (endings === undefined) {
    row.byCategory[category] = [{ to, readings: [reading] }];
    row.categories.push(category);
    row.bits |= categoryBit(category);
  } else if (last?.to === to) last.readings.push(reading);
  else endings.push({ to, readings: [reading] });
}

/** So many rules of a stretch that are begun are gone on with. */
const mostBegun = 3 * widest;

/** The rules that are begun in a stretch: those with the readings that are kept, and those that went on. */
function begunIn({ begun, cheapest, start, behind }: Finding, readings: readonly Reading[]): readonly Begun[] {
  const open: Begun[] = [];
  for (const last of readings) {
    const state = stateBehind(start, last.category, last.features);
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
function canGoOn({ next, asks, bits }: State, row: Row | undefined): boolean {
  if (row === undefined || (bits & row.bits) === 0) return false;
  if (asks.length > row.categories.length) return row.categories.some((category) => next.has(category));
  return asks.some((category) => row.byCategory[category] !== undefined);
}

/** A begun rule with all that may come next. */
function goOn(begun: Begun, { byCategory, categories }: Row, findings: Findings): void {
  const { next, asks } = begun.state;
  if (asks.length > categories.length) {
    for (const category of categories) if (next.has(category)) goOnWith(byCategory[category], begun, findings);
  } else {
    for (const category of asks) goOnWith(byCategory[category], begun, findings);
  }
}

/** Readings are taken from the cheapest on, as far as the sum may be kept. */
function goOnWith(endings: readonly Ending[] | undefined, begun: Begun, findings: Findings): void {
  if (endings === undefined) return;
  for (const { to, readings } of endings) {
    const finding = findings.endingAt(to);
    if (finding === undefined) return;
    for (const reading of readings) {
      const cost = begun.cost + reading.cost;
      if (cost > finding.cheapest + dearest) break;
      reach(finding, stateBehind(begun.state, reading.category, reading.features), reading, begun, cost);
    }
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
  const features = rule.changed(partAt(last, before, rule.of.length - 1 - rule.head).features);
  const at = placeOf(rule.makes, features, finding);
  const known = finding.whole[at];
  if (known !== undefined && known.cost <= cost) return;
  const { from, to } = finding;
  add(finding, { from, to, category: rule.makes, features, cost, rule, last, before }, at);
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
  const { category, features, cost } = reading;
  finding.whole[at] = reading;
  if (cost < finding.cheapest) finding.cheapest = cost;
  for (const rule of stateBehind(finding.start, category, features).whole)
    finish(finding, rule, reading, undefined, cost + rule.cost);
}

/** A reading with all its parts. */
export function itemOf(reading: Reading): Item {
  if (reading.leaf !== undefined) return reading;
  const { from, to, category, features, cost, rule, last, before } = reading;
  const parts = [itemOf(last)];
  for (let one = before; one !== undefined; one = one.before) parts.unshift(itemOf(one.last));
  return { from, to, category, features, cost, rule, parts };
}
