import type { Reason } from '../../model/mention.ts';
import type { Companions, Company } from './company.ts';
import { cueReason } from './reasons.ts';
import type { Setting } from './senses.ts';

/** More words near it say no more. */
const mostNear = 2;

/**
 * An acronym stands where its words would: what the full form of a sense has beside it in running text speaks for the sense. A cue
 * beside the acronym, written by a person, says it better.
 */
export function companyReasons(company: Company | undefined, { around }: Setting): Reason[] {
  if (company === undefined) return [];
  const { before, after, near } = around();
  return [
    ...companions(company.before, before).slice(0, 1),
    ...companions(company.after, after).slice(0, 1),
    ...companions(company.near, near).slice(0, mostNear),
  ];
}

function companions(known: Companions, words: readonly string[]): Reason[] {
  return words
    .flatMap((word) => known.get(word) ?? [])
    .sort((a, b) => b.power - a.power)
    .map(({ words: cue, power }) => cueReason('company', cue, 2 ** power));
}
