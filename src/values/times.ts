import type { DayPart } from '../model/symbols.ts';
import type { TimeValue } from '../model/value.ts';
import { aboutThen } from './about-times.ts';
import { endsBefore } from './date-cues.ts';
import { dayItem } from './date-items.ts';
import { extended } from './extended.ts';
import { beginsFree, endsFree } from './figure-places.ts';
import { isHalf } from './numerals.ts';
import { beginsPhrase, nounCapitals, phraseAt } from './phrases.ts';
import { type Found, found, passedOver, type Reader } from './reading.ts';
import type { Tables } from './tables.ts';
import { isPlainFigure, isSign, type Token } from './tokens.ts';

/** A time as written. `hour` on the clock of 24 hours where `part` says the half of the day. */
type Time = {
  readonly from: number;
  readonly to: number;
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** `letter`: 7h30; `word`: 7 giờ; `colon`: 14:30; `less`: 7 giờ kém 15, which nothing lasts. */
  readonly form: 'letter' | 'word' | 'colon' | 'less';
  readonly part?: DayPart;
};

/** Times: `14h30`, `8 giờ 30 phút`, `khoảng 8 giờ sáng`, `lúc 14 giờ`, `từ 7h đến 11h30`. What may be a duration is passed over. */
export const readTime: Reader = (tokens, at, tables) => aboutTime(tokens, at, tables) ?? clockTime(tokens, at, tables);

/** `khoảng 22h45`, `khoảng 7h - 9h` */
function aboutTime(tokens: readonly Token[], at: number, tables: Tables): Found | undefined {
  const bound = phraseAt(tables.boundsBefore, tokens, at);
  if (bound?.meaning.words.bound !== 'about') return undefined;
  return aboutThen(at, clockTime(tokens, bound.to, tables));
}

const clockTime: Reader = (tokens, at, tables) => {
  const named = namedTime(tokens, at, tables) ?? zonedTime(tokens, at, tables);
  if (named !== undefined) return named;
  const opening = phraseAt(tables.dates.opening, tokens, at);
  const from = opening?.to ?? at;
  const first = beginsFree(tokens, from)
    ? (timeAt(tokens, from, tables) ?? sharedHour(tokens, from, tables))
    : undefined;
  if (first === undefined) return hoursOrTimes(tokens, at, from, tables);
  const last = timeAfter(first.to, tokens, tables);
  if (last !== undefined) return stretch(first, last, at, opening !== undefined, tokens, tables);
  if (opening !== undefined || isHours(first, tokens, tables)) return undefined;
  const isSure = isTime(first, tokens, tables) && endsFree(tokens, first.to);
  return isSure ? found({ from: at, to: first.to }, { type: 'time', time: written(first) }) : passedOver(first.to);
};

/** `lúc nửa đêm`, `đến nửa đêm`; elsewhere it is some time at night. */
function namedTime(tokens: readonly Token[], at: number, { dates }: Tables): Found | undefined {
  const hit = phraseAt(dates.clock.named, tokens, at);
  if (hit === undefined) return undefined;
  const isSaid = [dates.clock.cues, dates.until, dates.opening].some((cues) => endsBefore(cues, tokens, at));
  return isSaid ? found({ from: at, to: hit.to }, { type: 'time', time: hit.meaning }) : undefined;
}

/** `0651 GMT` */
function zonedTime(tokens: readonly Token[], at: number, { dates: { clock } }: Tables): Found | undefined {
  const figure = tokens[at];
  if (!isPlainFigure(figure) || phraseAt(clock.zones, tokens, at + 1) === undefined || !beginsFree(tokens, at))
    return undefined;
  const [, hour, minute] = /^([01]\d|2[0-3])([0-5]\d)$/.exec(figure.text) ?? [];
  return hour === undefined ? undefined : found({ from: at, to: at + 1 }, { type: 'time', time: `${hour}:${minute}` });
}

/** Whether a time of the day stands at a place: khoảng *8 giờ sáng* is no number of hours. */
export function isTimeAt(tokens: readonly Token[], at: number, tables: Tables): boolean {
  const time = beginsFree(tokens, at) ? timeAt(tokens, at, tables) : undefined;
  return time !== undefined && !isHours(time, tokens, tables) && isTime(time, tokens, tables);
}

