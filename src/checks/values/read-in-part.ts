import type { CheckedPair } from '../check.ts';
import type { Claim } from './claim.ts';
import type { Open, Task } from './difference.ts';
import { plain, spacedFiguresIn } from './loose-figures.ts';

/** As far as the words behind a clock reach that tell the part of the day. */
const dayPartReach = 16;

/** 3:30 phút chiều is 3:30 p.m., where the part of the day was not read with it. */
export function isHalfDaySaid(vi: Claim, en: Claim, { pair, comparison }: Task): boolean {
  if (vi.value.type !== 'time' || en.value.type !== 'time') return false;
  const [ours, theirs] = [vi.value.time, en.value.time].map((time) => ({
    hour: Number(time.slice(0, 2)),
    rest: time.slice(2),
  }));
  const isLater = ours !== undefined && ours.hour + 12 === theirs?.hour && ours.rest === theirs.rest;
  return isLater && comparison.dayParts.test(pair.vi.text.slice(vi.end, vi.end + dayPartReach));
}

/** A figure whose thousands are set apart by spaces is read in part: 8 848 m are 8.848 m where the digits are the same. */
export function isSameWithSpaces(vi: Claim, en: Claim, { pair }: Task): boolean {
  if (vi.amount === undefined || en.amount === undefined) return false;
  return isSpaced(pair.en.text, en, vi) || isSpaced(pair.vi.text, vi, en);
}

function isSpaced(text: string, { start, end }: Claim, other: Claim): boolean {
  return spacedFiguresIn(text).some(
    ({ index, 0: found }) =>
      index < end &&
      index + found.length > start &&
      (index < start || index + found.length > end) &&
      plain(found) === plain(other.text),
  );
}

/** What stands in the same signs in English, where it is read as another thing or in part: the Marines of 3/1, 1m 35cm. */
export function withoutCopied({ vi, en }: Open, { text }: CheckedPair['en']): Open {
  const copies = vi.flatMap((claim) => {
    const start = isCompound(claim) ? text.indexOf(claim.text) : -1;
    return start < 0 ? [] : [{ claim, start, end: start + claim.text.length }];
  });
  return {
    vi: vi.filter((claim) => !copies.some((copy) => copy.claim === claim)),
    en: en.filter(({ start, end }) => !copies.some((copy) => copy.start <= start && copy.end >= end)),
  };
}

/** Of two figures at least that no point, comma or colon joins. */
const isCompound = ({ text }: Claim): boolean => /\d\D*[^\d.,:]\D*\d/.test(text);
