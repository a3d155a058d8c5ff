import { readDocument } from '../document/index.ts';
import type { Glossary } from '../glossary/index.ts';
import type { ConceptId } from '../model/concept.ts';
import type { Parsed, Place } from '../model/problem.ts';
import type { SegmentId } from '../model/segment.ts';
import type { Unit, UnitsFile } from '../model/unit.ts';
import type { ArticleContent, ArticleUnit, DocumentMaker } from './article-content.ts';
import { englishDocument } from './english-document.ts';
import { markAsMade } from './made-mark.ts';
import { referenceWriter } from './reference-writer.ts';
import { type ResolvedReference, resolveReferences } from './references.ts';
import { renderEnglish } from './render-english.ts';
import { sentencesOf } from './source-sentences.ts';
import { type Sync, syncUnits } from './sync.ts';
import type { UnitEdit } from './unit-edits.ts';
import type { ReferenceProblem, UnitsSource } from './units-file.ts';
import { unitsTextAfter } from './units-text.ts';

/** What an article is made from. */
export type ArticleInput = {
  /** The Vietnamese text, Markdown. */
  readonly source: string;
  readonly units: UnitsSource;
  readonly glossary: Glossary;
  /** Further documents to make, by file name; `en.md` is always made. */
  readonly makers?: Readonly<Record<string, DocumentMaker>>;
};

/** The units of an article by what was done to them; `conceptsUsed` are those that its English names, in order. */
export type ArticleReport = {
  readonly units: number;
  readonly untranslated: number;
  readonly drafts: number;
  readonly translated: number;
  readonly reviewed: number;
  readonly stale: number;
  readonly conceptsUsed: readonly ConceptId[];
};

/**
 * `units-not-editable`: the file must change and is laid out in a way that cannot be edited, all units in one pair of brackets.
 * `source-is-made`: the source has the name of a document that would be made over it.
 */
export type BuildProblem =
  | ReferenceProblem
  | { readonly code: 'units-not-editable'; readonly place: Place }
  | { readonly code: 'source-is-made'; readonly place: Place; readonly source: string };

/** What an article comes to. `files` is empty when there are problems. */
export type ArticleBuild = {
  /** The made documents, by file name. */
  readonly files: Readonly<Record<string, string>>;
  /** What was done to the units; empty when the units file stays as it is. */
  readonly edits: readonly UnitEdit[];
  /** The text of the units file after the edits. */
  readonly unitsText: string;
  readonly report: ArticleReport;
  readonly problems: readonly BuildProblem[];
};

/** Follows the source with the units and makes the article's documents. Reads and writes nothing. */
export function buildArticle({ source, units, glossary, makers = {} }: ArticleInput): ArticleBuild {
  const document = readDocument(source, 'markdown');
  const sync = syncUnits(units.value, sentencesOf(document));
  const unitsText = unitsTextAfter(units, sync.edits, sync);
  const { value: references, problems: faults } = resolveUnits(sync, units, glossary);
  const allMakers = { 'en.md': englishDocument, ...makers };
  const problems = [
    ...faults,
    ...(unitsText === undefined ? [notEditable(units)] : []),
    ...(Object.hasOwn(allMakers, units.value.source) ? [sourceIsMade(units)] : []),
  ];
  const content = { document, units: articleUnits(sync, references), settings: units.value };
  return {
    files: problems.length > 0 ? {} : madeFiles(content, allMakers),
    edits: sync.edits,
    unitsText: unitsText ?? units.text,
    report: reportOf(sync, references),
    problems,
  };
}

function notEditable({ placeOf }: UnitsSource): BuildProblem {
  return { code: 'units-not-editable', place: placeOf(['units']) };
}

function sourceIsMade({ value, placeOf }: UnitsSource): BuildProblem {
  return { code: 'source-is-made', place: placeOf(['source']), source: value.source };
}

/** The references of each unit's English, by the unit's id. */
type UnitReferences = ReadonlyMap<SegmentId, readonly ResolvedReference[]>;

function resolveUnits(
  { units }: Sync,
  source: UnitsSource,
  glossary: Glossary,
): Parsed<UnitReferences, ReferenceProblem> {
  const paths = pathsOf(source.value);
  const problems: ReferenceProblem[] = [];
  const value = new Map<SegmentId, readonly ResolvedReference[]>();
  for (const { id, en = '' } of units) {
    const resolved = resolveReferences(en, glossary);
    const path = [...(paths.get(id) ?? []), 'en'];
    problems.push(...resolved.problems.map((fault) => ({ ...fault, place: source.placeIn(path, fault.at) })));
    value.set(id, resolved.value);
  }
  return { value, problems };
}

/** Where each unit stands in its file: a unit that comes back from the attic has its English there. */
function pathsOf({ units, attic = [] }: UnitsFile): ReadonlyMap<SegmentId, readonly (string | number)[]> {
  const pathsIn = (list: readonly Unit[], key: string) => list.map(({ id }, index) => [id, [key, index]] as const);
  return new Map([...pathsIn(units, 'units'), ...pathsIn(attic, 'attic')]);
}

function articleUnits(sync: Sync, references: UnitReferences): ReadonlyMap<SegmentId, ArticleUnit> {
  const write = referenceWriter([...references.values()].flat());
  const units = new Map(sync.units.map((unit) => [unit.id, unit]));
  return new Map(
    [...sync.unitOf].flatMap(([place, id]) => {
      const unit = units.get(id);
      return unit === undefined ? [] : [[place, articleUnit(unit, references.get(id) ?? [], write)] as const];
    }),
  );
}

function articleUnit(
  { id, vi, en, status }: Unit,
  references: readonly ResolvedReference[],
  write: (reference: ResolvedReference) => string,
): ArticleUnit {
  return { id, vi, status, ...(en === undefined ? {} : { en: renderEnglish(en, references, write).text }) };
}

function madeFiles(
  content: ArticleContent,
  makers: Readonly<Record<string, DocumentMaker>>,
): Readonly<Record<string, string>> {
  const { source } = content.settings;
  return Object.fromEntries(Object.entries(makers).map(([name, make]) => [name, markAsMade(make(content), source)]));
}

function reportOf({ units }: Sync, references: UnitReferences): ArticleReport {
  const count = (fits: (unit: Unit) => boolean) => units.filter(fits).length;
  return {
    units: units.length,
    untranslated: count(({ en }) => en === undefined),
    drafts: count(({ en, status }) => en !== undefined && status === 'draft'),
    translated: count(({ status }) => status === 'translated'),
    reviewed: count(({ status }) => status === 'reviewed'),
    stale: count(({ status }) => status === 'stale'),
    conceptsUsed: [...new Set([...references.values()].flat().flatMap(({ named }) => named))],
  };
}
