import { isDeepStrictEqual } from 'node:util';
import type { Entry, StoredUnit } from './store.ts';

/** What adding entries comes to. */
export type Merge = {
  /** To insert, those among them whose Vietnamese is another than that of the unit they take the place of. */
  readonly fresh: readonly Entry[];
  readonly replaced: readonly (Entry & { readonly id: number })[];
  /** Numbers of units that fresh ones take the place of. */
  readonly gone: readonly number[];
  readonly known: number;
  readonly changed: number;
};

/** Sorts entries by what is there already; of two with one identity the later counts. */
export function merge(entries: readonly Entry[], there: ReadonlyMap<string, StoredUnit>): Merge {
  const fresh: Entry[] = [];
  const replaced: (Entry & { id: number })[] = [];
  const gone: number[] = [];
  const last = new Map(entries.map((entry) => [entry.identity, entry]));
  for (const entry of last.values()) {
    const old = there.get(entry.identity);
    if (old === undefined) fresh.push(entry);
    else if (old.unit.vi !== entry.unit.vi) {
      fresh.push(entry);
      gone.push(old.id);
    } else if (!isDeepStrictEqual(old.unit, entry.unit)) replaced.push({ ...entry, id: old.id });
  }
  const changed = replaced.length + gone.length;
  return { fresh, replaced, gone, changed, known: entries.length - fresh.length - replaced.length };
}
