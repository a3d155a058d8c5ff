import type { EnglishStyle } from '../model/house-style.ts';
import type { CalendarDate } from '../model/value.ts';
import { type DateParts, partsOf } from './calendar.ts';

/** The part of a house style that dates need. */
type DateStyle = Pick<EnglishStyle, 'dates' | 'ranges'>;

/** October 31, 2011; July 15; July 2016; 2018. */
export function dateEnglish(date: CalendarDate, months: readonly string[], style: DateStyle): string {
  const { year, month, day } = partsOf(date);
  if (month === undefined) return year ?? date;
  const name = monthName(month, months);
  if (day === undefined) return joined([name, year]);
  if (style.dates === 'day-first') return joined([dayNumber(day), name, year]);
  return year === undefined ? `${name} ${dayNumber(day)}` : `${name} ${dayNumber(day)}, ${year}`;
}

/** 2011–2015; July–September 2018; June 1–2, 2018; June 28 – July 2, 2018. */
export function periodEnglish(
  from: CalendarDate,
  to: CalendarDate,
  months: readonly string[],
  style: DateStyle,
): string {
  const [first, last] = [partsOf(from), partsOf(to)];
  const sameYear = first.year === last.year;
  const sign = style.ranges === 'dash' ? '–' : '-';
  if (first.month === undefined) return `${from}${sign}${to}`;
  if (first.day === undefined && sameYear)
    return joined([`${monthName(first.month, months)}${sign}${monthName(last.month ?? '', months)}`, last.year]);
  if (first.day !== undefined && sameYear && first.month === last.month)
    return daysEnglish(first, last, sign, months, style);
  const opening = sameYear
    ? dateEnglish(`-${from.slice(from.indexOf('-', 1))}`, months, style)
    : dateEnglish(from, months, style);
  return `${opening} ${sign} ${dateEnglish(to, months, style)}`;
}

function daysEnglish(
  first: DateParts,
  last: DateParts,
  sign: string,
  months: readonly string[],
  style: DateStyle,
): string {
  const days = `${dayNumber(first.day ?? '')}${sign}${dayNumber(last.day ?? '')}`;
  const name = monthName(first.month ?? '', months);
  if (style.dates === 'day-first') return joined([days, name, last.year]);
  return last.year === undefined ? `${name} ${days}` : `${name} ${days}, ${last.year}`;
}

const monthName = (month: string, months: readonly string[]): string => months[Number(month) - 1] ?? month;
const dayNumber = (day: string): string => String(Number(day));
const joined = (parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined).join(' ');
