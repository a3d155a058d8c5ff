import { type Chart, itemOf, longestStretch, type Reading } from './chart.ts';
import { inThousandths } from './costs.ts';
import type { Item } from './item.ts';

/** What each category costs as a piece of its own, in thousandths; one that is not here is no piece. */
export type PieceCosts = ReadonlyMap<number, number>;

/**
 * The cheapest row of pieces that covers all atoms: one where the whole could be read, else the fewest and surest. An atom that nothing
 * is known of is no reason to drop it, nor one that only words of rules are left of: the caller gives every atom a leaf that is a piece.
 */
export function cheapestCover(chart: Chart, costs: PieceCosts): readonly Item[] {
  const longest = longestStretch(chart.size);
  const best: { readonly cost: number; readonly reading?: Reading }[] = [{ cost: 0 }];
  for (let to = 1; to <= chart.size; to++) {
    let cheapest: { cost: number; reading?: Reading } = { cost: Number.POSITIVE_INFINITY };
    const take = (from: number, readings: readonly Reading[]) => {
      const before = (best[from]?.cost ?? Number.POSITIVE_INFINITY) + breakCost(best[from]?.reading);
      for (const reading of readings) {
        const own = costs.get(reading.category);
        const cost = own === undefined ? Number.POSITIVE_INFINITY : before + reading.cost + own;
        if (cost < cheapest.cost) cheapest = { cost, reading };
      }
    };
    for (let from = Math.max(0, to - longest); from < to; from++) take(from, chart.readingsAt(from, to));
    if (cheapest.reading === undefined) take(to - 1, chart.leavesAt(to - 1));
    best.push(cheapest);
  }
  return backwards(best, chart.size);
}

/** What a row of pieces costs in all, in thousandths: what the cheapest cover has least of. */
export function coverCost(items: readonly Item[], costs: PieceCosts): number {
  return items.reduce(
    (sum, { category, cost }, at) => sum + breakCost(items[at - 1]) + cost + (costs.get(category) ?? 0),
    0,
  );
}

/** A sentence seldom breaks where no sign stands. */
function breakCost(before: Pick<Reading, 'leaf'> | undefined): number {
  return before === undefined || before.leaf?.is === 'sign' ? 0 : costOfBreak;
}

const costOfBreak = inThousandths(0.7);

function backwards(best: readonly { readonly reading?: Reading }[], size: number): readonly Item[] {
  const items: Item[] = [];
  for (let at = size; at > 0; ) {
    const reading = best[at]?.reading;
    if (reading === undefined) {
      at -= 1;
      continue;
    }
    items.unshift(itemOf(reading));
    at = reading.from;
  }
  return items;
}
