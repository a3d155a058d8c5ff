import { resolve } from 'node:path';
import { loadGlossary } from '../../src/glossary/source.ts';
import type { Concept } from '../../src/model/concept.ts';

let loaded: Promise<readonly Concept[]> | undefined;

/** The concepts of the glossary that comes with the program, as an export is given them. Loaded once for all tests of a file. */
export function builtinConcepts(): Promise<readonly Concept[]> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<readonly Concept[]> {
  const { value, problems } = await loadGlossary([resolve(import.meta.dirname, '../../glossary')]);
  if (problems.length > 0) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return value.concepts.map(({ concept }) => concept);
}
