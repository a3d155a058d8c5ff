/** Where those of a list that start at a place or behind it begin; its length where there are none. They ascend by their starts. */
export function firstFrom(place: number, ascending: readonly { readonly start: number }[]): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
