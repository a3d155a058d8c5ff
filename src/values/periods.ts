import type { PeriodWord } from '../model/symbols.ts';
import type { PeriodValue } from '../model/value.ts';
import { isOldYear, isYear, monthDate } from './calendar.ts';
import { dateValue, isPossible } from './date-chains.ts';
import { endsBefore, isCounted } from './date-cues.ts';
import { type DateItem, dayItem } from './date-items.ts';
import { extended } from './extended.ts';
import { beginsFree, endsFree } from './figure-places.ts';
import { bareMonth, monthItem } from './months.ts';
import { phraseAt } from './phrases.ts';
import { type Found, found, type Reader } from './reading.ts';
import type { Tables } from './tables.ts';
import { isPlainFigure, isSign, type Token } from './tokens.ts';

/** Periods of years: `giai đoạn 2011 - 2015`, `nhiệm kỳ 2020-2025`, `2016 - 2020`, `từ năm 2016 đến năm 2020`, `vụ hè thu 2018`. */
export const readPeriod: Reader = (tokens, at, tables) => {
  const word = phraseAt(tables.periods, tokens, at);
  if (word !== undefined) return announced(word.meaning, tokens, at, word.to, tables);
  const opening = phraseAt(tables.dates.opening, tokens, at);
  const start = opening?.to ?? at;
  const from = phraseAt(tables.year, tokens, start)?.to ?? start;
  return opening === undefined ? joined(tokens, at, from, tables) : opened(tokens, at, from, tables);
};

function announced(
  word: PeriodWord,
  tokens: readonly Token[],
  at: number,
  to: number,
  tables: Tables,
): Found | undefined {
  const from = afterYearWords(tokens, to, tables);
  const years = yearsAt(tokens, from, dashOrUntil, tables);
  if (years === undefined) return word.single === true ? singleYear(word, tokens, at, to) : undefined;
  // In «giai đoạn (2016 - 2020)» the bracket that closes belongs to it too.
  const isClosed = isSign(tokens[from - 1], '(') && isSign(tokens[years.to], ')');
  return periodFound({ from: at, to: isClosed ? years.to + 1 : years.to }, years, { word: word.key });
}

/** `vụ hè thu 2018`, `tầm nhìn đến năm 2045` */
function singleYear({ key }: PeriodWord, tokens: readonly Token[], at: number, to: number): Found | undefined {
  const year = tokens[to];
  if (!isPlainFigure(year) || !isYear(year.text) || !endsFree(tokens, to + 1)) return undefined;
  const coreValue = { type: 'date', date: year.text } as const;
  return found({ from: at, to: to + 1 }, extended(coreValue, { word: key }), {
    core: { from: to, to: to + 1 },
    coreValue,
  });
}

/** `2016 - 2020`, `năm 2016 đến năm 2018`; without a word the figures may be counted. */
function joined(tokens: readonly Token[], at: number, from: number, tables: Tables): Found | undefined {
  const dashed = yearsAt(tokens, from, dashAt, tables);
  if (dashed !== undefined) return periodFound({ from: at, to: dashed.to }, dashed);
  const said = from > at ? yearsAt(tokens, from, untilAt, tables) : undefined;
  return said === undefined ? undefined : periodFound({ from: at, to: said.to }, said, { fromTo: true });
}

/** `từ năm 2016 đến năm 2020`, `từ 2016 - 2020` */
function opened(tokens: readonly Token[], at: number, from: number, tables: Tables): Found | undefined {
  const years = yearsAt(tokens, from, dashOrUntil, tables);
  if (years === undefined || isCounted(tokens, years.to, tables)) return undefined;
  return periodFound({ from: at, to: years.to }, years, { fromTo: true });
}

function periodFound(
  whole: { readonly from: number; readonly to: number },
  years: Years,
  rest: Pick<PeriodValue, 'word' | 'fromTo'> = {},
): Found {
  const coreValue: PeriodValue = { type: 'period', from: years.first, to: years.last };
  return found(whole, extended(coreValue, rest), { core: { from: years.from, to: years.to }, coreValue });
}

