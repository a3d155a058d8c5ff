import { type Glossary, isInForce, isNotYet } from '../glossary/index.ts';
import type { Concept, ConceptId } from '../model/concept.ts';
import type { Anachronism } from '../model/mention.ts';

/** What is wrong with the time of a concept's name in a document; undefined where nothing is, or no date is known. */
export type AnachronismOf = (concept: ConceptId | null) => Anachronism | undefined;

/** Makes what tells names that were not in force on a date, with those that were before or after them. */
export function anachronismsAt(date: string | undefined, glossary: Glossary): AnachronismOf {
  if (date === undefined) return () => undefined;
  let before: ReadonlyMap<string, ConceptId> | undefined;
  const predecessorOf = (id: ConceptId): ConceptId | undefined => {
    before ??= predecessors(glossary);
    return before.get(id);
  };
  return (id) => {
    const concept = id === null ? undefined : glossary.concept(id);
    return concept === undefined || isInForce(concept, date) ? undefined : anachronism(concept, date, predecessorOf);
  };
}

function anachronism(
  { id, from, until, successor }: Concept,
  date: string,
  predecessorOf: (id: ConceptId) => ConceptId | undefined,
): Anachronism {
  const notYet = isNotYet({ from }, date);
  const predecessor = notYet ? predecessorOf(id) : undefined;
  return {
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(successor === undefined || notYet ? {} : { successor: successor as ConceptId }), // lint holds that it is one
    ...(predecessor === undefined ? {} : { predecessor }),
  };
}

/** By the id of what came after; where several were joined, the first of the glossary. */
function predecessors(glossary: Glossary): ReadonlyMap<string, ConceptId> {
  const before = new Map<string, ConceptId>();
  for (const { id, successor } of glossary.concepts()) {
    if (successor !== undefined && !before.has(successor)) before.set(successor, id);
  }
  return before;
}
