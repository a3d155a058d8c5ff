import type { Value } from '../../model/value.ts';
import { extended } from '../extended.ts';
import { beginsFree, endsFree } from '../figure-places.ts';
import { phraseAt } from '../phrases.ts';
import { type Found, found, passedOver } from '../reading.ts';
import { isCapital, isSign, type Token } from '../tokens.ts';
import { type DateHit, dateAt, isoOf, yearAt } from './dates.ts';
import { daysAfterMonth, daysBeforeMonth } from './day-rows.ts';
import { outOf, rankAt } from './numbers.ts';
import { periodAt } from './periods.ts';
import type { EnglishReader } from './source.ts';
import type { EnglishTables } from './tables.ts';
import { tailAt } from './tails.ts';
import { templateAt } from './templates.ts';

/** What the data says with places to fill: the first six months of 2018, late July, the 1990s, the 2011–2015 period, last year. */
export const readTemplate: EnglishReader = ({ tokens, tables, templates }, at) => {
  if (!beginsFree(tokens, at)) return undefined;
  const hit = templateAt(templates.root, tokens, at, templates.slots);
  const value = hit === undefined || !endsFree(tokens, hit.to) ? undefined : hit.meaning(hit.filled);
  if (hit === undefined || value === undefined) return undefined;
  const all = value.type === 'ordinal' ? outOf(tokens, hit.to, value.number, tables) : undefined;
  if (all !== undefined) return found({ from: at, to: all.to }, extended(value, { of: all.of }) as Value);
  return found({ from: at, to: hit.to }, value);
};

/** 2011–2015; July 1–15, 2016; from July 1 to July 15 */
export const readPeriod: EnglishReader = ({ tokens, tables }, at) => {
  if (!beginsFree(tokens, at)) return undefined;
  const hit = periodAt(tokens, at, tables);
  if (hit === undefined || !endsFree(tokens, hit.to)) return undefined;
  const doubt = hit.first.doubt ?? hit.last.doubt;
  const value = {
    type: 'period',
    from: isoOf(hit.first),
    to: isoOf(hit.last),
    ...(hit.words ? { fromTo: true } : {}),
  } as const satisfies Value;
  return found({ from: at, to: hit.to }, value, { doubt });
};

/** October 31, 2011; 31 October 2011; 31/10/2011; on the 15th */
export const readDate: EnglishReader = ({ text, tokens, tables }, at) => {
  if (!beginsFree(tokens, at)) return undefined;
  const from = tables.the.has(tokens[at]?.key ?? '') ? at + 1 : at;
  const hit = dateAt(tokens, from, tables);
  if (hit === undefined) return daysBeforeMonth(tokens, at, tables) ?? loneDay(tokens, at, tables);
  if (!endsFree(tokens, hit.to) || (from > at && hit.day === undefined)) return undefined;
  if (isName(tokens, hit, tables)) return passedOver(hit.to);
  if (hit.impossible !== true) {
    const row = daysAfterMonth(tokens, from, hit, tables);
    if (row !== undefined) return row;
    const year = hit.year ?? sharedYear(tokens, hit, tables);
    return year === hit.year ? dated(hit, from) : yearShared(hit, from, year);
  }
  const written = text.slice(tokens[from]?.start, tokens[hit.to - 1]?.end);
  return found({ from, to: hit.to }, { type: 'impossible-date', written }, { doubt: 'impossible-date' });
};

/** 12 August Revolution Street, 30 April Street */
function isName(tokens: readonly Token[], { to, day, year }: DateHit, { notDays }: EnglishTables): boolean {
  const isShort = day !== undefined && year === undefined;
  return isShort && isCapital(tokens[to]) && phraseAt(notDays, tokens, to) !== undefined;
}

function dated(hit: DateHit, from: number): Found {
  return found({ from, to: hit.to }, { type: 'date', date: isoOf(hit) }, { doubt: hit.doubt });
}

function yearShared(hit: DateHit, from: number, year: string | undefined): Found {
  const value = { type: 'date', date: isoOf(year === undefined ? hit : extended(hit, { year })) } as const;
  const { to, readings } = dated(hit, from);
  return { to, readings: readings.map((reading) => extended(reading, { value, shared: true as const })) };
}

/** A row of no more days is read as one. */
const mostDays = 32;

/** On May 5 and June 10, *2016*; in May and June *2018*: the last of a row of days or months, each later than the one before, says the year of all. */
function sharedYear(tokens: readonly Token[], first: DateHit, tables: EnglishTables): string | undefined {
  let last = first;
  for (let hits = 1; hits < mostDays && last.month !== undefined; hits += 1) {
    const comma = isSign(tokens[last.to], ',') || isSign(tokens[last.to], ';');
    const word = comma ? last.to + 1 : last.to;
    const and = tables.and.has(tokens[word]?.key ?? '');
    const next = comma || and ? dateAt(tokens, and ? word + 1 : word, tables) : undefined;
    if (next === undefined || next.impossible === true || inYear(next) <= inYear(last)) return undefined;
    if ((next.day === undefined) !== (last.day === undefined)) return undefined;
    if (next.year !== undefined) return next.year;
    last = next;
  }
  return undefined;
}

const inYear = ({ month = '', day = '' }: DateHit): string => month + day;

/** Of a month that is said elsewhere: on the 15th. With a noun behind it, it is a rank: on the 15th anniversary. */
function loneDay(...[tokens, at, tables]: Parameters<typeof dateAt>): ReturnType<EnglishReader> {
  if (!tables.the.has(tokens[at]?.key ?? '') || !tables.dayCues.has(tokens[at - 1]?.key ?? '')) return undefined;
  const rank = tokens[at + 1]?.kind === 'figure' ? rankAt(tokens, at + 1, tables) : undefined;
  const next = tokens[rank?.to ?? at];
  if (rank === undefined || Number(rank.number) > 31 || (next?.kind === 'word' && !tables.stops.has(next.key)))
    return undefined;
  return found({ from: at, to: rank.to }, { type: 'date', date: `---${rank.number.padStart(2, '0')}` });
}

/** A figure of four digits alone; without a word that leads to a year it may be a count. */
export const readYear: EnglishReader = ({ tokens, tables }, at) => {
  const year = beginsFree(tokens, at) && endsFree(tokens, at + 1) ? yearAt(tokens, at) : undefined;
  if (year === undefined || tokens[at + 1]?.kind === 'figure') return undefined;
  // In «in 2018 households» it may be so many of them.
  const isSure = isYearCued(tokens, at, tables) && tailAt(tokens, at + 1, tables, false) === undefined;
  return found({ from: at, to: at + 1 }, { type: 'date', date: year }, isSure ? {} : { doubt: 'bare-year' });
};

function isYearCued(tokens: readonly Token[], at: number, { yearCues, from }: EnglishTables): boolean {
  return at > 0 && (yearCues.has(tokens[at - 1]?.key ?? '') || phraseAt(from, tokens, at - 1) !== undefined);
}
