/** Sentences in a row of each side: `vi .. viEnd` and `en .. enEnd`. */
export type Stretch = { readonly vi: number; readonly viEnd: number; readonly en: number; readonly enEnd: number };

/** The English sentences that are looked at for each Vietnamese one of a stretch: `low .. high`. Neither ever goes down. */
export type Band = { readonly low: Int32Array; readonly high: Int32Array };

/**
 * The cells of a stretch that are looked at. Rows are Vietnamese sentences, columns English ones, both counted from the first of the
 * stretch. Row r holds the columns `low[r] .. high[r]`, and cell (r, c) has the number `base[r] + c`; column c is held by the rows
 * `firstRow[c] .. endRow[c]`.
 */
export type Grid = Band & {
  readonly stretch: Stretch;
  readonly rows: number;
  readonly columns: number;
  readonly size: number;
  readonly base: Int32Array;
  readonly firstRow: Int32Array;
  readonly endRow: Int32Array;
};

/** The grid of a stretch, all of it where no band is given. */
export function gridOf(stretch: Stretch, band?: Band): Grid {
  const [rows, columns] = [stretch.viEnd - stretch.vi, stretch.enEnd - stretch.en];
  const { low, high } = band === undefined ? whole(rows, columns) : connected(band, stretch);
  const base = new Int32Array(rows);
  let size = 0;
  for (let row = 0; row < rows; row++) {
    base[row] = size - (low[row] ?? 0);
    size += (high[row] ?? 0) - (low[row] ?? 0);
  }
  const [firstRow, endRow] = [new Int32Array(columns), new Int32Array(columns)];
  for (let column = 0, first = 0, end = 0; column < columns; column++) {
    while (first < rows && (high[first] ?? 0) <= column) first++;
    while (end < rows && (low[end] ?? 0) <= column) end++;
    firstRow[column] = first;
    endRow[column] = end;
  }
  return { stretch, rows, columns, size, base, low, high, firstRow, endRow };
}

const whole = (rows: number, columns: number): Band => ({
  low: new Int32Array(rows),
  high: new Int32Array(rows).fill(columns),
});

/** The band from the first column to the last, each row beginning no later than the one before it ends. */
function connected(band: Band, { vi, viEnd, en, enEnd }: Stretch): Band {
  const [rows, columns] = [viEnd - vi, enEnd - en];
  const [low, high] = [new Int32Array(rows), new Int32Array(rows)];
  let [from, to] = [0, 0];
  for (let row = 0; row < rows; row++) {
    from = Math.min(to, Math.max(from, (band.low[row] ?? 0) - en));
    to = Math.min(columns, Math.max(to, (band.high[row] ?? 0) - en, from + 1));
    from = Math.min(from, to - 1);
    low[row] = from;
    high[row] = to;
  }
  if (rows > 0) high[rows - 1] = columns;
  return { low, high };
}
