import type { EnglishMention } from '../../model/english-mention.ts';
import type { Value } from '../../model/value.ts';
import { withoutDiacritics } from '../../text/index.ts';
import type { CheckedPair } from '../check.ts';
import type { Claim } from './claim.ts';
import type { Comparison } from './comparison.ts';
import { hasDigits } from './likeness.ts';
import { figuresIn, plain, tallyOf } from './loose-figures.ts';

/** Figures up to this are told in many ways that hold no figure: both communes, a bilateral meeting. */
const smallest = 12;

/** What tells no figure, date or number by itself, so that nobody misses it: today, hundreds of, this Decree. */
export function isSoft({ value }: Claim): boolean {
  switch (value.type) {
    case 'relative':
    case 'vague':
      return true;
    case 'part-of-year':
      return value.year === undefined && value.months === undefined && value.quarter === undefined;
    case 'document':
      return value.number === undefined && value.year === undefined && value.meeting === undefined;
    case 'citation':
      return value.parts.every(({ numbers }) => numbers.length === 0);
    default:
      return false;
  }
}

/** Whether the English may say a Vietnamese figure without one: a small number in words, or one that a word holds. */
export function isHiddenIn(en: CheckedPair['en'], claim: Claim, { hidden, months }: Comparison): boolean {
  if (isMonthIn(en.text, claim, months) || isNameIn(en.text, claim)) return true;
  if (isSmallInWords(claim)) return true;
  const amount = numberIn(claim.value);
  if (amount === undefined) return false;
  if (amount === '1' || (!hasDigits(claim) && /^10{3,}$/.test(amount))) return true;
  if (isFigureIn(en.text, claim)) return true;
  return hidden.get(amount)?.test(en.text) ?? false;
}

/** A bare number that stands on the other side within something else: post-December 25. */
function isFigureIn(text: string, claim: Claim): boolean {
  if (claim.value.type !== 'number' || !hasDigits(claim)) return false;
  return tallyOf(figuresIn(text)).has(plain(claim.text));
}

/** Small numbers in words, which the other side has in words that no reader takes, or leaves out: three of five boxes, two to three. */
function isSmallInWords(claim: Claim): boolean {
  const numbers = hasDigits(claim) ? [] : numbersIn(claim.value);
  return numbers.length > 0 && numbers.every((number) => Number(number) <= smallest);
}

/** 2/3 may be a day as well, and is read as neither; what 8 of 12 are may be something that no reader knows. */
function isFractionIn(text: string, { value }: Claim): boolean {
  if (value.type !== 'fraction') return false;
  const { numerator, denominator, unit } = value;
  const figures = tallyOf(figuresIn(text));
  const isInParts = unit !== undefined && figures.has(plain(numerator)) && figures.has(plain(denominator));
  return isInParts || text.includes(`${numerator}/${denominator}`);
}

/** A month alone may be told where no reader takes it for one: in April and May. */
function isMonthIn(text: string, { value }: Claim, months: Comparison['months']): boolean {
  const month = value.type === 'date' ? /^--(\d\d)$/.exec(value.date)?.[1] : undefined;
  return month !== undefined && (months.get(month)?.test(text) ?? false);
}

/** A name that is made of a value is kept as it is: Cách Mạng Tháng Tám Street. */
function isNameIn(text: string, { text: name }: Claim): boolean {
  if (!/^\p{Lu}/u.test(name) || hasDigits({ text: name })) return false;
  return withoutDiacritics(text).includes(withoutDiacritics(name));
}

/** The one number that tells a value; of a fraction only that of a single part: a fifth. */
function numberIn(value: Value): string | undefined {
  switch (value.type) {
    case 'number':
    case 'quantity':
    case 'percent':
      return value.to === undefined ? value.amount : undefined;
    case 'ordinal':
      return value.number;
    case 'fraction':
      return value.numerator === '1' ? value.denominator : undefined;
    default:
      return undefined;
  }
}

/** The numbers that tell a value; of a range its ends, of so many of so many both. Of parts of a whole (two thirds) only a single part. */
export function numbersIn(value: Value): readonly string[] {
  const number = numberIn(value);
  if (number !== undefined) return [number];
  if (value.type === 'fraction' && value.unit !== undefined) return [value.numerator, value.denominator];
  const isRange = value.type === 'number' || value.type === 'quantity' || value.type === 'percent';
  return isRange && value.to !== undefined ? [value.amount, value.to] : [];
}

/**
 * What English adds of itself: a number or a time in words (midnight, January), and in brackets what an amount is in another currency or measure, VND 50 billion
 * (US$2.1 million).
 */
export function isAddedByRight(
  claim: Claim,
  { vi: { text: viText }, en: { text } }: CheckedPair,
  viTypes: ReadonlySet<string>,
): boolean {
  if (!hasDigits(claim) && claim.topic === 'time') return true;
  if (isFigureIn(viText, claim) || isFractionIn(viText, claim)) return true;
  if (isSmallInWords(claim)) return true;
  if (claim.value.type !== 'money' && claim.value.type !== 'quantity') return false;
  return viTypes.has(claim.value.type) && isInBrackets(text, claim);
}

function isInBrackets(text: string, { start }: Pick<EnglishMention, 'start'>): boolean {
  const before = text.slice(0, start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
