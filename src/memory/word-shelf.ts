import type { AskedWords } from './asked-words.ts';
import { likeness } from './spelling.ts';
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
  readonly #ids = new Uint32Array(shelfSize);
  readonly #starts = new Uint32Array(shelfSize + 1);
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

  sort(): void {
    this.#postings = postingsOf(this.#words, this.#starts);
  }

  find(asked: AskedWords): AlikeUnit[] {
    const found: AlikeUnit[] = [];
    const compare = (unit: number): void => {
      const alike = this.#compared(unit, asked);
      if (alike !== undefined) found.push(alike);
    };
    const pairs = this.#postings && rarePairs(this.#postings, asked);
    if (this.#postings !== undefined && pairs !== undefined) eachWithPair(this.#postings, pairs, compare);
    else for (let unit = 0; unit < this.#count; unit++) compare(unit);
    return found;
  }

  /** Passed over by its length, or once too many of its words are none of those asked for: each of these takes an edit. */
  #compared(unit: number, { allowed, foreign, spelled, likenessOf }: AskedWords): AlikeUnit | undefined {
    const words = this.#words;
    const start = this.#starts[unit] ?? 0;
    const end = this.#starts[unit + 1] ?? 0;
    let left = allowed[end - start] ?? -1;
    for (let at = start; at < end && left >= 0; at++) left -= foreign[words[at] ?? 0] ?? 0;
    if (left < 0) return undefined;
    const other = String.fromCharCode(...words.subarray(start, end));
    const masked = likenessOf(other);
    return masked === 0 ? undefined : { id: this.#ids[unit] ?? 0, masked, plain: likeness(spelled, other) };
  }
}

function grown(words: Uint16Array<ArrayBuffer>, needed: number): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(Math.max(2 * words.length, needed));
  larger.set(words);
  return larger;
}

/**
 * One pair more than may be missing: a unit that is alike has one of them at least. The rarest are taken. Undefined where there are too few,
 * so that a unit may be alike and have none.
 */
function rarePairs({ first }: Postings, { pairs, mayMiss }: AskedWords): readonly number[] | undefined {
  const countOf = (drawer: number): number => (first[drawer + 1] ?? 0) - (first[drawer] ?? 0);
  const taken: number[] = [];
  let left = mayMiss;
  for (const [drawer, times] of [...pairs].sort(([one], [other]) => countOf(one) - countOf(other))) {
    taken.push(drawer);
    left -= times;
    if (left < 0) return taken;
  }
  return undefined;
}

function eachWithPair({ first, units }: Postings, drawers: readonly number[], take: (unit: number) => void): void {
  const isTaken = new Uint8Array(shelfSize);
  for (const drawer of drawers) {
    const end = first[drawer + 1] ?? 0;
    for (let at = first[drawer] ?? 0; at < end; at++) {
      const unit = units[at] ?? 0;
      if (isTaken[unit] === 1) continue;
      isTaken[unit] = 1;
      take(unit);
    }
  }
}
