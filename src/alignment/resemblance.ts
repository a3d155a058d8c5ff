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

/**
 * Makes ready to look at grids. From near a word that owes nothing to the other side speaks against the pair; from afar, where groups of
 * sentences are compared that hardly ever begin and end together, it is passed over, and the English words alone are asked.
 */
export function resembler(
  { vi, en, association, backwards, freeShare }: Sides,
  view: 'near' | 'far' = 'near',
): Resembler {
  const against = view === 'near' ? Math.log(freeShare) : 0;
  const fromVi = windowOn(vi, association, en, freeShare, against);
  const fromEn = windowOn(en, backwards, vi, freeShare, against);
  return Object.assign(look, { association, freeShare });

  function look(grid: Grid): Resemblance {
    const empty = () => Array.from({ length: longestBead }, () => new Float32Array(grid.size));
    const seen = { en: empty(), vi: empty() };
    lookByRows(grid, seen.en);
    if (view === 'near') lookByColumns(grid, seen.vi);
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

/** Products stay below, for their logarithms to be numbers. */
const largest = 1e300;

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
function windowOn(
  side: Side,
  { first, english, ratio }: Association,
  other: Side,
  freeShare: number,
  against: number,
): Window {
  const told = (1 - freeShare) / freeShare;
  const words = other.numbers.words.length;
  let one = new Float32Array(words);
  let two = new Float32Array(words);
  let three = new Float32Array(words);
  let openedFirst = NONE;
  let openedSecond = NONE;
  let openedThird = NONE;
  let firstLength = 0;
  let secondLength = 0;
  let thirdLength = 0;
  return { open, look, close };

  function open(sentence: number): void {
    spread(three, openedThird, true);
    const spare = three;
    three = two;
    two = one;
    one = spare;
    openedThird = openedSecond;
    openedSecond = openedFirst;
    openedFirst = sentence;
    thirdLength = secondLength;
    secondLength = firstLength;
    firstLength = spread(one, sentence, false);
  }

  function close(): void {
    spread(one, openedFirst, true);
    spread(two, openedSecond, true);
    spread(three, openedThird, true);
    openedFirst = openedSecond = openedThird = NONE;
    firstLength = secondLength = thirdLength = 0;
  }

  /** @returns how many words the sentence has */
  function spread(sum: Float32Array, sentence: number, clear: boolean): number {
    if (sentence === NONE) return 0;
    const from = side.starts[sentence] ?? 0;
    const to = side.starts[sentence + 1] ?? 0;
    for (let at = from; at < to; at++) {
      const word = side.words[at] ?? 0;
      const end = first[word + 1] ?? 0;
      for (let k = first[word] ?? 0; k < end; k++) {
        const other = english[k] ?? 0;
        sum[other] = clear ? 0 : (sum[other] ?? 0) + (ratio[k] ?? 0);
      }
    }
    return to - from;
  }

  function look(sentence: number, into: readonly Float32Array[], cell: number): void {
    const { words, starts } = other;
    const from = starts[sentence] ?? 0;
    const to = starts[sentence + 1] ?? 0;
    const weight1 = told / Math.max(firstLength, 1);
    const weight2 = told / Math.max(firstLength + secondLength, 1);
    const weight3 = told / Math.max(firstLength + secondLength + thirdLength, 1);
    let product1 = 1;
    let product2 = 1;
    let product3 = 1;
    for (let at = from; at < to; at++) {
      const word = words[at] ?? 0;
      const a = one[word] ?? 0;
      const b = two[word] ?? 0;
      const c = three[word] ?? 0;
      if (a + b + c === 0) continue;
      product1 = Math.min(largest, product1 * (1 + a * weight1));
      product2 = Math.min(largest, product2 * (1 + (a + b) * weight2));
      product3 = Math.min(largest, product3 * (1 + (a + b + c) * weight3));
    }
    const unfound = (to - from) * against;
    put(into[0], cell, product1, unfound);
    put(into[1], cell, product2, unfound);
    put(into[2], cell, product3, unfound);
  }
}

function put(into: Float32Array | undefined, cell: number, product: number, unfound: number): void {
  if (into !== undefined) into[cell] = (product === 1 ? 0 : Math.log(product)) + unfound;
}
