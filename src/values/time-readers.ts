import { readDatePart } from './date-parts.ts';
import { readDay } from './dates.ts';
import { readDecade } from './decades.ts';
import { dispatched, firstWords } from './dispatch.ts';
import { readLunarDay } from './lunar-days.ts';
import { readMonth, readYear } from './months.ts';
import { numeralStarts } from './numerals.ts';
import { readPeriod, readUntilNow } from './periods.ts';
import type { Reader } from './reading.ts';
import { readRelative } from './relative-times.ts';
import { readTime } from './times.ts';
import { readYearPart } from './year-parts.ts';

/** Times that are told by their words: parts of the year, periods, decades, days of the lunar year, times told from today. */
export const readNamedTime: Reader = dispatched([
  { read: readYearPart, words: ({ yearParts }) => [...yearParts.keys(), ...numeralStarts], figures: true },
  { read: readDatePart, words: ({ dates }) => firstWords(dates.parts) },
  { read: readRelative, words: ({ dates }) => firstWords(dates.relatives) },
  { read: readDecade, words: ({ dates }) => firstWords(dates.decades, dates.yearsOrDecade, dates.centuries) },
  { read: readUntilNow, words: ({ dates }) => firstWords(dates.opening) },
  { read: readPeriod, words: ({ dates, periods, year }) => firstWords(dates.opening, periods, year), figures: true },
  {
    read: readLunarDay,
    words: ({ dates, day }) => firstWords(dates.lunar.fullMoon, dates.lunar.earlyDay, day),
    figures: true,
  },
]);

/** Times that are told by their figures: days, months, years and the clock. */
export const readFiguredTime: Reader = dispatched([
  { read: readDay, words: ({ dates, day }) => firstWords(dates.opening, day), figures: true },
  { read: readMonth, words: ({ dates, month }) => firstWords(dates.opening, month), figures: true },
  { read: readYear, words: ({ year }) => firstWords(year) },
  { read: readTime, words: ({ dates }) => firstWords(dates.opening), figures: true },
]);
