import type { Fix } from '../../model/finding.ts';
import { capitaliseFirst } from '../../text/index.ts';
import type { Claim } from './claim.ts';
import type { Difference } from './difference.ts';

/**
 * What to write for a value that changed: the Vietnamese one in English, in place of all that tells the English one. None where the reading may
 * be at fault and not the English: a bound (hơn 10 lần is 10 times as many), and a time of day (7h may be the evening's).
 */
export function fixOf(one: Difference): Fix | undefined {
  if (!('vi' in one && 'en' in one) || one.vi.en === undefined || !isReplaceable(one.vi, one.en)) return undefined;
  if (one.kind === 'bound' || one.vi.value.type === 'time') return undefined;
  const isCapital = /^\p{Lu}/u.test(one.en.text) && /^\p{Ll}/u.test(one.vi.en);
  const text = isCapital ? capitaliseFirst(one.vi.en) : one.vi.en;
  return { edits: [{ start: one.en.start, end: one.en.end, text }] };
}

/**
 * Where English read less than Vietnamese (a number without what it counts), the words around it would be said twice; a bound that only
 * English has may stand in the Vietnamese in words that were not read.
 */
function isReplaceable(vi: Claim, en: Claim): boolean {
  const isAddedBound = vi.amount?.bounds[0] === undefined && en.amount?.bounds[0] !== undefined;
  return !isAddedBound && vi.value.type === en.value.type && vi.amount?.measure.key === en.amount?.measure.key;
}
