import { inThousandths } from './costs.ts';
import type { Features } from './features.ts';
import type { Grammar, Rule } from './grammar.ts';
import type { Item, LeafItem } from './item.ts';
import { categoryBit, keyOf, type State, stateBehind } from './states.ts';

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

/** The readings of one stretch while they are found: of each category and features the cheapest, by `keyOf`. */
type Finding = {
  readonly from: number;
  readonly to: number;
  readonly whole: Map<number, Reading>;
  /** Rules that have more than one part so far. */
  readonly begun: Begun[];
  cheapest: number;
  /** The place before any symbol of a rule. */
  readonly start: State;
};

/** Readings of one category that end at one place, the cheapest first. */
type Ending = { readonly to: number; readonly readings: Reading[] };

/** All readings that begin at one place. */
type Row = {
  /** By where they end: how many atoms they have. The cheapest first. */
  readonly byLength: (readonly Reading[])[];
  readonly byCategory: Map<number, Ending[]>;
  /** Their categories, see `categoryBit`. */
  categories: number;
};

/** All that stretches may be, the cheapest reading of each kind: `from` and `to` are atoms, half open. */
export type Chart = { readonly size: number; readonly readingsAt: (from: number, to: number) => readonly Reading[] };

/**
 * Reads every stretch by the grammar, each reading once for its category and features and at its lowest cost. What begins last is read
 * first: a rule that is begun sees at once all that may stand behind it. Time is linear in the atoms, since no stretch is longer than a bound.
 */
export function chartOf(size: number, leaves: readonly LeafItem[], { start }: Grammar): Chart {
  const longest = longestStretch(size);
  const leavesFrom = leavesByBeginning(leaves);
  const rows = new Array<Row | undefined>(size).fill(undefined);
  for (let from = size - 1; from >= 0; from--) {
    const findings: Finding[] = [];
    for (let to = from; to <= Math.min(size, from + longest); to++) findings.push(emptyFinding(from, to, start));
    for (const leaf of leavesFrom.get(from) ?? nothing) addLeaf(findings[leaf.to - from], leaf);
    rows[from] = readRow(findings, rows);
  }
  return { size, readingsAt: (from, to) => rows[from]?.byLength[to - from] ?? nothing };
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

function emptyFinding(from: number, to: number, start: State): Finding {
  return { from, to, whole: new Map(), begun: [], cheapest: Number.POSITIVE_INFINITY, start };
}

function addLeaf(finding: Finding | undefined, leaf: LeafItem): void {
  const known = finding?.whole.get(keyOf(leaf.category, leaf.features));
  if (finding !== undefined && (known === undefined || known.cost > leaf.cost)) add(finding, leaf);
}

const mostOf = ({ from, to }: Finding): number => (to - from <= 2 ? widestOfWord : widest);

/** From the shortest stretch to the longest: when it is a stretch's turn, all that it may be was found from shorter ones and the rows behind. */
function readRow(findings: readonly Finding[], rows: readonly (Row | undefined)[]): Row {
  const row: Row = { byLength: [], byCategory: new Map(), categories: 0 };
  for (const finding of findings) {
    const readings = cheapestOf(finding.whole.values(), mostOf(finding), finding.cheapest + dearest);
    row.byLength.push(readings);
    for (const reading of readings) enter(row, reading);
    const behind = rows[finding.to];
    if (behind !== undefined) for (const begun of begunIn(finding, readings)) goOn(begun, behind, findings);
  }
  return row;
}

function enter(row: Row, reading: Reading): void {
  const { category, to } = reading;
  row.categories |= categoryBit(category);
  const endings = row.byCategory.get(category) ?? [];
  row.byCategory.set(category, endings);
  const last = endings.at(-1);
  if (last?.to === to) last.readings.push(reading);
  else endings.push({ to, readings: [reading] });
}

/** The rules that are begun in a stretch: those with the readings that are kept, and those that went on. */
function begunIn({ begun, cheapest, start }: Finding, readings: readonly Reading[]): readonly Begun[] {
  const open: Begun[] = [];
  for (const last of readings) {
    const state = stateBehind(start, last.category, last.features);
    if (state.wants !== 0) open.push({ state, last, before: undefined, cost: last.cost });
  }
  open.push(...begun);
  return cheapestOf(open, 3 * widest, cheapest + dearest);
}

/** No more than so many, none dearer than that, the cheapest first; of those that cost the same, the earlier. */
function cheapestOf<T extends { readonly cost: number }>(
  all: Iterable<T>,
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

/** A begun rule with all that may come next. */
function goOn(begun: Begun, { byCategory, categories }: Row, findings: readonly Finding[]): void {
  const { next, wants } = begun.state;
  if ((wants & categories) === 0) return;
  if (next.size > byCategory.size) {
    for (const [category, endings] of byCategory) if (next.has(category)) goOnWith(endings, begun, findings);
    return;
  }
  for (const category of next.keys()) {
    const endings = byCategory.get(category);
    if (endings !== undefined) goOnWith(endings, begun, findings);
  }
}

/** Readings are taken from the cheapest on, as far as the sum may be kept. */
function goOnWith(endings: readonly Ending[], begun: Begun, findings: readonly Finding[]): void {
  const from = findings[0]?.from ?? 0;
  for (const { to, readings } of endings) {
    const finding = findings[to - from];
    if (finding === undefined) return;
    for (const reading of readings) {
      const cost = begun.cost + reading.cost;
      if (cost > finding.cheapest + dearest) break;
      reach(finding, stateBehind(begun.state, reading.category, reading.features), reading, begun, cost);
    }
  }
}

function reach(finding: Finding, state: State, last: Reading, before: Begun, cost: number): void {
  if (state.wants !== 0) finding.begun.push({ state, last, before, cost });
  for (const rule of state.whole) finish(finding, rule, last, before, cost + rule.cost);
}

/** A rule has all its parts: `last` and those of `before`. */
function finish(finding: Finding, rule: Rule, last: Reading, before: Begun | undefined, cost: number): void {
  if (cost > finding.cheapest + dearest) return;
  const features = rule.changed(partAt(last, before, rule.of.length - 1 - rule.head).features);
  const key = keyOf(rule.makes, features);
  const known = finding.whole.get(key);
  if (known !== undefined && known.cost <= cost) return;
  const { from, to } = finding;
  add(finding, { from, to, category: rule.makes, features, cost, rule, last, before });
}

/** The part that stands so many before the last one. */
function partAt(last: Reading, before: Begun | undefined, back: number): Reading {
  let part = last;
  let one = before;
  for (let step = 0; step < back && one !== undefined; step++, one = one.before) part = one.last;
  return part;
}

/** A whole reading may be all that another rule wants. */
function add(finding: Finding, reading: Reading): void {
  const { category, features, cost } = reading;
  finding.whole.set(keyOf(category, features), reading);
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
