import type { Claim } from './claim.ts';
import type { Comparison } from './comparison.ts';
import type { Task } from './difference.ts';

/** As far as a row of units reaches: 12 xã, phường, thị trấn. */
const reach = 24;

/** Whether the unit that only one side has is said by the other as well, in words that no reader takes with its figure. */
export function isUnitSaid(vi: Claim, en: Claim, { pair }: Pick<Task, 'pair'>, comparison: Comparison): boolean {
  const behind = pair.vi.text.slice(vi.end, vi.end + reach);
  return (
    isCountedBy(en, vi.text + behind, comparison) ||
    isOtherMoney(en, behind) ||
    isPercentOfTwo(en, behind, comparison) ||
    isBorrowed(vi) ||
    isBorrowed(en) ||
    isMeasuredBy(vi, pair.en.text.slice(en.start, en.end + reach), comparison)
  );
}

/** Of 7 tỉnh, thành phố English may name the cities first. */
function isCountedBy({ value }: Claim, text: string, { unitWords }: Comparison): boolean {
  const words = value.type === 'quantity' || value.type === 'fraction' ? unitWords.get(value.unit ?? '') : undefined;
  return words?.test(text) ?? false;
}

/** The country behind it says which: 1.600 đô la Úc. */
const isOtherMoney = ({ value }: Claim, behind: string): boolean => value.type === 'money' && /^ \p{Lu}/u.test(behind);

/** The sign stands behind the second figure: từ 0,75 đến 0,25%. */
const isPercentOfTwo = ({ value }: Claim, behind: string, { leadOn, percent }: Comparison): boolean =>
  value.type === 'percent' && leadOn.vi.behind.test(behind) && percent.test(behind);

/** A bare figure was read with the unit of the next, which may be another's: 435, or 90 per cent of the delegates. */
const isBorrowed = ({ value, text }: Claim): boolean => value.type !== 'number' && /^[\d.,]+$/.test(text);

/** 6.1 degrees on the Richter scale: by its last two words, since one may begin another measure (MW, MWh). */
function isMeasuredBy({ value }: Claim, text: string, { englishUnits }: Comparison): boolean {
  const english = value.type === 'quantity' ? englishUnits.get(value.unit) : undefined;
  const words = /\S+ \S+$/.exec(english ?? '')?.[0];
  return words !== undefined && text.includes(words);
}
