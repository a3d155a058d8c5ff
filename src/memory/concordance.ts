import type { MemoryUnit } from '../model/memory.ts';
import { tokens, withoutDiacritics } from '../text/index.ts';
import { fold } from './entry.ts';
import { wordKeys } from './spelling.ts';
import type { Store } from './store.ts';

/** `side`: the language to look in, both where not said. */
export type SearchOptions = { readonly side?: 'vi' | 'en'; readonly limit?: number };

/** A unit that was found, and where the words stand in it, in UTF-16 units of each side, ascending. */
export type Found = {
  readonly unit: MemoryUnit;
  readonly places: {
    readonly vi: readonly { readonly start: number; readonly end: number }[];
    readonly en: readonly { readonly start: number; readonly end: number }[];
  };
};

const pageSize = 200;

/**
 * Units in which each of the phrases stands, its words one behind the other, whatever signs and capitals are between. A word typed
 * without diacritics finds every word that has these letters; one with them only itself. A star at the end finds all that begin so.
 */
export async function* concordance(
  store: Store,
  phrases: readonly string[],
  { side, limit = Number.POSITIVE_INFINITY }: SearchOptions = {},
): AsyncIterable<Found> {
  const asked = phrases.map(phraseOf).filter(({ words }) => words.length > 0);
  if (asked.length === 0) return;
  const stretches = asked.map(({ folded }) => ({ folded, ...(side && { side }) }));
  let left = limit;
  for (let below = Number.MAX_SAFE_INTEGER; left > 0; ) {
    const page = await store.containing({ stretches, below, limit: pageSize });
    for (const { unit } of page) {
      const found = foundIn(unit, asked, side);
      if (found === undefined) continue;
      yield found;
      if (--left === 0) return;
    }
    const last = page.at(-1);
    if (last === undefined) return;
    below = last.id;
  }
}

/** `key` is that of the written word, or where it was typed without diacritics its folded letters. */
type Word = { readonly key: string; readonly isBare: boolean; readonly isBeginning: boolean };
type Phrase = { readonly words: readonly Word[]; readonly folded: string };

function phraseOf(text: string): Phrase {
  const isBeginning = text.trimEnd().endsWith('*');
  const typed = tokens(text).filter(({ kind }) => kind === 'word');
  const words = typed.map(({ start, end, key }, at) => {
    const written = text.slice(start, end);
    const bare = isBare(written);
    return { key: bare ? folded(written) : key, isBare: bare, isBeginning: isBeginning && at === typed.length - 1 };
  });
  const whole = fold(wordKeys(text));
  return { words, folded: isBeginning ? whole.trimEnd() : whole };
}

const folded = (word: string): string => fold(wordKeys(word)).trim();

const isBare = (word: string): boolean => withoutDiacritics(word) === word;

type Stretch = { readonly start: number; readonly end: number };

/** Each phrase has to stand on one of the sides. */
function foundIn(unit: MemoryUnit, phrases: readonly Phrase[], side: SearchOptions['side']): Found | undefined {
  const [vi, en] = (['vi', 'en'] as const).map((each) =>
    phrases.map((phrase) => (side === undefined || side === each ? placesOf(unit[each], phrase) : [])),
  ) as [Stretch[][], Stretch[][]]; // one for each of the two
  if (phrases.some((_, at) => vi[at]?.length === 0 && en[at]?.length === 0)) return undefined;
  return { unit, places: { vi: inOrder(vi.flat()), en: inOrder(en.flat()) } };
}

function placesOf(text: string, { words }: Phrase): Stretch[] {
  const there = tokens(text).filter(({ kind }) => kind === 'word');
  const places: Stretch[] = [];
  for (let at = 0; at + words.length <= there.length; at++) {
    const stretch = there.slice(at, at + words.length);
    const fits = words.every((word, index) => {
      const token = stretch[index];
      return token !== undefined && isWord(text.slice(token.start, token.end), token.key, word);
    });
    if (fits) places.push({ start: stretch[0]?.start ?? 0, end: stretch.at(-1)?.end ?? 0 });
  }
  return places;
}

function isWord(written: string, key: string, { key: asked, isBare: bare, isBeginning }: Word): boolean {
  const found = bare ? folded(written) : key;
  return isBeginning ? found.startsWith(asked) : found === asked;
}

/** Places of several phrases may cross: of these the first and then the longer counts. */
function inOrder(places: Stretch[]): readonly Stretch[] {
  const kept: Stretch[] = [];
  for (const place of places.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
  }
  return kept;
}
