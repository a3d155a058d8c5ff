import type { Translations } from './association.ts';
import { PairTable } from './pair-table.ts';
import type { Side } from './words.ts';

/** A pair to learn from: `vi .. viEnd` and `en .. enEnd`. */
type Lesson = { readonly vi: number; readonly viEnd: number; readonly en: number; readonly enEnd: number };

/** Word pairs looked at are no more than this: beyond it a text has said what it says. */
const mostPairs = 1_000_000;
const rounds = 4;
/** How many sightings the dictionary is worth. */
const dictionaryWeight = 4;
/** Of an English word's sightings this share is taken to come from no word. */
const nothingWeight = 0.3;
/** What is left of a share below this is chance. */
const leastShare = 0.02;

/**
 * Learns how words of the text are translated from its own pairs (the first of IBM's models: each English word comes from one of the
 * Vietnamese words beside it, and which is found by going over all pairs a few times), on top of what is known beforehand.
 */
export function learnTranslations(vi: Side, en: Side, lessons: readonly Lesson[], known: Translations): Translations {
  const cells = cellsOf(vi, en, lessons, known);
  const words = vi.numbers.words.length;
  const share = startOf(cells, words);
  for (let round = 0; round < rounds; round++) relearn(share, cells, words);
  forgetChance(share, cells);
  return asRows(cells, share, words);
}

type Cells = {
  /** Of each pair of words: Vietnamese, English, and what the dictionary says of it. */
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  readonly prior: Float32Array;
  /** For each English word of each lesson in turn: the pairs it stands in, `spots[k]` in `first[n] .. first[n + 1]`. */
  readonly spots: Int32Array;
  readonly first: Int32Array;
};

function cellsOf(vi: Side, en: Side, lessons: readonly Lesson[], known: Translations): Cells {
  const table = new PairTable();
  for (let row = 0; row + 1 < known.first.length; row++) {
    for (let at = known.first[row] ?? 0; at < (known.first[row + 1] ?? 0); at++) {
      table.tell(table.place(row, known.english[at] ?? 0), known.share[at] ?? 0);
    }
  }
  const heard = lessonsWithin(vi, en, lessons);
  const [spots, first] = [new Int32Array(heard.pairs), new Int32Array(heard.words + 1)];
  let [spot, count] = [0, 0];
  for (const lesson of heard.lessons) {
    const [from, to] = [vi.starts[lesson.vi] ?? 0, vi.starts[lesson.viEnd] ?? 0];
    for (let at = en.starts[lesson.en] ?? 0; at < (en.starts[lesson.enEnd] ?? 0); at++) {
      const word = en.words[at] ?? 0;
      for (let other = from; other < to; other++) spots[spot++] = table.place(vi.words[other] ?? 0, word);
      first[++count] = spot;
    }
  }
  return { ...table.columns(), spots, first };
}

/** As many lessons as `mostPairs` allow, with how many word pairs and English words they hold. */
function lessonsWithin(
  vi: Side,
  en: Side,
  lessons: readonly Lesson[],
): { readonly lessons: readonly Lesson[]; readonly pairs: number; readonly words: number } {
  let [pairs, words, taken] = [0, 0, 0];
  for (const lesson of lessons) {
    const mine = (en.starts[lesson.enEnd] ?? 0) - (en.starts[lesson.en] ?? 0);
    pairs += mine * ((vi.starts[lesson.viEnd] ?? 0) - (vi.starts[lesson.vi] ?? 0));
    words += mine;
    taken++;
    if (pairs > mostPairs) break;
  }
  return { lessons: lessons.slice(0, taken), pairs, words };
}

function startOf({ rows, prior }: Cells, words: number): Float32Array {
  const partners = new Int32Array(words);
  for (const row of rows) partners[row] = (partners[row] ?? 0) + 1;
  return prior.map((share, at) => share + 0.2 / (partners[rows[at] ?? 0] ?? 1));
}

function relearn(share: Float32Array, { rows, prior, spots, first }: Cells, words: number): void {
  const counts = new Float32Array(prior.length);
  for (let at = 0; at < prior.length; at++) counts[at] = (prior[at] ?? 0) * dictionaryWeight;
  for (let word = 0; word + 1 < first.length; word++) {
    const from = first[word] ?? 0;
    const to = first[word + 1] ?? 0;
    let sum = 0;
    for (let at = from; at < to; at++) sum += share[spots[at] ?? 0] ?? 0;
    if (sum === 0) continue;
    const part = (1 - nothingWeight) / sum;
    for (let at = from; at < to; at++) {
      const spot = spots[at] ?? 0;
      counts[spot] = (counts[spot] ?? 0) + (share[spot] ?? 0) * part;
    }
  }
  const totals = new Float32Array(words).fill(1);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    totals[row] = (totals[row] ?? 0) + (counts[at] ?? 0);
  }
  for (let at = 0; at < rows.length; at++) share[at] = (counts[at] ?? 0) / (totals[rows[at] ?? 0] ?? 1);
}

/**
 * Words that were together once only would make their own pair likelier the next time: what the dictionary does not have must be seen again.
 */
function forgetChance(share: Float32Array, { prior, spots }: Cells): void {
  const seen = new Uint32Array(share.length);
  for (const spot of spots) seen[spot] = (seen[spot] ?? 0) + 1;
  for (let at = 0; at < share.length; at++) {
    if (prior[at] === 0 && (seen[at] ?? 0) < leastSightings) share[at] = 0;
  }
}

const leastSightings = 2;

function asRows({ rows, columns }: Cells, share: Float32Array, words: number): Translations {
  const first = new Int32Array(words + 1);
  const kept: number[] = [];
  for (let at = 0; at < rows.length; at++) if ((share[at] ?? 0) >= leastShare) kept.push(at);
  for (const at of kept) first[(rows[at] ?? 0) + 1] = (first[(rows[at] ?? 0) + 1] ?? 0) + 1;
  for (let row = 0; row < words; row++) first[row + 1] = (first[row + 1] ?? 0) + (first[row] ?? 0);
  const next = first.slice();
  const [english, shares] = [new Int32Array(kept.length), new Float32Array(kept.length)];
  for (const at of kept) {
    const row = rows[at] ?? 0;
    const place = next[row] ?? 0;
    next[row] = place + 1;
    english[place] = columns[at] ?? 0;
    shares[place] = share[at] ?? 0;
  }
  return { first, english, share: shares };
}
