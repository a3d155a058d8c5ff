import { type Features, holdsAll, holdsAny } from './features.ts';
import type { Place, Rule } from './grammar.ts';

/** What may come next at a place of a rule, and the place behind it. */
type Edge = { readonly symbol: Place; readonly to: State };

/** A place between the symbols of rules that begin alike. */
export type State = {
  /** What may come next, by number of the category. */
  readonly next: Map<number, Edge[]>;
  /** The categories that may come next. */
  readonly asks: number[];
  /** The same, see `categoryBit`. */
  bits: number;
  /** Rules that are whole here. */
  readonly whole: Rule[];
  /** The places behind what was asked for before, by category and features. */
  readonly behind: Map<number, State>;
  /** Rules that come this far, behind so many symbols, and were not followed further yet. */
  readonly waiting: Rule[];
  readonly symbols: number;
};

/** A bit that a category shares with few others: one look tells of many that they are not among those asked for. */
export const categoryBit = (category: number): number => 1 << (category & 31);

/** A category with its features, as one number. */
function keyOf(category: number, features: Features): number {
  return category * 65_536 + features.id;
}

/** All rules as one tree of places, from the one before any symbol. It grows where readings come: a text uses a small part of the grammar. */
export function statesOf(rules: readonly Rule[]): State {
  const start = emptyState(0);
  start.waiting.push(...rules);
  return grown(start);
}

function emptyState(symbols: number): State {
  return { next: new Map(), asks: [], bits: 0, whole: [], behind: new Map(), waiting: [], symbols };
}

/** The place with all that may come next. */
function grown(state: State): State {
  for (const rule of state.waiting.splice(0)) follow(state, rule);
  return state;
}

function follow(state: State, rule: Rule): void {
  const symbol = rule.of[state.symbols];
  if (symbol === undefined) {
    state.whole.push(rule);
    return;
  }
  const edges = edgesFor(symbol.category, state);
  let edge = edges.find((known) => isSame(known.symbol, symbol));
  if (edge === undefined) {
    edge = { symbol, to: emptyState(state.symbols + 1) };
    edges.push(edge);
  }
  edge.to.waiting.push(rule);
}

function edgesFor(category: number, state: State): Edge[] {
  const known = state.next.get(category);
  if (known !== undefined) return known;
  const edges: Edge[] = [];
  state.next.set(category, edges);
  state.asks.push(category);
  state.bits |= categoryBit(category);
  return edges;
}

function isSame(one: Place, other: Place): boolean {
  return one.needs.id === other.needs.id && one.some.id === other.some.id && one.bars.id === other.bars.id;
}

function mayStand({ needs, some, bars }: Place, features: Features): boolean {
  return holdsAll(features, needs) && (some.id === 0 || holdsAny(features, some)) && !holdsAny(features, bars);
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
    const open = edges.filter(({ symbol }) => mayStand(symbol, features));
    behind = asOne(open.map(({ to }) => grown(to)));
    state.behind.set(key, behind);
  }
  return behind;
}

function asOne(states: readonly State[]): State {
  const [first, ...others] = states;
  if (first === undefined) return nowhere;
  if (others.length === 0) return first;
  const one = emptyState(first.symbols);
  for (const { next, whole } of states) {
    one.whole.push(...whole);
    for (const [category, edges] of next) edgesFor(category, one).push(...edges);
  }
  return one;
}

/** No rule goes on here, and none is whole. */
const nowhere = emptyState(0);
