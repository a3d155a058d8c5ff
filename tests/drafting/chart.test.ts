import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartOf } from '../../src/drafting/chart.ts';
import { inThousandths } from '../../src/drafting/costs.ts';
import { cheapestCover } from '../../src/drafting/cover.ts';
import { type Grammar, grammarOf } from '../../src/drafting/grammar.ts';
import type { LeafItem } from '../../src/drafting/item.ts';
import type { WrittenRule } from '../../src/glossary/lexicon/lexicon-schema.ts';
import { readRules } from '../../src/glossary/lexicon/read-rules.ts';

const words = ['n', 'v', 'adj'];
const made = ['np', 'vp', 's'];

/** Small, so that the dearest reading of all costs less than what is pruned. */
const cost = fc.integer({ min: 0, max: 3 }).map((tenths) => tenths / 10);

const rule: fc.Arbitrary<WrittenRule> = fc.record({
  makes: fc.constantFrom(...made),
  of: fc.array(fc.constantFrom(...words, ...made), { minLength: 1, maxLength: 3 }).map((symbols) => symbols.join(' ')),
  en: fc.constant('1'),
  cost,
});

/** What each word of a sentence may be, and what it costs as that. */
const sentence = fc.array(fc.dictionary(fc.constantFrom(...words), cost, { minKeys: 1 }), {
  minLength: 1,
  maxLength: 5,
});

const grammarWith = (rules: readonly WrittenRule[]): Grammar => grammarOf(readRules(rules));

function leavesOf(atoms: readonly Readonly<Record<string, number>>[], grammar: Grammar): readonly LeafItem[] {
  return atoms.flatMap((kinds, from) =>
    Object.entries(kinds).map(([name, own]): LeafItem => {
      const features = grammar.features.of([]);
      const leaf = { is: 'unknown', text: name } as const;
      const category = grammar.category(name) ?? -1;
      return { from, to: from + 1, category, features, cost: inThousandths(own), leaf, start: 0, end: 0 };
    }),
  );
}

/** The same by trying every rule on every row of stretches until nothing gets cheaper. */
function cheapestByTrying(size: number, leaves: readonly LeafItem[], { rules }: Grammar): Map<string, number> {
  const cheapest = new Map(leaves.map(({ from, to, category, cost }) => [`${from} ${to} ${category}`, cost]));
  const waysFrom = (from: number, symbols: readonly { readonly category: number }[]): [to: number, cost: number][] => {
    const [first, ...others] = symbols;
    if (first === undefined) return [[from, 0]];
    return Array.from({ length: size - from }, (_, at) => from + at + 1).flatMap((middle) => {
      const own = cheapest.get(`${from} ${middle} ${first.category}`);
      if (own === undefined) return [];
      return waysFrom(middle, others).map(([to, rest]): [number, number] => [to, own + rest]);
    });
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (const { makes, of, cost: own } of rules)
      for (let from = 0; from < size; from++)
        for (const [to, parts] of waysFrom(from, of)) {
          const key = `${from} ${to} ${makes}`;
          if ((cheapest.get(key) ?? Number.POSITIVE_INFINITY) <= own + parts) continue;
          cheapest.set(key, own + parts);
          changed = true;
        }
  }
  return cheapest;
}

test('every stretch is read at its lowest cost', () => {
  fc.assert(
    fc.property(fc.array(rule, { minLength: 1, maxLength: 7 }), sentence, (rules, atoms) => {
      const grammar = grammarWith(rules);
      const leaves = leavesOf(atoms, grammar);
      const { size, readingsFrom } = chartOf(atoms.length, leaves, grammar);
      const found = new Map<string, number>();
      for (let from = 0; from < size; from++)
        for (const { to, sort, cost: own } of readingsFrom(from)) found.set(`${from} ${to} ${sort.category}`, own);
      expect(found).toEqual(cheapestByTrying(size, leaves, grammar));
    }),
  );
});

test('a rule that nothing goes on with takes no place from one that can go on', () => {
  const openings = ['n', 'v', 'adj', 'adv', 'prep', 'conj'];
  const neverWhole = openings.flatMap((one) =>
    openings.map((other): WrittenRule => ({ makes: 's', of: `${one} ${other} 'never'`, en: '1', cost: 0 })),
  );
  const grammar = grammarWith([...neverWhole, { makes: 's', of: 'pron det num', en: '1', cost: 0 }]);
  const cheap = Object.fromEntries(openings.map((name) => [name, 0]));
  const leaves = leavesOf([{ ...cheap, pron: 1 }, { ...cheap, det: 1 }, { num: 0 }], grammar);
  const whole = chartOf(3, leaves, grammar)
    .readingsFrom(0)
    .filter(({ to }) => to === 3);
  expect(whole.map(({ sort }) => grammar.categories[sort.category])).toEqual(['s']);
});

test('no stretch is read that is longer than the bound', () => {
  const grammar = grammarWith([
    { makes: 'np', of: 'n', en: '1', cost: 0 },
    { makes: 'np', of: 'np np', en: '1 2', cost: 0 },
  ]);
  const { readingsFrom } = chartOf(80, leavesOf(Array(80).fill({ n: 0 }), grammar), grammar);
  expect(Math.max(...readingsFrom(0).map(({ to }) => to))).toBe(64);
});

test('an atom is no piece lost, though something cheaper is no piece', () => {
  const grammar = grammarWith([{ makes: 'np', of: 'n v', en: '1', cost: 0 }]);
  const [noun, verb] = [grammar.category('n') ?? -1, grammar.category('v') ?? -1];
  const chart = chartOf(1, leavesOf([{ n: 0, v: 6 }], grammar), grammar);
  expect(cheapestCover(chart, new Map([[verb, inThousandths(2)]])).map(({ category }) => category)).toEqual([verb]);
  expect(cheapestCover(chart, new Map([[noun, inThousandths(2)]])).map(({ category }) => category)).toEqual([noun]);
});
