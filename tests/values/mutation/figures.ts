import fc from 'fast-check';
import type { Kind } from './kind.ts';
import { type BoundWords, bounds, type Measure, measures, mistakesOf, type Told } from './measures.ts';
import {
  type Amount,
  type Digits,
  digitsOf,
  enDigits,
  enThousands,
  enWords,
  otherDigit,
  viDigits,
  viThousands,
  viWords,
  whole,
} from './numerals.ts';

/** So much of something. `power`: the scale it is written in, where only that one shows what was changed. */
export type Figure = {
  readonly measure: Measure;
  readonly amount: Amount;
  readonly bound?: BoundWords;
  readonly power?: number;
};

type Scale = {
  readonly power: number;
  readonly vi: readonly string[];
  readonly en: readonly string[];
  readonly enShort?: readonly string[];
};

const bare: Scale = { power: 0, vi: [''], en: [''] };
const thousands: Scale = { power: 3, vi: [' nghìn', ' ngàn'], en: [' thousand'] };
const millions: Scale = { power: 6, vi: [' triệu'], en: [' million', ' mln'], enShort: ['m'] };
const billions: Scale = { power: 9, vi: [' tỷ', ' tỉ'], en: [' billion', ' bln'], enShort: ['bn', 'b'] };
/** Counts alone are told in them, whole and few: 3 chục hộ, 18 vạn người. English counts on. */
const viOnly: readonly Scale[] = [
  { power: 1, vi: [' chục'], en: [] },
  { power: 2, vi: [' trăm'], en: [] },
  { power: 4, vi: [' vạn'], en: [] },
];
const trillions: Scale = {
  power: 12,
  vi: [' nghìn tỷ', ' ngàn tỷ', ' ngàn tỉ'],
  en: [' trillion', ' thousand billion'],
};

const scales: Readonly<Record<Told, readonly Scale[]>> = {
  money: [bare, thousands, millions, billions, trillions],
  measure: [bare, thousands, millions, billions],
  count: [bare, thousands, millions, ...viOnly],
  small: [bare],
};

export const tens = (power: number): Amount => 10n ** BigInt(power);

/** Each way to write the amount in digits, with its scale. */
function told(figure: Figure): readonly { readonly digits: Digits; readonly scale: Scale }[] {
  return scales[figure.measure.told].flatMap((scale) => {
    if (figure.power !== undefined && figure.power !== scale.power) return [];
    const digits = digitsOf(figure.amount, scale.power);
    if (viOnly.includes(scale) && (digits?.decimals !== '' || digits.whole.length > 2)) return [];
    return digits === undefined ? [] : [{ digits, scale }];
  });
}

/** Units whose first letter joins the figure: 5ha, 5đ. Behind a word of scale they stand apart. */
const behind = (scale: Scale, unit: string): boolean => scale.power === 0 || unit.startsWith(' ');

function viPlain(figure: Figure): readonly string[] {
  const { measure } = figure;
  const written = told(figure).flatMap(({ digits, scale }) =>
    viDigits(digits).flatMap((one) =>
      scale.vi.flatMap((word) => [
        ...measure.vi.filter((unit) => behind(scale, unit)).map((unit) => `${one}${word}${unit}`),
        ...(measure.viBefore ?? []).map((sign) => `${sign}${one}${word}`),
      ]),
    ),
  );
  return [...written, ...viSpelled(figure)];
}

/** The units that stand behind words: hai mươi lăm hộ, never hai mươi lăm%. */
const spelled = (units: readonly string[]): readonly string[] => units.filter((unit) => /^ [\p{L}-]{3,}/u.test(unit));

/** Hai mươi lăm hộ; 1 tỷ 200 triệu đồng; 2 tỷ rưỡi đồng. Not năm hộ, which may be the households of a year. */
function viSpelled({ measure, amount, power }: Figure): readonly string[] {
  if (power !== undefined) return [];
  const numbers = measure.told === 'money' ? viSums(amount) : measure.told === 'count' ? viCounts(amount) : [];
  return numbers.flatMap((number) => spelled(measure.vi).map((unit) => number + unit));
}

const viCounts = (amount: Amount): readonly string[] =>
  amount === whole(5) || amount >= whole(1_000_000) ? [] : viThousands(Number(amount / 1000n));

