import { type Chart, itemOf, type Reading } from './chart.ts';
import { inThousandths } from './costs.ts';
import type { Item, Leaf } from './item.ts';

/** What each category costs as a piece of its own, in thousandths; one that is not here is no piece. */
export type PieceCosts = ReadonlyMap<number, number>;

/** Categories that only begin a sentence, or what a sign sets off from it: orders. */
export type Openers = ReadonlySet<number>;

/**
 * The cheapest row of pieces that covers all atoms: one where the whole could be read, else the fewest and surest. An atom that nothing
 * is known of is no reason to drop it, nor one that only words of rules are left of: the caller gives every atom a leaf that is a piece.
 */
export function cheapestCover(chart: Chart, costs: PieceCosts, openers: Openers = new Set()): readonly Item[] {
  const covers: (Cover | undefined)[] = new Array(chart.size + 1).fill(undefined);
  for (let at = 0; at <= chart.size; at++) {
    const before = covers[at];
    const last = before?.reading.leaf?.leaf;
    const cost = before === undefined ? 0 : before.cost + breakCost(last);
    const opens = before === undefined || isOpening(last);
    const take = (reading: Reading): void => {
      const { category } = reading.sort;
      const own = opens || !openers.has(category) ? costs.get(category) : undefined;
      if (own === undefined) return;
      const whole = cost + reading.cost + own;
      if (whole < (covers[reading.to]?.cost ?? Number.POSITIVE_INFINITY)) covers[reading.to] = { cost: whole, reading };
    };
    chart.readingsFrom(at).forEach(take);
    if (covers[at + 1] === undefined) chart.leavesAt(at).forEach(take);
  }
  return backwards(covers);
}

/** The cheapest cover of all atoms before a place, by its last piece. */
type Cover = { readonly cost: number; readonly reading: Reading };

/** What a row of pieces costs in all, in thousandths: what the cheapest cover has least of. */
export function coverCost(items: readonly Item[], costs: PieceCosts): number {
  return items.reduce(
    (sum, { category, cost }, at) =>
      sum + (at === 0 ? 0 : breakCost(items[at - 1]?.leaf)) + cost + (costs.get(category) ?? 0),
    0,
  );
}

/** A sentence seldom breaks where no sign stands. */
function breakCost(before: Leaf | undefined): number {
  return before?.is === 'sign' ? 0 : costOfBreak;
}

const costOfBreak = inThousandths(0.7);

/** Whether what comes next stands for itself: behind a label, a stop or a colon. */
function isOpening(before: Leaf | undefined): boolean {
  return before?.is === 'sign' && /^[.;:…)–-]$/.test(before.text);
}

function backwards(covers: readonly (Cover | undefined)[]): readonly Item[] {
  const items: Item[] = [];
  for (let at = covers.length - 1; at > 0; ) {
    const reading = covers[at]?.reading;
    if (reading !== undefined) items.unshift(itemOf(reading));
    at = reading?.from ?? at - 1;
  }
  return items;
}
