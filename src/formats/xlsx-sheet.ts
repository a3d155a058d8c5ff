import type { Zip } from '../zip/index.ts';
import type { FormatProblem } from './format-problem.ts';
import type { Row } from './row-layout.ts';
import { dateOf } from './xlsx-dates.ts';
import { longestCell, mostCells, mostRows, mostText } from './xlsx-limits.ts';
import { columnIndex } from './xlsx-text.ts';
import { readPart, textReader, type Workbook } from './xlsx-workbook.ts';

/** What a sheet holds; `problem` is what ended its reading or what one of its cells has wrong. */
export type Sheet = { readonly rows: readonly Row[]; readonly problems: readonly FormatProblem[] };

/** A cell while it is read: its type and style, the content of `v`, and the text within it. */
type OpenCell = { readonly type: string; readonly style: number; value: string };

/** Reads a sheet's rows as texts; a place is the row's number and the column's, counted from 1. */
export function readSheet(zip: Zip, name: string, workbook: Workbook, file: string): Sheet {
  const table = tableBuilder(file);
  const text = textReader();
  let cell: OpenCell | undefined;
  let isValue = false;
  const problem = readPart(zip, file, name, {
    open(element) {
      const { attributes } = element;
      if (element.name === 'row') table.row(attributes.r);
      if (element.name === 'c') {
        table.cell(attributes.r);
        cell = { type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), value: '' };
        text.begin();
      }
      isValue = element.name === 'v';
      text.open(element.name);
    },
    text(piece) {
      if (isValue && cell) cell.value += piece;
      text.text(piece);
    },
    close() {
      isValue = false;
      if (text.close() !== 'c' || cell === undefined) return;
      table.fill(cell.type === 'inlineStr' ? text.value() : valueText(cell, workbook));
      cell = undefined;
    },
    isDone: table.isFull,
  });
  return { rows: table.rows, problems: [...table.problems, ...(problem ? [problem] : [])] };
}

/** Numbers stand as they are written, truth values as Excel shows them; errors (`#N/A`) are no text. */
function valueText({ type, style, value }: OpenCell, { strings, dateStyles, epoch }: Workbook): string {
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return '';
    case 'n':
      return (dateStyles[style] && value !== '' ? dateOf(Number(value), epoch) : undefined) ?? value;
    default:
      return value;
  }
}

type TableBuilder = {
  readonly rows: readonly Row[];
  readonly problems: readonly FormatProblem[];
  readonly row: (number: string | undefined) => void;
  readonly cell: (reference: string | undefined) => void;
  readonly fill: (text: string) => void;
  readonly isFull: () => boolean;
};

/** Rows and cells may say which they are; those that do not follow the one before. */
function tableBuilder(file: string): TableBuilder {
  const rows: Row[] = [];
  const problems: FormatProblem[] = [];
  let cells: string[] = [];
  let line = 0;
  let column = -1;
  let slots = 0;
  let units = 0;
  const isFull = (): boolean => slots > mostCells || units > mostText || rows.length > mostRows;
  return {
    rows,
    problems,
    row(number) {
      line = Number(number ?? line + 1);
      column = -1;
      cells = [];
    },
    cell(reference) {
      column = columnIndex(reference ?? '') ?? column + 1;
    },
    fill(text) {
      if (text === '' || isFull()) return;
      const place = { file, line, column: column + 1 };
      slots += Math.max(0, column + 1 - cells.length);
      units += text.length;
      if (isFull()) problems.push({ code: 'sheet-too-large', place, limit: mostCells });
      else if (text.length > longestCell) problems.push({ code: 'cell-too-long', place, limit: longestCell });
      else {
        if (cells.length === 0) rows.push(rowOf(cells, file, line));
        while (cells.length < column) cells.push('');
        cells[column] = text;
      }
    },
    isFull,
  };
}

/** A row without any text is none. */
function rowOf(cells: readonly string[], file: string, line: number): Row {
  return { cells, placeOf: (cell) => ({ file, line, column: cell + 1 }) };
}
