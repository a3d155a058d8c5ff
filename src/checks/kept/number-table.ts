const free = 0;
const leastSlots = 1024;

/**
 * Keeps a number by the hash of a text. A Map would take four times the memory, in the heap, which grows by four times of what it keeps. Slots
 * are probed one after the other; when half are taken there are twice as many.
 *   keys[slot]     the hash of a text, or 0 where the slot is free
 *   numbers[slot]  what is kept under it, 0 to 2³² − 1
 */
export class NumberTable {
  #keys: Float64Array = new Float64Array(leastSlots);
  #numbers: Uint32Array = new Uint32Array(leastSlots);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get(key: number): number | undefined {
    const slot = this.#slotOf(key);
    return this.#keys[slot] === free ? undefined : this.#numbers[slot];
  }

  /** Keeps a number under a key that is not there yet. */
  add(key: number, number: number): void {
    if (this.#size * 2 >= this.#keys.length) this.#widen();
    this.#put(key, number);
    this.#size += 1;
  }

  #put(key: number, number: number): void {
    const slot = this.#slotOf(key);
    this.#keys[slot] = key;
    this.#numbers[slot] = number;
  }

  /** The slot that has the key, or the free one where it belongs. The number of slots is a power of two. */
  #slotOf(key: number): number {
    const last = this.#keys.length - 1;
    let slot = (key >>> 0) & last;
    while (this.#keys[slot] !== free && this.#keys[slot] !== key) slot = (slot + 1) & last;
    return slot;
  }

  #widen(): void {
    const [keys, numbers] = [this.#keys, this.#numbers];
    this.#keys = new Float64Array(keys.length * 2);
    this.#numbers = new Uint32Array(keys.length * 2);
    for (const [slot, key] of keys.entries()) if (key !== free) this.#put(key, numbers[slot] ?? 0);
  }
}
