import type { Amount } from './amounts.ts';
import { isPossible } from './date-chains.ts';
import { endsBefore, isAfterDayPart, isCounted } from './date-cues.ts';
import { dayItem } from './date-items.ts';
import { isName } from './figure-names.ts';
import { endsFree } from './figure-places.ts';
import { isHalf } from './numerals.ts';
import { phraseAt } from './phrases.ts';
import { readRoman } from './roman.ts';
import type { Tables } from './tables.ts';
import { isCapital, isSign, type Token } from './tokens.ts';

/** Whether a figure with nothing behind it that it is a figure of is a number, and no part of a name. */
export function isNumber(amount: Amount, tokens: readonly Token[], from: number, tables: Tables): boolean {
  if (!isBareNumber(amount) || isDayAlone(amount, tokens, from, tables)) return false;
  if (isArticle(amount, tokens, tables) || isUnfinished(amount, tokens, tables)) return false;
  return standsAlone(tokens, from, amount.to) && !isName(tokens, from, amount.to, tables);
}

/** `1 nửa` is a half, `1 số hộ` are some, as with the word. */
function isArticle({ to, digits }: Amount, tokens: readonly Token[], { half, numberWord }: Tables): boolean {
  if (phraseAt(half, tokens, to) !== undefined) return true;
  const some = digits === '1' ? phraseAt(numberWord, tokens, to) : undefined;
  return some !== undefined && tokens[some.to]?.kind === 'word';
}

/** `hai mươi mấy`, `ba mươi Tết`, `5 million`, `50 tr`: more of it follows, or another thing. */
function isUnfinished(
  { to, form }: Amount,
  tokens: readonly Token[],
  { vague, foreignScales, measured, dates }: Tables,
): boolean {
  const isNewYear = isCapital(tokens[to]) && phraseAt(dates.lunar.newYear, tokens, to) !== undefined;
  const isVague = form === 'words' && phraseAt(vague, tokens, to) !== undefined;
  const isScaled = phraseAt(measured, tokens, to)?.meaning.kind === 'scale';
  return isNewYear || isVague || isScaled || foreignScales.has(tokens[to]?.key ?? '');
}

/** A day of a month that is said elsewhere, or two months that nothing but a comma parts: tháng 3,5. */
function isDayAlone(amount: Amount, tokens: readonly Token[], from: number, tables: Tables): boolean {
  const { digits = '' } = amount;
  if (digits.length > longestDays) return false;
  if (/^\d{1,2},\d{1,2}$/.test(digits)) return endsBefore(tables.month, tokens, from);
  if (!/^[0-3]?\d$/.test(digits)) return false;
  return isNight(amount, tokens, from, tables) || isDayBeforeAnother(amount, tokens, tables);
}

/** Two days or months with a comma between. */
const longestDays = 5;

/** `đêm 9 rạng sáng 10` */
function isNight({ to }: Amount, tokens: readonly Token[], from: number, tables: Tables): boolean {
  return isAfterDayPart(tokens, from, tables) && phraseAt(tables.dayParts, tokens, to) !== undefined;
}

/** `hai ngày Quốc tang 20 và 21-3`, `khoảng 15 đến 20/11`: a day, whose month stands with the next one. */
function isDayBeforeAnother({ to, digits }: Amount, tokens: readonly Token[], tables: Tables): boolean {
  const joint = phraseAt(tables.and, tokens, to) ?? phraseAt(tables.dates.until, tokens, to);
  const next = joint === undefined ? undefined : dayItem(tokens, joint.to, true, tables);
  if (next?.month === undefined || isCounted(tokens, next.to, tables)) return false;
  return Number(digits) < Number(next.day) && isPossible(next);
}

/** Bare digits that may be an amount: not a telephone or identity number, not `007`, not công nghiệp 4.0. */
function isBareNumber({ form, digits, scales, doubt }: Amount): boolean {
  if (doubt === 'point-decimal') return false;
  if (form !== 'digits') return form === 'words';
  if (digits === undefined) return scales.length > 0;
  const isLong = digits.length > 6 && /^\d+$/.test(digits);
  const isCode = digits.startsWith('0') && /^0\d{2,}$/.test(digits);
  return !isLong && !isCode && !digits.includes(' ');
}

/** No figure stands beside it, as in a telephone number (1900 1234), or on a road (km 12 + 500), no slash before it, as in a code (TS/ 08). */
function standsAlone(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  if (before?.kind === 'figure' || isSign(before, '/')) return false;
  if (isSign(before, '+') && tokens[from - 2]?.kind === 'figure') return false;
  if (isAfterDash(tokens, from) || isBeforeCode(tokens, to)) return false;
  // The half behind it or its noun belongs to it: khoảng 9 rưỡi, 5 thùng rưỡi.
  return endsFree(tokens, to) && tokens[to]?.kind !== 'figure' && !isHalf(tokens[to]) && !isHalf(tokens[to + 1]);
}

/** The second of `27 - 2`, `khu VIII - 3`, `số 1 bis -1`, which are days, names or figures below zero. */
function isAfterDash(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 2];
  if (!isSign(tokens[from - 1], '-') || before === undefined) return false;
  if (before.kind === 'word') return tokens[from]?.glued === true || readRoman(before.text) !== undefined;
  return before.kind === 'figure';
}

/** `54 / ĐM - TTg`, `101 / / 140` */
function isBeforeCode(tokens: readonly Token[], to: number): boolean {
  return isSign(tokens[to], '/') && (isCapital(tokens[to + 1]) || tokens[to + 1]?.kind === 'sign');
}
