import { type Path, readEntry } from '../glossary/source.ts';
import type { Concept } from '../model/concept.ts';
import type { Parsed } from '../model/problem.ts';
import { readCell, writeCell } from './cells.ts';
import { type Column, columnOf, columns } from './columns.ts';
import type { ImportOptions, ReadEntry } from './format.ts';
import type { FormatProblem } from './format-problem.ts';
import { layoutOf, type Meaning, type Row } from './row-layout.ts';

/** A table to write: `rows` are made while they are asked for. */
export type Table = { readonly header: readonly string[]; readonly rows: Iterable<readonly string[]> };

/** The columns that every table has; of the others those that some concept uses. */
const always: ReadonlySet<string> = new Set(['id', 'vi', 'en', 'domain']);

/** Concepts as a table with a row each: every key of every concept, as `readRows` reads it back. */
export function rowsOf(concepts: readonly Concept[]): Table {
  const used = columns.filter(({ key, path }) => always.has(key) || concepts.some((each) => valueAt(each, path)));
  return { header: used.map(({ key }) => key), rows: cellsOf(concepts, used) };
}

function* cellsOf(concepts: readonly Concept[], used: readonly Column[]): Iterable<readonly string[]> {
  for (const concept of concepts) yield used.map(({ path, kind }) => writeCell(valueAt(concept, path), kind));
}

/** The column `en` has the form that names where there are several, so that any reader finds the English there. */
function valueAt(concept: Concept, [key, form]: Column['path']): unknown {
  const value = (concept as Readonly<Record<string, unknown>>)[key]; // the columns hold a concept's keys
  if (key !== 'en' || typeof value === 'string') return form === undefined ? value : undefined;
  return (value as Readonly<Record<string, string>>)[form ?? 'named'];
}

export type RowsOptions = ImportOptions & { readonly file: string; readonly limits?: Partial<typeof usualLimits> };

/**
 * Reads a table of concepts. Its first row names the columns, in any order (`columns.ts`); where it does not, `options.columns` does, or
 * the text itself when one of the first two columns is Vietnamese and the other is not. Rows without any text are passed over. What is
 * wrong has the place of its cell; a row with a fault is left out and the others are read.
 */
export function readRows(rows: Iterable<Row>, options: RowsOptions): Parsed<readonly ReadEntry[], FormatProblem> {
  const filled = withText(rows);
  const first = take(filled, sampleSize);
  const { value: layout, problems } = layoutOf(first, options);
  if (layout === undefined) return { value: [], problems };
  const entries: ReadEntry[] = [];
  const found: FormatProblem[] = [...problems];
  const read = (row: Row): void => {
    const entry = readRow(row, layout.meanings);
    if (entry.value) entries.push(entry.value);
    found.push(...entry.problems);
    if (entries.length % 100 === 0) options.progress?.(entries.length);
  };
  const limits = { ...usualLimits, ...options.limits };
  for (const row of chained(first.slice(layout.headerRows), filled)) {
    const limit = limitReached(entries.length, found.length, limits);
    if (limit !== undefined) return { value: entries, problems: [...found, { ...limit, place: row.placeOf(0) }] };
    read(row);
  }
  return { value: entries, problems: found };
}

type Limit = { readonly code: 'too-many-entries' | 'too-many-problems'; readonly limit: number };

function limitReached(entries: number, problems: number, most: typeof usualLimits): Limit | undefined {
  if (entries >= most.mostEntries) return { code: 'too-many-entries', limit: most.mostEntries };
  if (problems >= most.mostProblems) return { code: 'too-many-problems', limit: most.mostProblems };
  return undefined;
}

/** As many rows as a sheet of Excel has: what is longer is no glossary, and would take memory without end. */
const usualLimits = { mostEntries: 1_048_576, mostProblems: 100_000 };

function* chained<T>(...parts: readonly Iterable<T>[]): Generator<T> {
  for (const part of parts) yield* part;
}

/** So many rows are looked at to tell which column is Vietnamese. */
const sampleSize = 100;

function* withText(rows: Iterable<Row>): Generator<Row> {
  for (const row of rows) if (row.cells.some((cell) => cell.trim() !== '')) yield row;
}

