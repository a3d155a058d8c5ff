/** How many sentences of each side make one pair. */
type Bead = { readonly vi: number; readonly en: number };

/** All that a pair can be made of, by number. The first two leave a sentence without another. */
export const beads: readonly Bead[] = [
  { vi: 1, en: 0 },
  { vi: 0, en: 1 },
  { vi: 1, en: 1 },
  { vi: 1, en: 2 },
  { vi: 2, en: 1 },
  { vi: 2, en: 2 },
  { vi: 1, en: 3 },
  { vi: 3, en: 1 },
];

/** The most sentences that a bead takes of one side. */
export const longestBead = 3;

/**
 * How often each bead is expected before a text is seen, as counts: the text's own beads are added to them. Translators join and split
 * sentences twice as often as they leave them out or put them in. They are as many as an article has: it has too few of the rarer beads to
 * tell how often its translator makes them. Two and two are not counted, see below.
 */
const expected = [0.6, 0.6, 20, 1.4, 1.4, 0, 0.1, 0.1];
/** The same where sentences are never joined. */
const expectedApart = [1, 1, 20, 0, 0, 0, 0, 0];

const [oneAndTwo, twoAndOne, twoAndTwo] = [3, 4, 5];
/** Of all places where one sentence is split right beside two that are joined, so many cannot be told apart. */
const entangled = 0.1;

/**
 * The logarithms of how often each bead is used, from what is expected and the beads counted so far. Two and two are as rare as a join right
 * beside a split: where hardly any sentence is joined they are two pairs of one and one, however freely they are translated.
 */
export function beadCosts(merges: boolean, counts: readonly number[] = []): Float64Array {
  const prior = merges ? expected : expectedApart;
  const sums = prior.map((count, bead) => (count === 0 ? 0 : count + (counts[bead] ?? 0)));
  const total = sums.reduce((sum, count) => sum + count, 0);
  const costs = Float64Array.from(sums, (count) => Math.log(count / total));
  costs[twoAndTwo] = (costs[oneAndTwo] ?? 0) + (costs[twoAndOne] ?? 0) + Math.log(entangled);
  return costs;
}
