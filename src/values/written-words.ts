import { matchKey, OpenedText } from '../text/index.ts';
import { knownNumber } from './key-numbers.ts';
import type { Token } from './tokens.ts';
import { characterLength, goesOnAt, isInWord, unitAt, unitKind } from './unit-kinds.ts';

/** A word, figure or sign as it is written, wherever it stands, with all that is the same at each of its places. */
export type Written = {
  readonly kind: 'word' | 'figure' | 'sign' | 'wall';
  readonly text: string;
  /** What is compared: folded letters, digits as they are, all dashes as one. */
  readonly key: string;
  /** The number of the key among those that the data names: see `keyNumber`. */
  readonly number: number;
  /** What may begin with it: see `openings`. */
  readonly opens: number;
  /** It is a figure of digits alone, without point or comma. */
  readonly plain: boolean;
  /** It is a word that begins with a capital. */
  readonly capital: boolean;
  /** It has no capital. */
  readonly small: boolean;
};

/** No syllable is longer; longer runs of letters are left unfolded, and longer figures not remembered. */
const longestWord = 24;
const longestFigure = 5;

/** Vietnamese has some seven thousand syllables; names and codes may not fill the memory beside them. */
const mostKnown = 50_000;

/** At most half of the slots are taken. */
const fewestSlots = 64;

/** What may begin with the words of a key. */
export type Opens = (key: string, kind: Written['kind']) => number;

const nothing: Opens = () => 0;

/**
 * The words, figures and signs of all texts read, each kept once. One is found by its UTF-16 units in a table with open addressing, so no
 * string is made of what was seen before. Those of one number:
 *   slots[s]                      the number of what is found at the slot, or 0
 *   hashes[n]                     its hash
 *   units[starts[n] .. starts[n + 1]]  its UTF-16 units
 *   known[n]                      what is known of it
 * What that gains is measured in bench/values.ts. Made after the tables it is to serve, which give the numbers to the keys.
 */
export class WrittenWords {
  #slots = new Int32Array(fewestSlots);
  #hashes = new Int32Array(fewestSlots);
  #starts = new Int32Array(fewestSlots + 1);
  #units = new Uint16Array(4 * fewestSlots);
  #known: Written[] = [asWritten('wall', '')];
  /** The tokens of the text before, to be used again. */
  readonly pool: Token[] = [];
  readonly #opened = new OpenedText();
  readonly #opens: Opens;

  constructor(opens: Opens = nothing) {
    this.#opens = opens;
  }

  /** Opens a text in place of the one before, and gives its units, with a space behind the last. */
  open(text: string): Uint16Array {
    this.#opened.open(text);
    return this.#opened.units;
  }

  /** The word that begins at an offset with a letter. */
  wordAt(start: number): Written {
    const { units, text } = this.#opened;
    let hash = 0;
    let end = start;
    for (let unit = units[end] ?? 0; isInWord(unit) || goesOnAt(unit, text, end); unit = units[++end] ?? 0)
      hash = (Math.imul(hash, 31) + unit) | 0;
    return end - start <= longestWord
      ? this.#find('word', start, end, hash)
      : asWritten('word', text.slice(start, end));
  }

  figureAt(start: number, end: number): Written {
    const { units, text } = this.#opened;
    if (end - start > longestFigure) return this.#made('figure', text.slice(start, end));
    let hash = 0;
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + (units[at] ?? 0)) | 0;
    return this.#find('figure', start, end, hash);
  }

  /** The single sign at an offset. */
  signAt(start: number): Written {
    const { units, text } = this.#opened;
    return this.#find('sign', start, start + characterLength(text, start), units[start] ?? 0);
  }

  #find(kind: Written['kind'], start: number, end: number, hash: number): Written {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = firstSlot(hash, mask);
    for (let number = slots[slot] ?? 0; number !== 0; number = slots[slot] ?? 0) {
      const known =
        this.#hashes[number] === hash && this.#isWritten(number, start, end) ? this.#known[number] : undefined;
      if (known !== undefined) return known;
      slot = (slot + 1) & mask;
    }
    return this.#add(this.#made(kind, this.#opened.text.slice(start, end)), hash);
  }

  #isWritten(number: number, start: number, end: number): boolean {
    const from = this.#starts[number] ?? 0;
    if ((this.#starts[number + 1] ?? 0) - from !== end - start) return false;
    const [units, own] = [this.#opened.units, this.#units];
    for (let at = end - start - 1; at >= 0; at -= 1) if (units[start + at] !== own[from + at]) return false;
    return true;
  }

  #made(kind: Written['kind'], text: string): Written {
    const key = kind === 'figure' ? text : keyOf(text);
    const opens = this.#opens(key, kind);
    const plain = kind === 'figure' && !text.includes('.') && !text.includes(',');
    return { ...asWritten(kind, text), key, number: knownNumber(key), opens, plain };
  }

  #add(written: Written, hash: number): Written {
    if (this.#known.length === mostKnown) this.#forget();
    const number = this.#known.push(written) - 1;
    if (2 * number >= this.#slots.length) this.#grow();
    this.#hashes[number] = hash;
    const [start, { length }] = [this.#starts[number] ?? 0, written.text];
    if (start + length > this.#units.length) this.#units = longer(this.#units, new Uint16Array(2 * this.#units.length));
    for (let at = 0; at < length; at += 1) this.#units[start + at] = written.text.charCodeAt(at);
    this.#starts[number + 1] = start + length;
    this.#put(number);
    return written;
  }

  #forget(): void {
    this.#known.length = 1;
    this.#slots.fill(0);
  }

  #grow(): void {
    const size = 2 * this.#slots.length;
    this.#hashes = longer(this.#hashes, new Int32Array(size));
    this.#starts = longer(this.#starts, new Int32Array(size + 1));
    this.#slots = new Int32Array(size);
    for (let number = 1; number < this.#known.length - 1; number += 1) this.#put(number);
  }

  #put(number: number): void {
    const mask = this.#slots.length - 1;
    let slot = firstSlot(this.#hashes[number] ?? 0, mask);
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = number;
  }
}

function longer<T extends Int32Array | Uint16Array>(old: T, made: T): T {
  made.set(old);
  return made;
}

/** Multiplied, so that all units of the word tell in the bits that are taken. */
function firstSlot(hash: number, mask: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 15) & mask;
}

/** What nothing is known of. */
export function asWritten(kind: Written['kind'], text: string): Written {
  const capital = kind === 'word' && /^\p{Lu}/u.test(text);
  return { kind, text, key: text, number: 0, opens: 0, plain: false, capital, small: isSmall(text) };
}

export const isSmall = (text: string): boolean => text === text.toLowerCase();

/** The signs that are read as one dash, as a pattern's class has them. */
export const dashes = '-\\u2010-\\u2015\\u2212\\uF02D';

const dash = new RegExp(`^[${dashes}]$`, 'u');
const slash = /^[/\u2044\u2215\uFF0F]$/u;

function keyOf(piece: string): string {
  if (unitAt(piece, 0) === unitKind.letter) return matchKey(piece);
  if (dash.test(piece)) return '-';
  return slash.test(piece) ? '/' : piece;
}
