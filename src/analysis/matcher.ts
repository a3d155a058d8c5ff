import { emptyRun, type SymbolRun, Vocabulary } from '../text/index.ts';

/** A term found: `terms[term]` stands at `text.slice(start, end)`, give or take what matching folds. */
export type Hit = { readonly start: number; readonly end: number; readonly term: number };

export type Matcher = {
  /** Every term at every place, by start, the longest first. Terms with one key are all reported, in the order given. */
  find(text: string): Hit[];
  /** From left to right the longest term, never overlapping. Of terms with one key, the one given first. */
  findLongest(text: string): Hit[];
};

/**
 * Builds what finds all terms in one pass, at a cost that does not depend on how many they are. A term is found on whole
 * words only and whatever its case, normal form, tone placement and spacing; see `matchKey`. Empty terms are never found.
 * How it works: README.md in this folder.
 */
export function buildMatcher(terms: readonly string[]): Matcher {
  const vocabulary = new Vocabulary();
  const automaton = buildAutomaton(terms, vocabulary);
  const stretch: Stretch = { run: emptyRun(), longest: new Int32Array(0) };
  return {
    find: (text) => collect(text, vocabulary, stretch, automaton, everyHit),
    findLongest: (text) => collect(text, vocabulary, stretch, automaton, longestHits),
  };
}

/** No state, no term, no symbol. The root is state 0: no edge leads to it. */
const NONE = 0;

/**
 * Aho–Corasick over numbered words, the terms reversed.
 * Term t, counted from 1: same[t] is the next term with its key, or NONE. In the root, symbol x leads to start[x].
 */
type Automaton = {
  readonly states: States;
  readonly start: Int32Array;
  readonly same: Int32Array;
};

/** The terms as numbers, one after another: term t is at[t] .. at[t + 1]. */
type Sequences = { readonly symbols: Int32Array; readonly at: Int32Array };

function buildAutomaton(terms: readonly string[], vocabulary: Vocabulary): Automaton {
  const sequences = readTerms(terms, vocabulary);
  const automaton = {
    states: new States(sequences.symbols.length + 1),
    start: new Int32Array(vocabulary.size + 1),
    same: new Int32Array(terms.length + 1),
  };
  addTerms(automaton, sequences);
  linkSuffixes(automaton);
  return automaton;
}

function readTerms(terms: readonly string[], vocabulary: Vocabulary): Sequences {
  const run = emptyRun();
  const at = new Int32Array(terms.length + 1);
  let symbols = new Int32Array(4 * terms.length + 1);
  let length = 0;
  terms.forEach((term, t) => {
    vocabulary.learn(term, run);
    if (length + run.length > symbols.length) symbols = longer(symbols, length + run.length);
    for (let i = 0; i < run.length; i++) symbols[length++] = run.symbols[i] ?? NONE;
    at[t + 1] = length;
  });
  return { symbols: symbols.subarray(0, length), at };
}

function longer(array: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(Math.max(2 * array.length, least));
  copy.set(array);
  return copy;
}

/** From the last term to the first, so that the first comes to stand at the head of those with its key. */
function addTerms({ states, start, same }: Automaton, { symbols, at }: Sequences): void {
  for (let term = at.length - 1; term > 0; term--) {
    const from = at[term - 1] ?? 0;
    let state = NONE;
    for (let i = (at[term] ?? 0) - 1; i >= from; i--) {
      const symbol = symbols[i] ?? NONE;
      const target = states.down(state, symbol);
      if (state === NONE) start[symbol] = target;
      state = target;
    }
    if (state === NONE) continue;
    same[term] = states.first[state] ?? NONE;
    states.first[state] = term;
  }
}

/** A state is linked after all that are less deep. */
function linkSuffixes({ states, start }: Automaton): void {
  const { records, first } = states;
  for (const state of byDepth(states)) {
    const at = state * RECORD;
    const parent = records[at + PARENT] ?? NONE;
    const suffix = parent === NONE ? NONE : step(states, start, states.fail(parent), records[at + SYMBOL] ?? NONE);
    records[at + FAIL] = suffix;
    records[at + ENDS] = first[state] === NONE ? states.ends(suffix) : state;
  }
}

/** All states but the root, the least deep first: counted by depth, then put in place. */
function byDepth({ depth, added }: States): Int32Array {
  const next = new Int32Array(added.length + 2);
  for (const state of added) {
    const deeper = (depth[state] ?? 0) + 1;
    next[deeper] = (next[deeper] ?? 0) + 1;
  }
  for (let d = 1; d < next.length; d++) next[d] = (next[d] ?? 0) + (next[d - 1] ?? 0);
  const order = new Int32Array(added.length);
  for (const state of added) {
    const d = depth[state] ?? 0;
    const place = next[d] ?? 0;
    order[place] = state;
    next[d] = place + 1;
  }
  return order;
}

/** The state after reading `symbol` in `state`: down an edge, or on from the longest suffix that has one. */
function step(states: States, start: Int32Array, from: number, symbol: number): number {
  for (let state = from; state !== NONE; state = states.fail(state)) {
    const target = states.get(state, symbol);
    if (target !== NONE) return target;
  }
  return start[symbol] ?? NONE;
}

/** What stands at 4s … 4s + 3 in the records of state s. */
const RECORD = 4;
const PARENT = 0;
const SYMBOL = 1;
const FAIL = 2;
const ENDS = 3;

