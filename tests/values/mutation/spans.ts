import fc from 'fast-check';
import { measureOf, tens } from './figures.ts';
import type { Kind } from './kind.ts';
import { type BoundWords, bounds, type Measure, mistakesOf } from './measures.ts';
import { digitsOf, enDigits, viDigits, whole } from './numerals.ts';

/** From one figure to another of the same kind: 15 - 20 triệu đồng. */
type Range = {
  readonly measure: Measure;
  readonly low: number;
  readonly high: number;
  readonly power: number;
  readonly bound?: BoundWords;
};

const scaleWords: Readonly<Record<number, readonly [vi: string, en: string]>> = {
  0: ['', ''],
  3: [' nghìn', ' thousand'],
  6: [' triệu', ' million'],
  9: [' tỷ', ' billion'],
};

const apart = (units: readonly string[]): readonly string[] => units.filter((unit) => unit.startsWith(' '));
const bare = (number: number, written: typeof viDigits): string =>
  written(digitsOf(whole(number), 0) ?? { whole: '', decimals: '' })[0] ?? '';

function viRange({ measure, low, high, power, bound }: Range): readonly string[] {
  const [first, last] = [bare(low, viDigits), bare(high, viDigits)];
  const before = bound === undefined ? '' : `${bound.vi[0]} `;
  return apart(measure.vi).flatMap((unit) => {
    const of = `${scaleWords[power]?.[0]}${unit}`;
    const joined = ['-', ' - ', '–', ' – '].map((dash) => `${first}${dash}${last}${of}`);
    return [
      ...joined,
      `từ ${first} đến ${last}${of}`,
      `từ ${first}${of} đến ${last}${of}`,
      `từ ${first} tới ${last}${of}`,
    ].map((words) => before + words);
  });
}

function enRange({ measure, low, high, power, bound }: Range): readonly string[] {
  const [first, last] = [bare(low, enDigits), bare(high, enDigits)];
  const scale = scaleWords[power]?.[1] ?? '';
  const before = bound === undefined ? '' : `${bound.en[0]} `;
  const behind = apart(measure.en).flatMap((unit) => [
    ...['-', '–', ' – ', ' to '].map((dash) => `${first}${dash}${last}${scale}${unit}`),
    ...(bound === undefined
      ? [
          `from ${first} to ${last}${scale}${unit}`,
          `between ${first} and ${last}${scale}${unit}`,
          `from ${first}${scale}${unit} to ${last}${scale}${unit}`,
        ]
      : []),
  ]);
  const signed = (measure.enBefore ?? []).flatMap((sign) => [
    ...['-', '–', ' to '].map((dash) => `${sign}${first}${dash}${last}${scale}`),
    ...(bound === undefined
      ? [
          `from ${sign}${first}${scale} to ${sign}${last}${scale}`,
          `between ${sign}${first}${scale} and ${sign}${last}${scale}`,
        ]
      : []),
  ]);
  return [...behind, ...signed].map((words) => before + words);
}

const stillRises = ({ low, high }: Range): boolean => low > 1 && low < high;
const nextDigits = (number: number): readonly number[] => [number + 1, number - 1, number + 10];

const ends = fc.tuple(fc.integer({ min: 2, max: 300 }), fc.integer({ min: 1, max: 300 }));
const inScale = fc.oneof(
  fc.tuple(measureOf('money'), fc.constantFrom(6, 9)),
  // 20 điểm đến may be so many points up to, or so many places to go to.
  fc.tuple(
    measureOf('small', 'measure', 'count').filter(({ key }) => key !== 'điểm'),
    fc.constant(0),
  ),
);

