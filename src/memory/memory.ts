import type { LookupOptions, MemoryQuery, MemoryUnit } from '../model/memory.ts';
import { concordance, type Found, type SearchOptions } from './concordance.ts';
import { entryOf } from './entry.ts';
import { findSame } from './find-same.ts';
import { merge } from './merge.ts';
import { spell, wordKeys, wordLikeness } from './spelling.ts';
import type { ImportMark, Store, StoredUnit, Tally } from './store.ts';
import { readBlock, writeBlock } from './word-blocks.ts';
import { WordIndex } from './word-index.ts';
import type { AlikeUnit } from './word-shelf.ts';

/** What became of units that were added: `known` were remembered as they are. */
export type Added = { readonly added: number; readonly changed: number; readonly known: number };

/** A unit that is alike, by its text alone. */
export type Candidate = {
  readonly unit: MemoryUnit;
  /** `context`: the same between the same neighbours; `exact`: the same; `alike`: some words or signs differ. */
  readonly kind: 'context' | 'exact' | 'alike';
  /** One minus the word edit distance over the longer length, 0–1. */
  readonly likeness: number;
};

/** A translation memory. Everything rejects with what its database throws, when that fails. */
export type Memory = {
  /** Remembers units; resolves once they outlive the fall of the machine. `mark` goes into the same write. */
  readonly add: (units: readonly MemoryUnit[], mark?: ImportMark) => Promise<Added>;
  /**
   * The units that are the same, in context before others; where there are none, all that are alike, the likest first. Likeness is at least
   * `least` when one figure counts as any other; `limit` as many of the likest in that sense, and as many in the strict one.
   */
  readonly candidates: (query: MemoryQuery, options: Required<LookupOptions>) => Promise<readonly Candidate[]>;
  /** Units that words stand in, the last remembered first. */
  readonly search: (words: readonly string[], options?: SearchOptions) => AsyncIterable<Found>;
  /** All units, in the order they came. */
  readonly units: () => AsyncIterable<MemoryUnit>;
  readonly tally: () => Promise<Tally>;
  readonly importOf: (file: string) => Promise<ImportMark | undefined>;
  /** An import came to its end. */
  readonly endImport: (file: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The memory on a database, whichever it is. The words for fuzzy search are read when they are first wanted, and what came since each time. */
export function memoryOn(store: Store): Memory {
  const index = new WordIndex();
  let lastBlock = 0;
  let reading: Promise<void> = Promise.resolve();
  const readBlocks = async (): Promise<void> => {
    for await (const { number, bytes } of store.blocksAfter(lastBlock)) {
      index.add(readBlock(bytes));
      lastBlock = number;
    }
  };
  /** One after the other, so that no block is read twice. */
  const upToDate = (): Promise<void> => {
    reading = reading.then(readBlocks, readBlocks);
    return reading;
  };
  return {
    add: (units, mark) => addTo(store, units, mark),
    candidates: async (query, { least, limit }) => {
      const same = await findSame(store, query);
      if (same.length > 0) return same.slice(0, limit);
      await upToDate();
      const alike = index.find(spell(wordKeys(query.vi)), least / 100);
      return candidatesOf(query, await store.withIds(likest(alike, limit)));
    },
    search: (words, options) => concordance(store, words, options),
    units: () => allUnits(store),
    tally: store.tally,
    importOf: store.importOf,
    endImport: (file) => store.write((writing) => writing.unmark(file)),
    close: store.close,
  };
}

function addTo(store: Store, units: readonly MemoryUnit[], mark: ImportMark | undefined): Promise<Added> {
  const entries = units.map(entryOf);
  return store.write(async (writing) => {
    const { fresh, replaced, gone, known, changed } = merge(
      entries,
      await writing.withIdentities(entries.map(({ identity }) => identity)),
    );
    await writing.remove(gone);
    await writing.replace(replaced);
    const ids = await writing.insert(fresh);
    const spelled = fresh.map((entry, at) => ({ id: ids[at] ?? 0, spelled: entry.spelled }));
    if (spelled.length > 0) await writing.addBlock(writeBlock(spelled));
    if (mark !== undefined) await writing.mark(mark);
    return { added: fresh.length - gone.length, changed, known };
  });
}

/** The numbers of as many as are wanted of the likest by either measure; of equals the last remembered. */
function likest(alike: AlikeUnit[], limit: number): readonly number[] {
  const byFigures = alike.sort((a, b) => b.masked - a.masked || b.plain - a.plain || b.id - a.id).slice(0, limit);
  const plainly = alike.sort((a, b) => b.plain - a.plain || b.id - a.id).slice(0, limit);
  return [...new Set([...byFigures, ...plainly].map(({ id }) => id))];
}

function candidatesOf({ vi }: MemoryQuery, units: readonly StoredUnit[]): Candidate[] {
  return units
    .map(({ id, unit }) => ({ id, unit, kind: 'alike' as const, likeness: wordLikeness(vi, unit.vi) }))
    .sort((a, b) => b.likeness - a.likeness || b.id - a.id)
    .map(({ id, ...candidate }) => candidate);
}

const pageSize = 1000;

async function* allUnits(store: Store): AsyncIterable<MemoryUnit> {
  for (let last = 0; ; ) {
    const page = await store.after(last, pageSize);
    for (const { unit } of page) yield unit;
    const end = page.at(-1);
    if (end === undefined) return;
    last = end.id;
  }
}
