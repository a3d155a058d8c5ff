import type { Bound, MoneyValue, NumberValue, PercentValue, QuantityValue } from '../model/value.ts';
import { type Amount, amountAt } from './amounts.ts';
import { isYear } from './calendar.ts';
import { add, compare, type Decimal, decimalOf, shift, toExact } from './decimal.ts';
import { type Doubt, readWhole } from './digits.ts';
import { beginsFree, endsFree } from './figure-places.ts';
import { isHalf } from './numerals.ts';
import { nounCapitals, phraseAt } from './phrases.ts';
import type { Stretch } from './reading.ts';
import type { Measured, Tables } from './tables.ts';
import { isSign, type Token } from './tokens.ts';

export type FigureValue = NumberValue | MoneyValue | PercentValue | QuantityValue;

/** An amount with what it is an amount of, its bound left aside. */
export type Figure = Stretch & {
  readonly value: FigureValue;
  readonly doubt?: Doubt | undefined;
  /** A count under ten of things: what may stand in a place. */
  readonly few: boolean;
  /** Four bare digits that are a year unless something says otherwise. */
  readonly year?: string;
};

type Tail = Exclude<Measured, { kind: 'scale' }>;
type TailHit = { readonly to: number; readonly tail: Tail };

/** The figure at a place, where one begins there: `50,2 tỷ đồng`, `$ 5 triệu`, `65,5%`, `hai mươi lăm hộ`. */
export function figureAt(tokens: readonly Token[], at: number, tables: Tables): Figure | undefined {
  if (!beginsFree(tokens, at)) return undefined;
  return moneyAfterSign(tokens, at, tables) ?? measuredFigure(tokens, at, tables);
}

function moneyAfterSign(tokens: readonly Token[], at: number, tables: Tables): Figure | undefined {
  const sign = phraseAt(tables.moneyBefore, tokens, at);
  const amount = sign === undefined ? undefined : amountAt(tokens, sign.to, tables);
  if (sign === undefined || amount === undefined || amount.form !== 'digits') return undefined;
  return figureOf(at, amount, { to: amount.to, tail: { kind: 'currency', currency: sign.meaning } });
}

function measuredFigure(tokens: readonly Token[], at: number, tables: Tables): Figure | undefined {
  const amount = amountAt(tokens, at, tables);
  if (amount === undefined) return undefined;
  const tail = tailOf(amount, tokens, tables);
  const loose = tail === undefined && amount.scales.length === 0;
  if (loose && !(isBareNumber(amount) && standsAlone(tokens, at, amount.to))) return undefined;
  if (amount.form === 'small' && !isSafeWord(amount, tail?.tail, tokens, at, tables)) return undefined;
  // “dự án nghìn tỷ” is a saying, “nghìn tỷ đồng” a sum.
  if (amount.doubt === 'no-figure' && tail === undefined) return undefined;
  return withHalf(figureOf(at, amount, tail), amount, tokens);
}

/** No figure stands beside it, as in a telephone number: 1900 1234. */
function standsAlone(tokens: readonly Token[], from: number, to: number): boolean {
  return endsFree(tokens, to) && tokens[to]?.kind !== 'figure' && tokens[from - 1]?.kind !== 'figure';
}

/** A recent year is not what counts the noun after it: Kỳ thi quốc gia 2018 tỉnh Hòa Bình. */
function tailOf({ to, digits }: Amount, tokens: readonly Token[], tables: Tables): TailHit | undefined {
  const hit = tailAt(tokens, to, tables);
  const things = hit?.tail.kind === 'unit' && hit.tail.unit.measure !== true;
  return things && digits !== undefined && recentYear.test(digits) ? undefined : hit;
}

/** 1990 to 2039, but for 2000. */
const recentYear = /^(?:199\d|20(?!00)[0-3]\d)$/;

function tailAt(tokens: readonly Token[], at: number, tables: Tables): TailHit | undefined {
  const hit = phraseAt(tables.measured, tokens, at, nounCapitals);
  return hit === undefined || hit.meaning.kind === 'scale' ? undefined : { to: hit.to, tail: hit.meaning };
}

/** Bare digits that may be an amount: not a telephone or identity number, not `007`, not công nghiệp 4.0. */
function isBareNumber({ form, digits, scales, doubt }: Amount): boolean {
  if (doubt === 'point-decimal') return false;
  if (form !== 'digits') return form === 'words';
  if (digits === undefined) return scales.length > 0;
  return !/^\d{7,}$/.test(digits) && !/^0\d{2,}$/.test(digits) && !digits.includes(' ');
}

