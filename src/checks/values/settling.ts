import { equal } from '../../values/index.ts';
import type { CheckedPair } from '../check.ts';
import { findAddresses } from '../form/addresses.ts';
import { isBoundSaid } from './bounds-said.ts';
import { type Claim, halves } from './claim.ts';
import type { Comparison } from './comparison.ts';
import type { Open, Task } from './difference.ts';
import { isPartSaid } from './part-said.ts';
import { standing } from './standing.ts';
import { isUnitSaid } from './unit-said.ts';

export const isSettled = ({ vi, en }: Open): boolean => vi.length === 0 && en.length === 0;

/** The digits of a telephone number or a number plate are no figures: another rule compares them. */
export function outsideAddresses({ vi, en }: Open, pair: CheckedPair): Open {
  const outside = (claims: readonly Claim[], text: string): readonly Claim[] => {
    const addresses = claims.length === 0 ? [] : findAddresses(text);
    return claims.filter(
      ({ value, start, end }) =>
        value.type !== 'number' || !addresses.some((address) => start >= address.start && end <= address.end),
    );
  };
  return { vi: outside(vi, pair.vi.text), en: outside(en, pair.en.text) };
}

/** Each claim settles one of the other side. */
export function settledBy({ vi, en }: Open, isSame: (vi: Claim, en: Claim) => boolean): Open {
  const left = [...en];
  const open = vi.filter((claim) => {
    const at = left.findIndex((other) => isSame(claim, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { vi: open, en: left };
}

/** From 2016 to 2020 may be told as two years, 8 of 11 as two figures, a day and its year apart. */
export function settledByHalves(open: Open, task: Task): Open {
  const { all, comparison } = task;
  const isSame = (vi: Claim, en: Claim): boolean => standing(vi, en, comparison) === 'same';
  const settled = new Set<Claim>();
  for (const claim of open.vi) settleHalves(claim, all.en, settled, comparison, isSame);
  for (const claim of open.en) settleHalves(claim, all.vi, settled, comparison, (en, vi) => isSame(vi, en));
  return { vi: open.vi.filter((claim) => !settled.has(claim)), en: open.en.filter((claim) => !settled.has(claim)) };
}

function settleHalves(
  claim: Claim,
  others: readonly Claim[],
  settled: Set<Claim>,
  comparison: Comparison,
  isSame: (half: Claim, other: Claim) => boolean,
): void {
  const isDate = claim.value.type === 'date';
  const found = halves(claim, comparison).map((half) =>
    others.find((other) => (isDate ? equal(half.value, other.value) : isSame(half, other))),
  );
  if (found.length === 0 || found.includes(undefined)) return;
  for (const one of [claim, ...found]) if (one !== undefined) settled.add(one);
}

/** Whether what only one of them has stands beside the other in words that no reader takes with it. */
export function isSameButSaid(vi: Claim, en: Claim, task: Task): boolean {
  const { pair, comparison } = task;
  switch (standing(vi, en, comparison)) {
    case 'bound':
      return isBoundSaid(vi, en, task, comparison);
    case 'unit':
      return isUnitSaid(vi, en, pair.vi.text, comparison);
    case 'part':
      return isPartSaid(vi, en, pair, comparison);
    default:
      return false;
  }
}
