import { expect } from 'vitest';
import type { Bound, FractionValue, VagueValue, Value } from '../../src/model/value.ts';
import { type Doubt, type ReadValue, type ValueReader, valueReader, writeEnglish } from '../../src/values/index.ts';
import { marked } from '../marked.ts';
import { symbols } from './symbols.ts';

export const reader: ValueReader = valueReader(symbols);

/** What the tables of figures speak of; dates and documents in their sentences are left to tables of their own. */
const figures: ReadonlySet<Value['type']> = new Set([
  'number',
  'money',
  'percent',
  'quantity',
  'fraction',
  'ratio',
  'score',
  'vague',
  'ordinal',
]);

export const figuresIn = (text: string): ReadValue[] =>
  reader.read(text).filter(({ value }) => figures.has(value.type));

/** A sentence with its figures marked, their values, and the English of each where the row gives it. */
export type Row = {
  readonly vi: string;
  readonly values: readonly Value[];
  readonly doubt?: Doubt;
  readonly en?: string;
};

export function readsAsMarked({ vi, values, doubt, en }: Row): void {
  const { text, stretches } = marked(vi);
  const found = figuresIn(text);
  expect(found.map(({ start, end, value }) => ({ text: text.slice(start, end), value }))).toEqual(
    stretches.map(({ start, end }, at) => ({ text: text.slice(start, end), value: values[at] })),
  );
  expect(found.map(({ start, end }) => ({ start, end }))).toEqual(stretches);
  if (en !== undefined) expect(found.map(({ value }) => writeEnglish(value, symbols)).join('; ')).toBe(en);
  if (doubt !== undefined) expect(found.map((value) => value.doubt)).toContain(doubt);
  else expect(found.filter((value) => value.doubt !== undefined)).toEqual([]);
}

const bounded = (bound: Bound | undefined) => (bound === undefined ? {} : { bound });

export const number = (amount: string, bound?: Bound): Value => ({ type: 'number', amount, ...bounded(bound) });
export const percent = (amount: string, bound?: Bound): Value => ({ type: 'percent', amount, ...bounded(bound) });
export const money = (amount: string, bound?: Bound, currency = 'VND'): Value => ({
  type: 'money',
  amount,
  currency,
  ...bounded(bound),
});
export const count = (amount: string, unit: string, bound?: Bound): Value => ({
  type: 'quantity',
  amount,
  unit,
  ...bounded(bound),
});
export const part = (numerator: string, denominator: string, rest: Partial<FractionValue> = {}): Value => ({
  type: 'fraction',
  numerator,
  denominator,
  ...rest,
});
export const vague = (power: number, rest: Partial<VagueValue> = {}): Value => ({ type: 'vague', power, ...rest });

/** The value as the beginning of a range: `20 - 30`, từ 20 đến 30, đến dưới 30. */
export const to = (value: Value, end: string): Value => ({ ...value, to: end }) as Value;
export const fromTo = (value: Value, end: string, toBound?: Bound): Value =>
  ({ ...value, to: end, fromTo: true, ...(toBound === undefined ? {} : { toBound }) }) as Value;
/** Told by units: /người/năm. */
export const per = (value: Value, ...units: string[]): Value =>
  ({ ...value, per: units.map((unit) => ({ unit })) }) as Value;
/** Written with zeros up to a power of ten. */
export const exactTo = (value: Value, lastPlace: number): Value => ({ ...value, lastPlace }) as Value;
