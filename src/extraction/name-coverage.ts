import type { CandidateName } from './candidate-names.ts';
import { isCapital, isDecidedName } from './name-words.ts';
import type { Word } from './segment-words.ts';

export type NameCoverage = 'covered' | 'partly' | 'missing';

/** A name is covered when no capitalised syllable of it is left outside the decided mentions of names, terms, places and acronyms. */
export function nameCoverage(words: readonly Word[], { first, end }: CandidateName): NameCoverage {
  const capitals = words.slice(first, end).filter(isCapital);
  const known = capitals.filter(({ mention }) => isDecidedName(mention)).length;
  if (known === capitals.length) return 'covered';
  return known > 0 ? 'partly' : 'missing';
}
