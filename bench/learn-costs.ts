import type { Choice } from './draft-choices.ts';

/** The ways to draft a sentence, see draft-choices.ts. */
export type Sentence = readonly Choice[];

/**
 * How sure the cheapest choice is: one that costs a whole point more is taken e³ times more seldom. How strongly costs are drawn back to what
 * they were, a point by a point, beside the mean nearness of a group. Moves are small and become smaller.
 */
const sharpness = 3;
const pull = 0.1;
const rounds = 80;
const firstMove = 0.05;
const slowing = 0.96;
/** A rule is moved where so many sentences ask for it, and each group does so by itself and in one direction, by more than one standard error. */
const fewest = 5;
const surest = 1;

/**
 * Learns costs of rules from groups of sentences, each of the same weight: those with which the choices that come nearest to the
 * references are the cheapest (gradient ascent on the expected nearness: minimum risk training, Smith & Eisner 2006). Only rules of which all groups
 * say the same are moved, since one text has a manner of its own.
 * @returns costs in tenths of a point, in the order of `costs`
 */
export function learnCosts(costs: readonly number[], groups: readonly (readonly Sentence[])[]): readonly number[] {
  const learnt = [...costs];
  const open = movable(learnt, groups);
  let move = firstMove;
  for (let round = 0; round < rounds; round++, move *= slowing) {
    const slopes = new Map<number, number>();
    for (const group of groups) {
      for (const sentence of group) {
        for (const [rule, slope] of slopesOf(sentence, learnt)) add(slopes, rule, slope / group.length);
      }
    }
    for (const rule of open) {
      const now = learnt[rule] ?? 0;
      const slope = (slopes.get(rule) ?? 0) - pull * (now - (costs[rule] ?? 0));
      learnt[rule] = now + move * Math.sign(slope);
    }
  }
  return learnt.map((cost) => Math.round(10 * cost) / 10);
}

/** How near the cheapest choices come to the references, on the average. */
export function nearnessWith(costs: readonly number[], sentences: readonly Sentence[]): number {
  const sum = sentences.reduce((total, choices) => {
    const prices = choices.map((choice) => priceOf(choice, costs));
    return total + (choices[prices.indexOf(Math.min(...prices))]?.nearness ?? 0);
  }, 0);
  return sum / Math.max(1, sentences.length);
}

function movable(costs: readonly number[], groups: readonly (readonly Sentence[])[]): readonly number[] {
  const asked = groups.map((group) => {
    const sums = new Map<number, { times: number; sum: number; squares: number }>();
    for (const sentence of group) {
      for (const [rule, slope] of slopesOf(sentence, costs)) {
        const { times, sum, squares } = sums.get(rule) ?? { times: 0, sum: 0, squares: 0 };
        sums.set(rule, { times: times + 1, sum: sum + slope, squares: squares + slope ** 2 });
      }
    }
    return sums;
  });
  return costs.flatMap((_, rule) => {
    const own = asked.map((sums) => sums.get(rule) ?? { times: 0, sum: 0, squares: 1 });
    const times = own.reduce((total, one) => total + one.times, 0);
    const sureness = own.map(({ sum, squares }) => sum / Math.sqrt(squares));
    const isAgreed = sureness.every((one) => one >= surest) || sureness.every((one) => one <= -surest);
    return isAgreed && times >= fewest ? [rule] : [];
  });
}

function priceOf({ uses, rest }: Choice, costs: readonly number[]): number {
  let price = rest;
  for (const [rule, times] of uses) price += times * (costs[rule] ?? 0);
  return price;
}

/** By how much the expected nearness of a sentence rises for each point that a rule costs more; rules that change nothing are left out. */
function slopesOf(choices: Sentence, costs: readonly number[]): ReadonlyMap<number, number> {
  const prices = choices.map((choice) => priceOf(choice, costs));
  const lowest = Math.min(...prices);
  const weights = prices.map((price) => Math.exp(sharpness * (lowest - price)));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const expected = choices.reduce((sum, { nearness }, at) => sum + (nearness * (weights[at] ?? 0)) / whole, 0);
  const slopes = new Map<number, number>();
  choices.forEach(({ nearness, uses }, at) => {
    const gain = (sharpness * (weights[at] ?? 0) * (expected - nearness)) / whole;
    for (const [rule, times] of uses) add(slopes, rule, gain * times);
  });
  for (const [rule, slope] of slopes) if (Math.abs(slope) < negligible) slopes.delete(rule);
  return slopes;
}

const negligible = 1e-6;

function add(sums: Map<number, number>, key: number, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}