function take(rows: Generator<Row>, most: number): readonly Row[] {
  const taken: Row[] = [];
  while (taken.length < most) {
    const { done, value } = rows.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}

function failed(problem: FormatProblem): Parsed<undefined, FormatProblem> {
  return { value: undefined, problems: [problem] };
}

function readRow(row: Row, meanings: readonly Meaning[]): Parsed<ReadEntry | undefined, FormatProblem> {
  const { cells, placeOf } = row;
  const extra = cells.findIndex((cell, index) => index >= meanings.length && cell.trim() !== '');
  if (extra >= 0)
    return failed({ code: 'ragged-row', place: placeOf(extra), cells: cells.length, columns: meanings.length });
  const { raw, cellOf, other } = rawEntry(row, meanings);
  if (other !== undefined)
    return failed({ code: 'other-language', place: placeOf(other), language: cells[other] ?? '' });
  const missing = (['vi', 'en'] as const).find((side) => raw[side] === undefined);
  if (missing !== undefined) return failed({ code: 'missing-side', place: placeOf(cellOf(missing)), side: missing });
  const entry = readEntry(raw, (path: Path) => placeOf(cellOf(String(path[0] ?? 'vi'), path[1])));
  const place = placeOf(cellOf('vi'));
  return { value: entry.value && { concept: entry.value, place }, problems: entry.problems };
}

type RawEntry = {
  readonly raw: Readonly<Record<string, unknown>>;
  /** The cell in which a key of the entry stands. */
  readonly cellOf: (key: string, form?: string | number) => number;
  /** The cell that names a language which is neither Vietnamese nor English. */
  readonly other?: number;
};

function rawEntry({ cells }: Row, meanings: readonly Meaning[]): RawEntry {
  const values = new Map<string, unknown>();
  const at = new Map<string, number>();
  const languages = languagesOf(cells, meanings);
  for (const [index, meaning] of meanings.entries()) {
    const cell = cells[index] ?? '';
    const column = meaning && columnMeant(meaning, languages);
    if (column === undefined || !at.has(column.key)) if (column) at.set(column.key, index);
    if (column === undefined || cell.trim() === '' || values.has(column.key)) continue;
    values.set(column.key, column.key === 'pos' ? ownPos(cell) : readCell(cell, column.kind));
    at.set(column.key, index);
  }
  const en = englishOf(values);
  const raw = Object.fromEntries([...values].filter(([key]) => !key.startsWith('en_')));
  return {
    raw: en === undefined ? raw : { ...raw, en },
    cellOf: (key, form) => at.get(`${key}_${form}`) ?? at.get(key) ?? 0,
    ...(languages.other === undefined ? {} : { other: languages.other }),
  };
}

type Languages = { readonly isReversed: boolean; readonly other?: number };

/** A row may say that it goes from English into Vietnamese, or that it is of a language that is none of ours. */
function languagesOf(cells: readonly string[], meanings: readonly Meaning[]): Languages {
  let isReversed = false;
  for (const [index, meaning] of meanings.entries()) {
    if (meaning === undefined || !('role' in meaning) || !meaning.role.endsWith('-language')) continue;
    const language = columnOf(cells[index] ?? '')?.key;
    if ((cells[index] ?? '').trim() === '') continue;
    if (language !== 'vi' && language !== 'en') return { isReversed, other: index };
    isReversed = (meaning.role === 'source-language') === (language === 'en');
  }
  return { isReversed };
}

function columnMeant(meaning: NonNullable<Meaning>, { isReversed }: Languages): Column | undefined {
  if ('column' in meaning) return meaning.column;
  if (meaning.role === 'source-side') return columnOf(isReversed ? 'en' : 'vi');
  return meaning.role === 'target-side' ? columnOf(isReversed ? 'vi' : 'en') : undefined;
}

/** The forms of a template where there is one, else the English as it stands. */
function englishOf(values: ReadonlyMap<string, unknown>): unknown {
  const forms = ['named', 'level', 'bare'].flatMap((form) => {
    const value = values.get(`en_${form}`);
    return value === undefined ? [] : [[form, value] as const];
  });
  if (forms.length === 0) return values.get('en');
  return { named: values.get('en'), ...Object.fromEntries(forms) };
}

/** Names that others give to the parts of speech. */
const parts: Readonly<Record<string, string>> = {
  expression: 'phrase',
  'proper noun': 'name',
  'danh từ': 'noun',
  'động từ': 'verb',
  'tính từ': 'adjective',
};

function ownPos(cell: string): string {
  const pos = cell.trim().toLowerCase();
  return parts[pos] ?? pos;
}
