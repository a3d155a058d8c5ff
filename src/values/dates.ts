import { namesAlone } from './bare-figures.ts';
import { isDay, isMonth } from './calendar.ts';
import { dateValue, dayChain, isPossible } from './date-chains.ts';
import { endsBefore, hasDateCue, isAfterDayPart, isCounted } from './date-cues.ts';
import { type DateItem, dayItem } from './date-items.ts';
import type { Doubt } from './digits.ts';
import { extended } from './extended.ts';
import { beginsFree, endsFree } from './figure-places.ts';
import { isNamedBehind } from './labels.ts';
import { digitAt } from './numerals.ts';
import { nounCapitals, phraseAt } from './phrases.ts';
import { type Found, found, passedOver, type Reader, type Reading } from './reading.ts';
import type { Tables } from './tables.ts';
import { isCapital, isPlainFigure, isProper, isSign, type Token } from './tokens.ts';
import { yearAfter } from './year-parts.ts';

/** Days: `ngày 31-10-2011`, `15/7/2016`, `ngày 15 tháng 7 năm 2016`, `ngày 15/7`, and rows of them: `12 - 15/7/2016`. */
export const readDay: Reader = (tokens, at, tables) => {
  const opening = phraseAt(tables.dates.opening, tokens, at);
  const afterOpening = opening === undefined ? at : (phraseAt(tables.dayParts, tokens, opening.to)?.to ?? opening.to);
  const word = phraseAt(tables.day, tokens, afterOpening);
  const from = word?.to ?? afterOpening;
  if (word !== undefined && isTiedRow(tokens[from]) && !isCounted(tokens, from + 1, tables))
    return passedOver(endOfDays(tokens, from + 1, tables));
  if (!mayBeDay(tokens, from, word !== undefined)) return undefined;
  const told = word !== undefined || isAfterDayWords(tokens, at, tables) || isFallingPair(tokens, at, tables);
  const named = told || endsBefore(tables.dates.lunar.sameDay, tokens, at);
  if (!named && opening === undefined && isNameOfDay(tokens, from, tables)) return passedOver(from + 3);
  const start = { whole: at, from, named, opened: opening !== undefined };
  const first = dayItem(tokens, from, named || start.opened, tables);
  const chain = first === undefined ? undefined : dayChain(start, first, tokens, tables);
  if (chain !== undefined) return start.opened || named ? chain : doubtfulChain(chain, tokens, at, tables);
  return start.opened || first === undefined ? undefined : oneDay(first, tokens, at, named, word !== undefined, tables);
};

/** `Nguyễn Trãi, 3 Tháng 2 thường xuyên ùn tắc`, `công viên 23 tháng 9`: by its capital or what is before it the day is a name. */
function isNameOfDay(tokens: readonly Token[], at: number, tables: Tables): boolean {
  const [day, word, month] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!isPlainFigure(day) || !isPlainFigure(month) || phraseAt(tables.month, tokens, at + 1)?.to !== at + 2)
    return false;
  if (!isDay(day.text, month.text) || yearAfter(tokens, at + 3, tables) !== undefined) return false;
  return isProper(word) || (endsBefore(tables.datedNames, tokens, at) && !isCounted(tokens, at + 3, tables));
}

/** `trong hai ngày 15 và 16/7`, `hai ngày (1 và 2/12)`, `sáng 5-10`, `hôm nay (18-3)`, `hôm nay, 18-3`, `chủ nhật 18-3` */
function isAfterDayWords(tokens: readonly Token[], at: number, tables: Tables): boolean {
  if (endsBefore(tables.day, tokens, at) || isAfterDayPart(tokens, at, tables)) return true;
  if (isBracketedPair(tokens, at, tables)) return true;
  const isSet = isSign(tokens[at - 1], '(') || isSign(tokens[at - 1], ':');
  const isFree = !isCounted(tokens, at + 3, tables);
  const isNext = isSign(tokens[at - 1], ',') && isFree;
  if (isFree && endsBefore(tables.dates.weekdays, tokens, at)) return true;
  if ((isSet || isNext) && endsBefore(tables.dates.weekdays, tokens, at - 1)) return true;
  return (
    (isSet && endsBefore(tables.day, tokens, at - 1)) || ((isSet || isNext) && isAfterDayPart(tokens, at - 1, tables))
  );
}

