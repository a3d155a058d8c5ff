import type { Bound } from '../model/value.ts';
import { type Amount, amountAt, type Follows } from './amounts.ts';
import { isDay, isYear } from './calendar.ts';
import { smallerFollows } from './compounds.ts';
import { isBeforeThing } from './counts-in-words.ts';
import { endsBefore } from './date-cues.ts';
import { add, compare, type Decimal, decimalOf, one, shift, toExact, zero } from './decimal.ts';
import { extended } from './extended.ts';
import { beginsFree, endsFree } from './figure-places.ts';
import { type Figure, type FigureValue, figureOf, moneyAfterSign, tailOf } from './figures.ts';
import { isLabelled, isNamedBehind } from './labels.ts';
import { areClear, isAfterMinus, signedAmountAt } from './negatives.ts';
import { beginsPhrase, phraseAt } from './phrases.ts';
import { ratesAt, type Tail, type TailHit, tailAt } from './rates.ts';
import type { Tables } from './tables.ts';
import { isSign, type Token } from './tokens.ts';

/** A range with what it is a range of, the bound before it left aside: `20 - 30 triệu đồng`, `5 đến dưới 10 ha`, `5% - 7%`. */
export type FigureRange = Figure & {
  readonly joint: 'dash' | 'word';
  /** The token of the last end. */
  readonly last: number;
};

/** What stands between the ends. */
type Joint = { readonly to: number; readonly kind: FigureRange['joint']; readonly bound?: Bound };

/** The range at a place. `opened`: after từ, where also bare figures make one: từ 5 đến 7. */
export function rangeAt(
  tokens: readonly Token[],
  at: number,
  opened: boolean,
  tables: Tables,
): FigureRange | undefined {
  if (!beginsFree(tokens, at)) return undefined;
  const counts: Follows = (to) => tailAt(tokens, to, tables)?.tail.kind === 'unit';
  const first = signedAmountAt(tokens, at, tables, opened ? counts : undefined);
  if (first === undefined || !mayBegin(first)) return undefined;
  const own = tailAt(tokens, first.to, tables) ?? tailBeforeTo(tokens, first.to, tables);
  const joint = jointAt(tokens, own?.to ?? first.to, tables) ?? nextDigit(tokens, at, first, tables);
  const last =
    joint === undefined
      ? undefined
      : signedAmountAt(tokens, joint.to, tables, joint.kind === 'word' ? counts : undefined);
  if (joint === undefined || last === undefined) return undefined;
  const tail = tailOf(last, tokens, tables);
  if (
    (last.form === 'digits') !== (first.form === 'digits') &&
    !areMixed(first, joint, opened, tail, tokens, at, tables)
  )
    return undefined;
  if (
    tail === undefined
      ? !isBareRange(own?.tail, opened, joint, first, last, tokens, tables) &&
        !(own === undefined && countsThings(first, last, joint, at, opened, tokens, tables))
      : !fits(own?.tail, tail.tail)
  )
    return undefined;
  // The last end of «từ 2 năm đến 3 năm 6 tháng» is none of years alone.
  if (tail?.tail.kind === 'unit' && smallerFollows(tokens, tail.to, tail.tail.unit, tables)) return undefined;
  const low = lowEnd(first, last, own !== undefined);
  if (low === undefined || !areClear(first, last, tail?.tail) || isAfterMinus(tokens, at, tail?.tail, tables))
    return undefined;
  const figure = figureOf(joint.to, last, tail, tokens, tables);
  return figure.year === undefined || tail !== undefined
    ? { joint: joint.kind, last: joint.to, ...figure, from: at, value: rangeValue(figure.value, low, last, joint) }
    : undefined;
}

/** `từ ba đến 5 cm`, `2 đến ba lần`: one end in words. `một` is an article as often, unless «từ» opens a range. */
function areMixed(
  first: Amount,
  joint: Joint,
  opened: boolean,
  tail: TailHit | undefined,
  tokens: readonly Token[],
  at: number,
  tables: Tables,
): boolean {
  const isNumeral = opened || compare(first.amount, one) !== 0;
  return joint.kind === 'word' && tail !== undefined && isNumeral && !isLabelled(tokens, at, tables);
}

