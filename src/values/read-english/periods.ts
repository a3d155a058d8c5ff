import { isYear } from '../calendar.ts';
import { extended } from '../extended.ts';
import { phraseAt } from '../phrases.ts';
import { isPlainFigure, isSign, type Token } from '../tokens.ts';
import { type DateHit, dateAt, dayAt, isoOf, yearAt } from './dates.ts';
import type { EnglishTables } from './tables.ts';

/** A stretch of time. */
export type PeriodHit = {
  readonly to: number;
  readonly first: DateHit;
  readonly last: DateHit;
  readonly words: boolean;
};

type Joint = { readonly to: number; readonly words: boolean };

/** 2011–2015; July–September 2018; July 1–15, 2016; 1–2 June 2018; June 28 – July 2, 2018; from July 1 to July 15. */
export function periodAt(tokens: readonly Token[], at: number, tables: EnglishTables): PeriodHit | undefined {
  const from = phraseAt(tables.from, tokens, at);
  const first = endAt(tokens, from?.to ?? at, tables);
  const joint = first === undefined ? undefined : jointAt(tokens, first.to, tables, from !== undefined);
  const last = first === undefined || joint === undefined ? undefined : lastAt(tokens, joint, first, tables);
  if (first === undefined || joint === undefined || last === undefined) return undefined;
  const whole = shared(first, last);
  return whole === undefined ? undefined : { to: last.to, ...whole, words: joint.words };
}

/** A date, a year, or a bare day that the other end may complete. */
function endAt(tokens: readonly Token[], at: number, tables: EnglishTables): DateHit | undefined {
  const date = dateAt(tokens, at, tables);
  if (date !== undefined) return date;
  const year = yearAt(tokens, at);
  return year === undefined ? dayAt(tokens, at, tables) : { to: at + 1, year };
}

/** Between the ends stand a dash or words; “and” only after “between”. */
function jointAt(tokens: readonly Token[], at: number, tables: EnglishTables, opened: boolean): Joint | undefined {
  if (isSign(tokens[at], '-')) return { to: at + 1, words: false };
  const words = phraseAt(tables.to, tokens, at);
  if (words === undefined || (!opened && tables.and.has(tokens[at]?.key ?? ''))) return undefined;
  return { to: words.to, words: true };
}

function lastAt(tokens: readonly Token[], { to }: Joint, first: DateHit, tables: EnglishTables): DateHit | undefined {
  if (isYearAlone(first)) return lastYear(tokens, to, first.year ?? '');
  const date = dateAt(tokens, to, tables);
  if (date !== undefined || first.month === undefined || first.day === undefined) return date;
  const day = dayAt(tokens, to, tables);
  if (day === undefined) return undefined;
  const year = isSign(tokens[day.to], ',') ? yearAt(tokens, day.to + 1) : yearAt(tokens, day.to);
  if (year === undefined) return day;
  return { year, ...day, to: isSign(tokens[day.to], ',') ? day.to + 2 : day.to + 1 };
}

const isYearAlone = ({ year, month }: DateHit): boolean => year !== undefined && month === undefined;

/** 2015, or the 20 of 2016–20. */
function lastYear(tokens: readonly Token[], at: number, first: string): DateHit | undefined {
  const year = yearAt(tokens, at);
  if (year !== undefined) return { to: at + 1, year };
  const short = tokens[at];
  if (!isPlainFigure(short) || short.text.length !== 2 || !short.glued) return undefined;
  const whole = first.slice(0, 2) + short.text;
  const follows = isYear(whole) && Number(whole) > Number(first);
  return follows ? { to: at + 1, year: whole, doubt: 'short-year' } : undefined;
}

/** Each end has what only the other one says. */
function shared(first: DateHit, last: DateHit): Pick<PeriodHit, 'first' | 'last'> | undefined {
  const month = first.month ?? last.month;
  const begun = extended(first, {
    ...(month === undefined || isYearAlone(first) ? {} : { month }),
    ...(first.year === undefined && last.year !== undefined ? { year: last.year } : {}),
  });
  const ended = extended(last, {
    ...(last.month === undefined && first.month !== undefined && last.day !== undefined ? { month: first.month } : {}),
    ...(last.year === undefined && first.year !== undefined && first.day !== undefined ? { year: first.year } : {}),
  });
  const turned = begun.day !== undefined && first.year === undefined && isoOf(begun) >= isoOf(ended);
  if (turned && first.month !== undefined) return { first: { ...first, doubt: 'unsaid-year' }, last: ended };
  const alike =
    (begun.day === undefined) === (ended.day === undefined) &&
    (begun.month === undefined) === (ended.month === undefined);
  const sure = begun.impossible === undefined && ended.impossible === undefined;
  return alike && sure && follows(begun, ended) ? { first: begun, last: ended } : undefined;
}

/** Without a year the months may pass the turn of it: December–February. */
function follows(first: DateHit, last: DateHit): boolean {
  return first.year === undefined || isoOf(first) < isoOf(last);
}
