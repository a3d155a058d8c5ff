import { type Features, holdsAll, holdsAny } from './features.ts';
import type { Place, Rule } from './grammar.ts';

/** A place between the symbols of rules: those that begin alike are one branch as far as they do. */
type Branch = {
  readonly id: number;
  /** Behind so many symbols. */
  readonly symbols: number;
  /** What may come next, by number of the category. */
  readonly next: Map<number, Edge[]>;
  /** Rules that are whole here. */
  readonly whole: Rule[];
  /** Rules that come this far and were not followed further yet. */
  readonly waiting: Rule[];
};

type Edge = { readonly symbol: Place; readonly to: Branch };

/** Where rules may go on: all branches that what was read so far leads to. */
export type State = {
  readonly branches: readonly Branch[];
  /** The categories that may come next. */
  readonly asks: readonly number[];
  readonly asked: ReadonlySet<number>;
  /** The same, see `categoryBit`. */
  readonly bits: number;
  /** Rules that are whole here. */
  readonly whole: readonly Rule[];
  /** The states behind what was read next so far, by its sort. */
  readonly behind: Map<number, State>;
};

/** A category with its features: all that rules ask of a part. Equal ones are one object. */
export type Sort = {
  readonly id: number;
  readonly category: number;
  readonly features: Features;
  /** Where rules that begin with it go on. */
  readonly begun: State;
};

/** A bit that a category shares with few others: one look tells of many that they are not among those asked for. */
export const categoryBit = (category: number): number => 1 << (category & 31);

/**
 * All rules as one tree, and what may be reached in it. Both grow where readings come: a text uses a small part of the grammar. A noun phrase
 * begins dozens of rules that ask different features of it; the branches that it leads to are one state, so that it is begun once. Many
 * sorts lead to the same branches: there are far fewer states than sorts.
 */
export class States {
  readonly #start: State;
  readonly #sorts: Map<number, Sort> = new Map();
  readonly #states: Map<string, State> = new Map();
  #branches = 0;

  constructor(rules: readonly Rule[]) {
    const root = this.#branch(0);
    root.waiting.push(...rules);
    this.#start = this.#stateOf([root]);
  }

  sortOf(category: number, features: Features): Sort {
    const key = category * 65_536 + features.id;
    const known = this.#sorts.get(key);
    if (known !== undefined) return known;
    const begun = this.#reached(this.#start, category, features);
    const made: Sort = { id: this.#sorts.size, category, features, begun };
    this.#sorts.set(key, made);
    return made;
  }

  /** Where rules go on behind what is of this sort. */
  behind(state: State, { id, category, features }: Sort): State {
    const known = state.behind.get(id);
    if (known !== undefined) return known;
    const made = this.#reached(state, category, features);
    state.behind.set(id, made);
    return made;
  }

  #reached({ branches }: State, category: number, features: Features): State {
    const reached: Branch[] = [];
    for (const { next } of branches)
      for (const { symbol, to } of next.get(category) ?? none) if (mayStand(symbol, features)) reached.push(to);
    return this.#stateOf(reached);
  }

  #stateOf(branches: readonly Branch[]): State {
    const key = branches.map(({ id }) => id).join(' ');
    const known = this.#states.get(key);
    if (known !== undefined) return known;
    const asked = new Set<number>();
    const whole: Rule[] = [];
    let bits = 0;
    for (const branch of branches) {
      this.#grow(branch);
      whole.push(...branch.whole);
      for (const category of branch.next.keys()) {
        asked.add(category);
        bits |= categoryBit(category);
      }
    }
    const made: State = { branches, asks: [...asked], asked, bits, whole, behind: new Map() };
    this.#states.set(key, made);
    return made;
  }

  #branch(symbols: number): Branch {
    return { id: this.#branches++, symbols, next: new Map(), whole: [], waiting: [] };
  }

  /** Follows the rules that come to a branch by one symbol. */
  #grow({ symbols, next, whole, waiting }: Branch): void {
    for (const rule of waiting.splice(0)) {
      const symbol = rule.of[symbols];
      if (symbol === undefined) {
        whole.push(rule);
        continue;
      }
      const edges = next.get(symbol.category) ?? [];
      next.set(symbol.category, edges);
      let edge = edges.find((known) => isSame(known.symbol, symbol));
      if (edge === undefined) {
        edge = { symbol, to: this.#branch(symbols + 1) };
        edges.push(edge);
      }
      edge.to.waiting.push(rule);
    }
  }
}

const none: readonly Edge[] = [];

function isSame(one: Place, other: Place): boolean {
  return one.needs.id === other.needs.id && one.some.id === other.some.id && one.bars.id === other.bars.id;
}

function mayStand({ needs, some, bars }: Place, features: Features): boolean {
  return holdsAll(features, needs) && (some.id === 0 || holdsAny(features, some)) && !holdsAny(features, bars);
}
