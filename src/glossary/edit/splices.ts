import { lineBreakOf, lineEnd } from '../../text/index.ts';
/** A stretch of a text and what takes its place. Offsets are UTF-16 units. */
export type Splice = { readonly start: number; readonly end: number; readonly text: string };

/** The text with every splice made; none may overlap another. Of several at one place the first given comes first. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const ascending = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const { start, end, text: written } of ascending) {
    if (start < at) throw new Error(`two edits of one place: ${start} < ${at}`);
    result += text.slice(at, start) + written;
    at = end;
  }
  return result + text.slice(at);
}

/** Whole lines put in where a line begins, or at the end of a text whose last line has no line break: the new last line has none then. */
export function insertedLines(text: string, at: number, lines: readonly string[]): Splice {
  const eol = lineBreakOf(text);
  const isUnended = at > 0 && text[at - 1] !== '\n' && text !== '\uFEFF';
  const body = lines.join(eol);
  return { start: at, end: at, text: isUnended ? eol + body : body + eol };
}

/** Whether the line that begins here holds white space alone. The end of the text is no line. */
export function isBlankLine(text: string, start: number): boolean {
  return start < text.length && text.slice(start, lineEnd(text, start)).trim() === '';
}

/** The column of the comment that is all this line holds; undefined for any other line. */
export function commentColumn(text: string, start: number): number | undefined {
  const line = text.slice(start, lineEnd(text, start));
  return /^\uFEFF?[ \t]*#/.test(line) ? line.replace('\uFEFF', '').indexOf('#') : undefined;
}
