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

/** A candidate with what it is settled by, each reckoned once. */
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
  const entries = candidates.map((candidate) => entryOf(candidate, rules)).sort(fromTheLeft);
  const chosen = new Disjoint<Entry<C>>();
  // Sorting is stable: what ties stays in the order of starts, the longer first.
  for (const entry of entries.toSorted(largestFirst)) chosen.add(entry);
  return chosen.inOrder().map((outer) => withParts(outer, entries, rules));
}

function entryOf<C extends Stretch>(candidate: C, { size, rank }: SettleRules<C>): Entry<C> {
  const { start, end } = candidate;
  return { candidate, start, end, size: size(candidate), rank: rank(candidate) };
}

type Sorted = Omit<Entry<Stretch>, 'candidate'>;

function fromTheLeft(one: Sorted, other: Sorted): number {
  return one.start - other.start || other.end - one.end || one.rank - other.rank;
}

function largestFirst(one: Sorted, other: Sorted): number {
  return other.size - one.size || one.rank - other.rank;
}

/** @param all those that may be inside, sorted from the left */
function withParts<C extends Stretch>(outer: Entry<C>, all: readonly Entry<C>[], rules: SettleRules<C>): Settled<C> {
  const { candidate } = outer;
  if (rules.opaque(candidate)) return { candidate, parts: [] };
  const inside = insideOf(outer, all, rules);
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

function firstFrom(position: number, fromLeft: readonly Sorted[]): number {
  let [low, high] = [0, fromLeft.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((fromLeft[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
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
