import { CODE_BITS, CODE_MASK, plainLetters, toneBits, toneMarks } from './fold.ts';

/** Two times five letters of six bits each, and the tone bits. */
export type Packed = { readonly low: number; readonly high: number; readonly tones: number };

export const HALF = 5;
/** Above every half of a word, so that a sign is no word. */
export const SIGN: number = 1 << (HALF * CODE_BITS);

/** Packs a word by its key, or not: when it has other letters, more than ten, or several tones. */
export function packKey(key: string): Packed | undefined {
  const tone = toneMarks.includes(key.slice(-1)) ? key.slice(-1) : '';
  const codes = Array.from(key.slice(0, key.length - tone.length), (letter) => plainLetters.indexOf(letter));
  if (codes.length > 2 * HALF || codes.some((code) => code < 1)) return undefined;
  return { low: packHalf(codes.slice(0, HALF)), high: packHalf(codes.slice(HALF)), tones: toneBits(tone) };
}

function packHalf(codes: readonly number[]): number {
  return codes.reduce((half, code) => (half << CODE_BITS) | code, 0);
}

function pack(letters: string): number {
  return packHalf(Array.from(letters, (letter) => plainLetters.indexOf(letter)));
}

/** What stands before an i that may be a y. Keys have the i: see `wordKey`. */
const beforeY: ReadonlySet<number> = new Set(['h', 'k', 'l', 'm', 's', 't', 'v', 'qu'].map(pack));
const i = pack('i');
const y = pack('y');

/** kỹ for kĩ and kĩ for kỹ. */
export function otherSpelling({ low, high, tones }: Packed): Packed | undefined {
  const last = low & CODE_MASK;
  if (high !== 0 || low >= SIGN || (last !== i && last !== y) || !beforeY.has(low >> CODE_BITS)) return undefined;
  return { low: low ^ i ^ y, high, tones };
}

/** Entry e of the table holds, from `STRIDE * e` on, the halves of a word, its tone bits and its number, 0 when empty. */
const STRIDE = 4;
const LOW = 0;
const HIGH = 1;
const TONES = 2;
const NUMBER = 3;

/** An open-addressed hash table from packed words to numbers above 0, never more than a third full. */
export class PackedTable {
  #cells: Int32Array;
  #shift: number;
  #taken: number;

  /** Empty, or with the cells of another one, of which so many are taken. */
  constructor(cells: Int32Array = new Int32Array(STRIDE << 8), taken = 0) {
    this.#cells = cells;
    this.#shift = Math.clz32(cells.length / STRIDE) + 1;
    this.#taken = taken;
  }

  get cells(): Int32Array {
    return this.#cells;
  }

  get taken(): number {
    return this.#taken;
  }

  get(low: number, high: number, tones: number): number {
    const cells = this.#cells;
    let at = (hash(low, high, tones) >>> this.#shift) * STRIDE;
    while (cells[at + LOW] !== low || cells[at + TONES] !== tones || cells[at + HIGH] !== high) {
      if (cells[at + NUMBER] === 0) return 0;
      at = (at + STRIDE) & (cells.length - 1);
    }
    return cells[at + NUMBER] ?? 0;
  }

  /** For a word that is not there yet. */
  set({ low, high, tones }: Packed, number: number): void {
    if (this.#taken * 3 * STRIDE >= this.#cells.length) this.#rehash();
    this.#put(low, high, tones, number);
    this.#taken++;
  }

  #put(low: number, high: number, tones: number, number: number): void {
    const cells = this.#cells;
    let at = (hash(low, high, tones) >>> this.#shift) * STRIDE;
    while (cells[at + NUMBER] !== 0) at = (at + STRIDE) & (cells.length - 1);
    cells[at + LOW] = low;
    cells[at + HIGH] = high;
    cells[at + TONES] = tones;
    cells[at + NUMBER] = number;
  }

  #rehash(): void {
    const old = this.#cells;
    this.#cells = new Int32Array(2 * old.length);
    this.#shift--;
    for (let at = 0; at < old.length; at += STRIDE) {
      const number = old[at + NUMBER] ?? 0;
      if (number !== 0) this.#put(old[at + LOW] ?? 0, old[at + HIGH] ?? 0, old[at + TONES] ?? 0, number);
    }
  }
}

/** Multiplicative hashing: the high bits depend on all bits. */
function hash(low: number, high: number, tones: number): number {
  return Math.imul(low ^ Math.imul(high + tones, 0x85ebca6b), 0x9e3779b1);
}