/** hai ngày làm việc (*25 và 26-12*): nothing else stands so in brackets. */
function isBracketedPair(tokens: readonly Token[], at: number, tables: Tables): boolean {
  const joint = isSign(tokens[at - 1], '(') ? phraseAt(tables.and, tokens, at + 1) : undefined;
  const last = joint === undefined ? undefined : dayItem(tokens, joint.to, true, tables);
  return last?.month !== undefined && isPossible(last) && isSign(tokens[last.to], ')');
}

/** `từ 7-3`, `đến 14-5`, `trước 31-1`: no figures rise so from one to the other. */
function isFallingPair(tokens: readonly Token[], at: number, tables: Tables): boolean {
  const [day, hyphen, month, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (!isPlainFigure(day) || !isSign(hyphen, '-') || !isPlainFigure(month)) return false;
  const isTied = hyphen?.glued === true && month.glued && !isSign(after, '-') && !isSign(after, '/');
  if (!isTied || !isDay(day.text, month.text) || Number(day.text) < Number(month.text)) return false;
  const isNoScore = Number(day.text) > 12 && endsBefore(tables.dateCues, tokens, at);
  const isCued =
    isNoScore || endsBefore(tables.dates.opening, tokens, at) || endsBefore(tables.dates.until, tokens, at);
  return isCued && endsFree(tokens, at + 3) && !isCounted(tokens, at + 3, tables);
}

function mayBeDay(tokens: readonly Token[], at: number, named: boolean): boolean {
  return tokens[at]?.kind === 'figure' ? beginsFree(tokens, at) : named;
}

/** `15 - 17/7` is told by its last day: `5 - 7/10` may be figures as well. */
function doubtfulChain(chain: Found, tokens: readonly Token[], at: number, tables: Tables): Found | undefined {
  const item = lastDay(tokens, chain.to, tables);
  const doubt =
    item === undefined || item.year !== undefined
      ? undefined
      : ratioDoubt(item, hasDateCue(tokens, at, chain.to, tables), tokens, tables);
  if (doubt === 'ratio') return undefined;
  return doubt === undefined ? chain : { ...chain, readings: chain.readings.map((one) => ({ doubt, ...one })) };
}

function lastDay(tokens: readonly Token[], to: number, tables: Tables): DateItem | undefined {
  const item = dayItem(tokens, to - 3, false, tables);
  return item?.to === to ? item : undefined;
}

function oneDay(
  day: DateItem,
  tokens: readonly Token[],
  at: number,
  named: boolean,
  worded: boolean,
  tables: Tables,
): Found | undefined {
  if (day.month === undefined) return worded ? dayAlone(day, tokens, at, tables) : undefined;
  if (!endsFree(tokens, day.to) || (!named && isAddress(day, tokens, at, tables))) return passedOver(day.to);
  if (!named && isOfName(day, tokens, at, tables)) return passedOver(day.to);
  if (day.doubt === 'short-year' && isInRow(day, tokens)) return passedOver(day.to);
  const sure = named || day.year !== undefined || day.lunar === true;
  const cued = sure || hasDateCue(tokens, at, day.to, tables);
  if (!isPossible(day))
    return isReportable(day, worded, tokens, tables) ? impossible(day, at, tokens) : passedOver(day.to);
  if (isOfOtherCalendar(day, tokens, at, tables)) return passedOver(day.to);
  const doubt = sure ? undefined : ratioDoubt(day, cued, tokens, tables);
  const unsaid = worded && isEitherCalendar(day, tokens, at, tables) ? 'unsaid-calendar' : undefined;
  return doubt === 'ratio' || (!sure && isIdiom(day, tokens, at, tables))
    ? passedOver(day.to)
    : dayFound(day, at, doubt ?? unsaid);
}

/** `68/2/15 đường Láng`, `15/7 phố Huế`, `17/6 A Trần Quốc Toản` */
function isAddress(day: DateItem, tokens: readonly Token[], at: number, tables: Tables): boolean {
  if ((day.year !== undefined && day.doubt !== 'short-year') || isSign(tokens[day.to], ',')) return false;
  const isNamed = isNamedBehind(tokens, day.to, tables) || isLetter(tokens[day.to]);
  return isNamed && !hasDateCue(tokens, at, day.to, tables);
}

const isLetter = (token: Token | undefined): boolean => isCapital(token) && token?.text.length === 1;

/** Nobody dates by four figures: các số 3 - 5 - 12 - 24. */
function isInRow({ from, to }: DateItem, tokens: readonly Token[]): boolean {
  const isBehind = isSign(tokens[from - 1], '-') && tokens[from - 2]?.kind === 'figure';
  return isBehind || (isSign(tokens[to], '-') && isPlainFigure(tokens[to + 1]));
}

/** `quảng trường 30 Tháng 4`, `Trường THCS 19/5` */
function isOfName({ from, year, lunar }: DateItem, tokens: readonly Token[], at: number, tables: Tables): boolean {
  if (year !== undefined || lunar === true) return false;
  return isProper(tokens[from + 1]) || endsBefore(tables.datedNames, tokens, at);
}

/** `mùng 10 tháng 3` is as often lunar as not. */
function isEitherCalendar(day: DateItem, tokens: readonly Token[], at: number, tables: Tables): boolean {
  if (day.lunar === true || day.year !== undefined || phraseAt(tables.dates.lunar.earlyDay, tokens, at) === undefined)
    return false;
  return tokens[day.from + 1]?.kind === 'word';
}

function dayFound(day: DateItem, at: number, doubt: Doubt | undefined): Found {
  const core = { from: day.from, to: day.to };
  return found({ from: at, to: day.to }, dateValue(day), { core, doubt: day.doubt ?? doubt });
}

/** `ngày 15/13`, `31/4/2016` and `31/4` are slips, `đến 39/70` and `20/30` are shares. */
function isReportable(day: DateItem, worded: boolean, tokens: readonly Token[], tables: Tables): boolean {
  if (worded || day.year !== undefined || day.lunar === true) return true;
  return isMonth(day.month ?? '') && Number(day.day) <= 31 && ratioDoubt(day, false, tokens, tables) === undefined;
}

function impossible({ from, to }: DateItem, at: number, tokens: readonly Token[]): Found {
  const written = tokens
    .slice(from, to)
    .map((token, index) => (index > 0 && !token.glued ? ` ${token.text}` : token.text));
  const value = { type: 'impossible-date', written: written.join('') } as const;
  return found({ from: at, to }, value, { core: { from, to }, doubt: 'impossible-date' });
}

/**
 * `ngày 15`, `các ngày 3 và 5`, `ngày 23 âm lịch`: days of a month that is said elsewhere, or of every month: ngày 25 hằng tháng. Left are
 * figures that may count (9 ngày 8 đêm, ngày 3 bữa) or tell how long something goes on (Ngày 1: …).
 */
function dayAlone(day: DateItem, tokens: readonly Token[], at: number, tables: Tables): Found | undefined {
  if (phraseAt(tables.measured, tokens, day.to, nounCapitals) !== undefined) return undefined;
  const days = daysFrom(day, tokens, tables);
  const to = days.at(-1)?.to ?? day.to;
  const monthly = phraseAt(tables.dates.eachMonth, tokens, to);
  if (monthly !== undefined && isNoCount(tokens, at, tables)) return monthlyDays(days, at, monthly.to);
  if (!isOfMonth(tokens, at, to, day.lunar === true, tables)) return passedOver(to);
  const readings = days.map((one): Reading => {
    const [core, value] = [{ from: one.from, to: one.to }, dateValue(one)];
    return { from: one === day ? at : one.from, to: one.to, core, value, coreValue: value };
  });
  return { to, readings };
}

/** Of every month; where there are several the last says it. */
function monthlyDays(days: readonly DateItem[], at: number, to: number): Found {
  const readings = days.map((one, index): Reading => {
    const [core, coreValue] = [{ from: one.from, to: one.to }, dateValue(one)];
    const value = extended(coreValue, { monthly: true as const });
    const isLast = index === days.length - 1;
    const from = index === 0 ? at : one.from;
    return { from, to: isLast ? to : one.to, core, value, coreValue, ...(isLast ? {} : { shared: true as const }) };
  });
  return { to, readings };
}

/** No number stands before the word of the day: 9 *ngày* 8 đêm. */
function isNoCount(tokens: readonly Token[], at: number, { each }: Tables): boolean {
  const isCounted = tokens[at - 1]?.kind === 'figure' || digitAt(tokens, at - 1) !== undefined;
  return !isCounted && !endsBefore(each, tokens, at);
}

function isOfMonth(tokens: readonly Token[], at: number, to: number, lunar: boolean, tables: Tables): boolean {
  if (!isNoCount(tokens, at, tables) || !endsFree(tokens, to)) return false;
  if (lunar) return true;
  const isMonthly = phraseAt(tables.dates.monthly, tokens, to) !== undefined;
  const goesOn = [':', '/', '-'].some((sign) => isSign(tokens[to], sign));
  return !isMonthly && !goesOn && namesAlone(tokens, to, tables);
}

/** `ngày 4,5 và 6 hằng tháng`: days that nothing but a comma parts, no decimal. */
function isTiedRow(token: Token | undefined): boolean {
  return token?.kind === 'figure' && /^[0-3]?\d(?:,[0-3]?\d)+$/.test(token.text);
}

const endOfDays = (tokens: readonly Token[], to: number, tables: Tables): number =>
  moreDays(tokens, to, tables).at(-1)?.to ?? to;

/** The day and those that follow it in a row. */
function daysFrom(day: DateItem, tokens: readonly Token[], tables: Tables): readonly DateItem[] {
  return [day, ...moreDays(tokens, day.to, tables)];
}

function moreDays(tokens: readonly Token[], to: number, tables: Tables): readonly DateItem[] {
  const days: DateItem[] = [];
  for (let day = nextDay(tokens, to, tables); day !== undefined; day = nextDay(tokens, day.to, tables)) days.push(day);
  return days;
}

/** A further day of the month: no noun that it could count stands behind it. */
function nextDay(tokens: readonly Token[], at: number, tables: Tables): DateItem | undefined {
  const joint = isSign(tokens[at], ',') ? at + 1 : phraseAt(tables.and, tokens, at)?.to;
  const item = joint === undefined ? undefined : dayItem(tokens, joint, false, tables);
  if (item === undefined || item.month !== undefined) return undefined;
  return endsFree(tokens, item.to) && !isCounted(tokens, item.to, tables) ? item : undefined;
}

/** `10/3 (tức 14/4)`: of two dates of one day the one without a year may be the lunar one, unless the other is marked as such. */
function isOfOtherCalendar(day: DateItem, tokens: readonly Token[], at: number, tables: Tables): boolean {
  if (day.lunar === true || day.year !== undefined) return false;
  const { sameDay } = tables.dates.lunar;
  if (endsBefore(sameDay, tokens, at)) return true;
  const same = phraseAt(
    sameDay,
    tokens,
    isSign(tokens[day.to], '(') || isSign(tokens[day.to], ',') ? day.to + 1 : day.to,
  );
  if (same === undefined) return false;
  const other = dayItem(tokens, phraseAt(tables.day, tokens, same.to)?.to ?? same.to, true, tables);
  return other?.month !== undefined && other.lunar !== true;
}

/** `24/7` is round the clock unless something says that it is a date. */
function isIdiom(day: DateItem, tokens: readonly Token[], at: number, tables: Tables): boolean {
  const text = tokens.slice(day.from, day.to).map((token) => token.text);
  return tables.dates.idioms.has(text.join('')) && !hasDateCue(tokens, at, day.to, tables);
}

/** A noun, of which there may be parts; no word that goes on with the sentence. */
function mayBeWhole(tokens: readonly Token[], at: number, { citations }: Tables): boolean {
  const next = tokens[at];
  return next?.kind === 'word' && !isCapital(next) && phraseAt(citations.followers, tokens, at) === undefined;
}

/** `đạt 8/10`, `chiếm 3/4`: behind a word of amounts that is none of dates. */
function isShareSaid(tokens: readonly Token[], at: number, tables: Tables): boolean {
  const { dateCues, and, dates } = tables;
  if (!endsBefore(tables.amountCues, tokens, at) || isAfterDayPart(tokens, at, tables)) return false;
  return ![dateCues, and, dates.opening, dates.until].some((cues) => endsBefore(cues, tokens, at));
}

/** Before a noun that is counted it is a ratio, as are the simple fractions; a day after the twelfth is no tenth of anything. */
function ratioDoubt(
  { day, month, from, to }: DateItem,
  cued: boolean,
  tokens: readonly Token[],
  tables: Tables,
): Doubt | 'ratio' | undefined {
  if (isCounted(tokens, to, tables) || isPlainFigure(tokens[to])) return 'ratio';
  if (isSign(tokens[from + 1], '/') && Number(day) < Number(month) && isShareSaid(tokens, from, tables)) return 'ratio';
  if (Number(day) > 12) return undefined;
  const isSimple = Number(month) <= 5 && Number(day) < Number(month);
  if (!cued) return isSimple ? 'ratio' : 'date-or-ratio';
  // «giảm tới 1/3 lượng khách»
  return isSimple && endsBefore(tables.dates.until, tokens, from) && mayBeWhole(tokens, to, tables)
    ? 'date-or-ratio'
    : undefined;
}
