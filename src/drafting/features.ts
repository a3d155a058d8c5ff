/**
 * A set of features, in three runs of 31 bits. Equal sets are one object, so that a set may be told by its `id`.
 */
export type Features = { readonly id: number; readonly low: number; readonly middle: number; readonly high: number };

const run = 31;
const most = 3 * run;

/** Gives each feature that the grammar or generation asks for its bit. What nobody asks for has none: it cannot matter. */
export class FeatureBits {
  readonly #bits: Map<string, number> = new Map();
  readonly #sets: Map<string, Features> = new Map();

  /** The set of these features; new ones get the next bit. */
  learn(names: readonly string[]): Features {
    for (const name of names) if (!this.#bits.has(name)) this.#bits.set(name, this.#bits.size);
    if (this.#bits.size > most)
      throw new Error(`more than ${most} features in the grammar: ${[...this.#bits.keys()].join(' ')}`);
    return this.of(names);
  }

  /** The set of those that have a bit. */
  of(names: Iterable<string>): Features {
    let [low, middle, high] = [0, 0, 0];
    for (const name of names) {
      const bit = this.#bits.get(name);
      if (bit === undefined) continue;
      if (bit < run) low |= 1 << bit;
      else if (bit < 2 * run) middle |= 1 << (bit - run);
      else high |= 1 << (bit - 2 * run);
    }
    return this.#set(low, middle, high);
  }

  has({ low, middle, high }: Features, name: string): boolean {
    const bit = this.#bits.get(name);
    if (bit === undefined) return false;
    if (bit < run) return (low & (1 << bit)) !== 0;
    return ((bit < 2 * run ? middle : high) & (1 << (bit % run))) !== 0;
  }

  /** What becomes of sets that lose some features and then get others: worked out once for each set. */
  changer(drops: Features, adds: Features): (set: Features) => Features {
    if (drops.id === 0 && adds.id === 0) return (set) => set;
    const known: (Features | undefined)[] = [];
    return (set) => {
      known[set.id] ??= this.#set(
        (set.low & ~drops.low) | adds.low,
        (set.middle & ~drops.middle) | adds.middle,
        (set.high & ~drops.high) | adds.high,
      );
      return known[set.id] ?? set;
    };
  }

  /** The empty set is the first, so that its `id` is 0. */
  #set(low: number, middle: number, high: number): Features {
    if (this.#sets.size === 0) this.#intern(0, 0, 0);
    return this.#sets.get(`${low} ${middle} ${high}`) ?? this.#intern(low, middle, high);
  }

  #intern(low: number, middle: number, high: number): Features {
    const made = { id: this.#sets.size, low, middle, high };
    this.#sets.set(`${low} ${middle} ${high}`, made);
    return made;
  }
}

export function holdsAll(set: Features, asked: Features): boolean {
  return (
    (set.low & asked.low) === asked.low &&
    (set.middle & asked.middle) === asked.middle &&
    (set.high & asked.high) === asked.high
  );
}

export function holdsAny(set: Features, asked: Features): boolean {
  return (set.low & asked.low) !== 0 || (set.middle & asked.middle) !== 0 || (set.high & asked.high) !== 0;
}
