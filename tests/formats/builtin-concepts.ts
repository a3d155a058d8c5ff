import { resolve } from 'node:path';
import { loadGlossary } from '../../src/glossary/source.ts';
import type { Concept } from '../../src/model/concept.ts';

/** The concepts of the glossary that comes with the program, as an export is given them. */
export async function builtinConcepts(): Promise<readonly Concept[]> {
  const { value, problems } = await loadGlossary([resolve(import.meta.dirname, '../../glossary')]);
  if (problems.length > 0) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return value.concepts.map(({ concept }) => concept);
}
