import type { Glossary } from '../glossary/index.ts';
import type { Concept, ConceptId } from '../model/concept.ts';

/** The concept that is meant: by id, or by any of its names when they lead to one concept. */
export function conceptAsked(asked: string, glossary: Glossary): Concept | undefined {
  const named = new Set(glossary.find(asked).exact.map(({ term }) => term.concept));
  const [only] = named.size === 1 ? named : [];
  return glossary.concept(asked as ConceptId) ?? (only === undefined ? undefined : glossary.concept(only)); // what the user typed may be an id
}