type Years = { readonly from: number; readonly to: number; readonly first: string; readonly last: string };
type Between = (tokens: readonly Token[], at: number, tables: Tables) => number | undefined;

function yearsAt(tokens: readonly Token[], from: number, between: Between, tables: Tables): Years | undefined {
  const first = tokens[from];
  if (!isYearAt(first, endsBefore(tables.year, tokens, from)) || !beginsFree(tokens, from)) return undefined;
  const second = between(tokens, from + 1, tables);
  const last = second === undefined ? undefined : tokens[second];
  if (second === undefined || !isYearAt(last, isOldYear(first.text))) return undefined;
  if (Number(last.text) <= Number(first.text) || !endsFree(tokens, second + 1)) return undefined;
  return { from, to: second + 1, first: first.text, last: last.text };
}

/** `old`: a word says that it is one, however long ago. */
function isYearAt(token: Token | undefined, old: boolean): token is Token & { readonly kind: 'figure' } {
  return isPlainFigure(token) && (isYear(token.text) || (old && isOldYear(token.text)));
}

const dashAt: Between = (tokens, at) => (isSign(tokens[at], '-') ? at + 1 : undefined);

const untilAt: Between = (tokens, at, tables) => {
  const word = phraseAt(tables.dates.until, tokens, at);
  return word === undefined ? undefined : afterYearWords(tokens, word.to, tables);
};

const dashOrUntil: Between = (tokens, at, tables) => untilAt(tokens, at, tables) ?? dashAt(tokens, at, tables);

/** Past `năm`, `từ năm`, `(`. */
function afterYearWords(tokens: readonly Token[], at: number, tables: Tables): number {
  const opening = phraseAt(tables.from, tokens, at)?.to ?? at;
  return phraseAt(tables.year, tokens, opening)?.to ?? opening;
}

/** Up to the day of speaking: `từ năm 2016 đến nay`, `từ tháng 7/2018 đến nay`, `từ ngày 1/7/2018 đến nay`. */
export const readUntilNow: Reader = (tokens, at, tables) => {
  const opening = phraseAt(tables.dates.opening, tokens, at);
  const first = opening === undefined ? undefined : firstDate(tokens, opening.to, tables);
  const now = first === undefined ? undefined : phraseAt(tables.dates.untilNow, tokens, first.to);
  if (first === undefined || now === undefined) return undefined;
  const value = { type: 'period', from: first.date, to: 'now', fromTo: true } as const;
  const coreValue = { type: 'date', date: first.date } as const;
  return found({ from: at, to: now.to }, value, { core: { from: first.from, to: first.to }, coreValue });
};

type FirstDate = { readonly from: number; readonly to: number; readonly date: string };

function firstDate(tokens: readonly Token[], at: number, tables: Tables): FirstDate | undefined {
  const month = phraseAt(tables.month, tokens, at);
  if (month !== undefined) return monthFirst(tokens, month.to, tables);
  const year = phraseAt(tables.year, tokens, at)?.to ?? at;
  const token = tokens[year];
  if (isPlainFigure(token) && isYear(token.text)) return { from: year, to: year + 1, date: token.text };
  const bare = bareMonth(tokens, at);
  if (bare !== undefined) return { from: at, to: bare.to, date: monthDate(bare.month, bare.year) };
  const from = phraseAt(tables.day, tokens, at)?.to ?? at;
  const day = dayItem(tokens, from, from > at, tables);
  return day === undefined ? undefined : dayFirst(day);
}

function monthFirst(tokens: readonly Token[], at: number, tables: Tables): FirstDate | undefined {
  const item = monthItem(tokens, at, tables);
  if (item === undefined || item.lunar === true) return undefined;
  return { from: item.from, to: item.to, date: monthDate(item.month, item.year) };
}

function dayFirst(day: DateItem): FirstDate | undefined {
  if (day.lunar === true || !isPossible(day)) return undefined;
  return { from: day.from, to: day.to, date: dateValue(day).date };
}
