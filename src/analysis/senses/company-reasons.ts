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
export function companyReasons(company: Company, setting: Setting): ReadonlyMap<ConceptId, readonly Reason[]> {
  const reasons = new Map<ConceptId, Reason[]>();
  if (company.before.size + company.after.size > 0) {
    const { before, after } = setting.beside('clause');
    addReasons(reasons, wordsAmong(before, company.before), weights.beside, 1);
    addReasons(reasons, wordsAmong(after, company.after), weights.beside, 1);
  }
  if (company.near.size > 0) addReasons(reasons, pairsAmong(setting.near(), company.near), weights.near, mostNear);
  return reasons;
}

/** Most words are company of none. */
function wordsAmong(words: readonly string[], known: Companions): readonly Companion[] {
  return words.flatMap((word) => known.get(word) ?? []);
}

function pairsAmong(rows: readonly (readonly string[])[], known: Company['near']): readonly Companion[] {
  const met: Companion[] = [];
  for (const words of rows)
    for (let at = 1; at < words.length; at++) {
      const companions = known.get(words[at - 1] ?? '')?.get(words[at] ?? '');
      if (companions !== undefined) met.push(...companions);
    }
  return met;
}

/** Adds to the reasons of each sense the most telling of what was met, so many at most. */
function addReasons(reasons: Map<ConceptId, Reason[]>, met: readonly Companion[], weight: number, most: number): void {
  const left = new Map<ConceptId, number>();
  for (const { concept, words, power } of met.toSorted((a, b) => b.power - a.power)) {
    const room = left.get(concept) ?? most;
    if (room === 0) continue;
    left.set(concept, room - 1);
    const own = reasons.get(concept) ?? [];
    own.push(cueReason('company', words, Math.round(2 ** (weight * power) * 10) / 10));
    reasons.set(concept, own);
  }
}