function timeAt(tokens: readonly Token[], at: number, tables: Tables): Time | undefined {
  const hour = tokens[at];
  if (!isPlainFigure(hour) || hour.text.length > 2 || Number(hour.text) > 24) return undefined;
  const time = colonTime(tokens, at) ?? letterTime(tokens, at, tables) ?? wordTime(tokens, at, tables);
  return time === undefined ? undefined : withPart(time, tokens, tables);
}

/** `14:30`, `14:30:05`, each of two digits but the hour */
function colonTime(tokens: readonly Token[], at: number): Time | undefined {
  const [hour, colon, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!isSign(colon, ':') || colon?.glued !== true || minute?.glued !== true) return undefined;
  if (!isPlainFigure(hour) || !isMinute(minute)) return undefined;
  const time = { from: at, hour: Number(hour.text), minute: Number(minute.text), form: 'colon' } as const;
  const [again, second] = [tokens[at + 3], tokens[at + 4]];
  if (!isSign(again, ':') || again?.glued !== true || second?.glued !== true || !isMinute(second))
    return { ...time, to: at + 3 };
  return extended(time, { to: at + 5, second: Number(second.text) });
}

/** `7h30`, `7g30`, `7h30'`, `7 h 30` */
function letterTime(tokens: readonly Token[], at: number, { dates: { clock } }: Tables): Time | undefined {
  const [hour, letter, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (letter?.kind !== 'word' || letter.text.length > 1 || !isPlainFigure(hour) || !isMinute(minute)) return undefined;
  const isLetter =
    phraseAt(clock.hour, tokens, at + 1) !== undefined ||
    (letter.glued && phraseAt(clock.hourLetters, tokens, at + 1) !== undefined);
  // The figure is glued to the letter, which therefore ends no phrase.
  const word = isLetter || beginsPhrase(clock.hour, letter) || beginsPhrase(clock.hourLetters, letter);
  if (!word || !minute.glued) return undefined;
  const to = phraseAt(clock.minute, tokens, at + 3)?.to ?? at + 3;
  return { from: at, to, hour: Number(hour.text), minute: Number(minute.text), form: 'letter' };
}

/** `7 giờ 30 phút`, `7 giờ 30`, `17 giờ 00 ngày 25/8`, `7 giờ rưỡi`, `14 giờ`, `14h`, `9g sáng` */
function wordTime(tokens: readonly Token[], at: number, tables: Tables): Time | undefined {
  const { clock } = tables.dates;
  const hour = Number(tokens[at]?.text);
  const word = phraseAt(clock.hour, tokens, at + 1) ?? hourLetter(tokens, at, tables);
  if (word === undefined) return undefined;
  const less = phraseAt(clock.less, tokens, word.to);
  if (less !== undefined) return lessTime(at, hour, less.to, tokens, tables);
  const minute = tokens[word.to];
  const said = isPlainFigure(minute) ? phraseAt(clock.minute, tokens, word.to + 1) : undefined;
  const base = { from: at, hour, form: 'word' } as const;
  if (said !== undefined && isPlainFigure(minute) && Number(minute.text) < 60)
    return withSecond({ to: said.to, minute: Number(minute.text), ...base }, tokens, tables);
  if (isHalf(minute)) return { to: word.to + 1, minute: 30, ...base };
  const isCounted =
    phraseAt(tables.measured, tokens, word.to + 1) !== undefined && !isDated(word.to + 1, tokens, tables);
  const bare = isMinute(minute) && !isCounted && endsFree(tokens, word.to + 1);
  return bare ? { to: word.to + 1, minute: Number(minute.text), ...base } : { to: word.to, ...base };
}

/** `9g sáng`, `lúc 9g`, `9g ngày 5/6`, `7g đến 11g30`: a letter of another unit, where a time must be meant. */
function hourLetter(tokens: readonly Token[], at: number, tables: Tables): ReturnType<typeof phraseAt> {
  const { clock } = tables.dates;
  const letter = tokens[at + 1]?.glued === true ? phraseAt(clock.hourLetters, tokens, at + 1) : undefined;
  if (letter === undefined) return undefined;
  const isMeant =
    endsBefore(clock.cues, tokens, at) ||
    isDated(letter.to, tokens, tables) ||
    timeAfter(letter.to, tokens, tables)?.form === 'letter';
  return isMeant || phraseAt(clock.dayParts, tokens, letter.to) !== undefined ? letter : undefined;
}

/** từ *8* đến 11 giờ ngày 14/10, *8* - 11 giờ sáng: an hour before one that is a time of the day, whose word it shares. */
function sharedHour(tokens: readonly Token[], at: number, tables: Tables): Time | undefined {
  const hour = tokens[at];
  if (!isPlainFigure(hour) || hour.text.length > 2) return undefined;
  const last = timeAfter(at + 1, tokens, tables);
  if (last === undefined || (last.part === undefined && !isDated(last.to, tokens, tables))) return undefined;
  const first: Time = { from: at, to: at + 1, hour: Number(hour.text), form: 'word' };
  return minutes(sharedPart(first, last)) < minutes(last) ? first : undefined;
}

/** «cấm xe từ 6 - 9 giờ, 16 - 19 giờ»: of the clock, or how long it takes; so that nothing is read. */
function hoursOrTimes(tokens: readonly Token[], at: number, from: number, tables: Tables): Found | undefined {
  const hour = tokens[from];
  if (!isPlainFigure(hour) || hour.text.length > 2 || !isSign(tokens[from + 1], '-') || !beginsFree(tokens, from))
    return undefined;
  const last = timeAt(tokens, from + 2, tables);
  const isRising = last?.form === 'word' && last.minute === undefined && Number(hour.text) < last.hour;
  const isLate = Number(hour.text) >= (at < from ? fewestHours : afternoon);
  if (!isRising || !isLate || endsBefore(tables.dates.clock.durations, tokens, at)) return undefined;
  const isRate = phraseAt(tables.each, tokens, last.to) !== undefined || isSign(tokens[last.to], '/');
  return isRate || phraseAt(tables.dates.clock.notBefore, tokens, last.to) !== undefined
    ? undefined
    : passedOver(last.to);
}

/** `21 giờ 33 phút 18 giây` */
function withSecond(time: Time, tokens: readonly Token[], tables: Tables): Time {
  const second = tokens[time.to];
  const word = isPlainFigure(second) ? phraseAt(tables.dates.clock.second, tokens, time.to + 1) : undefined;
  if (word === undefined || !isPlainFigure(second) || Number(second.text) > 59) return time;
  return extended(time, { to: word.to, second: Number(second.text) });
}

/** `7 giờ kém 15` is a quarter to seven. */
function lessTime(from: number, hour: number, at: number, tokens: readonly Token[], tables: Tables): Time | undefined {
  const minute = tokens[at];
  if (!isPlainFigure(minute) || hour === 0 || Number(minute.text) < 1 || Number(minute.text) > 59) return undefined;
  const to = phraseAt(tables.dates.clock.minute, tokens, at + 1)?.to ?? at + 1;
  return { from, to, hour: hour - 1, minute: 60 - Number(minute.text), form: 'less' };
}

/** `trong 3 giờ`, `3 giờ đồng hồ`, `kéo dài 2 giờ 40 phút`: quantities */
function isHours(time: Time, tokens: readonly Token[], tables: Tables): boolean {
  const { from, to, hour, minute, part, form } = time;
  if (form !== 'word' || part !== undefined) return false;
  const unit = phraseAt(tables.measured, tokens, from + 1, nounCapitals);
  if (minute === undefined && unit !== undefined && unit.to > to) return true;
  if (isChanging(time, tokens, tables)) return true;
  if (!endsBefore(tables.dates.clock.durations, tokens, from) || isLateAfter(time, tokens, tables)) return false;
  return minute === undefined
    ? !isDatedLate({ to, hour }, tokens, tables)
    : hour < fewestHours && !isDated(to, tokens, tables);
}

/** từ *5 giờ* xuống còn 3 giờ */
function isChanging({ from, to }: Time, tokens: readonly Token[], { changes, dates }: Tables): boolean {
  return endsBefore(dates.opening, tokens, from) && phraseAt(changes, tokens, to) !== undefined;
}

/** đóng cửa sau *22h*: by the letter the clock is told. By the word something may last as long, sau 22 giờ tìm kiếm, unless it is followed by none. */
function isLateAfter(
  { from, to, hour, minute }: Time,
  tokens: readonly Token[],
  { dates, citations }: Tables,
): boolean {
  if (minute !== undefined || hour < afternoon || hour > 23 || !endsBefore(dates.clock.after, tokens, from))
    return false;
  const isLetter = tokens[from + 1]?.text.length === 1;
  return isLetter || tokens[to]?.kind !== 'word' || phraseAt(citations.followers, tokens, to) !== undefined;
}

/** The first hour that only the clock of 24 has. */
const afternoon = 13;

/** gần *17h cùng ngày*: so late in a day that is said nobody counts the hours. */
function isDatedLate({ to, hour }: Pick<Time, 'to' | 'hour'>, tokens: readonly Token[], tables: Tables): boolean {
  return hour >= fewestHours && isDated(to, tokens, tables);
}

const isMinute = (token: Token | undefined): token is Token =>
  isPlainFigure(token) && token.text.length === 2 && Number(token.text) < 60;

/** `8 giờ sáng`, `2 giờ chiều`. «chiều nay» stays a time of its own. */
function withPart(time: Time, tokens: readonly Token[], tables: Tables): Time {
  const part = phraseAt(tables.dates.clock.dayParts, tokens, time.to);
  if (part === undefined) return time;
  const isOwn = phraseAt(tables.dates.relatives, tokens, time.to) !== undefined;
  return extended(time, { part: part.meaning, to: isOwn ? time.to : part.to });
}

/** The hour on the clock of 24, or nothing where the part of the day has no such hour. */
function hourOf({ hour, part }: Time): number | undefined {
  if (part === undefined) return hour;
  const isIn = (ranges: DayPart['same']) => ranges.some(([from, to]) => hour >= from && hour <= to);
  if (isIn(part.same)) return hour;
  return isIn(part.later) ? hour + 12 : undefined;
}

function written(time: Time): string {
  return [hourOf(time) ?? time.hour, time.minute, time.second]
    .flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]))
    .join(':');
}

