import type { ConceptId } from '../../model/concept.ts';
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
 * cues that a person wrote do. The words around the acronym are looked at once for all its senses.
 */
export function companyReasons(company: Company, setting: Setting): (sense: ConceptId) => Reason[] {
  const { before, after } = setting.beside('clause');
  const kept = [
    { met: companionsAmong(before, company.before), weight: weights.beside, most: 1 },
    { met: companionsAmong(after, company.after), weight: weights.beside, most: 1 },
    { met: companionsAmong(setting.near(), company.near), weight: weights.near, most: mostNear },
  ].filter(({ met }) => met.length > 0);
  return (sense) => kept.flatMap(({ met, weight, most }) => reasonsFor(sense, met, weight, most));
}

/** Most words are company of none. */
function companionsAmong(words: readonly string[], known: Companions): readonly Companion[] {
  const met: Companion[] = [];
  if (known.size === 0) return met;
  for (const word of words) {
    const companions = known.get(word);
    if (companions !== undefined) met.push(...companions);
  }
  return met;
}

function reasonsFor(sense: ConceptId, met: readonly Companion[], weight: number, most: number): Reason[] {
  return met
    .filter(({ concept }) => concept === sense)
    .sort((a, b) => b.power - a.power)
    .slice(0, most)
    .map(({ words, power }) => cueReason('company', words, Math.round(2 ** (weight * power) * 10) / 10));
}
