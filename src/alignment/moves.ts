import { beads } from './bead.ts';
import type { Grid } from './grid.ts';

/**
 * The places between sentences, and how beads lead from one to the next. Row r holds the columns `low[r] .. high[r]`, the last one too;
 * (r, c) has the number `base[r] + c`. Bead b can begin in row r at the columns `from[m] .. to[m]`, where m is `r * beads.length + b`, and
 * leads from each of these places n to n + `step[m]`.
 */
export type Moves = {
  readonly rows: number;
  readonly columns: number;
  /** How many places there are. */
  readonly size: number;
  readonly base: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly step: Int32Array;
};

export function movesOf(grid: Grid): Moves {
  const { rows, columns } = grid;
  const [low, high, base] = [new Int32Array(rows + 1), new Int32Array(rows + 1), new Int32Array(rows + 1)];
  let size = 0;
  for (let row = 0; row <= rows; row++) {
    low[row] = grid.low[Math.min(row, rows - 1)] ?? 0;
    high[row] = row === rows ? columns : (grid.high[row] ?? 0);
    base[row] = size - (low[row] ?? 0);
    size += (high[row] ?? 0) - (low[row] ?? 0) + 1;
  }
  const count = (rows + 1) * beads.length;
  const [from, to, step] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  for (let row = 0; row <= rows; row++) {
    for (const [bead, { vi, en }] of beads.entries()) {
      if (row + vi > rows) continue;
      const move = row * beads.length + bead;
      const first = Math.max(low[row] ?? 0, (low[row + vi] ?? 0) - en);
      const end = Math.min(high[row] ?? 0, (high[row + vi] ?? 0) - en) + 1;
      const isPair = vi > 0 && en > 0; // one whose cells must all be looked at
      from[move] = isPair ? Math.max(first, grid.low[row + vi - 1] ?? 0) : first;
      to[move] = isPair ? Math.min(end, (grid.high[row] ?? 0) - en + 1) : end;
      step[move] = (base[row + vi] ?? 0) - (base[row] ?? 0) + en;
    }
  }
  return { rows, columns, size, base, from, to, step };
}