function isOnClock(time: Time): boolean {
  const hour = hourOf(time);
  return hour !== undefined && (hour < 24 || time.minute === undefined || time.minute === 0);
}

/** Whether it is a time of the day, not a number of hours. */
function isTime(time: Time, tokens: readonly Token[], tables: Tables): boolean {
  const { clock } = tables.dates;
  if (!isOnClock(time) || phraseAt(clock.notBefore, tokens, time.to) !== undefined) return false;
  if (time.part !== undefined || endsBefore(clock.cues, tokens, time.from)) return true;
  if (isDatedLate(time, tokens, tables) || isLateAfter(time, tokens, tables)) return true;
  if (endsBefore(clock.durations, tokens, time.from)) return false;
  if (isDaily(time, tokens, tables) || phraseAt(clock.zones, tokens, time.to) !== undefined) return true;
  if (isDated(time.to, tokens, tables) || (time.form === 'colon' && isStamp(time, tokens, tables))) return true;
  if (time.minute === undefined) return isHead(time, tokens, tables);
  return time.form === 'letter' || time.form === 'less' || isBegun(time, tokens, tables);
}

/** `trước 17h hằng ngày`; but `8 giờ mỗi ngày` */
function isDaily({ from, to }: Time, tokens: readonly Token[], { dateCues, dates }: Tables): boolean {
  return phraseAt(dates.clock.daily, tokens, to) !== undefined && endsBefore(dateCues, tokens, from);
}

