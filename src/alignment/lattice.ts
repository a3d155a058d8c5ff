import { beads } from './bead.ts';
import { type Grid, holds } from './grid.ts';

/** The logarithm of how likely a bead is that begins with these sentences, counted from the first of the grid. */
export type ScoreBead = (bead: number, row: number, column: number) => number;

/** A bead that was taken, with the first sentence of each side and how likely it is among all ways to align the stretch. */
type Taken = { readonly bead: number; readonly row: number; readonly column: number; readonly score: number };

/** Below this a pair is left out rather than told: what is as likely wrong as right helps nobody. */
const worthTelling = 0.35;

/**
 * Goes through all ways to align a stretch at once, forwards and backwards, and takes the beads that are right most often in all of them,
 * each weighed by how likely it is. Time and memory are those of the grid.
 */
export function bestBeads(grid: Grid, score: ScoreBead): readonly Taken[] {
  const nodes = nodesOf(grid);
  const scores = scoresOf(grid, nodes, score);
  const posteriors = posteriorsOf(nodes, scores);
  return takeBest(nodes, posteriors);
}

/** The places between sentences: row r holds the columns `low[r] .. high[r]`, the last one too; (r, c) has the number `base[r] + c`. */
type Nodes = {
  readonly rows: number;
  readonly columns: number;
  readonly size: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly base: Int32Array;
};

function nodesOf(grid: Grid): Nodes {
  const { rows, columns } = grid;
  const [low, high, base] = [new Int32Array(rows + 1), new Int32Array(rows + 1), new Int32Array(rows + 1)];
  let size = 0;
  for (let row = 0; row <= rows; row++) {
    low[row] = grid.low[Math.min(row, rows - 1)] ?? 0;
    high[row] = row === rows ? columns : (grid.high[row] ?? 0);
    base[row] = size - (low[row] ?? 0);
    size += (high[row] ?? 0) - (low[row] ?? 0) + 1;
  }
  return { rows, columns, size, low, high, base };
}

function nodeAt({ rows, low, high, base }: Nodes, row: number, column: number): number {
  if (row > rows || column < (low[row] ?? 0) || column > (high[row] ?? 0)) return -1;
  return (base[row] ?? 0) + column;
}

/** The score of each bead from each node, `beads.length` a node; −Infinity where it leads out of the grid. */
function scoresOf(grid: Grid, nodes: Nodes, score: ScoreBead): Float32Array {
  const scores = new Float32Array(nodes.size * beads.length).fill(Number.NEGATIVE_INFINITY);
  for (let row = 0; row <= nodes.rows; row++) {
    const end = nodes.high[row] ?? 0;
    for (let column = nodes.low[row] ?? 0; column <= end; column++) {
      const from = ((nodes.base[row] ?? 0) + column) * beads.length;
      for (let bead = 0; bead < beads.length; bead++) {
        if (isWithin(grid, nodes, bead, row, column)) scores[from + bead] = score(bead, row, column);
      }
    }
  }
  return scores;
}

function isWithin(grid: Grid, nodes: Nodes, bead: number, row: number, column: number): boolean {
  const vi = sizes.vi[bead] ?? 0;
  const en = sizes.en[bead] ?? 0;
  if (nodeAt(nodes, row + vi, column + en) < 0) return false;
  if (vi === 0 || en === 0) return true;
  return holds(grid, row, column) && holds(grid, row + vi - 1, column) && holds(grid, row, column + en - 1);
}

const sizes = { vi: Int32Array.from(beads, ({ vi }) => vi), en: Int32Array.from(beads, ({ en }) => en) };

