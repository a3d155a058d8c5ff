import { isDeepStrictEqual } from 'node:util';
import type { WrittenConcept } from '../concept-schema.ts';

export type Key = keyof WrittenConcept;

/** A key that the two sides set differently, both differently from the base. */
export type KeyConflict = {
  readonly key: Key;
  readonly ours: unknown;
  readonly theirs: unknown;
  readonly base: unknown;
};

/** What a concept of ours becomes, and where the two sides contradict each other; there ours stays. */
export type MergedConcept = {
  readonly changes: { readonly [K in Key]?: WrittenConcept[K] | undefined };
  readonly conflicts: readonly KeyConflict[];
};

/**
 * Merges one concept key by key: a side that left the base as it was follows the other. Lists are merged item by item: what either side
 * put in is in, what either took out is out, ours first. Without a base everything is an addition.
 */
export function mergeConcept(
  ours: WrittenConcept,
  theirs: WrittenConcept,
  base: WrittenConcept | undefined,
): MergedConcept {
  const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])] as Key[]; // both have the keys of the schema only
  const changes: Record<string, unknown> = {};
  const conflicts: KeyConflict[] = [];
  for (const key of keys) {
    const sides = { ours: ours[key], theirs: theirs[key], base: base?.[key] };
    const merged = mergeValue(sides);
    if (merged === undefined) conflicts.push({ key, ...sides });
    else if (!isDeepStrictEqual(merged.value, ours[key])) changes[key] = merged.value;
  }
  return { changes, conflicts };
}

type Sides = { readonly ours: unknown; readonly theirs: unknown; readonly base: unknown };

/** Undefined where the sides contradict each other. */
function mergeValue({ ours, theirs, base }: Sides): { readonly value: unknown } | undefined {
  if (isDeepStrictEqual(ours, theirs) || isDeepStrictEqual(theirs, base)) return { value: ours };
  if (isDeepStrictEqual(ours, base)) return { value: theirs };
  if (isList(ours) && isList(theirs)) return { value: mergeLists(ours, theirs, isList(base) ? base : []) };
  if (isMap(ours) && isMap(theirs)) return mergeMaps(ours, theirs, isMap(base) ? base : {});
  return undefined;
}

function mergeLists(
  ours: readonly unknown[],
  theirs: readonly unknown[],
  base: readonly unknown[],
): readonly unknown[] {
  const isOut = (item: unknown): boolean => base.includes(item) && !(ours.includes(item) && theirs.includes(item));
  const kept = ours.filter((item) => !isOut(item));
  return [...kept, ...theirs.filter((item) => !kept.includes(item) && !isOut(item))];
}

/** Priors and the forms of a template's English: key by key. */
function mergeMaps(
  ours: Readonly<Record<string, unknown>>,
  theirs: Readonly<Record<string, unknown>>,
  base: Readonly<Record<string, unknown>>,
): { readonly value: unknown } | undefined {
  const merged: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const entry = mergeValue({ ours: ours[key], theirs: theirs[key], base: base[key] });
    if (entry === undefined) return undefined;
    if (entry.value !== undefined) merged[key] = entry.value;
  }
  return { value: merged };
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !isList(value);
}
