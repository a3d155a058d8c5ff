import type { Reason } from '../../model/mention.ts';
import type { Companions, Company } from './company.ts';
import { cueReason } from './reasons.ts';
import type { Setting } from './senses.ts';

/** What a power of two counts for: words that are near tell half of what those beside it tell. */
const weights = { beside: 1, near: 0.5 } as const;

/** More words near it say no more. */
const mostNear = 6;

/**
 * An acronym stands where its words would: what the full form of a sense has beside it in running text speaks for the sense, as
 * cues that a person wrote do.
 */
export function companyReasons(company: Company | undefined, { around }: Setting): Reason[] {
  if (company === undefined) return [];
  const { before, after, near } = around();
  return [
    ...companions(company.before, before, weights.beside).slice(0, 1),
    ...companions(company.after, after, weights.beside).slice(0, 1),
    ...companions(company.near, near, weights.near).slice(0, mostNear),
  ];
}

function companions(known: Companions, words: readonly string[], weight: number): Reason[] {
  return words
    .flatMap((word) => known.get(word) ?? [])
    .sort((a, b) => b.power - a.power)
    .map(({ words: cue, power }) => cueReason('company', cue, Math.round(2 ** (weight * power) * 10) / 10));
}
