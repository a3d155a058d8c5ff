import type { Amount } from './amounts.ts';
import { isYear } from './calendar.ts';
import { endsBefore } from './date-cues.ts';
import { isNextDigits } from './digits.ts';
import { isNamedBehind } from './labels.ts';
import { phraseAt } from './phrases.ts';
import type { Tables } from './tables.ts';
import { isCapital, isPlainFigure, isProper, isSign, type Token } from './tokens.ts';

/**
 * A small whole figure behind a noun, and before what it cannot count, may name: lực lượng 47, tuyến 2, bộ phim 578 của ông. Behind a verb
 * (còn 151) or a word of amounts it counts.
 */
export function mayBeName({ digits, to }: Amount, tokens: readonly Token[], from: number, tables: Tables): boolean {
  if (digits === undefined || digits.length > 4) return false;
  if (isRowOfNames(digits, tokens, from, tables)) return true;
  if (!isPlainFigure(tokens[from])) return false;
  if (isAmongNames(tokens, from, to) || isOnStreet(tokens, from, to, tables)) return true;
  if (isOfStudies(tokens, from, to, tables)) return true;
  const next = tokens[to];
  const counts = next?.kind === 'word' && !isCapital(next) && !isNamedBehind(tokens, to, tables);
  const ends = phraseAt(tables.citations.followers, tokens, to) !== undefined && !isOfSome(tokens, to, tables);
  if (counts && !ends) return false;
  const first = isSecond(tokens, from, tables) ? from - 2 : from;
  return tokens[first - 1]?.kind === 'word' && !endsBefore(tables.amountCues, tokens, first);
}

/** Tổ hợp máy 1 và *2* */
function isSecond(tokens: readonly Token[], from: number, { and }: Tables): boolean {
  return endsBefore(and, tokens, from) && isPlainFigure(tokens[from - 2]);
}

/** `các cơ sở 2,3 của trường`: two that nothing but a comma parts, where a word stands that figures name. */
function isRowOfNames(
  digits: string,
  tokens: readonly Token[],
  from: number,
  { labels, softLabels, amountCues }: Tables,
): boolean {
  if (!isNextDigits(digits) || endsBefore(amountCues, tokens, from)) return false;
  return endsBefore(labels, tokens, from) || endsBefore(softLabels, tokens, from);
}

/** `(83 An Điềm, quận 5)`, `từ 40 Hàng Bông`; but of «bầu 2 Phó Chủ tịch» there are two. */
function isOnStreet(tokens: readonly Token[], from: number, to: number, { rangeFrom }: Tables): boolean {
  const mayBegin = isSign(tokens[from - 1], '(') || endsBefore(rangeFrom, tokens, from);
  return mayBegin && isProper(tokens[to]) && isProper(tokens[to + 1]);
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

/** A bare figure behind a name is part of it, but not the year of Tết Giáp Thìn 2024: Mỹ Thuận 2, ATR 72; before a person's or behind a place word it is a house number: 12 Nguyễn Huệ. */
export function isName(tokens: readonly Token[], from: number, to: number, tables: Tables): boolean {
  if (isFamilyName(tokens, to, tables) || isHouseLetter(tokens, to, tables) || isModel(tokens, to)) return true;
  if (endsBefore(tables.places, tokens, from) && (isCapital(tokens[to]) || isNamedBehind(tokens, to, tables)))
    return true;
  if (endsBefore(tables.dates.lunar.branches, tokens, from) && isYear(tokens[from]?.text ?? '')) return false;
  if (isSecondOfName(tokens, from, tables)) return true;
  const before = tokens[from - 1];
  return isCapital(before) && (isAcronym(before) || !opensSentence(tokens, from - 1));
}

/** Bến Thủy 1 và *2* */
function isSecondOfName(tokens: readonly Token[], from: number, tables: Tables): boolean {
  return isSecond(tokens, from, tables) && isCapital(tokens[from - 3]);
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

/** Tên lửa 9 *K 128* */
function isModel(tokens: readonly Token[], to: number): boolean {
  return isCapital(tokens[to]) && tokens[to]?.text.length === 1 && tokens[to + 1]?.kind === 'figure';
}

const isAcronym = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:\p{Lu}{2,}|[A-Z])$/u.test(token.text);

export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'wall' || (before.kind === 'sign' && sentenceEnds.has(before.key));
}

const sentenceEnds: ReadonlySet<string> = new Set(['.', '!', '?', ':', ';', '"', '“', '(', '-', '*']);
