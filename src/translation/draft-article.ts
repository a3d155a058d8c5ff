import { readDocument } from '../document/index.ts';
import type { SegmentId } from '../model/segment.ts';
import type { Origin } from '../model/unit.ts';
import type { BuildProblem } from './article.ts';
import type { Article } from './project.ts';
import { sentencesOf } from './source-sentences.ts';
import { syncUnits } from './sync.ts';
import type { TakenEdit } from './taken-edit.ts';
import { applyUnitEdits, type UnitEdit } from './unit-edits.ts';
import type { UnitsSource } from './units-file.ts';
import { unitsTextAfter } from './units-text.ts';

/** English for a segment of the source that nobody has accepted yet. */
export type SegmentDraft = { readonly id: SegmentId; readonly en: string; readonly origin: Origin };

/** The units of an article once they follow the source; `edits` tells what becomes of them, drafts last. */
export type FollowedSource = {
  readonly edits: readonly UnitEdit[];
  readonly unitsText: string;
  readonly problems: readonly BuildProblem[];
};

/** The segments of the source that have no English: new ones, and those whose machine draft was of another wording. */
export function segmentsToDraft({ source, units }: Article): ReadonlySet<SegmentId> {
  const sync = syncUnits(units.value, sentencesOf(readDocument(source, 'markdown')));
  const untranslated = new Set(sync.units.flatMap(({ id, en }) => (en === undefined ? [id] : [])));
  return new Set([...sync.unitOf].flatMap(([place, id]) => (untranslated.has(id) ? [place] : [])));
}

/** Follows the source with the units, as `syncUnits` does, and puts drafts where no English is; what has English keeps it. */
export function followSource({ source, units }: Article, drafts: readonly SegmentDraft[]): FollowedSource {
  const sync = syncUnits(units.value, sentencesOf(readDocument(source, 'markdown')));
  const byId = new Map(sync.units.map((unit) => [unit.id, unit]));
  const filled = drafts.flatMap(({ id: place, en, origin }): readonly TakenEdit[] => {
    const unit = byId.get(sync.unitOf.get(place) ?? place);
    return unit === undefined || unit.en !== undefined || en === ''
      ? []
      : [{ kind: 'taken', id: unit.id, en, status: 'draft', origin }];
  });
  const followed = unitsTextAfter(units, sync.edits, sync);
  const text = followed && unitsTextAfter({ file: units.file, text: followed }, filled, applyUnitEdits(sync, filled));
  if (text === undefined) return { edits: [], unitsText: units.text, problems: [notEditable(units)] };
  return { edits: [...sync.edits, ...filled], unitsText: text, problems: [] };
}

/** The units file of an article after edits that a person made of its units. */
export function editUnits({ units }: Article, edits: readonly UnitEdit[]): FollowedSource {
  const unitsText = unitsTextAfter(units, edits, applyUnitEdits(units.value, edits));
  if (unitsText !== undefined) return { edits, unitsText, problems: [] };
  return { edits: [], unitsText: units.text, problems: [notEditable(units)] };
}

function notEditable({ placeOf }: UnitsSource): BuildProblem {
  return { code: 'units-not-editable', place: placeOf(['units']) };
}
