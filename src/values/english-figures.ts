import type { EnglishStyle } from '../model/house-style.ts';
import type { Symbols } from '../model/symbols.ts';
import type {
  Bound,
  Exact,
  FractionValue,
  MoneyValue,
  NumberValue,
  OrdinalValue,
  Per,
  PercentValue,
  QuantityValue,
  VagueValue,
} from '../model/value.ts';
import { indefiniteArticle, pluralOf } from '../text/index.ts';
import {
  asWritten,
  countEnglish,
  fractionEnglish,
  groupedEnglish,
  ordinalEnglish,
  type ScaledFigure,
  scaledEnglish,
  scaledFigure,
  vagueEnglish,
} from './english-numbers.ts';
import { writeRoman } from './roman.ts';

type Figure = NumberValue | MoneyValue | PercentValue | QuantityValue;

/** The English of a figure: `about VND 15–20 million per person per year`, `from 5 to less than 10 hectares`, `65.5%`. */
export function figureEnglish(value: Figure, symbols: Symbols, style: EnglishStyle): string {
  const figure = value.to === undefined ? single(value, symbols, style) : range(value, value.to, symbols, style);
  return figure + perEnglish(value.per, symbols);
}

function single(value: Figure, symbols: Symbols, style: EnglishStyle): string {
  const figure =
    halfEnglish(value, symbols) ?? withUnit(value, amountEnglish(value, symbols), value.amount, symbols, style);
  return withBound(figure, value.bound, symbols);
}

/** `half a month`, where a measure is written out. */
function halfEnglish(value: Figure, { units }: Symbols): string | undefined {
  const unit = value.type === 'quantity' ? units.find(({ key }) => key === value.unit) : undefined;
  if (unit?.spelled !== true || unit.small === true || value.amount !== '0.5' || value.lastPlace !== undefined)
    return undefined;
  return `half ${indefiniteArticle(unit.en)} ${unit.en}`;
}

/** A small count is written out: seven provinces. */
function amountEnglish(value: Figure, { scales, units }: Symbols): string {
  if (value.type === 'percent') return groupedEnglish(asWritten(value.amount, value.lastPlace));
  const unit = value.type === 'quantity' ? units.find(({ key }) => key === value.unit) : undefined;
  const spelled = unit !== undefined && (unit.measure !== true || unit.spelled === true);
  return spelled && value.lastPlace === undefined
    ? countEnglish(value.amount, scales)
    : scaledEnglish(value.amount, scales, value.lastPlace);
}

function withUnit(value: Figure, figure: string, counted: Exact, symbols: Symbols, style: EnglishStyle): string {
  switch (value.type) {
    case 'number':
      return figure;
    case 'money':
      return withCurrency(figure, value.currency, style);
    case 'percent':
      return style.percent === '%' ? `${figure}%` : `${figure} ${style.percent}`;
    case 'quantity': {
      const unit = unitEnglish(value.unit, counted === '1', symbols);
      return unit === undefined ? figure : `${figure} ${unit}`;
    }
  }
}

function withCurrency(figure: string, currency: string, { money, currencies }: EnglishStyle): string {
  const sign = currencies[currency] ?? currency;
  if (money === 'after') return `${figure} ${sign}`;
  return money === 'joined' ? `${sign}${figure}` : `${sign} ${figure}`;
}

function unitEnglish(key: string, one: boolean, { units }: Symbols): string | undefined {
  const unit = units.find((candidate) => candidate.key === key);
  return unit === undefined || one ? unit?.en : (unit.plural ?? pluralOf(unit.en));
}

/** `VND 15–20 million`; `from VND 500 million to 1.5 billion`, since each end keeps the scale that it is read in. */
function range(value: Figure, to: Exact, symbols: Symbols, style: EnglishStyle): string {
  const { scales } = symbols;
  const first = scaledFigure(value.amount, scales, value.lastPlace);
  const last = scaledFigure(to, scales, value.lastPlace);
  const inWords = value.fromTo === true || value.toBound !== undefined;
  const figure = inWords
    ? fromTo(value, first, last, symbols, style)
    : withUnit(value, joined(first, last, style), to, symbols, style);
  return inWords ? figure : withBound(figure, value.bound, symbols);
}

