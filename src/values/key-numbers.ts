import { isLetterFirst, isSeen, skeletonOf } from './skeletons.ts';

/** The keys of the words and signs that the data names, by number. The first is that of all other words. */
const keys: string[] = [''];
const numbers = new Map<string, number>();

/** The number of a key that some data names; it is given one where it has none. */
export function keyNumber(key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, keys.length);
  return keys.push(key) - 1;
}

/**
 * The number of a key in a text: 0 where no data names it. A word that some data has, and any single character, gets its number here, so
 * that it holds for what is planted later.
 */
export function knownNumber(key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  return key.length === 1 || (isLetterFirst(key) && isSeen(skeletonOf(key))) ? keyNumber(key) : 0;
}

export function keyOfNumber(number: number): string {
  return keys[number] ?? '';
}

/** Some of these numbers, a bit for each: most of what is looked up is not among them, which one look tells. */
export type NumberSet = Int32Array;

export function numberSet(numbers: readonly number[]): NumberSet {
  const bits = new Int32Array((Math.max(0, ...numbers) >> 5) + 1);
  for (const number of numbers) add(bits, number);
  return bits;
}

/** The set itself with one number more, or where there is no room for it a larger one. */
export function withNumber(set: NumberSet, number: number): NumberSet {
  let bits = set;
  if (number >> 5 >= set.length) {
    bits = new Int32Array((number >> 5) + 1);
    bits.set(set);
  }
  add(bits, number);
  return bits;
}

function add(bits: NumberSet, number: number): void {
  bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
}

export function hasNumber(set: NumberSet, number: number): boolean {
  return (((set[number >> 5] ?? 0) >> (number & 31)) & 1) !== 0;
}
