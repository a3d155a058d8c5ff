import type { Reason } from '../../model/mention.ts';
import type { Companion, Companions, Company } from './company.ts';
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
export function companyReasons(company: Company | undefined, setting: Setting): Reason[] {
  if (company === undefined) return [];
  const { before, after } = setting.beside();
  return [
    ...companions(company.before, before, weights.beside, 1),
    ...companions(company.after, after, weights.beside, 1),
    ...companions(company.near, setting.near(), weights.near, mostNear),
  ];
}

/** Most words have none. */
function companions(known: Companions, words: readonly string[], weight: number, most: number): readonly Reason[] {
  const found: Companion[] = [];
  for (const word of words) {
    const companion = known.get(word);
    if (companion !== undefined) found.push(companion);
  }
  if (found.length === 0) return none;
  return found
    .sort((a, b) => b.power - a.power)
    .slice(0, most)
    .map(({ words: cue, power }) => cueReason('company', cue, Math.round(2 ** (weight * power) * 10) / 10));
}

const none: readonly Reason[] = [];
