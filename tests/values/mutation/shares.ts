import fc from 'fast-check';
import { tens } from './figures.ts';
import type { Kind } from './kind.ts';
import { type BoundWords, bounds } from './measures.ts';
import { enRanks, enWords, roman, viWords, whole } from './numerals.ts';

const near = (number: number): readonly number[] => [number + 1, number - 1, number + 10, number - 10];

/** So many of so many: 8/11 chỉ tiêu. */
type Share = { readonly some: number; readonly all: number; readonly thing: number; readonly bound?: BoundWords };

const things: readonly (readonly [vi: string, en: string])[] = [
  ['chỉ tiêu', 'targets'],
  ['tiêu chí', 'criteria'],
  ['xã', 'communes'],
  ['huyện', 'districts'],
  ['hộ', 'households'],
  ['đại biểu', 'delegates'],
  ['thôn', 'villages'],
];

const isShare = ({ some, all }: Share): boolean => some > 1 && some < all;

export const share: Kind<Share> = {
  name: 'share',
  stands: 'figure',
  capitals: true,
  things: fc
    .record({
      some: fc.integer({ min: 2, max: 150 }),
      more: fc.integer({ min: 1, max: 150 }),
      thing: fc.nat(things.length - 1),
    })
    .map(({ some, more, thing }) => ({ some, all: some + more, thing })),
  meaning: ({ some, all, thing }) => [some, all, thing].join(' '),
  vi: ({ some, all, thing }) => {
    const name = things[thing]?.[0];
    return [
      `${some}/${all} ${name}`,
      `${some} / ${all} ${name}`,
      `${some} trong số ${all} ${name}`,
      `${some} trong tổng số ${all} ${name}`,
      `${some} trên tổng số ${all} ${name}`,
    ];
  },
  en: ({ some, all, thing }) => {
    const name = things[thing]?.[1];
    return [
      `${some} of ${all} ${name}`,
      `${some} out of ${all} ${name}`,
      `${some} of the ${all} ${name}`,
      `${some} out of the ${all} ${name}`,
      `${enWords(some)[0]} of the ${all} ${name}`,
    ];
  },
  changed: {
    digit: (one) =>
      [...near(one.some).map((some) => ({ ...one, some })), ...near(one.all).map((all) => ({ ...one, all }))].filter(
        isShare,
      ),
    unit: (one) => things.map((_, thing) => ({ ...one, thing })),
  },
};

type Fraction = { readonly some: number; readonly of: number; readonly bound?: BoundWords };

const parts: Readonly<Record<number, string>> = {
  3: 'third',
  4: 'quarter',
  5: 'fifth',
  6: 'sixth',
  8: 'eighth',
  10: 'tenth',
};
const maybeBound = fc.option(
  fc.constantFrom(...bounds.filter(({ bound }) => bound !== 'at least' && bound !== 'at most')),
);

export const fraction: Kind<Fraction> = {
  name: 'fraction',
  stands: 'figure',
  capitals: true,
  things: fc
    .tuple(
      fc
        .constantFrom(3, 4, 5, 6, 8, 10)
        .chain((of) => fc.integer({ min: 1, max: of - 1 }).map((some) => ({ some, of }))),
      maybeBound,
    )
    .map(([one, bound]) => (bound === null ? one : { ...one, bound })),
  meaning: ({ some, of, bound }) => [(some * 120) / of, bound?.bound].join(' '),
  vi: ({ some, of, bound }) => {
    const words = `${viWords(some)[0]} phần ${of === 4 ? 'tư' : viWords(of)[0]}`;
    return (bound === undefined ? [''] : bound.vi.map((one) => `${one} `)).flatMap((before) => [
      `${before}${words} dân số`,
      `${before}${some}/${of} dân số`,
      `${before}${words} số hộ`,
    ]);
  },
  en: ({ some, of, bound }) => {
    const name = `${parts[of]}${some > 1 ? 's' : ''}`;
    return (bound === undefined ? [''] : bound.en.map((one) => `${one} `)).flatMap((before) => [
      `${before}${enWords(some)[0]} ${name} of the population`,
      `${before}${enWords(some)[0]}-${name} of the population`,
      `${before}${some}/${of} of the population`,
    ]);
  },
  changed: {
    digit: (one) =>
      [1, 2, 3, 4, 5]
        .filter((some) => some < one.of)
        .map((some) => ({ ...one, some }))
        .concat([3, 4, 5, 6, 8, 10].filter((of) => of > one.some).map((of) => ({ ...one, of }))),
    bound: ({ bound: _, ...one }) => [
      one,
      ...bounds.filter(({ bound }) => bound === 'more' || bound === 'nearly').map((bound) => ({ ...one, bound })),
    ],
  },
};

type Ratio = { readonly second: number };

