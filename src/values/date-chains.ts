import { dayDate, isDay, isLunarDay } from './calendar.ts';
import { isCounted } from './date-cues.ts';
import { type DateItem, dayItem } from './date-items.ts';
import { extended } from './extended.ts';
import { endsFree } from './figure-places.ts';
import { phraseAt } from './phrases.ts';
import type { Found, Reading } from './reading.ts';
import type { Tables } from './tables.ts';
import { isSign, type Token } from './tokens.ts';

/** What stands between two days. */
type Joint = { readonly to: number; readonly is: 'dash' | 'until' | 'and' | 'comma' };

/** `whole` is where the item begins with its word. */
type Link = { readonly item: DateItem; readonly whole: number; readonly joint?: Joint };

/** A row of no more days is read as one. */
const mostDays = 32;

/** How a row of days begins: after which words. */
export type ChainStart = {
  /** Where the stretch begins, with its words. */
  readonly whole: number;
  readonly from: number;
  /** A word says that a day comes. */
  readonly named: boolean;
  /** The row is told by `từ`, and is a stretch of time or nothing. */
  readonly opened: boolean;
};

/**
 * Days that share their month or year: `ngày 15 và 16/7/2016`, `12 - 15/7`, `từ ngày 1/7 đến 15/7/2016`, `các ngày 1, 2, 3/9`,
 * `28/6 - 2/7/2018`. What an item leaves out, the next one has; nothing is carried the other way.
 */
export function dayChain(
  start: ChainStart,
  first: DateItem,
  tokens: readonly Token[],
  tables: Tables,
): Found | undefined {
  const links = linksFrom(start, first, tokens, tables);
  const last = links.at(-1)?.item;
  if (last === undefined || links.length < 2 || isCountedOff(start, first, last, tokens)) return undefined;
  if (!endsFree(tokens, last.to) || (!start.named && isCounted(tokens, last.to, tables))) return undefined;
  const items = shared(links);
  if (!items.every(isPossible)) return undefined;
  const fromTo = start.opened || links[0]?.joint?.is === 'until';
  const readings = readingsOf(items, links, fromTo);
  return readings === undefined || (start.opened && readings.length > 1) ? undefined : { to: last.to, readings };
}

/** `1-2-3-4`, and the house `2-4-6 Hai Bà Trưng`: with nothing but hyphens between, a word must say that they are days, and of four none does. */
function isCountedOff({ named }: ChainStart, first: DateItem, last: DateItem, tokens: readonly Token[]): boolean {
  const row = tokens.slice(first.from, last.to);
  const isRow = row.every((one, at) => at % 2 === 0 || (isSign(one, '-') && isTied(row, at)));
  return isRow && last.year === undefined && (row.length === fourTied || !named);
}

/** Four figures and the three hyphens between. */
const fourTied = 7;

const isTied = (row: readonly Token[], at: number): boolean => row[at]?.glued === true && row[at + 1]?.glued === true;

function linksFrom(start: ChainStart, first: DateItem, tokens: readonly Token[], tables: Tables): readonly Link[] {
  const links: Link[] = [];
  let whole = start.whole;
  let item: DateItem | undefined = first;
  while (item !== undefined && links.length < mostDays) {
    const joint = jointAt(tokens, item, start, tables);
    links.push(joint === undefined ? { item, whole } : { item, whole, joint });
    whole = joint === undefined ? whole : (phraseAt(tables.dayParts, tokens, joint.to)?.to ?? joint.to);
    item = joint === undefined ? undefined : itemAfter(joint, tokens, tables);
  }
  return links.length < 2 ? links : trimmed(links);
}

function itemAfter({ to }: Joint, tokens: readonly Token[], tables: Tables): DateItem | undefined {
  // The part of the day says nothing of the date: từ chiều 15 đến sáng 17/11.
  const day = phraseAt(tables.dayParts, tokens, to)?.to ?? to;
  return dayItem(tokens, phraseAt(tables.day, tokens, day)?.to ?? day, true, tables);
}

function jointAt(tokens: readonly Token[], item: DateItem, start: ChainStart, tables: Tables): Joint | undefined {
  const { to } = item;
  const said = start.named || start.opened;
  if (isSign(tokens[to], '-')) return { to: to + 1, is: 'dash' };
  const until = said ? phraseAt(tables.dates.until, tokens, to) : undefined;
  if (until !== undefined) return { to: until.to, is: 'until' };
  if (!start.named || start.opened) return undefined;
  const and = phraseAt(tables.and, tokens, to);
  if (and !== undefined) return { to: and.to, is: 'and' };
  const comma = isSign(tokens[to], ',') || isSign(tokens[to], ';');
  // After a whole date a day with a word of its own begins anew: ngày 15/7, ngày 20/8/2016.
  const anew = item.month !== undefined && phraseAt(tables.day, tokens, to + 1) !== undefined;
  return comma && !anew ? { to: to + 1, is: 'comma' } : undefined;
}