function viSums(amount: Amount): readonly string[] {
  return [thousands, millions, billions].flatMap((scale) => {
    const number = Number(amount) / Number(1000n * tens(scale.power));
    if (number > 999 || number < 1) return [];
    if (Number.isInteger(number)) return viWords(number).map((words) => words + scale.vi[0]);
    return Number.isInteger(number - 0.5) ? [`${Math.floor(number)}${scale.vi[0]} rưỡi`] : compound(amount, scale);
  });
}

/** 1 tỷ 200 triệu: what is left over is told in the scale below. */
function compound(amount: Amount, { power, vi }: Scale): readonly string[] {
  if (power < 6 || power > 9) return [];
  const [size, lower] = [1000n * tens(power), 1000n * tens(power - 3)];
  const [front, rest] = [amount / size, (amount % size) / lower];
  const below = power === 9 ? millions : thousands;
  if (amount % lower !== 0n || rest < 10n) return [];
  const words = viWords(Number(front)).map((one) => `${one}${vi[0]} ${viWords(Number(rest))[0]}${below.vi[0]}`);
  return [...below.vi.map((word) => `${front}${vi[0]} ${rest}${word}`), ...words];
}

function enPlain(figure: Figure): readonly string[] {
  const { measure } = figure;
  const written = told(figure).flatMap(({ digits, scale }) =>
    enDigits(digits).flatMap((one) => [
      ...scale.en.flatMap((word) =>
        measure.en.filter((unit) => behind(scale, unit)).map((unit) => `${one}${word}${unit}`),
      ),
      ...(measure.enBefore ?? []).flatMap((sign) =>
        [...scale.en, ...(scale.enShort ?? [])].map((word) => `${sign}${one}${word}`),
      ),
    ]),
  );
  return [...written, ...enSpelled(figure)];
}

function enSpelled({ measure, amount, power }: Figure): readonly string[] {
  if (power !== undefined) return [];
  const numbers = measure.told === 'money' ? enSums(amount) : measure.told === 'count' ? enCounts(amount) : [];
  return numbers.flatMap((number) => spelled(measure.en).map((unit) => number + unit));
}

const enCounts = (amount: Amount): readonly string[] =>
  amount >= whole(1_000_000) ? [] : enThousands(Number(amount / 1000n));

function enSums(amount: Amount): readonly string[] {
  return [thousands, millions, billions].flatMap((scale) => {
    const number = Number(amount) / Number(1000n * tens(scale.power));
    if (Number.isInteger(number) && number < 1000 && number > 0)
      return enWords(number).map((words) => words + scale.en[0]);
    const half = scale.power > 3 && number > 2 && number < 20 && Number.isInteger(number - 0.5);
    return half ? enWords(Math.floor(number)).map((words) => `${words} and a half${scale.en[0]}`) : [];
  });
}

/** Words of place bound what is too much to be a place: over five roofs is above them. */
const maySpeakOfPlace = ({ measure, amount }: Figure): boolean =>
  amount < whole(10) && measure.told !== 'money' && measure.told !== 'small';

function bounded(figure: Figure, language: 'vi' | 'en', plain: readonly string[]): readonly string[] {
  const { bound } = figure;
  if (bound === undefined) return plain;
  const place = maySpeakOfPlace(figure) ? [] : ((language === 'vi' ? bound.viPlace : bound.enPlace) ?? []);
  const after = (language === 'vi' ? bound.viAfter : bound.enAfter) ?? [];
  return plain.flatMap((figures) => [
    ...[...bound[language], ...place].map((words) => `${words} ${figures}`),
    ...after.map((words) => `${figures} ${words}`),
    ...(language === 'vi' ? after.map((words) => `từ ${figures} ${words}`) : []),
  ]);
}

const viFigure = (figure: Figure): readonly string[] => bounded(figure, 'vi', viPlain(figure));
const enFigure = (figure: Figure): readonly string[] => bounded(figure, 'en', enPlain(figure));

/** In both languages, and several of what is counted whole. */
function canBeWritten(figure: Figure): boolean {
  const { measure, amount } = figure;
  if (measure.told === 'count' && (amount % 1000n > 0n || amount < whole(2))) return false;
  return told(figure).some(({ scale }) => scale.en.length > 0);
}

const otherBounds = ({ bound, ...rest }: Figure): readonly Figure[] => [
  ...bounds.filter((one) => one !== bound).map((one) => ({ ...rest, bound: one })),
  rest,
];

