import type { Pair } from './unchanged.ts';

/** Below this, more than half of the syllables differ: another sentence and no new wording of the old. */
const alike = 0.5;

/**
 * Pairs the sentences that took each other's place, the most alike first. One for one, the place alone is proof enough;
 * among several, a pair must share half of its syllables.
 */
export function pairAlike(left: readonly string[], right: readonly string[]): readonly Pair[] {
  if (left.length === 1 && right.length === 1) return [{ left: 0, right: 0 }];
  const freeLeft = new Set(left.keys());
  const freeRight = new Set(right.keys());
  const pairs: Pair[] = [];
  for (const pair of byLikeness(left, right)) {
    if (!freeLeft.has(pair.left) || !freeRight.has(pair.right)) continue;
    freeLeft.delete(pair.left);
    freeRight.delete(pair.right);
    pairs.push(pair);
  }
  return pairs;
}

function byLikeness(left: readonly string[], right: readonly string[]): readonly Pair[] {
  const rightSyllables = right.map(syllables);
  const scored = left.flatMap((text, from) => {
    const own = syllables(text);
    return rightSyllables.map((other, to) => ({ left: from, right: to, score: likeness(own, other) }));
  });
  return scored.filter(({ score }) => score >= alike).sort((a, b) => b.score - a.score);
}

function syllables(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [syllable] of text
    .normalize('NFC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    counts.set(syllable, (counts.get(syllable) ?? 0) + 1);
  }
  return counts;
}

/** Dice's coefficient on syllables, 0–1. */
function likeness(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  let common = 0;
  for (const [syllable, count] of left) common += Math.min(count, right.get(syllable) ?? 0);
  const size = total(left) + total(right);
  return size === 0 ? 0 : (2 * common) / size;
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
