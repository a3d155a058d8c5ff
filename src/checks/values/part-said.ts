import type { CheckedPair } from '../check.ts';
import type { Claim } from './claim.ts';
import type { Comparison } from './comparison.ts';

/** As far as the words before a date reach: earlier in February, vào tháng cuối 2020. */
const reach = 20;

/** Whether the part of a date that only one side was read with, or its month, stands before the date of the other as well. */
export function isPartSaid(vi: Claim, en: Claim, pair: CheckedPair, comparison: Comparison): boolean {
  const { partWords } = comparison;
  if (isMonthUnread(vi, en, pair, comparison)) return true;
  const before = (text: string, { start, end }: Claim): string => text.slice(Math.max(0, start - reach), end);
  const isIn = { vi: partWords.vi.test(before(pair.vi.text, vi)), en: partWords.en.test(before(pair.en.text, en)) };
  return isIn.vi && isIn.en;
}

/** Of tháng Năm, năm 2012 the year was read alone. */
function isMonthUnread(vi: Claim, en: Claim, pair: CheckedPair, { monthWord }: Comparison): boolean {
  if (vi.value.type !== 'date' || en.value.type !== 'date' || en.value.date.length <= vi.value.date.length)
    return false;
  return monthWord.test(pair.vi.text.slice(Math.max(0, vi.start - reach), vi.start));
}