/** Whether a figure that was read alone may be the first end of a range: a joint stands behind it. Numerals need none: hai ba năm. */
export function mayBeRange({ from, unitEnd }: Figure, tokens: readonly Token[], tables: Tables): boolean {
  return (
    tokens[from]?.kind === 'word' || mayBeJoint(tokens[unitEnd], tables) || mayBeJoint(tokens[unitEnd + 1], tables)
  );
}

function mayBeJoint(token: Token | undefined, { rangeTo }: Tables): boolean {
  return token !== undefined && (isSign(token, '-') || beginsPhrase(rangeTo, token));
}

function mayBegin({ digits, doubt, form }: Amount): boolean {
  if (doubt === 'no-figure' || doubt === 'short-place') return false;
  return form !== 'digits' || digits === undefined || !isYear(digits);
}

function jointAt(tokens: readonly Token[], at: number, tables: Tables): Joint | undefined {
  if (isSign(tokens[at], '-')) return { to: at + 1, kind: 'dash' };
  const to = phraseAt(tables.rangeTo, tokens, at)?.to;
  if (to === undefined) return undefined;
  const bound = phraseAt(tables.boundsBefore, tokens, to);
  return bound === undefined ? { to, kind: 'word' } : { to: bound.to, kind: 'word', bound: bound.meaning.words.bound };
}

/** `38 điểm đến 232 điểm`: before a figure the joint makes no other word of the unit, as in «5 điểm đến du lịch». */
function tailBeforeTo(tokens: readonly Token[], at: number, tables: Tables): TailHit | undefined {
  const joint = phraseAt(tables.rangeTo, tokens, at + 1);
  if (joint === undefined || tokens[joint.to]?.kind !== 'figure') return undefined;
  const unit = tailAt(tokens.slice(at, at + 1), 0, tables);
  return unit === undefined ? undefined : { ...unit, to: at + 1 };
}

/** `hai ba năm`, `hai, ba người`, `ba bốn trăm hộ`: two or three, one or two, three or four hundred; the year of `bốn năm` is no five. */
function nextDigit(
  tokens: readonly Token[],
  at: number,
  { form, amount, to }: Amount,
  tables: Tables,
): Joint | undefined {
  if (form !== 'small' || compare(amount, zero) === 0 || isLabelled(tokens, at, tables)) return undefined;
  const from = isSign(tokens[to], ',') ? to + 1 : to;
  const next = amountAt(tokens, from, tables);
  const last = add(amount, one);
  const power = next?.scales.reduce((sum, scale) => sum + scale.power, 0) ?? 0;
  const isNext = next !== undefined && next.form !== 'digits' && compare(next.amount, shift(last, power)) === 0;
  return isNext && compare(last, decimalOf('10')) < 0 ? { to: from, kind: 'dash' } : undefined;
}

/** `từ 5 đến 7`, `15 - 40 triệu`, `28,12-28,37`, with nothing behind it but what it is told by: 3-4 ngàn/kg. */
function isBareRange(
  own: Tail | undefined,
  opened: boolean,
  joint: Joint,
  first: Amount,
  last: Amount,
  tokens: readonly Token[],
  tables: Tables,
): boolean {
  const isRate = last.scales.length > 0 && ratesAt(tokens, last.to, undefined, tables).per.length > 0;
  if (own !== undefined || !(isRate || endsFree(tokens, last.to))) return false;
  return last.scales.length > 0 || (opened && joint.kind === 'word') || (isDecimal(first) && isDecimal(last));
}

/**
 * `có 2-3 món`, `khoảng 40 - 50 chiếc`: behind a word of amounts, before what no unit names, but `từ 1-9 giá xăng tăng` is a day. Behind `nhóm tuổi`
 * anything may follow.
 */
