import type { Concept } from '../../src/model/concept.ts';
import { builtinGlossary } from '../glossary-of.ts';

/** The concepts of the glossary that comes with the program, as an export is given them. */
export async function builtinConcepts(): Promise<readonly Concept[]> {
  return [...(await builtinGlossary()).concepts()];
}
