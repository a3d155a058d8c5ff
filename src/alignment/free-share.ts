import type { FoundPair } from './found-pair.ts';
import type { Sides } from './resemblance.ts';

/** The share of words that owe nothing to the other side, before a text is seen. */
export const firstFreeShare = 0.43;
/** How many words of the text that is worth. */
const expectedWords = 200;

/**
 * Learns how freely a text is translated from pairs that are sure: the share of English words that owe nothing to the Vietnamese beside them.
 * A close translation has few whose counterpart the dictionary knows not, one of scripture into the English of 1611 more than half.
 */
export function learnFreeShare({ vi, en, association, freeShare }: Sides, sure: readonly FoundPair[]): number {
  const sums = new Float32Array(en.numbers.words.length);
  let free = firstFreeShare * expectedWords;
  let count = expectedWords;
  for (const pair of sure) {
    const words = (vi.starts[pair.viEnd] ?? 0) - (vi.starts[pair.vi] ?? 0);
    if (words === 0) continue;
    eachTranslation(pair, (word, ratio) => {
      sums[word] = (sums[word] ?? 0) + ratio / words;
    });
    for (let at = en.starts[pair.en] ?? 0; at < (en.starts[pair.enEnd] ?? 0); at++) {
      free += freeShare / (freeShare + (1 - freeShare) * (sums[en.words[at] ?? 0] ?? 0));
      count++;
    }
    eachTranslation(pair, (word) => {
      sums[word] = 0;
    });
  }
  return free / count;

  function eachTranslation(pair: FoundPair, tell: (english: number, ratio: number) => void): void {
    for (let at = vi.starts[pair.vi] ?? 0; at < (vi.starts[pair.viEnd] ?? 0); at++) {
      const word = vi.words[at] ?? 0;
      for (let k = association.first[word] ?? 0; k < (association.first[word + 1] ?? 0); k++) {
        tell(association.english[k] ?? 0, association.ratio[k] ?? 0);
      }
    }
  }
}
