import type { Glossary } from '../glossary/index.ts';
import { nearest } from '../glossary/source.ts';

/** The concept whose id a wrong one comes closest to. */
export function closestConcept(id: string, glossary: Glossary): string | undefined {
  return nearest(id, conceptIds(glossary));
}

function* conceptIds(glossary: Glossary): Iterable<string> {
  for (const concept of glossary.concepts()) yield concept.id;
}
