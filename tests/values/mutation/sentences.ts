import fc from 'fast-check';
import { carried, carriersOf, carriersOfTwo } from './carriers.ts';
import type { Languages, Pair } from './kind.ts';
import { sources } from './kinds.ts';
import { asItIs, inCapitals, type Manner, manners } from './manners.ts';

/** Two sentences, each in its language, that say the same but for one change. */
export type Sentences = Pair & { readonly languages: Languages };

const pairsIn = (both: Languages): fc.Arbitrary<Pair> =>
  fc.oneof(...sources.map(({ weight, pairs }) => ({ weight, arbitrary: pairs(both) })));

function single(both: Languages): fc.Arbitrary<Pair> {
  return pairsIn(both).chain((pair) =>
    fc
      .tuple(...both.map((language) => fc.constantFrom(...carriersOf(pair.stands, language))))
      .map(([first = '', second = '']) => ({
        ...pair,
        one: carried(first, pair.one),
        other: carried(second, pair.other),
      })),
  );
}

/** A day without its year takes that of the day behind it, and articles may be of the document behind them. */
const goTogether = (one: Pair, other: Pair): boolean =>
  one.kind !== 'day without a year' && (one.stands !== 'reference' || other.stands !== 'reference');

/** The second value of each sentence says the same. */
function double(both: Languages): fc.Arbitrary<Pair> {
  const first = pairsIn(both);
  const second = fc.oneof(...sources.map((source) => source.rewritings(both)));
  const two = fc.tuple(first, second).filter(([one, other]) => goTogether(one, other));
  return fc.tuple(two, fc.nat(carriersOfTwo.vi.length - 1)).map(([[pair, { one, other, values }], at]) => ({
    ...pair,
    one: carried(carriersOfTwo[both[0]][at] ?? '', pair.one, one),
    other: carried(carriersOfTwo[both[1]][at] ?? '', pair.other, other),
    values: pair.values + values,
    capitals: false,
  }));
}

const manner = (pair: Pair): fc.Arbitrary<Manner> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(asItIs) },
    { weight: 2, arbitrary: fc.constantFrom(...manners) },
    { weight: pair.capitals ? 1 : 0, arbitrary: fc.constant(inCapitals) },
  );

/** In one sentence in three a second value stands beside the first. */
function sentencesIn(languages: Languages): fc.Arbitrary<Sentences> {
  const pairs = fc.oneof({ weight: 2, arbitrary: single(languages) }, { weight: 1, arbitrary: double(languages) });
  return pairs.chain((pair) =>
    fc
      .tuple(manner(pair), manner(pair))
      .map(([one, other]) => ({ ...pair, languages, one: one(pair.one), other: other(pair.other) })),
  );
}

/** Pairs of sentences in one language or the two. */
export const sentences: fc.Arbitrary<Sentences> = fc.oneof(
  sentencesIn(['vi', 'vi']),
  sentencesIn(['vi', 'en']),
  sentencesIn(['en', 'en']),
);
