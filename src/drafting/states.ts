import { type Features, holdsAll, holdsAny } from './features.ts';
import type { Place, Rule } from './grammar.ts';

/** What may come next at a place of a rule, and the place behind it. */
type Edge = { readonly symbol: Place; readonly to: State };

/** A place between the symbols of rules that begin alike. */
export type State = {
  /** What may come next, by number of the category. */
  readonly next: Map<number, Edge[]>;
  /** The categories that may come next, as `categoryBit` has them: most of what is asked ends with a look at this. */
  wants: number;
  /** Rules that are whole here. */
  readonly whole: Rule[];
  /** The places behind what was asked for before, by `keyOf`. */
  readonly behind: Map<number, State>;
};

/** A bit that a category shares with few others. */
export const categoryBit = (category: number): number => 1 << (category & 31);

/** A category with its features, as one number. */
export function keyOf(category: number, features: Features): number {
  return category * 65_536 + features.id;
}

/** All rules as one tree of places, from the one before any symbol. */
export function statesOf(rules: readonly Rule[]): State {
  const start = emptyState();
  for (const rule of rules) addRule(start, rule);
  return start;
}

function emptyState(): State {
  return { next: new Map(), wants: 0, whole: [], behind: new Map() };
}

function addRule(start: State, rule: Rule): void {
  let state = start;
  for (const symbol of rule.of) {
    const edges = state.next.get(symbol.category) ?? [];
    state.next.set(symbol.category, edges);
    state.wants |= categoryBit(symbol.category);
    let edge = edges.find((known) => isSame(known.symbol, symbol));
    if (edge === undefined) {
      edge = { symbol, to: emptyState() };
      edges.push(edge);
    }
    state = edge.to;
  }
  state.whole.push(rule);
}

function isSame(one: Place, other: Place): boolean {
  return one.needs.id === other.needs.id && one.bars.id === other.bars.id;
}

/**
 * Where rules go on behind what has this category and these features: all places behind it as one, made when it is first asked for. A noun
 * phrase begins dozens of rules that ask different features of it; so each reading is begun once, not dozens of times.
 */
export function stateBehind(state: State, category: number, features: Features): State {
  const key = keyOf(category, features);
  let behind = state.behind.get(key);
  if (behind === undefined) {
    const edges = state.next.get(category) ?? [];
    const open = edges.filter(({ symbol: { needs, bars } }) => holdsAll(features, needs) && !holdsAny(features, bars));
    behind = asOne(open.map(({ to }) => to));
    state.behind.set(key, behind);
  }
  return behind;
}

function asOne(states: readonly State[]): State {
  const [first, ...others] = states;
  if (first === undefined) return nowhere;
  if (others.length === 0) return first;
  const one = emptyState();
  for (const { next, wants, whole } of states) {
    one.wants |= wants;
    one.whole.push(...whole);
    for (const [category, edges] of next) one.next.set(category, [...(one.next.get(category) ?? []), ...edges]);
  }
  return one;
}

/** No rule goes on here, and none is whole. */
const nowhere = emptyState();
