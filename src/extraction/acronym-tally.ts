import type { Mention, NamedMention } from '../model/mention.ts';
import { detached } from './detached.ts';
import type { Occurrence } from './occurrences.ts';

/** An acronym that no one decides: `unknown` to the glossary, or left `ambiguous`. */
export type OpenAcronym = {
  readonly text: string;
  readonly status: 'ambiguous' | 'unknown';
  readonly count: number;
  readonly first: Occurrence;
};

export type AcronymCounts = {
  readonly occurrences: number;
  readonly decided: number;
  readonly ambiguous: number;
  readonly unknown: number;
};

type Entry = {
  readonly text: string;
  readonly status: OpenAcronym['status'];
  count: number;
  readonly first: Occurrence;
};

/** Counts acronyms over any number of texts, and remembers those left open. */
export class AcronymTally {
  readonly #counts = { decided: 0, ambiguous: 0, unknown: 0 };
  readonly #open = new Map<string, Entry>();

  add({ status, text }: NamedMention, first: () => Occurrence): void {
    this.#counts[status] += 1;
    if (status === 'decided') return;
    const key = `${status} ${text.normalize('NFC')}`;
    const entry = this.#open.get(key);
    if (entry === undefined) this.#open.set(detached(key), { text: detached(text), status, count: 1, first: first() });
    else entry.count += 1;
  }

  counts(): AcronymCounts {
    const { decided, ambiguous, unknown } = this.#counts;
    return { occurrences: decided + ambiguous + unknown, decided, ambiguous, unknown };
  }

  /** Those of the open ones that nobody knows. */
  unknown(): OpenAcronym[] {
    return this.open().filter(({ status }) => status === 'unknown');
  }

  /** Most frequent first, then in the order met. */
  open(): OpenAcronym[] {
    return [...this.#open.values()].map((entry) => ({ ...entry })).sort((a, b) => b.count - a.count);
  }
}

/**
 * The acronyms of a mention and of what stands in it; one within an acronym (the TN of TN&MT) is no occurrence of its own. The whole decides
 * its parts: alone TP may be open, in «TP Hà Nội» it is not.
 */
export function acronymsIn(mention: Mention): NamedMention[] {
  if (mention.kind === 'acronym') return [mention];
  const inside = mention.parts.flatMap(acronymsIn);
  return mention.status === 'decided' ? inside.map((acronym) => ({ ...acronym, status: 'decided' })) : inside;
}
