import type { Parsed, Place } from '../model/problem.ts';
import { checkConcept } from './check-concept.ts';
import { conceptSchema, type WrittenConcept } from './concept-schema.ts';
import type { GlossaryProblem } from './glossary-problem.ts';
import { readShape } from './read-shape.ts';
import type { Path } from './yaml-source.ts';

/**
 * Checks an entry that comes from elsewhere than a glossary file exactly as one of a file is checked.
 * @param value an entry as YAML would give it: keys and their values
 * @param placeOf where a key or value stands in what was read: `placeOf(['acronyms', 0])`
 */
export function readEntry(
  value: unknown,
  placeOf: (path: Path) => Place,
): Parsed<WrittenConcept | undefined, GlossaryProblem> {
  const { file } = placeOf([]);
  const source = { file, text: '', value, placeOf, placeOfKey: placeOf, writtenAt: () => undefined };
  const shaped = readShape(source, conceptSchema, []);
  if (shaped.value === undefined) return shaped;
  const problems = checkConcept(shaped.value, placeOf);
  return { value: problems.length > 0 ? undefined : shaped.value, problems };
}
