import type { SegmentId } from '../model/segment.ts';
import type { Unit } from '../model/unit.ts';
import { lineBreakOf, lineEnd, lineStart } from '../text/index.ts';
import type { TakenEdit } from './taken-edit.ts';
import type { EnglishEdit, WordingEdit } from './unit-changes.ts';
import type { UnitEdit } from './unit-edits.ts';
import { type FileLayout, type ListLayout, readLayout, type UnitLayout } from './units-layout.ts';
import { takenSplices } from './write-taken.ts';
import { englishSplices, type Splice, wordingSplices } from './write-wording.ts';
import { writeScalar } from './yaml-scalar.ts';

type RewordingEdit = WordingEdit | EnglishEdit | TakenEdit;
type MoveEdit = Exclude<UnitEdit, RewordingEdit>;

/**
 * Makes the edits in the text of a units file by splicing: comments, order, quotes, blank lines and line breaks of all that they do
 * not touch keep their bytes. What stood beside a unit goes with it.
 * @returns undefined where the file is laid out in a way that cannot be spliced (all units in one pair of brackets)
 */
export function writeUnitEdits(text: string, edits: readonly UnitEdit[]): string | undefined {
  const reworded = writeWordings(text, edits.filter(isWordingEdit));
  return reworded === undefined ? undefined : writeMoves(reworded, edits.filter(isMoveEdit));
}

function isMoveEdit(edit: UnitEdit): edit is MoveEdit {
  return edit.kind === 'new' || edit.kind === 'recalled' || edit.kind === 'retired';
}

function isWordingEdit(edit: UnitEdit): edit is RewordingEdit {
  return !isMoveEdit(edit);
}

function writeWordings(text: string, edits: readonly RewordingEdit[]): string | undefined {
  if (edits.length === 0) return text;
  const layout = readLayout(text);
  if (layout === undefined) return undefined;
  const units = unitsById([...layout.units.units, ...layout.attic.units]);
  const splices = edits.flatMap((edit) => {
    const unit = units.get(edit.id);
    if (unit === undefined) return [];
    if (edit.kind === 'taken') return takenSplices(text, unit, edit);
    return edit.kind === 'english' ? englishSplices(text, unit, edit) : wordingSplices(text, unit, edit);
  });
  return spliced(text, splices);
}

function unitsById(units: readonly UnitLayout[]): ReadonlyMap<string, UnitLayout> {
  return new Map(units.map((unit) => [unit.id, unit]));
}

function spliced(text: string, splices: readonly Splice[]): string {
  const ascending = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const splice of ascending) {
    result += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return result + text.slice(at);
}

/** The lines of a unit, without the last line break, for a list whose dashes stand at `column`. */
type Piece = (column: number, eol: string) => string;

/** Pieces to put into one list, each behind a unit that stands there and stays, or at its head (null). */
type Arrivals = ReadonlyMap<string | null, readonly Piece[]>;

/** One list of the file and what becomes of it. */
type ListChange = {
  readonly key: 'units' | 'attic';
  readonly list: ListLayout;
  readonly leaving: ReadonlySet<string>;
  readonly arrivals: Arrivals;
  readonly column: number;
};

function writeMoves(text: string, edits: readonly MoveEdit[]): string | undefined {
  const layout = edits.length === 0 ? undefined : readLayout(text);
  if (layout === undefined) return edits.length === 0 ? text : undefined;
  const leaving = new Set<string>(edits.flatMap((edit) => (edit.kind === 'new' ? [] : [edit.id])));
  const column = (layout.units.units[0] ?? layout.attic.units[0])?.dashColumn ?? usualDashColumn;
  const arrivals = { units: arrivalsToUnits(text, layout, edits), attic: arrivalsToAttic(text, layout, edits) };
  const withUnits = changedList(text, { key: 'units', list: layout.units, leaving, arrivals: arrivals.units, column });
  const list = readLayout(withUnits)?.attic; // anew: an attic is put at the end of what there is now
  return list && changedList(withUnits, { key: 'attic', list, leaving, arrivals: arrivals.attic, column });
}

function changedList(text: string, change: ListChange): string {
  const column = change.list.units[0]?.dashColumn ?? change.column;
  return spliced(text, listSplices(text, { ...change, column }));
}

const usualDashColumn = 2;

/** What is put behind a unit that is put in itself goes behind the same unit as that one, in order. */
function arrivalsToUnits(text: string, layout: FileLayout, edits: readonly MoveEdit[]): Arrivals {
  const attic = unitsById(layout.attic.units);
  const arrivals = new Map<string | null, readonly Piece[]>();
  const anchors = new Map<SegmentId, string | null>();
  for (const edit of edits) {
    if (edit.kind === 'retired') continue;
    const { after } = edit;
    const anchor = after === null || !anchors.has(after) ? after : (anchors.get(after) ?? null);
    const pieces = edit.kind === 'new' ? [writtenUnit(edit.unit)] : movedUnit(text, attic.get(edit.id));
    arrivals.set(anchor, [...(arrivals.get(anchor) ?? []), ...pieces]);
    anchors.set(edit.kind === 'new' ? edit.unit.id : edit.id, anchor);
  }
  return arrivals;
}