export const ratio: Kind<Ratio> = {
  name: 'ratio',
  stands: 'figure',
  capitals: true,
  things: fc.record({ second: fc.constantFrom(200, 500, 1000, 2000, 5000, 10_000, 25_000) }),
  meaning: ({ second }) => String(second),
  vi: ({ second }) => [`tỷ lệ 1/${second}`, `tỷ lệ 1:${second}`, `tỉ lệ 1/${second}`],
  en: ({ second }) => [`a scale of 1:${second}`, `a ratio of 1:${second}`, `1:${second}`],
  changed: { digit: () => [200, 300, 500, 1000, 2000, 5000, 10_000, 50_000].map((second) => ({ second })) },
};

/** Three amounts that share what they are of: 100, 200 và 300 triệu đồng. */
type List = { readonly first: number; readonly second: number; readonly third: number; readonly power: number };

const listWords: Readonly<Record<number, readonly [vi: string, en: string]>> = {
  6: ['triệu', 'million'],
  9: ['tỷ', 'billion'],
};

export const list: Kind<List> = {
  name: 'list',
  stands: 'figure',
  capitals: true,
  values: 3,
  things: fc.record({
    first: fc.integer({ min: 2, max: 50 }),
    second: fc.integer({ min: 60, max: 200 }),
    third: fc.integer({ min: 210, max: 900 }),
    power: fc.constantFrom(6, 9),
  }),
  meaning: ({ first, second, third, power }) => [first, second, third].map((one) => whole(one) * tens(power)).join(' '),
  vi: ({ first, second, third, power }) => {
    const word = listWords[power]?.[0];
    return [
      `${first}, ${second} và ${third} ${word} đồng`,
      `${first} ${word} đồng, ${second} ${word} đồng và ${third} ${word} đồng`,
    ];
  },
  en: ({ first, second, third, power }) => {
    const word = listWords[power]?.[1];
    return [
      `VND ${first}, ${second} and ${third} ${word}`,
      `${first}, ${second} and ${third} ${word} dong`,
      `VND ${first} ${word}, VND ${second} ${word} and VND ${third} ${word}`,
      `${first} ${word}, ${second} ${word} and ${third} ${word} VND`,
    ];
  },
  changed: {
    digit: (one) => [
      { ...one, first: one.first + 1 },
      { ...one, second: one.second + 1 },
      { ...one, third: one.third + 1 },
    ],
    magnitude: (one) => [{ ...one, power: 15 - one.power }],
  },
};

/** The rank of something in a row of its like. */
type Rank = { readonly number: number; readonly of: number };

const ranked: readonly (readonly [vi: readonly string[], en: (rank: string) => readonly string[]])[] = [
  [['năm thứ'], (rank) => [`the ${rank} year`]],
  [['kỳ họp thứ'], (rank) => [`the ${rank} session`]],
  [['tuần thứ'], (rank) => [`the ${rank} week`]],
];

export const rank: Kind<Rank> = {
  name: 'rank',
  stands: 'reference',
  things: fc.record({ number: fc.integer({ min: 2, max: 40 }), of: fc.nat(ranked.length - 1) }),
  meaning: ({ number, of }) => [number, of].join(' '),
  vi: ({ number, of }) =>
    (ranked[of]?.[0] ?? []).flatMap((words) => [
      `${words} ${number}`,
      ...viWords(number).map((one) => `${words} ${one === 'bốn' ? 'tư' : one}`),
      ...(of === 1 ? [`${words} ${roman(number)}`] : []),
    ]),
  en: ({ number, of }) => enRanks(number).flatMap((one) => ranked[of]?.[1](one) ?? []),
  changed: {
    digit: (one) =>
      near(one.number)
        .filter((number) => number > 1)
        .map((number) => ({ ...one, number })),
    unit: (one) => ranked.map((_, of) => ({ ...one, of })),
  },
};

/** A place in a contest: xếp thứ 5/63. */
export const place: Kind<Rank> = {
  name: 'place',
  stands: 'time',
  things: fc.record({ number: fc.integer({ min: 2, max: 30 }), of: fc.integer({ min: 31, max: 63 }) }),
  meaning: ({ number, of }) => [number, of].join(' '),
  vi: ({ number, of }) => [`xếp thứ ${number}/${of}`, `đứng thứ ${number}/${of}`, `xếp hạng ${number}/${of}`],
  en: ({ number, of }) => enRanks(number).flatMap((one) => [`ranked ${one} of ${of}`, `ranked ${one} out of ${of}`]),
  changed: {
    digit: (one) =>
      [
        ...near(one.number)
          .filter((number) => number > 1)
          .map((number) => ({ ...one, number })),
        { ...one, of: one.of + 1 },
      ].filter(({ number, of }) => number <= of),
  },
};
