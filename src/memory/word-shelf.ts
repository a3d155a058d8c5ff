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
  #sorted: Sorted | undefined;

  get isFull(): boolean {
    return this.#count === shelfSize;
  }

  /** Full, and without postings. */
  get isUnsorted(): boolean {
    return this.isFull && this.#sorted === undefined;
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
    this.#sorted = { ...postingsOf(this.#words, this.#starts), firstOfLength: firstOfLengths(this.#starts) };
  }

  find(asked: AskedWords): AlikeUnit[] {
    const found: AlikeUnit[] = [];
    const compare = (unit: number): void => {
      const alike = this.#compared(unit, asked);
      if (alike !== undefined) found.push(alike);
    };
    const pairs = this.#sorted && rarePairs(this.#sorted, asked);
    if (this.#sorted !== undefined && pairs !== undefined) eachWithPairs(this.#sorted, pairs, asked, compare);
    else for (let unit = 0; unit < this.#count; unit++) compare(unit);
    return found;
  }

  /** Passed over by its length, or once it has too many words that were not asked for: each of these takes an edit. */
  #compared(unit: number, asked: AskedWords): AlikeUnit | undefined {
    const start = this.#starts[unit] ?? 0;
    const end = this.#starts[unit + 1] ?? 0;
    const mayDiffer = asked.mayDiffer[end - start] ?? -1;
    if (mayDiffer < 0 || !hasMostWords(this.#words, start, end, asked.has, mayDiffer)) return undefined;
    const other = String.fromCharCode(...this.#words.subarray(start, end));
    const alike = asked.likenessOf(other);
    return alike === 0 ? undefined : { id: this.#ids[unit] ?? 0, masked: alike, plain: likeness(asked.spelled, other) };
  }
}

/** Whether at most so many words are strange. */
function hasMostWords(words: Uint16Array, start: number, end: number, has: Uint8Array, mayDiffer: number): boolean {
  let left = mayDiffer;
  for (let at = start; at < end; at++) {
    if (has[masked(words[at] ?? 0)] === 0 && left-- === 0) return false;
  }
  return true;
}

function grown(words: Uint16Array<ArrayBuffer>, needed: number): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(Math.max(2 * words.length, needed));
  larger.set(words);
  return larger;
}

/** A full shelf by length: units of `length` words are `firstOfLength[length]` up to `firstOfLength[length + 1]`, or to the end. */
type Sorted = Postings & { readonly firstOfLength: readonly number[] };

function firstOfLengths(starts: Uint32Array): readonly number[] {
  const firsts: number[] = [];
  for (let unit = 0; unit < shelfSize; unit++) {
    const length = (starts[unit + 1] ?? 0) - (starts[unit] ?? 0);
    while (firsts.length <= length) firsts.push(unit);
  }
  return firsts;
}

/** Pairs to look up, and how many of those asked for they are: one that is asked for twice is two. */
type RarePairs = { readonly drawers: readonly number[]; readonly count: number };

/** To be found by more pairs is to look up more of them, and to compare fewer units: with eight, half as many as with three. */
const mostNeeded = 8;

/**
 * The rarest, and so many more than may be missing. Undefined where there are too few, so that a unit may be alike and have none.
 */
function rarePairs({ first }: Postings, { pairs, mayMiss }: AskedWords): RarePairs | undefined {
  const countOf = (drawer: number): number => (first[drawer + 1] ?? 0) - (first[drawer] ?? 0);
  const mostMissed = mayMiss.reduce((most, missed) => Math.max(most, missed), 0);
  const drawers: number[] = [];
  let count = 0;
  for (const [drawer, times] of [...pairs].sort(([one], [other]) => countOf(one) - countOf(other))) {
    if (count >= mostMissed + mostNeeded) break;
    drawers.push(drawer);
    count += times;
  }
  return count > mostMissed ? { drawers, count } : undefined;
}

/** Takes each unit that has as many of the pairs as one of its length has when it is alike. */
function eachWithPairs(
  { first, units, firstOfLength }: Sorted,
  { drawers, count }: RarePairs,
  { allowed, mayMiss }: AskedWords,
  take: (unit: number) => void,
): void {
  const firstOf = (length: number): number => firstOfLength[length] ?? shelfSize;
  const shortest = allowed.findIndex((edits) => edits >= 0);
  const [from, to] = [firstOf(shortest), firstOf(allowed.length)];
  const lacking = new Uint16Array(shelfSize);
  for (let length = shortest; length < allowed.length; length++)
    lacking.fill(count - (mayMiss[length] ?? 0), firstOf(length), firstOf(length + 1));
  for (const drawer of drawers) {
    const [start = 0, end = 0] = [first[drawer], first[drawer + 1]];
    for (let at = firstWhere(start, end, (place) => (units[place] ?? 0) >= from); at < end; at++) {
      const unit = units[at] ?? 0;
      if (unit >= to) break;
      const left = (lacking[unit] ?? 0) - 1;
      lacking[unit] = left;
      if (left === 0) take(unit);
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
