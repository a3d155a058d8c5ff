import type { Concept } from '../model/concept.ts';
import { slug } from '../text/index.ts';
import type { WrittenConcept } from './concept-schema.ts';

/** A concept as an entry writes it: without the id that its Vietnamese gives anyway. */
export function writtenConcept({ id, ...rest }: Concept): WrittenConcept {
  return id === slug(rest.vi) ? rest : { ...rest, id };
}
