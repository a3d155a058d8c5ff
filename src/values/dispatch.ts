import { keyNumber, keyOfNumber } from './key-numbers.ts';
import type { Phrases } from './phrases.ts';
import type { Reader } from './reading.ts';
import type { Tables } from './tables.ts';
import type { Token } from './tokens.ts';
import type { Written } from './written-words.ts';

/** Any figure; `pointed`: one with points or commas in it. */
export const figure: unique symbol = Symbol('figure');
export const pointed: unique symbol = Symbol('pointed figure');

/** A figure, a word or sign of this key, or a word that one of these phrases begins with. */
export type Piece = string | typeof figure | Phrases<unknown>;

/**
 * How a reading may begin: with a figure or a word before a piece, or with one of the phrases before one of the pieces. Where what follows is
 * left out or `undefined` anything may.
 */
export type Beginning =
  | { readonly first: First; readonly next?: Piece | undefined }
  | { readonly phrases: Phrases<unknown>; readonly nexts: readonly (Piece | undefined)[] };

type First = string | typeof figure | typeof pointed;

/** A reader with all that it may begin with: most words begin no value, and what stands behind a figure tells most of what it can be. */
export type StartingReader = { readonly read: Reader; readonly begins: (tables: Tables) => readonly Beginning[] };

type Readers = readonly Reader[];

/** The readers that are asked, a bit for each by its place in the order of trial; there may be no more than 31. */
type Bits = number;

/** What may follow a beginning, a word by the number of its key, and the readers that go on there. */
type Follower = { readonly next: number | typeof figure | Phrases<unknown> | undefined; readonly bits: Bits };

/** Phrases that readings begin with, and what may follow behind one. */
type Tree = { readonly phrases: Phrases<unknown>; readonly behind: readonly Follower[]; readonly bits: Bits };

/** Tells the readers of a place by its token and the one behind it. What a word may begin is worked out when a text first has it. */
export class Dispatch {
  readonly #byFirst = new Map<First, Follower[]>();
  readonly #trees: Tree[] = [];
  readonly #chosen: Choosing;
  /** By the number of the key that a reading begins with; null where none does. */
  readonly #starts: (Start | null | undefined)[] = [null];
  readonly #figure: Start | null;
  readonly #pointed: Start | null;

  constructor(readers: readonly StartingReader[], tables: Tables) {
    for (const [index, { begins }] of readers.entries())
      for (const beginning of begins(tables)) this.#add(beginning, 1 << index);
    this.#chosen = choosing(readers.map(({ read }) => read));
    this.#figure = this.#startOf(this.#byFirst.get(figure) ?? []);
    // What may begin with any figure may begin with a pointed one.
    const firsts: readonly First[] = [figure, pointed];
    this.#pointed = this.#startOf(firsts.flatMap((first) => this.#byFirst.get(first) ?? []));
  }

  /** Whether anything may begin with a word or sign of the number. */
  begins(number: number): boolean {
    return this.#startAt(number) !== null;
  }

  /** Those whose reading may begin with the first before the next. */
  readersOf({ kind, plain, number }: Written, next: Written | undefined): Readers {
    const start = kind !== 'figure' ? this.#startAt(number) : plain ? this.#figure : this.#pointed;
    return start === null ? none : start.readersBefore(next);
  }

  #add(beginning: Beginning, bits: Bits): void {
    if ('phrases' in beginning) {
      const { phrases, nexts } = beginning;
      this.#trees.push({ phrases, behind: nexts.map((next) => followerOf(next, bits)), bits });
    } else {
      const followers = this.#byFirst.get(beginning.first) ?? [];
      this.#byFirst.set(beginning.first, followers);
      followers.push(followerOf(beginning.next, bits));
    }
  }

  #startAt(number: number): Start | null {
    const known = this.#starts[number];
    if (known !== undefined) return known;
    const start = this.#startOf([
      ...(this.#byFirst.get(keyOfNumber(number)) ?? []),
      ...this.#trees.flatMap((tree) => followersIn(tree, number)),
    ]);
    while (this.#starts.length < number) this.#starts.push(undefined); // no holes
    this.#starts[number] = start;
    return start;
  }

  #startOf(followers: readonly Follower[]): Start | null {
    return followers.length === 0 ? null : new Start(followers, this.#chosen);
  }
}

