import type { Parsed } from '../model/problem.ts';
import { writtenIn } from './bilingual/as-written.ts';
import type { ReadPiece, ReadRow } from './bilingual/read-rows.ts';
import { type BilingualProblem, settlePieces } from './bilingual/settle-pieces.ts';
import type { ReadBilingual } from './bilingual/unit.ts';
import { findMarks } from './marks.ts';
import { type PlaceOfPiece, readPiece, trimmed } from './piece-line.ts';

/** A stretch of a line that is read as one: a table cell, or what follows the line's prefix. */
type Stretch = { readonly text: string; readonly column: number; readonly line: number; readonly place: PlaceOfPiece };

/**
 * Reads a document that `bilingual` wrote and a person may have edited, in any layout and order: a piece is what stands before its mark.
 * Untouched pieces come back as the inline Markdown they were written from. A piece may run over several lines, since editors wrap them.
 * Rows may be moved, split, joined and taken out. Text that belongs to no unit is reported, as is a second piece for the same side of a
 * unit, which is not taken.
 * @param file names the document in the problems
 */
export function readBilingual(markdown: string, file: string): Parsed<ReadBilingual, BilingualProblem> {
  const { written, rest } = writtenIn(markdown);
  const { value, problems } = settlePieces(
    rowsOf(rest).map((row) => readRow(row, file)),
    written,
  );
  return { value: { ...value, written }, problems };
}

function readRow({ cells, ...row }: Row, file: string): ReadRow {
  return { ...row, cells: cells.map((stretches) => piecesOf(stretches, file)) };
}

/** The pieces of one paragraph, or of a cell. */
function piecesOf(stretches: readonly Stretch[], file: string): readonly ReadPiece[] {
  const found: ReadPiece[] = [];
  let pending = '';
  let begin: Stretch | undefined;
  for (const stretch of stretches) {
    begin = trimmed(pending) === '' ? stretch : begin;
    const { pieces, rest } = findMarks(joined(pending, stretch.text));
    for (const { text, mark } of pieces) {
      const { line, column, place } = begin ?? stretch;
      if (mark.is !== 'note') {
        const words = readPiece(text, place);
        const isMissing = mark.is === 'en' && mark.untranslated && words === '—';
        const at = { file, line, column };
        found.push({ text: isMissing ? '' : words, place: at, mark: { id: mark.id, language: mark.is } });
      }
      begin = stretch;
    }
    pending = rest;
  }
  if (begin === undefined || trimmed(pending) === '') return found;
  const { line, column, place } = begin;
  return [...found, { text: readPiece(pending, place), place: { file, line, column } }];
}

/** A line that ends in a hard break keeps it. */
function joined(pending: string, next: string): string {
  if (pending === '') return next;
  return / {2,}$|\\$/.test(pending) ? `${pending}\n${next}` : `${pending} ${next}`;
}

/** The cells of a row of a table, or the lines of a paragraph as one cell. */
type Row = { readonly cells: readonly Stretch[][]; readonly table?: number; readonly frame?: string };

/** Rows follow one another in a table; other lines go on until a blank line or one that opens a block. */
function rowsOf(markdown: string): Row[] {
  const lines = markdown.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const rows: Row[] = [];
  let goesOn = false;
  let table = 0;
  lines.forEach((text, index) => {
    if (isTableHead(lines, index)) table += 1;
    const { stretches, frame, isStart, isRow } = isTableHead(lines, index) ? nothing : lineOf(text, index + 1);
    const paragraph = goesOn && !isStart ? rows.at(-1)?.cells[0] : undefined;
    if (isRow) rows.push({ cells: stretches.map((cell) => [cell]), table });
    else if (paragraph) paragraph.push(...stretches);
    else if (stretches.length > 0) rows.push({ cells: [[...stretches]], frame });
    goesOn = stretches.length > 0 && !isRow && stretches.every(({ place }) => place === 'line');
  });
  return rows;
}

const delimiterRow = /^[ \t>]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?::?-+:?[ \t]*)?$/;

function isTableHead(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  return delimiterRow.test(line) || (line.includes('|') && delimiterRow.test(lines[index + 1] ?? ''));
}

/** Lines that hold no piece: rules, definitions of links. */
const withoutPiece = /^[ \t]*(?:([-*_])(?:[ \t]*\1){2,}|\[(?!\^)[^\]]+\]:[ \t].*)[ \t]*$/;
const linePrefix = /^(?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]+\]:|\[[ xX]\](?=[ \t]))*/;
const headingMarks = /^#{1,6}(?=[ \t]|$)/;

type Line = {
  readonly stretches: readonly Stretch[];
  readonly frame: string;
  /** It opens a block, so that it goes on no paragraph. */
  readonly isStart: boolean;
  readonly isRow: boolean;
};

const nothing: Line = { stretches: [], frame: '', isStart: false, isRow: false };

function lineOf(text: string, line: number): Line {
  if (withoutPiece.test(text)) return nothing;
  const prefix = linePrefix.exec(text)?.[0] ?? '';
  const rest = text.slice(prefix.length);
  if (trimmed(rest) === '') return nothing;
  const frame = prefix.trim();
  if (rest.startsWith('|'))
    return { stretches: cellsOf(rest, line, prefix.length + 1), frame, isStart: true, isRow: true };
  const marks = headingMarks.exec(rest)?.[0] ?? '';
  const isStart = marks !== '' || /[^ \t>]/.test(prefix);
  const column = prefix.length + marks.length + 1;
  const place = marks === '' ? 'line' : 'heading';
  return { stretches: [{ text: rest.slice(marks.length), line, column, place }], frame, isStart, isRow: false };
}

/** The pipes that part cells are those behind an even number of backslashes. */
function cellsOf(row: string, line: number, column: number): Stretch[] {
  return [...row.matchAll(/\|((?:[^\\|]|\\.?)*)/gs)].map((cell) => ({
    text: cell[1] ?? '',
    line,
    column: column + cell.index + 1,
    place: 'row',
  }));
}
