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
