import { type Chart, longestStretch } from './chart.ts';
import type { Item } from './item.ts';

/** What each category costs as a piece of its own; one that is not here is no piece. */
export type PieceCosts = ReadonlyMap<number, number>;

/**
 * The cheapest row of pieces that covers all atoms: one where the whole could be read, else the fewest and surest. An atom that nothing
 * is known of is no reason to drop it: the caller gives every atom a leaf.
 */
export function cheapestCover(chart: Chart, costs: PieceCosts): readonly Item[] {
  const longest = longestStretch(chart.size);
  const best: { readonly cost: number; readonly item?: Item }[] = [{ cost: 0 }];
  for (let to = 1; to <= chart.size; to++) {
    let cheapest: { cost: number; item?: Item } = { cost: Number.POSITIVE_INFINITY };
    for (let from = Math.max(0, to - longest); from < to; from++) {
      const before = (best[from]?.cost ?? Number.POSITIVE_INFINITY) + breakCost(best[from]?.item);
      for (const item of chart.itemsAt(from, to)) {
        const own = costs.get(item.category);
        const cost = own === undefined ? Number.POSITIVE_INFINITY : before + item.cost + own;
        if (cost < cheapest.cost) cheapest = { cost, item };
      }
    }
    best.push(cheapest);
  }
  return backwards(best, chart.size);
}

/** A sentence seldom breaks where no sign stands. */
function breakCost(before: Item | undefined): number {
  return before === undefined || before.leaf?.is === 'sign' ? 0 : costOfBreak;
}

const costOfBreak = 0.7;

function backwards(best: readonly { readonly item?: Item }[], size: number): readonly Item[] {
  const items: Item[] = [];
  for (let at = size; at > 0; ) {
    const item = best[at]?.item;
    if (item === undefined) {
      at -= 1;
      continue;
    }
    items.unshift(item);
    at = item.from;
  }
  return items;
}
