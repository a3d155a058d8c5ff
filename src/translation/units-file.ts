import { z } from 'zod';
import type { Glossary, YamlProblem } from '../glossary/index.ts';
import { readYaml, type YamlSource } from '../glossary/source.ts';
import type { ConceptId } from '../model/concept.ts';
import type { Parsed, Place } from '../model/problem.ts';
import type { UnitsFile } from '../model/unit.ts';
import { closestConcept } from './closest.ts';
import { type ReferenceFault, resolveReferences } from './references.ts';
import { type FindPlace, scalarPlaces } from './scalar-places.ts';
import { isUnitId } from './unit-ids.ts';
import { unitStatuses, unitsFileSchema } from './units-schema.ts';

/** What can be wrong with a reference, with its place in the file. */
export type ReferenceProblem = { readonly place: Place } & ReferenceFault;

/** What can be wrong with a units.yaml. Codes are public: they never change meaning. */
export type UnitsProblem =
  | YamlProblem
  | ReferenceProblem
  | ({ readonly place: Place } & (
      | { readonly code: 'duplicate-unit'; readonly id: string; readonly first: Place }
      | { readonly code: 'bad-unit-id'; readonly id: string }
      | {
          readonly code: 'unknown-status';
          readonly status: string;
          readonly allowed: string;
          readonly nearest?: string;
        }
      | { readonly code: 'english-missing'; readonly id: string; readonly status: string }
      | { readonly code: 'stale-without-was'; readonly id: string }
      | { readonly code: 'was-without-stale'; readonly id: string; readonly status: string }
      | {
          readonly code: 'unknown-sense';
          readonly acronym: string;
          readonly concept: string;
          readonly nearest?: string;
        }
    ));

/** A units file as read. `placeIn` finds a character of a value, `placeOf` the value itself. */
export type UnitsSource = YamlSource<UnitsFile> & { readonly placeIn: FindPlace };

/**
 * Reads a units.yaml and checks it against itself and the glossary: shape, ids, statuses, senses, and the references in the English of
 * the units in use. All that is wrong is said at once; the value is undefined then.
 */
export function readUnits(
  file: string,
  bytes: Uint8Array,
  glossary: Glossary,
): Parsed<UnitsSource | undefined, UnitsProblem> {
  const shaped = readYaml(file, bytes, unitsFileSchema);
  const raw = readYaml(file, bytes, z.unknown()).value; // there also when the shape is wrong, so that the rest is checked all the same
  if (raw === undefined) return { value: undefined, problems: shaped.problems };
  const placeIn = scalarPlaces(file, raw.text);
  const problems = [
    ...shaped.problems.map(statusProblem),
    ...checkUnits(raw),
    ...checkSenses(raw, glossary),
    ...unitsOf(raw, 'units').flatMap((unit) => referenceProblems(unit, glossary, placeIn)),
  ];
  const value = shaped.value;
  if (value === undefined || problems.length > 0) return { value: undefined, problems: problems.sort(byPlace) };
  return { value: { ...value, placeIn }, problems: [] };
}

function byPlace({ place: a }: UnitsProblem, { place: b }: UnitsProblem): number {
  return a.line - b.line || a.column - b.column;
}

/** The one choice of a units file that people know by its own name. */
function statusProblem(problem: YamlProblem): UnitsProblem {
  if (problem.code !== 'bad-value' || problem.key !== 'status') return problem;
  const { place, value, nearest } = problem;
  const facts = { code: 'unknown-status', place, status: value, allowed: unitStatuses.join(', ') } as const;
  return nearest === undefined ? facts : { ...facts, nearest };
}

type Path = readonly (string | number)[];

/** A unit as written, whatever its shape. */
type WrittenUnit = { readonly path: Path; readonly written: Readonly<Record<string, unknown>> };

