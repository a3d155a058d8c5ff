import { readBytes } from '../files/index.ts';
import type { Concept, ConceptId } from '../model/concept.ts';
import type { Parsed, Place } from '../model/problem.ts';
import type { Symbols } from '../model/symbols.ts';
import { symbolsSchema } from '../model/symbols-schema.ts';
import { matchKey, slug } from '../text/index.ts';
import { checkConcept } from './check-concept.ts';
import { type FileEntry, readConceptFile } from './concept-file.ts';
import type { GlossaryProblem } from './glossary-problem.ts';
import { type Layer, type LayerFile, listLayer, pathOf } from './layers.ts';
import { joinSymbols, noSymbols, overlaySymbols } from './merge-symbols.ts';
import { type FieldOrigin, overlay } from './overlay.ts';
import { type Path, readYaml } from './yaml-source.ts';

/** A concept with where it was read. */
export type SourceConcept = {
  readonly concept: Concept;
  /** The number of its layer, from 0 for the lowest. */
  readonly layer: number;
  /** The number of its file in that layer. */
  readonly file: number;
  /** Where its entry begins. */
  readonly place: Place;
  /** Where one of its keys or values stands: `placeOf(['acronyms', 0])`. */
  placeOf(path: Path): Place;
  /** Whether the entry says its domain itself; else it is the file's. */
  readonly domainWritten: boolean;
  /** Where each field comes from, where several layers have a say. */
  readonly origins?: Readonly<Record<string, FieldOrigin>>;
};

/** A glossary as its files say it, upper layers over lower ones. */
export type GlossarySource = {
  readonly concepts: readonly SourceConcept[];
  readonly symbols: Symbols;
  readonly layers: readonly Layer[];
};

export type LoadProgress = (concepts: number) => void;

/**
 * Reads glossary files. A path is a file of concepts or a folder: every YAML file directly in it holds concepts, those in its folder
 * `symbols` hold symbols, other folders are left alone. Later paths lie over earlier ones, a concept field by field over the one below
 * with its id. An entry that cannot be read is reported and left out; the others stay.
 * @param progress told now and then how many concepts have been read so far
 */
export async function loadGlossary(
  paths: readonly string[],
  progress?: LoadProgress,
): Promise<Parsed<GlossarySource, GlossaryProblem>> {
  const listed = paths.map(listLayer);
  let concepts = 0;
  const oneMore = (): void => progress?.(++concepts);
  const read = await Promise.all(listed.map((layer, index) => readLayer(layer, index, oneMore)));
  const merged = mergeConcepts(read.map(({ value }) => value.concepts));
  const symbols = read.reduce((below, { value }) => overlaySymbols(below, value.symbols), noSymbols);
  const problems = [
    ...listed.flatMap(({ problem }) => (problem ? [problem] : [])),
    ...read.flatMap((layer) => layer.problems),
    ...merged.problems,
  ];
  return {
    value: { concepts: merged.value, symbols, layers: listed.map(({ path, files }) => ({ path, files })) },
    problems,
  };
}

/** A concept whose id was left to its slug may collide with another one by accident; one with a written id may not. */
type NewConcept = SourceConcept & { readonly idWritten: boolean };

type ReadLayer = { readonly concepts: readonly NewConcept[]; readonly symbols: Partial<Symbols> };

async function readLayer(
  layer: Layer,
  index: number,
  oneMore: () => void,
): Promise<Parsed<ReadLayer, GlossaryProblem>> {
  const files = await Promise.all(layer.files.map((file, number) => readFile(layer, file, index, number, oneMore)));
  return {
    value: {
      concepts: files.flatMap(({ value }) => value.concepts),
      symbols: joinSymbols(files.map(({ value }) => value.symbols)),
    },
    problems: files.flatMap(({ problems }) => problems),
  };
}

/** A hundred thousand concepts with all their keys are some 40 MB. What is larger is no glossary, and refused before it is read. */
const largestFile: number = 256 * 1024 * 1024;

