import type { Bound } from '../../model/value.ts';
import type { CheckedPair } from '../check.ts';
import type { Claim } from './claim.ts';
import type { Comparison } from './comparison.ts';

/** A pair with all that either side claims. */
export type ClaimedPair = {
  readonly pair: CheckedPair;
  readonly all: { readonly vi: readonly Claim[]; readonly en: readonly Claim[] };
};

/**
 * Whether a bound that one side has otherwise is none to be missed: a word of place beside a count under ten (trên 2 tuyến đường), about before a
 * range, or one that stands in the other language as well, apart from its figure (ít nhất trong sáu tháng).
 */
export function isBoundSaid(vi: Claim, en: Claim, claimed: ClaimedPair, comparison: Comparison): boolean {
  const [viBound, enBound] = [vi.amount?.bounds[0], en.amount?.bounds[0]];
  return (
    isRoughRange(vi, en) ||
    (viBound !== undefined && isSaidInEnglish(viBound, vi, en, claimed, comparison)) ||
    (enBound !== undefined && isSaidInVietnamese(enBound, vi, en, claimed, comparison))
  );
}

/** A range is rough by itself: khoảng 60 đến 90 ngày are between 60 and 90 days. */
function isRoughRange(vi: Claim, en: Claim): boolean {
  return [vi, en].every(({ amount }) => {
    const [bound] = amount?.bounds ?? [];
    return amount?.ends.length === 2 && (bound === undefined || bound === 'about');
  });
}

function isSaidInEnglish(
  bound: Bound,
  vi: Claim,
  en: Claim,
  { pair, all }: ClaimedPair,
  { viPlaces, placesSaid, boundWords, justBelow }: Comparison,
): boolean {
  if (en.amount?.bounds[0] !== undefined && below.has(bound) && justBelow.test(en.text)) return true;
  if (viPlaces.test(vi.text) && (isSmall(vi) || placesSaid.test(pair.en.text.slice(0, en.start)))) return true;
  return isNear(boundWords.en.get(bound), pair.en.text, en, all.en); // below the age of 30 or so
}

function isSaidInVietnamese(
  bound: Bound,
  vi: Claim,
  en: Claim,
  { pair, all }: ClaimedPair,
  comparison: Comparison,
): boolean {
  if (vi.amount?.bounds[0] === undefined && comparison.enPlaces.test(en.text))
    if (isSmall(en) || isDuring(vi, pair.vi.text, comparison)) return true;
  return isNear(comparison.boundWords.vi.get(bound), pair.vi.text, vi, all.vi);
}

/** Over 24 hours is how long something went on, where the Vietnamese says so. */
function isDuring({ value, start }: Claim, text: string, { during, spelledMeasures }: Comparison): boolean {
  return value.type === 'quantity' && spelledMeasures.has(value.unit) && during.test(text.slice(0, start));
}

const below: ReadonlySet<Bound> = new Set(['less-than', 'nearly']);

/** Of fewer than ten nobody says “over” for sure. */
const few = 10n;

/** A count that a word of place may stand before. */
function isSmall({ amount }: Claim): boolean {
  const end = amount?.ends[0];
  const isCount = amount?.measure.kind === 'count' || amount?.measure.kind === 'none';
  return isCount && end !== undefined && end.over === 1n && end.whole < few;
}

/** As far as the words of one figure reach: a few words on either side, and never past another figure, which has its own. */
const reach = 32;

function isNear(words: RegExp | undefined, text: string, claim: Claim, claims: readonly Claim[]): boolean {
  if (words === undefined) return false;
  const from = Math.max(claim.start - reach, ...claims.map(({ end }) => (end <= claim.start ? end : 0)));
  const to = Math.min(claim.end + reach, ...claims.map(({ start }) => (start >= claim.end ? start : text.length)));
  return words.test(text.slice(from, claim.start)) || words.test(text.slice(claim.end, to));
}
