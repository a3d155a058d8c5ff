import type { DateValue } from '../model/value.ts';
import { dayDate } from './calendar.ts';
import { monthAt, monthWordAt } from './date-items.ts';
import { endsFree } from './figure-places.ts';
import { rankAt } from './numerals.ts';
import { phraseAt } from './phrases.ts';
import { type Found, found, type Reader, type Reading } from './reading.ts';
import type { Tables } from './tables.ts';
import { isPlainFigure, isSign, type Token } from './tokens.ts';

/** Days that only the lunar calendar has: `rằm tháng Giêng`, `mùng 2 Tết`, `28 Tết`, `các ngày 3, 4, 5 Tết`. */
export const readLunarDay: Reader = (tokens, at, tables) =>
  fullMoon(tokens, at, tables) ?? newYearDays(tokens, at, tables);

function fullMoon(tokens: readonly Token[], at: number, tables: Tables): Found | undefined {
  const word = phraseAt(tables.dates.lunar.fullMoon, tokens, at);
  if (word === undefined) return undefined;
  const monthWord = phraseAt(tables.month, tokens, word.to);
  // Behind the full moon it is a month of its calendar, in whatever word.
  const month =
    monthWord === undefined ? undefined : (monthAt(tokens, monthWord.to, tables) ?? monthWordAt(tokens, monthWord.to));
  const to = month === undefined ? word.to : (phraseAt(tables.dates.lunar.after, tokens, month.to)?.to ?? month.to);
  return found({ from: at, to }, { type: 'date', date: dayDate('15', month?.month), calendar: 'lunar' });
}

/** `whole` is where it begins with its word. */
type Day = { readonly whole: number; readonly from: number; readonly to: number; readonly day: number };

function newYearDays(tokens: readonly Token[], at: number, tables: Tables): Found | undefined {
  const word = phraseAt(tables.dates.lunar.earlyDay, tokens, at) ?? phraseAt(tables.day, tokens, at);
  const days = daysAt(tokens, word?.to ?? at, word !== undefined, tables);
  const last = days.at(-1);
  const feast = last === undefined ? undefined : phraseAt(tables.dates.lunar.newYear, tokens, last.to);
  if (last === undefined || feast === undefined || !endsFree(tokens, feast.to)) return undefined;
  if (!isFeast(tokens, last) || (word === undefined && days.some(({ day }) => day <= mostDaysOfFeast)))
    return undefined;
  const readings = days.map((day, index) =>
    dayReading(day, index === 0 ? at : day.whole, day === last ? feast.to : day.to),
  );
  return { to: feast.to, readings };
}

/** `tết` is a word of many senses, `Tết` the feast; `30 tết` is its eve in any letters. */
function isFeast(tokens: readonly Token[], { to, day }: Day): boolean {
  return day >= firstDayBefore || tokens[to]?.written.small === false;
}

function daysAt(tokens: readonly Token[], at: number, named: boolean, tables: Tables): readonly Day[] {
  const days: Day[] = [];
  let next = dayAt(tokens, at, at, named);
  while (next !== undefined && days.length < 10) {
    days.push(next);
    const joint = named ? jointAt(tokens, next.to, tables) : undefined;
    const word = joint === undefined ? undefined : phraseAt(tables.day, tokens, joint)?.to;
    next = joint === undefined ? undefined : dayAt(tokens, joint, word ?? joint, true);
  }
  return days;
}

/** A comma or a word between two days; both ends of «từ mùng 1 đến mùng 5 Tết» are days of the feast. */
function jointAt(tokens: readonly Token[], at: number, { and, dates }: Tables): number | undefined {
  if (isSign(tokens[at], ',') || isSign(tokens[at], '-')) return at + 1;
  return (phraseAt(and, tokens, at) ?? phraseAt(dates.until, tokens, at))?.to;
}

/** After the New Year its first days are counted, before it the last ones of the year. */
const mostDaysOfFeast = 10;
const firstDayBefore = 20;

function dayAt(tokens: readonly Token[], whole: number, at: number, named: boolean): Day | undefined {
  const token = tokens[at];
  const rank = named && !isPlainFigure(token) ? rankAt(tokens, at) : undefined;
  const day = isPlainFigure(token) && token.text.length <= 2 ? Number(token.text) : rank?.number;
  const isOne = day !== undefined && day >= 1 && day <= 30 && (day <= mostDaysOfFeast || day >= firstDayBefore);
  return isOne ? { whole, from: at, to: rank?.to ?? at + 1, day } : undefined;
}

function dayReading({ from, to: coreTo, day }: Day, whole: number, to: number): Reading {
  const isAfter = day <= mostDaysOfFeast;
  const value: DateValue = {
    type: 'date',
    date: dayDate(String(day), isAfter ? '1' : '12'),
    calendar: 'lunar',
    ...(isAfter ? { newYear: true } : {}),
  };
  return { from: whole, to, core: { from, to: coreTo }, value, coreValue: value };
}