/** Turns scores into how likely each bead is, in place: forwards × bead × backwards. −1 for what leads nowhere. */
function posteriorsOf(nodes: Nodes, scores: Float32Array): Float32Array {
  const backwards = backwardsOf(nodes, scores);
  const total = backwards[nodeAt(nodes, 0, 0)] ?? 0;
  const forwards = new Float64Array(nodes.size).fill(Number.NEGATIVE_INFINITY);
  forwards[nodeAt(nodes, 0, 0)] = 0;
  for (let row = 0; row <= nodes.rows; row++) {
    const end = nodes.high[row] ?? 0;
    for (let column = nodes.low[row] ?? 0; column <= end; column++) {
      const node = (nodes.base[row] ?? 0) + column;
      const before = forwards[node] ?? 0;
      for (let bead = 0; bead < beads.length; bead++) {
        const at = node * beads.length + bead;
        const through = before + (scores[at] ?? 0);
        scores[at] = -1;
        if (through === Number.NEGATIVE_INFINITY) continue;
        const target = nodeAt(nodes, row + (sizes.vi[bead] ?? 0), column + (sizes.en[bead] ?? 0));
        forwards[target] = addLogs(forwards[target] ?? 0, through);
        scores[at] = likelihood(through + (backwards[target] ?? 0) - total);
      }
    }
  }
  return scores;
}

/** Of a logarithm. Most ways are so unlikely that nothing can tell them from impossible ones, and working out how unlikely takes time. */
function likelihood(logarithm: number): number {
  return logarithm < impossible ? 0 : Math.exp(logarithm);
}

const impossible = -45;

/** For each node the logarithm of the sum over all ways from it to the end. */
function backwardsOf(nodes: Nodes, scores: Float32Array): Float64Array {
  const backwards = new Float64Array(nodes.size).fill(Number.NEGATIVE_INFINITY);
  backwards[nodeAt(nodes, nodes.rows, nodes.columns)] = 0;
  for (let row = nodes.rows; row >= 0; row--) {
    const from = nodes.low[row] ?? 0;
    for (let column = nodes.high[row] ?? 0; column >= from; column--) {
      const node = (nodes.base[row] ?? 0) + column;
      let sum = backwards[node] ?? 0;
      for (let bead = 0; bead < beads.length; bead++) {
        const score = scores[node * beads.length + bead] ?? 0;
        if (score === Number.NEGATIVE_INFINITY) continue;
        const target = nodeAt(nodes, row + (sizes.vi[bead] ?? 0), column + (sizes.en[bead] ?? 0));
        sum = addLogs(sum, score + (backwards[target] ?? 0));
      }
      backwards[node] = sum;
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

/** The way through whose pairs are right most often: each counts by how much likelier it is than `worthTelling`. */
function takeBest(nodes: Nodes, posteriors: Float32Array): readonly Taken[] {
  return wayBack(nodes, posteriors, lastBeads(nodes, posteriors));
}

/** For each node the bead by which the best way comes to it. */
function lastBeads(nodes: Nodes, posteriors: Float32Array): Int8Array {
  const gains = new Float64Array(nodes.size).fill(Number.NEGATIVE_INFINITY);
  const came = new Int8Array(nodes.size).fill(-1);
  gains[nodeAt(nodes, 0, 0)] = 0;
  for (let row = 0; row <= nodes.rows; row++) {
    const end = nodes.high[row] ?? 0;
    for (let column = nodes.low[row] ?? 0; column <= end; column++) {
      const node = (nodes.base[row] ?? 0) + column;
      for (let bead = 0; bead < beads.length; bead++) {
        const likely = posteriors[node * beads.length + bead] ?? -1;
        if (likely < 0) continue;
        const vi = sizes.vi[bead] ?? 0;
        const en = sizes.en[bead] ?? 0;
        const target = nodeAt(nodes, row + vi, column + en);
        const gain = (gains[node] ?? 0) + (vi > 0 && en > 0 ? likely - worthTelling : 0);
        if (gain <= (gains[target] ?? 0)) continue;
        gains[target] = gain;
        came[target] = bead;
      }
    }
  }
  return came;
}

function wayBack(nodes: Nodes, posteriors: Float32Array, came: Int8Array): readonly Taken[] {
  const taken: Taken[] = [];
  for (let row = nodes.rows, column = nodes.columns; row > 0 || column > 0; ) {
    const bead = came[nodeAt(nodes, row, column)] ?? -1;
    const { vi = 0, en = 0 } = beads[bead] ?? {};
    if (vi + en === 0) throw new Error(`no way to ${row}, ${column}`);
    [row, column] = [row - vi, column - en];
    const score = posteriors[nodeAt(nodes, row, column) * beads.length + bead] ?? 0;
    taken.push({ bead, row, column, score: Math.max(0, Math.min(1, score)) });
  }
  return taken.reverse();
}
