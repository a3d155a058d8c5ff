/** How much a text is disturbed before it is aligned: shares of its sentences, and how many in a row are missing once. */
export type Disturbance = {
  readonly name: string;
  readonly merged: number;
  readonly deleted: number;
  readonly foreign: number;
  readonly missing: number;
};

export const disturbances: readonly Disturbance[] = [
  { name: 'clean', merged: 0, deleted: 0, foreign: 0, missing: 0 },
  { name: 'mild', merged: 0.1, deleted: 0.05, foreign: 0, missing: 0 },
  { name: 'hard', merged: 0.25, deleted: 0.1, foreign: 0.05, missing: 20 },
];

export type Translated = { readonly vi: string; readonly en: string };
/** Which sentences of the two sides belong together; none on one side where a sentence has no other. */
export type GoldPair = { readonly vi: readonly number[]; readonly en: readonly number[] };
export type Planted = {
  readonly vi: readonly string[];
  readonly en: readonly string[];
  readonly gold: readonly GoldPair[];
};

type Side = 'vi' | 'en';

/** Draws numbers from 0 to 1, the same for the same seed. */
function drawing(seed: number): () => number {
  let state = (seed * 2654435761) % 2147483647 || 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/**
 * Merges neighbours on one side, takes sentences out of one side, and puts foreign lines into one.
 * @param foreign what foreign lines are taken from: sentences of another text
 */
export function plant(
  pairs: readonly Translated[],
  { merged, deleted, foreign: share, missing }: Disturbance,
  seed: number,
  foreign: readonly Translated[],
): Planted {
  const draw = drawing(seed);
  const side = (): Side => (draw() < 0.5 ? 'vi' : 'en');
  const block = Math.min(missing, Math.floor(pairs.length / 4));
  const [blockFrom, blockSide] = [Math.floor(draw() * (pairs.length - block)), side()];
  const sides = { vi: [] as string[], en: [] as string[] };
  const gold: GoldPair[] = [];
  const put = (which: Side, text: string): readonly number[] => [sides[which].push(text) - 1];
  for (let at = 0; at < pairs.length; at++) {
    const [one, next] = [pairs[at], pairs[at + 1]];
    if (one === undefined) break;
    const stray = foreign[Math.floor(draw() * foreign.length)];
    if (draw() < share && stray !== undefined) {
      const where = side();
      gold.push({ vi: [], en: [], [where]: put(where, stray[where]) });
    }
    const isMissing = at >= blockFrom && at < blockFrom + block;
    const isDeleted = draw() < deleted;
    if (isMissing || isDeleted) {
      const kept: Side = (isMissing ? blockSide : side()) === 'vi' ? 'en' : 'vi';
      gold.push({ vi: [], en: [], [kept]: put(kept, one[kept]) });
    } else if (draw() < merged && next !== undefined && !(at + 1 >= blockFrom && at + 1 < blockFrom + block)) {
      const joined = side();
      const apart: Side = joined === 'vi' ? 'en' : 'vi';
      const two = [...put(apart, one[apart]), ...put(apart, next[apart])];
      gold.push({ vi: two, en: two, [joined]: put(joined, `${one[joined]} ${next[joined]}`) });
      at += 1;
    } else gold.push({ vi: put('vi', one.vi), en: put('en', one.en) });
  }
  return { ...sides, gold };
}

/** Pairs that are exactly right, of those that have both sides. */
export function strictOf(found: readonly GoldPair[], gold: readonly GoldPair[]): Counts {
  const keys = (pairs: readonly GoldPair[]) =>
    pairs.filter(({ vi, en }) => vi.length > 0 && en.length > 0).map(({ vi, en }) => `${vi.join()}|${en.join()}`);
  const [mine, right] = [keys(found), new Set(keys(gold))];
  return { right: mine.filter((key) => right.has(key)).length, found: mine.length, gold: right.size };
}

export type Counts = { readonly right: number; readonly found: number; readonly gold: number };

export function sumOf(counts: readonly Counts[]): Counts {
  const add = (key: keyof Counts) => counts.reduce((sum, one) => sum + one[key], 0);
  return { right: add('right'), found: add('found'), gold: add('gold') };
}

export function f1({ right, found, gold }: Counts): number {
  return found + gold === 0 ? 1 : (2 * right) / (found + gold);
}
