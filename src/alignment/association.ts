import { wordStem } from '../text/index.ts';
import type { Entry } from './dictionary.ts';
import type { Stems } from './english-reader.ts';
import type { Side } from './words.ts';

/**
 * How much likelier an English word is beside a Vietnamese one than anywhere: rows of Vietnamese words, in flat arrays.
 *   english[k], ratio[k]   for k in first[v] .. first[v + 1]
 * The ratio is p(en | vi) / p(en): 1 says that they have nothing to do with each other, which is left out.
 */
export type Association = {
  readonly first: Int32Array;
  readonly english: Int32Array;
  readonly ratio: Float32Array;
};

/** What of a word's English is taken as said by its entry; the rest is free words. */
const toldShare = 0.8;
/** What is written alike in both languages: figures, signs, names. */
const alikeShare = 0.6;

/** p(en | vi) for the words of two sides, by what the dictionary says and by what is written alike. */
export function priorTranslations(
  vi: Side,
  en: Side,
  entries: ReadonlyMap<string, Entry>,
  stemsOf: Stems,
): Translations {
  const first = new Int32Array(vi.numbers.words.length + 1);
  const english: number[] = [];
  const share: number[] = [];
  vi.numbers.words.forEach((word, number) => {
    for (const [other, part] of translationsOf(word, entries.get(word), en, stemsOf)) {
      english.push(other);
      share.push(part);
    }
    first[number + 1] = english.length;
  });
  return { first, english: Int32Array.from(english), share: Float32Array.from(share) };
}

/** Rows like those of an association, with p(en | vi). */
export type Translations = { readonly first: Int32Array; readonly english: Int32Array; readonly share: Float32Array };

function translationsOf(word: string, entry: Entry | undefined, en: Side, stemsOf: Stems): ReadonlyMap<number, number> {
  if (entry === undefined) {
    const name = /^name (.*)$/.exec(word)?.[1];
    const same = en.numbers.find(name === undefined ? word : wordStem(name));
    return new Map(same === undefined ? [] : [[same, alikeShare]]);
  }
  const senses = new Set(entry.english);
  const shares = new Map<number, number>();
  for (const sense of senses) {
    const stems = stemsOf(sense);
    const part = toldShare / senses.size / stems.length;
    for (const stem of stems) {
      const number = en.numbers.find(stem);
      if (number !== undefined) shares.set(number, (shares.get(number) ?? 0) + part);
    }
  }
  return shares;
}

/** A short text says little of how common its words are: it is taken for a part of one that has so many. */
const fewestWords = 500;

/** Weighs translations against how common their English is in the text anyway. */
export function associationOf({ first, english, share }: Translations, en: Side): Association {
  const total = Math.max(en.words.length, fewestWords);
  const ratio = share.map((part, at) => (part * total) / (en.counts[english[at] ?? 0] ?? 1));
  return { first, english, ratio };
}

/** The same by English word, for looking from the other side. `english` then holds Vietnamese words. */
export function turned({ first, english, ratio }: Association, words: number): Association {
  const starts = new Int32Array(words + 1);
  for (const word of english) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  for (let word = 0; word < words; word++) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const [others, ratios, next] = [new Int32Array(english.length), new Float32Array(english.length), starts.slice()];
  for (let row = 0; row + 1 < first.length; row++) {
    for (let at = first[row] ?? 0; at < (first[row + 1] ?? 0); at++) {
      const word = english[at] ?? 0;
      const place = next[word] ?? 0;
      next[word] = place + 1;
      others[place] = row;
      ratios[place] = ratio[at] ?? 0;
    }
  }
  return { first: starts, english: others, ratio: ratios };
}
