import type { Value } from '../model/value.ts';
import { isYear, monthDate } from './calendar.ts';
import { endsBefore, isCounted } from './date-cues.ts';
import { monthWordAt } from './date-items.ts';
import { readDecade } from './decades.ts';
import { extended } from './extended.ts';
import { endsFree } from './figure-places.ts';
import { type MonthItem, monthItem } from './months.ts';
import { phraseAt } from './phrases.ts';
import { found, type Reader, type Stretch } from './reading.ts';
import { relativeYearAt } from './relative-times.ts';
import type { Tables } from './tables.ts';
import { isPlainFigure, type Token } from './tokens.ts';

/** Parts of a month, decade or century: `cuối tháng 7/2018`, `giữa thập niên 1980`, `đầu thế kỷ XX`; and of a bare year, `cuối 2018`. */
export const readDatePart: Reader = (tokens, at, tables) => {
  const part = phraseAt(tables.dates.parts, tokens, at);
  if (part === undefined) return undefined;
  const notAfter = tables.dates.notAfter.get(part.meaning);
  if (notAfter !== undefined && endsBefore(notAfter, tokens, at)) return undefined;
  const year = bareYear(tokens, part.to, tables);
  if (year !== undefined)
    return found({ from: at, to: part.to + 1 }, { type: 'part-of-year', part: part.meaning.key, year });
  const whole = partable(tokens, part.to, tables);
  if (whole === undefined) return undefined;
  const { core, value: coreValue } = whole;
  return found({ from: at, to: core.to }, extended(coreValue, { part: part.meaning.key }) as Value, {
    core,
    coreValue,
  });
};

/** cuối *2018*, but giữa *2008* và 2012. */
function bareYear(tokens: readonly Token[], at: number, tables: Tables): string | undefined {
  const year = tokens[at];
  if (!isPlainFigure(year) || !isYear(year.text) || !endsFree(tokens, at + 1)) return undefined;
  const next = phraseAt(tables.and, tokens, at + 1);
  const isFirst = next !== undefined && tokens[next.to]?.kind === 'figure';
  return isFirst || isCounted(tokens, at + 1, tables) ? undefined : year.text;
}

type Partable = { readonly core: Stretch; readonly value: Value };

/** A month, decade or century alone: no row of them. */
function partable(tokens: readonly Token[], at: number, tables: Tables): Partable | undefined {
  const month = phraseAt(tables.month, tokens, at);
  if (month !== undefined) return monthAlone(tokens, month.to, tables);
  const [one, ...more] = readDecade(tokens, at, tables)?.readings ?? [];
  return one === undefined || more.length > 0
    ? undefined
    : { core: { from: one.core.from, to: one.to }, value: one.value };
}

function monthAlone(tokens: readonly Token[], at: number, tables: Tables): Partable | undefined {
  const item = monthItem(tokens, at, tables) ?? closingMonth(tokens, at, tables);
  if (item === undefined || item.lunar === true || !endsFree(tokens, item.to)) return undefined;
  const { from, to, month, year } = item;
  return { core: { from, to }, value: { type: 'date', date: monthDate(month, year) } };
}

/** `cuối tháng một, …`, `cuối tháng một năm nay`: where nothing follows that một or năm could count. */
function closingMonth(tokens: readonly Token[], at: number, tables: Tables): MonthItem | undefined {
  const word = monthWordAt(tokens, at);
  if (word === undefined) return undefined;
  const next = tokens[word.to];
  const closes = next?.kind !== 'word' && next?.kind !== 'figure';
  return closes || relativeYearAt(tokens, word.to, tables) !== undefined ? { from: at, ...word } : undefined;
}
