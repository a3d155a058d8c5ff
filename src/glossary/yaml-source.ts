import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';
import type { z } from 'zod';
import { readUtf8 } from '../files/index.ts';
import type { Parsed, Place } from '../model/problem.ts';
import { readShape } from './read-shape.ts';
import type { YamlProblem } from './yaml-problem.ts';

/** Where in a YAML value: keys and list indexes from the top. */
export type Path = readonly (string | number)[];

/** A YAML file as read, not yet checked against a shape. */
export type RawYaml = {
  readonly file: string;
  /** The file's text, a byte order mark included. */
  readonly text: string;
  readonly value: unknown;
  /** Where the value at a path begins; where the path leads nowhere, the nearest thing around it. */
  placeOf(path: Path): Place;
  /** Where the key that a path ends in stands. */
  placeOfKey(path: Path): Place;
  /** A plain scalar as written: `08`, not 8. Undefined for anything else. */
  writtenAt(path: Path): string | undefined;
};

/** A YAML file whose value has the shape asked for. */
export type YamlSource<T> = {
  readonly file: string;
  readonly text: string;
  readonly value: T;
  placeOf(path: Path): Place;
};

/**
 * Reads a YAML file into a shape. All that is wrong with it is said at once, each with its place; the value is undefined then.
 * Where the schema wants text, what YAML takes for a number or a truth value is taken as written: `08`, `30`, `yes`.
 */
export function readYaml<T>(
  file: string,
  bytes: Uint8Array,
  schema: z.ZodType<T>,
): Parsed<YamlSource<T> | undefined, YamlProblem> {
  const raw = parseYaml(file, bytes);
  if (!raw.value) return { value: undefined, problems: raw.problems };
  const { text, placeOf } = raw.value;
  const shaped = readShape(raw.value, schema, []);
  const problems = [...raw.problems, ...shaped.problems];
  if (shaped.value === undefined || problems.length > 0) return { value: undefined, problems };
  return { value: { file, text, value: shaped.value, placeOf }, problems };
}

/** Reads a YAML file for what it says. A repeated key is reported and the rest still read; after any other fault the value is undefined. */
export function parseYaml(file: string, bytes: Uint8Array): Parsed<RawYaml | undefined, YamlProblem> {
  const decoded = readUtf8(bytes);
  if (decoded.ok) return parseYamlText(file, decoded.text);
  const { byteOffset } = decoded;
  return failed({ code: 'not-utf8', place: placeOfByte(file, bytes, byteOffset), byteOffset });
}

/** @param firstLine the number in its file of the line that the text begins with, where it is a part of one */
export function parseYamlText(file: string, text: string, firstLine = 1): Parsed<RawYaml | undefined, YamlProblem> {
  const top: Place = { file, line: firstLine, column: 1 };
  const long = longLine(text);
  if (long !== undefined) {
    return failed({ code: 'line-too-long', place: { file, line: firstLine + long, column: 1 }, limit: longestLine });
  }
  const lines = new LineCounter();
  const document = withoutOverflow(() => parseDocument(text, { lineCounter: lines, prettyErrors: false }));
  if (!document) return failed({ code: 'too-deep', place: top });
  const placeAt = (offset: number): Place => {
    const { line, column } = placeOfOffset(file, text, lines, offset);
    return { file, line: line + firstLine - 1, column };
  };
  const faults = [...document.errors, ...document.warnings];
  const problems = onePerLine(faults.map((error) => syntaxProblem(error, text, placeAt)));
  if (problems.some(({ code }) => code !== 'duplicate-key')) return { value: undefined, problems };
  if (isEmpty(document)) return failed({ code: 'empty-file', place: top });
  const plain = plainValue(document, top);
  if ('code' in plain) return { value: undefined, problems: [...problems, plain] };
  return { value: { file, text, value: plain.value, ...placesIn(document, placeAt) }, problems };
}

/** Nobody writes such a line, in UTF-16 units, and the parser takes minutes and gigabytes for one of a hundred megabytes. */
const longestLine = 500_000;

/** The number, from 0, of the first line that is longer. */
function longLine(text: string): number | undefined {
  if (text.length <= longestLine) return undefined;
  let number = 0;
  for (let at = 0; at < text.length; number++) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    if (end - at > longestLine) return number;
    at = end + 1;
  }
  return undefined;
}

type Places = Pick<RawYaml, 'placeOf' | 'placeOfKey' | 'writtenAt'>;

