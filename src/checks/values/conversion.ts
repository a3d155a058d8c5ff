import type { Value } from '../../model/value.ts';
import type { Comparison } from './comparison.ts';
import { type ExactRatio, exactRatio, one, quotient, times } from './exact-ratio.ts';

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
function measureOf(value: Value, { units, englishMeasures }: Comparison): Measure | undefined {
  if (value.type !== 'quantity' || value.per !== undefined) return undefined;
  const english = englishMeasures.get(value.unit);
  const metric = units.get(english?.metric ?? value.unit);
  if (metric?.isMeasure !== true) return undefined;
  const factor = times(metric.factor, exactRatio(english?.is ?? '1') ?? one);
  const ends = [value.amount, ...(value.to === undefined ? [] : [value.to])].map(exactRatio);
  if (!ends.every((end) => end !== undefined && end.whole > 0n)) return undefined;
  return {
    base: metric.base,
    isEnglish: english !== undefined,
    ends: ends.flatMap((end) => (end ? [times(end, factor)] : [])),
  };
}
