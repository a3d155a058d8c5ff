import type { CandidateName } from './candidate-names.ts';
import { detached } from './detached.ts';
import { isDecidedName } from './name-words.ts';
import type { Occurrence } from './occurrences.ts';
import type { SegmentWords, Word } from './segment-words.ts';
import { wordLists } from './word-lists.ts';

/** `text` is the name in the spelling met first, completed by the small letters that nearly always follow it. */
export type CountedName = { readonly text: string; readonly count: number; readonly first: Occurrence };

/** A name with what a longer look at it needs. */
type Entry = {
  readonly text: string;
  readonly first: Occurrence;
  count: number;
  readonly tails: Map<string, number>;
  /** Where a place ends the name: the name up to it. */
  readonly body: string | undefined;
};

/** Counts names over any number of texts, each in all its spellings. */
export class NameTally {
  readonly #entries = new Map<string, Entry>();

  add(read: SegmentWords, name: CandidateName, first: () => Occurrence): void {
    const words = read.words.slice(name.first, name.end);
    const key = words.map((word) => word.key).join(' ');
    const entry = this.#entries.get(key) ?? newEntry(read, name, first());
    if (entry.count === 0) this.#entries.set(key, entry);
    entry.count += 1;
    const tail = tailOf(read, name);
    entry.tails.set(tail, (entry.tails.get(tail) ?? 0) + 1);
  }

  /** Most frequent first, then in the order met. */
  counted(): (CountedName & { readonly body: string | undefined })[] {
    return [...this.#entries.values()]
      .map((entry) => ({ text: completed(entry), count: entry.count, first: entry.first, body: entry.body }))
      .sort((a, b) => b.count - a.count);
  }
}

function newEntry({ segment, words }: SegmentWords, { first, end }: CandidateName, occurrence: Occurrence): Entry {
  const bodyEnd = placeAtEnd(words, first, end);
  return {
    text: spelled(segment.text, words, first, end),
    first: occurrence,
    count: 0,
    tails: new Map(),
    body: bodyEnd === undefined ? undefined : spelled(segment.text, words, first, bodyEnd),
  };
}

/** In one line, as a string of its own. */
function spelled(text: string, words: readonly Word[], first: number, end: number): string {
  const stretch = text.slice(words[first]?.start, words[end - 1]?.end);
  return detached(stretch.replace(/\s+/g, ' ').normalize('NFC'));
}

/** Where the place begins that ends a name, when enough of the name is left before it. */
function placeAtEnd(words: readonly Word[], first: number, end: number): number | undefined {
  const mention = words[end - 1]?.mention;
  if (mention?.kind !== 'place') return undefined;
  const begin = words.findIndex((word) => word.mention === mention);
  return begin - first >= 3 ? begin : undefined;
}

/** The words of a name go on in small letters: «Phát | triển nông thôn». So many at most. */
const longestTail = 6;

/**
 * What may still belong to a name behind its last capital: to the end of the known term that the capital begins, or as far as no word
 * breaks a phrase.
 */
function tailOf({ segment, words }: SegmentWords, { end }: CandidateName): string {
  const last = words[end - 1];
  if (last === undefined || last.is !== 'capitalised') return '';
  const next = words[end];
  if (isDecidedName(last.mention)) {
    if (next?.mention !== last.mention) return '';
    const after = words.findIndex((word, index) => index > end && word.mention !== last.mention);
    return spelled(segment.text, words, end, after < 0 ? words.length : after);
  }
  let at = end;
  while (at - end < longestTail && goesOn(words, at)) at += 1;
  return at === end ? '' : spelled(segment.text, words, end, at);
}

function goesOn(words: readonly Word[], at: number): boolean {
  if (words[at]?.is !== 'small') return false;
  return (
    wordLists.functionWords(words, at) === 0 && wordLists.verbs(words, at) === 0 && wordLists.titles(words, at) === 0
  );
}

/** Small letters that stand behind the name more often than this belong to it. */
const belongs = 0.6;

/** The longest beginning that enough of the tails share. */
function completed({ text, count, tails }: Entry): string {
  const longest = Math.max(...[...tails.keys()].map((tail) => tail.split(' ').length));
  for (let length = longest; length > 0; length -= 1) {
    const common = [...beginnings(tails, length)].find(([, times]) => times >= count * belongs);
    if (common !== undefined) return `${text} ${common[0]}`;
  }
  return text;
}

/** How often the tails begin with each stretch of so many words. */
function beginnings(tails: ReadonlyMap<string, number>, length: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [tail, times] of tails) {
    const words = tail === '' ? [] : tail.split(' ');
    if (words.length < length) continue;
    const beginning = words.slice(0, length).join(' ');
    found.set(beginning, (found.get(beginning) ?? 0) + times);
  }
  return found;
}