function arrivalsToAttic(text: string, layout: FileLayout, edits: readonly MoveEdit[]): Arrivals {
  const units = unitsById(layout.units.units);
  const recalled = new Set<string>(edits.flatMap((edit) => (edit.kind === 'recalled' ? [edit.id] : [])));
  const lastStaying = layout.attic.units.findLast(({ id }) => !recalled.has(id))?.id ?? null;
  const pieces = edits.flatMap((edit) => (edit.kind === 'retired' ? movedUnit(text, units.get(edit.id)) : []));
  return pieces.length === 0 ? new Map() : new Map([[lastStaying, pieces]]);
}

function writtenUnit({ id, vi, status }: Unit): Piece {
  return (column, eol) => {
    const lines = [`- id: ${id}`, `  vi: ${writeScalar(vi, 'PLAIN', false)}`, `  status: ${status}`];
    return lines.map((line) => ' '.repeat(column) + line).join(eol);
  };
}

/** A unit with the comments beside it, as it stands, its lines shifted to where the other list has its dashes. */
function movedUnit(text: string, unit: UnitLayout | undefined): readonly Piece[] {
  if (unit === undefined) return [];
  const lines = text
    .slice(unit.start, unit.end)
    .replace(/\r?\n$/, '')
    .split('\n');
  return [(column) => lines.map((line) => shifted(line, column - unit.dashColumn)).join('\n')];
}

function shifted(line: string, by: number): string {
  if (by >= 0) return line.trim() === '' ? line : ' '.repeat(by) + line;
  return line.replace(new RegExp(`^ {0,${-by}}`), '');
}

function listSplices(text: string, change: ListChange): readonly Splice[] {
  const { list, leaving, arrivals } = change;
  if (list.units.length === 0) return fillEmpty(text, change);
  const cuts = list.units.flatMap((unit, index) => (leaving.has(unit.id) ? [cutOf(text, list, unit, index)] : []));
  const isEmptied = cuts.length === list.units.length && arrivals.size === 0;
  const { colonEnd = 0 } = list;
  const marked = isEmptied ? [{ start: colonEnd, end: colonEnd, text: ' []' }] : [];
  return [...marked, ...insertions(text, change, cuts.length), ...cuts];
}

/** With a unit goes one of the two gaps around it: the one below, unless the list ends there. */
function cutOf(text: string, list: ListLayout, { start, end }: UnitLayout, index: number): Splice {
  const isLast = index === list.units.length - 1;
  const isBelowGap = text.slice(lineStart(text, start - 1), start).trim() === '';
  const takesGap = isBelowGap || (index === 0 && !isLast);
  return { start, end: takesGap ? behindGap(text, end) : end, text: '' };
}

function behindGap(text: string, end: number): number {
  return end + (/^(?:[ \t]*\r?\n)*/.exec(text.slice(end))?.[0].length ?? 0);
}

function insertions(text: string, { list, arrivals, column }: ListChange, cuts: number): readonly Splice[] {
  const eol = lineBreakOf(text);
  const gap = isSpaced(list) ? eol : '';
  return [...arrivals].flatMap(([anchor, pieces]) => {
    const written = pieces.map((piece) => piece(column, eol) + eol);
    const unit = list.units.find(({ id }) => id === anchor);
    if (unit !== undefined) return [behindUnit(text, unit.end, written.map((lines) => gap + lines).join(''), eol)];
    const start = list.units[0]?.start ?? 0;
    const isAlone = cuts === list.units.length;
    return [{ start, end: start, text: written.join(gap) + (isAlone ? '' : gap) }];
  });
}

/** The last line of a file may lack its line break; it gets one, and the new last line goes without. */
function behindUnit(text: string, end: number, lines: string, eol: string): Splice {
  const isUnended = text[end - 1] !== '\n';
  return { start: end, end, text: isUnended ? eol + lines.slice(0, -eol.length) : lines };
}

/** Whether blank lines part the units; a list that does not tell gets them, since they make it easier to read. */
function isSpaced({ units: [first, second] }: ListLayout): boolean {
  return first === undefined || second === undefined || second.start > first.end;
}

function fillEmpty(text: string, { key, list, arrivals, column }: ListChange): readonly Splice[] {
  const eol = lineBreakOf(text);
  const pieces = arrivals.get(null) ?? [];
  if (pieces.length === 0) return [];
  const body = pieces.map((piece) => piece(column, eol) + eol).join(eol);
  const { colonEnd, emptyEnd = 0 } = list;
  if (colonEnd === undefined) return [atEnd(text, `${key}:${eol}${body}`, eol)];
  const at = lineEnd(text, emptyEnd);
  const isUnended = text[at - 1] !== '\n';
  return [
    { start: colonEnd, end: emptyEnd, text: '' },
    { start: at, end: at, text: (isUnended ? eol : '') + body },
  ];
}

/** A new list at the end of the file, below a blank line. */
function atEnd(text: string, lines: string, eol: string): Splice {
  const isUnended = text !== '' && !text.endsWith('\n');
  const isBelowGap = /(?:^|\n)[ \t]*\r?\n$/.test(text);
  const before = (isUnended ? eol : '') + (isBelowGap ? '' : eol);
  return { start: text.length, end: text.length, text: before + lines };
}
