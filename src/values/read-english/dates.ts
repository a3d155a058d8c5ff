import type { CalendarDate } from '../../model/value.ts';
import { dayDate, isDay, isMonth, isYear, monthDate } from '../calendar.ts';
import type { Doubt } from '../digits.ts';
import { endsFree } from '../figure-places.ts';
import { phraseAt } from '../phrases.ts';
import { isCapital, isPlainFigure, isSign, type Token } from '../tokens.ts';
import { rankAt } from './numbers.ts';
import type { EnglishTables } from './tables.ts';

/** A date as far as it is said. `impossible` where the calendar does not have it. */
export type DateHit = {
  readonly to: number;
  readonly year?: string;
  readonly month?: string;
  readonly day?: string;
  readonly doubt?: Doubt;
  readonly impossible?: true;
};

/** A date with a month or a day: October 31, 2011; 31 October 2011; Oct. 31; July 2016; 31/10/2011; 2011-10-31. */
export function dateAt(tokens: readonly Token[], at: number, tables: EnglishTables): DateHit | undefined {
  const token = tokens[at];
  if (token?.kind === 'word') return monthFirst(tokens, at, tables) ?? dayFirst(tokens, at, tables);
  if (token?.kind !== 'figure') return undefined;
  return numeric(tokens, at) ?? hyphened(tokens, at, tables) ?? dayFirst(tokens, at, tables);
}

/** The name of a month begins with a capital, or is none: may, march. */
function monthAt(tokens: readonly Token[], at: number, { months }: EnglishTables) {
  if (!isCapital(tokens[at])) return undefined;
  const hit = phraseAt(months, tokens, at);
  return hit === undefined ? undefined : { to: hit.to, month: hit.meaning };
}

function monthFirst(tokens: readonly Token[], at: number, tables: EnglishTables): DateHit | undefined {
  const name = monthAt(tokens, at, tables);
  if (name === undefined) return undefined;
  const day = dayAt(tokens, name.to, tables);
  const year = yearAfter(tokens, day?.to ?? name.to, tables);
  const to = year?.to ?? day?.to ?? name.to;
  const whole = { to, month: name.month, ...(year === undefined ? {} : { year: year.year }) };
  if (day !== undefined) return possible({ day: day.day, ...whole });
  return year !== undefined || mayStandAlone(tokens, at, tables) ? whole : undefined;
}

/** “May” and “March” alone are months only after a word that leads to one, or joined to another: Jan–Apr. */
function mayStandAlone(tokens: readonly Token[], at: number, tables: EnglishTables): boolean {
  if (!tables.doubtfulMonths.has(tokens[at]?.key ?? '')) return true;
  if (isSign(tokens[at + 1], '-') && monthAt(tokens, at + 2, tables) !== undefined) return true;
  return at > 0 && tables.monthCues.has(tokens[at - 1]?.key ?? '');
}

/** 31 October 2011, the 31st of October, the 31st day of October, 31st October */
function dayFirst(tokens: readonly Token[], at: number, tables: EnglishTables): DateHit | undefined {
  const day = dayAt(tokens, at, tables);
  if (day === undefined) return undefined;
  const from = phraseAt(tables.dayOf, tokens, day.to)?.to ?? day.to;
  const name = monthAt(tokens, from, tables);
  if (name === undefined) return undefined;
  const year = yearAfter(tokens, name.to, tables);
  return possible({
    to: year?.to ?? name.to,
    day: day.day,
    month: name.month,
    ...(year === undefined ? {} : { year: year.year }),
  });
}

/** 31-Oct-2011 */
function hyphened(tokens: readonly Token[], at: number, tables: EnglishTables): DateHit | undefined {
  const [first, second] = [tokens[at + 1], tokens[at + 3]];
  if (!isSign(first, '-') || !isSign(second, '-') || ![1, 2, 3, 4].every((step) => tokens[at + step]?.glued))
    return undefined;
  const [day, name, year] = [dayAt(tokens, at, tables), monthAt(tokens, at + 2, tables), yearAt(tokens, at + 4)];
  if (day?.to !== at + 1 || name?.to !== at + 3 || year === undefined) return undefined;
  return possible({ to: at + 5, day: day.day, month: name.month, year });
}

