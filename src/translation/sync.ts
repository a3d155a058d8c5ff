import type { SegmentId } from '../model/segment.ts';
import type { Unit } from '../model/unit.ts';
import { type Holding, pairSentences } from './pair-sentences.ts';
import { wordingEdit } from './unit-changes.ts';
import { applyUnitEdits, type UnitEdit, type UnitLists } from './unit-edits.ts';
import { freshUnitId } from './unit-ids.ts';

/** A sentence of the source as it stands now; `id` tells its place. */
export type SourceSentence = { readonly id: SegmentId; readonly vi: string };

/** What a source asks of its units. */
export type Sync = {
  /** In the order in which they are to be made; empty when the file needs no change. */
  readonly edits: readonly UnitEdit[];
  readonly units: readonly Unit[];
  readonly attic: readonly Unit[];
  /** The id of each sentence's unit, by the id of the sentence's place, in the order of the source. */
  readonly unitOf: ReadonlyMap<SegmentId, SegmentId>;
};

type Held = Holding | { readonly unit: Unit; readonly from: 'nowhere' };

/**
 * Follows the source with its units: an unchanged sentence keeps its unit wherever it moved; a changed one keeps id and English, marked
 * stale; a vanished one goes to the attic, and comes back with its sentence; a new one gets a draft without English, under an id that
 * was never given. Nothing that a person wrote is dropped. To do it twice is to do it once.
 */
export function syncUnits(lists: UnitLists, sentences: readonly SourceSentence[]): Sync {
  const holdings = holdingsOf(lists, sentences);
  const edits = [...editsFor(holdings, sentences), ...retirements(lists.units, holdings)];
  const unitOf = new Map(holdings.map(({ unit }, index) => [sentences[index]?.id ?? unit.id, unit.id]));
  return { ...applyUnitEdits(lists, edits), edits, unitOf };
}

function holdingsOf({ units, attic = [] }: UnitLists, sentences: readonly SourceSentence[]): readonly Held[] {
  const paired = pairSentences(
    units,
    attic,
    sentences.map(({ vi }) => vi),
  );
  // Two places never differ by a letter alone, so that new ids cannot clash with one another.
  const used = new Set<string>([...units, ...attic].map(({ id }) => id));
  return sentences.map(({ id, vi }, index): Held => {
    return paired.get(index) ?? { unit: { id: freshUnitId(id, used), vi, status: 'draft' }, from: 'nowhere' };
  });
}

function editsFor(holdings: readonly Held[], sentences: readonly SourceSentence[]): readonly UnitEdit[] {
  return holdings.flatMap(({ unit, from }, index): readonly UnitEdit[] => {
    const after = holdings[index - 1]?.unit.id ?? null;
    if (from === 'nowhere') return [{ kind: 'new', unit, after }];
    const wording = wordingEdit(unit, sentences[index]?.vi ?? unit.vi);
    const edits: readonly UnitEdit[] = wording === undefined ? [] : [wording];
    return from === 'attic' ? [...edits, { kind: 'recalled', id: unit.id, after }] : edits;
  });
}

function retirements(units: readonly Unit[], holdings: readonly Held[]): readonly UnitEdit[] {
  const held = new Set(holdings.map(({ unit }) => unit.id));
  return units.filter(({ id }) => !held.has(id)).map(({ id }) => ({ kind: 'retired', id }));
}
