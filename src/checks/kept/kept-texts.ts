/** A block is cut up to read one text: more would take longer, fewer would take more memory. */
const textsABlock = 64;
const between = '\0';

/** Many short texts by their numbers, 0 and up, in a few long strings: a string of its own takes three times the memory of an id. */
export class KeptTexts {
  readonly #blocks: string[] = [];
  #open: string[] = [];

  get size(): number {
    return this.#blocks.length * textsABlock + this.#open.length;
  }

  add(text: string): void {
    this.#open.push(text);
    if (this.#open.length < textsABlock) return;
    this.#blocks.push(this.#open.join(between));
    this.#open = [];
  }

  at(number: number): string | undefined {
    const block = this.#blocks[Math.floor(number / textsABlock)];
    return (block === undefined ? this.#open : block.split(between))[number % textsABlock];
  }
}
