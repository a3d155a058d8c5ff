import { isMonth, isYear } from './calendar.ts';
import { endsBefore } from './date-cues.ts';
import type { Doubt } from './digits.ts';
import { endsFree } from './figure-places.ts';
import { rankAt } from './numerals.ts';
import { phraseAt } from './phrases.ts';
import type { Stretch } from './reading.ts';
import type { Tables } from './tables.ts';
import { isPlainFigure, isSign, type Token } from './tokens.ts';
import { yearAfter } from './year-parts.ts';

/** What is written of one day: with its month and year, or as far as they are said. Nothing is checked against the calendar. */
export type DateItem = Stretch & {
  readonly day: string;
  readonly month?: string;
  readonly year?: string;
  readonly lunar?: true;
  readonly doubt?: Doubt;
};

/** A day at the place. `named`: a word says that it is one, so that `15-7` and `15.7` are dates. */
export function dayItem(tokens: readonly Token[], at: number, named: boolean, tables: Tables): DateItem | undefined {
  const item =
    dotted(tokens, at, named) ??
    signed(tokens, at, named, tables) ??
    spelled(tokens, at, named, tables) ??
    alone(tokens, at);
  return item === undefined ? undefined : inItsCalendar(item, tokens, tables);
}

/** `15.7.2016`; `15.7` only after `ngày` */
function dotted(tokens: readonly Token[], at: number, named: boolean): DateItem | undefined {
  if (tokens[at]?.kind !== 'figure' || isPlainFigure(tokens[at])) return undefined;
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/.exec(tokens[at]?.text ?? '') ?? [];
  if (day === undefined || month === undefined || (year === undefined && !named)) return undefined;
  return { from: at, to: at + 1, day, month, ...(year === undefined ? {} : { year }) };
}

/** `31-10-2011`, `15/7/2016`, `15/7`, `ngày 15-7`, `15/7 năm 2016` */
function signed(tokens: readonly Token[], at: number, named: boolean, tables: Tables): DateItem | undefined {
  const [day, sign, month, again] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (!isPlainFigure(day) || !isPlainFigure(month) || sign === undefined) return undefined;
  if (!(isSign(sign, '/') || isSign(sign, '-')) || day.text.length > 2 || month.text.length > 2) return undefined;
  const parts = { from: at, day: day.text, month: month.text };
  const year = again !== undefined && isSign(again, sign.key) ? signedYear(tokens[at + 4]) : undefined;
  if (year !== undefined) return { to: at + 5, ...parts, ...year };
  if (isSign(sign, '-') && !mayBeMonth(tokens, at + 2, named, tables)) return undefined;
  const said = phraseAt(tables.year, tokens, at + 3) === undefined ? undefined : yearAfter(tokens, at + 3, tables);
  if (said !== undefined) return { to: said.to, year: said.year, ...parts };
  if (named) return { to: at + 3, ...parts };
  return isSign(sign, '/') && sign.glued && month.glued ? { to: at + 3, ...parts } : undefined;
}

/** In `1-2/6`, `6 - 9-5-2016` and `5 - 6 tháng 7` the hyphen joins two days, in `15-17` it can join nothing else. */
function mayBeMonth(tokens: readonly Token[], at: number, named: boolean, tables: Tables): boolean {
  const [month, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!named || month === undefined || !isMonth(month.text)) return false;
  if (isSign(next, '/') || (isSign(next, '-') && next?.glued === true && after?.glued === true)) return false;
  return phraseAt(tables.month, tokens, at + 1) === undefined;
}

function signedYear(token: Token | undefined): Pick<DateItem, 'year' | 'doubt'> | undefined {
  if (!isPlainFigure(token)) return undefined;
  if (isYear(token.text)) return { year: token.text };
  return /^[0-4]\d$/.test(token.text) ? { year: `20${token.text}`, doubt: 'short-year' } : undefined;
}

/** `15 tháng 7 năm 2016`, `10 tháng Giêng`; without `ngày` only with its year or in a month with a name */
function spelled(tokens: readonly Token[], at: number, named: boolean, tables: Tables): DateItem | undefined {
  const day = dayNumber(tokens, at, named);
  const word = day === undefined ? undefined : phraseAt(tables.month, tokens, day.to);
  const month =
    word === undefined ? undefined : (monthAt(tokens, word.to, tables) ?? monthOfDay(tokens, word.to, named));
  if (day === undefined || month === undefined) return undefined;
  const year = yearAfter(tokens, month.to, tables) ?? yearAfterComma(tokens, month.to);
  const isLunar = month.lunar !== undefined || phraseAt(tables.dates.lunar.after, tokens, month.to) !== undefined;
  const isSure = year !== undefined || named || isLunar;
  if (!isSure && !endsLikeDay(tokens, at, month.to, tables)) return undefined;
  const lunar = month.lunar === undefined ? {} : { lunar: month.lunar };
  return {
    from: at,
    to: year?.to ?? month.to,
    day: day.day,
    month: month.month,
    ...lunar,
    ...(year && { year: year.year }),
  };
}

