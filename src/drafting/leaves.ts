import type { Atom } from './atoms.ts';
import { isCapitalised, isInCapitals } from './capitals.ts';
import { inThousandths } from './costs.ts';
import type { Features } from './features.ts';
import type { Grammar } from './grammar.ts';
import type { Leaf, LeafItem } from './item.ts';

/** Makes the leaves of a sentence: each knows its place in the words, and says so (`capital`) where it begins with a capital. */
export class LeafMaker {
  readonly atoms: readonly Atom[];
  /** Whether all is in capitals, so that they tell nothing. */
  readonly isInCapitals: boolean;
  readonly #grammar: Grammar;
  readonly #haveCapitals: readonly boolean[];

  constructor(atoms: readonly Atom[], grammar: Grammar) {
    this.atoms = atoms;
    this.isInCapitals = isInCapitals(atoms);
    this.#grammar = grammar;
    this.#haveCapitals = this.isInCapitals ? [] : atoms.map((_, at) => isCapitalised(atoms, at));
  }

  leaf(from: number, to: number, category: number, features: Features, cost: number, leaf: Leaf): LeafItem {
    const all = this.#haveCapitals[from] === true ? this.#grammar.features.with(features, 'capital') : features;
    const [start, end] = [this.atoms[from]?.start ?? 0, this.atoms[to - 1]?.end ?? 0];
    return { from, to, category, features: all, cost: inThousandths(cost), leaf, start, end };
  }

  /** One of a category by its name; none where no rule names it. */
  named(
    from: number,
    to: number,
    name: string,
    features: readonly string[],
    cost: number,
    leaf: Leaf,
  ): readonly LeafItem[] {
    const category = this.#grammar.category(name);
    return category === undefined
      ? []
      : [this.leaf(from, to, category, this.#grammar.features.of(features), cost, leaf)];
  }
}
