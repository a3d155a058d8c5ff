import { keyNumber, keyOfNumber } from './key-numbers.ts';
import { nextKeys, type Phrases } from './phrases.ts';
import type { Reader } from './reading.ts';
import type { Tables } from './tables.ts';
import type { Token } from './tokens.ts';
import type { Written } from './written-words.ts';

/** Any figure; `pointed`: one with points or commas in it. */
export const figure: unique symbol = Symbol('figure');
export const pointed: unique symbol = Symbol('pointed figure');

/** A figure, or a word or sign of this key. */
export type Piece = string | typeof figure;

/** How a reading may begin: with a piece, before another. Without `next` anything may follow. */
export type Beginning = { readonly first: First; readonly next?: Piece | undefined };

type First = Piece | typeof pointed;

/** A reader with all that it may begin with: most words begin no value, and what stands behind a figure tells most of what it can be. */
export type StartingReader = { readonly read: Reader; readonly begins: (tables: Tables) => readonly Beginning[] };

type Readers = readonly Reader[];

/** The readers for what begins in one way, each list in the order of trial. `byNext`: by the number of the key that follows. */
type Start = {
  readonly byNext: ReadonlyMap<number, Readers>;
  readonly beforeFigure: Readers;
  readonly beforeAnything: Readers;
};

/** `byNumber`: by the number of the key that a reading begins with. */
export type Dispatch = {
  readonly byNumber: readonly (Start | undefined)[];
  readonly figure: Start | undefined;
  readonly pointed: Start | undefined;
};

/** The readers that are asked, a bit for each by its place in the order of trial; there may be no more than 31. */
type Bits = number;

export function dispatchOf(readers: readonly StartingReader[], tables: Tables): Dispatch {
  const starts = new Map<First, Map<Piece | undefined, Bits>>();
  for (const [index, { begins }] of readers.entries())
    for (const { first, next } of begins(tables))
      for (const start of startsOf(first)) {
        const byNext = starts.get(start) ?? new Map<Piece | undefined, Bits>();
        byNext.set(next, (byNext.get(next) ?? 0) | (1 << index));
        starts.set(start, byNext);
      }
  const chosen = choosing(readers.map(({ read }) => read));
  const startOf = (first: First) => startFor(starts.get(first) ?? new Map(), chosen);
  const byNumber: (Start | undefined)[] = [];
  for (const first of starts.keys()) if (typeof first === 'string') byNumber[keyNumber(first)] = startOf(first);
  return { byNumber: Array.from(byNumber), figure: startOf(figure), pointed: startOf(pointed) };
}

/** What may begin with any figure may begin with a pointed one. */
const startsOf = (first: First): readonly First[] => (first === figure ? [figure, pointed] : [first]);

/** Gives the readers of the bits: one list for all places that ask the same. */
function choosing(readers: Readers): (bits: Bits) => Readers {
  const known = new Map<Bits, Readers>();
  return (bits) => {
    const some = known.get(bits) ?? readers.filter((_, index) => (bits & (1 << index)) !== 0);
    known.set(bits, some);
    return some;
  };
}

function startFor(byNext: ReadonlyMap<Piece | undefined, Bits>, chosen: (bits: Bits) => Readers): Start {
  const anything = byNext.get(undefined) ?? 0;
  const aFigure = (byNext.get(figure) ?? 0) | anything;
  const nexts = [...byNext].flatMap(([next, bits]) => {
    if (typeof next !== 'string') return [];
    const also = /^\d/.test(next) ? aFigure : anything;
    return [[keyNumber(next), chosen(bits | also)] as const];
  });
  return { byNext: new Map(nexts), beforeFigure: chosen(aFigure), beforeAnything: chosen(anything) };
}

const none: Readers = [];

/** Those whose reading may begin at the place. */
export function readersAt(tokens: readonly Token[], at: number, dispatch: Dispatch): Readers {
  const written = tokens[at]?.written;
  if (written === undefined) return none;
  const start = startAt(written, dispatch);
  if (start === undefined) return none;
  const next = tokens[at + 1]?.written;
  if (next === undefined) return start.beforeAnything;
  const some = next.number === 0 ? undefined : start.byNext.get(next.number);
  return some ?? (next.kind === 'figure' ? start.beforeFigure : start.beforeAnything);
}

function startAt({ kind, plain, number }: Written, { byNumber, figure, pointed }: Dispatch): Start | undefined {
  if (kind === 'figure') return plain ? figure : pointed;
  return byNumber[number];
}

/** With the phrases: as far as their second word. */
export function phrasesBegin(...phrases: readonly Phrases<unknown>[]): readonly Beginning[] {
  return phrases.flatMap((some) => phrasesBefore([undefined], some));
}

/** With one of the phrases, before one of the pieces. */
export function phrasesBefore(
  nexts: readonly (Piece | undefined)[],
  ...phrases: readonly Phrases<unknown>[]
): readonly Beginning[] {
  return phrases.flatMap(({ next }) =>
    [...next].flatMap(([first, node]) =>
      wordsBefore([...(node.ends.length > 0 ? nexts : []), ...nextKeys(node)], [keyOfNumber(first)]),
    ),
  );
}

/** With one of the words, before one of the pieces. */
export function wordsBefore(nexts: readonly (Piece | undefined)[], words: readonly string[]): readonly Beginning[] {
  return words.flatMap((first) => nexts.map((next): Beginning => ({ first, next })));
}

/** With a figure before one of the keys. */
export function figureBefore(...keys: readonly string[]): readonly Beginning[] {
  return keys.map((next) => ({ first: figure, next }));
}

/** The keys that the phrases begin with. */
export function firstKeys(...phrases: readonly Phrases<unknown>[]): readonly string[] {
  return phrases.flatMap(nextKeys);
}