export const range: Kind<Range> = {
  name: 'range',
  stands: 'figure',
  things: fc
    .tuple(inScale, ends, fc.option(fc.constantFrom(...bounds.filter(({ bound }) => bound === 'about'))))
    .map(([[measure, power], [low, step], bound]) => ({
      measure,
      power,
      low,
      high: low + step,
      ...(bound === null ? {} : { bound }),
    })),
  meaning: ({ measure, low, high, power, bound }) =>
    [measure.key, whole(low) * tens(power), whole(high) * tens(power), bound?.bound].join(' '),
  vi: viRange,
  en: enRange,
  changed: {
    digit: (one) => [
      ...nextDigits(one.low)
        .map((low) => ({ ...one, low }))
        .filter(stillRises),
      ...nextDigits(one.high)
        .map((high) => ({ ...one, high }))
        .filter(stillRises),
    ],
    magnitude: (one) => (one.measure.told === 'money' ? [{ ...one, power: one.power === 9 ? 6 : 9 }] : []),
    unit: (one) => mistakesOf(one.measure).map((measure) => ({ ...one, measure })),
    bound: ({ bound, ...rest }) =>
      bound === undefined
        ? bounds.filter((one) => one.bound === 'about').map((one) => ({ ...rest, bound: one }))
        : [rest],
  },
};

/** So much for each: 75 triệu đồng/người/năm. */
type Rate = {
  readonly measure: Measure;
  readonly digits: number;
  readonly power: number;
  readonly per: readonly Per[];
};
type Per = { readonly key: string; readonly vi: string; readonly en: string; readonly each?: string };

const person: Per = { key: 'người', vi: 'người', en: 'person' };
const household: Per = { key: 'hộ', vi: 'hộ', en: 'household' };
const hectare: Per = { key: 'ha', vi: 'ha', en: 'hectare' };
const kilo: Per = { key: 'kg', vi: 'kg', en: 'kg' };
const year: Per = { key: 'năm', vi: 'năm', en: 'year', each: 'a year' };
const month: Per = { key: 'tháng', vi: 'tháng', en: 'month', each: 'a month' };
const day: Per = { key: 'ngày', vi: 'ngày', en: 'day', each: 'a day' };
const rates: readonly (readonly Per[])[] = [
  [person, year],
  [person, month],
  [person, day],
  [household],
  [household, year],
  [hectare],
  [hectare, year],
  [year],
  [month],
  [person],
  [kilo],
];

function viRate({ measure, digits, power, per }: Rate): readonly string[] {
  const [slashes, words] = [per.map(({ vi }) => `/${vi}`).join(''), per.map(({ vi }) => ` mỗi ${vi}`).join('')];
  const spaced = per.map(({ vi }) => ` / ${vi}`).join('');
  const one = per.length === 1 ? [` một ${per[0]?.vi}`] : [];
  return apart(measure.vi).flatMap((unit) =>
    [slashes, spaced, words, ...one].map((rate) => `${bare(digits, viDigits)}${scaleWords[power]?.[0]}${unit}${rate}`),
  );
}

function enRate({ measure, digits, power, per }: Rate): readonly string[] {
  const slashes = per.map(({ en }) => `/${en}`).join('');
  const words = per.map(({ en }) => ` per ${en}`).join('');
  const each = per.map(({ en, each: article }) => (article === undefined ? ` per ${en}` : ` ${article}`)).join('');
  const amount = `${bare(digits, enDigits)}${scaleWords[power]?.[1]}`;
  const figures = [
    ...apart(measure.en).map((unit) => amount + unit),
    ...(measure.enBefore ?? []).map((sign) => sign + amount),
  ];
  return figures.flatMap((figure) => [slashes, words, each].map((rate) => figure + rate));
}

export const rate: Kind<Rate> = {
  name: 'rate',
  stands: 'figure',
  things: fc.record({
    measure: measureOf('money'),
    digits: fc.integer({ min: 2, max: 999 }),
    power: fc.constantFrom(3, 6),
    per: fc.constantFrom(...rates),
  }),
  meaning: ({ measure, digits, power, per }) =>
    [measure.key, whole(digits) * tens(power), ...per.map(({ key }) => key)].join(' '),
  vi: viRate,
  en: enRate,
  changed: {
    digit: (one) =>
      nextDigits(one.digits)
        .filter((digits) => digits > 1)
        .map((digits) => ({ ...one, digits })),
    magnitude: (one) => [{ ...one, power: one.power === 3 ? 6 : 3 }],
    unit: (one) => [
      ...mistakesOf(one.measure).map((measure) => ({ ...one, measure })),
      ...rates.filter((per) => per !== one.per).map((per) => ({ ...one, per })),
      { ...one, per: [] },
    ],
  },
};
