import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Parsed, Place } from '../../model/problem.ts';
import { slug } from '../../text/index.ts';
import { nearest } from '../nearest.ts';
import type { YamlProblem } from '../yaml-problem.ts';
import { parseYaml } from '../yaml-source.ts';
import type { EditProblem } from './edit-problem.ts';

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
export function readEntries(file: string, text: string): Parsed<Entries | undefined, YamlProblem> {
  const raw = parseYaml(file, new TextEncoder().encode(text));
  const isEmpty = raw.problems.some(({ code }) => code === 'empty-file');
  if (raw.problems.length > 0 && !isEmpty) return { value: undefined, problems: raw.problems };
  const document = parseDocument(text, { keepSourceTokens: true, prettyErrors: false });
  const value = raw.value?.value;
  const top = isMap(document.contents) ? document.contents : undefined;
  if (!isEmpty && top === undefined) {
    const place = { file, line: 1, column: 1 };
    return { value: undefined, problems: [{ code: 'wrong-top-level', place, expected: 'map', found: 'list' }] };
  }
  const list = top?.get('concepts', true);
  const domain = top && textOf(document, top.get('domain', true));
  const entries = isSeq(list) ? list.items.map((node, index) => entryOf(document, node as Node, index, raw.value)) : [];
  return {
    value: {
      file,
      text,
      document,
      value: value as Readonly<Record<string, unknown>> | undefined, // a map, by `top`
      top,
      list: isSeq(list) ? list : undefined,
      domain,
      entries: entries.map((entry) => ({ ...entry, place: entry.place ?? { file, line: 1, column: 1 } })),
    },
    problems: [],
  };
}

type Places = { placeOf(path: readonly (string | number)[]): Place } | undefined;

function entryOf(
  document: Document,
  node: Node,
  index: number,
  places: Places,
): Omit<Entry, 'place'> & { place?: Place } {
  const map = isAlias(node) ? node.resolve(document) : node;
  const [id, vi] = ['id', 'vi'].map((key) => (isMap(map) ? textOf(document, map.get(key, true)) : undefined));
  const place = places?.placeOf(['concepts', index]);
  return { index, id: id ?? slug(vi ?? ''), node, ...(place === undefined ? {} : { place }) };
}

/** A scalar as text: what YAML takes for a number as it is written. */
function textOf(document: Document, node: unknown): string | undefined {
  const meant = isAlias(node) ? node.resolve(document) : node;
  if (!isScalar(meant) || meant.value === null) return undefined;
  return typeof meant.value === 'string' ? meant.value.trim() : meant.source;
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
