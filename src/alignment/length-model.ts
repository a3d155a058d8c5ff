/**
 * How long English is by the length of its Vietnamese: the logarithm of their ratio is spread normally around `mean`, the less the longer the
 * sentences; that of sentences which have nothing to do with each other is spread by `loose`.
 */
export type LengthModel = {
  readonly mean: number;
  /** The variance of the logarithm is `base + short / length`. */
  readonly base: number;
  readonly short: number;
  readonly loose: number;
};

/** Figures and names of a letter or two say little by their length. */
const padding = 5;

/** The model before any pair is known: the whole texts have one ratio. */
export function firstLengths(vi: Float64Array, en: Float64Array): LengthModel {
  const mean = Math.log((sum(en) + padding) / (sum(vi) + padding));
  return { mean, base: 0.04, short: 2.5, loose: spread(vi) + spread(en) };
}

/** What the model says of each of some lengths by itself, so that comparing two takes no logarithm. */
export type ToldLengths = {
  readonly units: Float64Array;
  readonly log: Float64Array;
  /** What a length is worth at best beside one that is no shorter, and how fast that falls with the square of how far off the other is. */
  readonly best: Float64Array;
  readonly fall: Float64Array;
};

export function tellLengths({ base, short, loose }: LengthModel, units: Float64Array): ToldLengths {
  const variance = units.map((length) => base + short / (length + padding));
  return {
    units,
    log: units.map((length) => Math.log(length + padding)),
    best: variance.map((narrow) => Math.log((loose + narrow) / narrow) / 2),
    fall: variance.map((narrow) => (1 / narrow - 1 / (loose + narrow)) / 2),
  };
}

/** The logarithm of how much likelier length i of the one and j of the other are of one pair than of strangers. */
export function lengthFit({ mean }: LengthModel, vi: ToldLengths, i: number, en: ToldLengths, j: number): number {
  const off = (en.log[j] ?? 0) - (vi.log[i] ?? 0) - mean;
  const isShorter = (vi.units[i] ?? 0) <= (en.units[j] ?? 0);
  const best = (isShorter ? vi.best[i] : en.best[j]) ?? 0;
  const fall = (isShorter ? vi.fall[i] : en.fall[j]) ?? 0;
  return best - off * off * fall;
}

/** Learns the model from pairs that are sure, by their lengths. */
export function learnLengths(pairs: readonly (readonly [vi: number, en: number])[], before: LengthModel): LengthModel {
  if (pairs.length < fewest) return before;
  const offs = pairs.map(([vi, en]) => Math.log((en + padding) / (vi + padding)));
  const mean = median(offs);
  const weighed = pairs.map(([vi, en], at) => ({
    short: 1 / (Math.min(vi, en) + padding),
    square: ((offs[at] ?? 0) - mean) ** 2,
  }));
  const share =
    sum(weighed.map(({ square }) => square)) / sum(weighed.map(({ short }) => before.base + before.short * short));
  const held = Math.max(0.3, Math.min(2, share));
  return { ...before, mean, base: before.base * held, short: before.short * held };
}

const fewest = 8;

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;
}

/** The variance of the logarithms. */
function spread(lengths: Float64Array): number {
  const logs = lengths.map((length) => Math.log(length + padding));
  const mean = sum(logs) / Math.max(1, logs.length);
  return Math.max(0.1, sum(logs.map((log) => (log - mean) ** 2)) / Math.max(1, logs.length));
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let at = 0; at < values.length; at++) total += values[at] ?? 0;
  return total;
}
