import { layoutOf, type Meaning, type Row } from '../row-layout.ts';
import type { UnitFormatProblem } from './unit-format-problem.ts';

/** What a table of units knows of each, by the header we give it. */
export type UnitColumn = 'id' | 'vi' | 'en' | 'status' | 'origin' | 'note' | 'was_vi' | 'was_status' | 'base';

/** Where each stands; what a table does not have is missing. */
export type UnitColumns = {
  readonly at: ReadonlyMap<UnitColumn, number>;
  readonly headerRows: 0 | 1;
};

/** Headers of ours that no table of terms has, and names that programs give to a unit's id. */
const ownHeaders: ReadonlyMap<string, UnitColumn> = new Map([
  ['origin', 'origin'],
  ['was_vi', 'was_vi'],
  ['was_status', 'was_status'],
  ['base', 'base'],
  ['key', 'id'],
  ['context', 'id'],
  ['msgctxt', 'id'],
]);

/** Told by the header, whose sides may have other names (`source`, `Tiếng Việt`); without one, by which column is Vietnamese. */
export function unitColumnsOf(
  first: readonly Row[],
  file: string,
  report: (problem: UnitFormatProblem) => void,
): UnitColumns | undefined {
  const own = first[0]?.cells.map((header) => ownHeaders.get(header.trim().toLowerCase())) ?? [];
  const { value: layout, problems } = layoutOf(first, { file });
  for (const problem of problems) if (!isOwn(problem, first[0], own)) report(problem);
  if (layout === undefined) return undefined;
  const found = layout.meanings.map(
    (meaning, cell) => columnMeant(meaning) ?? (layout.headerRows ? own[cell] : undefined),
  );
  const at = new Map<UnitColumn, number>();
  for (const [cell, column] of found.entries()) if (column !== undefined && !at.has(column)) at.set(column, cell);
  return { at, headerRows: layout.headerRows };
}

function isOwn(problem: UnitFormatProblem, top: Row | undefined, own: readonly (UnitColumn | undefined)[]): boolean {
  if (problem.code !== 'unknown-column') return false;
  return own.some((column, cell) => column !== undefined && top?.placeOf(cell).column === problem.place.column);
}

function columnMeant(meaning: Meaning): UnitColumn | undefined {
  if (meaning === undefined) return undefined;
  if ('role' in meaning)
    return meaning.role === 'source-side' ? 'vi' : meaning.role === 'target-side' ? 'en' : undefined;
  const { key } = meaning.column;
  return key === 'id' || key === 'vi' || key === 'en' || key === 'status' || key === 'note' ? key : undefined;
}
