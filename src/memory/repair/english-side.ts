import type { Value } from '../../model/value.ts';

/** A stretch of English and what is to stand in its place. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** A value that the English tells. */
export type EnglishValue = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: Value;
};

/** Edits that ascend and never overlap. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  let written = '';
  let last = 0;
  for (const { start, end, text: put } of edits) {
    written += text.slice(last, start) + put;
    last = end;
  }
  return written + text.slice(last);
}

/** Of things that stand `all` times in the Vietnamese and `found` times in the English, the one in the same place of the row; if they are as many. */
export function inSamePlace<A, B>(one: A, all: readonly A[], found: readonly B[]): B | undefined {
  return all.length === found.length ? found[all.indexOf(one)] : undefined;
}
