import type { Amount } from './amounts.ts';
import { isYear } from './calendar.ts';
import { isPossible } from './date-chains.ts';
import { endsBefore, isAfterDayPart, isCounted } from './date-cues.ts';
import { dayItem } from './date-items.ts';
import { endsFree } from './figure-places.ts';
import { isNamedBehind } from './labels.ts';
import { isHalf } from './numerals.ts';
import { phraseAt } from './phrases.ts';
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
  if (/^\d{1,2},\d{1,2}$/.test(amount.digits ?? '')) return endsBefore(tables.month, tokens, from);
  if (!/^[0-3]?\d$/.test(amount.digits ?? '')) return false;
  return isNight(amount, tokens, from, tables) || isDayBeforeAnother(amount, tokens, tables);
}

/** `đêm 9 rạng sáng 10` */
function isNight({ to }: Amount, tokens: readonly Token[], from: number, tables: Tables): boolean {
  return isAfterDayPart(tokens, from, tables) && phraseAt(tables.dayParts, tokens, to) !== undefined;
}

/** `hai ngày Quốc tang 20 và 21-3`: a day, whose month stands with the next one. */
function isDayBeforeAnother({ to, digits }: Amount, tokens: readonly Token[], tables: Tables): boolean {
  const and = phraseAt(tables.and, tokens, to);
  const next = and === undefined ? undefined : dayItem(tokens, and.to, true, tables);
  if (next?.month === undefined || isCounted(tokens, next.to, tables)) return false;
  return Number(digits) < Number(next.day) && isPossible(next);
}

/**
 * A small whole figure behind a noun, and before what it cannot count, may name: lực lượng 47, tuyến 2, bộ phim 578 của ông. Behind a verb
 * (còn 151) or a word of amounts it counts.
 */
export function mayBeName({ digits, to }: Amount, tokens: readonly Token[], from: number, tables: Tables): boolean {
  if (digits === undefined || !/^\d{1,4}$/.test(digits)) return false;
  if (isAmongNames(tokens, from, to) || isOfStudies(tokens, from, to, tables)) return true;
  const next = tokens[to];
  const counts = next?.kind === 'word' && !isCapital(next) && !isNamedBehind(tokens, to, tables);
  const ends = phraseAt(tables.citations.followers, tokens, to) !== undefined && !isOfSome(tokens, to, tables);
  return (!counts || ends) && tokens[from - 1]?.kind === 'word' && !endsBefore(tables.amountCues, tokens, from);
}

/** `sinh viên năm 3 khoa Luật`: the year of one's studies. */
function isOfStudies(tokens: readonly Token[], from: number, to: number, { year }: Tables): boolean {
  return to === from + 1 && tokens[from]?.text.length === 1 && endsBefore(year, tokens, from);
}

/** 7 *trong số 30* ghế */
function isOfSome(tokens: readonly Token[], at: number, { outOf }: Tables): boolean {
  const all = phraseAt(outOf, tokens, at);
  return all !== undefined && tokens[all.to]?.kind === 'figure';
}

/** `các quận Bình Thạnh, 12, Gò Vấp` */
function isAmongNames(tokens: readonly Token[], from: number, to: number): boolean {
  const hasCommas = isSign(tokens[from - 1], ',') && isSign(tokens[to], ',');
  return hasCommas && isCapital(tokens[from - 2]) && isCapital(tokens[to + 1]);
}

/** Bare digits that may be an amount: not a telephone or identity number, not `007`, not công nghiệp 4.0. */
function isBareNumber({ form, digits, scales, doubt }: Amount): boolean {
  if (doubt === 'point-decimal') return false;
  if (form !== 'digits') return form === 'words';
  if (digits === undefined) return scales.length > 0;
  return !/^\d{7,}$/.test(digits) && !/^0\d{2,}$/.test(digits) && !digits.includes(' ');
}

/** No figure stands beside it, as in a telephone number (1900 1234), or on a road (km 12 + 500), no slash before it, as in a code (TS/ 08). */
function standsAlone(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  if (before?.kind === 'figure' || isSign(before, '/')) return false;
  if (isSign(before, '+') && tokens[from - 2]?.kind === 'figure') return false;
  // The half behind it or its noun belongs to it: khoảng 9 rưỡi, 5 thùng rưỡi.
  return endsFree(tokens, to) && tokens[to]?.kind !== 'figure' && !isHalf(tokens[to]) && !isHalf(tokens[to + 1]);
}

/** A bare figure behind a name is part of it, but not the year of Tết Giáp Thìn 2024: Mỹ Thuận 2, ATR 72; before a person's or behind a place word it is a house number: 12 Nguyễn Huệ. */
function isName(tokens: readonly Token[], from: number, to: number, tables: Tables): boolean {
  if (isFamilyName(tokens, to, tables) || isHouseLetter(tokens, to, tables)) return true;
  if (endsBefore(tables.places, tokens, from) && (isCapital(tokens[to]) || isNamedBehind(tokens, to, tables)))
    return true;
  if (endsBefore(tables.dates.lunar.branches, tokens, from) && isYear(tokens[from]?.text ?? '')) return false;
  if (isSecondOfName(tokens, from, tables)) return true;
  const before = tokens[from - 1];
  return isCapital(before) && (isAcronym(before) || !opensSentence(tokens, from - 1));
}

/** Bến Thủy 1 và *2* */
function isSecondOfName(tokens: readonly Token[], from: number, { and }: Tables): boolean {
  return endsBefore(and, tokens, from) && tokens[from - 2]?.kind === 'figure' && isCapital(tokens[from - 3]);
}

/** `Tu -22`, as some texts set Tu-22 */
export function isTiedToName(tokens: readonly Token[], from: number): boolean {
  return isSign(tokens[from - 1], '-') && tokens[from]?.glued === true && isCapital(tokens[from - 2]);
}

function isFamilyName(tokens: readonly Token[], to: number, tables: Tables): boolean {
  return isCapital(tokens[to]) && phraseAt(tables.familyNames, tokens, to) !== undefined && isCapital(tokens[to + 1]);
}

/** 72 *A* Nguyễn Trãi */
function isHouseLetter(tokens: readonly Token[], to: number, tables: Tables): boolean {
  return isCapital(tokens[to]) && tokens[to]?.text.length === 1 && isFamilyName(tokens, to + 1, tables);
}

const isAcronym = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:\p{Lu}{2,}|[A-Z])$/u.test(token.text);

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'wall' || (before.kind === 'sign' && sentenceEnds.has(before.key));
}

const sentenceEnds: ReadonlySet<string> = new Set(['.', '!', '?', ':', ';', '"', '“', '(', '-', '*']);
