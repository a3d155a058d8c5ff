import type { Finding } from '../../model/finding.ts';
import type { Origin } from '../../model/unit.ts';
import { isWrong, weightOf } from './faults.ts';

/** English that a unit may get. */
export type Draft = { readonly en: string; readonly origin: Origin };

/** The same with what was found in it. */
export type Candidate = Draft & { readonly findings: readonly Finding[] };

/** The one with fewer faults; of equals the first. */
export function better(one: Candidate, other: Candidate): Candidate {
  return weightOf(other.findings) < weightOf(one.findings) ? other : one;
}

/** An engine's English, unless an error is left in it and the offline draft is less wrong. */
export function chosen(ofEngine: Candidate | undefined, offline: Candidate): Candidate {
  if (ofEngine === undefined) return offline;
  return isWrong(ofEngine.findings) ? better(ofEngine, offline) : ofEngine;
}
