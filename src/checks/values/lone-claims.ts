import { equal } from '../../values/index.ts';
import { type Claim, halves } from './claim.ts';
import type { Comparison } from './comparison.ts';
import type { Difference, Open, Task } from './difference.ts';
import { standing } from './standing.ts';
import { isAddedByRight, isHiddenIn, isSoft } from './weak-claims.ts';

/** Whether the other side says it as well, though another claim may have answered it already. */
export const isSaid = (vi: Claim, others: readonly Claim[], comparison: Comparison): boolean =>
  others.some((other) => standing(vi, other, comparison) !== undefined);

export const isSaidBy = (en: Claim, others: readonly Claim[], comparison: Comparison): boolean =>
  others.some((other) => standing(other, en, comparison) !== undefined);

/** Whether a date of the other side holds it: tháng 7, 2017 is July 2017. */
const isInDate = (claim: Claim, others: readonly Claim[], comparison: Comparison): boolean =>
  claim.value.type === 'date' &&
  others.some(
    (other) => other.value.type === 'date' && halves(other, comparison).some((half) => equal(half.value, claim.value)),
  );

/** What is left of one side and has nothing on the other that it could have been. */
export function loneClaims({ vi, en }: Open, { pair, all, comparison }: Task): readonly Difference[] {
  const viTypes = new Set(all.vi.map(({ value }) => value.type));
  const isRelative = ({ value }: Claim): boolean => value.type === 'relative';
  const [viRelative, enRelative] = [vi.some(isRelative), en.some(isRelative)];
  const missing = vi.filter(
    (claim) =>
      !isSoft(claim) &&
      !(claim.topic === 'time' && enRelative) &&
      !isHiddenIn(pair.en, claim, comparison) &&
      !isSaid(claim, all.en, comparison) &&
      !isInDate(claim, all.en, comparison),
  );
  const added = en.filter(
    (claim) =>
      !isSoft(claim) &&
      !(claim.topic === 'time' && viRelative) &&
      !isAddedByRight(claim, pair, viTypes) &&
      !isSaidBy(claim, all.vi, comparison),
  );
  return [
    ...missing.map((claim) => ({ kind: 'missing' as const, vi: claim })),
    ...added.map((claim) => ({ kind: 'added' as const, en: claim })),
  ];
}
