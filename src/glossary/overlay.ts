import type { Concept } from '../model/concept.ts';
import type { Place } from '../model/problem.ts';
import type { SourceConcept } from './load.ts';

/** Where a field of a concept was read, and the number of its layer and of its file in that layer. */
export type FieldOrigin = { readonly place: Place; readonly layer: number; readonly file: number };

/** Keys that speak of the preferred English: those below say nothing of another one. */
const ofEnglish: readonly (keyof Concept)[] = ['plural', 'styles', 'source', 'status'];

/**
 * A concept of an upper layer over the one below with its id: field by field, so that who changes the English of a concept keeps its
 * acronyms, cues and other names. A list takes the place of the list below; an empty one clears it. New English drops what was said of
 * the old: its plural, its house styles, source and status.
 */
export function overlay(below: SourceConcept, above: SourceConcept): SourceConcept {
  const inherited = { ...below.concept };
  if (!isSame(below.concept.en, above.concept.en)) for (const key of ofEnglish) delete inherited[key];
  const { domain, ...own } = above.concept;
  const concept: Concept = { ...inherited, ...own, ...(above.domainWritten ? { domain } : {}) };
  const isOwn = (key: string): boolean => (key === 'domain' ? above.domainWritten : key in own);
  return {
    ...above,
    concept,
    placeOf: (path) => (path.length === 0 || isOwn(String(path[0])) ? above : below).placeOf(path),
    origins: Object.fromEntries(Object.keys(concept).map((key) => [key, originOf(isOwn(key) ? above : below, key)])),
  };
}

/** Where a field of a concept comes from. A field that no layer wrote, such as an id made of the term, comes with the entry. */
function originOf({ origins, place, layer, file, placeOf, concept }: SourceConcept, key: string): FieldOrigin {
  const isWritten = key in concept && key !== 'id' && key !== 'domain';
  return origins?.[key] ?? { place: isWritten ? placeOf([key]) : place, layer, file };
}

function isSame(a: Concept['en'], b: Concept['en']): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
