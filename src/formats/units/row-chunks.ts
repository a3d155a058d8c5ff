import type { Place } from '../../model/problem.ts';
import { afterBreak, type Dialect, type ReadRow, readRow } from '../delimited.ts';
import type { Row } from '../row-layout.ts';
import type { UnitFormatProblem } from './unit-format-problem.ts';

/** More wrong rows than these say no more: the file is something else. */
const mostFaults = 1000;

/** Reads the rows of a table whose text comes by pieces; a row is given once it is sure where it ends. */
export class RowChunks {
  readonly #file: string;
  readonly #report: (problem: UnitFormatProblem) => void;
  #waiting = '';
  #line = 1;
  #faults = 0;
  #isOver = false;

  constructor(file: string, report: (problem: UnitFormatProblem) => void) {
    this.#file = file;
    this.#report = report;
  }

  *take(text: string, dialect: Dialect, { isLast }: { readonly isLast: boolean }): Generator<Row> {
    if (this.#isOver) return;
    const all = this.#waiting + text;
    let at = 0;
    while (at < all.length) {
      const row = readRow(all, at, dialect);
      if (!isLast && !isSure(row, all)) break;
      const start = { offset: at, line: this.#line };
      const placeAt = (offset: number): Place => placeIn(this.#file, all, start, offset);
      if (row.fault === undefined) yield { cells: row.cells, placeOf: (cell) => placeAt(row.starts[cell] ?? row.end) };
      else if (this.#tell(row.fault, placeAt)) return;
      const next = afterBreak(all, row.end);
      this.#line += breaksIn(all, at, next);
      at = next;
    }
    this.#waiting = all.slice(at);
  }

  /** @returns whether nothing more can be read */
  #tell(fault: NonNullable<ReadRow['fault']>, placeAt: (offset: number) => Place): boolean {
    const place = placeAt(fault.offset);
    this.#report({ ...fault.problem, place });
    const isTooMuch = ++this.#faults >= mostFaults;
    if (isTooMuch) this.#report({ code: 'too-many-problems', limit: mostFaults, place });
    this.#isOver = isTooMuch || fault.isLast;
    return this.#isOver;
  }
}

/** A break may be half of CRLF, and a quote may yet be closed; a cell without end has none later either. */
function isSure({ end, fault }: ReadRow, text: string): boolean {
  if (fault?.problem.code === 'unclosed-quote') return false;
  return fault?.isLast === true || end < text.length - 1;
}

function placeIn(file: string, text: string, start: { offset: number; line: number }, offset: number): Place {
  const before = text.slice(start.offset, offset);
  const lastBreak = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
  return { file, line: start.line + breaksIn(before, 0, before.length), column: before.length - lastBreak };
}

/** LF, CRLF and CR, as the rows end. */
function breaksIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) count++;
  }
  return count;
}
