import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Parsed, Place } from '../../model/problem.ts';
import { slug } from '../../text/index.ts';
import { nearest } from '../nearest.ts';
import { parseYaml } from '../yaml-source.ts';
import type { EditProblem } from './edit-problem.ts';
import type { Written } from './write-value.ts';

/** One item of `concepts`, as it stands. */
export type Entry = { readonly index: number; readonly id: string; readonly node: Node; readonly place: Place };

/** A glossary file laid out for editing. */
export type Entries = {
  readonly file: string;
  readonly text: string;
  readonly document: Document;
  /** All that the file says; undefined for a file without anything but comments. */
  readonly value: Readonly<Record<string, unknown>> | undefined;
  readonly top: YAMLMap | undefined;
  /** Undefined where there is no list yet. */
  readonly list: YAMLSeq | undefined;
  readonly domain: string | undefined;
  readonly entries: readonly Entry[];
};

/** Reads a file's entries, whatever is in them; a text of comments alone is an empty file. */
export function readEntries(file: string, text: string): Parsed<Entries | undefined, EditProblem> {
  const read = readWhole(text);
  if (read === undefined || !isMap(read.document.contents)) return withoutMap(file, text);
  const { document, lines, value } = read;
  const top = read.document.contents;
  const list = top.get('concepts', true);
  const items = isSeq(list) ? list.items : [];
  return {
    value: {
      file,
      text,
      document,
      value,
      top,
      list: isSeq(list) ? list : undefined,
      domain: textOf(document, top.get('domain', true)),
      entries: items.map((node, index) => entryOf({ file, document, lines }, node as Node, index)), // a parsed list holds nodes
    },
    problems: [],
  };
}

type Whole = {
  readonly document: ReturnType<typeof parseDocument>;
  readonly lines: LineCounter;
  readonly value: Readonly<Record<string, unknown>>;
};

/** Undefined where anything is wrong with it: the reader of YAML files can tell what. */
function readWhole(text: string): Whole | undefined {
  try {
    const lines = new LineCounter();
    const document = parseDocument(text, { keepSourceTokens: true, prettyErrors: false, lineCounter: lines });
    if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
    return { document, lines, value: document.toJS() };
  } catch (error) {
    if (error instanceof RangeError || error instanceof ReferenceError) return undefined;
    throw error;
  }
}

function withoutMap(file: string, text: string): Parsed<Entries | undefined, EditProblem> {
  const { problems } = parseYaml(file, new TextEncoder().encode(text));
  const place = { file, line: 1, column: 1 };
  if (problems.length === 0) return failed({ code: 'wrong-top-level', place, expected: 'map', found: 'list' });
  if (problems.some(({ code }) => code !== 'empty-file')) return { value: undefined, problems };
  const nothing = { top: undefined, list: undefined, domain: undefined, entries: [] };
  return { value: { file, text, document: parseDocument(text), value: undefined, ...nothing }, problems: [] };
}

type Around = { readonly file: string; readonly document: Document; readonly lines: LineCounter };

function entryOf({ file, document, lines }: Around, node: Node, index: number): Entry {
  const map = isAlias(node) ? node.resolve(document) : node;
  const [id, vi] = ['id', 'vi'].map((key) => (isMap(map) ? textOf(document, map.get(key, true)) : undefined));
  const { line, col } = lines.linePos(node.range?.[0] ?? 0);
  return { index, id: id ?? slug(vi ?? ''), node, place: { file, line, column: Math.max(col, 1) } };
}

/** A scalar as text: what YAML takes for a number as it is written. */
function textOf(document: Document, node: unknown): string | undefined {
  const meant = isAlias(node) ? node.resolve(document) : node;
  if (!isScalar(meant) || meant.value === null) return undefined;
  return typeof meant.value === 'string' ? meant.value.trim() : meant.source;
}

/** What the keys of an entry say. */
export function valuesOf({ document, entries }: Entries, id: string): (key: string) => Written | undefined {
  const node = entries.find((entry) => entry.id === id)?.node;
  return (key) => (isMap(node) ? writtenValue(document, node.get(key, true)) : undefined);
}

/** Numbers stay numbers only in maps, where shares are: anything else is text as it is written. */
function writtenValue(document: Document, node: unknown): Written | undefined {
  const meant = isAlias(node) ? node.resolve(document) : node;
  if (isSeq(meant)) return meant.items.flatMap((item) => textOf(document, item) ?? []);
  if (!isMap(meant)) return textOf(document, meant);
  const pairs = meant.items.flatMap(({ key, value }) => {
    const inner = isScalar(value) && typeof value.value === 'number' ? value.value : writtenValue(document, value);
    return inner === undefined ? [] : [[textOf(document, key) ?? '', inner] as const];
  });
  return Object.fromEntries(pairs);
}

/** The entry of an id, where it can be edited: a map of its own, with plain keys. */
export function editableEntry(
  { entries, file }: Entries,
  id: string,
): Parsed<(Entry & { readonly node: YAMLMap }) | undefined, EditProblem> {
  const entry = entries.find((each) => each.id === id);
  if (entry === undefined) {
    const close = nearest(
      id,
      entries.map((each) => each.id),
    );
    const facts = { code: 'concept-missing', id, place: { file, line: 1, column: 1 } } as const;
    return failed(close === undefined ? facts : { ...facts, nearest: close });
  }
  const { node, place } = entry;
  if (!isMap(node)) return failed({ code: 'alias-entry', id, place });
  if (node.items.some(({ key }) => isScalar(key) && key.value === '<<'))
    return failed({ code: 'merge-key', id, place });
  if (node.items.some(isExplicit)) return failed({ code: 'explicit-key', id, place });
  return { value: { ...entry, node }, problems: [] };
}

/** `? key` on lines of its own, or a key that is an alias: nobody writes them, and no splice is made for them. */
function isExplicit({ key, srcToken }: YAMLMap['items'][number]): boolean {
  return !isScalar(key) || (srcToken?.start.some(({ type }) => type === 'explicit-key-ind') ?? false);
}

/** A problem and nothing else. */
export function failed(problem: EditProblem): Parsed<undefined, EditProblem> {
  return { value: undefined, problems: [problem] };
}
