import type { SegmentId } from '../model/segment.ts';

const unitId = /^p[1-9]\d*s[1-9]\d*[a-z]*$/;

/** `p3s2`, and `p3s2b` where a sentence came to stand where another had given its unit that id. */
export function isUnitId(id: string): boolean {
  return unitId.test(id);
}

/** An id that nobody ever had for a sentence that stands at `place`: the place itself, else the place with a letter from b on. */
export function freshUnitId(place: SegmentId, used: ReadonlySet<string>): SegmentId {
  let id: string = place;
  for (let again = 2; used.has(id); again++) id = place + letters(again);
  return id as SegmentId; // the place of a segment, or one of our own making
}

/** 1 is a, 26 z, 27 aa. */
function letters(number: number): string {
  const last = (number - 1) % 26;
  const before = (number - 1 - last) / 26;
  return (before === 0 ? '' : letters(before)) + String.fromCharCode('a'.charCodeAt(0) + last);
}
