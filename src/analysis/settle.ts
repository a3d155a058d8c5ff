import { firstFrom } from './in-order.ts';

/** Half open, in any one kind of offset. */
type Stretch = { readonly start: number; readonly end: number };

/** A candidate with what stands inside it, in order, never overlapping. */
export type Settled<C extends Stretch> = { readonly candidate: C; readonly parts: readonly Settled<C>[] };

export type SettleRules<C extends Stretch> = {
  /** How many syllables a candidate has: «Đại biểu» is as long as «biểu Dương», whatever their letters. */
  readonly size: (candidate: C) => number;
  /** Among candidates of one size: the smaller comes first. Where ranks tie, the one that starts first, then the longer. */
  readonly rank: (candidate: C) => number;
  /** Nothing inside an opaque candidate counts. */
  readonly opaque: (candidate: C) => boolean;
  /** Whether a candidate may be a part of another. */
  readonly fitsInside: (inner: C, outer: C) => boolean;
};

/** A candidate with what it is settled by among those that overlap it, each reckoned once. */
type Entry<C extends Stretch> = {
  readonly candidate: C;
  readonly start: number;
  readonly end: number;
  readonly size: number;
  readonly rank: number;
};

/**
 * Chooses among overlapping candidates. The largest come first, then the better rank, then the one that starts first; whoever crosses
 * a chosen one is dropped. Inside a chosen one the words are read from the left, as a person reads them: «Ủy ban» before «ban dân tộc».
 */
export function settle<C extends Stretch>(candidates: readonly C[], rules: SettleRules<C>): Settled<C>[] {
  const fromLeft = [...candidates].sort(fromTheLeft(rules));
  const settled: Settled<C>[] = [];
  for (let first = 0; first < fromLeft.length; ) {
    const end = endOfIsland(fromLeft, first);
    const candidate = fromLeft[first];
    if (end > first + 1) settled.push(...settleIsland(fromLeft.slice(first, end), rules));
    else if (candidate !== undefined) settled.push({ candidate, parts: none }); // as most are
    first = end;
  }
  return settled;
}

const none: readonly Settled<never>[] = [];

/** The index behind those that overlap the first, or one that does, and so on: with them alone it has to be settled. */
function endOfIsland(fromLeft: readonly Stretch[], first: number): number {
  let reached = fromLeft[first]?.end ?? 0;
  let at = first + 1;
  for (; at < fromLeft.length; at++) {
    const next = fromLeft[at];
    if (next === undefined || next.start >= reached) break;
    reached = Math.max(reached, next.end);
  }
  return at;
}

function settleIsland<C extends Stretch>(fromLeft: readonly C[], rules: SettleRules<C>): readonly Settled<C>[] {
  const entries = fromLeft.map((candidate) => entryOf(candidate, rules));
  const chosen = new Disjoint<Entry<C>>();
  // Sorting is stable: what ties stays in the order of starts, the longer first.
  for (const entry of entries.toSorted(largestFirst)) chosen.add(entry);
  return chosen.inOrder().map((outer) => withParts(outer, entries, rules));
}

function entryOf<C extends Stretch>(candidate: C, { size, rank }: SettleRules<C>): Entry<C> {
  const { start, end } = candidate;
  return { candidate, start, end, size: size(candidate), rank: rank(candidate) };
}

function fromTheLeft<C extends Stretch>({ rank }: SettleRules<C>): (one: C, other: C) => number {
  return (one, other) => one.start - other.start || other.end - one.end || rank(one) - rank(other);
}

function largestFirst(one: Entry<Stretch>, other: Entry<Stretch>): number {
  return other.size - one.size || one.rank - other.rank;
}

/** @param all those that may be inside, sorted from the left */
function withParts<C extends Stretch>(outer: Entry<C>, all: readonly Entry<C>[], rules: SettleRules<C>): Settled<C> {
  const { candidate } = outer;
  const inside = rules.opaque(candidate) ? [] : insideOf(outer, all, rules);
  if (inside.length === 0) return { candidate, parts: none };
  return { candidate, parts: leftmost(inside).map((entry) => withParts(entry, inside, rules)) };
}

function insideOf<C extends Stretch>(
  outer: Entry<C>,
  all: readonly Entry<C>[],
  { fitsInside }: SettleRules<C>,
): readonly Entry<C>[] {
  const inside: Entry<C>[] = [];
  for (let at = firstFrom(outer.start, all); at < all.length; at += 1) {
    const entry = all[at];
    if (entry === undefined || entry.start >= outer.end) break;
    const isShorter = entry.end - entry.start < outer.end - outer.start;
    if (isShorter && entry.end <= outer.end && fitsInside(entry.candidate, outer.candidate)) inside.push(entry);
  }
  return inside;
}

/** From left to right the longest, never overlapping. */
function leftmost<C extends Stretch>(fromLeft: readonly Entry<C>[]): readonly Entry<C>[] {
  if (fromLeft.length < 2) return fromLeft;
  const chosen: Entry<C>[] = [];
  let reached = -1;
  for (const entry of fromLeft) {
    if (entry.start < reached) continue;
    chosen.push(entry);
    reached = entry.end;
  }
  return chosen;
}

/** Stretches that do not overlap, kept in order, so that a newcomer need only look at its neighbours. */
class Disjoint<C extends Stretch> {
  readonly #items: C[] = [];

  add(item: C): void {
    const at = this.#firstEndingAfter(item.start);
    const next = this.#items[at];
    if (next !== undefined && next.start < item.end) return;
    this.#items.splice(at, 0, item);
  }

  inOrder(): readonly C[] {
    return this.#items;
  }

  #firstEndingAfter(position: number): number {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#items[middle]?.end ?? 0) > position) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
