import type { Bound, Value } from '../../model/value.ts';
import { type Comparison, groupsOf } from './comparison.ts';
import { divided, type ExactRatio, exactRatio, one } from './exact-ratio.ts';

/** What an amount is of. `key` is a currency or a unit; measures are told apart from things that are counted. */
type Measure = {
  readonly kind: 'none' | 'rank' | 'part' | 'percent' | 'money' | 'measure' | 'count' | 'share';
  readonly key?: string;
  /** Of what is counted or ranked: the groups of things that are never one another. */
  readonly groups?: readonly number[];
};

/** A figure by what it says, however it is told: 50%, half and 0.5 are one amount. */
export type Amount = {
  /** As written: one, or the two ends of a range or a ratio. */
  readonly ends: readonly ExactRatio[];
  /** How many of what is compared one of it holds: 1/100 for a percent, 1,000 for a tonne that is compared in kg. */
  readonly factor: ExactRatio;
  readonly bounds: readonly (Bound | undefined)[];
  readonly measure: Measure;
  readonly per: readonly string[];
};

/** @returns nothing for what tells no amount */
export function amountOf(value: Value, comparison: Comparison): Amount | undefined {
  switch (value.type) {
    case 'number':
    case 'money':
    case 'percent':
    case 'quantity':
      return figureOf(value, comparison);
    case 'fraction':
      return fractionOf(value, comparison);
    case 'ratio':
    case 'score':
      return amount([value.first, value.second], { kind: 'share' });
    case 'ordinal':
      return amount(value.of === undefined ? [value.number] : [value.number, value.of], rankOf(value, comparison));
    case 'date':
      return /^\d+$/.test(value.date) ? amount([value.date], { kind: 'none' }) : dayAlone(value.date);
    case 'period':
      return /^\d+ \d+$/.test(`${value.from} ${value.to}`)
        ? amount([value.from, value.to], { kind: 'none' })
        : undefined;
    case 'part-of-year':
      return value.months === undefined ? undefined : amount([value.months], { kind: 'none' });
    case 'time':
      return hoursOf(value.time);
    case 'century':
      return amount([value.century], { kind: 'rank' });
    case 'decade':
    case 'vague':
    case 'relative':
    case 'impossible-date':
    case 'document':
    case 'citation':
      return undefined;
  }
}

type Figure = Extract<Value, { type: 'number' | 'money' | 'percent' | 'quantity' }>;

function figureOf(value: Figure, comparison: Comparison): Amount | undefined {
  const { factor, measure } = measureOf(value, comparison);
  const ends = [value.amount, ...(value.to === undefined ? [] : [value.to])].map(exactRatio);
  if (!ends.every((end) => end !== undefined)) return undefined;
  return {
    ends,
    factor,
    bounds: [value.bound, value.toBound],
    measure,
    per: ratesOf(value, comparison),
  };
}

const hundredth: ExactRatio = { whole: 1n, over: 100n };

/** What it is told by, where English has one word for it: a measure (per year), or one of the things that are never one another (per household). */
function ratesOf({ per = [] }: Figure, { units }: Comparison): readonly string[] {
  return per.flatMap(({ unit }) => {
    const { base = unit, isMeasure = false, groups = [] } = units.get(unit) ?? {};
    return isMeasure || groups.length > 0 ? [base] : [];
  });
}

/** What it is of, and how many of the smallest unit one of it is: 2 tấn are 2,000 kg. */
function measureOf(value: Figure, { units }: Comparison): { readonly factor: ExactRatio; readonly measure: Measure } {
  switch (value.type) {
    case 'number':
      return { factor: one, measure: { kind: 'none' } };
    case 'percent':
      return { factor: hundredth, measure: { kind: 'percent' } };
    case 'money':
      return { factor: one, measure: { kind: 'money', key: value.currency } };
    case 'quantity': {
      const { base = value.unit, factor = one, isMeasure = false, groups = [] } = units.get(value.unit) ?? {};
      return { factor, measure: isMeasure ? { kind: 'measure', key: base } : { kind: 'count', key: base, groups } };
    }
  }
}

function fractionOf(value: Extract<Value, { type: 'fraction' }>, { units }: Comparison): Amount | undefined {
  const [some, all] = [exactRatio(value.numerator), exactRatio(value.denominator)];
  if (some === undefined || all === undefined) return undefined;
  if (value.unit !== undefined) {
    const { base: key = value.unit, groups = [] } = units.get(value.unit) ?? {};
    return { ends: [some, all], factor: one, bounds: [value.bound], measure: { kind: 'share', key, groups }, per: [] };
  }
  const part = divided(some, all);
  return part && { ends: [part], factor: one, bounds: [value.bound], measure: { kind: 'part' }, per: [] };
}

function rankOf({ unit }: Extract<Value, { type: 'ordinal' }>, { symbols }: Comparison): Measure {
  if (unit === undefined) return { kind: 'rank' };
  return { kind: 'rank', key: unit, groups: groupsOf(unit, symbols.comparison.unlikeRanks) };
}

function amount(exacts: readonly string[], measure: Measure): Amount | undefined {
  const ends = exacts.map(exactRatio);
  return ends.every((end) => end !== undefined) ? { ends, factor: one, bounds: [], measure, per: [] } : undefined;
}

/** A day without its month may be told as a rank: on the 15th. */
const dayAlone = (date: string): Amount | undefined =>
  /^---\d\d$/.test(date) ? amount([date.slice(3)], { kind: 'rank' }) : undefined;

/** 7 giờ may be told as seven hours. */
const hoursOf = (time: string): Amount | undefined =>
  /^\d\d$/.test(time) ? amount([time], { kind: 'none' }) : undefined;