/** Without the days at the end that have no month. */
function trimmed(links: readonly Link[]): readonly Link[] {
  return links.slice(0, links.findLastIndex(({ item }) => item.month !== undefined) + 1);
}

/** Each day with the month and the year of the next one, where it has none and comes before it. */
function shared(links: readonly Link[]): readonly DateItem[] {
  const items: DateItem[] = [];
  for (const { item } of links.toReversed()) {
    const next = items[0];
    items.unshift(next === undefined ? item : withMonthOf(item, next));
  }
  return items;
}

function withMonthOf(item: DateItem, next: DateItem): DateItem {
  const month = item.month ?? next.month;
  const lunar = item.lunar ?? next.lunar;
  const rest = extended(item, { ...(month === undefined ? {} : { month }), ...(lunar === undefined ? {} : { lunar }) });
  const isBefore = item.month === undefined || order(rest) <= order(next);
  return item.year === undefined && next.year !== undefined && isBefore ? extended(rest, { year: next.year }) : rest;
}

const order = ({ month, day }: DateItem): number => Number(month) * 100 + Number(day);

export function isPossible({ day, month, year, lunar }: DateItem): boolean {
  return month !== undefined && (lunar === true ? isLunarDay(day, month) : isDay(day, month, year));
}

/** The stretches and the single days of the row, or nothing where a stretch does not go forward. */
function readingsOf(
  items: readonly DateItem[],
  links: readonly Link[],
  fromTo: boolean,
): readonly Reading[] | undefined {
  const readings: Reading[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const [item, next] = items.slice(at, at + 2);
    if (item === undefined) break;
    const joint = links[at]?.joint?.is;
    // Stretches have no calendar: of the lunar one each end is a day by itself.
    const isStretch = next !== undefined && next.lunar !== true && (joint === 'dash' || joint === 'until');
    const from = links[at]?.whole ?? item.from;
    const reading = isStretch ? stretchReading(item, next, from, fromTo) : dayReading(item, from, links[at]?.item);
    if (reading === undefined) return undefined;
    readings.push(reading);
    if (isStretch) at += 1;
  }
  return readings;
}

/** Without years the last day may be in the next one: từ 23/12 đến 20/1. */
function stretchReading(first: DateItem, last: DateItem, whole: number, fromTo: boolean): Reading | undefined {
  const ends = { from: dateOf(first), to: dateOf(last) };
  const open = (first.year === undefined) !== (last.year === undefined);
  const turns = fromTo && mayTurn(first, last);
  const forward = open || turns || (first.year === undefined ? order(first) < order(last) : ends.from < ends.to);
  if (!forward || first.lunar === true) return undefined;
  const value = { type: 'period', ...ends, ...(fromTo ? { fromTo } : {}) } as const;
  const core = { from: first.from, to: last.to };
  return {
    from: whole,
    to: last.to,
    core,
    value,
    coreValue: { type: 'period', ...ends },
    ...(open || turns ? { doubt: 'unsaid-year' } : {}),
  };
}

/** Shares that fall, as «từ 1/3 đến 1/2», have no number above twelve. */
function mayTurn(first: DateItem, last: DateItem): boolean {
  const isDay = Number(first.day) > 12 || Number(last.day) > 12;
  return isDay && first.year === undefined && last.year === undefined && Number(first.month) > Number(last.month);
}

/** In a row the year is said once, with the last day that has it: the English in place leaves it out too. */
function dayReading(item: DateItem, whole: number, written: DateItem | undefined): Reading {
  const value = dateValue(item);
  const isShort = item.year !== undefined && written?.year === undefined;
  const { year: _, ...short } = item;
  return {
    from: whole,
    to: item.to,
    core: { from: item.from, to: item.to },
    value,
    coreValue: isShort ? dateValue(short) : value,
    ...(isShort ? { shared: true } : {}),
    ...(item.doubt === undefined ? {} : { doubt: item.doubt }),
  };
}

export function dateValue(item: DateItem): {
  readonly type: 'date';
  readonly date: string;
  readonly calendar?: 'lunar';
} {
  return { type: 'date', date: dateOf(item), ...(item.lunar === true ? { calendar: 'lunar' } : {}) };
}

function dateOf({ day, month, year }: DateItem): string {
  return dayDate(day, month, year);
}
