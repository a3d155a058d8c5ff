import type { CalendarDate } from '../model/value.ts';
import { dayDate, isDay, isMonth, isYear, monthDate } from './calendar.ts';
import type { Doubt } from './digits.ts';
import { beginsFree, endsFree } from './figure-places.ts';
import { rankAt } from './numerals.ts';
import { nounCapitals, type Phrases, phraseAt } from './phrases.ts';
import { type Found, found, passedOver, type Reader, type Stretch } from './reading.ts';
import type { Tables } from './tables.ts';
import { isPlainFigure, isSign, type Token } from './tokens.ts';
import { yearAfter } from './year-parts.ts';

/** A day with its month, or what has the shape of one and cannot be. */
type Day = {
  readonly to: number;
  readonly day: string;
  readonly month: string;
  readonly year?: string;
  readonly doubt?: Doubt;
};

/** Years: `năm 2018`. */
export const readYear: Reader = (tokens, at, tables) => {
  const word = phraseAt(tables.year, tokens, at);
  const year = word === undefined ? undefined : tokens[word.to];
  if (word === undefined || !isPlainFigure(year) || !isYear(year.text)) return undefined;
  const to = word.to + 1;
  return endsFree(tokens, to) ? dateFound({ from: at, to }, word.to, year.text) : undefined;
};

/** Months: `tháng 7/2016`, `tháng bảy năm 2016`, `tháng 7`, `tháng 7 - 9/2018`, `7/2016`. */
export const readMonth: Reader = (tokens, at, tables) => {
  const word = phraseAt(tables.month, tokens, at);
  return word === undefined
    ? bareMonth(tokens, at)
    : (monthRange(tokens, at, word.to) ?? worded(tokens, at, word.to, tables));
};

function bareMonth(tokens: readonly Token[], at: number): Found | undefined {
  const [month, sign, year] = tokens.slice(at, at + 3);
  if (!isPlainFigure(month) || !isPlainFigure(year) || !isMonth(month.text) || !isYear(year.text)) return undefined;
  const joined = isSign(sign, '/') || (isSign(sign, '-') && sign?.glued === true && year.glued);
  if (!joined || !beginsFree(tokens, at) || !endsFree(tokens, at + 3)) return undefined;
  return dateFound({ from: at, to: at + 3 }, at, monthDate(month.text, year.text));
}

/** `tháng 7 - 9/2018` */
function monthRange(tokens: readonly Token[], at: number, from: number): Found | undefined {
  const [first, dash, last, slash, year] = tokens.slice(from, from + 5);
  const figures = isPlainFigure(first) && isPlainFigure(last) && isPlainFigure(year);
  if (!figures || !isSign(dash, '-') || !isSign(slash, '/')) return undefined;
  if (!isMonth(first.text) || !isMonth(last.text) || !isYear(year.text)) return undefined;
  if (Number(first.text) >= Number(last.text) || !endsFree(tokens, from + 5)) return undefined;
  const [one, other] = [monthDate(first.text, year.text), monthDate(last.text, year.text)];
  return periodFound({ from: at, to: from + 5 }, from, one, other);
}

function worded(tokens: readonly Token[], at: number, from: number, tables: Tables): Found | undefined {
  const [, dottedMonth, dottedYear] = /^(\d{1,2})\.(\d{4})$/.exec(tokens[from]?.text ?? '') ?? [];
  if (dottedMonth !== undefined && dottedYear !== undefined && isMonth(dottedMonth) && isYear(dottedYear))
    return dateFound({ from: at, to: from + 1 }, from, monthDate(dottedMonth, dottedYear));
  const month = monthAt(tokens, from, tables);
  if (month === undefined) return undefined;
  const year = yearAfter(tokens, month.to, tables);
  const to = year?.to ?? month.to;
  if (!endsFree(tokens, to)) return undefined;
  return dateFound({ from: at, to }, from, monthDate(month.month, year?.year));
}

type Month = { readonly to: number; readonly month: string };

function monthAt(tokens: readonly Token[], at: number, tables: Tables): Month | undefined {
  const token = tokens[at];
  if (isPlainFigure(token)) return isMonth(token.text) ? { to: at + 1, month: token.text } : undefined;
  const rank = rankAt(tokens, at);
  if (rank === undefined || rank.number > 12) return undefined;
  // In words the month is plain where its year follows; `tháng một lần` and `tháng năm 2018` hold no month.
  const dated =
    phraseAt(tables.year, tokens, rank.to) !== undefined && yearAfter(tokens, rank.to, tables) !== undefined;
  const clear = rank.number !== 1 && rank.number !== 5 && phraseAt(tables.measured, tokens, rank.to) === undefined;
  return dated || clear ? { to: rank.to, month: String(rank.number) } : undefined;
}

