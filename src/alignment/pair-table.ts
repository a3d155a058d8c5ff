/** What a slot of the table holds when it is free. */
const FREE = 0;

/** What is found where a pair is not in the table. */
export const NOWHERE = -1;

/**
 * Numbers pairs of words, or of any two numbers, from 0 up, in the order in which they come. An open-addressed table in flat arrays: millions
 * of pairs are looked up for each text.
 *   slots[h]         1 + the number of the pair whose hash leads here, or FREE
 *   rows, columns    the Vietnamese and the English word of each pair
 *   prior            what was told of it
 */
export class PairTable {
  /** How many rows `rows` gives. */
  static readonly rowCount = 3;

  #slots: Int32Array = new Int32Array(1 << 14);
  #rows: Int32Array = new Int32Array(1 << 13);
  #columns: Int32Array = new Int32Array(1 << 13);
  #prior = new Float32Array(1 << 13);
  #size = 0;

  /** One with the pairs of the one whose rows these are, to find them in. */
  static of([slots, rows, columns]: readonly Int32Array[]): PairTable {
    const table = new PairTable();
    if (slots === undefined || rows === undefined || columns === undefined) return table;
    [table.#slots, table.#rows, table.#columns, table.#size] = [slots, rows, columns, rows.length];
    return table;
  }

  /** All but what was told of the pairs, for `of`. */
  rows(): readonly Int32Array[] {
    const { rows, columns } = this.columns();
    return [this.#slots, rows, columns];
  }

  get size(): number {
    return this.#size;
  }

  /** The number of a pair, which is new where it was not there. */
  place(row: number, column: number): number {
    const slot = this.#slotOf(row, column);
    const held = this.#slots[slot] ?? FREE;
    return held === FREE ? this.#add(row, column, slot) : held - 1;
  }

  /** The number of a pair, or NOWHERE. */
  find(row: number, column: number): number {
    const held = this.#slots[this.#slotOf(row, column)] ?? FREE;
    return held === FREE ? NOWHERE : held - 1;
  }

  /** Where a pair is held, or would be. */
  #slotOf(row: number, column: number): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(row, column) & mask;
    for (let held = this.#slots[slot] ?? FREE; held !== FREE; held = this.#slots[slot] ?? FREE) {
      if (this.#rows[held - 1] === row && this.#columns[held - 1] === column) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  tell(place: number, share: number): void {
    this.#prior[place] = share;
  }

  columns(): { readonly rows: Int32Array; readonly columns: Int32Array; readonly prior: Float32Array } {
    const size = this.#size;
    return {
      rows: this.#rows.subarray(0, size),
      columns: this.#columns.subarray(0, size),
      prior: this.#prior.subarray(0, size),
    };
  }

  #add(row: number, column: number, slot: number): number {
    const place = this.#size++;
    this.#slots[slot] = place + 1;
    this.#rows[place] = row;
    this.#columns[place] = column;
    if (this.#size === this.#rows.length) this.#grow();
    return place;
  }

  /** Twice as long; the slots stay at most half full. */
  #grow(): void {
    const longer = <T extends Int32Array | Float32Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    const length = 2 * this.#rows.length;
    this.#rows = longer(this.#rows, new Int32Array(length));
    this.#columns = longer(this.#columns, new Int32Array(length));
    this.#prior = longer(this.#prior, new Float32Array(length));
    this.#slots = new Int32Array(2 * length);
    const mask = this.#slots.length - 1;
    for (let place = 0; place < this.#size; place++) {
      let slot = hashOf(this.#rows[place] ?? 0, this.#columns[place] ?? 0) & mask;
      while (this.#slots[slot] !== FREE) slot = (slot + 1) & mask;
      this.#slots[slot] = place + 1;
    }
  }
}

function hashOf(row: number, column: number): number {
  let hash = Math.imul(row, 0x9e3779b1) ^ Math.imul(column, 0x85ebca6b);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 4;
}
