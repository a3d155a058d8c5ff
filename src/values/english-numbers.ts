import type { Scale } from '../model/symbols.ts';
import type { Exact } from '../model/value.ts';
import { compare, decimalOf, shift, toExact } from './decimal.ts';

const small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
const ranks = ['zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'] as const;

/** `1410` → 1,410; `2341.6` → 2,341.6 */
export function groupedEnglish(amount: Exact): string {
  const [whole = '', fraction] = amount.split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** More decimals than these say that the source counted to the unit: 19,026,947 is not 19.026947 million, nor 3,252,600 3.2526 million. */
const mostDecimals = 4;
const mostDecimalsOfMillions = 3;

/** In the largest scale that English names, where that leaves few decimals: 1.069 trillion; below a million in full. */
export function scaledEnglish(amount: Exact, scales: readonly Scale[]): string {
  const value = decimalOf(amount);
  const named = scales.filter((scale) => scale.en !== undefined && scale.power >= 6);
  const fitting = named.filter(({ power }) => compare(value, shift(decimalOf('1'), power)) >= 0);
  const largest = fitting.sort((one, other) => other.power - one.power)[0];
  if (largest?.en === undefined) return groupedEnglish(amount);
  const scaled = toExact(shift(value, -largest.power));
  const decimals = scaled.split('.')[1]?.length ?? 0;
  return decimals > (largest.power === 6 ? mostDecimalsOfMillions : mostDecimals)
    ? groupedEnglish(amount)
    : `${groupedEnglish(scaled)} ${largest.en}`;
}

/** A count: in words up to nine. */
export function countEnglish(amount: Exact, scales: readonly Scale[]): string {
  return wordEnglish(amount) ?? scaledEnglish(amount, scales);
}

function wordEnglish(amount: Exact): string | undefined {
  return /^[1-9]$/.test(amount) ? small[Number(amount)] : undefined;
}

/** A rank: in words up to the ninth, then 10th, 11th, 21st. */
export function ordinalEnglish(number: string): string {
  if (/^[1-9]$/.test(number)) return ranks[Number(number)] ?? number;
  const ending = /1\d$/.test(number) ? 'th' : (endings[number.at(-1) ?? ''] ?? 'th');
  return `${number}${ending}`;
}

const endings: Readonly<Record<string, string>> = { '1': 'st', '2': 'nd', '3': 'rd' };
