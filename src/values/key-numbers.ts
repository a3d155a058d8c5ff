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

/** The number of a key in a text: 0 where no data names it. */
export function knownNumber(key: string): number {
  return numbers.get(key) ?? 0;
}

export function keyOfNumber(number: number): string {
  return keys[number] ?? '';
}

/** Some of these numbers, a bit for each: most of what is looked up is not among them, which one look tells. */
export type NumberSet = Int32Array;

export function numberSet(numbers: readonly number[]): NumberSet {
  const bits = new Int32Array((Math.max(0, ...numbers) >> 5) + 1);
  for (const number of numbers) bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
  return bits;
}

export function hasNumber(set: NumberSet, number: number): boolean {
  return (((set[number >> 5] ?? 0) >> (number & 31)) & 1) !== 0;
}
