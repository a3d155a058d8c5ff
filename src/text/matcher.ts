import { joinNumbers, splitNumbers } from './number-rows.ts';
import { emptyRun, type SymbolRun, Vocabulary, type WordRow } from './vocabulary.ts';

/** A term found: `terms[term]` stands at `text.slice(start, end)`, give or take what matching folds. */
export type Hit = { readonly start: number; readonly end: number; readonly term: number };

export type Matcher = {
  /** Every term at every place, by start, the longest first. Terms with one key are all reported, in the order given. */
  find(text: string): Hit[];
  /** From left to right the longest term, never overlapping. Of terms with one key, the one given first. */
  findLongest(text: string): Hit[];
  /** The words of a text by the numbers that this matcher has for them, to be kept. */
  rowOf(text: string): WordRow;
  /** Those of several texts, which share their arrays: arrays of their own for each would take as long as reading them. */
  rowsOf(texts: readonly string[]): readonly WordRow[];
  /** What `find` finds in the text of a row; of rows put together by a caller, in whatever its offsets are. */
  eachIn(row: WordRow, take: TakeHit): void;
};

type TakeHit = (start: number, end: number, term: number) => void;

/**
 * Builds what finds all terms in one pass, at a cost that does not depend on how many they are. A term is found on whole
 * words only and whatever its case, normal form, tone placement and spacing; see `matchKey`. Empty terms are never found.
 * How it works: README.md in this folder.
 */
export function buildMatcher(terms: readonly string[]): Matcher {
  return matcherOf(build(terms));
}

/** What `buildMatcher` builds, as bytes that `openMatcher` opens at once. Only for the machine that it is made on: numbers stand as it has them. */
export function compileMatcher(terms: readonly string[]): Uint8Array {
  const { size } = build(terms).automaton; // known only now: terms share many states, and the table need not hold more
  const { vocabulary, automaton } = build(terms, size);
  return joinNumbers([...vocabulary.rows(), ...automaton.rows()]);
}

/** A matcher from the bytes of `compileMatcher`, which must begin where numbers of four bytes may. It reads in them: they must not change. */
export function openMatcher(bytes: Uint8Array): Matcher {
  const rows = splitNumbers(bytes);
  const vocabulary = Vocabulary.of(rows);
  return matcherOf({ vocabulary, automaton: Automaton.of(rows.slice(Vocabulary.rowCount)) });
}

type Built = { readonly vocabulary: Vocabulary; readonly automaton: Automaton };

function matcherOf({ vocabulary, automaton }: Built): Matcher {
  const run = emptyRun();
  const read = (text: string): WordRow => {
    vocabulary.read(text, run);
    return { ...run, first: 0 };
  };
  const rowsOf = (texts: readonly string[]): readonly WordRow[] => {
    run.length = 0;
    const ends = texts.map((text) => {
      vocabulary.readOn(text, run);
      return run.length;
    });
    return rowsTo(ends, run);
  };
  return {
    find: (text) => {
      const hits: Hit[] = [];
      eachHit(read(text), automaton, (start, end, term) => hits.push({ start, end, term }));
      return hits;
    },
    findLongest: (text) => longestHits(read(text), automaton),
    rowOf: (text) => rowsOf([text])[0] as WordRow, // there is one
    rowsOf,
    eachIn: (row, take) => eachHit(row, automaton, take),
  };
}

/** The rows that a run holds one behind another, by where they end, in arrays of their own. */
function rowsTo(rowEnds: readonly number[], { symbols, starts, ends, length }: SymbolRun): readonly WordRow[] {
  const own = { symbols: symbols.slice(0, length), starts: starts.slice(0, length), ends: ends.slice(0, length) };
  return rowEnds.map((end, index) => {
    const first = rowEnds[index - 1] ?? 0;
    return { symbols: own.symbols, starts: own.starts, ends: own.ends, first, length: end - first };
  });
}

/** No state, ending, term or symbol has this number. As a state it is the root, to which no edge leads. */
const NONE = 0;

