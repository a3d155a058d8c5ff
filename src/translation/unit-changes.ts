import type { SegmentId } from '../model/segment.ts';
import type { Unit, UnitStatus } from '../model/unit.ts';

/** The English of a unit in another wording, under the same status and origin: what a check mended. */
export type EnglishEdit = { readonly kind: 'english'; readonly id: SegmentId; readonly en: string };

/** What one unit undergoes when its sentence has another wording now. */
export type WordingEdit =
  /** The same words in other letters or spaces, or nothing translated yet: only the Vietnamese is replaced. */
  | { readonly kind: 'source'; readonly id: SegmentId; readonly vi: string }
  /** A machine's draft of the old wording: dropped, since it can be made again. */
  | { readonly kind: 'undraft'; readonly id: SegmentId; readonly vi: string }
  /** The English stays, with what it was made from. */
  | { readonly kind: 'stale'; readonly id: SegmentId; readonly vi: string; readonly was: NonNullable<Unit['was']> }
  /** The sentence reads again as it did when the English was made. */
  | { readonly kind: 'restored'; readonly id: SegmentId; readonly vi: string; readonly status: UnitStatus };

/** Equal for two spellings of the same words: Unicode form and the width of spaces do not count, capitals and tone places do. */
export function sameWords(vi: string): string {
  return vi.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** What must happen to a unit for its sentence to read `vi`; undefined when nothing must. */
export function wordingEdit(unit: Unit, vi: string): WordingEdit | undefined {
  const { id } = unit;
  if (unit.vi === vi) return undefined;
  const words = sameWords(vi);
  if (words === sameWords(unit.vi)) return { kind: 'source', id, vi };
  if (unit.was !== undefined && words === sameWords(unit.was.vi)) {
    return { kind: 'restored', id, vi, status: unit.was.status };
  }
  if (unit.en === undefined) return { kind: 'source', id, vi };
  if (isMachineDraft(unit)) return { kind: 'undraft', id, vi };
  return { kind: 'stale', id, vi, was: unit.was ?? { vi: unit.vi, status: unit.status } };
}

/** A draft that does not say who wrote it may be a person's. */
function isMachineDraft({ status, origin }: Unit): boolean {
  return status === 'draft' && origin !== undefined && origin.by !== 'person';
}

/** The unit after the edit. */
export function editedUnit(unit: Unit, edit: WordingEdit): Unit {
  const { id, vi } = edit;
  switch (edit.kind) {
    case 'source':
      return { ...unit, vi };
    case 'undraft':
      return {
        id,
        vi,
        status: 'draft',
        ...(unit.note === undefined ? {} : { note: unit.note }),
        ...(unit.ignore === undefined ? {} : { ignore: unit.ignore }),
      };
    case 'stale':
      return { ...unit, vi, status: 'stale', was: edit.was };
    case 'restored': {
      const { was: _, ...kept } = unit;
      return { ...kept, vi, status: edit.status };
    }
  }
}
