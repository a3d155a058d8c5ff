import type { Currency, MeasureUnit } from '../model/symbols.ts';
import type { Exact, Per } from '../model/value.ts';
import { amountAt, scaleAt } from './amounts.ts';
import { decimalOf, shift, toExact } from './decimal.ts';
import type { Doubt } from './digits.ts';
import type { Measured } from './figure-tables.ts';
import { nounCapitals, type PhraseHit, phraseAt } from './phrases.ts';
import type { Tables } from './tables.ts';
import { isProper, isSign, type Token } from './tokens.ts';

/** What a figure is a figure of. */
export type Tail = Exclude<Measured, { kind: 'scale' }>;
export type TailHit = { readonly to: number; readonly tail: Tail; readonly doubt?: Doubt };

/** The rest of a figure: what it is told by, if it is, and the token after it. */
type Rates = { readonly to: number; readonly per: readonly Per[] };

/** Nobody tells a figure by more. */
const mostRates = 3;

export function tailAt(tokens: readonly Token[], at: number, tables: Tables): TailHit | undefined {
  const whole = phraseAt(tables.measured, tokens, at, nounCapitals);
  // In «3 tỉnh, thành phố Huế» the second level is that of the name.
  const isNamed = whole !== undefined && isSign(tokens[at + 1], ',') && isProper(tokens[whole.to]);
  const hit = isNamed ? phraseAt(tables.measured, tokens.slice(at, at + 1), 0, nounCapitals) : whole;
  return hit === undefined ? undefined : measuredBy(isNamed ? { ...hit, to: at + 1 } : hit, tokens, at, tables);
}

function measuredBy(
  hit: PhraseHit<Measured>,
  tokens: readonly Token[],
  at: number,
  tables: Tables,
): TailHit | undefined {
  if (hit.meaning.kind === 'scale') return undefined;
  const unit = hit.to === at + 1 ? spacedPower(tokens, at, tables) : undefined;
  if (unit === undefined) return { to: hit.to, tail: hit.meaning };
  return { to: hit.to + 1, tail: { kind: 'unit', unit }, doubt: 'spaced-power' };
}

/** `500 m 2 đất`: the figure set apart, unless it counts what follows: cao 5 m 2 tầng. */
function spacedPower(tokens: readonly Token[], at: number, tables: Tables): MeasureUnit | undefined {
  const figure = tokens[at + 1];
  const unit = figure?.kind === 'figure' ? tables.powers.get(`${tokens[at]?.text} ${figure.text}`) : undefined;
  if (unit === undefined || figure?.glued === true || tokens[at + 2]?.kind === 'figure') return undefined;
  return phraseAt(tables.measured, tokens, at + 2, nounCapitals) === undefined ? unit : undefined;
}

/** `/người/năm`, `/ha`, `/10.000 dân`, `trên 10.000 dân` after a figure. */
export function ratesAt(
  tokens: readonly Token[],
  at: number,
  tail: Tail | undefined,
  tables: Tables,
  isMean = false,
): Rates {
  let rates: Rates = { to: at, per: [] };
  while (rates.per.length < mostRates) {
    const next = rateAt(tokens, rates.to, tail, tables, isMean);
    if (next === undefined) break;
    rates = { to: next.to, per: [...rates.per, next.per] };
  }
  return rates;
}

