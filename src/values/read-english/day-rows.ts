import { isDay } from '../calendar.ts';
import { endsFree } from '../figure-places.ts';
import type { Found } from '../reading.ts';
import { isSign, type Token } from '../tokens.ts';
import { type DateHit, dateAt, dayAt, isoOf, yearAt } from './dates.ts';
import type { EnglishTables } from './tables.ts';

/** A row of no more days is read as one. */
const mostDays = 32;

/** Days that share the month behind the last: *6*, *8* and 10 June 2016. */
export function daysBeforeMonth(tokens: readonly Token[], at: number, tables: EnglishTables): Found | undefined {
  const days = dayRow(tokens, at, tables);
  const closing = days.at(-1);
  const date = closing === undefined || days.length < 2 ? undefined : dateAt(tokens, closing.from, tables);
  if (date?.day === undefined || date.impossible === true || !endsFree(tokens, date.to)) return undefined;
  return rowFound([...days.slice(0, -1), { from: closing?.from ?? at, to: date.to, day: date.day }], date);
}

/** Days that share the month before the first: June 6, *8* and *10*, 2016. `hit` is the first. */
export function daysAfterMonth(
  tokens: readonly Token[],
  at: number,
  hit: DateHit,
  tables: EnglishTables,
): Found | undefined {
  if (hit.day === undefined || hit.year !== undefined || tokens[at]?.kind !== 'word') return undefined;
  const days = dayRow(tokens, hit.to - 1, tables);
  const closing = days.at(-1);
  if (closing === undefined || days.length < 2 || dateAt(tokens, closing.from, tables) !== undefined) return undefined;
  const comma = isSign(tokens[closing.to], ',') ? closing.to + 1 : closing.to;
  const year = yearAt(tokens, comma);
  const next = tokens[closing.to];
  const counts = next?.kind === 'figure' || (next?.kind === 'word' && !tables.stops.has(next.key));
  if ((counts && year === undefined) || isSign(next, '%') || !endsFree(tokens, closing.to)) return undefined;
  const whole = { ...hit, ...(year === undefined ? {} : { year }) };
  const last = { ...closing, to: year === undefined ? closing.to : comma + 1 };
  const first = { from: at, to: hit.to, day: hit.day };
  return rowFound([first, ...days.slice(1, -1), last], whole);
}

type RowDay = { readonly from: number; readonly to: number; readonly day: string };

/** Bare days, each later than the one before, the last joined by a word. */
function dayRow(tokens: readonly Token[], at: number, tables: EnglishTables): readonly RowDay[] {
  const days: RowDay[] = [];
  for (let from = at; days.length < mostDays; ) {
    const day = tokens[from]?.kind === 'figure' ? dayAt(tokens, from, tables) : undefined;
    if (day === undefined || day.day <= (days.at(-1)?.day ?? '')) return [];
    days.push({ from, ...day });
    if (days.length > 1 && tables.and.has(tokens[from - 1]?.key ?? '')) return days;
    const comma = isSign(tokens[day.to], ',') ? day.to + 1 : day.to;
    const and = tables.and.has(tokens[comma]?.key ?? '');
    if (comma === day.to && !and) return [];
    from = and ? comma + 1 : comma;
  }
  return [];
}

function rowFound(days: readonly RowDay[], { month, year }: DateHit): Found | undefined {
  const dates = days.map(({ day }) => ({ day, ...(month && { month }), ...(year && { year }) }));
  if (month === undefined || !dates.every(({ day }) => isDay(day, month, year))) return undefined;
  const readings = days.map(({ from, to }, at) => {
    const value = { type: 'date', date: isoOf(dates[at] ?? {}) } as const;
    const core = { from, to };
    return { from, to, core, value, coreValue: value };
  });
  return { to: days.at(-1)?.to ?? 0, readings };
}
