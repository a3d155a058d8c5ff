import type { Concept } from '../../model/concept.ts';

/** Whether two names were ever in force on the same day. Undated ones always are. */
export function overlapInTime(a: Concept, b: Concept): boolean {
  return startsBeforeEndOf(a, b) && startsBeforeEndOf(b, a);
}

function startsBeforeEndOf({ from }: Concept, { until }: Concept): boolean {
  return from === undefined || until === undefined || from <= until;
}
