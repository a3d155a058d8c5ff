import { delimitedCell, delimiterOf } from '../delimited.ts';
import { protectedCell, withoutProtection } from '../formula-cells.ts';
import type { Row } from '../row-layout.ts';
import { Batches } from './batches.ts';
import type { UnitsToWrite, UnitToWrite } from './exchange.ts';
import { writeOrigin } from './origin-cell.ts';
import { exportedState } from './own-facts.ts';
import { RowChunks } from './row-chunks.ts';
import { TextChunks } from './text-chunks.ts';
import { type UnitColumns, unitColumnsOf } from './unit-columns.ts';
import type { UnitFormat, UnitReader } from './unit-format.ts';
import { readUnitRow } from './unit-row.ts';

type Layout = { readonly delimiter: string; readonly lineEnd: string; readonly mark: string };

/** For spreadsheets: with a byte order mark, without which Excel takes UTF-8 for the system's old code page. */
export const csvUnits: UnitFormat = {
  reader: (file) => reader(file, undefined),
  write: (units) => write(units, { delimiter: ',', lineEnd: '\r\n', mark: '\uFEFF' }),
};

/** For other programs: no byte order mark, LF. */
export const tsvUnits: UnitFormat = {
  reader: (file) => reader(file, '\t'),
  write: (units) => write(units, { delimiter: '\t', lineEnd: '\n', mark: '' }),
};

/** What stands in each column of a table that we write. `base` tells what the row was when it was exported. */
const cells: Readonly<Record<string, (unit: UnitToWrite) => string | undefined>> = {
  id: ({ id }) => id,
  vi: ({ vi }) => vi,
  en: ({ en }) => en,
  status: ({ status }) => status,
  origin: ({ origin }) => origin && writeOrigin(origin),
  note: ({ note }) => note,
  was_vi: ({ was }) => was?.vi,
  was_status: ({ was }) => was?.status,
  base: writeBase,
};

/** `reviewed Xk3… 9aQ…`: the status, and what tells the English and the note; a dash where there is none. */
function writeBase(unit: UnitToWrite): string {
  const { status, en, note } = exportedState(unit);
  return [status, en || '-', note || '-'].join(' ');
}

function* write({ units }: UnitsToWrite, { delimiter, lineEnd, mark }: Layout): Iterable<string> {
  const line = (row: readonly string[]): string =>
    row.map((cell) => delimitedCell(protectedCell(cell), { delimiter })).join(delimiter) + lineEnd;
  yield mark + line(Object.keys(cells));
  for (const unit of units) yield line(Object.values(cells).map((cell) => cell(unit) ?? ''));
}

/** So many rows tell which column is which where the first does not say it. */
const sampleSize = 20;

/** Once so much text has come, it is told what divides the cells. */
const enoughText = 16_384;

function reader(file: string, delimiter: string | undefined): UnitReader {
  const text = new TextChunks(file);
  const batches = new Batches();
  const { report } = batches;
  const rows = new RowChunks(file, report);
  const table = unitRows(file, batches);
  let waiting = '';
  let divides = delimiter;
  const feed = (piece: string, isLast: boolean): void => {
    waiting += piece;
    if (divides === undefined && !isLast && waiting.length < enoughText) return;
    divides ??= delimiterOf(waiting);
    for (const row of filled(rows.take(waiting, { delimiter: divides, quotes: true }, { isLast }))) table.take(row);
    waiting = '';
    if (isLast) table.end();
  };
  return {
    take(chunk) {
      feed(text.take(chunk, report), false);
      return batches.give();
    },
    end() {
      feed(text.end(report), true);
      return batches.give();
    },
  };
}

/** Reads rows into units once enough of them have come to tell which column is which. */
function unitRows(file: string, { add, report }: Batches): { take: (row: Row) => void; end: () => void } {
  let first: Row[] = [];
  let columns: UnitColumns | 'unknown' | undefined;
  const read = (row: Row): void => {
    const unit = columns === undefined || columns === 'unknown' ? undefined : readUnitRow(row, columns, report);
    if (unit !== undefined) add(unit);
  };
  const settle = (): void => {
    columns = unitColumnsOf(first, file, report) ?? 'unknown';
    for (const row of first.slice(columns === 'unknown' ? 0 : columns.headerRows)) read(row);
    first = [];
  };
  return {
    take(row) {
      if (columns !== undefined) return read(row);
      first.push(row);
      if (first.length >= sampleSize) settle();
    },
    end() {
      if (columns === undefined) settle();
    },
  };
}

/** Rows with text, as they were before they were protected; the line `sep=;` is Excel's and no row. */
function* filled(rows: Iterable<Row>): Generator<Row> {
  for (const { cells: row, placeOf } of rows) {
    const isSeparator = /^sep=.?$/i.test(row[0] ?? '') && row.length <= 2;
    if (!isSeparator && row.some((cell) => cell.trim() !== '')) yield { cells: row.map(withoutProtection), placeOf };
  }
}
