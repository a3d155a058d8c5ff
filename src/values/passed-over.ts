import { isDateAhead } from './bare-figures.ts';
import { isPossible } from './date-chains.ts';
import { endsBefore, isCounted } from './date-cues.ts';
import { dayItem } from './date-items.ts';
import { endsFree, isBracketedNumber, isItemNumber } from './figure-places.ts';
import { isLabelEnd } from './labels.ts';
import { listAt } from './lists.ts';
import { monthItem } from './months.ts';
import { nounCapitals, type Phrases, phraseAt } from './phrases.ts';
import { rangeAt } from './ranges.ts';
import { ratesAt, tailAt } from './rates.ts';
import { passedOver, type Reader } from './reading.ts';
import type { Tables } from './tables.ts';
import { isPlainFigure, isProper, isSign, type Token } from './tokens.ts';

/** `1.` and `2)` at the head of an item. */
export const passItemNumber: Reader = (tokens, at, tables) =>
  isItemNumber(tokens, at) || isLastItem(tokens, at, tables) ? passedOver(at + 1) : undefined;

/** `(1) thu hồi đất; và (2) bồi thường` */
function isLastItem(tokens: readonly Token[], at: number, { and }: Tables): boolean {
  return isBracketedNumber(tokens, at) && endsBefore(and, tokens, at - 1);
}

/** `làm sập 2. 450 ngôi nhà`: thousands with a gap behind their point, or the end of one sentence and the head of the next. */
export const passBrokenGroup: Reader = (tokens, at, tables) => {
  const [first, point, group] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!isPlainFigure(first) || !/^[1-9]\d{0,2}$/.test(first.text) || !isSign(point, '.') || point?.glued !== true)
    return undefined;
  if (!isPlainFigure(group) || group.glued || group.text.length !== 3) return undefined;
  const tail = tailAt(tokens, at + 3, tables);
  return tail === undefined ? undefined : passedOver(tail.to);
};

/** What a figure numbers or names: `Điều 5`, `Quốc lộ 1A`, `khoản 1, 2 và 3`, `Chương trình 135`. */
export const passLabelled: Reader = (tokens, at, tables) => {
  const label = figureAfter(tables.labels, tokens, at, tables);
  const from = label ?? figureAfter(tables.softLabels, tokens, at, tables);
  // In «mỗi lớp 2 ngày» the word is what they are told by.
  const isSoft =
    label === undefined ||
    endsBefore(tables.each, tokens, at) ||
    isTooLarge(tokens, at, from, tables) ||
    isVerb(tokens, at, from, tables);
  if (from === undefined) return undefined;
  const isLong = endsBefore(tables.periods, tokens, from);
  if (isMeasured(tokens, from, isSoft, isLong, tables)) return undefined;
  const first = withMonth(tokens, withLetter(tokens, from + 1), isPlaced(tokens, at, tables), tables);
  if (label === undefined && !endsFree(tokens, first)) return undefined;
  return passedOver(listEnd(tokens, first, tables));
};

/** In «cấp 50 giấy phép», «lớp 35 em» the figure is too large for one that numbers, and counts. */
function isTooLarge(tokens: readonly Token[], at: number, from: number | undefined, { numbered }: Tables): boolean {
  const most = phraseAt(numbered, tokens, at)?.meaning.most;
  return most !== undefined && from !== undefined && Number(tokens[from]?.text) > most;
}

/** `điều 150 cán bộ`, but «điều 5 nghị định này» */
function isVerb(
  tokens: readonly Token[],
  at: number,
  from: number | undefined,
  { verbLabels, documentWords }: Tables,
): boolean {
  const word = from === undefined ? undefined : phraseAt(verbLabels, tokens, at);
  return word !== undefined && word.to === from && phraseAt(documentWords, tokens, from + 1) === undefined;
}

/** The place of the figure after a label, and of the first of several in brackets: các quận (*1*, 3, Phú Nhuận). */
function figureAfter(labels: Phrases<true>, tokens: readonly Token[], at: number, tables: Tables): number | undefined {
  const to = phraseAt(labels, tokens, at)?.to;
  if (to === undefined || !isLabelEnd(tokens, to, tables)) return undefined;
  const from = isSign(tokens[to], '(') && isSign(tokens[to + 2], ',') ? to + 1 : to;
  return isPlainFigure(tokens[from]) ? from : undefined;
}

/** Past the letter of `1A` and the second half of `135/CT`. */
function withLetter(tokens: readonly Token[], at: number): number {
  let to = at;
  while (tokens[to]?.glued === true && (tokens[to]?.kind === 'word' || tokens[to]?.kind === 'figure')) to += 1;
  return to;
}

