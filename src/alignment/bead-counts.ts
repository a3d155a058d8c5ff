import { beads } from './bead.ts';
import type { FoundPair } from './found-pair.ts';

const [leftVi, leftEn, oneAndOne, twoAndTwo] = [0, 1, 2, 5];

/**
 * How often each bead was found, each weighed by how likely it is, for the text to be gone through again with. Two kinds make themselves
 * likelier than they are, and are not believed at once: sentences left out of both sides at one place are as likely a free translation, and
 * are counted as one; and the first pair of two and two is not counted.
 */
export function countBeads(found: readonly FoundPair[]): readonly number[] {
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
  counts[twoAndTwo] = Math.max(0, (counts[twoAndTwo] ?? 0) - 1);
  return counts;
}
