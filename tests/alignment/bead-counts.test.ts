import { expect, test } from 'vitest';
import { beadCosts, beads } from '../../src/alignment/bead.ts';
import { countBeads } from '../../src/alignment/bead-counts.ts';
import type { FoundPair } from '../../src/alignment/found-pair.ts';

/** `1-1 2-1`: pairs of so many sentences, as they follow each other, all of them sure. */
function found(shapes: string): readonly FoundPair[] {
  let [viEnd, enEnd] = [0, 0];
  return shapes.split(' ').map((shape) => {
    const bead = beads.findIndex(({ vi, en }) => shape === `${vi}-${en}`);
    const [vi, en] = [viEnd, enEnd];
    viEnd += beads[bead]?.vi ?? 0;
    enEnd += beads[bead]?.en ?? 0;
    return { vi, viEnd, en, enEnd, bead, score: 1 };
  });
}

/** What was counted, by shape. */
const counted = (shapes: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    countBeads(found(shapes)).flatMap((count, bead) =>
      count === 0 ? [] : [[`${beads[bead]?.vi}-${beads[bead]?.en}`, count]],
    ),
  );

test.each([
  { of: 'pairs of all kinds', shapes: '1-1 2-1 1-1 1-1 1-2 0-1', counts: { '1-1': 3, '2-1': 1, '1-2': 1, '0-1': 1 } },
  { of: 'sentences left out at one place', shapes: '2-1 1-1 1-0 0-1 1-1', counts: { '2-1': 1, '1-1': 3 } },
  { of: 'a text in step', shapes: '1-1 2-1 0-1 1-1 2-2 1-0 0-1 1-1', counts: { '1-1': 80 } },
  { of: 'one that is not, for a line', shapes: '1-1 2-1 1-1 1-2', counts: { '1-1': 2, '2-1': 1, '1-2': 1 } },
])('counts $of', ({ shapes, counts }) => {
  expect(counted(shapes)).toEqual(counts);
});

test('two and two are rarer than a join and a split, and none of them where sentences are not joined', () => {
  const [, , , split = 0, join = 0, both = 0] = beadCosts(true, countBeads(found('1-1 2-1 1-1 1-2')));
  expect(both).toBeLessThan(split + join);
  expect(beadCosts(false).slice(3)).toEqual(new Float64Array(5).fill(Number.NEGATIVE_INFINITY));
});