/** A single numeral counts only before a noun: `ba xã`; `một` is an article as often, and after a label it is a name: thứ hai, khu vực ba. */
function isSafeWord(
  { amount }: Amount,
  tail: Tail | undefined,
  tokens: readonly Token[],
  at: number,
  tables: Tables,
): boolean {
  const labelled = at > 0 && phraseAt(tables.labels, tokens, at - 1)?.to === at;
  return tail?.kind === 'unit' && !labelled && compare(amount, decimalOf('1')) > 0;
}

function figureOf(from: number, amount: Amount, tail: TailHit | undefined): Figure {
  const whole = wholeAmount(amount, tail?.tail);
  const value = figureValue(whole.amount, tail?.tail);
  const few =
    tail?.tail.kind === 'unit' && tail.tail.unit.measure !== true && compare(whole.amount, decimalOf('10')) < 0;
  const year = tail === undefined && amount.digits !== undefined && isYear(amount.digits) ? amount.digits : undefined;
  return {
    from,
    to: tail?.to ?? amount.to,
    value,
    doubt: whole.doubt ?? tailDoubt(amount, tail?.tail),
    few,
    ...(year === undefined ? {} : { year }),
  };
}

/** Nobody counts 1,069 people or pays 1,069 đồng: there the comma groups. */
function wholeAmount(amount: Amount, tail: Tail | undefined): Pick<Amount, 'amount' | 'doubt'> {
  const counted = tail?.kind === 'currency' || (tail?.kind === 'unit' && tail.unit.measure !== true);
  return (counted && amount.digits !== undefined ? readWhole(amount.digits) : undefined) ?? amount;
}

function tailDoubt({ digits, scales }: Amount, tail: Tail | undefined): Doubt | undefined {
  if (tail?.kind === 'percent' && digits !== undefined && /^\d+\.\d{3}$/.test(digits)) return 'point-thousands';
  return tail === undefined && scales.some(({ power }) => power >= 6) ? 'unsaid-unit' : undefined;
}

function figureValue(amount: Decimal, tail: Tail | undefined): FigureValue {
  const exact = toExact(amount);
  switch (tail?.kind) {
    case 'currency':
      return { type: 'money', amount: exact, currency: tail.currency.code };
    case 'percent':
      return { type: 'percent', amount: exact };
    case 'unit':
      return { type: 'quantity', amount: exact, unit: tail.unit.key };
    case undefined:
      return { type: 'number', amount: exact };
  }
}

/** `2 năm rưỡi` */
function withHalf(figure: Figure, { amount }: Amount, tokens: readonly Token[]): Figure {
  if (figure.value.type !== 'quantity' || !isHalf(tokens[figure.to])) return figure;
  const more = add(amount, decimalOf('0.5'));
  return { ...figure, to: figure.to + 1, value: { ...figure.value, amount: toExact(more) } };
}

/** `20 - 30 triệu đồng`, `5 đến 7%`: the first has the scale and the unit of the second. */
export type FigurePair = { readonly first: Figure; readonly second: Figure };

export function pairAt(tokens: readonly Token[], at: number, tables: Tables): FigurePair | undefined {
  if (tokens[at]?.kind !== 'figure' || !beginsFree(tokens, at)) return undefined;
  const first = amountAt(tokens, at, tables);
  if (first === undefined || (first.digits !== undefined && isYear(first.digits))) return undefined;
  const dash = isSign(tokens[first.to], '-');
  const from = dash ? first.to + 1 : phraseAt(tables.to, tokens, first.to)?.to;
  const last = from === undefined ? undefined : amountAt(tokens, from, tables);
  if (from === undefined || last === undefined || last.form !== 'digits') return undefined;
  const tail = tailAt(tokens, last.to, tables);
  const scaled = scaledLike(first, last);
  if (tail === undefined || (dash && compare(scaled.amount, last.amount) >= 0)) return undefined;
  return { first: figureOf(at, scaled, { to: first.to, tail: tail.tail }), second: figureOf(from, last, tail) };
}

function scaledLike(first: Amount, last: Amount): Amount {
  if (first.scales.length > 0) return first;
  const power = last.scales.reduce((sum, scale) => sum + scale.power, 0);
  return power === 0 ? first : { ...first, amount: shift(first.amount, power), scales: last.scales };
}

export function withBound(value: FigureValue, bound: Bound): FigureValue {
  return { ...value, bound };
}
