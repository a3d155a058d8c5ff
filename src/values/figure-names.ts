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
  if (isOfStudies(tokens, from, to, tables) || isOfFirm(tokens, from, tables)) return true;
  const next = tokens[to];
  const counts = next?.kind === 'word' && !isCapital(next) && !isNamedBehind(tokens, to, tables);
  const ends = phraseAt(tables.citations.followers, tokens, to) !== undefined && !isOfSome(tokens, to, tables);
  if (counts && !ends) return false;
  // In «Trong đó, 5 Phó chủ tịch» a title is counted, in «Lê Duẩn, 354 Hùng Vương» a house is named.
  if (tokens[from - 1]?.kind !== 'word' && isTitle(tokens, to)) return false;
  return !isAmountDue(tokens, from, tables);
}

/** With small words behind its capitals, as no name of a street has them: Trung đoàn, Phó Chủ tịch. */
function isTitle(tokens: readonly Token[], at: number): boolean {
  if (!isCapital(tokens[at])) return false;
  const last = isCapital(tokens[at + 1]) ? tokens[at + 2] : tokens[at + 1];
  return last?.kind === 'word' && !isCapital(last);
}

/** Behind a word of amounts, or in a row that begins behind one: số phiếu lần lượt *là* 38, 27 và 35. */
function isAmountDue(tokens: readonly Token[], from: number, tables: Tables): boolean {
  let first = from;
  while (first > from - longestRow && isInRow(tokens, first, tables)) first -= 2;
  return endsBefore(tables.amountCues, tokens, isSign(tokens[first - 1], ':') ? first - 1 : first);
}

/** Tokens of the figures before the last and of what joins them. */
const longestRow = 24;

function isInRow(tokens: readonly Token[], from: number, { and }: Tables): boolean {
  const isJoined = isSign(tokens[from - 1], ',') || isSign(tokens[from - 1], ';') || endsBefore(and, tokens, from);
  return isJoined && tokens[from - 2]?.kind === 'figure';
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

/** `(83 An Điềm, quận 5)`, `từ 40 Hàng Bông`, `25 Hàng Mã và 47 Hàng Bài`; but of «bầu 2 Phó Chủ tịch» there are two. */
function isOnStreet(tokens: readonly Token[], from: number, to: number, { rangeFrom, and }: Tables): boolean {
  if (!isProper(tokens[to]) || !isProper(tokens[to + 1])) return false;
  if (isSign(tokens[from - 1], '(') || endsBefore(rangeFrom, tokens, from)) return true;
  return endsBefore(and, tokens, from) && !isTitle(tokens, to);
}

/** `sinh viên năm 3 khoa Luật`: the year of one's studies. */
function isOfStudies(tokens: readonly Token[], from: number, to: number, { year }: Tables): boolean {
  return to === from + 1 && tokens[from]?.text.length === 1 && endsBefore(year, tokens, from);
}

/** `Công ty Cổ phần Xây dựng 47`, `lữ đoàn đổ bộ đường không 173`: behind the last word of a name that begins with what figures name. */
function isOfFirm(tokens: readonly Token[], from: number, { datedNames, forces, amountCues }: Tables): boolean {
  if (tokens[from - 1]?.kind !== 'word' || endsBefore(amountCues, tokens, from)) return false;
  const isNamed = isCapital(tokens[from - 2]) && !isCapital(tokens[from - 1]);
  for (let at = from - 2; at >= from - longestFirm && tokens[at]?.kind === 'word'; at -= 1) {
    const head = phraseAt(forces, tokens, at) ?? (isNamed ? phraseAt(datedNames, tokens, at) : undefined);
    if (head !== undefined && head.to < from) return true;
  }
  return false;
}

/** Words of such a name. */
const longestFirm = 8;

/** 7 *trong số 30* ghế, 2 *trong số đó* */
function isOfSome(tokens: readonly Token[], at: number, { outOf }: Tables): boolean {
  const all = phraseAt(outOf, tokens, at);
  return all !== undefined && (all.to > at + 1 || tokens[all.to]?.kind === 'figure');
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
