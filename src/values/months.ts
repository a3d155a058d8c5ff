import type { CalendarDate } from '../model/value.ts';
import { isMonth, isOldYear, isYear, monthDate } from './calendar.ts';
import { endsBefore, isCounted } from './date-cues.ts';
import { type Month, monthAt } from './date-items.ts';
import { extended } from './extended.ts';
import { beginsFree, endsFree } from './figure-places.ts';
import { type CapitalsFit, nounCapitals, phraseAt } from './phrases.ts';
import { type Found, found, passedOver, type Reader, type Reading } from './reading.ts';
import type { Tables } from './tables.ts';
import { isCapital, isPlainFigure, isProper, isSign, type Token } from './tokens.ts';
import { yearAfter } from './year-parts.ts';

/** A month with its year, as far as that is said. `from` is the place of its figure. */
export type MonthItem = Month & { readonly from: number; readonly year?: string };

/** One of a list. `whole` is where it begins with its word. */
type ListedMonth = MonthItem & { readonly whole: number };

/** Months: `tháng 7/2016`, `tháng bảy năm 2016`, `tháng 7`, `7/2016`, `tháng Giêng`; rows: `tháng 7 - 9/2018`, `từ tháng 3 đến tháng 6/2018`. */
export const readMonth: Reader = (tokens, at, tables) => {
  const short = shortMonth(tokens, at, tables);
  if (short !== undefined) return oneMonth(short, at, tokens);
  const opening = phraseAt(tables.dates.opening, tokens, at);
  const word = phraseAt(tables.month, tokens, opening?.to ?? at);
  const first = word === undefined ? bareMonth(tokens, opening?.to ?? at) : monthItem(tokens, word.to, tables);
  if (first === undefined) return undefined;
  if (first.year === undefined && isOfName(tokens, at, tables)) return passedOver(first.to);
  const stretch = monthStretch(first, at, opening !== undefined, tokens, tables);
  if (stretch !== undefined || opening !== undefined) return stretch;
  const found = monthList(first, at, tokens, tables) ?? oneMonth(first, at, tokens);
  return word === undefined && isMapScale(first) && !endsBefore(tables.dateCues, tokens, at) ? doubted(found) : found;
};

/** 1/2000 is a scale of maps as well. */
const isMapScale = ({ month, year }: MonthItem): boolean => month === '1' && year === '2000';

function doubted(found: Found | undefined): Found | undefined {
  return found && { ...found, readings: found.readings.map((one) => ({ ...one, doubt: 'date-or-ratio' as const })) };
}

/** `đường Cách Mạng Tháng Tám`, `đường Cách mạng Tháng Tám`, but `Cách mạng Tháng Tám`, the event */
function isOfName(tokens: readonly Token[], at: number, { datedNames }: Tables): boolean {
  if (!isProper(tokens[at])) return false;
  return isProper(tokens[at - 1]) || (isProper(tokens[at - 2]) && endsBefore(datedNames, tokens, at - 2));
}

/** `T6/2021`, as tables have it */
function shortMonth(tokens: readonly Token[], at: number, { monthLetters }: Tables): MonthItem | undefined {
  const letter = phraseAt(monthLetters, tokens, at, sameLetters);
  if (letter === undefined || tokens[letter.to]?.glued !== true || !beginsFree(tokens, at)) return undefined;
  return joinedMonth(tokens, letter.to);
}

const sameLetters: CapitalsFit = (written, found) => written === found;

/** `7/2016`, `7-2016` */
export function bareMonth(tokens: readonly Token[], at: number): MonthItem | undefined {
  return beginsFree(tokens, at) ? joinedMonth(tokens, at) : undefined;
}

function joinedMonth(tokens: readonly Token[], at: number): MonthItem | undefined {
  const [month, sign, year] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!isPlainFigure(month) || !isPlainFigure(year) || !isMonth(month.text) || !isYear(year.text)) return undefined;
  const joined = isSign(sign, '/') || (isSign(sign, '-') && sign?.glued === true && year.glued);
  if (!joined) return undefined;
  return { from: at, to: at + 3, month: month.text, year: year.text };
}

/** The month after its word: `7/2016`, `10.2017`, `bảy năm 2016`, `Giêng`, `8 âm lịch`. */
export function monthItem(tokens: readonly Token[], at: number, tables: Tables): MonthItem | undefined {
  const dotted = dottedMonth(tokens, at);
  if (dotted !== undefined) return dotted;
  const month = monthAt(tokens, at, tables);
  if (month === undefined) return undefined;
  const after = phraseAt(tables.dates.lunar.after, tokens, month.to);
  const lunar = after === undefined ? {} : ({ lunar: true } as const);
  const to = after?.to ?? month.to;
  const year = yearAfter(tokens, to, tables);
  return { from: at, ...month, ...lunar, to: year?.to ?? to, ...(year && { year: year.year }) };
}

