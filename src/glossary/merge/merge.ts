import { isDeepStrictEqual } from 'node:util';
import { slug } from '../../text/index.ts';
import type { WrittenConcept } from '../concept-schema.ts';
import type { ConceptEdit } from '../edit/edit.ts';
import { type KeyConflict, mergeConcept } from './merge-concept.ts';

/** What the two sides cannot agree on; ours stays until a person has chosen. `merged` is our entry with all that is settled. */
export type MergeConflict = { readonly id: string; readonly vi: string } & (
  | {
      readonly kind: 'keys';
      readonly keys: readonly KeyConflict[];
      readonly theirs: WrittenConcept;
      readonly merged: WrittenConcept;
    }
  | { readonly kind: 'removed-by-us'; readonly theirs: WrittenConcept }
  | { readonly kind: 'removed-by-them'; readonly ours: WrittenConcept }
);

/** What to do to our file, and what a person has to decide. */
export type Merge = { readonly edits: readonly ConceptEdit[]; readonly conflicts: readonly MergeConflict[] };

/** How conflicts end: left to a person, or for one side. */
export type Preference = 'ask' | 'ours' | 'theirs';

type Concepts = readonly WrittenConcept[];

/**
 * Merges two glossaries that grew from a common base, concept by concept (by id) and key by key. What only one side changed is taken over;
 * what both changed differently is a conflict. Without a base what either side has counts as added by it, and nothing is ever taken out.
 */
export function mergeGlossaries(
  { ours, theirs, base }: { readonly ours: Concepts; readonly theirs: Concepts; readonly base: Concepts },
  prefer: Preference,
): Merge {
  const sides = { ours: byId(ours), theirs: byId(theirs), base: byId(base) };
  const ids = new Set([...sides.ours.keys(), ...sides.theirs.keys()]);
  const merged = [...ids].map((id) => mergeOne(id, sides, prefer));
  return { edits: merged.flatMap(({ edits }) => edits), conflicts: merged.flatMap(({ conflicts }) => conflicts) };
}

function byId(concepts: Concepts): ReadonlyMap<string, WrittenConcept> {
  return new Map(concepts.map((concept) => [concept.id ?? slug(concept.vi), concept]));
}

type Sides = Readonly<Record<'ours' | 'theirs' | 'base', ReadonlyMap<string, WrittenConcept>>>;

const nothing: Merge = { edits: [], conflicts: [] };

function mergeOne(id: string, sides: Sides, prefer: Preference): Merge {
  const [ours, theirs, base] = [sides.ours.get(id), sides.theirs.get(id), sides.base.get(id)];
  if (ours && theirs) return mergeBoth(id, { ours, theirs, base }, prefer);
  if (theirs) return onlyTheirs(id, theirs, base, prefer);
  if (ours) return onlyOurs(id, ours, base, prefer);
  return nothing;
}

type Three = {
  readonly ours: WrittenConcept;
  readonly theirs: WrittenConcept;
  readonly base: WrittenConcept | undefined;
};

function mergeBoth(id: string, { ours, theirs, base }: Three, prefer: Preference): Merge {
  const { changes, conflicts: keys } = mergeConcept(ours, theirs, base);
  const taken = prefer === 'theirs' ? Object.fromEntries(keys.map(({ key }) => [key, theirs[key]])) : {};
  const all = { ...changes, ...taken };
  const edits: readonly ConceptEdit[] = Object.keys(all).length > 0 ? [{ kind: 'change', id, changes: all }] : [];
  if (keys.length === 0 || prefer !== 'ask') return { edits, conflicts: [] };
  const merged = { ...ours, ...changes } as WrittenConcept; // a merged value is one of the two sides' own, or of their items
  return { edits, conflicts: [{ kind: 'keys', id, vi: ours.vi, keys, theirs, merged }] };
}

/** New, or taken out by us: then it stays out unless they changed it meanwhile. */
function onlyTheirs(id: string, theirs: WrittenConcept, base: WrittenConcept | undefined, prefer: Preference): Merge {
  const add: Merge = { edits: [{ kind: 'add', concept: theirs }], conflicts: [] };
  if (base === undefined) return add;
  if (isDeepStrictEqual(base, theirs) || prefer === 'ours') return nothing;
  if (prefer === 'theirs') return add;
  return { edits: [], conflicts: [{ kind: 'removed-by-us', id, vi: theirs.vi, theirs }] };
}

function onlyOurs(id: string, ours: WrittenConcept, base: WrittenConcept | undefined, prefer: Preference): Merge {
  if (base === undefined || prefer === 'ours') return nothing;
  if (isDeepStrictEqual(base, ours) || prefer === 'theirs') return { edits: [{ kind: 'remove', id }], conflicts: [] };
  return { edits: [], conflicts: [{ kind: 'removed-by-them', id, vi: ours.vi, ours }] };
}
