import { isMap, isNode, isScalar, type Pair, type YAMLMap } from 'yaml';
import { columnOf, endOfLines, lineBreakOf, lineEnd, lineStart } from '../text/index.ts';
import type { EnglishEdit, WordingEdit } from './unit-changes.ts';
import { contentEnd, pairEnd, pairOf, type UnitLayout } from './units-layout.ts';
import { quotesOf, writeScalar } from './yaml-scalar.ts';

/** A stretch of a file and what takes its place. */
export type Splice = { readonly start: number; readonly end: number; readonly text: string };

/** The splices that make the edit in its unit's lines; all else keeps its bytes. */
export function wordingSplices(text: string, { map, keyColumn }: UnitLayout, edit: WordingEdit): readonly Splice[] {
  const source = setKey(text, map, 'vi', edit.vi);
  switch (edit.kind) {
    case 'source':
      return source;
    case 'undraft':
      return [...source, ...removeKey(text, map, 'en'), ...removeKey(text, map, 'origin')];
    case 'stale':
      return [...source, ...setKey(text, map, 'status', 'stale'), ...addWas(text, map, keyColumn, edit.was)];
    case 'restored':
      return [...source, ...setKey(text, map, 'status', edit.status), ...removeKey(text, map, 'was')];
  }
}

/** The same for another English of the unit. */
export function englishSplices(text: string, { map }: UnitLayout, { en }: EnglishEdit): readonly Splice[] {
  return setKey(text, map, 'en', en);
}

/** A key's value in another wording, in the quotes it had; nothing where the key is not there or says so already. */
export function setKey(text: string, map: YAMLMap, key: string, value: string): readonly Splice[] {
  const node = pairOf(map, key)?.value;
  if (!isNode(node) || !node.range || !('value' in node || 'source' in node)) return [];
  const [start, end] = node.range;
  const scalar = isScalar(node) ? node : undefined;
  if (scalar?.value === value) return [];
  const written = writeScalar(value, quotesOf(scalar?.type), map.flow === true);
  return [{ start, end, text: written + afterHeader(text.slice(start, end)) }];
}

/** A block scalar's range takes in its line break, and the comment that may stand behind its `|` or `>`. */
function afterHeader(scalar: string): string {
  const lineBreak = /\r?\n$/.exec(scalar)?.[0];
  if (lineBreak === undefined || !/^[|>]/.test(scalar)) return '';
  return (/^[|>]\S*( +#[^\r\n]*)/.exec(scalar)?.[1] ?? '') + lineBreak;
}

function addWas(
  text: string,
  map: YAMLMap,
  keyColumn: number,
  was: { readonly vi: string; readonly status: string },
): readonly Splice[] {
  if (pairOf(map, 'was') !== undefined) return [];
  const end = contentEnd(lastValueOf(map));
  if (map.flow) {
    const written = `, was: { vi: ${writeScalar(was.vi, 'PLAIN', true)}, status: ${was.status} }`;
    return [{ start: end, end, text: written }];
  }
  const lines = ['was:', `  vi: ${writeScalar(was.vi, 'PLAIN', false)}`, `  status: ${was.status}`];
  return [insertedLines(text, endOfLines(text, end), lines, keyColumn)];
}

/** A map in brackets ends behind its last value, not behind its bracket. */
function lastValueOf(map: YAMLMap): Parameters<typeof contentEnd>[0] {
  const value = map.items.at(-1)?.value;
  return map.flow && isNode(value) ? value : map;
}

/** Whole lines put in at `at`; a file whose last line has no line break gets one there. */
export function insertedLines(text: string, at: number, lines: readonly string[], column: number): Splice {
  const eol = lineBreakOf(text);
  const body = lines.map((line) => ' '.repeat(column) + line).join(eol);
  const isUnended = at > 0 && text[at - 1] !== '\n';
  return { start: at, end: at, text: isUnended ? eol + body : body + eol };
}

/** A key with its lines; comments in and beside it stay. */
export function removeKey(text: string, map: YAMLMap, key: string): readonly Splice[] {
  const pair = pairOf(map, key);
  if (pair === undefined || !isNode(pair.key)) return [];
  const keyStart = pair.key.range?.[0] ?? 0;
  if (map.flow) return [{ start: endBefore(map, pair), end: pairEnd(pair), text: '' }];
  const start = lineStart(text, keyStart);
  const end = endOfLines(text, pairEnd(pair));
  return [{ start, end, text: commentsIn(text, pair, columnOf(text, keyStart)) }];
}

/** Where the value before a key ends, so that the comma between them goes too. */
function endBefore(map: YAMLMap, pair: Pair): number {
  const before = map.items[map.items.indexOf(pair) - 1];
  return before === undefined ? 0 : pairEnd(before);
}

/** What a person noted beside a value that goes, kept as lines of its own. */
function commentsIn(text: string, pair: Pair, column: number): string {
  const end = pairEnd(pair);
  const beside = text[end - 1] === '\n' ? '' : text.slice(end, lineEnd(text, end)).trim();
  const inside = isMap(pair.value) && !pair.value.flow ? text.slice(pair.value.range?.[0], end).split(/\r?\n/) : [];
  const comments = [...inside.map((line) => line.trim()), beside].filter((line) => line.startsWith('#'));
  return comments.map((comment) => ' '.repeat(column) + comment + lineBreakOf(text)).join('');
}