function fromTo(value: Figure, first: ScaledFigure, last: ScaledFigure, symbols: Symbols, style: EnglishStyle): string {
  const { bound, toBound, amount, to = amount } = value;
  const bare = value.type === 'quantity';
  const sign = value.type === 'money' && style.money !== 'after';
  const opening =
    bare || (value.type === 'money' && !sign) ? whole(first) : withUnit(value, whole(first), amount, symbols, style);
  const closing = sign ? whole(last) : withUnit(value, whole(last), to, symbols, style);
  return `from ${withBound(opening, bound, symbols)} to ${withBound(closing, toBound, symbols)}`;
}

const whole = ({ figure, scale }: ScaledFigure): string => (scale === undefined ? figure : `${figure} ${scale}`);

function joined(first: ScaledFigure, last: ScaledFigure, { ranges }: EnglishStyle): string {
  const dash = ranges === 'dash' ? '–' : '-';
  return first.scale === last.scale ? `${first.figure}${dash}${whole(last)}` : `${whole(first)} to ${whole(last)}`;
}

/** `per person per year`, `per 10,000 residents` */
function perEnglish(per: readonly Per[] | undefined, symbols: Symbols): string {
  return (per ?? [])
    .map(({ unit, amount }) => {
      const name = unitEnglish(unit, amount === undefined, symbols) ?? unit;
      return amount === undefined ? ` per ${name}` : ` per ${scaledEnglish(amount, symbols.scales)} ${name}`;
    })
    .join('');
}

/** `about 20`, `at least VND 5 million`; as it is without a bound. */
export function withBound(figure: string, bound: Bound | undefined, { bounds }: Symbols): string {
  const words = bounds.find((one) => one.bound === bound)?.en;
  return words === undefined ? figure : `${words} ${figure}`;
}

/** `two thirds`, `a half`; `8 of 11 targets` */
export function partEnglish({ numerator, denominator, unit, bound }: FractionValue, symbols: Symbols): string {
  const name = unit === undefined ? undefined : unitEnglish(unit, denominator === '1', symbols);
  const figure =
    name === undefined
      ? fractionEnglish(numerator, denominator)
      : `${groupedEnglish(numerator)} of ${groupedEnglish(denominator)} ${name}`;
  return withBound(figure, bound, symbols);
}

/** `hundreds of households`, `trillions of dong`, `a few dozen people` */
export function magnitudeEnglish({ power, few, unit, currency, per }: VagueValue, symbols: Symbols): string {
  const name =
    currency === undefined ? undefined : (symbols.currencies.find(({ code }) => code === currency)?.en ?? currency);
  const things = name ?? (unit === undefined ? undefined : (unitEnglish(unit, false, symbols) ?? unit));
  return vagueEnglish(power, few === true, things, symbols.scales) + perEnglish(per, symbols);
}

/** `the sixth year`, `fifth of 63`; `phase II`, `level 7–8`, `grade 2/9` */
export function rankEnglish(value: OrdinalValue, { ordinals }: Symbols, style: EnglishStyle): string {
  const { number, unit, of, roman } = value;
  const bare = roman === undefined && value.to === undefined && /^\d+$/.test(number) ? '{ordinal}' : '{figure}';
  const words = ordinals.find((one) => one.key === unit)?.en ?? bare;
  if (words.includes('{figure}')) return words.replace('{figure}', numberEnglish(value, style));
  const rank = words.replace('{ordinal}', ordinalEnglish(number));
  return of === undefined ? rank : `${rank} of ${groupedEnglish(of)}`;
}

function numberEnglish({ number, to, of, roman }: OrdinalValue, { ranges }: EnglishStyle): string {
  const written = (one: string): string => (roman === true ? writeRoman(Number(one)) : one);
  if (of !== undefined) return `${written(number)}/${written(of)}`;
  return to === undefined ? written(number) : `${written(number)}${ranges === 'dash' ? '–' : '-'}${written(to)}`;
}
