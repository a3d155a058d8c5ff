import { matchKey, OpenedText } from '../text/index.ts';
import { knownNumber } from './key-numbers.ts';
import type { Token } from './tokens.ts';
import { characterLength, goesOnAt, letterNumber, unitAt, unitKind } from './unit-kinds.ts';

/** A word, figure or sign as it is written, wherever it stands, with all that is the same at each of its places. */
export type Written = {
  readonly kind: 'word' | 'figure' | 'sign' | 'wall';
  readonly text: string;
  /** What is compared: folded letters, digits as they are, all dashes as one. */
  readonly key: string;
  /** The number of the key among those that the data names: see `keyNumber`. */
  readonly number: number;
  /** It is a figure of digits alone, without point or comma. */
  readonly plain: boolean;
  /** It is a word that begins with a capital. */
  readonly capital: boolean;
  /** It has no capital. */
  readonly small: boolean;
};

/** Longer runs of letters are left unfolded, and longer figures not remembered. */
const longestWord = 24;
const longestFigure = 5;

/** Vietnamese has some seven thousand syllables; names and codes may not fill the memory beside them. */
const mostKnown = 50_000;

/** At most half of the slots are taken. */
const fewestSlots = 64;
const cellsOfSlot = 4;
const openBits = 4;
const openMask = (1 << openBits) - 1;

/** Letters in a cell, which eight bits are enough for each of. */
const lettersOfCell = 4;
const letterBits = 8;

/** In the third cell, where a word has letters or nothing. */
const ofFigure = -1;
const ofSign = -2;

/** What may begin with the words of a key, as bits: no more than four. */
export type Opens = (key: string, kind: Written['kind']) => number;

const nothing: Opens = () => 0;

/**
 * The words, figures and signs of all texts read, each kept once. A word of up to twelve letters is packed into three integers, so that it is
 * found without a string of it, and in one place of the memory: a table with open addressing, four cells a slot.
 *   cells[s] .. cells[s + 2]  its letters, four a cell, each by its number; of figures and signs their units, with a mark in the third
 *   cells[s + 3]              its number, or 0 where nothing is, and in the lowest bits what may begin with it
 *   known[n]                  what else is known of the one of the number
 * Longer words go by their text. What that gains is measured in bench/values.ts. Made after the tables it is to serve, which give the
 * numbers to the keys.
 */
export class WrittenWords {
  #cells = new Int32Array(cellsOfSlot * fewestSlots);
  #known: Written[] = [closedWall];
  readonly #long = new Map<string, Written>();
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

  /** Fills the token with the word that begins at an offset with a letter. */
  wordAt(start: number, token: Token): void {
    const { units, text } = this.#opened;
    let end = start;
    let letter = letterNumber(units[end] ?? 0);
    let first = 0;
    let second = 0;
    let third = 0;
    for (const stop = start + lettersOfCell; letter !== 0 && end < stop; letter = letterNumber(units[++end] ?? 0))
      first = (first << letterBits) | letter;
    for (const stop = start + 2 * lettersOfCell; letter !== 0 && end < stop; letter = letterNumber(units[++end] ?? 0))
      second = (second << letterBits) | letter;
    for (const stop = start + 3 * lettersOfCell; letter !== 0 && end < stop; letter = letterNumber(units[++end] ?? 0))
      third = (third << letterBits) | letter;
    if (letter !== 0 || goesOnAt(units[end] ?? 0, text, end)) this.#longWord(start, end, token);
    else this.#find('word', start, end, first, second, third, token);
  }