/** `8 tháng 10, 2012` */
function yearAfterComma(tokens: readonly Token[], at: number): ReturnType<typeof yearAfter> {
  const year = tokens[at + 1];
  if (!isSign(tokens[at], ',') || !isPlainFigure(year) || !isYear(year.text)) return undefined;
  return endsFree(tokens, at + 2) ? { to: at + 2, year: year.text } : undefined;
}

/**
 * `đến 15 tháng 11.`, `15 tháng 11 đến …`, `từ 21 tháng 3 và …`: behind a row of months (3 tháng 10, 11 và 12) or before a noun (3 tháng 1 đợt)
 * months are counted.
 */
function endsLikeDay(tokens: readonly Token[], from: number, to: number, tables: Tables): boolean {
  const next = tokens[to];
  if (!isPlainFigure(tokens[to - 1]) || !endsFree(tokens, to)) return false;
  if (next?.kind === 'word') return isDayBeforeWord(tokens, from, to, tables);
  if (tokens[to + 1]?.kind === 'figure') return false;
  if (next === undefined || next.kind === 'wall') return true;
  return next.kind === 'sign' && !isSign(next, '-') && !isSign(next, '/');
}

function isDayBeforeWord(tokens: readonly Token[], from: number, to: number, tables: Tables): boolean {
  const { opening, until } = tables.dates;
  if (phraseAt(until, tokens, to) !== undefined) return tokens[to + 1]?.kind !== 'figure';
  const isSecond = endsBefore(tables.and, tokens, from) && phraseAt(tables.month, tokens, from - 3)?.to === from - 2;
  const isCued = isSecond || endsBefore(opening, tokens, from) || endsBefore(until, tokens, from);
  return isCued && phraseAt(tables.citations.followers, tokens, to) !== undefined;
}

/** Digits, or after the word of a day its name: mùng *một*. */
function dayNumber(
  tokens: readonly Token[],
  at: number,
  named: boolean,
): { readonly to: number; readonly day: string } | undefined {
  const token = tokens[at];
  if (isPlainFigure(token)) return token.text.length > 2 ? undefined : { to: at + 1, day: token.text };
  const rank = named ? rankAt(tokens, at) : undefined;
  return rank === undefined ? undefined : { to: rank.to, day: String(rank.number) };
}

/** `15`, which takes its month from a day after it. */
function alone(tokens: readonly Token[], at: number): DateItem | undefined {
  const day = tokens[at];
  if (!isPlainFigure(day) || day.text.length > 2) return undefined;
  return Number(day.text) >= 1 && Number(day.text) <= 31 ? { from: at, to: at + 1, day: day.text } : undefined;
}

export type Month = { readonly to: number; readonly month: string; readonly lunar?: true };

/** The month after its word: `7`, `bảy`, `Giêng`. */
export function monthAt(tokens: readonly Token[], at: number, tables: Tables): Month | undefined {
  const token = tokens[at];
  if (isPlainFigure(token)) return isMonth(token.text) ? { to: at + 1, month: token.text } : undefined;
  const named = phraseAt(tables.dates.lunar.months, tokens, at);
  if (named !== undefined) return { to: named.to, month: named.meaning, lunar: true };
  const word = monthWordAt(tokens, at);
  if (word === undefined) return undefined;
  // In words the month is plain where its year follows; `tháng một lần` and `tháng năm 2018` hold no month.
  const dated =
    phraseAt(tables.year, tokens, word.to) !== undefined && yearAfter(tokens, word.to, tables) !== undefined;
  const lunar = phraseAt(tables.dates.lunar.after, tokens, word.to) !== undefined;
  const clear = word.month !== '1' && word.month !== '5' && phraseAt(tables.measured, tokens, word.to) === undefined;
  return dated || lunar || clear ? word : undefined;
}

/** Behind a day the word can be nothing but its month: ngày 28 tháng *một*, ngày 2 tháng *năm*. */
function monthOfDay(tokens: readonly Token[], at: number, named: boolean): Month | undefined {
  return named ? monthWordAt(tokens, at) : undefined;
}

export function monthWordAt(tokens: readonly Token[], at: number): Month | undefined {
  const rank = rankAt(tokens, at);
  return rank === undefined || rank.number > 12 ? undefined : { to: rank.to, month: String(rank.number) };
}

/** `10/3 âm lịch`, `22-8 năm Mậu Tuất` */
function inItsCalendar(item: DateItem, tokens: readonly Token[], tables: Tables): DateItem {
  const after = phraseAt(tables.dates.lunar.after, tokens, item.to);
  if (after !== undefined) return { lunar: true, ...item, to: after.to };
  return isCyclicYear(tokens, item.to, tables) ? { lunar: true, ...item } : item;
}

/** `năm Mậu Tuất`, `Mậu Tuất` */
function isCyclicYear(tokens: readonly Token[], at: number, { year, dates: { lunar } }: Tables): boolean {
  const from = phraseAt(year, tokens, at)?.to ?? at;
  const stem = phraseAt(lunar.stems, tokens, from);
  return stem !== undefined && phraseAt(lunar.branches, tokens, stem.to) !== undefined;
}
