import type { Concept, ConceptId } from '../../model/concept.ts';
import type { Parsed, Place } from '../../model/problem.ts';
import { slug } from '../../text/index.ts';
import { conceptSchema, type WrittenConcept } from '../concept-schema.ts';
import type { Glossary } from '../glossary.ts';
import type { GlossaryProblem } from '../glossary-problem.ts';
import type { GlossaryFinding } from '../lint/finding.ts';
import { lintGlossary } from '../lint/lint.ts';
import { overlapInTime } from '../lint/validity.ts';
import { freeId, type GlossarySource, type SourceConcept } from '../load.ts';
import { foldedKey, templateKey } from '../lookup-keys.ts';
import { preferredEnglish } from '../official-names.ts';
import { readEntry } from '../read-entry.ts';
import { keysAt } from '../schema-keys.ts';
import type { Path } from '../yaml-source.ts';

/** The keys that an entry may have. */
export const conceptKeys: readonly (keyof WrittenConcept)[] = keysAt(conceptSchema, []) as (keyof WrittenConcept)[]; // its own

/** The id of an entry: the one that is written, or the slug of its term. */
export function idOf({ id, vi }: Pick<WrittenConcept, 'id' | 'vi'>): string {
  return id ?? slug(vi);
}

/** Why a concept cannot be put in: what the reader of glossary files would say, what lint calls an error, or that it is there already. */
export type CandidateProblem =
  | GlossaryProblem
  | GlossaryFinding
  | {
      readonly code: 'same-sense';
      readonly place: Place;
      readonly acronym: string;
      readonly other: ConceptId;
      readonly first: Place;
    };

/**
 * Checks a concept that is to stand in a glossary, new or in place of the one with its id, exactly as if it stood there already.
 * @param placeOf where each of its keys came from, such as an option of the command line
 * @returns the concept, undefined where it cannot go in; `warnings` are what lint finds doubtful
 */
export function checkCandidate(
  glossary: Glossary,
  value: Readonly<Record<string, unknown>>,
  placeOf: (path: Path) => Place,
): Parsed<WrittenConcept | undefined, CandidateProblem> & { readonly warnings: readonly GlossaryFinding[] } {
  const { value: written, problems } = readEntry(value, placeOf);
  if (written === undefined) return { value: undefined, problems, warnings: [] };
  const id = idOf(written);
  if (id === '')
    return { value: undefined, problems: [{ code: 'no-id', place: placeOf(['vi']), vi: written.vi }], warnings: [] };
  const concept: Concept = { ...written, id: id as ConceptId, domain: written.domain ?? '' }; // the brand is made here
  const findings = lintGlossary(sourceWith(glossary, concept, placeOf)).filter((finding) => finding.concept === id);
  const errors = [...findings.filter(({ severity }) => severity === 'error'), ...sameSense(glossary, concept, placeOf)];
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return { value: errors.length > 0 ? undefined : written, problems: errors, warnings };
}

/** The glossary as its files say it, with the concept put last: what is said of two is then said of it. */
function sourceWith(glossary: Glossary, concept: Concept, placeOf: (path: Path) => Place): GlossarySource {
  const entry = (each: Concept, place: Place, at: (path: Path) => Place): SourceConcept => {
    return { concept: each, layer: 0, file: 0, place, placeOf: at, domainWritten: true };
  };
  const others = othersOf(glossary, concept.id).map((each) => {
    const place = placeIn(glossary, each.id);
    return entry(each, place, () => place);
  });
  return { concepts: [...others, entry(concept, placeOf([]), placeOf)], symbols: glossary.symbols, layers: [] };
}

function othersOf(glossary: Glossary, id: string): readonly Concept[] {
  return [...glossary.concepts()].filter((each) => each.id !== id);
}

function placeIn(glossary: Glossary, id: ConceptId): Place {
  return glossary.placeOf(id) ?? { file: '', line: 1, column: 1 };
}

/** One acronym with one English is one concept, whatever its domain and its Vietnamese. */
function sameSense(
  glossary: Glossary,
  concept: Concept,
  placeOf: (path: Path) => Place,
): readonly Extract<CandidateProblem, { code: 'same-sense' }>[] {
  const acronyms = new Map((concept.acronyms ?? []).map((acronym, index) => [foldedKey(acronym), index]));
  if (acronyms.size === 0) return [];
  return othersOf(glossary, concept.id).flatMap((other) => {
    const shared = (other.acronyms ?? []).find((acronym) => acronyms.has(foldedKey(acronym)));
    if (shared === undefined || mainEnglish(other) !== mainEnglish(concept) || !overlapInTime(other, concept))
      return [];
    const place = placeOf(['acronyms', acronyms.get(foldedKey(shared)) ?? 0]);
    return [
      { code: 'same-sense', place, acronym: shared, other: other.id, first: placeIn(glossary, other.id) } as const,
    ];
  });
}

function mainEnglish({ en }: Concept): string {
  return templateKey(preferredEnglish({ en }));
}

/** The id that a new concept gets, or the concept that it is already. */
export type SettledId =
  | { readonly kind: 'slug' }
  | { readonly kind: 'written'; readonly id: string; readonly other: Concept }
  | { readonly kind: 'there'; readonly concept: Concept };

/**
 * The id of a new term: its slug, or where another concept has that, one with its domain behind it, which must be written. The same term
 * in the same domain is the same concept, unless one name ended before the other began.
 */
export function settledId(
  glossary: Glossary,
  { vi, domain = '', id, from, until }: Partial<WrittenConcept> & { vi: string },
): SettledId {
  const wanted = id ?? slug(vi);
  const other = glossary.concept(wanted as ConceptId); // asked for as an id
  if (other === undefined) return { kind: 'slug' };
  const validity = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
  const isSame =
    templateKey(other.vi) === templateKey(vi) && other.domain === domain && overlapInTime(other, validity as Concept); // reads these alone
  if (isSame || id !== undefined) return { kind: 'there', concept: other };
  const taken = new Set<string>([...glossary.concepts()].map((each) => each.id));
  return { kind: 'written', id: freeId(`${wanted}-${slug(domain)}`, taken), other };
}
