import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beads } from '../../src/alignment/bead.ts';
import { gridOf } from '../../src/alignment/grid.ts';
import { bestBeads, type ScoreBeads } from '../../src/alignment/lattice.ts';

type Placed = { readonly bead: number; readonly row: number; readonly column: number };
type Way = readonly Placed[];

const keyOf = ({ bead, row, column }: Placed): string => `${bead} at ${row}, ${column}`;

/** All ways to align so many sentences, one by one: what the lattice sums up without going through them. */
function allWays(rows: number, columns: number, row = 0, column = 0): readonly Way[] {
  if (row === rows && column === columns) return [[]];
  return beads.flatMap(({ vi, en }, bead) =>
    row + vi > rows || column + en > columns
      ? []
      : allWays(rows, columns, row + vi, column + en).map((rest) => [{ bead, row, column }, ...rest]),
  );
}

/** How likely each bead is among all ways. */
function likelihoods(ways: readonly Way[], score: (placed: Placed) => number): ReadonlyMap<string, number> {
  const weights = ways.map((way) => Math.exp(way.reduce((sum, placed) => sum + score(placed), 0)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const likely = new Map<string, number>();
  for (const [at, way] of ways.entries())
    for (const placed of way) likely.set(keyOf(placed), (likely.get(keyOf(placed)) ?? 0) + (weights[at] ?? 0) / total);
  return likely;
}

test('takes the way whose pairs are right most often among all, with how likely they are', () => {
  const size = fc.integer({ min: 1, max: 4 });
  fc.assert(
    fc.property(
      size,
      size,
      fc.array(fc.integer({ min: -90, max: 60 }), { minLength: 40, maxLength: 40 }),
      (rows, columns, drawn) => {
        const score = ({ bead, row, column }: Placed): number => (drawn[(bead * 25 + row * 5 + column) % 40] ?? 0) / 10;
        const fill: ScoreBeads = (bead, row, from, to, scores, at) => {
          for (let column = from; column < to; column++) scores[at + column - from] = score({ bead, row, column });
        };
        const ways = allWays(rows, columns);
        const likely = likelihoods(ways, score);
        const gainOf = (way: Way): number =>
          way.reduce((sum, placed) => sum + (placed.bead < 2 ? 0 : (likely.get(keyOf(placed)) ?? 0) - 0.35), 0);
        const taken = bestBeads(gridOf({ vi: 0, viEnd: rows, en: 0, enEnd: columns }), fill);
        expect(gainOf(taken)).toBeCloseTo(Math.max(...ways.map(gainOf)), 4);
        for (const placed of taken) expect(placed.score).toBeCloseTo(likely.get(keyOf(placed)) ?? 0, 4);
      },
    ),
    { numRuns: 100 },
  );
});