function rateAt(
  tokens: readonly Token[],
  at: number,
  tail: Tail | undefined,
  tables: Tables,
  isMean: boolean,
): { readonly to: number; readonly per: Per } | undefined {
  const each = isSign(tokens[at], '/') ? at + 1 : eachAt(tokens, at, tail, tables);
  const from = each ?? phraseAt(tables.eachOfMany, tokens, at)?.to;
  if (from === undefined) return undefined;
  const counted = countedAt(tokens, from, tables);
  const hit = tailAt(tokens, counted.to, tables);
  if (each === undefined && !isManyOf(counted.amount, hit?.tail) && !isShareOf(tail, counted.amount, hit?.tail))
    return undefined;
  if (each === at + 1 && tail?.kind === 'currency' && hit?.tail.kind === 'currency')
    // In «45 tỷ đồng/50 tỷ đồng» the second sum is the whole of the first.
    return tail.currency === hit.tail.currency ? undefined : exchanged(hit.to, counted.amount, hit.tail.currency);
  if (hit?.tail.kind !== 'unit' || !isToldBy(tail, hit.tail.unit, isMean)) return undefined;
  // 40 / 38 xã is no number told by so many communes, and 64 hộ/271 khẩu are households with their residents.
  const isCount = tail === undefined || (tail.kind === 'unit' && tail.unit.measure !== true);
  const isTime = hit.tail.unit.spelled === true;
  if (isCount && !isTime && counted.amount !== undefined && !/^10+$/.test(counted.amount)) return undefined;
  const { key: unit } = hit.tail.unit;
  return { to: hit.to, per: counted.amount === undefined ? { unit } : { unit, amount: counted.amount } };
}

/** 24.230 đồng/*USD*, 17.000 đồng/*100 yên* */
function exchanged(
  to: number,
  amount: Exact | undefined,
  { code }: Currency,
): { readonly to: number; readonly per: Per } {
  return { to, per: amount === undefined ? { unit: code } : { unit: code, amount } };
}

/** Ten thousand people, by which what happens to them is told. */
export function isManyOf(amount: Exact | undefined, tail: Tail | undefined): boolean {
  return amount !== undefined && /^1000+$/.test(amount) && tail?.kind === 'unit' && tail.unit.per === true;
}

/** 80 mg *trên 100 ml* */
function isShareOf(tail: Tail | undefined, amount: Exact | undefined, by: Tail | undefined): boolean {
  const areMeasured = [tail, by].every((one) => one?.kind === 'unit' && one.unit.measure === true && !one.unit.spelled);
  return areMeasured && amount !== undefined && /^10+$/.test(amount);
}

/** After *mỗi* tháng, but not *Mỗi*, which begins another sentence; sums and shares also by *một* tháng, which of things would count further ones. */
function eachAt(tokens: readonly Token[], at: number, tail: Tail | undefined, tables: Tables): number | undefined {
  if (isProper(tokens[at])) return undefined;
  const isSum =
    tail?.kind === 'currency' ||
    tail?.kind === 'percent' ||
    (tail?.kind === 'unit' && tables.multipleUnits.has(tail.unit.key));
  return phraseAt(tables.each, tokens, at)?.to ?? (isSum ? phraseAt(tables.eachOfSum, tokens, at)?.to : undefined);
}

/** How many of it: /*10.000* dân, /*vạn* dân; one is not said. */
function countedAt(
  tokens: readonly Token[],
  at: number,
  tables: Tables,
): { readonly to: number; readonly amount?: Exact } {
  const scale = scaleAt(tokens, at, tables);
  if (scale !== undefined) return { to: scale.to, amount: toExact(shift(decimalOf('1'), scale.scale.power)) };
  const amount = tokens[at]?.kind === 'figure' ? amountAt(tokens, at, tables) : undefined;
  if (amount === undefined) return { to: at };
  const exact = toExact(amount.amount);
  return exact === '1' ? { to: amount.to } : { to: amount.to, amount: exact };
}

/** Sums, shares, measures and means (24,2 thôn/xã) are told by anything; things that are counted only by what no slash would set beside them: 12 tỉnh/thành phố. */
function isToldBy(tail: Tail | undefined, by: MeasureUnit, isMean: boolean): boolean {
  if (by.per === false) return false;
  if (tail?.kind !== 'unit') return true;
  const isAny = isMean || tail.unit.measure === true;
  return tail.unit.key !== by.key && (isAny || by.measure === true || by.per === true);
}
