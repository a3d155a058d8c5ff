import { readUtf8 } from '../files/index.ts';
import type { Parsed, Place } from '../model/problem.ts';
import { type ConceptItems, conceptItems, type Part } from './concept-items.ts';
import { conceptSchema, openFileSchema, type WrittenConcept } from './concept-schema.ts';
import { readShape } from './read-shape.ts';
import type { YamlProblem } from './yaml-problem.ts';
import { type Path, parseYaml, parseYamlText, type RawYaml } from './yaml-source.ts';

/** One entry of a glossary file: what was read of it, and where its keys and values stand (`['acronyms', 0]`). */
export type FileEntry = {
  readonly shaped: Parsed<WrittenConcept | undefined, YamlProblem>;
  /** Where it begins. */
  readonly place: Place;
  placeOf(path: Path): Place;
};

/** A glossary file; its entries are read while they are asked for. */
export type ConceptFile = { readonly domain: string; readonly entries: Iterable<FileEntry> };

/**
 * Reads a glossary file a few entries at a time: a parsed entry takes a hundred times the memory of its text, and is let go once its
 * concept is made. Where an entry's places are asked for later, it is parsed again.
 */
export function readConceptFile(file: string, bytes: Uint8Array): Parsed<ConceptFile | undefined, YamlProblem> {
  const decoded = readUtf8(bytes);
  const cut = decoded.ok ? conceptItems(decoded.text) : undefined;
  if (!decoded.ok || !cut) return readWhole(file, bytes);
  return readInParts(file, decoded.text, cut);
}

function readWhole(file: string, bytes: Uint8Array): Parsed<ConceptFile | undefined, YamlProblem> {
  const raw = parseYaml(file, bytes);
  if (!raw.value) return { value: undefined, problems: raw.problems };
  const source = raw.value;
  const outer = readShape(source, openFileSchema, []);
  const problems = [...raw.problems, ...outer.problems];
  if (!outer.value) return { value: undefined, problems };
  const { domain, concepts } = outer.value;
  return { value: { domain, entries: concepts.map((_, index) => entryAt(source, ['concepts', index])) }, problems };
}

function entryAt(source: RawYaml, base: Path): FileEntry {
  return {
    shaped: readShape(source, conceptSchema, base),
    place: source.placeOf(base),
    placeOf: (path) => source.placeOf([...base, ...path]),
  };
}

/** How many entries are parsed together: few enough to take little memory, enough to be no slower than the whole. */
const partSize = 64;

function readInParts(file: string, text: string, cut: ConceptItems): Parsed<ConceptFile | undefined, YamlProblem> {
  const around = parseYamlText(file, cut.around);
  if (!around.value) return { value: undefined, problems: around.problems };
  const outer = readShape(withItems(around.value), openFileSchema, []);
  const problems = [...around.problems, ...outer.problems];
  if (!outer.value) return { value: undefined, problems };
  return { value: { domain: outer.value.domain, entries: entriesIn(file, text, cut.items) }, problems };
}

/** The rest of the file as if its list were there: the items are checked by themselves. */
function withItems(around: RawYaml): RawYaml {
  const { value } = around;
  if (typeof value !== 'object' || value === null || !('concepts' in value)) return around;
  return { ...around, value: { ...value, concepts: [] } };
}

function* entriesIn(file: string, text: string, items: readonly Part[]): Iterable<FileEntry> {
  for (let first = 0; first < items.length; first += partSize) {
    yield* entriesOf(file, text, items.slice(first, first + partSize));
  }
}

/** Where something is wrong with their YAML, entries are read one by one: each problem is then its own entry's, and the others stay. */
function entriesOf(file: string, text: string, items: readonly Part[]): readonly FileEntry[] {
  const { value: source, problems } = parseItems(file, text, items);
  if (problems.length > 0 && items.length > 1) return items.flatMap((item) => entriesOf(file, text, [item]));
  if (!source) return items.map((item) => unreadable(file, item, problems));
  return items.map((item, index) => {
    const { shaped, place } = entryAt(source, ['concepts', index]);
    return {
      shaped: { value: shaped.value, problems: [...problems, ...shaped.problems] },
      place,
      placeOf: (path) => parseItems(file, text, [item]).value?.placeOf(['concepts', 0, ...path]) ?? place,
    };
  });
}

function unreadable(file: string, { line }: Part, problems: readonly YamlProblem[]): FileEntry {
  const place: Place = { file, line, column: 1 };
  return { shaped: { value: undefined, problems }, place, placeOf: () => place };
}

/** Items that stand one after the other, as if the file had no others. */
function parseItems(file: string, text: string, items: readonly Part[]): Parsed<RawYaml | undefined, YamlProblem> {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return { value: undefined, problems: [] };
  return parseYamlText(file, `concepts:\n${text.slice(first.start, last.end)}`, first.line - 1);
}
