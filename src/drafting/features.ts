/**
 * A set of features, in two runs of 31 bits. Equal sets are one object, so that a set may be told by its `id`.
 */
export type Features = { readonly id: number; readonly low: number; readonly high: number };

/** Gives each feature that the grammar or generation asks for its bit. What nobody asks for has none: it cannot matter. */
export class FeatureBits {
  readonly #bits: Map<string, number> = new Map();
  readonly #sets: Map<number, Map<number, Features>> = new Map();
  readonly #all: Features[] = [];
  readonly #changed: Map<number, Features> = new Map();

  /** The set of these features; new ones get the next bit. */
  learn(names: readonly string[]): Features {
    for (const name of names) if (!this.#bits.has(name)) this.#bits.set(name, this.#bits.size);
    if (this.#bits.size > 62)
      throw new Error(`more than 62 features in the grammar: ${[...this.#bits.keys()].join(' ')}`);
    return this.of(names);
  }

  /** The set of those that have a bit. */
  of(names: Iterable<string>): Features {
    let [low, high] = [0, 0];
    for (const name of names) {
      const bit = this.#bits.get(name);
      if (bit === undefined) continue;
      if (bit < 31) low |= 1 << bit;
      else high |= 1 << (bit - 31);
    }
    return this.#set(low, high);
  }

  has({ low, high }: Features, name: string): boolean {
    const bit = this.#bits.get(name);
    if (bit === undefined) return false;
    return bit < 31 ? (low & (1 << bit)) !== 0 : (high & (1 << (bit - 31))) !== 0;
  }

  /** What a set becomes that loses some features and then gets others. */
  changed(set: Features, drops: Features, adds: Features): Features {
    if (drops.id === 0 && adds.id === 0) return set;
    const key = (set.id * 4096 + drops.id) * 4096 + adds.id;
    const known = this.#changed.get(key);
    if (known !== undefined) return known;
    const made = this.#set((set.low & ~drops.low) | adds.low, (set.high & ~drops.high) | adds.high);
    this.#changed.set(key, made);
    return made;
  }

  #set(low: number, high: number): Features {
    if (this.#all.length === 0) this.#intern(0, 0);
    return this.#sets.get(low)?.get(high) ?? this.#intern(low, high);
  }

  #intern(low: number, high: number): Features {
    const made = { id: this.#all.length, low, high };
    this.#all.push(made);
    const byHigh = this.#sets.get(low) ?? new Map<number, Features>();
    this.#sets.set(low, byHigh.set(high, made));
    return made;
  }
}

export function holdsAll(set: Features, asked: Features): boolean {
  return (set.low & asked.low) === asked.low && (set.high & asked.high) === asked.high;
}

export function holdsAny(set: Features, asked: Features): boolean {
  return (set.low & asked.low) !== 0 || (set.high & asked.high) !== 0;
}
