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
/** Of a scale below the largest: 29,232.75 billion, but not 14,235.678 million. */
const mostDecimalsOfSmaller = 2;

/** A figure in the largest scale that serves it, the scale's word apart. */
export type ScaledFigure = { readonly figure: string; readonly scale?: string };

/**
 * In the largest scale that English names and that leaves few decimals: 1.069 trillion, 29,232.75 billion. Below a million, and where each
 * leaves many, in full.
 */
export function scaledFigure(amount: Exact, scales: readonly Scale[], lastPlace?: number): ScaledFigure {
  if (amount.startsWith('-')) {
    const { figure, ...scale } = scaledFigure(amount.slice(1), scales, lastPlace);
    return { figure: `-${figure}`, ...scale };
  }
  const value = decimalOf(amount);
  const named = scales.filter((scale) => scale.en !== undefined && scale.power >= 6);
  const fitting = named.filter(({ power }) => compare(value, shift(decimalOf('1'), power)) >= 0);
  const [largest] = fitting.sort((one, other) => other.power - one.power);
  for (const { power, en } of fitting) {
    const scaled = asWritten(toExact(shift(value, -power)), lastPlace === undefined ? undefined : lastPlace - power);
    const decimals = scaled.split('.')[1]?.length ?? 0;
    const ofLargest = power === 6 ? mostDecimalsOfMillions : mostDecimals;
    const most = power === largest?.power ? ofLargest : mostDecimalsOfSmaller;
    if (decimals <= most && en !== undefined) return { figure: groupedEnglish(scaled), scale: en };
  }
  return { figure: groupedEnglish(asWritten(amount, lastPlace)) };
}

export function scaledEnglish(amount: Exact, scales: readonly Scale[], lastPlace?: number): string {
  const { figure, scale } = scaledFigure(amount, scales, lastPlace);
  return scale === undefined ? figure : `${figure} ${scale}`;
}

/** With the zeros that were written: `50.2` to the place -2 is 50.20. */
export function asWritten(amount: Exact, lastPlace: number | undefined): Exact {
  if (lastPlace === undefined || lastPlace >= 0) return amount;
  const [whole = '', fraction = ''] = amount.split('.');
  return `${whole}.${fraction.padEnd(-lastPlace, '0')}`;
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
  return /^[1-9]$/.test(number) ? (ranks[Number(number)] ?? number) : ordinalFigure(number);
}

/** A rank in figures: 3rd, 10th, 21st. */
export function ordinalFigure(number: string): string {
  const ending = /1\d$/.test(number) ? 'th' : (endings[number.at(-1) ?? ''] ?? 'th');
  return `${number}${ending}`;
}

const endings: Readonly<Record<string, string>> = { '1': 'st', '2': 'nd', '3': 'rd' };

/** `one third`, `three quarters`, `half`; beyond tenths in figures: 15/63. */
export function fractionEnglish(numerator: Exact, denominator: Exact): string {
  const counted = wordEnglish(numerator);
  if (counted === undefined || !/^(?:[2-9]|10)$/.test(denominator) || Number(numerator) >= Number(denominator))
    return `${groupedEnglish(numerator)}/${groupedEnglish(denominator)}`;
  if (denominator === '2') return 'half';
  const part = denominator === '4' ? 'quarter' : denominator === '10' ? 'tenth' : ordinalEnglish(denominator);
  return `${counted} ${part}${numerator === '1' ? '' : 's'}`;
}

const vagueWords = ['', 'tens', 'hundreds'] as const;
const fewWords = ['', 'a few dozen', 'a few hundred'] as const;
const fewOfScale = ['', 'a few tens of', 'a few hundred'] as const;

/** A magnitude alone: `hundreds of`, `tens of thousands of`, `trillions of`, `a few dozen`. */
export function vagueEnglish(
  power: number,
  few: boolean,
  things: string | undefined,
  scales: readonly Scale[],
): string {
  const named = scales.filter((one) => one.en !== undefined && one.power <= power);
  const scale = named.sort((one, other) => other.power - one.power)[0];
  const rest = power - (scale?.power ?? 0);
  const word = few ? fewEnglish(rest, scale?.en) : manyEnglish(rest, scale?.en);
  if (things === undefined) return word;
  return few && !word.endsWith('s') ? `${word} ${things}` : `${word} of ${things}`;
}

function manyEnglish(rest: number, scale: string | undefined): string {
  const more = vagueWords[rest] ?? '';
  if (scale === undefined) return rest === 1 ? 'dozens' : more;
  return more === '' ? `${scale}s` : `${more} of ${scale}s`;
}

function fewEnglish(rest: number, scale: string | undefined): string {
  if (rest === 0) return `a few ${scale ?? ''}`.trim();
  if (scale === undefined) return fewWords[rest] ?? '';
  return `${fewOfScale[rest] ?? ''} ${scale}${rest === 1 ? 's' : ''}`;
}
