import { likeness, unitsOfSpelling, withoutFigures } from './spelling.ts';
import { eachPair } from './word-pairs.ts';

/** What is asked for, ready to be compared with many. Any figure is the same as any other. */
export type AskedWords = {
  readonly spelled: string;
  /** The drawers of its pairs of words, and how many pairs each has. */
  readonly pairs: ReadonlyMap<number, number>;
  /** How many edits a unit may be away, by its length; -1 where the lengths alone differ by more. One that is longer still is too long. */
  readonly allowed: Int32Array;
  /** How many of the pairs a unit that is alike may lack, by its length; as good as none where `allowed` is -1. */
  readonly mayMiss: Int32Array;
  /** How many words a unit may have that are not asked for, by its length; -1 as in `allowed`. */
  readonly mayDiffer: Int32Array;
  /** 1 for each unit of spelling that stands in what is asked for, any figure being `figure`. */
  readonly has: Uint8Array;
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
    allowed,
    mayMiss: allowed.map((edits, other) => pairsMissed(edits, other - spelled.length)),
    mayDiffer: allowed.map((edits, other) => Math.max(-1, edits - Math.max(0, spelled.length - other))),
    has: membersOf(masked),
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
 * A word that gives way to another takes the two pairs it is in with it; one that comes between two takes one. A unit has to spend an edit of
 * this second kind on each word that it is longer by.
 */
function pairsMissed(edits: number, longer: number): number {
  return Math.max(0, 2 * edits - Math.max(0, longer));
}

function pairsOf(masked: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const words = unitsOfSpelling(masked);
  eachPair(words, 0, words.length, (drawer) => pairs.set(drawer, (pairs.get(drawer) ?? 0) + 1));
  return pairs;
}

function membersOf(masked: string): Uint8Array {
  const has = new Uint8Array(0x10000);
  for (const word of unitsOfSpelling(masked)) has[word] = 1;
  return has;
}
