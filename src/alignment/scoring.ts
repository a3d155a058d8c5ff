import { beads, longestBead } from './bead.ts';
import type { Grid } from './grid.ts';
import type { ScoreBeads } from './lattice.ts';
import { type LengthModel, lengthFit, type ToldLengths, tellLengths } from './length-model.ts';
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
): ScoreBeads {
  const { stretch, base } = grid;
  const viUnits = byCount(sides.vi.lengths, sides.viBlocks, stretch.vi, stretch.viEnd, models);
  const enUnits = byCount(sides.en.lengths, sides.enBlocks, stretch.en, stretch.enEnd, models);
  return (bead, row, from, to, scores, at) => {
    const { vi = 0, en = 0 } = beads[bead] ?? {};
    const cost = models.costs[bead] ?? Number.NEGATIVE_INFINITY;
    const [long, short] = [viUnits[vi - 1], enUnits[en - 1]];
    const [ofEn, ofVi] = [enWords[vi - 1], viWords[en - 1]];
    if (cost === Number.NEGATIVE_INFINITY || !long || !short || !ofEn || !ofVi) {
      scores.fill(cost, at, at + to - from);
      return;
    }
    const least = vi === 1 && en === 1 ? freely : Number.NEGATIVE_INFINITY;
    const beside = base[row] ?? 0;
    for (let column = from; column < to; column++) {
      let words = 0;
      for (let k = 0; k < en; k++) words += ofEn[beside + column + k] ?? 0;
      for (let k = 0; k < vi; k++) words += ofVi[(base[row + k] ?? 0) + column] ?? 0;
      const fit = lengthFit(models.lengths, long.lengths, row, short.lengths, column);
      const said = Math.max(wordWeight * words + fit, least);
      scores[at + column - from] = cost + said + (long.breaks[row] ?? 0) + (short.breaks[column] ?? 0);
    }
  };
}

/** What is known of so many sentences in a row, whatever is beside them: by the first of them. */
type Joined = { readonly lengths: ToldLengths; readonly breaks: Float64Array };

/** One sentence, two and three in a row, from each of a stretch on. */
function byCount(
  lengths: Float64Array,
  blocks: Int32Array | undefined,
  from: number,
  end: number,
  models: Models,
): readonly Joined[] {
  return Array.from({ length: longestBead }, (_, more) => {
    const units = new Float64Array(end - from);
    const breaks = new Float64Array(end - from);
    for (let at = 0; at < units.length; at++) {
      units[at] = joined(lengths, from + at, more + 1);
      if (blocks !== undefined && blocks[from + at] !== blocks[from + at + more]) breaks[at] = acrossBlocks;
    }
    return { lengths: tellLengths(models.lengths, units), breaks };
  });
}

export function joined(lengths: Float64Array, from: number, count: number): number {
  let sum = 0;
  for (let at = from; at < from + count; at++) sum += lengths[at] ?? 0;
  return sum;
}
