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
  /** The first text after those of a sorted list that begin with `prefix`. */
  endOfPrefix(prefix: string): number;
  /** The byte at a depth of a text that is longer. */
  byteAt(index: number, depth: number): number;
  /** Of a stretch of a sorted list whose texts begin with the same `depth` bytes: the end of those that go on like the first. */
  endOfRun(from: number, to: number, depth: number): number;
};

export function textList(texts: Uint8Array, starts: Uint32Array): TextList {
  const buffer = Buffer.from(texts.buffer, texts.byteOffset, texts.byteLength);
  const start = (index: number): number => starts[index] ?? 0;
  const byteAt = (index: number, depth: number): number => buffer[start(index) + depth] ?? 0;
  return {
    length: starts.length - 1,
    at: (index) => buffer.toString('utf8', start(index), start(index + 1)),
    sizeAt: (index) => start(index + 1) - start(index),
    firstFrom: (text) => {
      const key = Buffer.from(text);
      const isBefore = (index: number): boolean =>
        buffer.compare(key, 0, key.length, start(index), start(index + 1)) < 0;
      return firstNot(isBefore, 0, starts.length - 1);
    },
    endOfPrefix: (text) => {
      const key = Buffer.from(text);
      const isWithin = (index: number): boolean =>
        buffer.compare(key, 0, key.length, start(index), Math.min(start(index + 1), start(index) + key.length)) <= 0;
      return firstNot(isWithin, 0, starts.length - 1);
    },
    byteAt,
    endOfRun: (from, to, depth) => {
      const byte = byteAt(from, depth);
      const isInRun = (index: number): boolean => byteAt(index, depth) === byte;
      let step = 1;
      while (from + step < to && isInRun(from + step)) step *= 2; // most runs are short
      return firstNot(isInRun, from + (step >> 1) + 1, Math.min(from + step, to));
    },
  };
}

/** The first number from `low` on for which something is not so that was so for all below; `high` where there is none. */
function firstNot(isSo: (index: number) => boolean, low: number, high: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isSo(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