/** Days: `ngày 31-10-2011`, `15/7/2016`, `ngày 15 tháng 7 năm 2016`, `ngày 15/7`, `12 - 15/7/2016`. */
export const readDay: Reader = (tokens, at, tables) => {
  const word = phraseAt(tables.day, tokens, at);
  const from = word?.to ?? at;
  if (tokens[from]?.kind !== 'figure' || !beginsFree(tokens, from)) return undefined;
  const result =
    dayRange(tokens, at, from, word !== undefined, tables) ?? oneDay(tokens, at, from, word !== undefined, tables);
  const foreign = result !== undefined && phraseAt(tables.otherCalendar, tokens, result.to) !== undefined;
  return foreign ? passedOver(result.to) : result;
};

function oneDay(tokens: readonly Token[], at: number, from: number, named: boolean, tables: Tables): Found | undefined {
  const day = dayAt(tokens, from, named, tables);
  if (day === undefined) return named ? dayAlone(tokens, from, tables) : undefined;
  if (!endsFree(tokens, day.to)) return passedOver(day.to);
  if (!isDay(day.day, day.month, day.year)) return passedOver(day.to);
  const sure = named || day.year !== undefined || partOfDayBefore(tokens, at, tables);
  const doubt = sure ? undefined : ratioDoubt(day, hasDateCue(tokens, at, day.to, tables), tokens, tables);
  if (doubt === 'ratio') return passedOver(day.to);
  return dateFound({ from: at, to: day.to }, from, dayDate(day.day, day.month, day.year), day.doubt ?? doubt);
}

/** `ngày 15` names no date, but its figure counts nothing either. */
function dayAlone(tokens: readonly Token[], at: number, tables: Tables): Found | undefined {
  const day = tokens[at];
  const foreign = phraseAt(tables.otherCalendar, tokens, at + 1);
  if (foreign !== undefined) return passedOver(foreign.to);
  const counts = phraseAt(tables.measured, tokens, at + 1, nounCapitals) !== undefined;
  return isPlainFigure(day) && Number(day.text) <= 31 && !counts ? passedOver(at + 1) : undefined;
}

function dayAt(tokens: readonly Token[], at: number, named: boolean, tables: Tables): Day | undefined {
  return dotted(tokens, at, named) ?? signed(tokens, at, named, tables) ?? spelled(tokens, at, named, tables);
}

/** `15.7.2016`; `15.7` only after `ngày` */
function dotted(tokens: readonly Token[], at: number, named: boolean): Day | undefined {
  const match = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/.exec(tokens[at]?.text ?? '');
  const [, day, month, year] = match ?? [];
  if (day === undefined || month === undefined || (year === undefined && !named)) return undefined;
  return { to: at + 1, day, month, ...(year === undefined ? {} : { year }) };
}

/** `31-10-2011`, `15/7/2016`, `15/7`, `ngày 15-7`, `15/7 năm 2016` */
function signed(tokens: readonly Token[], at: number, named: boolean, tables: Tables): Day | undefined {
  const [day, sign, month, again] = tokens.slice(at, at + 4);
  if (!isPlainFigure(day) || !isPlainFigure(month) || sign === undefined) return undefined;
  if (!(isSign(sign, '/') || isSign(sign, '-')) || day.text.length > 2 || month.text.length > 2) return undefined;
  const parts = { day: day.text, month: month.text };
  if (again !== undefined && isSign(again, sign.key)) {
    const year = signedYear(tokens[at + 4]);
    if (year !== undefined) return { to: at + 5, ...parts, ...year };
  }
  const said = phraseAt(tables.year, tokens, at + 3) === undefined ? undefined : yearAfter(tokens, at + 3, tables);
  if (said !== undefined) return { to: said.to, ...parts, year: said.year };
  if (named || partOfDayBefore(tokens, at, tables)) return { to: at + 3, ...parts };
  return isSign(sign, '/') && sign.glued && month.glued ? { to: at + 3, ...parts } : undefined;
}

