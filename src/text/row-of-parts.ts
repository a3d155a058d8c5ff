import type { WordRow } from './vocabulary.ts';

/** A row put together from parts of others and used again and again. Each word stands at its own number: word i from i to i + 1. */
export class RowOfParts implements WordRow {
  symbols: Int32Array = new Int32Array(0);
  starts: Int32Array = new Int32Array(0);
  ends: Int32Array = new Int32Array(0);
  readonly first = 0;
  length = 0;

  clear(): void {
    this.length = 0;
  }

  /** The words of a row from one number up to another, as far as there are any. */
  add({ symbols, first, length }: WordRow, from: number, to: number): void {
    const last = Math.min(to, length);
    const longest = this.length + Math.max(0, last - from);
    if (longest > this.symbols.length) this.#grow(2 * longest);
    for (let at = from; at < last; at++) this.symbols[this.length++] = symbols[first + at] ?? 0;
  }

  #grow(length: number): void {
    const { symbols } = this;
    this.symbols = new Int32Array(length);
    this.symbols.set(symbols);
    this.starts = Int32Array.from({ length }, (_, at) => at);
    this.ends = this.starts.map((at) => at + 1);
  }
}
