import type { Concept } from '../model/concept.ts';
import type { Parsed } from '../model/problem.ts';
import { delimitedCell, delimiterOf, readDelimited } from './delimited.ts';
import type { Exported, GlossaryFormat, ImportOptions, ReadEntry } from './format.ts';
import type { FormatProblem } from './format-problem.ts';
import { protectedCell, withoutProtection } from './formula-cells.ts';
import type { Row } from './row-layout.ts';
import { readRows, rowsOf } from './rows.ts';
import { readText } from './table-text.ts';

type Layout = { readonly delimiter: string; readonly lineEnd: string; readonly mark: string };

/** With a byte order mark, without which Excel takes UTF-8 for the system's old code page, and CRLF, as RFC 4180 wants. */
export const csv: GlossaryFormat = {
  name: 'csv',
  extension: '.csv',
  write: (concepts) => writeTable(concepts, { delimiter: ',', lineEnd: '\r\n', mark: '\uFEFF' }),
  read: readTable,
};

/** For other programs: no byte order mark, LF. */
export const tsv: GlossaryFormat = {
  name: 'tsv',
  extension: '.tsv',
  write: (concepts) => writeTable(concepts, { delimiter: '\t', lineEnd: '\n', mark: '' }),
  read: readTable,
};

/** Every key of every concept. No cell begins like a formula: see formula-cells.ts. */
function writeTable(concepts: readonly Concept[], layout: Layout): Exported {
  return { content: linesOf(concepts, layout), leftOut: [] };
}

function* linesOf(concepts: readonly Concept[], { delimiter, lineEnd, mark }: Layout): Iterable<string> {
  const { header, rows } = rowsOf(concepts);
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => delimitedCell(protectedCell(cell), { delimiter })).join(delimiter) + lineEnd;
  yield mark + line(header);
  for (const row of rows) yield line(row);
}

/** The delimiter is recognised, so that a semicolon file of a European Excel and its “Unicode text” are read alike. */
function readTable(
  bytes: Uint8Array,
  file: string,
  options: ImportOptions = {},
): Parsed<readonly ReadEntry[], FormatProblem> {
  const { value: text, problems } = readText(bytes, file);
  if (text === undefined) return { value: [], problems };
  const found: FormatProblem[] = [];
  const dialect = { delimiter: delimiterOf(text), quotes: true };
  const rows = readDelimited({ file, text }, dialect, (problem) => found.push(problem));
  const read = readRows(unprotected(rows), { ...options, file });
  const inRows = read.problems.filter(({ code }) => code !== 'empty-file' || found.length === 0);
  return { value: read.value, problems: [...found, ...inRows] };
}

/** The line `sep=;` is Excel's and no row. */
function* unprotected(rows: Iterable<Row>): Generator<Row> {
  for (const { cells, placeOf } of rows) {
    if (!/^sep=$/i.test(cells[0] ?? '') || cells.length !== 2) yield { cells: cells.map(withoutProtection), placeOf };
  }
}