/** 1.069 taken for 1,069: only where the figure stays one of its kind, in the scale that shows it. */
function otherSeparator(figure: Figure): readonly Figure[] {
  const { measure, amount } = figure;
  return scales[measure.told].flatMap(({ power }) => {
    if (power === 0 && measure.told !== 'measure') return [];
    const digits = digitsOf(amount, power);
    const isGrouped = digits?.decimals === '' && /^\d{4,6}$/.test(digits.whole) && !digits.whole.endsWith('0');
    return isGrouped ? [{ ...figure, amount: amount / 1000n, power }] : [];
  });
}

function otherMagnitude(figure: Figure): readonly Figure[] {
  if (scales[figure.measure.told].length < 2) return [];
  const { amount } = figure;
  const smaller = amount % 1_000_000n === 0n ? [amount / 1000n] : [];
  return [amount * 1000n, amount * 1_000_000n, ...smaller].map((one) => ({ ...figure, amount: one }));
}

const all = (changes: readonly Figure[]): readonly Figure[] => changes.filter(canBeWritten);

const figureKind = (name: string, figures: fc.Arbitrary<Figure>): Kind<Figure> => ({
  name,
  stands: 'figure',
  ...(name === 'count' || name === 'money' ? { capitals: true } : {}),
  things: figures.filter(canBeWritten),
  meaning: ({ measure, amount, bound }) => [measure.key, amount, bound?.bound].join(' '),
  vi: viFigure,
  en: enFigure,
  changed: {
    digit: (figure) => all(otherDigit(figure.amount).map((amount) => ({ ...figure, amount }))),
    separator: (figure) => all(otherSeparator(figure)),
    magnitude: (figure) => all(otherMagnitude(figure)),
    unit: (figure) => all(mistakesOf(figure.measure).map((measure) => ({ ...figure, measure }))),
    bound: (figure) => all(otherBounds(figure)),
  },
});

export const measureOf = (...ways: readonly Told[]): fc.Arbitrary<Measure> =>
  fc.constantFrom(...measures.filter(({ told: way }) => ways.includes(way)));

const few = fc.oneof(fc.integer({ min: 2, max: 99 }), fc.integer({ min: 2, max: 9999 }));
const maybeBound = fc.option(fc.constantFrom(...bounds), { nil: undefined, freq: 1 });

function figures(measure: fc.Arbitrary<Measure>, amount: fc.Arbitrary<Amount>): fc.Arbitrary<Figure> {
  return fc
    .tuple(measure, amount, maybeBound)
    .map(([of, much, bound]) =>
      bound === undefined ? { measure: of, amount: much } : { measure: of, amount: much, bound },
    );
}

/** Grouped as 1.069 is, so that one sign decides how much it is. */
const grouped = fc.integer({ min: 1001, max: 9999 }).filter((digits) => digits % 10 > 0);

/** Of few digits, told in thousands to trillions. */
const moneyAmount = fc
  .oneof(fc.tuple(few, fc.integer({ min: 3, max: 12 })), fc.tuple(grouped, fc.constantFrom(6, 9)))
  .map(([digits, power]) => whole(digits) * tens(power));
const measureAmount = fc
  .tuple(fc.oneof(few, grouped, fc.integer({ min: 2, max: 99_999 })), fc.constantFrom(0, 1, 2, 3, 3, 3, 6, 7))
  .map(([digits, power]) => BigInt(digits) * tens(power))
  .filter((amount) => amount > 99n);
const countAmount = fc
  .oneof(
    few,
    fc.integer({ min: 2, max: 999_999 }),
    few.map((one) => one * 100),
  )
  .map(whole);
const percentAmount = fc.oneof(
  fc.integer({ min: 2, max: 100 }).map(whole),
  fc.integer({ min: 2, max: 999 }).map((one) => BigInt(one) * 100n),
  fc.integer({ min: 2, max: 9999 }).map((one) => BigInt(one) * 10n),
);

export const money: Kind<Figure> = figureKind('money', figures(measureOf('money'), moneyAmount));
export const small: Kind<Figure> = figureKind('small measure', figures(measureOf('small'), percentAmount));
export const measured: Kind<Figure> = figureKind('measure', figures(measureOf('measure'), measureAmount));
export const counted: Kind<Figure> = figureKind('count', figures(measureOf('count'), countAmount));
