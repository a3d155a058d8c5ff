import { cValues } from './c-value.ts';
import { type CandidatePhrase, couldBeTerm, longestPhrase } from './candidate-phrases.ts';
import { detached } from './detached.ts';
import type { Occurrence } from './occurrences.ts';
import type { SegmentWords, Word } from './segment-words.ts';

export type RankedPhrase = {
  readonly text: string;
  readonly key: string;
  readonly count: number;
  readonly value: number;
  readonly first: Occurrence;
};

type Entry = {
  count: number;
  texts: number;
  lastText: number;
  seen?: { readonly text: string; readonly first: Occurrence };
};

/** More phrases than this are not held: the rarest are dropped, as lossy counting does (Manku and Motwani, 2002). */
const mostHeld = 1_500_000;

/** Counts phrases over any number of texts. What is met once only is but a key and a number. */
export class PhraseTally {
  readonly #mostHeld: number;
  readonly #entries = new Map<string, Entry>();

  constructor(limit: number = mostHeld) {
    this.#mostHeld = limit;
  }

  /** How many phrases are held. */
  get size(): number {
    return this.#entries.size;
  }

  /** @param text the number of the text, ascending */
  add(text: number, { segment, words }: SegmentWords, { first, end }: CandidatePhrase, at: () => Occurrence): void {
    let key = words[first]?.key ?? '';
    for (let index = first + 1; index < end; index += 1) key += ` ${words[index]?.key}`;
    const entry = this.#entries.get(key);
    if (entry === undefined) this.#entries.set(key, { count: 1, texts: 1, lastText: text });
    else {
      entry.count += 1;
      if (entry.lastText !== text) entry.texts += 1;
      entry.lastText = text;
      entry.seen ??= { text: written(segment.text, words[first], words[end - 1]), first: at() };
    }
    if (this.#entries.size > this.#mostHeld) this.#prune();
  }

  /** Those met `least` times or more, in `leastTexts` or more, that stand by themselves; the likeliest terms first. */
  ranked(least: number, leastTexts: number): RankedPhrase[] {
    const found = [...this.#entries].filter(
      ([, { count, texts }]) => count >= Math.max(least, 2) && texts >= leastTexts,
    );
    const counted = found.map(([key, { count }]) => ({ keys: key.split(' '), count }));
    const inside = fragments(counted);
    const standing = found.filter(([key]) => !inside.has(key) && couldBeTerm(keyed(key)));
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

const keyed = (key: string): { readonly key: string }[] => key.split(' ').map((word) => ({ key: word }));

function written(text: string, first: Word | undefined, last: Word | undefined): string {
  return detached(text.slice(first?.start, last?.end).normalize('NFC').toLowerCase().replace(/\s+/g, ' '));
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
