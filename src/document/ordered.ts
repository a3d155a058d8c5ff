/** Index of the last item whose position is at or before `at`, by halving; -1 where there is none. Positions ascend. */
export function lastAtOrBefore<T>(items: readonly T[], positionOf: (item: T) => number, at: number): number {
  let low = -1;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const item = items[middle];
    if (item !== undefined && positionOf(item) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
