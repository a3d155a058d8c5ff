/** A stretch of a glossary file's text, and the number of the line it begins with. */
export type Part = { readonly start: number; readonly end: number; readonly line: number };

/** The items of `concepts:` in a block list, each from its dash to the next; `around` is the file with empty lines for them. */
export type ConceptItems = { readonly items: readonly Part[]; readonly around: string };

const listKey = /^concepts:[ \t]*(?:#.*)?\r?$/m;

/** An anchor or alias joins what stands in several items; a directive holds for all of them. */
const joining = /^%|(?:^|[\s,[{:-])[&*][^\s,\]}]/m;

/**
 * Cuts a glossary file at the dashes of its list of concepts, so that it can be read a few entries at a time: YAML lets no line inside an
 * item begin at the column of the dashes. Undefined where the items are not a block list or hang together: then the file is read whole.
 */
export function conceptItems(text: string): ConceptItems | undefined {
  const key = listKey.exec(text);
  if (!key || joining.test(text)) return undefined;
  const listStart = key.index + key[0].length + 1;
  const indent = /^(?:[ \t]*(?:#.*)?\r?\n)*( *)-(?:[ \t]|\r?$)/m.exec(text.slice(listStart, listStart + 100_000))?.[1];
  if (indent === undefined) return undefined;
  const { starts, end } = dashes(text, listStart, indent.length);
  if (starts.length === 0) return undefined;
  const line = lineCounter(text);
  const items = starts.map((start, index): Part => ({ start, end: starts[index + 1] ?? end, line: line(start) }));
  const gap = '\n'.repeat(line(end) - (items[0]?.line ?? 1));
  return { items, around: text.slice(0, starts[0]) + gap + text.slice(end) };
}

/** Where the items begin, and where the list ends: at the first line that stands further left than a dash may. */
function dashes(
  text: string,
  from: number,
  indent: number,
): { readonly starts: readonly number[]; readonly end: number } {
  const starts: number[] = [];
  for (let at = from; at < text.length; at = nextLine(text, at)) {
    const column = firstColumn(text, at);
    if (column === undefined || column > indent) continue;
    if (column < indent || !isDash(text, at + column)) return { starts, end: at };
    starts.push(at);
  }
  return { starts, end: text.length };
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** How many spaces a line begins with; undefined for one that is blank or a comment, which may stand anywhere, or has a tab, which may not. */
function firstColumn(text: string, at: number): number | undefined {
  let column = 0;
  while (text[at + column] === ' ') column++;
  const first = text[at + column];
  return first === undefined || '\n\r\t#'.includes(first) ? undefined : column;
}

function isDash(text: string, at: number): boolean {
  const next = text[at + 1];
  return text[at] === '-' && (next === undefined || next === ' ' || next === '\t' || next === '\n' || next === '\r');
}

/** Line numbers of ascending offsets. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (let end = text.indexOf('\n', at); end >= 0 && end < offset; end = text.indexOf('\n', at)) {
      line++;
      at = end + 1;
    }
    return line;
  };
}
