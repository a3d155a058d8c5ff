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
import { type DateOrder, dateEnglish, periodEnglish } from './english-dates.ts';
import { countEnglish, groupedEnglish, ordinalEnglish, scaledEnglish } from './english-numbers.ts';
import type { ReadValue } from './reader.ts';

/** What differs between house styles. */
export type EnglishStyle = {
  readonly dates: DateOrder;
  /** `spaced`: VND 1.069 trillion; `joined`: VND1.069 trillion; `after`: 1.069 trillion VND. */
  readonly money: 'spaced' | 'joined' | 'after';
};

const defaultStyle: EnglishStyle = { dates: 'month-first', money: 'spaced' };

/**
 * The English of a value, to stand within a sentence: `more than VND 1.069 trillion`, `seven provinces`, `October 31, 2011`,
 * `the 2011–2015 period`, `Resolution No. 06-NQ/TU`. The English of units, types and bounds is that of the symbols.
 */
export function writeEnglish(value: Value, symbols: Symbols, style: Partial<EnglishStyle> = {}): string {
  const { dates, money } = { ...defaultStyle, ...style };
  switch (value.type) {
    case 'number':
      return withBound(scaledEnglish(value.amount, symbols.scales), value.bound, symbols);
    case 'money':
      return withBound(moneyEnglish(value, symbols, money), value.bound, symbols);
    case 'percent':
      return withBound(`${groupedEnglish(value.amount)}%`, value.bound, symbols);
    case 'quantity':
      return withBound(quantityEnglish(value, symbols), value.bound, symbols);
    case 'ordinal':
      return rankEnglish(value, symbols);
    case 'date':
      return dateEnglish(value.date, symbols.months, dates);
    case 'period':
      return periodOfEnglish(value, symbols, dates);
    case 'part-of-year':
      return yearPartEnglish(value, symbols);
    case 'document':
      return documentEnglish(value, symbols);
  }
}

/** The English of a value where it was read: in «các Kế hoạch số 62/KH-UBND, 166/KH-UBND» the second number says no type again. */
export function writeInPlace({ value, coreValue, typeSaid }: ReadValue, symbols: Symbols): string {
  return writeEnglish(typeSaid ? coreValue : value, symbols);
}

function withBound(figure: string, bound: Bound | undefined, { bounds }: Symbols): string {
  const words = bounds.find((one) => one.bound === bound)?.en;
  return words === undefined ? figure : `${words} ${figure}`;
}

function moneyEnglish({ amount, currency }: MoneyValue, { scales }: Symbols, style: EnglishStyle['money']): string {
  const figure = scaledEnglish(amount, scales);
  if (style === 'after') return `${figure} ${currency}`;
  return style === 'joined' ? `${currency}${figure}` : `${currency} ${figure}`;
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

function periodOfEnglish({ from, to, word }: PeriodValue, { periods, months }: Symbols, order: DateOrder): string {
  const words = periods.find((one) => one.key === word)?.en ?? '{period}';
  return words.replace('{period}', periodEnglish(from, to, months, order));
}

function yearPartEnglish({ part, months, quarter, year }: PartOfYearValue, { yearParts, scales }: Symbols): string {
  const words = yearParts.find((one) => one.key === part);
  const template = year === undefined ? words?.enAlone : words?.en;
  return (template ?? part)
    .replace('{months}', months === undefined ? '' : countEnglish(months, scales))
    .replace('{quarter}', quarter === undefined ? '' : ordinalEnglish(quarter))
    .replace('{year}', year ?? '');
}

function documentEnglish(value: DocumentValue, symbols: Symbols): string {
  const adjective = symbols.documentAdjectives.find(({ key }) => key === value.adjective)?.en;
  const type = typeEnglish(value, symbols);
  return [adjective, type, `No. ${plainCode(documentCode(value))}`].filter((word) => word !== undefined).join(' ');
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
