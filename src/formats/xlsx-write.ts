import type { Concept } from '../model/concept.ts';
import { zipped } from '../zip/index.ts';
import type { Exported, ExportOptions, LeftOut } from './format.ts';
import { rowsOf, type Table } from './rows.ts';
import { longestCell, mostRows } from './xlsx-limits.ts';
import { type SheetSize, sheetRange, styles, workbookParts } from './xlsx-parts.ts';
import { columnLetters, writeXlsxText } from './xlsx-text.ts';

/**
 * A workbook of one sheet: a column for every key that is used, the header frozen and with filters. Every cell is a text by its type, so
 * none is ever a formula, whatever it begins with.
 */
export function writeXlsx(concepts: readonly Concept[], { title }: ExportOptions): Exported {
  const tooLong = new Map(concepts.flatMap((concept) => tooLongCell(concept)));
  const fitting = concepts.filter(({ id }) => !tooLong.has(id));
  const written = fitting.slice(0, mostRows - 1);
  const overfull = fitting.slice(mostRows - 1);
  return {
    content: workbook(written, title),
    leftOut: [
      ...tooLong.values(),
      ...overfull.map(({ id, vi }): LeftOut => ({ code: 'file-full', concept: id, text: vi, limit: mostRows })),
    ],
  };
}

/** Few concepts are that long in all: only of those are the cells made twice. */
function tooLongCell(concept: Concept): readonly (readonly [string, LeftOut])[] {
  if (JSON.stringify(concept).length <= longestCell) return [];
  const longest = Math.max(...[...rowsOf([concept]).rows].flat().map((cell) => cell.length));
  const { id, vi } = concept;
  if (longest <= longestCell) return [];
  return [[id, { code: 'too-long', concept: id, text: vi, bytes: longest, limit: longestCell }]];
}

function* workbook(concepts: readonly Concept[], title: string): Generator<Uint8Array> {
  const table = rowsOf(concepts);
  const size = { columns: table.header.length, rows: concepts.length + 1 };
  yield* zipped([...workbookParts(title, size), { name: 'xl/worksheets/sheet1.xml', content: sheetXml(table, size) }]);
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const frozen =
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>';

function* sheetXml({ header, rows }: Table, size: SheetSize): Generator<string> {
  const letters = header.map((_, index) => columnLetters(index));
  const remaining = rows[Symbol.iterator]();
  const first = take(remaining, sampleSize);
  yield `${head}<worksheet xmlns="${main}"><dimension ref="${sheetRange(size, '')}"/>${frozen}${columnsXml(header, first)}<sheetData>`;
  let number = 1;
  yield rowXml(header, { number, letters, style: styles.header });
  for (const row of first) yield rowXml(row, { number: ++number, letters, style: styles.cell });
  for (let next = remaining.next(); !next.done; next = remaining.next())
    yield rowXml(next.value, { number: ++number, letters, style: styles.cell });
  yield `</sheetData><autoFilter ref="${sheetRange(size, '')}"/></worksheet>`;
}

/** So many rows are looked at for the width of the columns. */
const sampleSize = 200;

function take<T>(from: Iterator<T>, most: number): readonly T[] {
  const taken: T[] = [];
  while (taken.length < most) {
    const next = from.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}

/** In characters: room for the header with its filter button, and for most texts; the rest wraps. */
const narrowest = 10;
const widest = 50;

function columnsXml(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const columns = header.map((name, index) => {
    const lengths = rows.map((row) => row[index]?.length ?? 0);
    const width = Math.min(widest, Math.max(narrowest, name.length + 4, ...lengths.map((length) => length + 2)));
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${styles.cell}" customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

type RowOptions = { readonly number: number; readonly letters: readonly string[]; readonly style: number };

function rowXml(cells: readonly string[], { number, letters, style }: RowOptions): string {
  const filled = cells.map((text, index) =>
    text === ''
      ? ''
      : `<c r="${letters[index]}${number}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${writeXlsxText(text)}</t></is></c>`,
  );
  return `<row r="${number}">${filled.join('')}</row>`;
}