function signedYear(token: Token | undefined): Pick<Day, 'year' | 'doubt'> | undefined {
  if (!isPlainFigure(token)) return undefined;
  if (isYear(token.text)) return { year: token.text };
  return /^[0-4]\d$/.test(token.text) ? { year: `20${token.text}`, doubt: 'short-year' } : undefined;
}

/** `15 tháng 7 năm 2016`; without `ngày` only with its year */
function spelled(tokens: readonly Token[], at: number, named: boolean, tables: Tables): Day | undefined {
  const day = tokens[at];
  const word = phraseAt(tables.month, tokens, at + 1);
  const month = word === undefined ? undefined : monthAt(tokens, word.to, tables);
  if (!isPlainFigure(day) || day.text.length > 2 || month === undefined) return undefined;
  const year = yearAfter(tokens, month.to, tables);
  if (year === undefined && !named) return undefined;
  return { to: year?.to ?? month.to, day: day.text, month: month.month, ...(year && { year: year.year }) };
}

/** `12 - 15/7/2016`, `ngày 12 đến 15/7`, `28/6 - 2/7/2018`: the later end gives what the earlier leaves out. */
function dayRange(
  tokens: readonly Token[],
  at: number,
  from: number,
  named: boolean,
  tables: Tables,
): Found | undefined {
  const first = rangeStart(tokens, from);
  const second = first === undefined ? undefined : between(tokens, first.to, named, tables);
  const last =
    second === undefined ? undefined : (signed(tokens, second, true, tables) ?? spelled(tokens, second, true, tables));
  if (first === undefined || last === undefined || !endsFree(tokens, last.to)) return undefined;
  const month = first.month ?? last.month;
  if (!isDay(first.day, month, last.year) || !isDay(last.day, last.month, last.year)) return undefined;
  const [start, end] = [dayDate(first.day, month, last.year), dayDate(last.day, last.month, last.year)];
  return start < end ? periodFound({ from: at, to: last.to }, from, start, end) : undefined;
}

function rangeStart(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly day: string; readonly month?: string } | undefined {
  const [day, slash, month] = tokens.slice(at, at + 3);
  if (!isPlainFigure(day) || day.text.length > 2) return undefined;
  if (!isSign(slash, '/')) return { to: at + 1, day: day.text };
  return isPlainFigure(month) && isMonth(month.text) ? { to: at + 3, day: day.text, month: month.text } : undefined;
}

function between(tokens: readonly Token[], at: number, named: boolean, tables: Tables): number | undefined {
  if (isSign(tokens[at], '-')) return at + 1;
  const word = phraseAt(tables.to, tokens, at);
  if (word === undefined || !named) return undefined;
  return phraseAt(tables.day, tokens, word.to)?.to ?? word.to;
}

/** `sáng 15/7`, `từ 15/7`, `(15/7)` */
function hasDateCue(tokens: readonly Token[], at: number, to: number, tables: Tables): boolean {
  if (isSign(tokens[at - 1], '(') && (isSign(tokens[to], ')') || isSign(tokens[to], ','))) return true;
  return endsBefore(tables.dateCues, tokens, at) || partOfDayBefore(tokens, at, tables);
}

/** `sáng 15-7`: only a date comes after. */
function partOfDayBefore(tokens: readonly Token[], at: number, tables: Tables): boolean {
  return endsBefore(tables.dayParts, tokens, at);
}

function endsBefore(phrases: Phrases<true>, tokens: readonly Token[], at: number): boolean {
  return [1, 2].some((back) => at >= back && phraseAt(phrases, tokens, at - back)?.to === at);
}

/** Before a noun that is counted it is a ratio, as are the simple fractions; a day after the twelfth is no tenth of anything. */
function ratioDoubt(
  { day, month, to }: Day,
  cued: boolean,
  tokens: readonly Token[],
  tables: Tables,
): Doubt | 'ratio' | undefined {
  if (phraseAt(tables.measured, tokens, to, nounCapitals) !== undefined || tokens[to]?.kind === 'figure')
    return 'ratio';
  if (cued || Number(day) > 12) return undefined;
  return Number(month) <= 5 && Number(day) < Number(month) ? 'ratio' : 'date-or-ratio';
}

function dateFound(whole: Stretch, from: number, date: CalendarDate, doubt?: Doubt): Found {
  return found(whole, { type: 'date', date }, { core: { from, to: whole.to }, doubt });
}

function periodFound(whole: Stretch, from: number, first: CalendarDate, last: CalendarDate): Found {
  return found(whole, { type: 'period', from: first, to: last }, { core: { from, to: whole.to } });
}