function unitsOf(raw: YamlSource<unknown>, list: 'units' | 'attic'): readonly WrittenUnit[] {
  const units = isRecord(raw.value) ? raw.value[list] : undefined;
  if (!Array.isArray(units)) return [];
  return units.flatMap((written: unknown, index) => (isRecord(written) ? [{ path: [list, index], written }] : []));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkUnits(raw: YamlSource<unknown>): readonly UnitsProblem[] {
  const firstPlaces = new Map<string, Place>();
  return [...unitsOf(raw, 'units'), ...unitsOf(raw, 'attic')].flatMap((unit) => [
    ...checkId(raw, unit, firstPlaces),
    ...checkState(raw, unit),
    ...checkOrigin(raw, unit),
  ]);
}

function checkId(
  raw: YamlSource<unknown>,
  { path, written: { id } }: WrittenUnit,
  firstPlaces: Map<string, Place>,
): readonly UnitsProblem[] {
  if (typeof id !== 'string') return [];
  const place = raw.placeOf([...path, 'id']);
  if (!isUnitId(id)) return [{ code: 'bad-unit-id', place, id }];
  const first = firstPlaces.get(id);
  if (first !== undefined) return [{ code: 'duplicate-unit', place, id, first }];
  firstPlaces.set(id, place);
  return [];
}

/** What the status of a unit says must be there, and must not. A wrong or missing status is the shape's business. */
function checkState(raw: YamlSource<unknown>, { path, written }: WrittenUnit): readonly UnitsProblem[] {
  const { status } = written;
  if (typeof status !== 'string' || !unitStatuses.some((known) => known === status)) return [];
  const id = String(written.id ?? '');
  const place = raw.placeOf([...path, 'status']);
  const hasEnglish = Object.hasOwn(written, 'en');
  const hasBefore = Object.hasOwn(written, 'was');
  return [
    ...(status === 'draft' || hasEnglish ? [] : [{ code: 'english-missing', place, id, status } as const]),
    ...(status !== 'stale' || hasBefore ? [] : [{ code: 'stale-without-was', place, id } as const]),
    ...(status === 'stale' || !hasBefore
      ? []
      : [{ code: 'was-without-stale', place: raw.placeOf([...path, 'was']), id, status } as const]),
  ];
}

/** The one key that goes with some makers of English: how alike, which engine. */
const originKeys: Readonly<Record<string, string>> = { memory: 'match', engine: 'name' };

function checkOrigin(raw: YamlSource<unknown>, { path, written: { origin } }: WrittenUnit): readonly UnitsProblem[] {
  if (!isRecord(origin) || typeof origin.by !== 'string') return [];
  const needed = originKeys[origin.by];
  const place = raw.placeOf([...path, 'origin']);
  if (needed !== undefined && !Object.hasOwn(origin, needed)) return [{ code: 'missing-key', place, key: needed }];
  const odd = Object.values(originKeys).filter((key) => key !== needed && Object.hasOwn(origin, key));
  const known = ['by', needed ?? []].flat().join(', ');
  return odd.map((key) => ({ code: 'unknown-key', place: raw.placeOf([...path, 'origin', key]), key, known }));
}

function checkSenses(raw: YamlSource<unknown>, glossary: Glossary): readonly UnitsProblem[] {
  const senses = isRecord(raw.value) ? raw.value.senses : undefined;
  if (!isRecord(senses)) return [];
  return Object.entries(senses).flatMap(([acronym, concept]): readonly UnitsProblem[] => {
    if (typeof concept !== 'string' || glossary.concept(concept as ConceptId) !== undefined) return []; // a guess at an id, looked up
    const nearest = closestConcept(concept, glossary);
    const place = raw.placeOf(['senses', acronym]);
    return [{ code: 'unknown-sense', place, acronym, concept, ...(nearest === undefined ? {} : { nearest }) }];
  });
}

function referenceProblems(
  { path, written: { en } }: WrittenUnit,
  glossary: Glossary,
  placeIn: FindPlace,
): readonly ReferenceProblem[] {
  if (typeof en !== 'string') return [];
  return resolveReferences(en, glossary).problems.map((fault) => ({
    ...fault,
    place: placeIn([...path, 'en'], fault.at),
  }));
}
