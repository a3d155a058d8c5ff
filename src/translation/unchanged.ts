/** A pair of places: `left` in the first list, `right` in the second. */
export type Pair = { readonly left: number; readonly right: number };

type Range = { readonly from: number; readonly to: number };

/**
 * What two lists have in common in the same order (patience diff): equal ends first, then the items that stand once on each side,
 * then the same between those. Such anchors keep a repeated line (a name, a date line) from pairing across the whole text.
 * @returns ascending on both sides
 */
export function pairUnchanged(left: readonly string[], right: readonly string[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const waiting: [Range, Range][] = [[whole(left), whole(right)]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [inLeft, inRight, ends] = withoutEqualEnds(left, right, ...next);
    const anchors = anchorsIn(left, right, inLeft, inRight);
    pairs.push(...ends, ...anchors);
    if (anchors.length > 0) waiting.push(...between(inLeft, inRight, anchors));
  }
  return pairs.sort((a, b) => a.left - b.left);
}

function whole(list: readonly string[]): Range {
  return { from: 0, to: list.length };
}

function withoutEqualEnds(
  left: readonly string[],
  right: readonly string[],
  inLeft: Range,
  inRight: Range,
): readonly [Range, Range, readonly Pair[]] {
  const ends: Pair[] = [];
  let { from: leftFrom, to: leftTo } = inLeft;
  let { from: rightFrom, to: rightTo } = inRight;
  while (leftFrom < leftTo && rightFrom < rightTo && left[leftFrom] === right[rightFrom]) {
    ends.push({ left: leftFrom++, right: rightFrom++ });
  }
  while (leftFrom < leftTo && rightFrom < rightTo && left[leftTo - 1] === right[rightTo - 1]) {
    ends.push({ left: --leftTo, right: --rightTo });
  }
  return [{ from: leftFrom, to: leftTo }, { from: rightFrom, to: rightTo }, ends];
}

/** Items that stand once on each side, as many of them as keep the same order. */
function anchorsIn(left: readonly string[], right: readonly string[], inLeft: Range, inRight: Range): readonly Pair[] {
  const onceRight = placesOfSingles(right, inRight);
  const candidates = [...placesOfSingles(left, inLeft)].flatMap(([text, at]) => {
    const other = onceRight.get(text);
    return other === undefined ? [] : [{ left: at, right: other }];
  });
  return longestAscending(candidates);
}

function placesOfSingles(list: readonly string[], { from, to }: Range): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [offset, text] of list.slice(from, to).entries()) {
    if (places.has(text)) repeated.add(text);
    else places.set(text, from + offset);
  }
  for (const text of repeated) places.delete(text);
  return places;
}

/** The longest run with ascending `right`, of pairs that ascend in `left`: patience sorting. */
function longestAscending(pairs: readonly Pair[]): readonly Pair[] {
  type Link = { readonly pair: Pair; readonly before: Link | undefined };
  const tails: Link[] = [];
  for (const pair of pairs) {
    const pile = firstNotBelow(tails.length, (index) => (tails[index]?.pair.right ?? 0) >= pair.right);
    tails[pile] = { pair, before: tails[pile - 1] };
  }
  const run: Pair[] = [];
  for (let link = tails.at(-1); link !== undefined; link = link.before) run.push(link.pair);
  return run.reverse();
}

function firstNotBelow(length: number, reached: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function between(inLeft: Range, inRight: Range, anchors: readonly Pair[]): [Range, Range][] {
  const starts = [{ left: inLeft.from, right: inRight.from }, ...anchors.map((pair) => after(pair))];
  const ends = [...anchors, { left: inLeft.to, right: inRight.to }];
  return starts.map((start, index) => {
    const end = ends[index] ?? start;
    return [
      { from: start.left, to: end.left },
      { from: start.right, to: end.right },
    ];
  });
}

function after({ left, right }: Pair): Pair {
  return { left: left + 1, right: right + 1 };
}
