import {
  type Filler,
  type Fillers,
  type Glossary,
  levelFiller,
  parseTemplate,
  placeFiller,
  preferredEnglish,
  type SlotName,
} from '../glossary/index.ts';
import { nearest } from '../glossary/source.ts';
import type { Concept, ConceptId } from '../model/concept.ts';
import type { Parsed } from '../model/problem.ts';
import { closestConcept } from './closest.ts';
import { findReferences, type Reference, type ReferenceOption, type SyntaxFault } from './reference-syntax.ts';

/** What can be wrong with a reference in the English of a unit. `at` counts UTF-16 units in the English. */
export type ReferenceFault =
  | SyntaxFault
  | ({ readonly at: number } & (
      | { readonly code: 'unknown-concept'; readonly concept: string; readonly nearest?: string }
      | { readonly code: 'not-a-place'; readonly concept: string }
      | { readonly code: 'unknown-form'; readonly concept: string; readonly form: string; readonly forms: string }
      | { readonly code: 'unknown-filler'; readonly concept: string; readonly filler: string; readonly slots: string }
      | { readonly code: 'missing-filler'; readonly concept: string; readonly slot: string; readonly example: string }
    ));

/** A reference with what it names. `named` are the concepts that stand in it: its own, and those that fill its slots. */
export type ResolvedReference = {
  readonly start: number;
  readonly end: number;
  readonly concept: Concept;
  readonly form: 'full' | 'short';
  readonly count?: number;
  readonly fillers: Fillers;
  readonly named: readonly ConceptId[];
};

/** Looks up every reference in the English of a unit, ascending. A faulty one is a problem and hides none of the others. */
export function resolveReferences(
  en: string,
  glossary: Glossary,
): Parsed<readonly ResolvedReference[], ReferenceFault> {
  const found = findReferences(en);
  const resolved = found.value.map((reference) => resolve(reference, glossary));
  return {
    value: resolved.flatMap(({ value }) => value ?? []),
    problems: [...found.problems, ...resolved.flatMap(({ problems }) => problems)].sort((a, b) => a.at - b.at),
  };
}

type Resolved<T> = Parsed<T | undefined, ReferenceFault>;

function resolve(reference: Reference, glossary: Glossary): Resolved<ResolvedReference> {
  const concept = glossary.concept(reference.concept as ConceptId); // a guess at an id, looked up
  if (concept === undefined) return failed(unknownConcept(reference.concept, reference.conceptAt, glossary));
  const { context } = reference;
  if (context !== undefined && !hasForm(concept, context.value)) return failed(unknownForm(concept, context));
  const form = context === undefined ? 'full' : 'short';
  const filled = fill(concept, reference.fillers, glossary);
  const problems = [...filled.problems, ...missingFillers(concept, form, reference)];
  if (filled.value === undefined || problems.length > 0) return { value: undefined, problems };
  const { start, end, count } = reference;
  const { fillers, places } = filled.value;
  const named = [concept.id, ...places];
  return { value: { start, end, concept, form, fillers, named, ...(count === undefined ? {} : { count }) }, problems };
}

function failed(fault: ReferenceFault): Resolved<never> {
  return { value: undefined, problems: [fault] };
}

function unknownConcept(concept: string, at: number, glossary: Glossary): ReferenceFault {
  const near = closestConcept(concept, glossary);
  return { at, code: 'unknown-concept', concept, ...(near === undefined ? {} : { nearest: near }) };
}

function hasForm({ abbreviation }: Concept, form: string): boolean {
  return form === 'short' && abbreviation !== undefined;
}

function unknownForm({ id, abbreviation }: Concept, { value, valueAt }: ReferenceOption): ReferenceFault {
  return {
    at: valueAt,
    code: 'unknown-form',
    concept: id,
    form: value,
    forms: abbreviation === undefined ? '–' : 'short',
  };
}

type Filling = { readonly fillers: Fillers; readonly places: readonly ConceptId[] };

function fill(concept: Concept, options: readonly ReferenceOption[], glossary: Glossary): Resolved<Filling> {
  const slots = slotsIn(concept.vi).map(({ slot }) => slot);
  const each = options.map((option) => fillSlot(concept, slots, option, glossary));
  const problems = each.flatMap((filled) => filled.problems);
  const values = each.flatMap(({ value }) => value ?? []);
  return {
    value: {
      fillers: Object.fromEntries(values.map(({ slot, filler }) => [slot, filler])),
      places: values.flatMap(({ place }) => place ?? []),
    },
    problems,
  };
}

type FilledSlot = { readonly slot: SlotName; readonly filler: Filler; readonly place?: ConceptId };

function fillSlot(
  { id }: Concept,
  slots: readonly SlotName[],
  option: ReferenceOption,
  glossary: Glossary,
): Resolved<FilledSlot> {
  const slot = slots.find((each) => each === option.name);
  if (slot === undefined) {
    const list = [...new Set(slots)].join(', ') || '–';
    return failed({ at: option.at, code: 'unknown-filler', concept: id, filler: option.name, slots: list });
  }
  if (slot === 'place') return fillPlace(option, glossary);
  const { value } = option;
  return { value: { slot, filler: { form: 'named', noun: value, modifier: value } }, problems: [] };
}

/** A place is named by its concept; a level without a name (the provincial People's Committee) by its key in the symbols. */
function fillPlace({ value, valueAt }: ReferenceOption, glossary: Glossary): Resolved<FilledSlot> {
  const { symbols } = glossary;
  const place = glossary.concept(value as ConceptId); // a guess at an id, looked up
  if (place !== undefined && isPlace(place)) {
    const name = preferredEnglish(place);
    const filler = placeFiller({ name, level: place.level }, symbols);
    return { value: { slot: 'place', filler, place: place.id }, problems: [] };
  }
  const filler = levelFiller(value, symbols);
  if (filler !== undefined) return { value: { slot: 'place', filler }, problems: [] };
  if (place !== undefined) return failed({ at: valueAt, code: 'not-a-place', concept: value });
  return failed(unknownPlace(value, valueAt, glossary));
}

function isPlace({ domain, level }: Concept): boolean {
  return domain === 'places' || level !== undefined;
}

function unknownPlace(concept: string, at: number, glossary: Glossary): ReferenceFault {
  const places = [...glossary.concepts()].filter(isPlace).map(({ id }) => id);
  const near = nearest(concept, [...places, ...glossary.symbols.levels.map(({ key }) => key)]);
  return { at, code: 'unknown-concept', concept, ...(near === undefined ? {} : { nearest: near }) };
}

function missingFillers(concept: Concept, form: 'full' | 'short', reference: Reference): readonly ReferenceFault[] {
  const given = new Set(reference.fillers.map(({ name }) => name));
  const needed = form === 'full' ? slotsIn(concept.vi) : slotsIn(concept.abbreviation ?? '');
  const missing = new Set(needed.filter(({ slot, optional }) => !optional && !given.has(slot)).map(({ slot }) => slot));
  return [...missing].map((slot) => ({
    at: reference.start,
    code: 'missing-filler',
    concept: concept.id,
    slot,
    example: `$t(${concept.id}, {"${slot}": "…"})`,
  }));
}

type Slot = { readonly slot: SlotName; readonly optional: boolean };

function slotsIn(template: string): readonly Slot[] {
  return parseTemplate(template).flatMap((part) => ('slot' in part ? [part] : []));
}
