import { beads } from './bead.ts';
import type { FoundPair } from './found-pair.ts';

const [leftVi, leftEn, oneAndOne] = [0, 1, 2];

/** A pair of a text whose sides go in step speaks for so many. */
const stepsWorth = 10;

/**
 * How often each bead was found, each weighed by how likely it is, for the text to be gone through again with. Two kinds make themselves
 * likelier than they are, and are not believed: sentences left out of both sides at one place are as likely a free translation, and are
 * counted as one; and where both sides go in step, what was joined or left out and made up for at once is a free translation too.
 */
export function countBeads(found: readonly FoundPair[]): readonly number[] {
  if (isInStep(found)) return beads.map((_, bead) => (bead === oneAndOne ? stepsWorth * found.length : 0));
  const counts = new Array<number>(beads.length).fill(0);
  let left = { vi: 0, en: 0 };
  const add = (bead: number, count: number): void => {
    counts[bead] = (counts[bead] ?? 0) + count;
  };
  const settle = (): void => {
    const both = Math.min(left.vi, left.en);
    add(leftVi, left.vi - both);
    add(leftEn, left.en - both);
    add(oneAndOne, both);
    left = { vi: 0, en: 0 };
  };
  for (const { bead, score } of found) {
    if (bead === leftVi) left.vi += score;
    else if (bead === leftEn) left.en += score;
    else {
      settle();
      add(bead, score);
    }
  }
  settle();
  return counts;
}

/** Whether the text seems to be translated line by line: no two pairs in a row begin with sentences that are not of the same number. */
const isInStep = (found: readonly FoundPair[]): boolean =>
  found.every(({ vi, en }, at) => vi === en || found[at - 1]?.vi === found[at - 1]?.en);
