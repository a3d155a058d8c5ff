import type { CheckedPair } from '../check.ts';
import type { Claim } from './claim.ts';
import type { Comparison } from './comparison.ts';

/** As far as the words before a date reach: earlier in February, vào tháng cuối 2020. */
const reach = 20;

/** Whether the part of a date that only one side was read with stands before the date of the other as well. */
export function isPartSaid(vi: Claim, en: Claim, pair: CheckedPair, { partWords }: Comparison): boolean {
  const before = (text: string, { start, end }: Claim): string => text.slice(Math.max(0, start - reach), end);
  const isIn = { vi: partWords.vi.test(before(pair.vi.text, vi)), en: partWords.en.test(before(pair.en.text, en)) };
  return isIn.vi && isIn.en;
}
