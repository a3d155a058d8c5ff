import type { Unit } from '../model/unit.ts';
import { pairAlike } from './likeness.ts';
import { type Pair, pairUnchanged } from './unchanged.ts';
import { sameWords } from './unit-changes.ts';

/** The unit that a sentence has from now on, and the list it stood in. */
export type Holding = { readonly unit: Unit; readonly from: 'units' | 'attic' };

/**
 * Finds each sentence's unit, from the surest ground to the least: the same words in place, elsewhere, before the last change, in the
 * attic; then other words in the same place.
 * @returns by the sentence's index; a new sentence is not there
 */
export function pairSentences(
  units: readonly Unit[],
  attic: readonly Unit[],
  sentences: readonly string[],
): ReadonlyMap<number, Holding> {
  const words = sentences.map(sameWords);
  const own = units.map(({ vi }) => sameWords(vi));
  const steady = pairUnchanged(own, words);
  const moved = pairEqual(own, words, steady);
  const reverted = pairEqual(units.map(wordsBefore), words, moved);
  const recalled = pairAttic(attic, words, reverted);
  const changed = pairInGaps(own, words, steady, reverted, recalled);
  return new Map([
    ...[...reverted, ...changed].flatMap((pair) => holding(units, pair, 'units')),
    ...recalled.flatMap((pair) => holding(attic, pair, 'attic')),
  ]);
}

function wordsBefore({ was }: Unit): string | undefined {
  return was === undefined ? undefined : sameWords(was.vi);
}

function holding(list: readonly Unit[], { left, right }: Pair, from: Holding['from']): [number, Holding][] {
  const unit = list[left];
  return unit === undefined ? [] : [[right, { unit, from }]];
}

/** The pairs given, and with them whatever else is equal, in order. */
function pairEqual(
  left: readonly (string | undefined)[],
  right: readonly string[],
  pairs: readonly Pair[],
): readonly Pair[] {
  const waiting = new Map<string, number[]>();
  for (const index of unpaired(left.length, pairs, 'left')) {
    const text = left[index];
    if (text !== undefined) waiting.set(text, [...(waiting.get(text) ?? []), index]);
  }
  const equal = unpaired(right.length, pairs, 'right').flatMap((to) => {
    const from = waiting.get(right[to] ?? '')?.shift();
    return from === undefined ? [] : [{ left: from, right: to }];
  });
  return [...pairs, ...equal];
}

function unpaired(length: number, pairs: readonly Pair[], side: keyof Pair): readonly number[] {
  const taken = new Set(pairs.map((pair) => pair[side]));
  return Array.from({ length }, (_, index) => index).filter((index) => !taken.has(index));
}

/**
 * As it stands, or as it stood before its last change. Of more units than sentences with the same words those come back that have
 * English, then those retired last, in the order they were retired in.
 */
function pairAttic(attic: readonly Unit[], words: readonly string[], pairs: readonly Pair[]): readonly Pair[] {
  const taken = pairs.map(({ right }) => ({ left: -1, right }));
  const asTheyStand = pairLatest(attic, ({ vi }) => sameWords(vi), words, taken);
  return pairLatest(attic, wordsBefore, words, asTheyStand).slice(taken.length);
}

function pairLatest(
  attic: readonly Unit[],
  textOf: (unit: Unit) => string | undefined,
  words: readonly string[],
  pairs: readonly Pair[],
): readonly Pair[] {
  const wanted = unpaired(words.length, pairs, 'right').map((index) => words[index]);
  const texts = attic.map(textOf);
  const free = unpaired(attic.length, pairs, 'left');
  const kept = new Set(
    [...new Set(wanted)].flatMap((text) => {
      const same = free.filter((index) => texts[index] === text);
      const best = [
        ...same.filter((index) => isEmpty(attic[index])),
        ...same.filter((index) => !isEmpty(attic[index])),
      ];
      return best.slice(-wanted.filter((one) => one === text).length);
    }),
  );
  return pairEqual(
    texts.map((text, index) => (kept.has(index) ? text : undefined)),
    words,
    pairs,
  );
}

function isEmpty(unit: Unit | undefined): boolean {
  return unit?.en === undefined;
}

/** What is left between two unchanged neighbours. */
function pairInGaps(
  own: readonly string[],
  words: readonly string[],
  steady: readonly Pair[],
  paired: readonly Pair[],
  recalled: readonly Pair[],
): readonly Pair[] {
  const freeLeft = unpaired(own.length, paired, 'left');
  const freeRight = unpaired(words.length, [...paired, ...recalled], 'right');
  const lefts = byGap(freeLeft, steady, 'left');
  const rights = byGap(freeRight, steady, 'right');
  return [...lefts].flatMap(([gap, left]) => pairGap(own, words, left, rights.get(gap) ?? []));
}

/** Groups places by how many unchanged neighbours come before them. */
function byGap(places: readonly number[], steady: readonly Pair[], side: keyof Pair): ReadonlyMap<number, number[]> {
  const gaps = new Map<number, number[]>();
  let gap = 0;
  for (const place of places) {
    while ((steady[gap]?.[side] ?? Number.POSITIVE_INFINITY) < place) gap++;
    gaps.set(gap, [...(gaps.get(gap) ?? []), place]);
  }
  return gaps;
}

function pairGap(
  own: readonly string[],
  words: readonly string[],
  left: readonly number[],
  right: readonly number[],
): readonly Pair[] {
  const textsOf = (list: readonly string[], places: readonly number[]) => places.flatMap((place) => list[place] ?? []);
  return pairAlike(textsOf(own, left), textsOf(words, right)).flatMap((pair) => {
    const [from, to] = [left[pair.left], right[pair.right]];
    return from === undefined || to === undefined ? [] : [{ left: from, right: to }];
  });
}
