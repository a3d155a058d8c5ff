import type { MoneyValue, NumberValue, Per, PercentValue, QuantityValue } from '../../model/value.ts';
import { isYear } from '../calendar.ts';
import { compare, negative, shift, ten, toExact, one as unity, zero } from '../decimal.ts';
import type { Doubt } from '../digits.ts';
import { extended } from '../extended.ts';
import { beginsFree, endsFree } from '../figure-places.ts';
import { type CapitalsFit, phraseAt } from '../phrases.ts';
import { isCapital, isSign, type Token } from '../tokens.ts';
import { type Amount, amountAt } from './numbers.ts';
import type { EnglishTables, Tail } from './tables.ts';
import { type TailHit, tailAfter, tailAt } from './tails.ts';

export type FigureValue = NumberValue | MoneyValue | PercentValue | QuantityValue;

/** An amount with what it is an amount of, its bound left aside. */
export type Figure = {
  readonly from: number;
  readonly to: number;
  readonly value: FigureValue;
  readonly doubt?: Doubt | undefined;
  /** A count under ten of things or of time: what a word of place may stand before. */
  readonly few: boolean;
};

/** An amount with the sign of money before it or what it measures after it. */
export type Measured = { readonly to: number; readonly amount: Amount; readonly tail?: Tail | undefined };

/** The figure that is measured at a place, where it may be read as one: VND 1.069 trillion, US$5m, 65.5 per cent, 1,410 essential works, five-year. */
export function figureOf(
  measured: Measured | undefined,
  tokens: readonly Token[],
  at: number,
  tables: EnglishTables,
): Figure | undefined {
  if (measured === undefined || !mayBeRead(measured, tokens, at, tables)) return undefined;
  const { amount, tail } = measured;
  const value = figureValue(wholeAmount(amount, tail), tail);
  const rate = perAt(tokens, measured.to, tables, tail);
  return {
    from: at,
    to: rate.to,
    value: rate.per.length === 0 ? value : extended(value, { per: rate.per }),
    doubt: doubtOf(amount, tail),
    few: isFew(amount, tail),
  };
}

/** A sign of money is written as it is: A$ is none in “a $3,000 prize”, nor S$ in “last year’s $876”. */
const signCapitals: CapitalsFit = (written, found) => {
  const sign = found.replace(/\s/g, '');
  return sign === written || sign === written.toUpperCase();
};

/** `tied`: the dash of a range stands before it. */
export function measuredAt(
  tokens: readonly Token[],
  at: number,
  tables: EnglishTables,
  tied = false,
): Measured | undefined {
  if (!tied && (!beginsFree(tokens, at) || isNegative(tokens, at, tables))) return undefined;
  const sign = phraseAt(tables.moneyBefore, tokens, at, signCapitals);
  const money = sign === undefined ? undefined : signedAmountAt(tokens, sign.to, tables, true);
  if (sign !== undefined && money !== undefined)
    return { to: money.to, amount: money, tail: { kind: 'currency', code: sign.meaning } };
  const amount = signedAmountAt(tokens, at, tables, false);
  if (amount === undefined) return undefined;
  const tail = tailOf(amount, tokens, tables);
  if (tail !== undefined && isBelowZero(amount) && !mayBeNegative(tail.tail)) return undefined;
  return { to: tail?.to ?? amount.to, amount, tail: tail?.tail };
}

/** minus 5, -5: the hyphen touches its figure and nothing before it. */
function signedAmountAt(
  tokens: readonly Token[],
  at: number,
  tables: EnglishTables,
  money: boolean,
): Amount | undefined {
  if (!isNegative(tokens, at + 1, tables)) return amountAt(tokens, at, tables, money);
  const amount = amountAt(tokens, at + 1, tables, money);
  return amount === undefined ? undefined : { ...amount, amount: negative(amount.amount) };
}

const isBelowZero = ({ amount }: Amount): boolean => compare(amount, zero) < 0;

const mayBeNegative = (tail: Tail): boolean => tail.kind !== 'unit' || tail.unit.signed === true;

