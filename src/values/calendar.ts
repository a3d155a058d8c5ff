import type { CalendarDate } from '../model/value.ts';

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Years that administrative texts speak of. */
const firstYear = 1800;
const lastYear = 2199;

export function isYear(digits: string): boolean {
  return digits.length === 4 && isWithin(firstYear, digits, lastYear);
}

/** Years that a word must tell from amounts: năm 1428. */
export function isOldYear(digits: string): boolean {
  return digits.length === 4 && isWithin(1000, digits, firstYear - 1);
}

export function isMonth(digits: string): boolean {
  return digits.length <= 2 && isWithin(1, digits, 12);
}

function isWithin(least: number, digits: string, most: number): boolean {
  let number = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = digits.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return false;
    number = 10 * number + digit;
  }
  return number >= least && number <= most;
}

/** Whether the month has the day, in that year or, without one, in any. */
export function isDay(day: string, month: string, year?: string): boolean {
  if (day.length > 2 || !isMonth(month)) return false;
  const most = year !== undefined && Number(month) === 2 && !isLeap(Number(year)) ? 28 : daysInMonth[Number(month) - 1];
  return isWithin(1, day, most ?? 0);
}

/** Lunar months have 29 or 30 days. */
export function isLunarDay(day: string, month: string): boolean {
  return day.length <= 2 && isMonth(month) && isWithin(1, day, 30);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const two = (digits: string): string => digits.padStart(2, '0');

export function monthDate(month: string, year?: string): CalendarDate {
  return `${year ?? '-'}-${two(month)}`;
}

/** A day as far as its month and year are given; a day alone is `---15`. */
export function dayDate(day: string, month?: string, year?: string): CalendarDate {
  return `${month === undefined ? '--' : monthDate(month, year)}-${two(day)}`;
}

/** The year, month and day of a date, as far as it is given. */
export type DateParts = { readonly year?: string; readonly month?: string; readonly day?: string };

export function partsOf(date: CalendarDate): DateParts {
  const [, year, month, day] = /^(-|\d{4})(?:-(\d{2}|(?=-)))?(?:-(\d{2}))?$/.exec(date) ?? [];
  return {
    ...(year === undefined || year === '-' ? {} : { year }),
    ...(month === undefined || month === '' ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}
