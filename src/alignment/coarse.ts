import type { FoundPair } from './found-pair.ts';
import type { Band, Stretch } from './grid.ts';
import type { Side } from './words.ts';

/** So many sentences in a row are taken as one when a long stretch is first looked at from afar. */
const groupSize = 8;
/** How far from where the groups met sentences are looked for, in sentences. */
const margin = 8;

/** A side whose sentences are groups of those of a stretch. */
export function grouped(side: Side, from: number, end: number): Side {
  const count = Math.ceil((end - from) / groupSize);
  const firstOf = (group: number): number => Math.min(end, from + group * groupSize);
  const starts = Int32Array.from({ length: count + 1 }, (_, group) => side.starts[firstOf(group)] ?? 0);
  const lengths = Float64Array.from({ length: count }, (_, group) =>
    side.lengths.subarray(firstOf(group), firstOf(group + 1)).reduce((sum, length) => sum + length, 0),
  );
  return { ...side, starts, lengths };
}

/** The band that follows pairs of groups through a stretch. */
export function bandAlong(pairs: readonly FoundPair[], { vi, viEnd, en, enEnd }: Stretch): Band {
  const [low, high] = [new Int32Array(viEnd - vi), new Int32Array(viEnd - vi)];
  let [row, reached] = [0, 0];
  for (const pair of pairs) {
    const from = en + Math.min(reached, pair.en) * groupSize - margin;
    const to = en + pair.enEnd * groupSize + margin;
    if (pair.viEnd > pair.vi) reached = pair.enEnd;
    for (const end = Math.min(viEnd - vi, pair.viEnd * groupSize); row < end; row++) {
      low[row] = Math.max(en, from);
      high[row] = Math.min(enEnd, to);
    }
  }
  return { low, high };
}