async function readFile(
  layer: Layer,
  file: LayerFile,
  layerNumber: number,
  fileNumber: number,
  oneMore: () => void,
): Promise<Parsed<ReadLayer, GlossaryProblem>> {
  const path = pathOf(layer, file);
  const place: Place = { file: path, line: 1, column: 1 };
  if (file.size > largestFile) {
    return nothing([{ code: 'file-too-large', place, bytes: file.size, limit: largestFile }]);
  }
  const bytes = await readBytes(path).catch(() => undefined);
  if (!bytes) return nothing([{ code: 'unreadable', place }]);
  if (file.holds === 'symbols') return readSymbols(path, bytes);
  const { value, problems } = readConcepts(path, bytes, oneMore);
  return {
    value: { concepts: value.map((each) => ({ ...each, layer: layerNumber, file: fileNumber })), symbols: {} },
    problems,
  };
}

function nothing(problems: readonly GlossaryProblem[]): Parsed<ReadLayer, GlossaryProblem> {
  return { value: { concepts: [], symbols: {} }, problems };
}

function readSymbols(path: string, bytes: Uint8Array): Parsed<ReadLayer, GlossaryProblem> {
  const { value, problems } = readYaml(path, bytes, symbolsSchema);
  return { value: { concepts: [], symbols: value?.value ?? {} }, problems };
}

type FileConcept = Omit<NewConcept, 'layer' | 'file'>;

function readConcepts(
  path: string,
  bytes: Uint8Array,
  oneMore: () => void,
): Parsed<readonly FileConcept[], GlossaryProblem> {
  const { value, problems } = readConceptFile(path, bytes);
  if (!value) return { value: [], problems };
  const found: FileConcept[] = [];
  const wrong: GlossaryProblem[] = [...problems];
  for (const entry of value.entries) {
    const read = readConcept(entry, value.domain);
    if (read.value) found.push(read.value);
    oneMore();
    wrong.push(...read.problems);
  }
  return { value: found, problems: wrong };
}

function readConcept(
  { shaped, place, placeOf }: FileEntry,
  domain: string,
): Parsed<FileConcept | undefined, GlossaryProblem> {
  const written = shaped.value;
  if (!written) return { value: undefined, problems: shaped.problems };
  const id = written.id ?? slug(written.vi);
  const problems: GlossaryProblem[] = [...shaped.problems, ...checkConcept(written, placeOf)];
  if (id === '') problems.push({ code: 'no-id', place: placeOf(['vi']), vi: written.vi });
  if (problems.length > 0) return { value: undefined, problems };
  const concept: Concept = { ...written, id: id as ConceptId, domain: written.domain ?? domain }; // the brand is made here
  return {
    value: {
      concept,
      place,
      placeOf,
      idWritten: written.id !== undefined,
      domainWritten: written.domain !== undefined,
    },
    problems,
  };
}

/** Upper layers over lower ones. Of two concepts with one id in a layer the first stays. */
function mergeConcepts(layers: readonly (readonly NewConcept[])[]): Parsed<readonly SourceConcept[], GlossaryProblem> {
  const byId = new Map<string, NewConcept>();
  const taken = new Set(layers.flatMap((layer) => layer.map(({ concept }) => concept.id as string)));
  const problems: GlossaryProblem[] = [];
  for (const added of layers.flat()) {
    const before = byId.get(added.concept.id);
    const problem = before && collision(before, added, taken);
    if (problem) problems.push(problem);
    else byId.set(added.concept.id, before ? { ...overlay(before, added), idWritten: true } : added);
  }
  return { value: [...byId.values()], problems };
}

/** Undefined where the later concept is meant to lie over the earlier: an upper layer with the same term, or with its id written out. */
function collision(before: NewConcept, added: NewConcept, taken: Set<string>): GlossaryProblem | undefined {
  const { id, vi } = added.concept;
  const sameTerm = matchKey(before.concept.vi) === matchKey(vi);
  if (before.layer < added.layer && (sameTerm || added.idWritten)) return undefined;
  const place = added.placeOf(added.idWritten ? ['id'] : ['vi']);
  if (sameTerm || added.idWritten) return { code: 'duplicate-concept', place, id, vi, first: before.place };
  const proposed = freeId(`${id}-${slug(added.concept.domain)}`, taken);
  taken.add(proposed);
  return { code: 'id-collision', place, id, vi, other: before.concept.vi, first: before.place, proposed };
}

/** The id itself, or with the first number that makes it one of its own. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  return id;
}
