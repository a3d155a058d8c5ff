import type { Reason } from '../../model/mention.ts';

/** What was weighed, told by the words that spoke. */
export function cueReason(kind: Reason['kind'], cue: string, factor: number): Reason {
  return { kind, cue, factor };
}

/** To three places, as it is shown. */
export const roundFactor = (value: number): number => Math.round(value * 1000) / 1000;
