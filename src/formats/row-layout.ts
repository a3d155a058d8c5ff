import type { Parsed, Place } from '../model/problem.ts';
import { hasVietnameseLetters } from '../text/index.ts';
import { type Column, columnOf, type RowRole, roleOf } from './columns.ts';
import type { ImportOptions } from './format.ts';
import type { FormatProblem } from './format-problem.ts';

/** A row as read. Cells are counted from 0; `placeOf` may be asked for one that the row lacks. */
export type Row = { readonly cells: readonly string[]; placeOf(cell: number): Place };

/** What the cells of a row are: a column's value, a side or language of the row, or nothing that is read. */
export type Meaning = { readonly column: Column } | { readonly role: RowRole } | undefined;

/** What the columns of a table are, and whether its first row says so. */
export type Layout = { readonly meanings: readonly Meaning[]; readonly headerRows: 0 | 1 };

/** The columns of a table, told from its first rows. */
export function layoutOf(
  first: readonly Row[],
  { file, columns: named }: ImportOptions & { readonly file: string },
): Parsed<Layout | undefined, FormatProblem> {
  const [top] = first;
  if (top === undefined) return failed({ code: 'empty-file', place: { file, line: 1, column: 1 } });
  const inHeader = meaningsOf(top.cells);
  if (named !== undefined) {
    const meanings = meaningsOf(named);
    const isRepeated = meanings.every((meaning, cell) => meaning !== undefined && same(meaning, inHeader[cell]));
    return { value: { meanings, headerRows: isRepeated ? 1 : 0 }, problems: [] };
  }
  const hasSide = (side: 'vi' | 'en'): boolean => inHeader.some((meaning) => isSide(meaning, side));
  if (hasSide('vi') && hasSide('en'))
    return { value: { meanings: inHeader, headerRows: 1 }, problems: headerProblems(top, inHeader) };
  const guessed = guessedMeanings(first);
  if (guessed !== undefined) return { value: { meanings: guessed, headerRows: 0 }, problems: [] };
  if (hasSide('vi') || hasSide('en'))
    return failed({ code: 'missing-column', place: top.placeOf(0), side: hasSide('vi') ? 'en' : 'vi' });
  return failed({ code: 'no-columns', place: top.placeOf(0), found: top.cells.slice(0, 6).join(', ').slice(0, 200) });
}

function failed(problem: FormatProblem): Parsed<undefined, FormatProblem> {
  return { value: undefined, problems: [problem] };
}

/** `source` is a side beside `target`, and otherwise our own key: where the English comes from. */
function meaningsOf(headers: readonly string[]): readonly Meaning[] {
  const bySide = headers.some((header) => roleOf(header) === 'target-side');
  return headers.map((header): Meaning => {
    const role = roleOf(header);
    const known = columnOf(header);
    if (role !== undefined && (known === undefined || bySide)) return { role };
    return known && { column: known };
  });
}

function same(one: Meaning, other: Meaning): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isSide(meaning: Meaning, side: 'vi' | 'en'): boolean {
  if (meaning === undefined) return false;
  if ('column' in meaning) return meaning.column.key === side || (side === 'en' && meaning.column.key === 'en_named');
  return meaning.role === (side === 'vi' ? 'source-side' : 'target-side');
}

function headerProblems({ cells, placeOf }: Row, meanings: readonly Meaning[]): readonly FormatProblem[] {
  return cells.flatMap((header, cell): readonly FormatProblem[] => {
    const meaning = meanings[cell];
    const place = placeOf(cell);
    if (meaning === undefined)
      return header.trim() === '' ? [] : [{ code: 'unknown-column', place, header: header.slice(0, 200) }];
    const repeated = meanings.slice(0, cell).some((before) => same(before, meaning));
    const key = 'column' in meaning ? meaning.column.key : meaning.role;
    return repeated ? [{ code: 'duplicate-column', place, header, key }] : [];
  });
}

/** At least half of the Vietnamese column has Vietnamese letters, and next to nothing of the English one; a third column is a note. */
function guessedMeanings(first: readonly Row[]): readonly Meaning[] | undefined {
  const share = (cell: number): number =>
    first.filter(({ cells }) => hasVietnameseLetters(cells[cell] ?? '')).length / first.length;
  const [left, right] = [share(0), share(1)];
  const hasBoth = first.some(({ cells }) => (cells[0] ?? '').trim() !== '' && (cells[1] ?? '').trim() !== '');
  if (!hasBoth || Math.max(left, right) < 0.5 || Math.min(left, right) > 0.1) return undefined;
  return meaningsOf(left > right ? ['vi', 'en', 'note'] : ['en', 'vi', 'note']);
}
