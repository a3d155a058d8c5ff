import { sourceSpan } from '../../document/index.ts';
import type { Segment } from '../../model/segment.ts';
import type { Span } from '../../model/span.ts';
import type { EnglishWords } from '../../text/index.ts';
import type { CheckedPair } from '../check.ts';
import { stemOf } from './stem.ts';

/** A sentence of the English with its words. */
export type EnglishSentence = { readonly segment: Segment; readonly words: EnglishWords };

/** The English of a pair by its words. */
export type EnglishSide = {
  readonly sentences: readonly EnglishSentence[];
  /** Where each stem stands, by the number of its sentence and of its word. */
  readonly stems: ReadonlyMap<string, readonly WordPlace[]>;
};

export type WordPlace = { readonly sentence: number; readonly word: number };

const read = new WeakMap<CheckedPair, EnglishSide>();

/** Reads the English of a pair once for all rules. */
export function englishSide(pair: CheckedPair): EnglishSide {
  const before = read.get(pair);
  if (before !== undefined) return before;
  const { segments, words } = pair.en;
  const sentences = words.flatMap((own, at) => {
    const segment = segments[at];
    return segment === undefined ? [] : [{ segment, words: own }];
  });
  let stems: EnglishSide['stems'] | undefined;
  const side: EnglishSide = {
    sentences,
    get stems() {
      stems ??= stemsOf(sentences); // few pairs ask for them
      return stems;
    },
  };
  read.set(pair, side);
  return side;
}

function stemsOf(sentences: readonly EnglishSentence[]): Map<string, WordPlace[]> {
  const stems = new Map<string, WordPlace[]>();
  for (const [sentence, { words }] of sentences.entries()) {
    for (const [word, key] of words.keys.entries()) {
      const stem = stemOf(key);
      const places = stems.get(stem);
      if (places === undefined) stems.set(stem, [{ sentence, word }]);
      else places.push({ sentence, word });
    }
  }
  return stems;
}

/** Where words of a sentence stand in the English of the pair: half open, by their numbers. */
export function spanOfWords({ segment, words }: EnglishSentence, from: number, to: number): Span {
  return sourceSpan(segment, { start: words.starts[from] ?? 0, end: words.ends[to - 1] ?? 0 });
}
