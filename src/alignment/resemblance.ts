import { type Association, turned } from './association.ts';
import { longestBead } from './bead.ts';
import type { Grid } from './grid.ts';
import type { Side } from './words.ts';

/**
 * What the words say for each cell of a grid, as logarithms of how much likelier the words of the one are beside the other than anywhere:
 *   en[k - 1]  the words of English sentence j, seen from the k Vietnamese sentences that begin with i
 *   vi[k - 1]  the words of Vietnamese sentence i, seen from the k English sentences that begin with j
 * Those of a bead are sums of these.
 */
export type Resemblance = { readonly en: readonly Float32Array[]; readonly vi: readonly Float32Array[] };

export type Sides = {
  readonly vi: Side;
  readonly en: Side;
  /** By Vietnamese word, and by English word. */
  readonly association: Association;
  readonly backwards: Association;
  /** The share of words that owe nothing to the other side. */
  readonly freeShare: number;
};

export function sidesOf(vi: Side, en: Side, association: Association, freeShare: number): Sides {
  return { vi, en, association, backwards: turned(association, en.numbers.words.length), freeShare };
}

/** Looks at any number of grids, one after the other. */
export type Resembler = ((grid: Grid) => Resemblance) & {
  readonly association: Association;
  readonly freeShare: number;
};

/** Makes ready to look at grids. */
export function resembler({ vi, en, association, backwards, freeShare }: Sides): Resembler {
  const fromVi = windowOn(vi, association, en, freeShare);
  const fromEn = windowOn(en, backwards, vi, freeShare);
  return Object.assign(look, { association, freeShare });

  function look(grid: Grid): Resemblance {
    const empty = () => Array.from({ length: longestBead }, () => new Float32Array(grid.size));
    const seen = { en: empty(), vi: empty() };
    lookByRows(grid, seen.en);
    lookByColumns(grid, seen.vi);
    return seen;
  }

  function lookByRows({ stretch, rows, base, low, high }: Grid, seen: readonly Float32Array[]): void {
    for (let row = rows - 1; row >= 0; row--) {
      fromVi.open(stretch.vi + row);
      const [from, to, first] = [low[row] ?? 0, high[row] ?? 0, base[row] ?? 0];
      for (let column = from; column < to; column++) fromVi.look(stretch.en + column, seen, first + column);
    }
    fromVi.close();
  }

  function lookByColumns({ stretch, columns, base, firstRow, endRow }: Grid, seen: readonly Float32Array[]): void {
    for (let column = columns - 1; column >= 0; column--) {
      fromEn.open(stretch.en + column);
      const [from, to] = [firstRow[column] ?? 0, endRow[column] ?? 0];
      for (let row = from; row < to; row++) fromEn.look(stretch.vi + row, seen, (base[row] ?? 0) + column);
    }
    fromEn.close();
  }
}

/** Products of ratios are taken for no more than this, for their logarithms to be numbers. */
export const largest = 1e300;

type Window = {
  /** Takes in a sentence that stands right before the one taken in last. The last three are seen. */
  open(sentence: number): void;
  /** What a sentence of the other side says, seen from the first, the first two and all three. */
  look(sentence: number, into: readonly Float32Array[], cell: number): void;
  /** Lets go of all that was taken in. */
  close(): void;
};

const NONE = -1;

/** Spreads the words of three sentences in a row over the words of the other side that they stand beside. */
function windowOn(side: Side, { first, english, ratio }: Association, other: Side, freeShare: number): Window {
  /** A word that owes nothing to the other side speaks against the pair. */
  const against = Math.log(freeShare);
  const told = (1 - freeShare) / freeShare;
  /**
   * What the last three sentences say of word w of the other side: `sums[4 * w + slot]`, each in its slot, in turn. Side by side, since a
   * look asks for all three of a word at once: in arrays of their own they were a third slower.
   */
  const sums = new Float32Array(4 * other.numbers.words.length);
  /** A bit a slot where a sum is not 0. Most words of a sentence have none, and so little of memory is near. */
  const heard = new Uint8Array(other.numbers.words.length);
  let opened: readonly Opened[] = [unopened(0), unopened(1), unopened(2)];
  return { open, look, close };

  function open(sentence: number): void {
    const [first = unopened(0), second = unopened(1), { slot, sentence: last } = unopened(2)] = opened;
    spread(slot, last, true);
    opened = [{ slot, sentence, length: spread(slot, sentence, false) }, first, second];
  }

  function close(): void {
    for (const { slot, sentence } of opened) spread(slot, sentence, true);
    opened = opened.map(({ slot }) => unopened(slot));
  }

  /** @returns how many words the sentence has */
  function spread(slot: number, sentence: number, clear: boolean): number {
    if (sentence === NONE) return 0;
    const bit = 1 << slot;
    const from = side.starts[sentence] ?? 0;
    const to = side.starts[sentence + 1] ?? 0;
    for (let at = from; at < to; at++) {
      const word = side.words[at] ?? 0;
      const end = first[word + 1] ?? 0;
      for (let k = first[word] ?? 0; k < end; k++) {
        const told = english[k] ?? 0;
        const place = 4 * told + slot;
        sums[place] = clear ? 0 : (sums[place] ?? 0) + (ratio[k] ?? 0);
        heard[told] = clear ? (heard[told] ?? 0) & ~bit : (heard[told] ?? 0) | bit;
      }
    }
    return to - from;
  }

  function look(sentence: number, into: readonly Float32Array[], cell: number): void {
    const { words, starts } = other;
    const from = starts[sentence] ?? 0;
    const to = starts[sentence + 1] ?? 0;
    const [one = unopened(0), two = unopened(1), three = unopened(2)] = opened;
    const [slot1, slot2, slot3] = [one.slot, two.slot, three.slot];
    const weight1 = told / Math.max(one.length, 1);
    const weight2 = told / Math.max(one.length + two.length, 1);
    const weight3 = told / Math.max(one.length + two.length + three.length, 1);
    let product1 = 1;
    let product2 = 1;
    let product3 = 1;
    for (let at = from; at < to; at++) {
      const word = words[at] ?? 0;
      if (heard[word] === 0) continue;
      const place = 4 * word;
      const a = sums[place + slot1] ?? 0;
      const b = sums[place + slot2] ?? 0;
      const c = sums[place + slot3] ?? 0;
      product1 *= 1 + a * weight1;
      product2 *= 1 + (a + b) * weight2;
      product3 *= 1 + (a + b + c) * weight3;
    }
    const unfound = (to - from) * against;
    put(into[0], cell, product1, unfound);
    put(into[1], cell, product2, unfound);
    put(into[2], cell, product3, unfound);
  }
}

/** A sentence that was taken in, where what it says stands, and how many words it has. */
type Opened = { readonly slot: number; readonly sentence: number; readonly length: number };

const unopened = (slot: number): Opened => ({ slot, sentence: NONE, length: 0 });

function put(into: Float32Array | undefined, cell: number, product: number, unfound: number): void {
  if (into !== undefined) into[cell] = (product === 1 ? 0 : Math.log(Math.min(product, largest))) + unfound;
}
