import type { Exact, Value } from '../model/value.ts';
import { compare, decimalOf } from './decimal.ts';
import { plainCode } from './document-tables.ts';

type Plain = Readonly<Record<string, unknown>>;

/** What says how a value is written and not how much it is: `lastPlace` is judged by `same`, `fromTo`, a period's word and Roman figures by nobody. */
const manner: ReadonlySet<string> = new Set(['lastPlace', 'fromTo']);
const mannerOf: Readonly<Partial<Record<Value['type'], ReadonlySet<string>>>> = {
  period: new Set(['word']),
  date: new Set(['word']),
  ordinal: new Set(['roman']),
};

/** Exact decimals, which may be written apart: 50.2 and 50.20. */
const exacts: ReadonlySet<string> = new Set(['amount', 'to', 'numerator', 'denominator', 'first', 'second', 'of']);
const figures: ReadonlySet<Value['type']> = new Set([
  'number',
  'money',
  'percent',
  'quantity',
  'fraction',
  'ratio',
  'score',
  'ordinal',
]);

/** Document codes with and without their diacritics are one: NĐ-CP, ND-CP. */
const codes: ReadonlySet<string> = new Set(['symbol', 'document', 'issuer']);

/** Numbers of documents with and without their first zero are one: 06-NQ/TU, 6-NQ/TU. */
const ofDocuments: ReadonlySet<Value['type']> = new Set(['document', 'citation']);

/**
 * Whether two values say the same: the same quantity of the same thing with the same bound, the same day, the same document.
 * How exactly it was written is left aside: 1,069 billion is 1.069 trillion, and 50,2 is 50,20. Two thirds are four sixths, but 2 of 3 xã
 * are not 4 of 6.
 */
export function equal(one: Value, other: Value): boolean {
  if (one.type !== other.type) return false;
  if (one.type === 'fraction' && other.type === 'fraction') return equalParts(one, other);
  return equalFields(one, other, one.type);
}

/** Whether two values are equal and written to the same place as well: 50,2 and 50,20 are not. */
export function same(one: Value, other: Value): boolean {
  return equal(one, other) && lastPlaceOf(one) === lastPlaceOf(other);
}

const lastPlaceOf = (value: Value): number | undefined => ('lastPlace' in value ? value.lastPlace : undefined);

type Fraction = Extract<Value, { type: 'fraction' }>;

function equalParts(one: Fraction, other: Fraction): boolean {
  if (one.unit !== other.unit || one.bound !== other.bound) return false;
  if (one.unit !== undefined)
    return equalExact(one.numerator, other.numerator) && equalExact(one.denominator, other.denominator);
  return compare(times(one.numerator, other.denominator), times(other.numerator, one.denominator)) === 0;
}

function times(one: Exact, other: Exact): ReturnType<typeof decimalOf> {
  const [first, second] = [decimalOf(one), decimalOf(other)];
  return { coefficient: first.coefficient * second.coefficient, places: first.places + second.places };
}

const equalExact = (one: Exact, other: Exact): boolean => compare(decimalOf(one), decimalOf(other)) === 0;

function equalFields(one: Plain, other: Plain, type: Value['type']): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const name of names) {
    if (manner.has(name) || mannerOf[type]?.has(name)) continue;
    if (!equalField(one[name], other[name], name, type)) return false;
  }
  return true;
}

function equalField(one: unknown, other: unknown, name: string, type: Value['type']): boolean {
  if (typeof one === 'string' && typeof other === 'string') return equalText(one, other, name, type);
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, at) => equalField(item, other[at], name, type));
  if (isPlain(one) && isPlain(other)) return equalFields(one, other, type);
  return one === other;
}

function equalText(one: string, other: string, name: string, type: Value['type']): boolean {
  if (exacts.has(name) && (figures.has(type) || name === 'amount') && isExact(one) && isExact(other))
    return equalExact(one, other);
  if (name === 'number' && ofDocuments.has(type)) return withoutZeros(one) === withoutZeros(other);
  return codes.has(name) ? plainCode(one) === plainCode(other) : one === other;
}

const withoutZeros = (number: string): string => number.replace(/^0+(?=\d)/, '');

const isExact = (text: string): boolean => /^-?\d+(?:\.\d+)?$/.test(text);

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
