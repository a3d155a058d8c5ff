import type { Atom } from './atoms.ts';
import { isCapitalised, isInCapitals } from './capitals.ts';
import { inThousandths } from './costs.ts';
import type { Grammar } from './grammar.ts';
import type { Leaf, LeafItem } from './item.ts';

/** A leaf that has not been given its place in the words. */
export type Unplaced = Omit<LeafItem, 'start' | 'end'>;

/** Gives leaves their places. */
export function placed(leaves: readonly Unplaced[], atoms: readonly Atom[]): readonly LeafItem[] {
  return leaves.map(({ from, to, category, features, cost, leaf }) => {
    const [start, end] = [atoms[from]?.start ?? 0, atoms[to - 1]?.end ?? 0];
    return { from, to, category, features, cost, leaf, start, end };
  });
}

/** Leaves of which those that begin with a capital say so: `capital`. Where all is in capitals, none does. */
export function withCapitals(
  leaves: readonly Unplaced[],
  atoms: readonly Atom[],
  { features: bits }: Grammar,
): readonly Unplaced[] {
  if (isInCapitals(atoms)) return leaves;
  const capital = bits.changer(bits.of([]), bits.of(['capital']));
  const areTold = atoms.map((_, at) => isCapitalised(atoms, at));
  return leaves.map((leaf) => (areTold[leaf.from] === true ? { ...leaf, features: capital(leaf.features) } : leaf));
}

/** Makes a leaf of a category by its name; none where no rule names it. */
export type MakeLeaf = (
  from: number,
  to: number,
  category: string,
  features: readonly string[],
  cost: number,
  leaf: Leaf,
) => Unplaced[];

/** Makes leaves for a grammar. */
export function leafMaker(grammar: Grammar): MakeLeaf {
  return (from, to, name, features, cost, leaf) => {
    const category = grammar.category(name);
    return category === undefined
      ? []
      : [{ from, to, category, features: grammar.features.of(features), cost: inThousandths(cost), leaf }];
  };
}
