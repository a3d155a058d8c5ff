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

/**
 * Chooses among overlapping candidates. The largest come first, then the better rank, then the one that starts first; whoever crosses
 * a chosen one is dropped. Inside a chosen one the words are read from the left, as a person reads them: «Ủy ban» before «ban dân tộc».
 */
export function settle<C extends Stretch>(candidates: readonly C[], rules: SettleRules<C>): Settled<C>[] {
  const { size, rank } = rules;
  const bySize = [...candidates].sort(
    (a, b) => size(b) - size(a) || rank(a) - rank(b) || a.start - b.start || length(b) - length(a),
  );
  const chosen = new Disjoint<C>();
  for (const candidate of bySize) chosen.add(candidate);
  return chosen.inOrder().map((outer) => withParts(outer, candidates, rules));
}

const length = (stretch: Stretch): number => stretch.end - stretch.start;

function withParts<C extends Stretch>(outer: C, all: readonly C[], rules: SettleRules<C>): Settled<C> {
  if (rules.opaque(outer)) return { candidate: outer, parts: [] };
  const inside = all.filter(
    (c) => c.start >= outer.start && c.end <= outer.end && length(c) < length(outer) && rules.fitsInside(c, outer),
  );
  return { candidate: outer, parts: leftmostLongest(inside, rules).map((c) => withParts(c, inside, rules)) };
}

function leftmostLongest<C extends Stretch>(candidates: readonly C[], { rank }: SettleRules<C>): C[] {
  const sorted = [...candidates].sort((a, b) => a.start - b.start || length(b) - length(a) || rank(a) - rank(b));
  const chosen: C[] = [];
  let end = -1;
  for (const candidate of sorted) {
    if (candidate.start < end) continue;
    chosen.push(candidate);
    end = candidate.end;
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