function countsThings(
  first: Amount,
  last: Amount,
  joint: Joint,
  at: number,
  opened: boolean,
  tokens: readonly Token[],
  tables: Tables,
): boolean {
  if (joint.kind !== 'dash' || !isCount(first) || !isCount(last) || !endsFree(tokens, last.to)) return false;
  if (endsBefore(tables.rangeCues, tokens, opened ? at - 1 : at)) return true;
  const isCued = opened || endsBefore(tables.amountCues, tokens, at);
  if (!isCued || !isBeforeThing(tokens, last.to, tables) || isNamedBehind(tokens, last.to, tables)) return false;
  const isBounded = endsBefore(tables.boundsBefore, tokens, at);
  return isBounded || !endsBefore(tables.dateCues, tokens, at) || !isDay(first.digits ?? '', last.digits ?? '');
}

const isCount = ({ digits }: Amount): boolean => /^[1-9]\d{0,2}$/.test(digits ?? '');

/** No numbers of articles or days are written so: 28,12. */
const isDecimal = ({ digits }: Amount): boolean => /^\d+,\d+$/.test(digits ?? '');

/** The first end says nothing of its own, or the same: 5% - 7%. */
function fits(own: Tail | undefined, tail: Tail): boolean {
  if (own === undefined) return true;
  if (own.kind === 'unit') return tail.kind === 'unit' && tail.unit.key === own.unit.key;
  if (own.kind === 'currency') return tail.kind === 'currency' && tail.currency.code === own.currency.code;
  return tail.kind === own.kind;
}

/** Two sums, each with its sign before it: `$457 - $485/tấn`. Both have a scale, or none. */
export function sumsFrom(first: Figure, tokens: readonly Token[], tables: Tables): FigureRange | undefined {
  if (first.value.type !== 'money' || tokens[first.from]?.kind === 'figure' || !isSign(tokens[first.to], '-'))
    return undefined;
  const last = moneyAfterSign(tokens, first.to + 1, tables);
  if (last?.value.type !== 'money' || last.value.currency !== first.value.currency) return undefined;
  if (tokens[first.unitEnd - 1]?.kind !== tokens[last.unitEnd - 1]?.kind) return undefined;
  if (compare(decimalOf(first.value.amount), decimalOf(last.value.amount)) >= 0) return undefined;
  const places = [first.value.lastPlace, last.value.lastPlace].filter((place) => place !== undefined);
  const value = extended(last.value, {
    amount: first.value.amount,
    to: last.value.amount,
    ...(places.length === 0 ? {} : { lastPlace: Math.min(...places) }),
  });
  return { ...last, from: first.from, value, joint: 'dash', last: first.to + 1 };
}

type Low = Pick<Amount, 'amount' | 'lastPlace'>;

/** The first end in the scale of the last, where that makes a range: 500 - 1 tỷ đồng makes none. Grouped figures are full already: 500.000 đến 1 triệu đồng. */
function lowEnd(first: Amount, last: Amount, own: boolean): Low | undefined {
  const power = last.scales.reduce((sum, scale) => sum + scale.power, 0);
  const scaled = own || first.scales.length > 0 || power === 0 ? first : scaledBy(first, power);
  if (isElided(first, last)) return undefined;
  if (compare(scaled.amount, last.amount) < 0) return scaled;
  return /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(first.digits ?? '') && compare(first.amount, last.amount) < 0
    ? first
    : undefined;
}

/** `6-7.000 người` may be from six thousand. */
export function isElided(first: Amount, last: Amount): boolean {
  const leading = /^([1-9]\d{0,2})(?:\.\d{3})+$/.exec(last.digits ?? '')?.[1];
  return leading !== undefined && /^\d{1,3}$/.test(first.digits ?? '') && Number(first.digits) < Number(leading);
}

function scaledBy({ amount, lastPlace }: Amount, power: number): Low {
  return { amount: shift(amount, power), ...(lastPlace === undefined ? {} : { lastPlace: lastPlace + power }) };
}

function rangeValue(last: FigureValue, low: Low, { lastPlace: highPlace }: Amount, joint: Joint): FigureValue {
  const places = [low.lastPlace, highPlace].filter((place) => place !== undefined);
  return extended(last, {
    amount: exact(low.amount),
    to: last.amount,
    ...(joint.bound === undefined ? {} : { toBound: joint.bound }),
    ...(places.length === 0 ? {} : { lastPlace: Math.min(...places) }),
  });
}

const exact = (amount: Decimal): string => toExact(amount);