/** `8h, lễ viếng bắt đầu`, `Đến 12h, lửa vẫn cháy`: at the head of a sentence, and apart from the rest of it. */
function isHead({ from, to }: Time, tokens: readonly Token[], { dates }: Tables): boolean {
  const isUntil = phraseAt(dates.until, tokens, from - 1)?.to === from;
  return beginsSentence(tokens, isUntil ? from - 1 : from) && isSign(tokens[to], ',');
}

function beginsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'wall' || isSign(before, '.');
}

/** `7 giờ 30 phút` lasts as often; at the head of a sentence, or after a word of dates and not in the small hours, it is a time. */
function isBegun({ from, hour, form }: Time, tokens: readonly Token[], tables: Tables): boolean {
  if (form !== 'word') return false;
  if (beginsSentence(tokens, from)) return true;
  return hour >= fewestHours && endsBefore(tables.dateCues, tokens, from);
}

/** Nothing that administrative texts speak of lasts five hours and some minutes, from one place to the other. */
const fewestHours = 5;

/** `14h ngày 15/7`, `14h, ngày 15/7`, `18h cùng ngày`, `15h hôm nay`, `18h thứ Sáu` */
function isDated(to: number, tokens: readonly Token[], tables: Tables): boolean {
  const at = isSign(tokens[to], ',') || isSign(tokens[to], '(') ? to + 1 : to;
  const day = phraseAt(tables.day, tokens, at);
  if (day !== undefined && tokens[day.to]?.kind === 'figure') return true;
  const said = phraseAt(tables.dates.relatives, tokens, at) ?? phraseAt(tables.dates.weekdays, tokens, at);
  return at === to && said !== undefined;
}

