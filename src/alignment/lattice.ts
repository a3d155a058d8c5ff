import { beads } from './bead.ts';
import type { Grid } from './grid.ts';
import { type Moves, movesOf } from './moves.ts';

/**
 * Puts the logarithms of how likely a bead is that begins with a row and each of the columns `from .. to`, counted from the first of the
 * grid, into `scores`, the first of them at `at`.
 */
export type ScoreBeads = (
  bead: number,
  row: number,
  from: number,
  to: number,
  scores: Float32Array,
  at: number,
) => void;

/** A bead that was taken, with the first sentence of each side and how likely it is among all ways to align the stretch. */
type Taken = { readonly bead: number; readonly row: number; readonly column: number; readonly score: number };

/** Below this a pair is left out rather than told: what is as likely wrong as right helps nobody. */
const worthTelling = 0.35;

/**
 * Goes through all ways to align a stretch at once, forwards and backwards, and takes the beads that are right most often in all of them,
 * each weighed by how likely it is. Time and memory are those of the grid.
 */
export function bestBeads(grid: Grid, score: ScoreBeads): readonly Taken[] {
  const moves = movesOf(grid);
  const scores = scoresOf(moves, score);
  turnIntoPosteriors(moves, scores);
  return wayBack(moves, scores, lastBeads(moves, scores));
}

/** For each bead a number for each place that it can begin at. */
type ByBead = readonly Float32Array[];

function scoresOf({ rows, size, base, from, to }: Moves, score: ScoreBeads): ByBead {
  const scores = beads.map(() => new Float32Array(size));
  for (const [bead, into] of scores.entries()) {
    for (let row = 0; row <= rows; row++) {
      const [first = 0, end = 0] = [from[row * beads.length + bead], to[row * beads.length + bead]];
      if (first < end) score(bead, row, first, end, into, (base[row] ?? 0) + first);
    }
  }
  return scores;
}

/** The bead that leads on within its row, and those that leave it: all its places must be settled before they are left. */
const within = beads.findIndex(({ vi }) => vi === 0);
const leaving = beads.flatMap(({ vi }, bead) => (vi === 0 ? [] : [bead]));
const withinFirst = [within, ...leaving];
const withinLast = [...leaving, within];

/** Turns scores into how likely each bead is, in place: forwards × bead × backwards. −1 for what leads nowhere. */
function turnIntoPosteriors(moves: Moves, scores: ByBead): void {
  const { rows, size, base, from, to, step } = moves;
  const backwards = backwardsOf(moves, scores);
  const total = backwards[0] ?? 0;
  const forwards = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  forwards[0] = 0;
  for (let row = 0; row <= rows; row++) {
    for (const bead of withinFirst) {
      const move = row * beads.length + bead;
      const [mine, ahead, start = 0] = [scores[bead] ?? none, step[move] ?? 0, base[row]];
      for (let at = start + (from[move] ?? 0), end = start + (to[move] ?? 0); at < end; at++) {
        const through = (forwards[at] ?? 0) + (mine[at] ?? 0);
        if (through === Number.NEGATIVE_INFINITY) mine[at] = -1;
        else {
          const target = at + ahead;
          const likelihood = through + (backwards[target] ?? 0) - total;
          const before = forwards[target] ?? 0;
          forwards[target] = likelihood < impossible ? Math.max(before, through) : addLogs(before, through);
          mine[at] = likelihood < impossible ? 0 : Math.exp(likelihood);
        }
      }
    }
  }
}

const none = new Float32Array(0);

/** The logarithm below which nothing can tell a way from an impossible one, as of most; working out how unlikely it is takes time. */
const impossible = -45;

/** For each place the logarithm of the sum over all ways from it to the end. */
function backwardsOf({ rows, size, base, from, to, step }: Moves, scores: ByBead): Float64Array {
  const backwards = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  backwards[size - 1] = 0;
  for (let row = rows; row >= 0; row--) {
    for (const bead of withinLast) {
      const move = row * beads.length + bead;
      const [mine, ahead, start = 0] = [scores[bead] ?? none, step[move] ?? 0, base[row]];
      for (let at = start + (to[move] ?? 0) - 1, first = start + (from[move] ?? 0); at >= first; at--) {
        backwards[at] = addLogs(backwards[at] ?? 0, (mine[at] ?? 0) + (backwards[at + ahead] ?? 0));
      }
    }
  }
  return backwards;
}

/** What is e²⁰ times less likely than another way adds nothing that a score to three places shows. */
const negligible = -20;

function addLogs(one: number, other: number): number {
  const more = Math.max(one, other);
  const apart = Math.min(one, other) - more;
  return apart >= negligible ? more + Math.log1p(Math.exp(apart)) : more;
}

/**
 * For each place the bead by which the best way comes to it: the way whose pairs are right most often. Each counts by how much likelier it
 * is than `worthTelling`.
 */
function lastBeads({ rows, size, base, from, to, step }: Moves, posteriors: ByBead): Int8Array {
  const gains = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const came = new Int8Array(size).fill(-1);
  gains[0] = 0;
  for (let row = 0; row <= rows; row++) {
    for (const bead of withinFirst) {
      const move = row * beads.length + bead;
      const [mine, ahead, start = 0] = [posteriors[bead] ?? none, step[move] ?? 0, base[row]];
      const [worth, least] = isPair(bead) ? [1, worthTelling] : [0, 0];
      for (let at = start + (from[move] ?? 0), end = start + (to[move] ?? 0); at < end; at++) {
        const likely = mine[at] ?? -1;
        const gain = (gains[at] ?? 0) + worth * likely - least;
        if (likely < 0 || gain <= (gains[at + ahead] ?? 0)) continue;
        gains[at + ahead] = gain;
        came[at + ahead] = bead;
      }
    }
  }
  return came;
}

function isPair(bead: number): boolean {
  const { vi = 0, en = 0 } = beads[bead] ?? {};
  return vi > 0 && en > 0;
}

function wayBack({ rows, columns, base }: Moves, posteriors: ByBead, came: Int8Array): readonly Taken[] {
  const taken: Taken[] = [];
  for (let row = rows, column = columns; row > 0 || column > 0; ) {
    const bead = came[(base[row] ?? 0) + column] ?? -1;
    const { vi = 0, en = 0 } = beads[bead] ?? {};
    if (vi + en === 0) throw new Error(`no way to ${row}, ${column}`);
    [row, column] = [row - vi, column - en];
    const score = posteriors[bead]?.[(base[row] ?? 0) + column] ?? 0;
    taken.push({ bead, row, column, score: Math.max(0, Math.min(1, score)) });
  }
  return taken.reverse();
}
