import type { Claim } from './claim.ts';
import { isOfOneKind } from './figure-standing.ts';
import { plain } from './loose-figures.ts';

/**
 * How unlike two claims are that do not say the same: 0 for nearly alike, nothing where one can hardly have become the other. It only
 * chooses which of several is shown as having become which.
 */
export function unlikeness(vi: Claim, en: Claim): number | undefined {
  if (!mayBecome(vi, en)) return undefined;
  const kind = vi.value.type === en.value.type ? 0 : 1;
  const unit = vi.amount?.measure.key === en.amount?.measure.key ? 0 : 1;
  return kind + unit + unlikeDigits(plain(vi.text), plain(en.text));
}

function mayBecome(vi: Claim, en: Claim): boolean {
  if (vi.topic === 'reference' || en.topic === 'reference') return isReferencePair(vi, en);
  if (vi.value.type === 'vague' || en.value.type === 'vague') return vi.value.type === en.value.type;
  if (isCalendar(vi) && isCalendar(en)) return true;
  if (vi.value.type === 'time' && en.value.type === 'time') return true;
  return isFigurePair(vi, en);
}

function isReferencePair({ value: vi }: Claim, { value: en }: Claim): boolean {
  if (vi.type === 'citation' && en.type === 'citation')
    return vi.parts[0]?.part === en.parts[0]?.part || vi.parts[0]?.numbers[0] === en.parts[0]?.numbers[0];
  if (vi.type !== 'document' || en.type !== 'document') return false;
  return (vi.number === undefined) === (en.number === undefined);
}

const calendar: ReadonlySet<string> = new Set([
  'date',
  'period',
  'part-of-year',
  'decade',
  'century',
  'impossible-date',
]);

const isCalendar = ({ value }: Claim): boolean => calendar.has(value.type);

/** Small numbers in words stand everywhere: they are set against each other only where both count the same. */
function isFigurePair(vi: Claim, en: Claim): boolean {
  if (vi.amount === undefined || en.amount === undefined || vi.amount.ends.length !== en.amount.ends.length)
    return false;
  const isOneUnit = vi.amount.measure.key !== undefined && vi.amount.measure.key === en.amount.measure.key;
  const isPart = vi.amount.measure.kind === 'part' && en.amount.measure.kind === 'part';
  return isOneUnit || isPart || (isOfOneKind(vi.amount, en.amount) && hasDigits(vi) && hasDigits(en));
}

export const hasDigits = ({ text }: Pick<Claim, 'text'>): boolean => /\d/.test(text);

/** The part of the longer row of digits that would have to change, 0–1. */
function unlikeDigits(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  return longer === 0 ? 0 : editDistance(one, other) / longer;
}

function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