function followerOf(next: Piece | undefined, bits: Bits): Follower {
  return { next: typeof next === 'string' ? keyNumber(next) : next, bits };
}

/** What may follow a word of the number that begins a phrase: the rest of it, or what stands behind it. */
function followersIn({ phrases, behind, bits }: Tree, number: number): readonly Follower[] {
  const node = phrases.after(number);
  if (node === undefined) return [];
  return [...(node.ends.length > 0 ? behind : []), ...Array.from(node.next.keys(), (next) => ({ next, bits }))];
}

type Choosing = (bits: Bits) => Readers;

/** Gives the readers of the bits: one list for all places that ask the same. */
function choosing(readers: Readers): Choosing {
  const known = new Map<Bits, Readers>();
  return (bits) => {
    const some = known.get(bits) ?? readers.filter((_, index) => (bits & (1 << index)) !== 0);
    known.set(bits, some);
    return some;
  };
}

/** The readers for what begins in one way. */
class Start {
  readonly #chosen: Choosing;
  readonly #beforeAnything: Readers;
  readonly #beforeFigure: Readers;
  readonly #anything: Bits;
  readonly #aFigure: Bits;
  readonly #words = new Map<number, Bits>();
  readonly #trees: { readonly next: Phrases<unknown>; readonly bits: Bits }[] = [];
  /** What was told before, by the number of the key that follows. */
  readonly #told = new Map<number, Readers>();

  constructor(followers: readonly Follower[], chosen: Choosing) {
    let [anything, aFigure] = [0, 0];
    for (const { next, bits } of followers) {
      if (next === undefined) anything |= bits;
      else if (next === figure) aFigure |= bits;
      else if (typeof next === 'number') this.#words.set(next, (this.#words.get(next) ?? 0) | bits);
      else this.#trees.push({ next, bits });
    }
    this.#chosen = chosen;
    this.#anything = anything;
    this.#aFigure = aFigure | anything;
    this.#beforeAnything = chosen(this.#anything);
    this.#beforeFigure = chosen(this.#aFigure);
  }

  readersBefore(next: Written | undefined): Readers {
    if (next === undefined) return this.#beforeAnything;
    if (next.number === 0) return next.kind === 'figure' ? this.#beforeFigure : this.#beforeAnything;
    const known = this.#told.get(next.number);
    if (known !== undefined) return known;
    const readers = this.#chosen(this.#bitsBefore(next));
    this.#told.set(next.number, readers);
    return readers;
  }

  #bitsBefore({ kind, number }: Written): Bits {
    let all = (kind === 'figure' ? this.#aFigure : this.#anything) | (this.#words.get(number) ?? 0);
    for (const { next, bits } of this.#trees) if (next.begins(number)) all |= bits;
    return all;
  }
}

const none: Readers = [];

/** Those whose reading may begin at the place. */
export function readersAt(tokens: readonly Token[], at: number, dispatch: Dispatch): Readers {
  const written = tokens[at]?.written;
  return written === undefined ? none : dispatch.readersOf(written, tokens[at + 1]?.written);
}

/** With the phrases: as far as their second word. */
export function phrasesBegin(...phrases: readonly Phrases<unknown>[]): readonly Beginning[] {
  return phrasesBefore([undefined], ...phrases);
}

/** With one of the phrases, before one of the pieces. */
export function phrasesBefore(
  nexts: readonly (Piece | undefined)[],
  ...phrases: readonly Phrases<unknown>[]
): readonly Beginning[] {
  return phrases.map((some) => ({ phrases: some, nexts }));
}

/** With one of the words, before one of the pieces. */
export function wordsBefore(nexts: readonly (Piece | undefined)[], words: readonly string[]): readonly Beginning[] {
  return words.flatMap((first) => nexts.map((next): Beginning => ({ first, next })));
}

/** With a figure before one of the pieces. */
export function figureBefore(...pieces: readonly Piece[]): readonly Beginning[] {
  return pieces.map((next) => ({ first: figure, next }));
}