/** 31, 31st, and before a month the first in words. */
export function dayAt(
  tokens: readonly Token[],
  at: number,
  tables: EnglishTables,
): { readonly to: number; readonly day: string } | undefined {
  const token = tokens[at];
  const rank = rankAt(tokens, at, tables);
  if (rank !== undefined) return Number(rank.number) <= 31 ? { to: rank.to, day: two(rank.number) } : undefined;
  if (!isPlainFigure(token) || token.text.length > 2 || token.text === '0') return undefined;
  const after = tokens[at + 1];
  if (after?.glued === true && isLetterOrFigure(after)) return undefined;
  return Number(token.text) <= 31 ? { to: at + 1, day: two(token.text) } : undefined;
}

/** A year, also after a comma or “of”. */
function yearAfter(
  tokens: readonly Token[],
  at: number,
  { of }: EnglishTables,
): { readonly to: number; readonly year: string } | undefined {
  const joint = isSign(tokens[at], ',') || of.has(tokens[at]?.key ?? '');
  const from = joint ? at + 1 : at;
  const year = yearAt(tokens, from);
  return year === undefined ? undefined : { to: from + 1, year };
}

export function yearAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  if (!isPlainFigure(token) || !isYear(token.text)) return undefined;
  const after = tokens[at + 1];
  return after?.glued === true && after.kind === 'word' ? undefined : token.text;
}

/** 31/10/2011, 31-10-2011, 31.10.2011, 2011-10-31, 7/2016. Where both may be the month the day is taken to come first, with a doubt. */
function numeric(tokens: readonly Token[], at: number): DateHit | undefined {
  const row = numericRow(tokens, at);
  if (row === undefined || !endsFree(tokens, row.to)) return undefined;
  const { to, figures } = row;
  const [first = '', second = '', third = ''] = figures;
  if (figures.length === 2)
    return isMonth(first) && isYear(second) ? { to, month: two(first), year: second } : undefined;
  if (isYear(first)) return possible({ to, year: first, month: two(second), day: two(third) });
  if (!isYear(third) || first.length > 2 || second.length > 2) return undefined;
  if (Number(first) <= 12 && Number(second) > 12 && Number(second) <= 31)
    return possible({ to, year: third, month: two(first), day: two(second) });
  const swaps = isMonth(first) && isMonth(second) && Number(first) !== Number(second);
  return possible({
    to,
    year: third,
    month: two(second),
    day: two(first),
    ...(swaps ? { doubt: 'day-or-month' as const } : {}),
  });
}

function numericRow(tokens: readonly Token[], at: number) {
  const first = tokens[at];
  if (first === undefined || (first.glued && isLetterOrFigure(tokens[at - 1]))) return undefined;
  const pointed = !first.plain && /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(first.text);
  if (pointed) return { to: at + 1, figures: first.text.split('.') };
  const sign = tokens[at + 1]?.key;
  if (sign !== '/' && sign !== '-') return undefined;
  const figures = [first.text];
  let to = at + 1;
  while (figures.length < 4 && tokens[to]?.key === sign && tokens[to]?.glued && isGluedFigure(tokens[to + 1])) {
    figures.push(tokens[to + 1]?.text ?? '');
    to += 2;
  }
  const fits = figures.length === 3 || (figures.length === 2 && sign === '/');
  return fits ? { to, figures } : undefined;
}

const isLetterOrFigure = (token: Token | undefined): boolean => token?.kind === 'word' || token?.kind === 'figure';

const isGluedFigure = (token: Token | undefined): boolean => isPlainFigure(token) && token.glued;

/** With `impossible` where the calendar has no such day. */
function possible(hit: DateHit): DateHit {
  const { day, month, year } = hit;
  return day === undefined || isDay(day, month ?? '', year) ? hit : { impossible: true, ...hit };
}

export function isoOf({ year, month, day }: Pick<DateHit, 'year' | 'month' | 'day'>): CalendarDate {
  if (month === undefined) return day === undefined ? (year ?? '') : `---${day}`;
  return day === undefined ? monthDate(month, year) : dayDate(day, month, year);
}

const two = (digits: string): string => digits.padStart(2, '0');
