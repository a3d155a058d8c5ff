import type { EnglishStyle } from '../model/house-style.ts';
import type { Symbols } from '../model/symbols.ts';
import type {
  Bound,
  DocumentValue,
  Exact,
  MoneyValue,
  OrdinalValue,
  PartOfYearValue,
  PeriodValue,
  QuantityValue,
  Value,
} from '../model/value.ts';
import { pluralOf } from '../text/index.ts';
import { plainCode, symbolKey } from './document-tables.ts';
import { dateEnglish, periodEnglish } from './english-dates.ts';
import { countEnglish, groupedEnglish, ordinalEnglish, scaledEnglish } from './english-numbers.ts';
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
      return withBound(scaledEnglish(value.amount, symbols.scales), value.bound, symbols);
    case 'money':
      return withBound(moneyEnglish(value, symbols, style), value.bound, symbols);
    case 'percent':
      return withBound(percentEnglish(value.amount, style), value.bound, symbols);
    case 'quantity':
      return withBound(quantityEnglish(value, symbols), value.bound, symbols);
    case 'ordinal':
      return rankEnglish(value, symbols);
    case 'date':
      return dateEnglish(value.date, symbols.months, style);
    case 'period':
      return periodOfEnglish(value, symbols, style);
    case 'part-of-year':
      return yearPartEnglish(value, symbols);
    case 'document':
      return documentEnglish(value, symbols, style);
  }
}

const powerOfBillion = 9;

function upToBillions(symbols: Symbols): Symbols {
  return { ...symbols, scales: symbols.scales.filter(({ power }) => power <= powerOfBillion) };
}

/** The English of a value where it was read: in «các Kế hoạch số 62/KH-UBND, 166/KH-UBND» the second number says no type again. */
export function writeInPlace(
  { value, coreValue, typeSaid }: ReadValue,
  symbols: Symbols,
  style: Partial<EnglishStyle> = {},
): string {
  return writeEnglish(typeSaid ? coreValue : value, symbols, style);
}

function withBound(figure: string, bound: Bound | undefined, { bounds }: Symbols): string {
  const words = bounds.find((one) => one.bound === bound)?.en;
  return words === undefined ? figure : `${words} ${figure}`;
}

function moneyEnglish(
  { amount, currency }: MoneyValue,
  { scales }: Symbols,
  { money, currencies }: EnglishStyle,
): string {
  const figure = scaledEnglish(amount, scales);
  const sign = currencies[currency] ?? currency;
  if (money === 'after') return `${figure} ${sign}`;
  return money === 'joined' ? `${sign}${figure}` : `${sign} ${figure}`;
}

function percentEnglish(amount: Exact, { percent }: EnglishStyle): string {
  return percent === '%' ? `${groupedEnglish(amount)}%` : `${groupedEnglish(amount)} ${percent}`;
}

function quantityEnglish({ amount, unit: key }: QuantityValue, { units, scales }: Symbols): string {
  const unit = units.find((one) => one.key === key);
  if (unit === undefined) return scaledEnglish(amount, scales);
  const figure =
    unit.measure === true && unit.spelled !== true ? scaledEnglish(amount, scales) : countEnglish(amount, scales);
  return `${figure} ${isOne(amount) ? unit.en : (unit.plural ?? pluralOf(unit.en))}`;
}

const isOne = (amount: Exact): boolean => amount === '1';

function rankEnglish({ number, unit }: OrdinalValue, { ordinals }: Symbols): string {
  const words = ordinals.find((one) => one.key === unit)?.en ?? '{ordinal}';
  return words.replace('{ordinal}', ordinalEnglish(number));
}

function periodOfEnglish({ from, to, word }: PeriodValue, { periods, months }: Symbols, style: EnglishStyle): string {
  const words = periods.find((one) => one.key === word)?.en ?? '{period}';
  return words.replace('{period}', periodEnglish(from, to, months, style));
}

function yearPartEnglish({ part, months, quarter, year }: PartOfYearValue, { yearParts, scales }: Symbols): string {
  const words = yearParts.find((one) => one.key === part);
  const template = year === undefined ? words?.enAlone : words?.en;
  return (template ?? part)
    .replace('{months}', months === undefined ? '' : countEnglish(months, scales))
    .replace('{quarter}', quarter === undefined ? '' : ordinalEnglish(quarter))
    .replace('{year}', year ?? '');
}

function documentEnglish(value: DocumentValue, symbols: Symbols, { codes, number }: EnglishStyle): string {
  const adjective = symbols.documentAdjectives.find(({ key }) => key === value.adjective)?.en;
  const type = typeEnglish(value, symbols);
  const code = documentCode(value);
  const numbered = `${number} ${codes === 'plain' ? plainCode(code) : code}`;
  return [adjective, type, numbered].filter((word) => word !== undefined).join(' ');
}

/** A symbol that names a type of the state and one of the Party is told by the form of the number. */
function typeEnglish({ document, symbol }: DocumentValue, { documentTypes }: Symbols): string | undefined {
  if (document === undefined) return undefined;
  const types = documentTypes.filter((type) => symbolKey(type.symbol) === symbolKey(document));
  const system = symbol.includes('/') ? 'party' : 'state';
  return (types.find((type) => type.system === system || type.system === 'both') ?? types[0])?.en;
}

/** The number as it is written, spaces apart: 30/2020/NĐ-CP; the Party's has the hyphen first: 06-NQ/TU. */
function documentCode({ number, year, symbol }: DocumentValue): string {
  if (symbol.includes('/')) return `${number}-${symbol}`;
  return [number, year, symbol].filter((part) => part !== undefined).join('/');
}
