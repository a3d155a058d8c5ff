import { askedWords } from './asked-words.ts';
import type { WordBlock } from './word-blocks.ts';
import { type AlikeUnit, WordShelf } from './word-shelf.ts';

/** Finds units whose Vietnamese is alike in words. Nothing that is alike is missed (README). */
export class WordIndex {
  readonly #shelves: WordShelf[] = [];
  #asked = 0;

  add({ ids, lengths, words }: WordBlock): void {
    let start = 0;
    ids.forEach((id, unit) => {
      const end = start + (lengths[unit] ?? 0);
      this.#openShelf().add(id, words.subarray(start, end));
      start = end;
    });
  }

  /**
   * All whose likeness is at least `least`, when any figure is the same as any other; in no order.
   * @param least 0–1; as good as nothing is taken for nothing: it would find all there is
   */
  find(spelled: string, least: number): AlikeUnit[] {
    const asked = askedWords(spelled, Math.max(least, smallestLeast));
    if (++this.#asked > worthSorting) this.#shelves.find(({ isUnsorted }) => isUnsorted)?.sort();
    return this.#shelves.flatMap((shelf) => shelf.find(asked));
  }

  #openShelf(): WordShelf {
    const last = this.#shelves.at(-1);
    if (last !== undefined && !last.isFull) return last;
    const shelf = new WordShelf();
    this.#shelves.push(shelf);
    return shelf;
  }
}

const smallestLeast = 0.05;

/** To sort a shelf takes as long as to go over it some fifty times. Who asks more than this will ask on: a shelf is sorted each time. */
const worthSorting = 20;
