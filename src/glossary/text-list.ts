/**
 * A list of texts in an index: UTF-8 one after the other, and where each starts. A text is cut out when it is asked for.
 * Where the list is sorted, it is by the order of the bytes, so that searching it decodes nothing.
 */
export type TextList = {
  readonly length: number;
  at(index: number): string;
  /** How many bytes a text takes: for ASCII its letters. */
  sizeAt(index: number): number;
  /** Where texts that are `key` or begin with it start: the first text of a sorted list that does not come before it. */
  firstFrom(key: string): number;
  startsWith(index: number, prefix: string): boolean;
};

export function textList(texts: Uint8Array, starts: Uint32Array): TextList {
  const buffer = Buffer.from(texts.buffer, texts.byteOffset, texts.byteLength);
  const start = (index: number): number => starts[index] ?? 0;
  const comparedAt = (index: number, key: Uint8Array): number =>
    buffer.compare(key, 0, key.length, start(index), start(index + 1));
  return {
    length: starts.length - 1,
    at: (index) => buffer.toString('utf8', start(index), start(index + 1)),
    sizeAt: (index) => start(index + 1) - start(index),
    firstFrom: (key) => firstNotBefore(starts.length - 1, Buffer.from(key), comparedAt),
    startsWith: (index, prefix) => {
      const bytes = Buffer.from(prefix);
      const end = start(index) + bytes.length;
      return end <= start(index + 1) && buffer.compare(bytes, 0, bytes.length, start(index), end) === 0;
    },
  };
}

function firstNotBefore(
  length: number,
  key: Uint8Array,
  comparedAt: (index: number, key: Uint8Array) => number,
): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comparedAt(middle, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
