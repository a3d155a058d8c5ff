import type { EnglishMention } from '../../model/english-mention.ts';
import type { Value } from '../../model/value.ts';
import { withoutDiacritics } from '../../text/index.ts';
import type { CheckedPair } from '../check.ts';
import type { Claim } from './claim.ts';
import type { Comparison } from './comparison.ts';
import { hasDigits } from './likeness.ts';
import { figuresIn, type LooseText, looseNumerals, plain, tallyOf } from './loose-figures.ts';

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

/** Whether the English may say a Vietnamese figure without one: what is told in words, or a number that a word holds. */
export function isHiddenIn(en: CheckedPair['en'], claim: Claim, { hidden, months, numerals }: Comparison): boolean {
  if (isMonthIn(en.text, claim, months) || isNameIn(en.text, claim)) return true;
  if (isShareIn(en, claim, numerals)) return true;
  if (isSaidIn(en, claim, numerals) || (!hasDigits(claim) && claim.topic !== 'reference')) return true;
  const amount = numberIn(claim.value);
  if (amount === undefined) return false;
  if (amount === '1') return true;
  return hidden.get(amount)?.test(en.text) ?? false;
}

/** Its figures all stand on the other side, where they were read as something else: 13 tháng Sáu as thirteen months, ranked 159 as no rank. */
export const isFigureIn = (text: string, claim: Claim): boolean => areAmong(figuresIn(text), claim);

function areAmong(figures: readonly { readonly text: string }[], claim: Claim): boolean {
  if (!hasDigits(claim) || claim.topic === 'reference') return false;
  const said = tallyOf(figures);
  return figuresIn(claim.text).every((figure) => said.has(plain(figure.text)));
}

/** In English words too: the seventh lunar month. */
const isSaidIn = (en: LooseText, claim: Claim, numerals: Comparison['numerals']): boolean =>
  areAmong([...figuresIn(en.text), ...looseNumerals(en, [], numerals)], claim);

/** 2/3 may be a day as well, and is read as neither; what 8 of 12 are may be something that no reader knows. */
function isFractionIn(text: string, { value }: Claim): boolean {
  if (value.type !== 'fraction') return false;
  const { numerator, denominator, unit } = value;
  const figures = tallyOf(figuresIn(text));
  const isInParts = unit !== undefined && figures.has(plain(numerator)) && figures.has(plain(denominator));
  return isInParts || text.includes(`${numerator}/${denominator}`);
}

/** A month alone may be told where no reader takes it for one, in April and May, or be read as a bare number. */
function isMonthIn(text: string, { value }: Claim, months: Comparison['months']): boolean {
  const month =
    value.type === 'date'
      ? /^--(\d\d)$/.exec(value.date)?.[1]
      : value.type === 'number'
        ? value.amount.padStart(2, '0')
        : undefined;
  return month !== undefined && (months.get(month)?.test(text) ?? false);
}

/** One in ten of what English calls by another name. */
function isShareIn(en: LooseText, { value }: Claim, numerals: Comparison['numerals']): boolean {
  if (value.type !== 'fraction' || value.unit === undefined) return false;
  const said = tallyOf([...figuresIn(en.text), ...looseNumerals(en, [], numerals)]);
  return [value.numerator, value.denominator].every((number) => said.has(plain(number)));
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
 * What English adds of itself: what it tells in words, which no Vietnamese figure may have been read for (sixty-six, midnight), a small rank,
 * the years that tell which one is meant (the 2019–20 season), and in brackets what an amount is in another currency or measure, VND 50
 * billion (US$2.1 million).
 */
export function isAddedByRight(
  claim: Claim,
  { vi: { text: viText }, en: { text } }: CheckedPair,
  viTypes: ReadonlySet<string>,
): boolean {
  if (!hasDigits(claim) && claim.topic !== 'reference') return true;
  if (isSmallRank(claim) || isNoneOrOne(claim) || tellsWhich(claim, text)) return true;
  if (isFigureIn(viText, claim) || isFractionIn(viText, claim)) return true;
  if (claim.value.type !== 'money' && claim.value.type !== 'quantity') return false;
  return viTypes.has(claim.value.type) && isInBrackets(text, claim);
}

/** Vietnamese says them in words that mean much else: không, một. */
const isNoneOrOne = ({ value }: Claim): boolean =>
  (value.type === 'number' || value.type === 'quantity') && /^[01]$/.test(value.amount) && value.to === undefined;

const isSmallRank = ({ value }: Claim): boolean => value.type === 'ordinal' && Number(value.number) <= smallest;

/** Years between an article and a noun. */
function tellsWhich({ text: years, start, end }: Claim, text: string): boolean {
  return (
    /^\d{4}(?:[-–/]\d{2,4})?$/.test(years) && /\bthe $/i.test(text.slice(0, start)) && /^ \p{L}/u.test(text.slice(end))
  );
}

function isInBrackets(text: string, { start }: Pick<EnglishMention, 'start'>): boolean {
  const before = text.slice(0, start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
