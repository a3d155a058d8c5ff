import type { Glossary } from '../glossary/index.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { emptyRun, joinNumbers, splitNumbers, Vocabulary } from '../text/index.ts';
import { NOWHERE, PairTable } from './pair-table.ts';

/** A Vietnamese word or phrase and what it can be in English. */
export type Entry = { readonly word: string; readonly english: readonly string[] };

/**
 * Cuts Vietnamese into the words it knows, the longest first. `put` is given each in turn, with where it stands in UTF-16 units; no entry for
 * a syllable or sign that begins none.
 */
export type Dictionary = {
  find(text: string, put: PutFound): void;
  /** The entries that were found, by the word that stands for them. */
  readonly entries: ReadonlyMap<string, Entry>;
};
type PutFound = (entry: Entry | undefined, start: number, end: number) => void;

/** Longer phrases are not looked for. */
const mostSyllables = 8;

/** What the bytes of a dictionary begin with; it changes with anything that they hold. */
const version = 1;

const kinds = ['word', 'acronym'] as const;
type Kind = (typeof kinds)[number];

/** No entry has this number. */
const NONE = 0;

const none = new Int32Array(0);

/**
 * Makes the words of the lexicon and the names of the glossary ready to be found, as rows of numbers for `openDictionary`:
 *   words, acronyms   of each state of a tree of symbols the entry that ends there, or NONE; each state but the first is led to by one symbol
 *                     from one other: the number of that pair, and one
 *   starts, texts     where the English of each entry begins among the bytes of all, a line for each, and those bytes
 *   then the rows of the pairs, and those of the vocabulary
 */
export function compileDictionary(lexicon: Lexicon, glossary: Glossary): Uint8Array {
  const vocabulary = new Vocabulary();
  const run = emptyRun();
  const steps = new PairTable();
  const english: string[][] = [[]];
  const ends: Readonly<Record<Kind, number[]>> = { word: [], acronym: [] };
  const byKind = englishByWord(lexicon, glossary);
  for (const kind of kinds) {
    for (const [word, senses] of byKind[kind]) {
      vocabulary.learn(word, run);
      if (run.length === 0 || run.length > mostSyllables) continue;
      let state = 0;
      for (let at = 0; at < run.length; at++) state = steps.place(state, run.symbols[at] ?? 0) + 1;
      const entry = ends[kind][state] ?? english.push([]) - 1;
      ends[kind][state] = entry;
      english[entry]?.push(...senses);
    }
  }
  const states = { length: steps.size + 1 };
  const [words, acronyms] = kinds.map((kind) => Int32Array.from(states, (_, state) => ends[kind][state] ?? NONE));
  const { starts, texts } = textRows(english.map((senses) => senses.join('\n')));
  const rows = [words ?? none, acronyms ?? none, starts, texts, ...steps.rows(), ...vocabulary.rows()];
  return joinNumbers([Int32Array.of(version), ...rows]);
}

function textRows(all: readonly string[]): { readonly starts: Int32Array; readonly texts: Int32Array } {
  const starts = new Int32Array(all.length + 1);
  for (const [at, text] of all.entries()) starts[at + 1] = (starts[at] ?? 0) + Buffer.byteLength(text);
  const texts = new Int32Array(Math.ceil((starts.at(-1) ?? 0) / 4));
  Buffer.from(texts.buffer).write(all.join(''));
  return { starts, texts };
}

/** The words of the lexicon and the names of the glossary. */
export function dictionaryOf(lexicon: Lexicon, glossary: Glossary): Dictionary {
  return opened(splitNumbers(compileDictionary(lexicon, glossary)));
}

/** Opens what `compileDictionary` made, which must not change; undefined where it is of another version. */
export function openDictionary(bytes: Uint8Array): Dictionary | undefined {
  const rows = splitNumbers(bytes);
  return rows[0]?.[0] === version ? opened(rows) : undefined;
}

function opened(rows: readonly Int32Array[]): Dictionary {
  const [, words = none, acronyms = none, starts = none, texts = none, ...rest] = rows;
  const steps = PairTable.of(rest);
  const vocabulary = Vocabulary.of(rest.slice(PairTable.rowCount));
  const english = Buffer.from(texts.buffer, texts.byteOffset, texts.byteLength);
  const run = emptyRun();
  const found: Entry[] = [];
  const entries = new Map<string, Entry>();
  return { find, entries };

  function find(text: string, put: PutFound): void {
    vocabulary.read(text, run);
    const { symbols, starts: from, ends: to, length } = run;
    for (let at = 0; at < length; ) {
      const start = from[at] ?? 0;
      let [state, longest, entry] = [0, 1, NONE];
      for (let next = at; next < length; next++) {
        const step = steps.find(state, symbols[next] ?? 0);
        if (step === NOWHERE) break;
        state = step + 1;
        const ending = endingAt(state, text, start, to[next] ?? 0);
        if (ending !== NONE) [longest, entry] = [next + 1 - at, ending];
      }
      put(entry === NONE ? undefined : (found[entry] ?? readEntry(entry)), start, to[at + longest - 1] ?? 0);
      at += longest;
    }
  }

  /** An acronym is one in capitals only: CA is the police, ca a shift. */
  function endingAt(state: number, text: string, start: number, end: number): number {
    const acronym = acronyms[state] ?? NONE;
    return acronym !== NONE && isInCapitals(text.slice(start, end)) ? acronym : (words[state] ?? NONE);
  }

  function readEntry(number: number): Entry {
    const lines = english.toString('utf8', starts[number], starts[number + 1]);
    const entry = { word: `word ${number}`, english: lines.split('\n') };
    found[number] = entry;
    entries.set(entry.word, entry);
    return entry;
  }
}

const isInCapitals = (written: string): boolean => written === written.toUpperCase();

type EnglishByWord = Map<string, string[]>;

function englishByWord(lexicon: Lexicon, glossary: Glossary): Readonly<Record<Kind, EnglishByWord>> {
  const word: EnglishByWord = new Map();
  const acronym: EnglishByWord = new Map();
  for (const [vi, senses] of lexicon.words) {
    const english = senses
      .filter(({ en }) => en !== '∅')
      .flatMap(({ en, noun, also = [] }) => [en, noun ?? [], also].flat());
    if (english.length > 0) word.set(vi, english);
  }
  for (const { vi, variants = [], acronyms = [], en, admitted = [] } of glossary.concepts()) {
    const english = [typeof en === 'string' ? en : en.named, ...admitted].map(withoutSlots);
    for (const term of [vi, ...variants]) add(word, withoutSlots(term), english);
    for (const term of acronyms) add(acronym, withoutSlots(term), english);
  }
  return { word, acronym };
}

function add(words: EnglishByWord, word: string, english: readonly string[]): void {
  const known = words.get(word);
  if (known === undefined) words.set(word, [...english]);
  else known.push(...english);
}

/** What stands for any name (UBND {place}) is known by its own words. */
const withoutSlots = (term: string): string => term.replace(/\{[^{}]*\}/g, ' ').trim();