/** `16/08/2018 10:30`, `15/10/2020, 16:21`, `11:49 17/10/2020`, as pages are stamped. */
function isStamp({ from, to }: Time, tokens: readonly Token[], tables: Tables): boolean {
  const day = isSign(tokens[to], ',') ? to + 1 : to;
  if (dayItem(tokens, day, false, tables)?.year !== undefined) return true;
  const end = isSign(tokens[from - 1], ',') ? from - 1 : from;
  return [end - 1, end - 5].some((at) => {
    const item = dayItem(tokens, at, false, tables);
    return item?.to === end && item.year !== undefined;
  });
}

/** The second of `7h - 9h`, `7 giờ đến 11 giờ 30`, from the end of the first. */
function timeAfter(to: number, tokens: readonly Token[], tables: Tables): Time | undefined {
  const dash = isSign(tokens[to], '-');
  const joint = dash ? to + 1 : phraseAt(tables.dates.until, tokens, to)?.to;
  return joint === undefined ? undefined : timeAt(tokens, joint, tables);
}

/** Told by one of the two, or by `từ`; a part of the day after the last is that of both where the first fits before it. */
function stretch(
  first: Time,
  last: Time,
  at: number,
  opened: boolean,
  tokens: readonly Token[],
  tables: Tables,
): Found | undefined {
  const begun = sharedPart(first, last);
  const isSure =
    isTime(begun, tokens, tables) || isTime(last, tokens, tables) || opened || areOpeningHours(begun, last, tokens);
  const onClock = isOnClock(begun) && isOnClock(last);
  const forward = onClock && (minutes(begun) < minutes(last) || (opened && isOvernight(begun, last)));
  if (!isSure || !forward || isDuration(begun, tokens, tables) || !endsFree(tokens, last.to))
    return passedOver(last.to);
  const value: TimeValue = { type: 'time', time: written(begun), to: written(last) };
  const fromTo = opened || !isSign(tokens[first.to], '-');
  return found({ from: at, to: last.to }, fromTo ? extended(value, { fromTo }) : value);
}

/** `7h - 11h`: nobody says so that something lasts so long. */
function areOpeningHours(first: Time, last: Time, tokens: readonly Token[]): boolean {
  const isShort = ({ from }: Time): boolean => tokens[from + 1]?.text.length === 1;
  return isShort(first) && isShort(last) && first.hour >= fewestHours;
}

/** `từ 22h đến 5h`: from the evening into the next morning. */
function isOvernight(first: Time, last: Time): boolean {
  return minutes(first) >= evening && minutes(last) <= noon;
}

const evening = 18 * 60;
const noon = 12 * 60;

function isDuration(time: Time, tokens: readonly Token[], { dates: { clock, opening } }: Tables): boolean {
  const before = tokens[time.from - 1];
  const from =
    before !== undefined && phraseAt(opening, tokens, time.from - 1) !== undefined ? time.from - 1 : time.from;
  return endsBefore(clock.durations, tokens, from);
}

function sharedPart(first: Time, last: Time): Time {
  if (first.part !== undefined || last.part === undefined) return first;
  const both = extended(first, { part: last.part });
  return hourOf(both) !== undefined && minutes(both) < minutes(last) ? both : first;
}

const minutes = (time: Time): number => (hourOf(time) ?? 0) * 60 + (time.minute ?? 0);