function placesIn(document: ParsedDocument, placeAt: (offset: number) => Place): Places {
  return {
    placeOf: (path) => placeAt(startOfValue(findNode(document, path))),
    placeOfKey: (path) => placeAt(startOfKey(findNode(document, path))),
    writtenAt: (path) => writtenScalar(findNode(document, path)),
  };
}

/** Nothing but comments reads as a null that nobody wrote. */
function isEmpty({ contents }: ParsedDocument): boolean {
  return contents === null || (isScalar(contents) && contents.value === null);
}

function failed(problem: YamlProblem): Parsed<undefined, YamlProblem> {
  return { value: undefined, problems: [problem] };
}

type ParsedDocument = ReturnType<typeof parseDocument>;

/** The parser recurses: thousands of open brackets overflow the stack, which is the file's fault and not ours. */
function withoutOverflow<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Aliases of aliases can stand for more values than memory holds; the library counts them and throws a ReferenceError. */
function plainValue(document: ParsedDocument, place: Place): { readonly value: unknown } | YamlProblem {
  try {
    const value: unknown = document.toJS();
    return { value };
  } catch (error) {
    if (error instanceof ReferenceError) return { code: 'alias-bomb', place };
    if (error instanceof RangeError) return { code: 'too-deep', place };
    throw error;
  }
}

function syntaxProblem(error: YAMLError, text: string, placeAt: (offset: number) => Place): YamlProblem {
  const place = placeAt(error.pos[0]);
  if (error.code === 'TAB_AS_INDENT' || startsWithTab(text, error.pos[0])) return { code: 'tab-indent', place };
  if (error.code === 'DUPLICATE_KEY') return { code: 'duplicate-key', place, key: keyAt(text, error.pos[0]) };
  return { code: 'yaml-syntax', place, detail: error.message };
}

/** One slip can upset the parser several times on its line. */
function onePerLine(problems: readonly YamlProblem[]): readonly YamlProblem[] {
  return problems.filter(({ place }, index) => problems.findIndex((each) => each.place.line === place.line) === index);
}

/** A tab before a key is often reported as what it leads to, on the line it spoils. */
function startsWithTab(text: string, offset: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1);
  return /^ *\t/.test(line);
}

function keyAt(text: string, offset: number): string {
  return /^["']?([^:"'\n]*)/.exec(text.slice(offset))?.[1]?.trim() ?? '';
}

/** What stands at a path: its key if it is a map's, its value if there is one, and the nearest node around it. */
type Found = { readonly key?: Node; readonly value?: Node; readonly around: Node | null };

function findNode(document: ParsedDocument, path: Path): Found {
  const top = document.contents;
  let found: Found = top ? { value: top, around: top } : { around: null };
  for (const step of path) {
    const holder = isAlias(found.value) ? found.value.resolve(document) : found.value;
    if (!holder) return { around: found.around };
    found = child(holder, step) ?? { around: holder };
  }
  return found;
}

function child(holder: Node, step: string | number): Found | undefined {
  if (isSeq(holder)) {
    const item = holder.items[Number(step)];
    return isNode(item) ? { value: item, around: holder } : undefined;
  }
  if (!isMap(holder)) return undefined;
  const pair = holder.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  if (!pair || !isNode(pair.key)) return undefined;
  return isNode(pair.value) ? { key: pair.key, value: pair.value, around: holder } : { key: pair.key, around: holder };
}

function startOfValue(found: Found): number {
  const empty = isScalar(found.value) && found.value.value === null && found.value.source === '';
  const node = empty ? (found.key ?? found.value) : (found.value ?? found.key ?? found.around);
  return node?.range?.[0] ?? 0;
}

function startOfKey(found: Found): number {
  return (found.key ?? found.value ?? found.around)?.range?.[0] ?? 0;
}

function writtenScalar({ value }: Found): string | undefined {
  if (!isScalar(value) || value.value === null) return undefined;
  return value.source ?? String(value.value);
}

/** A byte order mark takes no column: editors do not show it. */
function placeOfOffset(file: string, text: string, lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(Math.min(offset, text.length));
  const marked = line === 1 && text.startsWith('\uFEFF');
  return { file, line: Math.max(line, 1), column: Math.max(marked ? col - 1 : col, 1) };
}

function placeOfByte(file: string, bytes: Uint8Array, byteOffset: number): Place {
  // As a stream: the bytes of a letter that breaks off are then no letter yet, and the place is where it begins.
  const before = new TextDecoder().decode(bytes.subarray(0, byteOffset), { stream: true });
  const lineStart = before.lastIndexOf('\n') + 1;
  return { file, line: before.split('\n').length, column: before.length - lineStart + 1 };
}
