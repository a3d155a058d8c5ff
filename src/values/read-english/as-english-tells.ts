import type { Symbols } from '../../model/symbols.ts';
import type { DocumentValue, PartOfYearValue, Per, PeriodValue, Value } from '../../model/value.ts';
import { pluralOf } from '../../text/index.ts';
import { isOldYear } from '../calendar.ts';
import { onceEach } from '../once-each.ts';

/**
 * A value with what English cannot tell apart made one, so that values of the two languages can be compared by `equal`: thôn, làng and
 * buôn are all villages, Kế hoạch and Phương án both plans, and nothing in “of 1428” says that it is a year. Of several keys the first in the symbols is taken. To be applied to both sides.
 */
export function asEnglishTells(symbols: Symbols): (value: Value) => Value {
  return (value) => told(value, symbols);
}

const unitKeys = onceEach(({ units }) => firsts(units.map(({ key, en, plural }) => [key, plural ?? pluralOf(en)])));

const ordinalKeys = onceEach(({ ordinals }) => {
  const bare = (en: string) => /^(?:the )?\{ordinal\}$/.test(en);
  return new Map(
    [...firsts(ordinals.map(({ key, en }) => [key, en]))].map(([key, first]) => {
      const words = ordinals.find((one) => one.key === first)?.en ?? '';
      return [key, bare(words) ? undefined : first] as const;
    }),
  );
});

const relativeKeys = onceEach(({ relatives }) => firsts(relatives.map(({ key, en }) => [key, en])));

const typeKeys = onceEach(({ documentTypes }) => firsts(documentTypes.map(({ symbol, en }) => [symbol, en])));

const yearPartKeys = onceEach(({ yearParts }) =>
  yearParts.map(({ key, en, enAlone, enRelative }) => ({
    key,
    dated: en,
    alone: enAlone,
    relative: enRelative ?? en,
  })),
);

/** Each key with the first that has the same English. */
function firsts(rows: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const [key, en] of rows) if (!first.has(en)) first.set(en, key);
  return new Map(rows.map(([key, en]) => [key, first.get(en) ?? key]));
}

function told(value: Value, symbols: Symbols): Value {
  switch (value.type) {
    case 'number':
    case 'money':
    case 'percent':
      return withRates(value, symbols);
    case 'quantity':
      return withRates({ ...value, unit: unitOf(value.unit, symbols) }, symbols);
    case 'fraction':
      return value.unit === undefined ? value : { ...value, unit: unitOf(value.unit, symbols) };
    case 'vague':
      return withRates(value.unit === undefined ? value : { ...value, unit: unitOf(value.unit, symbols) }, symbols);
    case 'ordinal': {
      const { unit, ...rest } = value;
      const first = unit === undefined ? undefined : ordinalKeys(symbols).get(unit);
      return first === undefined ? rest : { ...rest, unit: first };
    }
    case 'relative':
      return { ...value, when: relativeKeys(symbols).get(value.when) ?? value.when };
    case 'part-of-year':
      return partOfYear(value, symbols);
    case 'document':
      return documentOf(value, symbols);
    case 'citation':
      return value.document === undefined ? value : { ...value, document: documentOf(value.document, symbols) };
    case 'date':
      return isOldYear(value.date) ? { type: 'number', amount: value.date } : value;
    case 'period':
      return oldPeriod(value);
    case 'ratio':
    case 'score':
    case 'impossible-date':
    case 'decade':
    case 'century':
      return value;
    case 'time':
      return { ...value, time: sharp(value.time), ...(value.to === undefined ? {} : { to: sharp(value.to) }) };
  }
}

/** from 1418 to 1427 */
function oldPeriod(value: PeriodValue): Value {
  const { from, to, fromTo } = value;
  if (!isOldYear(from) || to === 'now') return value;
  return { type: 'number', amount: from, to, ...(fromTo === true ? { fromTo } : {}) };
}

const unitOf = (key: string, symbols: Symbols): string => unitKeys(symbols).get(key) ?? key;

function withRates<T extends { readonly per?: readonly Per[] }>(value: T, symbols: Symbols): T {
  if (value.per === undefined) return value;
  return { ...value, per: value.per.map((rate) => ({ ...rate, unit: unitOf(rate.unit, symbols) })) };
}

/** The first part of the same English, of those that have the same figures: without a year, late in the year is its end. */
function partOfYear(value: PartOfYearValue, symbols: Symbols): Value {
  const parts = yearPartKeys(symbols);
  const side = value.when !== undefined ? 'relative' : value.year !== undefined ? 'dated' : 'alone';
  const own = parts.find(({ key }) => key === value.part)?.[side];
  const first = own === undefined ? undefined : parts.find((part) => part[side] === own)?.key;
  return { ...value, part: first ?? value.part };
}

/** A line in capitals turns TTg into TTG. */
function documentOf(value: DocumentValue, symbols: Symbols): DocumentValue {
  const { symbol, issuer, document } = value;
  return {
    ...value,
    ...(symbol === undefined ? {} : { symbol: symbol.toUpperCase() }),
    ...(issuer === undefined ? {} : { issuer: issuer.toUpperCase() }),
    ...(document === undefined ? {} : { document: typeKeys(symbols).get(document) ?? document }),
  };
}

/** Half past is said, the full hour is not: 15h00 is 3 p.m. Both ends of a day are midnight. */
const sharp = (time: string): string => time.replace(/^(\d{2}):00$/, '$1').replace(/^24$/, '00');
