import type { Value } from '../../model/value.ts';
import type { Comparison } from './comparison.ts';
import { type ExactRatio, exactRatio, one, quotient, times } from './exact-ratio.ts';

/** Units of English measure by their keys: what one of them is in a metric unit (NIST Special Publication 811, Appendix B). */
const englishMeasures: ReadonlyMap<string, { readonly unit: string; readonly count: string }> = new Map([
  ['inch', { unit: 'cm', count: '2.54' }],
  ['foot', { unit: 'cm', count: '30.48' }],
  ['dam', { unit: 'km', count: '1.609344' }],
  ['dam-vuong', { unit: 'km2', count: '2.589988' }],
  ['acre', { unit: 'm2', count: '4046.8564' }],
  ['pound', { unit: 'g', count: '453.59237' }],
  ['ounce', { unit: 'g', count: '28.349523' }],
]);

/** What is worked out anew is rounded to a figure or two: 150 feet for 50 m. */
const roundedBy = 0.1;

/** Whether one of two measures is the other, worked out from metric to English measure or back: 10 miles for 16 km. Their bounds may differ by that. */
export function isConverted(vi: Value, en: Value, comparison: Comparison): boolean {
  const [ours, theirs] = [measureOf(vi, comparison), measureOf(en, comparison)];
  if (ours === undefined || theirs === undefined || ours.base !== theirs.base || ours.isEnglish === theirs.isEnglish)
    return false;
  return (
    ours.ends.length === theirs.ends.length &&
    ours.ends.every((end, at) => Math.abs(quotient(end, theirs.ends[at] ?? end) - 1) < roundedBy)
  );
}

type Measure = { readonly base: string; readonly isEnglish: boolean; readonly ends: readonly ExactRatio[] };

/** Its ends in the smallest metric unit of its kind. */
function measureOf(value: Value, { units }: Comparison): Measure | undefined {
  if (value.type !== 'quantity' || value.per !== undefined) return undefined;
  const english = englishMeasures.get(value.unit);
  const metric = units.get(english?.unit ?? value.unit);
  if (metric?.isMeasure !== true) return undefined;
  const factor = times(metric.factor, exactRatio(english?.count ?? '1') ?? one);
  const ends = [value.amount, ...(value.to === undefined ? [] : [value.to])].map(exactRatio);
  if (!ends.every((end) => end !== undefined && end.whole > 0n)) return undefined;
  return {
    base: metric.base,
    isEnglish: english !== undefined,
    ends: ends.flatMap((end) => (end ? [times(end, factor)] : [])),
  };
}