/** `10.2017` */
function dottedMonth(tokens: readonly Token[], at: number): MonthItem | undefined {
  const figure = tokens[at];
  if (figure?.kind !== 'figure' || figure.plain) return undefined;
  const [, month = '', year = ''] = /^(\d{1,2})\.(\d{4})$/.exec(figure.text) ?? [];
  return isMonth(month) && isYear(year) ? { from: at, to: at + 1, month, year } : undefined;
}

function oneMonth(item: MonthItem, at: number, tokens: readonly Token[]): Found | undefined {
  return endsFree(tokens, item.to) ? { to: item.to, readings: [monthReading(item, at)] } : undefined;
}

function monthReading(item: MonthItem, whole: number, year: string | undefined = item.year): Reading {
  const { from, to, month, lunar } = item;
  const calendar = lunar === true ? ({ calendar: 'lunar' } as const) : {};
  const value = { type: 'date', date: monthDate(month, year), ...calendar } as const;
  const isShort = year !== undefined && item.year === undefined;
  return {
    from: whole,
    to,
    core: { from, to },
    value,
    coreValue: isShort ? { ...value, date: monthDate(month) } : value,
    ...(isShort ? { shared: true } : {}),
  };
}

/** `tháng 7 - 9/2018`, `từ tháng 3 đến tháng 6/2018`, `từ tháng 11 đến tháng 4` */
function monthStretch(
  first: MonthItem,
  at: number,
  opened: boolean,
  tokens: readonly Token[],
  tables: Tables,
): Found | undefined {
  const dash = isSign(tokens[first.to], '-');
  const until = dash ? first.to + 1 : phraseAt(tables.dates.until, tokens, first.to)?.to;
  const word = until === undefined ? undefined : phraseAt(tables.month, tokens, until)?.to;
  const bare = until === undefined ? undefined : bareMonth(tokens, until);
  if (until === undefined || (word === undefined && bare === undefined && !dash && !opened)) return undefined;
  const last = bare ?? secondMonth(tokens, word ?? until, word !== undefined, tables);
  if (last === undefined || first.lunar === true || last.lunar === true) return undefined;
  return stretchFound(first, last, at, !dash || opened, tokens);
}

/** Without a word of its own the second must not count what comes after it. */
function secondMonth(tokens: readonly Token[], at: number, worded: boolean, tables: Tables): MonthItem | undefined {
  if (!worded && !isPlainFigure(tokens[at])) return undefined;
  const item = monthItem(tokens, at, tables);
  return worded || (item !== undefined && !isCounted(tokens, item.to, tables)) ? item : undefined;
}

function stretchFound(
  first: MonthItem,
  last: MonthItem,
  at: number,
  fromTo: boolean,
  tokens: readonly Token[],
): Found | undefined {
  const inOrder = Number(first.month) < Number(last.month);
  const from = monthDate(first.month, first.year ?? (inOrder ? last.year : undefined));
  const to = monthDate(last.month, last.year);
  const open = from.startsWith('--') !== to.startsWith('--');
  // Without years từ tháng 11 đến tháng 4 goes into the next one; a dash does not.
  const forward = open || (from.startsWith('--') ? inOrder || fromTo : from < to);
  if (!forward || from === to || !endsFree(tokens, last.to)) return undefined;
  const coreValue = { type: 'period', from, to } as const;
  const rest = { core: { from: first.from, to: last.to }, coreValue, doubt: open ? 'unsaid-year' : undefined } as const;
  return found({ from: at, to: last.to }, fromTo ? extended(coreValue, { fromTo }) : coreValue, rest);
}

/** `tháng 3, 4 và 5/2018`, `các tháng 10, 11`, `tháng 6 và 7`: the last year is that of all. */
function monthList(first: MonthItem, at: number, tokens: readonly Token[], tables: Tables): Found | undefined {
  if (first.year !== undefined || first.lunar === true) return undefined;
  const items: ListedMonth[] = [{ whole: at, ...first }];
  for (let item = nextMonth(first, tokens, tables); item !== undefined; item = nextMonth(item, tokens, tables)) {
    items.push(item);
    if (item.year !== undefined) break;
  }
  const last = items.at(-1);
  if (last === undefined || items.length === 1 || !endsList(last, tokens, tables)) return undefined;
  return {
    to: last.to,
    readings: items.map((item) => monthReading(item, item.whole, last.year)),
  };
}