/**
 * The states of the automaton. A state is the place, in an open-addressed hash table, of the one edge that leads to it, so
 * that following an edge touches one line of the processor's cache. Of state s:
 *   records[4s], [4s + 1]   the state and the symbol that lead to it; symbol 0 where there is no state
 *   records[4s + 2]         the longest proper suffix of s that is also a state
 *   records[4s + 3]         the longest suffix of s that is a term, s included, or NONE
 *   depth[s]                how many symbols lead to it
 *   first[s]                the first term that ends in s, counted from 1, or NONE
 * Most questions are about edges that are not there. The bits of `filter`, four or more a place, answer most of those,
 * and stay in the cache when the records do not.
 */
class States {
  readonly records: Int32Array;
  readonly depth: Int32Array;
  readonly first: Int32Array;
  readonly #added: Int32Array;
  #size = 0;
  readonly #filter: Int32Array;
  readonly #shift: number;
  readonly #filterShift: number;

  /** For no more than `most` states. */
  constructor(most: number) {
    const bits = Math.max(4, 32 - Math.clz32(most + (most >> 1)));
    this.records = new Int32Array(RECORD << bits);
    this.depth = new Int32Array(1 << bits);
    this.first = new Int32Array(1 << bits);
    this.#added = new Int32Array(most);
    this.#shift = 32 - bits;
    this.#filter = new Int32Array(1 << (bits - 3));
    this.#filterShift = 32 - bits - 2;
    this.records[SYMBOL] = -1; // the root's place is taken
  }

  /** All states but the root, as they were added. */
  get added(): Int32Array {
    return this.#added.subarray(0, this.#size);
  }

  fail(state: number): number {
    return this.records[state * RECORD + FAIL] ?? NONE;
  }

  ends(state: number): number {
    return this.records[state * RECORD + ENDS] ?? NONE;
  }

  /** Where the edge leads, or NONE. */
  get(parent: number, symbol: number): number {
    const hash = edgeHash(parent, symbol);
    const bit = hash >>> this.#filterShift;
    if (((this.#filter[bit >>> 5] ?? 0) & (1 << bit)) === 0) return NONE;
    const place = this.#place(hash, parent, symbol);
    return this.records[place * RECORD + SYMBOL] === NONE ? NONE : place;
  }

  /** Where the edge leads, to a new state if need be. */
  down(parent: number, symbol: number): number {
    const hash = edgeHash(parent, symbol);
    const state = this.#place(hash, parent, symbol);
    if (this.records[state * RECORD + SYMBOL] !== NONE) return state;
    const bit = hash >>> this.#filterShift;
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << bit);
    this.records[state * RECORD + PARENT] = parent;
    this.records[state * RECORD + SYMBOL] = symbol;
    this.depth[state] = (this.depth[parent] ?? 0) + 1;
    this.#added[this.#size++] = state;
    return state;
  }

  /** The place of the edge, or the empty one where it belongs. */
  #place(hash: number, parent: number, symbol: number): number {
    const records = this.records;
    let place = hash >>> this.#shift;
    for (;;) {
      const found = records[place * RECORD + SYMBOL];
      if (found === NONE || (found === symbol && records[place * RECORD + PARENT] === parent)) return place;
      place = (place + 1) & (this.depth.length - 1);
    }
  }
}

function edgeHash(parent: number, symbol: number): number {
  return Math.imul(Math.imul(parent, 0x85ebca6b) ^ symbol, 0x9e3779b1);
}

/** What stands between two unknown words is read from its end to its start: `longest[i]` is the state of the longest term from i on. */
type Stretch = { readonly run: SymbolRun; longest: Int32Array };

type Report = (stretch: Stretch, automaton: Automaton, hits: Hit[]) => void;

function collect(text: string, vocabulary: Vocabulary, stretch: Stretch, automaton: Automaton, report: Report): Hit[] {
  const hits: Hit[] = [];
  vocabulary.open(text);
  while (vocabulary.next(stretch.run)) {
    if (readBackwards(stretch, automaton)) report(stretch, automaton, hits);
  }
  return hits;
}

/** @returns whether any term is there */
function readBackwards(stretch: Stretch, { states, start }: Automaton): boolean {
  const { symbols, length } = stretch.run;
  if (length > stretch.longest.length) stretch.longest = new Int32Array(symbols.length);
  const { longest } = stretch;
  let state = NONE;
  let any = NONE;
  for (let i = length - 1; i >= 0; i--) {
    state = step(states, start, state, symbols[i] ?? NONE);
    const end = states.ends(state);
    longest[i] = end;
    any |= end;
  }
  return any !== NONE;
}

function everyHit({ run, longest }: Stretch, { states, same }: Automaton, hits: Hit[]): void {
  for (let i = 0; i < run.length; i++) {
    const start = run.starts[i] ?? 0;
    for (let state = longest[i] ?? NONE; state !== NONE; state = states.ends(states.fail(state))) {
      const end = run.ends[i + (states.depth[state] ?? 1) - 1] ?? 0;
      for (let term = states.first[state] ?? NONE; term !== NONE; term = same[term] ?? NONE) {
        hits.push({ start, end, term: term - 1 });
      }
    }
  }
}

function longestHits({ run, longest }: Stretch, { states }: Automaton, hits: Hit[]): void {
  for (let i = 0; i < run.length; ) {
    const state = longest[i] ?? NONE;
    if (state === NONE) {
      i++;
      continue;
    }
    const start = run.starts[i] ?? 0;
    i += states.depth[state] ?? 1;
    hits.push({ start, end: run.ends[i - 1] ?? 0, term: (states.first[state] ?? 1) - 1 });
  }
}
