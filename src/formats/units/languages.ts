import type { Place } from '../../model/problem.ts';
import type { UnitFormatProblem } from './unit-format-problem.ts';

/** Which side of a file is the Vietnamese: its source, or its target where it goes from English. */
export type Direction = 'from-vi' | 'into-vi';

/** The language of a tag without its region: `vi` of `vi-VN`. */
export function languageOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

/** A file of other languages is read as if its source were Vietnamese, and that is told. */
export function directionOf(
  source: string,
  target: string | undefined,
  place: Place,
  report: (problem: UnitFormatProblem) => void,
): Direction {
  const [from, into] = [languageOf(source), languageOf(target ?? 'en')];
  if (from === 'en' && into === 'vi') return 'into-vi';
  if (from !== 'vi' || into !== 'en') report({ code: 'other-languages', place, source, target: target ?? '' });
  return 'from-vi';
}

/** The two sides of a pair by language. An empty side is a missing one: tools write `<target/>` for what is yet to be translated. */
export function sidesOf(
  direction: Direction,
  source: string | undefined,
  target: string | undefined,
): { readonly vi?: string; readonly en?: string } {
  const [vi, en] = direction === 'from-vi' ? [source, target] : [target, source];
  return { ...(vi && { vi }), ...(en && { en }) };
}
