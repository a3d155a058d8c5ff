import { conceptSchema, type WrittenConcept } from '../concept-schema.ts';
import { keysAt } from '../schema-keys.ts';
import type { Written } from './write-value.ts';

const keys = keysAt(conceptSchema, []);

/** The place of a key in an entry: that of the schema; unknown ones come last. */
export function keyRank(key: string): number {
  const index = keys.indexOf(key);
  return index < 0 ? keys.length : index;
}

/** What a concept writes down, in the order of the schema. An empty list is written too: it clears the one of a layer below. */
export function writtenKeys(concept: WrittenConcept): readonly (readonly [string, Written])[] {
  const entries = Object.entries(concept) as [string, Written | undefined][]; // the values that the schema lets a key have
  return entries
    .flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]))
    .sort(([a], [b]) => keyRank(a) - keyRank(b));
}
