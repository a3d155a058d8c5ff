import type { Glossary } from '../glossary/index.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { emptyRun, Vocabulary } from '../text/index.ts';
import { NOWHERE, PairTable } from './pair-table.ts';

/** A Vietnamese word or phrase and what it can be in English. */
export type Entry = { readonly word: string; readonly english: readonly string[] };

/**
 * Cuts Vietnamese into the words it knows, the longest first. `put` is given each in turn, with where it stands in UTF-16 units; no entry for
 * a syllable or sign that begins none.
 */
export type Dictionary = {
  find(text: string, put: PutFound): void;
  /** The entries by the word that stands for them. */
  readonly entries: ReadonlyMap<string, Entry>;
};
type PutFound = (entry: Entry | undefined, start: number, end: number) => void;

/** Longer phrases are not looked for. */
const mostSyllables = 8;

/** Makes the words of the lexicon and the names of the glossary ready to be found in a text. */
export function dictionaryOf(lexicon: Lexicon, glossary: Glossary): Dictionary {
  const vocabulary = new Vocabulary();
  const run = emptyRun();
  /** Each state but the first is led to by one symbol from one other: the number of that pair, and one. */
  const steps = new PairTable();
  const states: { word?: Entry; acronym?: Entry }[] = [{}];
  const entries = new Map<string, Entry>();
  for (const [kind, english] of Object.entries(englishByWord(lexicon, glossary)) as [
    'word' | 'acronym',
    EnglishByWord,
  ][]) {
    for (const [word, senses] of english) {
      vocabulary.learn(word, run);
      if (run.length === 0 || run.length > mostSyllables) continue;
      let state = 0;
      for (let at = 0; at < run.length; at++) state = stepTo(state, run.symbols[at] ?? 0);
      const slot = states[state] ?? {};
      const entry = {
        word: slot[kind]?.word ?? `${kind} ${word}`,
        english: [...(slot[kind]?.english ?? []), ...senses],
      };
      slot[kind] = entry;
      entries.set(entry.word, entry);
    }
  }
  return { find, entries };

  function stepTo(state: number, symbol: number): number {
    const next = steps.place(state, symbol) + 1;
    if (next === states.length) states.push({});
    return next;
  }

  function find(text: string, put: PutFound): void {
    vocabulary.learn(text, run);
    const { symbols, starts, ends, length } = run;
    for (let at = 0; at < length; ) {
      const start = starts[at] ?? 0;
      let [state, longest, found] = [0, 1, undefined as Entry | undefined];
      for (let next = at; next < length; next++) {
        const step = steps.find(state, symbols[next] ?? 0);
        if (step === NOWHERE) break;
        state = step + 1;
        const entry = entryIn(states[state] ?? {}, text, start, ends[next] ?? 0);
        if (entry !== undefined) [longest, found] = [next + 1 - at, entry];
      }
      put(found, start, ends[at + longest - 1] ?? 0);
      at += longest;
    }
  }
}

/** An acronym is one in capitals only: CA is the police, ca a shift. */
function entryIn(slot: { word?: Entry; acronym?: Entry }, text: string, start: number, end: number): Entry | undefined {
  if (slot.acronym === undefined) return slot.word;
  const written = text.slice(start, end);
  return written === written.toUpperCase() ? slot.acronym : slot.word;
}

type EnglishByWord = Map<string, string[]>;

function englishByWord(
  lexicon: Lexicon,
  glossary: Glossary,
): { readonly word: EnglishByWord; readonly acronym: EnglishByWord } {
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
