/** What to put in place of `start` to `end`; where they are equal, an insertion. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };

/**
 * Makes edits, which must not overlap; every other unit stays as it was. At one place, insertions come first, in the order given.
 * @throws RangeError when they overlap or lie outside: a mistake of the caller
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text } of edits.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    if (start < from || end < start || end > source.length) throw new RangeError(`edit ${start}–${end} after ${from}`);
    parts.push(source.slice(from, start), text);
    from = end;
  }
  parts.push(source.slice(from));
  return parts.join('');
}
