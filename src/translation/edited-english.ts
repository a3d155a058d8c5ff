import type { RenderedEnglish } from './render-english.ts';
import { pairUnchanged } from './unchanged.ts';

/** A piece of a text, by where it stands. */
type Token = { readonly text: string; readonly start: number; readonly end: number };

/** What a reference came to in the written-out English, and its source. */
type Shown = { readonly start: number; readonly end: number; readonly source: string };

/**
 * The English of a unit after a person edited it written out: references stand again where their words were left as they were, and are
 * plain words where not.
 * @param written with its references; `rendered` is the same written out
 */
export function editedEnglish(written: string, rendered: RenderedEnglish, edited: string): string {
  const shown = shownReferences(written, rendered);
  if (shown.length === 0) return edited;
  const before = tokensOf(rendered.text);
  const after = tokensOf(edited);
  const pairs = pairUnchanged(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
  );
  const places = new Map(pairs.map(({ left, right }) => [left, right]));
  let result = '';
  let at = 0;
  for (const reference of shown) {
    const start = placeAfter(reference, before, after, places);
    if (start === undefined) continue;
    result += edited.slice(at, start) + reference.source;
    at = start + reference.end - reference.start;
  }
  return result + edited.slice(at);
}

/** Each stands between two kept stretches, with what it changed beside it: “an” before it. */
function shownReferences(written: string, { kept }: RenderedEnglish): readonly Shown[] {
  return kept.slice(1).flatMap((next, index) => {
    const before = kept[index];
    if (before === undefined) return [];
    const source = written.slice(before.written + before.length, next.written);
    return [{ start: before.start + before.length, end: next.start, source }];
  });
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+|\s+|./gsu)].map((found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** Where the words of a reference stand after the edit; undefined where one of them is gone, or another has come between. */
function placeAfter(
  { start, end }: Shown,
  before: readonly Token[],
  after: readonly Token[],
  places: ReadonlyMap<number, number>,
): number | undefined {
  const first = before.findIndex((token) => token.end > start);
  const last = before.findLastIndex((token) => token.start < end);
  const to = places.get(first);
  for (let index = first; index <= last; index++)
    if (places.get(index) !== (to ?? -1) + index - first) return undefined;
  const [from, there] = [before[first], to === undefined ? undefined : after[to]];
  return from && there && there.start + start - from.start;
}
