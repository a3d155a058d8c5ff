import { applyEdits, type Edit } from './edits.ts';

/** A stretch of the source to be written anew. `slice` gives stretches within it, with what is written anew inside them. */
export type Rewriting = {
  readonly start: number;
  readonly end: number;
  readonly write: (slice: (start: number, end: number) => string) => string;
};

/**
 * Rewrites stretches of a source, of which one may lie in another: a text box in a paragraph, the alternative text of an image in a sentence.
 * What the outer one does not take over by `slice` is gone.
 */
export function rewrite(source: string, rewritings: readonly Rewriting[]): string {
  // From the last to the first: whatever lies in a stretch is done before the stretch is, and is the last of what is done.
  const done: Edit[] = [];
  const slice = (start: number, end: number): string => {
    const inside = done.slice(firstFrom(done, end)).filter((edit) => edit.start >= start && edit.end <= end);
    return applyEdits(
      source.slice(start, end),
      inside.map((edit) => moved(edit, -start)),
    );
  };
  for (const { start, end, write } of rewritings.toSorted(
    (one, other) => other.start - one.start || one.end - other.end,
  )) {
    const text = write(slice);
    if (end > start) done.length = firstFrom(done, end);
    done.push({ start, end, text });
  }
  return applyEdits(source, done.reverse());
}

/** Index of the first edit that begins before `end`; edits descend. */
function firstFrom(done: readonly Edit[], end: number): number {
  let from = done.length;
  while (from > 0 && (done[from - 1]?.start ?? end) < end) from -= 1;
  return from;
}

function moved({ start, end, text }: Edit, by: number): Edit {
  return { start: start + by, end: end + by, text };
}
