import { isNode, LineCounter, type Node, parseDocument } from 'yaml';
import type { Place } from '../model/problem.ts';

/** The place in the file of a character in one of its values: `offset` counts UTF-16 units in the value, where no quotes, escapes or indents stand. */
export type FindPlace = (path: readonly (string | number)[], offset: number) => Place;

/** Prepares to find places within values. Parses only when asked, since most files have nothing to report. */
export function scalarPlaces(file: string, text: string): FindPlace {
  let parsed:
    | { readonly find: (path: readonly (string | number)[]) => unknown; readonly lines: LineCounter }
    | undefined;
  return (path, offset) => {
    parsed ??= parseLines(text);
    const node = parsed.find(path);
    return placeAt(file, text, parsed.lines, isNode(node) ? offsetInFile(text, node, offset) : 0);
  };
}

function parseLines(text: string): {
  readonly find: (path: readonly (string | number)[]) => unknown;
  readonly lines: LineCounter;
} {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  return { find: (path) => document.getIn(path, true), lines };
}

/** A byte order mark takes no column: editors do not show it. */
function placeAt(file: string, text: string, lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { file, line, column: line === 1 && text.startsWith('\uFEFF') ? col - 1 : col };
}

/** A piece of a scalar's source: how many units that are no white space it stands for in the value. */
type Piece = { readonly at: number; readonly units: number };

/** Folding and indents only touch white space: the n-th other unit of the value is the n-th other unit of the source. */
function offsetInFile(text: string, node: Node, offset: number): number {
  const [start = 0, end = start] = node.range ?? [];
  const value = 'value' in node && typeof node.value === 'string' ? node.value : '';
  const source = text.slice(start, end);
  let before = value.slice(0, offset).replace(/\s/g, '').length;
  for (const { at, units } of piecesOf(source)) {
    if (before < units) return start + at;
    before -= units;
  }
  return start;
}

function piecesOf(source: string): readonly Piece[] {
  if (source.startsWith('"'))
    return matches(source.slice(0, -1), 1, /\\(?:x..|u.{4}|U.{8}|\r?\n|.)|\S/gs, escapedUnits);
  if (source.startsWith("'")) return matches(source.slice(0, -1), 1, /''|\S/g, () => 1);
  const header = /^[|>][^\n]*\n/.exec(source)?.[0].length ?? 0;
  return matches(source, header, /\S/g, () => 1);
}

function matches(source: string, from: number, pattern: RegExp, unitsOf: (found: string) => number): readonly Piece[] {
  return [...source.slice(from).matchAll(pattern)].map((match) => ({
    at: from + match.index,
    units: unitsOf(match[0]),
  }));
}

/** Escapes that stand for white space: tab, line breaks, spaces. */
const blankEscape =
  /^\\(?:[tnvfr _LP\t\r\n]|x(?:09|0[a-dA-D]|20|[aA]0)|u(?:00(?:09|0[a-dA-D]|20|[aA]0)|202[89]|[fF][eE][fF][fF]))/;

function escapedUnits(found: string): number {
  if (!found.startsWith('\\')) return 1;
  if (blankEscape.test(found)) return 0;
  return found.startsWith('\\U') ? String.fromCodePoint(Number.parseInt(found.slice(2), 16)).length : 1;
}