/** The terms as numbers, one after another: term t, counted from 1, is at[t - 1] .. at[t]. */
type Sequences = { readonly symbols: Int32Array; readonly at: Int32Array };

function build(terms: readonly string[], mostStates?: number): Built {
  const vocabulary = new Vocabulary();
  const sequences = readTerms(terms, vocabulary);
  const automaton = Automaton.empty(vocabulary.size, mostStates ?? sequences.symbols.length, terms.length);
  // From the last to the first, so that the first comes to stand at the head of those with its key.
  for (let term = terms.length; term > 0; term--) automaton.add(sequences, term);
  automaton.link();
  return { vocabulary, automaton };
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

type AutomatonRows = readonly [records: Int32Array, filter: Int32Array, endings: Int32Array, same: Int32Array];

const none: Int32Array = new Int32Array(0);

/** What stands at RECORD * s + … in the records of state s. */
const RECORD = 4;
const PARENT = 0;
const SYMBOL = 1;
const FAIL = 2;
const ENDING = 3;

/** What stands at RECORD * e + … of ending e. */
const DEPTH = 0;
const FIRST = 1;
const SHORTER = 2;

/**
 * Aho–Corasick over numbered words, the terms reversed.
 *
 * The state after a first symbol has the symbol's number. Any other state is a place in an open-addressed hash table, that
 * of the one edge that leads to it, behind those numbers; so following an edge touches one line of the processor's cache.
 * Of state s, four numbers in `records`:
 *   PARENT, SYMBOL   what leads to it; SYMBOL is NONE where there is no state
 *   FAIL             the longest proper suffix of s that is also a state
 *   ENDING           of the longest suffix of s that is a term, s included, or NONE
 * Of ending e, in `endings`:
 *   DEPTH            how many symbols its terms have
 *   FIRST            the first of its terms, counted from 1; same[t] is the next with its key, or NONE
 *   SHORTER          the ending of its longest proper suffix that is a term, or NONE
 *
 * Most questions are about edges that are not there. The bits of `filter`, four or more a place, answer most of those, and
 * stay in the cache when the records do not. What all this gains is measured in bench/matching.ts.
 */
class Automaton {
  readonly endings: Int32Array;
  readonly same: Int32Array;
  #endings = 0;
  readonly #records: Int32Array;
  readonly #filter: Int32Array;
  readonly #firstPlace: number;
  readonly #mask: number;
  readonly #shift: number;
  readonly #filterShift: number;
  /** The states that are places, as they were added, and how many symbols lead to each. */
  readonly #added: Int32Array;
  readonly #depths: Int32Array;
  #size = 0;
  #longest = none;

  private constructor([records, filter, endings, same]: AutomatonRows, mostStates: number) {
    const bits = 31 - Math.clz32(filter.length) + 3;
    this.#mask = (1 << bits) - 1;
    this.#firstPlace = records.length / RECORD - this.#mask - 1;
    this.#shift = 32 - bits;
    this.#filterShift = 32 - bits - 2;
    this.#filter = filter;
    this.#records = records;
    this.#added = new Int32Array(mostStates);
    this.#depths = new Int32Array(mostStates);
    this.endings = endings;
    this.same = same;
  }

  static empty(symbols: number, mostStates: number, terms: number): Automaton {
    const bits = Math.max(3, 32 - Math.clz32(mostStates + (mostStates >> 1)));
    const rows = [RECORD * (symbols + 1 + (1 << bits)), 1 << (bits - 3), RECORD * (terms + 1), terms + 1] as const;
    const [records, filter, endings, same] = rows.map((length) => new Int32Array(length));
    return Automaton.of([records, filter, endings, same], mostStates);
  }

  /** One from its rows. To one that was built nothing more is added. */
  static of(
    [records = none, filter = none, endings = none, same = none]: readonly (Int32Array | undefined)[],
    mostStates = 0,
  ): Automaton {
    return new Automaton([records, filter, endings, same], mostStates);
  }

  /** How many states there are but those of a first symbol. */
  get size(): number {
    return this.#size;
  }

  /** All of it, for `of`. */
  rows(): AutomatonRows {
    return [this.#records, this.#filter, this.endings, this.same];
  }

  /** Adds a term, from its end to its start. */
  add({ symbols, at }: Sequences, term: number): void {
    const from = at[term - 1] ?? 0;
    const to = at[term] ?? 0;
    if (from === to) return;
    let state = symbols[to - 1] ?? NONE;
    for (let i = to - 2; i >= from; i--) state = this.#down(state, symbols[i] ?? NONE, to - i);
    this.#end(state, term, to - from);
  }

  #end(state: number, term: number, depth: number): void {
    const ending = this.#records[state * RECORD + ENDING] || ++this.#endings;
    this.#records[state * RECORD + ENDING] = ending;
    this.endings[ending * RECORD + DEPTH] = depth;
    this.same[term] = this.endings[ending * RECORD + FIRST] ?? NONE;
    this.endings[ending * RECORD + FIRST] = term;
  }

  /** Links each state to its suffix, after all that are less deep. */
  link(): void {
    const records = this.#records;
    for (const state of byDepth(this.#added.subarray(0, this.#size), this.#depths)) {
      const at = state * RECORD;
      const parentFail = records[(records[at + PARENT] ?? NONE) * RECORD + FAIL] ?? NONE;
      const suffix = this.step(parentFail, records[at + SYMBOL] ?? NONE);
      const shorter = this.ending(suffix);
      const own = records[at + ENDING] ?? NONE;
      records[at + FAIL] = suffix;
      records[at + ENDING] = own || shorter;
      if (own !== NONE) this.endings[own * RECORD + SHORTER] = shorter;
    }
  }

  /** The state after reading `symbol` in `state`: down an edge, or on from the longest suffix that has one. */
  step(state: number, symbol: number): number {
    for (let from = state; from !== NONE; from = this.#records[from * RECORD + FAIL] ?? NONE) {
      const target = this.#edge(from, symbol);
      if (target !== NONE) return target;
    }
    return symbol;
  }

  /**
   * Reads a row from its end to its start: `step` and `ending`, written out for speed.
   * @returns for each place in the row, from its first on, the ending of the longest term that starts there, until the next row is read; undefined where no
   * term is at all
   */
  read({ symbols, first, length }: WordRow): Int32Array | undefined {
    if (length > this.#longest.length) this.#longest = new Int32Array(2 * length);
    const longest = this.#longest;
    const records = this.#records;
    const filter = this.#filter;
    const filterShift = this.#filterShift;
    const firstPlace = this.#firstPlace;
    const shift = this.#shift;
    const mask = this.#mask;
    let any = NONE;
    let state = NONE;
    for (let i = length - 1; i >= 0; i--) {
      const symbol = symbols[first + i] ?? NONE;
      if (symbol === NONE) {
        state = NONE;
        longest[i] = NONE;
        continue;
      }
      let next = symbol;
      search: for (let from = state; from !== NONE; from = records[from * RECORD + FAIL] ?? NONE) {
        const hash = edgeHash(from, symbol);
        const bit = hash >>> filterShift;
        if (((filter[bit >>> 5] ?? 0) & (1 << bit)) === 0) continue;
        for (let place = hash >>> shift; ; place = (place + 1) & mask) {
          const at = (firstPlace + place) * RECORD;
          const found = records[at + SYMBOL] ?? NONE;
          if (found === symbol && records[at + PARENT] === from) {
            next = firstPlace + place;
            break search;
          }
          if (found === NONE) break;
        }
      }
      state = next;
      const ending = records[state * RECORD + ENDING] ?? NONE;
      longest[i] = ending;
      any |= ending;
    }
    return any === NONE ? undefined : longest;
  }

  ending(state: number): number {
    return this.#records[state * RECORD + ENDING] ?? NONE;
  }

  /** Where the edge leads, or NONE. */
  #edge(parent: number, symbol: number): number {
    const hash = edgeHash(parent, symbol);
    const bit = hash >>> this.#filterShift;
    if (((this.#filter[bit >>> 5] ?? 0) & (1 << bit)) === 0) return NONE;
    const state = this.#place(hash, parent, symbol);
    return this.#records[state * RECORD + SYMBOL] === NONE ? NONE : state;
  }

  /** Where the edge leads, to a new state if need be. */
  #down(parent: number, symbol: number, depth: number): number {
    const hash = edgeHash(parent, symbol);
    const state = this.#place(hash, parent, symbol);
    if (this.#records[state * RECORD + SYMBOL] !== NONE) return state;
    const bit = hash >>> this.#filterShift;
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << bit);
    this.#records[state * RECORD + PARENT] = parent;
    this.#records[state * RECORD + SYMBOL] = symbol;
    this.#added[this.#size] = state;
    this.#depths[this.#size++] = depth;
    return state;
  }

  /** The place of the edge, or the empty one where it belongs. */
  #place(hash: number, parent: number, symbol: number): number {
    const records = this.#records;
    let place = hash >>> this.#shift;
    for (;;) {
      const state = this.#firstPlace + place;
      const found = records[state * RECORD + SYMBOL];
      if (found === NONE || (found === symbol && records[state * RECORD + PARENT] === parent)) return state;
      place = (place + 1) & this.#mask;
    }
  }
}

function edgeHash(parent: number, symbol: number): number {
  return Math.imul(Math.imul(parent, 0x85ebca6b) ^ symbol, 0x9e3779b1);
}

/** The states with the least deep first: counted by depth, then put in place. */
function byDepth(states: Int32Array, depths: Int32Array): Int32Array {
  const next = new Int32Array(states.length + 3);
  for (let i = 0; i < states.length; i++) bump(next, (depths[i] ?? 0) + 1);
  for (let d = 1; d < next.length; d++) next[d] = (next[d] ?? 0) + (next[d - 1] ?? 0);
  const order = new Int32Array(states.length);
  for (let i = 0; i < states.length; i++) order[bump(next, depths[i] ?? 0)] = states[i] ?? NONE;
  return order;
}

/** Adds one and gives what was there. */
function bump(counts: Int32Array, at: number): number {
  const count = counts[at] ?? 0;
  counts[at] = count + 1;
  return count;
}

/** Every term at every place of a row, by start, the longest first. */
function eachHit(row: WordRow, automaton: Automaton, take: TakeHit): void {
  const longest = automaton.read(row);
  if (longest === undefined) return;
  const { endings, same } = automaton;
  const { starts, ends, first, length } = row;
  for (let i = 0; i < length; i++) {
    const start = starts[first + i] ?? 0;
    for (let ending = longest[i] ?? NONE; ending !== NONE; ending = endings[ending * RECORD + SHORTER] ?? NONE) {
      const end = ends[first + i + (endings[ending * RECORD + DEPTH] ?? 1) - 1] ?? 0;
      for (let term = endings[ending * RECORD + FIRST] ?? NONE; term !== NONE; term = same[term] ?? NONE) {
        take(start, end, term - 1);
      }
    }
  }
}

/** From left to right the longest terms of a row. */
function longestHits(row: WordRow, automaton: Automaton): Hit[] {
  const hits: Hit[] = [];
  const longest = automaton.read(row);
  if (longest === undefined) return hits;
  const { endings } = automaton;
  const { starts, ends, first, length } = row;
  for (let i = 0; i < length; ) {
    const ending = longest[i] ?? NONE;
    if (ending === NONE) {
      i++;
      continue;
    }
    const start = starts[first + i] ?? 0;
    i += endings[ending * RECORD + DEPTH] ?? 1;
    hits.push({ start, end: ends[first + i - 1] ?? 0, term: (endings[ending * RECORD + FIRST] ?? 1) - 1 });
  }
  return hits;
}
