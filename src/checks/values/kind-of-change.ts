import type { Amount } from './amount.ts';
import type { Claim } from './claim.ts';
import { quotient } from './exact-ratio.ts';

/** What became of a figure, for the message: a wrong power of ten and a rounded figure are each mended in their own way. */
export function kindOfChange(vi: Claim, en: Claim): 'value' | 'magnitude' | 'rounded' {
  const times = timesAsMuch(vi.amount, en.amount);
  if (times === undefined || times <= 0) return 'value';
  if (Number.isInteger(roundedLog(times)) && roundedLog(times) !== 0) return 'magnitude';
  return Math.abs(times - 1) < nearEnough && digitsIn(en) < digitsIn(vi) ? 'rounded' : 'value';
}

/** A figure that is rounded to one digit is off by a twentieth at most. */
const nearEnough = 0.05;

function timesAsMuch(vi: Amount | undefined, en: Amount | undefined): number | undefined {
  const [ours, theirs] = [vi?.ends[0], en?.ends[0]];
  return ours === undefined || theirs === undefined || ours.whole === 0n ? undefined : quotient(theirs, ours);
}

/** The power of ten, to the precision of floating point. */
const roundedLog = (times: number): number => Math.round(Math.log10(times) * 1e9) / 1e9;

const digitsIn = ({ text }: Claim): number => text.replace(/\D|0+$/g, '').length;
