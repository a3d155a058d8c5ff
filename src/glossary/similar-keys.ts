import type { TextList } from './text-list.ts';

export type SimilarKey = { readonly index: number; readonly distance: number };

/**
 * Finds the keys of a sorted list that differ from the one wanted by at most `most` bytes put in, left out or changed (Levenshtein).
 * A sorted list is a trie whose branches are ranges of it: of all keys that begin alike the beginning is compared once, and none is
 * looked at whose beginning already differs too much. The plain way, the distance of every key, is the oracle of its test.
 */
export function similarKeys(keys: TextList, wanted: string, most: number): readonly SimilarKey[] {
  const key = Buffer.from(wanted);
  const width = key.length + 1;
  const deepest = key.length + most;
  /** Row d: the distances of the first d bytes of a key from the beginnings of `key`, `tooFar` outside the band of width `most`. */
  const rows = new Uint8Array(width * (deepest + 1));
  const tooFar = most + 1;
  for (let column = 0; column < width; column++) rows[column] = Math.min(column, tooFar);
  const found: SimilarKey[] = [];

  /** Writes the row of a beginning one byte longer; false where no key that begins so can be near enough. */
  const nextRow = (depth: number, byte: number): boolean => {
    const above = (depth - 1) * width;
    const here = depth * width;
    const first = Math.max(1, depth - most);
    const last = Math.min(key.length, depth + most);
    let least = first === 1 ? Math.min(depth, tooFar) : tooFar;
    rows[here + first - 1] = least;
    for (let column = first; column <= last; column++) {
      const changed = (rows[above + column - 1] ?? tooFar) + (key[column - 1] === byte ? 0 : 1);
      const leftOut = (rows[here + column - 1] ?? tooFar) + 1;
      const putIn = column === depth + most ? tooFar : (rows[above + column] ?? tooFar) + 1;
      const distance = Math.min(changed, leftOut, putIn, tooFar);
      rows[here + column] = distance;
      if (distance < least) least = distance;
    }
    return least <= most;
  };

  /** The keys from `low` to `high` begin with the same `depth` bytes, whose row is written. */
  const walk = (low: number, high: number, depth: number): void => {
    let at = low;
    for (; at < high && keys.sizeAt(at) === depth; at++) take(at, depth);
    while (at < high) {
      const byte = keys.byteAt(at, depth);
      const end = keys.endOfRun(at, high, depth);
      if (depth < deepest && nextRow(depth + 1, byte)) walk(at, end, depth + 1);
      at = end;
    }
  };

  const take = (index: number, depth: number): void => {
    if (depth < key.length - most) return;
    const distance = rows[depth * width + key.length] ?? tooFar;
    if (distance <= most) found.push({ index, distance });
  };

  walk(0, keys.length, 0);
  return found;
}
