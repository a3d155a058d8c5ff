import type { Amount } from './amount.ts';
import type { Claim } from './claim.ts';
import { quotient } from './exact-ratio.ts';

/** What became of a figure, for the message: a wrong power of ten and a rounded figure are each mended in their own way. */
export function kindOfChange(vi: Claim, en: Claim): 'value' | 'magnitude' | 'rounded' {
  const times = timesAsMuch(vi.amount, en.amount);
  if (times === undefined || times <= 0) return 'value';
  if (Number.isInteger(roundedLog(times)) && roundedLog(times) !== 0) return 'magnitude';
  const isShorter = digitsIn(en).length < digitsIn(vi).length;
  return isShorter && Math.abs(times - 1) < nearEnough(digitsIn(en)) ? 'rounded' : 'value';
}

/** A figure that is rounded or cut off is off by less than one in its last digit, of 52 a fifty-second; one of a single digit by a twentieth. */
const nearEnough = (digits: string): number => Math.min(0.05, 1 / Number(digits));

function timesAsMuch(vi: Amount | undefined, en: Amount | undefined): number | undefined {
  const [ours, theirs] = [vi?.ends[0], en?.ends[0]];
  return ours === undefined || theirs === undefined || ours.whole === 0n ? undefined : quotient(theirs, ours);
}

/** The power of ten, to the precision of floating point. */
const roundedLog = (times: number): number => Math.round(Math.log10(times) * 1e9) / 1e9;

const digitsIn = ({ text }: Claim): string => text.replace(/\D/g, '').replace(/0+$/, '');