/** Behind a minus nothing is read that does not begin with it. */
function isNegative(tokens: readonly Token[], at: number, { minus }: EnglishTables): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (before.kind === 'word') return minus.has(before.key);
  return isSign(before, '-') && tokens[at]?.glued === true && !before.glued && at > 1;
}

/** A recent year counts no noun after it: the 2018 provinces. */
function tailOf(amount: Amount, tokens: readonly Token[], tables: EnglishTables): TailHit | undefined {
  const one = compare(amount.amount, unity) === 0;
  const year = amount.digits !== undefined && amount.power === 0 && recentYear.test(amount.digits);
  const hit = tailAt(tokens, amount.to, tables, one);
  if (hit !== undefined) return year && isThing(hit.tail) ? undefined : hit;
  return year || one || compare(amount.amount, unity) < 0 ? undefined : tailAfter(tokens, amount.to, tables);
}

/** 1990 to 2039, but for 2000. */
const recentYear = /^(?:199\d|20(?!00)[0-3]\d)$/;

const isThing = (tail: Tail): boolean => tail.kind === 'unit' && tail.unit.measure !== true;

/** Not inside a code, a telephone number or an address; not “one” without its noun; not a year. */
function mayBeRead(
  { to, amount, tail }: Measured,
  tokens: readonly Token[],
  at: number,
  tables: EnglishTables,
): boolean {
  if (isOfName(tokens, at, tables) || isBracketedPart(tokens, at)) return false;
  if (tail !== undefined) return true;
  if (isBelowZero(amount)) return false;
  if (amount.small && compare(amount.amount, unity) <= 0) return false;
  if (amount.digits === undefined) return endsFree(tokens, to);
  const year = amount.power === 0 && isYear(amount.digits);
  const longest = amount.power === 0 && /^\d{9,}$/.test(amount.digits);
  if (year || longest || isHouseNumber(tokens, to, tables)) return false;
  return standsAlone(tokens, at, to) || describes(tokens, at, to);
}

/** 68 *Hue Street* */
function isHouseNumber(tokens: readonly Token[], to: number, tables: EnglishTables): boolean {
  let at = to;
  while (isCapital(tokens[at]) && at < to + longestStreet) {
    const street = at > to ? phraseAt(tables.notDays, tokens, at) : undefined;
    if (street !== undefined)
      return tokens[street.to]?.kind !== 'word' || tables.stops.has(tokens[street.to]?.key ?? '');
    at += 1;
  }
  return false;
}

/** No street has a longer name. */
const longestStreet = 5;

/** Article 5*(2)* */
function isBracketedPart(tokens: readonly Token[], at: number): boolean {
  const bracket = tokens[at - 1];
  const before = tokens[at - 2];
  const isTied = isSign(bracket, '(') && bracket?.glued === true && isSign(tokens[at + 1], ')');
  return isTied && (before?.kind === 'figure' || before?.kind === 'wall');
}

/** the Group of *Twenty* */
function isOfName(tokens: readonly Token[], at: number, { of }: EnglishTables): boolean {
  const word = tokens[at];
  const isName = isCapital(word) && word?.text !== word?.text.toUpperCase();
  return isName && of.has(tokens[at - 1]?.key ?? '') && isCapital(tokens[at - 2]);
}

/** It is part of a word that describes: a 100-bed hospital, a 4-lane road. */
function describes(tokens: readonly Token[], at: number, to: number): boolean {
  const [hyphen, word] = [tokens[to], tokens[to + 1]];
  if (!isSign(hyphen, '-') || hyphen?.glued !== true || tokens[at - 1]?.kind === 'figure') return false;
  if (isSign(tokens[to + 2], '-') && tokens[to + 3]?.kind === 'figure') return false;
  return word?.kind === 'word' && word.glued && /^\p{Ll}{3}/u.test(word.text);
}

/** No figure stands beside it, as in a telephone number, and nothing is tied to it. */
export function standsAlone(tokens: readonly Token[], from: number, to: number): boolean {
  return endsFree(tokens, to) && tokens[to]?.kind !== 'figure' && tokens[from - 1]?.kind !== 'figure';
}

function isFew({ amount, digits }: Amount, tail: Tail | undefined): boolean {
  if (compare(amount, ten) >= 0) return false;
  if (tail === undefined) return digits === undefined;
  if (tail.kind !== 'unit') return false;
  const { measure, spelled, small } = tail.unit;
  return measure !== true || (spelled === true && small !== true);
}

