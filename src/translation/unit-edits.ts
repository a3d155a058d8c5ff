import type { SegmentId } from '../model/segment.ts';
import type { Unit } from '../model/unit.ts';
import { type TakenEdit, takenUnit } from './taken-edit.ts';
import { type EnglishEdit, editedUnit, type WordingEdit } from './unit-changes.ts';

/** The units of a file: those in use, and those whose sentence is gone. */
export type UnitLists = { readonly units: readonly Unit[]; readonly attic?: readonly Unit[] };

/** One change to a units file. `after` is the unit it is put behind, null for the head of the list. */
export type UnitEdit =
  | WordingEdit
  | EnglishEdit
  | TakenEdit
  | { readonly kind: 'new'; readonly unit: Unit; readonly after: SegmentId | null }
  | { readonly kind: 'recalled'; readonly id: SegmentId; readonly after: SegmentId | null }
  | { readonly kind: 'retired'; readonly id: SegmentId };

/** The lists after the edits. */
export function applyUnitEdits(
  { units, attic = [] }: UnitLists,
  edits: readonly UnitEdit[],
): { readonly units: readonly Unit[]; readonly attic: readonly Unit[] } {
  const lists = { units: [...units], attic: [...attic] };
  for (const edit of edits) applyUnitEdit(lists, edit);
  return lists;
}

function applyUnitEdit(lists: { units: Unit[]; attic: Unit[] }, edit: UnitEdit): void {
  switch (edit.kind) {
    case 'new':
      insertAfter(lists.units, edit.after, edit.unit);
      return;
    case 'recalled':
      for (const unit of removed(lists.attic, edit.id)) insertAfter(lists.units, edit.after, unit);
      return;
    case 'retired':
      lists.attic.push(...removed(lists.units, edit.id));
      return;
    case 'english':
      change(lists, edit.id, (unit) => ({ ...unit, en: edit.en }));
      return;
    case 'taken':
      change(lists, edit.id, (unit) => takenUnit(unit, edit));
      return;
    default:
      change(lists, edit.id, (unit) => editedUnit(unit, edit));
  }
}

function insertAfter(units: Unit[], after: SegmentId | null, unit: Unit): void {
  units.splice(units.findIndex(({ id }) => id === after) + 1, 0, unit);
}

function removed(units: Unit[], id: SegmentId): readonly Unit[] {
  const index = units.findIndex((unit) => unit.id === id);
  return index < 0 ? [] : units.splice(index, 1);
}

function change({ units, attic }: { units: Unit[]; attic: Unit[] }, id: SegmentId, edit: (unit: Unit) => Unit): void {
  for (const list of [units, attic]) {
    const index = list.findIndex((unit) => unit.id === id);
    const unit = list[index];
    if (unit !== undefined) list[index] = edit(unit);
  }
}
