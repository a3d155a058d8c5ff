import { likeness, unitsOfSpelling, withoutFigures } from './spelling.ts';
import { eachPair } from './word-pairs.ts';

/** What is asked for, ready to be compared with many. Any figure is the same as any other. */
export type AskedWords = {
  readonly spelled: string;
  /** The drawers of its pairs of words, and how many pairs each has. */
  readonly pairs: ReadonlyMap<number, number>;
  /** How many of its pairs may be missing in a unit that is alike. */
  readonly mayMiss: number;
  /** How many edits a unit may be away, by its length; -1 where the lengths alone differ by more. One that is longer still is too long. */
  readonly allowed: Int32Array;
  /** How many of its words a unit may have more than are asked for, by its length; -1 as in `allowed`. */
  readonly mayDiffer: Int32Array;
  /** How often each unit of spelling stands in what is asked for, any figure being `figure`. */
  readonly counts: Int16Array;
  /** Likeness when figures are the same, 0 for what is less alike than was asked for. */
  readonly likenessOf: (other: string) => number;
};

/** What is whole but for the rounding of fractions counts as whole. */
const rounding = 1e-9;

/** @param least of likeness, above 0 */
export function askedWords(spelled: string, least: number): AskedWords {
  const masked = withoutFigures(spelled);
  const allowed = editsAllowed(spelled.length, least);
  return {
    spelled,
    pairs: pairsOf(masked),
    mayMiss: pairsMissed(spelled.length, allowed),
    allowed,
    mayDiffer: allowed.map((edits, other) => Math.max(-1, edits - Math.max(0, spelled.length - other))),
    counts: countsOf(masked),
    likenessOf: (other) => {
      const alike = likeness(masked, withoutFigures(other));
      return alike + rounding < least ? 0 : alike;
    },
  };
}

function editsAllowed(length: number, least: number): Int32Array {
  const longest = Math.floor(length / least + rounding);
  return Int32Array.from({ length: longest + 1 }, (_, other) => {
    const edits = Math.floor(Math.max(length, other) * (1 - least) + rounding);
    return Math.abs(length - other) > edits ? -1 : edits;
  });
}

/**
 * A word that gives way to another takes the two pairs it is in with it; one that comes between two takes one. A longer unit may have more
 * edits, and has to spend one on each word that it is longer by.
 */
function pairsMissed(length: number, allowed: Int32Array): number {
  let most = 0;
  for (let other = length; other < allowed.length; other++)
    most = Math.max(most, 2 * (allowed[other] ?? 0) - (other - length));
  return most;
}

function pairsOf(masked: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const words = unitsOfSpelling(masked);
  eachPair(words, 0, words.length, (drawer) => pairs.set(drawer, (pairs.get(drawer) ?? 0) + 1));
  return pairs;
}

function countsOf(masked: string): Int16Array {
  const counts = new Int16Array(0x10000);
  for (const word of unitsOfSpelling(masked)) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