/** A later month of the same year. */
function nextMonth({ to, month }: MonthItem, tokens: readonly Token[], tables: Tables): ListedMonth | undefined {
  const joint = isSign(tokens[to], ',') ? to + 1 : phraseAt(tables.and, tokens, to)?.to;
  if (joint === undefined) return undefined;
  const from = phraseAt(tables.month, tokens, joint)?.to ?? joint;
  const item = isPlainFigure(tokens[from]) ? monthItem(tokens, from, tables) : undefined;
  if (item === undefined || Number(item.month) <= Number(month)) return undefined;
  return isCounted(tokens, item.to, tables) && !isNamed(tokens, item.to, tables)
    ? undefined
    : { whole: joint, ...item };
}

/** `tháng 2 và 3 TP HCM`: one city with its name; of several the names follow, as in «3 TP Huế, Vinh và Cần Thơ». */
function isNamed(tokens: readonly Token[], at: number, tables: Tables): boolean {
  const noun = phraseAt(tables.measured, tokens, at, nounCapitals);
  if (noun === undefined || !isCapital(tokens[noun.to])) return false;
  let end = noun.to;
  while (isCapital(tokens[end])) end += 1;
  return !isSign(tokens[end], ',') && phraseAt(tables.and, tokens, end) === undefined;
}

/** A list without a year must end like one: `tháng 7, 8 hộ` counts, `tháng 7, 8 sẽ` does not. */
function endsList({ to, year }: MonthItem, tokens: readonly Token[], tables: Tables): boolean {
  if (!endsFree(tokens, to)) return false;
  const next = tokens[to];
  if (year !== undefined || next === undefined || next.kind === 'wall') return true;
  if (next.kind === 'word') {
    const ends = [tables.citations.followers, tables.dates.eachYear].some((words) => phraseAt(words, tokens, to));
    return ends || isNamed(tokens, to, tables);
  }
  return next.kind === 'sign' && !(isSign(next, '-') && tokens[to + 1]?.kind === 'figure');
}

/** Years: `năm 2018`; lists: `các năm 2016, 2017 và 2018`. */
export const readYear: Reader = (tokens, at, tables) => {
  const word = phraseAt(tables.year, tokens, at);
  if (word === undefined) return undefined;
  if (isOldYearAt(tokens, word.to, tables)) return { to: word.to + 1, readings: [yearReading(tokens, at, word.to)] };
  if (!isYearAt(tokens, word.to)) return undefined;
  const readings = [yearReading(tokens, at, word.to)];
  for (let next = nextYear(tokens, word.to + 1, tables); next !== undefined; next = nextYear(tokens, next + 1, tables))
    readings.push(yearReading(tokens, next, next));
  return { to: readings.at(-1)?.to ?? word.to, readings };
};

function isYearAt(tokens: readonly Token[], at: number): boolean {
  const year = tokens[at];
  return isPlainFigure(year) && isYear(year.text) && endsFree(tokens, at + 1);
}

/** `năm 1428`, but `trong năm 1200 hộ thoát nghèo` */
function isOldYearAt(tokens: readonly Token[], at: number, tables: Tables): boolean {
  const year = tokens[at];
  return isPlainFigure(year) && isOldYear(year.text) && endsFree(tokens, at + 1) && !isCounted(tokens, at + 1, tables);
}

/** A further year; before a noun it may be a number: `năm 2016, 2000 hộ`. */
function nextYear(tokens: readonly Token[], to: number, tables: Tables): number | undefined {
  const joint = isSign(tokens[to], ',') ? to + 1 : phraseAt(tables.and, tokens, to)?.to;
  if (joint === undefined || !isYearAt(tokens, joint)) return undefined;
  const [year, after] = [tokens[joint], tokens[joint + 1]];
  const later = Number(year?.text) > Number(tokens[to - 1]?.text);
  return later &&
    (after === undefined || after.kind !== 'word' || phraseAt(tables.and, tokens, joint + 1) !== undefined)
    ? joint
    : undefined;
}

function yearReading(tokens: readonly Token[], whole: number, at: number): Reading {
  const date: CalendarDate = tokens[at]?.text ?? '';
  const value = { type: 'date', date } as const;
  return { from: whole, to: at + 1, core: { from: at, to: at + 1 }, value, coreValue: value };
}
