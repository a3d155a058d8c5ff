import { isDay } from './calendar.ts';
import { nounCapitals, type Phrases, phraseAt } from './phrases.ts';
import type { Tables } from './tables.ts';
import { isPlainFigure, isSign, type Token } from './tokens.ts';

/** The longest words that are looked for behind a place. */
const mostWords = 3;

/** Whether one of the phrases ends right before the place. */
export function endsBefore(phrases: Phrases<unknown>, tokens: readonly Token[], at: number): boolean {
  for (let from = at - 1; from >= 0 && from >= at - mostWords; from -= 1)
    if (phraseAt(phrases, tokens, from)?.to === at) return true;
  return false;
}

/** `sáng 15-7`: only a date comes after. */
export function isAfterDayPart(tokens: readonly Token[], at: number, tables: Tables): boolean {
  return endsBefore(tables.dayParts, tokens, at);
}

/** `từ 15/7`, `lễ 30/4`, `(15/7)` */
export function hasDateCue(tokens: readonly Token[], at: number, to: number, tables: Tables): boolean {
  if (isSign(tokens[at - 1], '(') && (isSign(tokens[to], ')') || isSign(tokens[to], ','))) return true;
  // A day told twice: hôm qua, 24/7.
  if (isSign(tokens[at - 1], ',') && isAfterDayPart(tokens, at - 1, tables)) return true;
  if (isJoinedToDay(tokens, at, tables)) return true;
  return endsBefore(tables.dateCues, tokens, at) || isAfterDayPart(tokens, at, tables);
}

/** `30/4 và 1/5`: beside a day that can be no ratio it is one as well. */
function isJoinedToDay(tokens: readonly Token[], at: number, tables: Tables): boolean {
  const isJoined = isSign(tokens[at - 1], ',') || endsBefore(tables.and, tokens, at);
  const [day, sign, month] = [tokens[at - 4], tokens[at - 3], tokens[at - 2]];
  if (!isJoined || !isSign(sign, '/') || !isPlainFigure(day) || !isPlainFigure(month)) return false;
  return isDay(day.text, month.text) && Number(day.text) > 12;
}

/** Whether a noun that is counted stands there, so that what is before it is a figure of that. In `9/3 năm nay` nothing is counted. */
export function isCounted(tokens: readonly Token[], to: number, tables: Tables): boolean {
  return (
    phraseAt(tables.measured, tokens, to, nounCapitals) !== undefined &&
    phraseAt(tables.dates.relatives, tokens, to) === undefined
  );
}