/** Nobody counts 1.41 works or pays VND 1.5: there a point before three digits groups as in Vietnamese. */
export function wholeAmount(amount: Amount, tail: Tail | undefined): Amount {
  if (!groupsLikeVietnamese(amount, tail)) return amount;
  const { digits: _, ...rest } = amount;
  return { ...rest, amount: shift(amount.amount, 3) };
}

function groupsLikeVietnamese({ digits, power }: Amount, tail: Tail | undefined): boolean {
  const whole = tail !== undefined && (isThing(tail) || (tail.kind === 'currency' && tail.code === 'VND'));
  return whole && power === 0 && digits !== undefined && /^[1-9]\d{0,2}\.\d{3}$/.test(digits);
}

export function doubtOf(amount: Amount, tail: Tail | undefined): Doubt | undefined {
  if (groupsLikeVietnamese(amount, tail)) return 'point-thousands';
  if (amount.doubt !== undefined) return amount.doubt;
  if (tail !== undefined) return undefined;
  if (amount.small) return 'small-word';
  return amount.power >= 6 ? 'unsaid-unit' : undefined;
}

export function figureValue({ amount, digits, power }: Amount, tail: Tail | undefined): FigureValue {
  const exact = { amount: toExact(amount), ...lastPlaceOf(digits, power) };
  switch (tail?.kind) {
    case 'currency':
      return { type: 'money', currency: tail.code, ...exact };
    case 'percent':
      return { type: 'percent', ...exact };
    case 'unit':
      return { type: 'quantity', unit: tail.unit.key, ...exact };
    case undefined:
      return { type: 'number', ...exact };
  }
}

/** Zeros behind the decimal mark were written to say something: 50.20. */
function lastPlaceOf(digits: string | undefined, power: number): { readonly lastPlace?: number } {
  if (digits === undefined || !digits.endsWith('0') || !digits.includes('.')) return {};
  const fraction = /\.(\d*0)$/.exec(digits)?.[1];
  return fraction === undefined || digits.split('.').length > 2 ? {} : { lastPlace: power - fraction.length };
}

const mostRates = 3;

/** per person per year, /ha, a year, per 10,000 residents */
export function perAt(
  tokens: readonly Token[],
  at: number,
  tables: EnglishTables,
  tail?: Tail,
): { readonly to: number; readonly per: readonly Per[] } {
  const per: Per[] = [];
  let to = at;
  while (per.length < mostRates) {
    const next = rateAt(tokens, to, tables, tail);
    if (next === undefined) break;
    per.push(next.per);
    to = next.to;
  }
  return { to, per };
}

function rateAt(tokens: readonly Token[], at: number, tables: EnglishTables, tail: Tail | undefined) {
  const word = phraseAt(tables.per, tokens, at);
  if (word === undefined) return undefined;
  const amount = tokens[word.to]?.kind === 'figure' ? amountAt(tokens, word.to, tables) : undefined;
  const hit = phraseAt(tables.tails, tokens, amount?.to ?? word.to);
  if (hit?.meaning.kind === 'currency' && tail?.kind === 'currency')
    return { to: hit.to, per: perOf(hit.meaning.code, amount) };
  if (hit?.meaning.kind !== 'unit') return undefined;
  // In 12 km/5 lanes the slash sets two side by side.
  if (isSign(tokens[at], '/') && amount !== undefined && !/^10*$/.test(toExact(amount.amount))) return undefined;
  // “a” and “an” tell a rate by time alone: VND 75 million a year.
  const article = tables.articles.has(tokens[at]?.key ?? '') && !isSign(tokens[at], '/');
  if (article && hit.meaning.unit.spelled !== true) return undefined;
  // A day earlier is no rate.
  if (phraseAt(tables.passed, tokens, at) !== undefined) return undefined;
  return { to: hit.to, per: perOf(hit.meaning.unit.key, amount) };
}

const perOf = (unit: string, amount: Amount | undefined): Per =>
  amount === undefined ? { unit } : { unit, amount: toExact(amount.amount) };
