import type { Concept } from '../model/concept.ts';

/**
 * Whether a name was in force at any time of a date, which is written to the day, the month or the year: in 2025 both names of a body that
 * changed it that year were.
 */
export function isInForce({ from, until }: Pick<Concept, 'from' | 'until'>, date: string): boolean {
  return !isNotYet({ from }, date) && (until === undefined || until >= date); // 2025-02-28 is after 2025 in the alphabet
}

/** Whether a name begins only after a date. */
export function isNotYet({ from }: { readonly from?: string | undefined }, date: string): boolean {
  return from !== undefined && from.slice(0, date.length) > date;
}
