import type { CellKind } from './columns.ts';

/**
 * What stands in a cell. A list is `first; second`, numbers are `CTDT = 0.9; BDT = 0.1`; a semicolon, equals sign or line break inside an
 * item is written with a backslash, so that every value reads back as it was.
 */
export function writeCell(value: unknown, kind: CellKind): string {
  if (value === undefined) return '';
  switch (kind) {
    case 'text':
      return String(value);
    case 'list':
      return (value as readonly string[]).map(escaped).join('; '); // the columns say which keys hold lists
    case 'numbers':
      return Object.entries(value as Readonly<Record<string, number>>)
        .map(([name, number]) => `${escaped(name)} = ${number}`)
        .join('; ');
    case 'json':
      return JSON.stringify(value);
  }
}

/** The value of a cell. One that does not say what its kind wants comes back as text, for the schema to refuse it. */
export function readCell(cell: string, kind: CellKind): unknown {
  switch (kind) {
    case 'text':
      return cell.trim();
    case 'list':
      return items(cell);
    case 'numbers':
      return numbers(cell);
    case 'json':
      return parsedJson(cell);
  }
}

function escaped(item: string): string {
  return item
    .replace(/[\\;=]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
}

const escapes = /\\([\\;=nr])/g;
const breaks: Readonly<Record<string, string>> = { n: '\n', r: '\r' };

function unescaped(item: string): string {
  return item.replace(escapes, (_, letter: string) => breaks[letter] ?? letter);
}

/** One item between separators: anything but a bare semicolon or line break; a backslash goes with what follows it. */
const itemPattern = /(?:\\[^\n\r]|[^;\n\r])+/g;

function pieces(cell: string): readonly string[] {
  return (cell.match(itemPattern) ?? []).map((item) => item.trim()).filter((item) => item !== '');
}

function items(cell: string): readonly string[] {
  return pieces(cell).map(unescaped);
}

function numbers(cell: string): unknown {
  const found = pieces(cell).map(named);
  return found.includes(undefined) ? cell : Object.fromEntries(found.filter((each) => each !== undefined));
}

/** The figure holds no equals sign, so the last one of a piece divides it. */
function named(piece: string): readonly [string, number] | undefined {
  const equals = piece.lastIndexOf('=');
  const name = piece.slice(0, Math.max(equals, 0)).trimEnd();
  const figure = piece.slice(equals + 1).trim();
  return name === '' || !/^\d+(?:\.\d+)?(?:e-?\d+)?$/.test(figure) ? undefined : [unescaped(name), Number(figure)];
}

function parsedJson(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}
