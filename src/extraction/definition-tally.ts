import type { Definition } from '../model/mention.ts';
import { matchKey } from '../text/index.ts';
import { detached } from './detached.ts';
import type { Occurrence } from './occurrences.ts';

/** An acronym with the full form that texts give it, and how often it stands in them. */
export type DefinedAcronym = {
  readonly acronym: string;
  readonly vi: string;
  readonly count: number;
  readonly first: Occurrence;
};

/** Counts acronyms that texts define, each with each of its full forms. */
export class DefinitionTally {
  readonly #entries = new Map<string, { -readonly [K in keyof DefinedAcronym]: DefinedAcronym[K] }>();

  add({ acronym, vi }: Definition, first: () => Occurrence): void {
    const key = `${acronym} ${matchKey(vi)}`;
    const entry = this.#entries.get(key);
    if (entry !== undefined) entry.count += 1;
    else {
      const full = detached(vi.normalize('NFC').replace(/\s+/g, ' '));
      this.#entries.set(detached(key), { acronym: detached(acronym), vi: full, count: 1, first: first() });
    }
  }

  counted(): DefinedAcronym[] {
    return [...this.#entries.values()].sort((a, b) => b.count - a.count);
  }
}
