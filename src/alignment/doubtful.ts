import type { AlignedPair } from './sentence.ts';

/** Below this a pair is doubtful: a person should look at it. */
export const leastScore = 0.6;

/** Pairs in a row that are doubtful, from `first` to `last`, by their indexes. */
type DoubtfulStretch = { readonly first: number; readonly last: number };

/** The stretches of an alignment that a person should look at. A sentence that surely has no other is none. */
export function doubtfulStretches(pairs: readonly AlignedPair[]): readonly DoubtfulStretch[] {
  const stretches: DoubtfulStretch[] = [];
  pairs.forEach(({ score }, index) => {
    if (score >= leastScore) return;
    const before = stretches.at(-1);
    const goesOn = before?.last === index - 1;
    if (goesOn) stretches.pop();
    stretches.push({ first: goesOn ? before.first : index, last: index });
  });
  return stretches;
}
