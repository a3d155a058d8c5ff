import type { Place } from '../model/problem.ts';
import type { FormatProblem } from './format-problem.ts';
import type { Row } from './row-layout.ts';

/** How a table is written as text: what divides its cells, and whether quotes may enclose one. */
export type Dialect = { readonly delimiter: string; readonly quotes: boolean };

/** A text of a table, and where the next problem of it goes. */
export type TableText = { readonly file: string; readonly text: string };

/** No term, note or definition is as long: a cell that is comes of a quote that was never closed, or is no table. */
const longestCell = 1_000_000;
const mostCells = 1000;
/** More wrong rows than these say no more: the file is something else. */
const mostFaults = 1000;

/**
 * Reads a table row by row while the rows are asked for. Quotes count at the start of a cell only, as RFC 4180 has it; inside them two
 * stand for one, and line breaks belong to the cell. LF, CRLF and CR end a row. A row with a stray quote is reported and left out; where
 * a quote is never closed, or a cell has no end, or too many rows are wrong, reading stops.
 */
export function* readDelimited(
  { file, text }: TableText,
  dialect: Dialect,
  report: (problem: FormatProblem) => void,
): Generator<Row> {
  const lines = lineCounter(text);
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let faults = 0;
  while (at < text.length) {
    const line = lines(at);
    const start = at;
    const placeAt = (offset: number): Place => placeIn(file, text, { start, line }, offset);
    const { cells, starts, end, fault } = readRow(text, at, dialect);
    if (fault !== undefined) report({ ...fault.problem, place: placeAt(fault.offset) });
    else yield { cells, placeOf: (cell) => placeAt(starts[cell] ?? end) };
    if (fault?.isLast) return;
    if (fault !== undefined && ++faults === mostFaults)
      return report({ code: 'too-many-problems', limit: mostFaults, place: placeAt(fault.offset) });
    at = afterBreak(text, end);
  }
}

type Fault = {
  readonly offset: number;
  /** Whether nothing can be read after it. */
  readonly isLast: boolean;
  readonly problem:
    | { readonly code: 'stray-quote' | 'unclosed-quote' }
    | { readonly code: 'cell-too-long' | 'too-many-cells'; readonly limit: number };
};

export type ReadRow = {
  readonly cells: readonly string[];
  readonly starts: readonly number[];
  /** Where the row's line break stands, or the text ends. */
  readonly end: number;
  readonly fault?: Fault;
};

export function readRow(text: string, start: number, dialect: Dialect): ReadRow {
  const cells: string[] = [];
  const starts: number[] = [];
  for (let at = start; ; at++) {
    const cell = readCell(text, at, dialect);
    const fault = cell.fault ?? (cells.length === mostCells ? tooManyCells(at) : undefined);
    if (fault) return { cells, starts, end: endOfLine(text, fault.offset), fault };
    cells.push(cell.value);
    starts.push(at);
    at = cell.end;
    if (text[at] !== dialect.delimiter) return { cells, starts, end: at };
  }
}

function tooManyCells(offset: number): Fault {
  return { offset, isLast: true, problem: { code: 'too-many-cells', limit: mostCells } };
}

/** `end`: of the cell, where the delimiter, the line break or nothing stands. */
type ReadCell = { readonly value: string; readonly end: number; readonly fault?: Fault };

function readCell(text: string, start: number, { delimiter, quotes }: Dialect): ReadCell {
  if (quotes && text[start] === '"') return readQuoted(text, start, delimiter);
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') {
    if (++end - start > longestCell) return tooLong(start);
  }
  return { value: text.slice(start, end), end };
}

function tooLong(offset: number): ReadCell {
  const problem = { code: 'cell-too-long', limit: longestCell } as const;
  return { value: '', end: offset, fault: { offset, isLast: true, problem } };
}

function readQuoted(text: string, start: number, delimiter: string): ReadCell {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0)
    return { value: '', end: start, fault: { offset: start, isLast: true, problem: { code: 'unclosed-quote' } } };
  if (close - start > longestCell) return tooLong(start);
  const end = close + 1;
  const after = text[end];
  const isClosed = after === undefined || after === delimiter || after === '\n' || after === '\r';
  if (!isClosed) return { value: '', end, fault: { offset: end, isLast: false, problem: { code: 'stray-quote' } } };
  return { value: text.slice(start + 1, close).replaceAll('""', '"'), end };
}

function endOfLine(text: string, from: number): number {
  const found = /[\n\r]/g;
  found.lastIndex = from;
  return found.exec(text)?.index ?? text.length;
}

export function afterBreak(text: string, end: number): number {
  return text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
}

/** The line numbers of ascending offsets. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at++) if (isBreak(text, at)) line++;
    return line;
  };
}

function isBreak(text: string, at: number): boolean {
  return text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n');
}

/** A byte order mark takes no column: editors do not show it. */
function placeIn(file: string, text: string, row: { start: number; line: number }, offset: number): Place {
  let { start: lineStart, line } = row;
  for (let at = row.start; at < offset; at++) {
    if (!isBreak(text, at)) continue;
    line++;
    lineStart = at + 1;
  }
  return { file, line, column: offset - lineStart + 1 };
}

/** A cell as it is written, in quotes only where it needs them. */
export function delimitedCell(cell: string, { delimiter }: Pick<Dialect, 'delimiter'>): string {
  const needsQuotes = cell.includes(delimiter) || /["\n\r]/.test(cell) || cell !== cell.trim();
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** How many rows are looked at to tell what divides the cells. */
const sampleSize = 20;

/**
 * What divides the cells of a text: of tab, comma and semicolon the one that cuts every row into the most cells; `sep=;` in the first line,
 * which Excel understands, is taken at its word.
 */
export function delimiterOf(text: string): string {
  const said = /^\uFEFF?sep=(.)\r?\n/i.exec(text)?.[1];
  if (said !== undefined) return said;
  const scores = ['\t', ',', ';'].map((delimiter) => ({ delimiter, score: score(text, delimiter) }));
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

/** The fewest cells of a row count first, then those of the first row. A delimiter that leaves stray quotes is a wrong one. */
function score(text: string, delimiter: string): number {
  const counts: number[] = [];
  const faulty = ({ code }: FormatProblem): void => {
    if (code === 'too-many-cells' || code === 'stray-quote') counts.push(code === 'stray-quote' ? 0 : mostCells);
  };
  for (const { cells } of readDelimited({ file: '', text }, { delimiter, quotes: true }, faulty)) {
    if (cells.some((cell) => cell !== '')) counts.push(cells.length);
    if (counts.length >= sampleSize) break;
  }
  return counts.length === 0 ? 0 : Math.min(...counts) * (mostCells + 1) + (counts[0] ?? 0);
}
