import { matchKey } from '../text/index.ts';
import { characterLength, kindOf, unitAt, unitKind } from './unit-kinds.ts';

/** A word or sign as it is written, with what is compared of it (folded letters, all dashes as one) and what may begin with it. */
export type Written = { readonly text: string; readonly key: string; readonly opens: number };

type Known = Written & { readonly hash: number };

/** No syllable is longer; longer runs of letters are left unfolded. */
const longestWord = 24;

/** Vietnamese has some seven thousand syllables; names and codes may not fill the memory beside them. */
const mostKnown = 50_000;

/**
 * The words and signs of all texts read, each kept once. One is found by its UTF-16 units in a table with open addressing, so no string
 * is made of what was seen before: a `Map` needs one, and takes more time with it than all the rest of finding the tokens.
 */
export class WrittenWords {
  /** A power of two of slots, at most half of them taken. */
  #slots: (Known | undefined)[] = emptySlots(256);
  #count = 0;
  readonly #opens: (key: string) => number;

  /** `opens` tells what may begin with the words of a key. */
  constructor(opens: (key: string) => number = () => 0) {
    this.#opens = opens;
  }

  /** The word that begins at an offset with a letter. */
  wordAt(text: string, start: number): Written {
    let hash = 0;
    let end = start;
    for (; end < text.length; end += 1) {
      const unit = text.charCodeAt(end);
      const kind = kindOf(unit);
      if (kind !== unitKind.letter && kind !== unitKind.inner && unitAt(text, end) !== unitKind.letter) break;
      hash = (Math.imul(hash, 31) + unit) | 0;
    }
    if (end - start <= longestWord) return this.#find(text, start, end, hash);
    const long = text.slice(start, end);
    return { text: long, key: long, opens: 0 };
  }

  /** The single sign at an offset. */
  signAt(text: string, start: number): Written {
    return this.#find(text, start, start + characterLength(text, start), text.charCodeAt(start));
  }

  #find(text: string, start: number, end: number, hash: number): Written {
    let slot = firstSlot(hash, this.#slots.length);
    for (let known = this.#slots[slot]; known !== undefined; known = this.#slots[slot]) {
      if (known.hash === hash && standsAt(known.text, text, start, end)) return known;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    const found = text.slice(start, end);
    const key = keyOf(found);
    return this.#add({ text: found, key, opens: this.#opens(key), hash });
  }

  #add(added: Known): Written {
    if (this.#count === mostKnown) this.#rehash([], 256);
    else if (2 * this.#count === this.#slots.length) this.#rehash(this.#slots, 2 * this.#slots.length);
    this.#put(added);
    this.#count += 1;
    return added;
  }

  #rehash(all: readonly (Known | undefined)[], size: number): void {
    this.#slots = emptySlots(size);
    this.#count = all.length / 2;
    for (const known of all) if (known !== undefined) this.#put(known);
  }

  #put(known: Known): void {
    let slot = firstSlot(known.hash, this.#slots.length);
    while (this.#slots[slot] !== undefined) slot = (slot + 1) & (this.#slots.length - 1);
    this.#slots[slot] = known;
  }
}

function emptySlots(size: number): (Known | undefined)[] {
  return new Array<Known | undefined>(size).fill(undefined);
}

/** Multiplied, so that all units of the word tell in the bits that are taken. */
function firstSlot(hash: number, size: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 15) & (size - 1);
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** The signs that are read as one dash, as a pattern's class has them. */
export const dashes = '-\\u2010-\\u2015\\u2212\\uF02D';

const dash = new RegExp(`^[${dashes}]$`, 'u');
const slash = /^[/\u2044\u2215\uFF0F]$/u;

function keyOf(piece: string): string {
  if (unitAt(piece, 0) === unitKind.letter) return matchKey(piece);
  if (dash.test(piece)) return '-';
  return slash.test(piece) ? '/' : piece;
}
