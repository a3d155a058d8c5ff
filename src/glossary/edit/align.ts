/** How one list becomes another, by the indexes of the old one. An index -1 in `inserted` is the head of the list. */
export type ListChange<T> = {
  readonly replaced: ReadonlyMap<number, T>;
  readonly removed: ReadonlySet<number>;
  readonly inserted: ReadonlyMap<number, readonly T[]>;
};

/**
 * Finds the fewest items to touch: those of the longest common sequence stay, and between two that stay, old ones are replaced one by
 * one before any is removed or put in.
 */
export function align<O, T>(
  before: readonly O[],
  after: readonly T[],
  same: (old: O, now: T) => boolean,
): ListChange<T> {
  const change = {
    replaced: new Map<number, T>(),
    removed: new Set<number>(),
    inserted: new Map<number, readonly T[]>(),
  };
  let [from, to] = [0, 0];
  for (const [old, now] of [...commonPairs(before, after, same), [before.length, after.length] as const]) {
    const swapped = Math.min(old - from, now - to);
    for (const [index, value] of after.slice(to, to + swapped).entries()) change.replaced.set(from + index, value);
    for (let index = from + swapped; index < old; index++) change.removed.add(index);
    if (to + swapped < now) change.inserted.set(from + swapped - 1, after.slice(to + swapped, now));
    [from, to] = [old + 1, now + 1];
  }
  return change;
}

/** The indexes of a longest common sequence, old and new. */
function commonPairs<O, T>(
  before: readonly O[],
  after: readonly T[],
  same: (old: O, now: T) => boolean,
): readonly (readonly [number, number])[] {
  const lengths = commonLengths(before, after, same);
  const at = (old: number, now: number): number => lengths[old]?.[now] ?? 0;
  const pairs: (readonly [number, number])[] = [];
  let [old, now] = [0, 0];
  while (old < before.length && now < after.length) {
    if (same(before[old] as O, after[now] as T))
      pairs.push([old++, now++]); // both indexes are within their lists
    else if (at(old + 1, now) >= at(old, now + 1)) old++;
    else now++;
  }
  return pairs;
}

/** For every two tails, how long their longest common sequence is. */
function commonLengths<O, T>(
  before: readonly O[],
  after: readonly T[],
  same: (old: O, now: T) => boolean,
): readonly (readonly number[])[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let old = before.length - 1; old >= 0; old--) {
    for (let now = after.length - 1; now >= 0; now--) {
      const row = lengths[old] as number[]; // made above, one for each index
      const below = lengths[old + 1] as number[];
      const isSame = same(before[old] as O, after[now] as T);
      row[now] = isSame ? 1 + (below[now + 1] ?? 0) : Math.max(below[now] ?? 0, row[now + 1] ?? 0);
    }
  }
  return lengths;
}