/** Past the month of a name: đường 30 *Tháng 4*; written small it may be a month of its own, but in an address it says no time. */
function withMonth(tokens: readonly Token[], at: number, placed: boolean, tables: Tables): number {
  const word = placed || isProper(tokens[at]) ? phraseAt(tables.month, tokens, at) : undefined;
  if (word === undefined || !isPlainFigure(tokens[word.to])) return at;
  const item = isProper(tokens[at]) ? undefined : dayItem(tokens, at - 1, true, tables);
  const isDay = item === undefined || (item.to === word.to + 1 && item.year === undefined && isPossible(item));
  return isDay ? word.to + 1 : at;
}

/** `đường 30 tháng 4`, `tại nhà 19 tháng 12`; of a district the month is none: tại quận 1 tháng 12. */
function isPlaced(tokens: readonly Token[], at: number, tables: Tables): boolean {
  if (phraseAt(tables.numberedLevels, tokens, at) !== undefined) return false;
  if (phraseAt(tables.datedNames, tokens, at) !== undefined) return true;
  return endsBefore(tables.places, tokens, at) || tokens[at - 1]?.kind === 'figure';
}

/**
 * After a label only a measure says that the figure is one after all (đường 5 km), but no time: thứ 6 tuần trước, quận 1 ngày 5/6.
 * After a type of document any noun does: kế hoạch 5 năm. `long`: the label is of a stretch of time, which others measure: giai đoạn 5 năm.
 */
function isMeasured(tokens: readonly Token[], at: number, soft: boolean, long: boolean, tables: Tables): boolean {
  const last = (rangeAt(tokens, at, false, tables)?.last ?? at) + 1;
  // In «chương trình 135 năm 2016» no years are counted.
  if (isDateAhead(tokens, last, tables) || isMonthAhead(tokens, last, tables)) return false;
  const hit = phraseAt(tables.measured, tokens, last, nounCapitals)?.meaning;
  if (hit === undefined) return soft && listAt(tokens, at, tables) !== undefined;
  // What is told by something is no name: tôm loại 30 con/kg.
  const tail = tailAt(tokens, last, tables);
  if (tail !== undefined && ratesAt(tokens, tail.to, tail.tail, tables).per.length > 0) return true;
  // Before a thing a zero is that of a count: cấp 02 bộ hồ sơ.
  if (/^0\d$/.test(tokens[at]?.text ?? '') && hit.kind === 'unit' && hit.unit.measure !== true) return true;
  if (soft || hit.kind !== 'unit') return true;
  // In «phường 11 ký văn bản» nothing is weighed.
  if (endsBefore(tables.numberedLevels, tokens, at)) return false;
  // In «giai đoạn 1 năm nay» the year is this one.
  const isSpan = long && phraseAt(tables.dates.relatives, tokens, last) === undefined;
  return hit.unit.measure === true && (isSpan || hit.unit.spelled !== true);
}

/** `tuần 2 tháng 5`: the month is no unit here. */
function isMonthAhead(tokens: readonly Token[], at: number, tables: Tables): boolean {
  const word = phraseAt(tables.month, tokens, at);
  if (word === undefined || !isPlainFigure(tokens[word.to])) return false;
  const month = monthItem(tokens, word.to, tables);
  return month !== undefined && endsFree(tokens, month.to) && !isCounted(tokens, month.to, tables);
}

/** Past the others that it numbers: khoản 1, *2 và 3*, cấp 7 *- 8*. */
function listEnd(tokens: readonly Token[], at: number, tables: Tables): number {
  const joint = isSign(tokens[at], ',') || isSign(tokens[at], '-') ? at + 1 : phraseAt(tables.and, tokens, at)?.to;
  if (joint === undefined || !isPlainFigure(tokens[joint])) return at;
  // Thứ 6, 22/11/2024
  if (dayItem(tokens, joint, false, tables)?.month !== undefined) return at;
  // In «ở bản 4 - 5 ngày» nobody knows whether the dash joins two names.
  const dashed = isSign(tokens[at], '-') ? tailAt(tokens, joint + 1, tables) : undefined;
  if (dashed !== undefined) return ratesAt(tokens, dashed.to, dashed.tail, tables).to;
  if (phraseAt(tables.measured, tokens, joint + 1, nounCapitals) !== undefined) return at;
  return listEnd(tokens, withLetter(tokens, joint + 1), tables);
}
