import { beads } from './bead.ts';
import type { Grid } from './grid.ts';
import type { ScoreBead } from './lattice.ts';
import { type LengthModel, lengthFit } from './length-model.ts';
import type { Resemblance } from './resemblance.ts';
import type { Side } from './words.ts';

/** What a bead is judged by beside the words of its sentences. */
export type Models = { readonly lengths: LengthModel; readonly costs: Float64Array };

/** The sides with the blocks that their sentences stand in, where that is known. */
export type ScoredSides = {
  readonly vi: Side;
  readonly en: Side;
  readonly viBlocks: Int32Array | undefined;
  readonly enBlocks: Int32Array | undefined;
};

/** Words of a sentence hang together, and both sides tell the same story: each counts for less than it would alone. */
const wordWeight = 0.5;
/** Sentences of two paragraphs are seldom one of the other language. */
const acrossBlocks = -3;
/**
 * No less than this is said of a sentence beside another: however little their words and lengths agree, some sentences are translated so
 * freely, or wrongly. Where sentences are hardly ever left out, that is likelier than one left out of each side.
 */
const freely = -8;

export function beadScorer(
  grid: Grid,
  { en: enWords, vi: viWords }: Resemblance,
  sides: ScoredSides,
  models: Models,
): ScoreBead {
  const { stretch, base } = grid;
  return (bead, row, column) => {
    const { vi = 0, en = 0 } = beads[bead] ?? {};
    const cost = models.costs[bead] ?? Number.NEGATIVE_INFINITY;
    if (vi === 0 || en === 0 || cost === Number.NEGATIVE_INFINITY) return cost;
    let words = 0;
    for (let k = 0; k < en; k++) words += enWords[vi - 1]?.[(base[row] ?? 0) + column + k] ?? 0;
    for (let k = 0; k < vi; k++) words += viWords[en - 1]?.[(base[row + k] ?? 0) + column] ?? 0;
    const i = stretch.vi + row;
    const j = stretch.en + column;
    const fit = lengthFit(models.lengths, joined(sides.vi.lengths, i, vi), joined(sides.en.lengths, j, en));
    const agreed = wordWeight * words + fit;
    const said = vi === 1 && en === 1 ? Math.max(agreed, freely) : agreed;
    return cost + said + breaks(sides.viBlocks, i, vi) + breaks(sides.enBlocks, j, en);
  };
}

export function joined(lengths: Float64Array, from: number, count: number): number {
  let sum = 0;
  for (let at = from; at < from + count; at++) sum += lengths[at] ?? 0;
  return sum;
}

function breaks(blocks: Int32Array | undefined, from: number, count: number): number {
  return blocks === undefined || blocks[from] === blocks[from + count - 1] ? 0 : acrossBlocks;
}
