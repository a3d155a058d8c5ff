import { firstWordUnit, likeness, withoutFigures } from './spelling.ts';
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
  /** 1 for units of spelling that none of its words has. */
  readonly foreign: Uint8Array;
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
    foreign: foreignUnits(masked),
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
  const words = Uint16Array.from(masked, (word) => word.charCodeAt(0));
  eachPair(words, 0, words.length, (drawer) => pairs.set(drawer, (pairs.get(drawer) ?? 0) + 1));
  return pairs;
}

function foreignUnits(masked: string): Uint8Array {
  const foreign = new Uint8Array(0x10000).fill(1);
  for (let at = 0; at < masked.length; at++) foreign[masked.charCodeAt(at)] = 0;
  if (foreign[0] === 0) foreign.fill(0, 0, firstWordUnit);
  return foreign;
}
