import { cValues } from './c-value.ts';
import { type CandidatePhrase, longestPhrase } from './candidate-phrases.ts';
import { detached } from './detached.ts';
import type { Occurrence } from './occurrences.ts';
import type { SegmentWords } from './segment-words.ts';

export type RankedPhrase = {
  readonly text: string;
  readonly key: string;
  readonly count: number;
  readonly value: number;
  readonly first: Occurrence;
};

type Entry = { count: number; seen?: { readonly text: string; readonly first: Occurrence } };

/** More phrases than this are not held: the rarest are dropped, as lossy counting does (Manku and Motwani, 2002). */
const mostHeld = 1_500_000;

/** Counts phrases over any number of texts. What is met once only is but a key and a number. */
export class PhraseTally {
  readonly #mostHeld: number;
  #entries = new Map<string, Entry>();

  constructor(limit: number = mostHeld) {
    this.#mostHeld = limit;
  }

  add({ segment, words }: SegmentWords, { first, end }: CandidatePhrase, at: () => Occurrence): void {
    let key = words[first]?.key ?? '';
    for (let index = first + 1; index < end; index += 1) key += ` ${words[index]?.key}`;
    const entry = this.#entries.get(key);
    if (entry === undefined) this.#entries.set(key, { count: 1 });
    else {
      entry.count += 1;
      const text = segment.text.slice(words[first]?.start, words[end - 1]?.end);
      entry.seen ??= { text: detached(text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')), first: at() };
    }
    if (this.#entries.size > this.#mostHeld) this.#prune();
  }

  /** Those met `least` times or more that stand by themselves, the likeliest terms first. */
  ranked(least: number): RankedPhrase[] {
    const found = [...this.#entries].filter(([, { count, seen }]) => count >= Math.max(least, 2) && seen !== undefined);
    const counted = found.map(([key, { count }]) => ({ keys: key.split(' '), count }));
    const inside = fragments(counted);
    const standing = found.filter(([key]) => !inside.has(key));
    const values = cValues(standing.map(([key, { count }]) => ({ keys: key.split(' '), count })));
    return standing
      .flatMap(([key, { count, seen }], index) =>
        seen === undefined ? [] : [{ key, count, ...seen, value: values[index] ?? 0 }],
      )
      .filter(({ value }) => value > 0)
      .sort((a, b) => b.value - a.value || b.count - a.count);
  }

  #prune(): void {
    for (let rarest = 1; this.#entries.size > this.#mostHeld / 2; rarest += 1) {
      for (const [key, { count }] of this.#entries) if (count <= rarest) this.#entries.delete(key);
    }
  }
}

/** A phrase that stands in one longer by a syllable this often is a piece of it: «triển kinh tế». */
const mostlyInside = 0.6;

function fragments(
  phrases: readonly { readonly keys: readonly string[]; readonly count: number }[],
): ReadonlySet<string> {
  const counts = new Map(phrases.map(({ keys, count }) => [keys.join(' '), count]));
  const found = new Set<string>();
  for (const { keys, count } of phrases) {
    if (keys.length > longestPhrase) continue;
    for (const part of [keys.slice(1).join(' '), keys.slice(0, -1).join(' ')]) {
      if (count >= mostlyInside * (counts.get(part) ?? Number.POSITIVE_INFINITY)) found.add(part);
    }
  }
  return found;
}
