/** A set of features, a bit for each. Equal sets are one object, so that a set may be told by its `id`; that of the empty set is 0. */
export type Features = { readonly id: number; readonly bits: bigint };

/** Gives each feature that the grammar or generation asks for its bit. What nobody asks for has none: it cannot matter. */
export class FeatureBits {
  readonly #bits: Map<string, bigint> = new Map();
  readonly #sets: Map<bigint, Features> = new Map([[0n, { id: 0, bits: 0n }]]);

  /** The set of these features; new ones get the next bit. */
  learn(names: readonly string[]): Features {
    for (const name of names) if (!this.#bits.has(name)) this.#bits.set(name, 1n << BigInt(this.#bits.size));
    return this.of(names);
  }

  /** The set of those that have a bit. */
  of(names: Iterable<string>): Features {
    let bits = 0n;
    for (const name of names) bits |= this.#bits.get(name) ?? 0n;
    return this.#set(bits);
  }

  has({ bits }: Features, name: string): boolean {
    return (bits & (this.#bits.get(name) ?? 0n)) !== 0n;
  }

  /** A set without some features and then with others. */
  changed({ bits }: Features, drops: Features, adds: Features): Features {
    return this.#set((bits & ~drops.bits) | adds.bits);
  }

  /** A set with one more, where that has a bit. */
  with({ bits }: Features, name: string): Features {
    return this.#set(bits | (this.#bits.get(name) ?? 0n));
  }

  #set(bits: bigint): Features {
    const known = this.#sets.get(bits);
    if (known !== undefined) return known;
    const made = { id: this.#sets.size, bits };
    this.#sets.set(bits, made);
    return made;
  }
}

export function holdsAll(set: Features, asked: Features): boolean {
  return (set.bits & asked.bits) === asked.bits;
}

export function holdsAny(set: Features, asked: Features): boolean {
  return (set.bits & asked.bits) !== 0n;
}
