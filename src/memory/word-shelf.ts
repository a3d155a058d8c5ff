import type { AskedWords } from './asked-words.ts';
import { likeness, masked } from './spelling.ts';
import { type Postings, postingsOf } from './word-pairs.ts';

/** A unit that is alike. `masked` is the likeness when any figure is the same as any other, `plain` when each is itself; 0–1. */
export type AlikeUnit = { readonly id: number; readonly masked: number; readonly plain: number };

/** So many that the number of one on its shelf has 16 bits. */
const shelfSize = 0x10000;

/**
 * The words of some units. The unit at i has the number `ids[i]` and the words from `starts[i]` up to `starts[i + 1]`. It is gone over unit
 * by unit, and once it is full and has its postings, only where rare pairs of words stand.
 */
export class WordShelf {
  #ids = new Uint32Array(shelfSize);
  #starts = new Uint32Array(shelfSize + 1);
  #words = new Uint16Array(shelfSize);
  #count = 0;
  #postings: Postings | undefined;

  get isFull(): boolean {
    return this.#count === shelfSize;
  }

  /** Full, and without postings. */
  get isUnsorted(): boolean {
    return this.isFull && this.#postings === undefined;
  }

  add(id: number, words: Uint16Array): void {
    const start = this.#starts[this.#count] ?? 0;
    const end = start + words.length;
    if (end > this.#words.length) this.#words = grown(this.#words, end);
    this.#words.set(words, start);
    this.#ids[this.#count++] = id;
    this.#starts[this.#count] = end;
  }

  /** By length, and with postings. */
  sort(): void {
    const [ids, starts, words] = [this.#ids, this.#starts, this.#words];
    this.#ids = new Uint32Array(shelfSize);
    this.#starts = new Uint32Array(shelfSize + 1);
    this.#words = new Uint16Array(starts[shelfSize] ?? 0);
    this.#count = 0;
    const lengthOf = (unit: number): number => (starts[unit + 1] ?? 0) - (starts[unit] ?? 0);
    const byLength = Uint16Array.from(ids, (_, unit) => unit).sort((a, b) => lengthOf(a) - lengthOf(b));
    for (const unit of byLength) this.add(ids[unit] ?? 0, words.subarray(starts[unit], starts[unit + 1]));
    this.#postings = postingsOf(this.#words, this.#starts);
  }

  find(asked: AskedWords): AlikeUnit[] {
    const found: AlikeUnit[] = [];
    const compare = (unit: number): void => {
      const alike = this.#compared(unit, asked);
      if (alike !== undefined) found.push(alike);
    };
    const pairs = this.#postings && rarePairs(this.#postings, asked);
    if (this.#postings !== undefined && pairs !== undefined)
      eachWithPairs(this.#postings, pairs, this.#ofLength(asked), compare);
    else for (let unit = 0; unit < this.#count; unit++) compare(unit);
    return found;
  }

  /** Where, once it is sorted, units begin that are long enough, and where those that are too long. */
  #ofLength({ allowed }: AskedWords): readonly [from: number, to: number] {
    const lengthOf = (unit: number): number => (this.#starts[unit + 1] ?? 0) - (this.#starts[unit] ?? 0);
    const shortest = allowed.findIndex((edits) => edits >= 0);
    return [
      firstWhere(0, this.#count, (unit) => lengthOf(unit) >= shortest),
      firstWhere(0, this.#count, (unit) => lengthOf(unit) >= allowed.length),
    ];
  }

  /** Passed over by its length, or once it has too many words more than were asked for: each of these takes an edit. */
  #compared(unit: number, asked: AskedWords): AlikeUnit | undefined {
    const start = this.#starts[unit] ?? 0;
    const end = this.#starts[unit + 1] ?? 0;
    const mayDiffer = asked.mayDiffer[end - start] ?? -1;
    if (mayDiffer < 0 || !hasMostWords(this.#words, start, end, asked.counts, mayDiffer)) return undefined;
    const other = String.fromCharCode(...this.#words.subarray(start, end));
    const alike = asked.likenessOf(other);
    return alike === 0 ? undefined : { id: this.#ids[unit] ?? 0, masked: alike, plain: likeness(asked.spelled, other) };
  }
}

/** Whether at most so many words are not among those counted, each as often as it was counted. The counts are as before when it returns. */
function hasMostWords(words: Uint16Array, start: number, end: number, counts: Int16Array, mayDiffer: number): boolean {
  let left = mayDiffer;
  let at = start;
  for (; at < end && left >= 0; at++) {
    const word = masked(words[at] ?? 0);
    const count = (counts[word] ?? 0) - 1;
    counts[word] = count;
    if (count < 0) left--;
  }
  while (at-- > start) {
    const word = masked(words[at] ?? 0);
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return left >= 0;
}

function grown(words: Uint16Array<ArrayBuffer>, needed: number): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(Math.max(2 * words.length, needed));
  larger.set(words);
  return larger;
}

/** Pairs to look up, and how many of them a unit that is alike has at least. */
type RarePairs = { readonly drawers: readonly number[]; readonly needed: number };

/** To be found by more pairs is to look up more of them, and to compare far fewer units. */
const mostNeeded = 3;

/**
 * So many pairs more than may be missing, the rarest: a unit that is alike has as many of them. Undefined where there are too few, so that
 * a unit may be alike and have none.
 */
function rarePairs({ first }: Postings, { pairs, mayMiss }: AskedWords): RarePairs | undefined {
  const countOf = (drawer: number): number => (first[drawer + 1] ?? 0) - (first[drawer] ?? 0);
  const drawers: number[] = [];
  let spare = -mayMiss;
  for (const [drawer, times] of [...pairs].sort(([one], [other]) => countOf(one) - countOf(other))) {
    if (spare >= mostNeeded) break;
    drawers.push(drawer);
    spare += times;
  }
  return spare > 0 ? { drawers, needed: Math.min(spare, mostNeeded) } : undefined;
}

function eachWithPairs(
  { first, units }: Postings,
  { drawers, needed }: RarePairs,
  [from, to]: readonly [from: number, to: number],
  take: (unit: number) => void,
): void {
  const had = new Uint8Array(shelfSize);
  for (const drawer of drawers) {
    const [start = 0, end = 0] = [first[drawer], first[drawer + 1]];
    for (let at = firstWhere(start, end, (place) => (units[place] ?? 0) >= from); at < end; at++) {
      const unit = units[at] ?? 0;
      if (unit >= to) break;
      const count = (had[unit] ?? 0) + 1;
      had[unit] = count;
      if (count === needed) take(unit);
    }
  }
}

/** The first number from `low` up to `high` of which it is true, where it is true of all behind it; `high` where it is true of none. */
function firstWhere(low: number, high: number, isTrue: (at: number) => boolean): number {
  let [start, end] = [low, high];
  while (start < end) {
    const middle = (start + end) >>> 1;
    if (isTrue(middle)) end = middle;
    else start = middle + 1;
  }
  return start;
}