  /** Fills the token with a figure. */
  figureAt(start: number, end: number, token: Token): void {
    const { units, text } = this.#opened;
    if (end - start > longestFigure) {
      const digits = text.slice(start, end);
      token.fill(writtenOf('figure', digits), start, end, this.#opens(digits, 'figure'));
      return;
    }
    let first = 0;
    for (let at = start; at < end; at += 1) first = 16 * first + ((units[at] ?? 0) - 0x2b);
    this.#find('figure', start, end, first, 0, ofFigure, token);
  }

  /** Fills the token with the single sign at an offset. */
  signAt(start: number, token: Token): void {
    const { units, text } = this.#opened;
    const end = start + characterLength(text, start);
    this.#find('sign', start, end, units[start] ?? 0, end === start + 1 ? 0 : (units[start + 1] ?? 0), ofSign, token);
  }

  #find(
    kind: Written['kind'],
    start: number,
    end: number,
    first: number,
    second: number,
    third: number,
    token: Token,
  ): void {
    const cells = this.#cells;
    let slot = firstSlot(first, second, third, cells.length);
    for (let last = cells[slot + 3] ?? 0; last !== 0; last = cells[slot + 3] ?? 0) {
      if (cells[slot] === first && cells[slot + 1] === second && cells[slot + 2] === third) {
        token.fill(this.#known[last >> openBits] ?? closedWall, start, end, last & openMask);
        return;
      }
      slot = nextSlot(slot, cells.length);
    }
    const written = writtenOf(kind, this.#opened.text.slice(start, end));
    const opens = this.#opens(written.key, kind);
    this.#add(written, opens, first, second, third);
    token.fill(written, start, end, opens);
  }

  #longWord(start: number, from: number, token: Token): void {
    const { units, text } = this.#opened;
    let end = from;
    while (goesOnAt(units[end] ?? 0, text, end)) end += 1;
    const word = text.slice(start, end);
    const written = end - start > longestWord ? asWritten('word', word) : this.#longWritten(word);
    token.fill(written, start, end, this.#opens(written.key, 'word'));
  }

  #longWritten(word: string): Written {
    const known = this.#long.get(word);
    if (known !== undefined) return known;
    if (this.#long.size === mostKnown) this.#long.clear();
    const written = writtenOf('word', word);
    this.#long.set(word, written);
    return written;
  }

  #add(written: Written, opens: number, first: number, second: number, third: number): void {
    if (this.#known.length === mostKnown) this.#forget();
    if (2 * cellsOfSlot * this.#known.length >= this.#cells.length) this.#grow();
    const number = this.#known.push(written) - 1;
    put(this.#cells, first, second, third, (number << openBits) | opens);
  }

  #forget(): void {
    this.#known.length = 1;
    this.#cells.fill(0);
  }

  #grow(): void {
    const [old, cells] = [this.#cells, new Int32Array(2 * this.#cells.length)];
    for (let slot = 0; slot < old.length; slot += cellsOfSlot) {
      const [first = 0, second = 0, third = 0, last = 0] = old.subarray(slot, slot + cellsOfSlot);
      if (last !== 0) put(cells, first, second, third, last);
    }
    this.#cells = cells;
  }
}

/** Into the first free slot. */
function put(cells: Int32Array, first: number, second: number, third: number, last: number): void {
  let slot = firstSlot(first, second, third, cells.length);
  while (cells[slot + 3] !== 0) slot = nextSlot(slot, cells.length);
  cells.set([first, second, third, last], slot);
}

/** Multiplied, so that all letters of the word tell in the bits that are taken. */
function firstSlot(first: number, second: number, third: number, cells: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35);
  return (Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 13) & (cells - cellsOfSlot);
}

function nextSlot(slot: number, cells: number): number {
  return (slot + cellsOfSlot) & (cells - 1);
}

/** What nothing is known of. */
export function asWritten(kind: Written['kind'], text: string): Written {
  const capital = kind === 'word' && /^\p{Lu}/u.test(text);
  return { kind, text, key: text, number: 0, plain: false, capital, small: isSmall(text) };
}

/** What no value crosses and nothing is known of. */
export const closedWall: Written = asWritten('wall', '');

function writtenOf(kind: Written['kind'], text: string): Written {
  if (kind === 'figure') return figureOf(text);
  const key = keyOf(text);
  return { ...asWritten(kind, text), key, number: knownNumber(key) };
}

function figureOf(text: string): Written {
  const plain = !text.includes('.') && !text.includes(',');
  return { kind: 'figure', text, key: text, number: knownNumber(text), plain, capital: false, small: true };
}

export function isSmall(text: string): boolean {
  return text === text.toLowerCase();
}

/** The signs that are read as one dash, as a pattern's class has them. */
export const dashes = '-\\u2010-\\u2015\\u2212\\uF02D';

const dash = new RegExp(`^[${dashes}]$`, 'u');
const slash = /^[/\u2044\u2215\uFF0F]$/u;

/** What a single word is compared by. */
export function wordKey(word: string): string {
  return word.length > longestWord ? word : matchKey(word);
}

function keyOf(piece: string): string {
  if (unitAt(piece, 0) === unitKind.letter) return matchKey(piece);
  if (dash.test(piece)) return '-';
  return slash.test(piece) ? '/' : piece;
}
