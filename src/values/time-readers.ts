import { readDatePart } from './date-parts.ts';
import { readDay } from './dates.ts';
import { readDecade } from './decades.ts';
import { figure, figureBefore, phrasesBefore, phrasesBegin, pointed, type StartingReader } from './dispatch.ts';
import { readLunarDay } from './lunar-days.ts';
import { readMonth, readYear } from './months.ts';
import { rankStarts } from './numerals.ts';
import { readPeriod, readUntilNow } from './periods.ts';
import { readRelative } from './relative-times.ts';
import { readTime } from './times.ts';
import { patternsBegin } from './year-part-patterns.ts';
import { readYearPart } from './year-parts.ts';

/** Times that are told by their words: parts of the year, periods, decades, days of the lunar year, times told from today. */
export const namedTimes: readonly StartingReader[] = [
  { read: readYearPart, begins: ({ yearParts }) => patternsBegin(yearParts) },
  { read: readDatePart, begins: ({ dates }) => phrasesBegin(dates.parts) },
  { read: readRelative, begins: ({ dates }) => phrasesBegin(dates.relatives) },
  { read: readDecade, begins: ({ dates }) => phrasesBegin(dates.decades, dates.yearsOrDecade, dates.centuries) },
  {
    read: readUntilNow,
    begins: ({ dates, month, year, day }) => phrasesBefore([figure, month, year, day], dates.opening),
  },
  {
    read: readPeriod,
    begins: ({ dates, periods, year }) => [
      ...phrasesBefore([figure, year], dates.opening),
      ...phrasesBegin(periods),
      ...phrasesBefore([figure], year),
      ...figureBefore('-'),
    ],
  },
  {
    read: readLunarDay,
    begins: ({ dates: { lunar }, day }) => [
      ...phrasesBegin(lunar.fullMoon),
      ...phrasesBefore([figure, ...rankStarts], lunar.earlyDay, day),
      ...figureBefore(lunar.newYear),
    ],
  },
];

/** Times that are told by their figures: days, months, years and the clock. */
export const figuredTimes: readonly StartingReader[] = [
  {
    read: readDay,
    begins: ({ dates: { opening, until, lunar }, dayParts, day, month, year, and }) => [
      ...phrasesBefore([figure, dayParts, day], opening),
      ...phrasesBefore([figure, ...rankStarts], day),
      { first: pointed },
      ...figureBefore('/', '-', ',', ';', month, year, and, until, lunar.after, lunar.stems),
    ],
  },
  {
    read: readMonth,
    begins: ({ dates, month, monthLetters }) => [
      ...phrasesBefore([figure], monthLetters),
      ...phrasesBefore([figure, month], dates.opening),
      ...phrasesBefore([figure, ...rankStarts, dates.lunar.months], month),
      ...figureBefore('/', '-'),
    ],
  },
  { read: readYear, begins: ({ year }) => phrasesBefore([figure], year) },
  {
    read: readTime,
    begins: ({ boundsBefore, dates: { opening, until, clock } }) => [
      ...phrasesBefore([figure], opening, boundsBefore),
      ...phrasesBegin(clock.named),
      ...figureBefore(':', '-', until, clock.hour, clock.hourLetters, clock.zones),
    ],
  },
];
