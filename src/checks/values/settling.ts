import { equal } from '../../values/index.ts';
import type { CheckedPair } from '../check.ts';
import { findAddresses } from '../form/addresses.ts';
import { isBoundSaid } from './bounds-said.ts';
import { type Claim, halves } from './claim.ts';
import type { Comparison } from './comparison.ts';
import type { Open, Task } from './difference.ts';
import { noteMarksIn } from './loose-figures.ts';
import { isPartSaid } from './part-said.ts';
import { standing } from './standing.ts';
import { isUnitSaid } from './unit-said.ts';

export const isSettled = ({ vi, en }: Open): boolean => vi.length === 0 && en.length === 0;

/** The digits of a telephone number or a number plate are no figures, which another rule compares, and the mark of a note is none. */
export function outsideAddresses({ vi, en }: Open, pair: CheckedPair): Open {
  const outside = (claims: readonly Claim[], text: string): readonly Claim[] => {
    const shut = claims.length === 0 ? [] : [...findAddresses(text), ...noteMarksIn(text)];
    return claims.filter(
      ({ value, start, end }) => value.type !== 'number' || !shut.some((one) => start >= one.start && end <= one.end),
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
  const { all, comparison, pair } = task;
  const { leadOn } = comparison;
  const settled = new Set<Claim>();
  for (const claim of open.vi) {
    const isSame = (half: Claim, other: Claim): boolean => standing(half, other, comparison) === 'same';
    settleHalves(claim, { others: all.en, text: pair.en.text, leadOn: leadOn.en, isSame }, settled, comparison);
  }
  for (const claim of open.en) {
    const isSame = (half: Claim, other: Claim): boolean => standing(other, half, comparison) === 'same';
    settleHalves(claim, { others: all.vi, text: pair.vi.text, leadOn: leadOn.vi, isSame }, settled, comparison);
  }
  return { vi: open.vi.filter((claim) => !settled.has(claim)), en: open.en.filter((claim) => !settled.has(claim)) };
}

/** The side that may tell a claim by its halves. */
type HalfTold = {
  readonly others: readonly Claim[];
  readonly text: string;
  readonly leadOn: Comparison['leadOn']['vi'];
  readonly isSame: (half: Claim, other: Claim) => boolean;
};

/** All of its halves, or one that the text leads on from to what no reader took: từ tháng Hai đến tháng Năm. */
function settleHalves(claim: Claim, side: HalfTold, settled: Set<Claim>, comparison: Comparison): void {
  const { others, isSame } = side;
  const isDate = claim.value.type === 'date';
  const answers = halves(claim, comparison).map((half) =>
    others.find((other) => (isDate ? equal(half.value, other.value) : isSame(half, other))),
  );
  const found = answers.filter((one) => one !== undefined);
  const isWhole = found.length === answers.length || found.some((one) => leadsOn(one, side));
  if (found.length === 0 || !isWhole) return;
  for (const one of [claim, ...found]) settled.add(one);
}

/** Whether words lead on from it to another end, or to it from one, and no claim stands there. */
function leadsOn({ start, end }: Claim, { others, text, leadOn }: HalfTold): boolean {
  const behind = leadOn.behind.exec(text.slice(end))?.[0];
  const before = leadOn.before.exec(text.slice(0, start))?.[0];
  return (
    (behind !== undefined && !others.some((one) => one.start >= end && one.start <= end + behind.length)) ||
    (before !== undefined && !others.some((one) => one.end <= start && one.end >= start - before.length - 1))
  );
}

/** Whether what only one of them has stands beside the other in words that no reader takes with it. */
export function isSameButSaid(vi: Claim, en: Claim, task: Task): boolean {
  const { pair, comparison } = task;
  switch (standing(vi, en, comparison)) {
    case 'bound':
      return isBoundSaid(vi, en, task, comparison);
    case 'unit':
      return isUnitSaid(vi, en, task, comparison);
    case 'part':
      return isPartSaid(vi, en, pair, comparison);
    default:
      return false;
  }
}
