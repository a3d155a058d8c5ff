import type { MemoryUnit } from '../model/memory.ts';

/** A unit with its number, which is given once and never to another. What changes of it is its English, never its Vietnamese. */
export type StoredUnit = { readonly id: number; readonly unit: MemoryUnit };

/** A unit with all that finds it. */
export type Entry = {
  readonly unit: MemoryUnit;
  /** The same for two that are one unit, the later in place of the other. */
  readonly identity: string;
  /** The same for all that are written alike. */
  readonly key: number;
  /** The Vietnamese as fuzzy search has it. */
  readonly spelled: string;
  /** The words of each side without diacritics, between spaces. */
  readonly foldedVi: string;
  readonly foldedEn: string;
};

/** How far the import of a file has come: what is `done` of its units is in the memory. */
export type ImportMark = { readonly file: string; readonly done: number };

/** What stands in folded words, each a stretch of one side, or of either. */
export type Asked = {
  readonly stretches: readonly { readonly folded: string; readonly side?: 'vi' | 'en' }[];
  /** Only units with a lower number. */
  readonly below: number;
  readonly limit: number;
};

export type Tally = {
  readonly units: number;
  readonly reviewed: number;
  readonly documents: number;
  /** Segments that are told apart by how they are written. */
  readonly segments: number;
  /** What the store takes on disk. */
  readonly bytes: number;
  readonly unfinished: readonly ImportMark[];
};

/**
 * What a database does for the memory; one file a kind of database. All that is remembered is in the units; blocks hold the words of their
 * Vietnamese for fuzzy search, each the words of the units that came with it, and never change. Throws what the database throws.
 */
export type Store = {
  /** One at a time of all processes, in the order in which they are seen. Outlives a fall of the machine once it resolves; undone where `work` throws. */
  readonly write: <T>(work: (writing: Writing) => Promise<T>) => Promise<T>;
  /** The blocks that came after one, in order; after 0 all. */
  readonly blocksAfter: (number: number) => AsyncIterable<{ readonly number: number; readonly bytes: Uint8Array }>;
  readonly withKey: (key: number) => Promise<readonly StoredUnit[]>;
  /** In no order; numbers of units that are gone are passed over. */
  readonly withIds: (ids: readonly number[]) => Promise<readonly StoredUnit[]>;
  /** The last first. */
  readonly containing: (asked: Asked) => Promise<readonly StoredUnit[]>;
  /** In the order they came, from the number on. */
  readonly after: (id: number, limit: number) => Promise<readonly StoredUnit[]>;
  readonly tally: () => Promise<Tally>;
  /** Undefined where no import of it was begun, or the last one came to its end. */
  readonly importOf: (file: string) => Promise<ImportMark | undefined>;
  readonly close: () => Promise<void>;
};

/** What may be done within one `write`. */
export type Writing = {
  /** By identity. */
  readonly withIdentities: (identities: readonly string[]) => Promise<ReadonlyMap<string, StoredUnit>>;
  /** Their numbers, in the same order. */
  readonly insert: (entries: readonly Entry[]) => Promise<readonly number[]>;
  /** Puts other entries in place of units with the same Vietnamese. */
  readonly replace: (entries: readonly (Entry & { readonly id: number })[]) => Promise<void>;
  readonly remove: (ids: readonly number[]) => Promise<void>;
  readonly addBlock: (bytes: Uint8Array) => Promise<void>;
  readonly mark: (mark: ImportMark) => Promise<void>;
  readonly unmark: (file: string) => Promise<void>;
};
