import type { EnglishStyle } from '../model/house-style.ts';
import type { Symbols } from '../model/symbols.ts';
import type { Value } from '../model/value.ts';
import { ageEnglish, dateEnglish, periodEnglish, relativeEnglish, yearPartEnglish } from './english-dates.ts';
import { figureEnglish, magnitudeEnglish, partEnglish, rankEnglish } from './english-figures.ts';
import { groupedEnglish } from './english-numbers.ts';
import { citationEnglish, documentEnglish } from './english-references.ts';
import { timeEnglish } from './english-times.ts';
import type { ReadValue } from './reader.ts';

const defaultStyle: EnglishStyle = {
  dates: 'month-first',
  money: 'spaced',
  currencies: {},
  scale: 'trillion',
  percent: '%',
  ranges: 'dash',
  codes: 'plain',
  number: 'No.',
};

/**
 * The English of a value, to stand within a sentence: `more than VND 1.069 trillion`, `seven provinces`, `October 31, 2011`,
 * `the 2011–2015 period`, `Resolution No. 06-NQ/TU`. The English of units, types and bounds is that of the symbols.
 */
export function writeEnglish(value: Value, symbols: Symbols, style: Partial<EnglishStyle> = {}): string {
  const whole = { ...defaultStyle, ...style };
  return writeValue(value, whole.scale === 'trillion' ? symbols : upToBillions(symbols), whole);
}

function writeValue(value: Value, symbols: Symbols, style: EnglishStyle): string {
  switch (value.type) {
    case 'number':
    case 'money':
    case 'percent':
    case 'quantity':
      return figureEnglish(value, symbols, style);
    case 'fraction':
      return partEnglish(value, symbols);
    case 'ratio':
      return `${groupedEnglish(value.first)}:${groupedEnglish(value.second)}`;
    case 'score':
      return `${value.first}${style.ranges === 'dash' ? '–' : '-'}${value.second}`;
    case 'vague':
      return magnitudeEnglish(value, symbols);
    case 'ordinal':
      return rankEnglish(value, symbols, style);
    case 'date':
      return dateEnglish(value, symbols, style);
    case 'impossible-date':
      return value.written;
    case 'period':
      return periodEnglish(value, symbols, style);
    case 'decade':
    case 'century':
      return ageEnglish(value, symbols);
    case 'time':
      return timeEnglish(value, symbols, style);
    case 'relative':
      return relativeEnglish(value, symbols);
    case 'part-of-year':
      return yearPartEnglish(value, symbols);
    case 'document':
      return documentEnglish(value, symbols, style);
    case 'citation':
      return citationEnglish(value, symbols, style);
  }
}

const powerOfBillion = 9;

function upToBillions(symbols: Symbols): Symbols {
  return { ...symbols, scales: symbols.scales.filter(({ power }) => power <= powerOfBillion) };
}

/** The English of a value where it was read: in «các Kế hoạch số 62/KH-UBND, 166/KH-UBND» the second number says no type again. */
export function writeInPlace(
  { value, coreValue, typeSaid, shared }: ReadValue,
  symbols: Symbols,
  style: Partial<EnglishStyle> = {},
): string {
  return writeEnglish(typeSaid === true || shared === true ? coreValue : value, symbols, style);
}
