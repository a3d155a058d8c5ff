import type { Phrases } from './phrases.ts';
import type { Found, Reader } from './reading.ts';
import type { Tables } from './tables.ts';

/** A reader with all that it may begin with: most words begin only one kind of value, and the other readers need not look at them. */
export type StartingReader = {
  readonly read: Reader;
  readonly words: (tables: Tables) => Iterable<string>;
  /** It may begin with a figure too. */
  readonly figures?: true;
};

/** The readers by the key of the token they begin with, those that begin with figures apart. */
type Dispatch = { readonly byWord: ReadonlyMap<string, readonly Reader[]>; readonly byFigure: readonly Reader[] };

/** The readers as one, in the order of trial. */
export function dispatched(readers: readonly StartingReader[]): Reader {
  const known = new WeakMap<Tables, Dispatch>();
  return (tokens, at, tables) => {
    const token = tokens[at];
    if (token === undefined) return undefined;
    let dispatch = known.get(tables);
    if (dispatch === undefined) {
      dispatch = dispatchOf(readers, tables);
      known.set(tables, dispatch);
    }
    const some = token.kind === 'figure' ? dispatch.byFigure : dispatch.byWord.get(token.key);
    return some === undefined ? undefined : firstOf(some, tokens, at, tables);
  };
}

function firstOf(readers: readonly Reader[], ...[tokens, at, tables]: Parameters<Reader>): Found | undefined {
  for (const read of readers) {
    const hit = read(tokens, at, tables);
    if (hit !== undefined) return hit;
  }
  return undefined;
}

function dispatchOf(readers: readonly StartingReader[], tables: Tables): Dispatch {
  const byWord = new Map<string, Reader[]>();
  for (const { read, words } of readers) {
    for (const word of new Set(words(tables))) byWord.set(word, [...(byWord.get(word) ?? []), read]);
  }
  return { byWord, byFigure: readers.filter(({ figures }) => figures === true).map(({ read }) => read) };
}

/** The keys of the tokens that the phrases begin with. */
export function firstWords(...phrases: readonly Phrases<unknown>[]): readonly string[] {
  return phrases.flatMap((root) => [...root.next.keys()]);
}
