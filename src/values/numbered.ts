import type { OrdinalWords } from '../model/symbols.ts';
import type { OrdinalValue } from '../model/value.ts';
import { matchKey } from '../text/index.ts';
import { isDateAhead, namesAlone } from './bare-figures.ts';
import { isYear } from './calendar.ts';
import { endsBefore, isCounted } from './date-cues.ts';
import { extended } from './extended.ts';
import { endsFree } from './figure-places.ts';
import { isLabelEnd } from './labels.ts';
import { figureNumberAt, mostOfRow, type NumberHit, withEnd } from './number-hit.ts';
import { digitAt, numeralAt } from './numerals.ts';
import { phraseAt } from './phrases.ts';
import { type Found, found, type Reading } from './reading.ts';
import { readRoman, writeRoman } from './roman.ts';
import type { Tables } from './tables.ts';
import { isPlainFigure, isSign, type Token } from './tokens.ts';

/**
 * What is numbered and not ranked: `giai đoạn 2`, `hạng III`, `vòng một`, `mức độ 3, 4`, `cấp 7 - 8`, `bậc 2/9`, `Km 1087+300`. Only where the figure
 * can count nothing: «cấp 5 giấy phép» grants five.
 */
export function numberedAt(tokens: readonly Token[], at: number, tables: Tables): Found | undefined {
  const words = phraseAt(tables.numbered, tokens, at);
  if (words === undefined || !isLabelEnd(tokens, words.to, tables) || isCountedItself(tokens, at, tables))
    return undefined;
  const { to: from, meaning } = words;
  const first = isOtherBehind(tokens, at, meaning, tables) ? undefined : numberAt(tokens, from);
  const told = isBehind(tokens, at, meaning, tables);
  if (first === undefined || !(told || mayBe(first, meaning))) return undefined;
  const hit = withEnd(tokens, first, meaning.of === true, (to) => numberAt(tokens, to));
  if (!isAlone(tokens, hit, told || isSure(first, meaning), tables)) return undefined;
  const value = ordinalOf(hit, meaning);
  const whole = found({ from: at, to: hit.to }, value, {
    core: { from, to: hit.to },
    coreValue: bareValue(hit, meaning),
  });
  return hit.ends === undefined ? withRow(whole, hit, meaning, tokens, tables) : whole;
}

/** Roman figures stay where English has a number there, and no rank. */
function ordinalOf({ number, roman, ends }: NumberHit, { key, en }: OrdinalWords): OrdinalValue {
  const plain: OrdinalValue = { type: 'ordinal', number, unit: key };
  const isRoman = roman === true && en.includes('{figure}');
  return extended(plain, { ...ends, ...(isRoman ? { roman: true as const } : {}) });
}

/** Behind a number or a word of how many the noun is counted: ba *cấp*, mỗi *lớp*; a year counts none. */
function isCountedItself(tokens: readonly Token[], at: number, { scales, few, each }: Tables): boolean {
  const before = tokens[at - 1];
  if (before?.kind === 'figure') return !isYear(before.text);
  return digitAt(tokens, at - 1) !== undefined || [scales, few, each].some((some) => endsBefore(some, tokens, at));
}

/** Of a place on a road, which has no least and no most, nothing is compared. */
const mayBe = ({ number }: NumberHit, { least = 1, most = Number.POSITIVE_INFINITY }: OrdinalWords): boolean =>
  !(Number(number) < least) && !(Number(number) > most);

/** *lớn* thứ 3 */
function isBehind(tokens: readonly Token[], at: number, words: OrdinalWords, { behindOrdinals }: Tables): boolean {
  const some = behindOrdinals.get(words);
  return some !== undefined && endsBefore(some, tokens, at);
}

/** Whether what stands before the words makes something else of them: *được* cấp 3. */
export function isOtherBehind(
  tokens: readonly Token[],
  at: number,
  words: OrdinalWords,
  { notAfterOrdinals }: Tables,
): boolean {
  const some = notAfterOrdinals.get(words);
  return some !== undefined && endsBefore(some, tokens, at);
}

function numberAt(tokens: readonly Token[], at: number): NumberHit | undefined {
  const token = tokens[at];
  if (isPlainFigure(token)) return figureNumberAt(tokens, at);
  if (token?.kind !== 'word') return undefined;
  const roman = romanNumbers.test(token.text) ? readRoman(token.text) : undefined;
  if (roman !== undefined) return { to: at + 1, number: String(roman), roman: true };
  const numeral = numeralAt(tokens, at, () => false);
  return numeral === undefined || numeral.number === 0
    ? undefined
    : { to: numeral.to, number: String(numeral.number), inWords: true };
}

/** No more than three letters of numbers under forty; a single X is a person whose name is not told. */
const romanNumbers = /^(?:[IV]|[IVX]{2,6})$/;

/** The keys of the Roman figures that may number. */
export const romanStarts: readonly string[] = Array.from({ length: 39 }, (_, at) => writeRoman(at + 1))
  .filter((roman) => romanNumbers.test(roman))
  .map(matchKey);

/** Whether nothing goes on with the number, and nothing follows that it may count, as no Roman one does. Of a numeral «một số» is no number. */
function isAlone(tokens: readonly Token[], { to, roman, inWords }: NumberHit, sure: boolean, tables: Tables): boolean {
  if (!endsFree(tokens, to) || isSign(tokens[to], '%')) return false;
  if (roman === true) return true;
  if (sure ? countsNext(tokens, to, tables) : mayCountNext(tokens, to, tables)) return false;
  if (beginsDays(tokens, to, tables) || beginsRange(tokens, to, tables)) return false;
  return inWords !== true || phraseAt(tables.numberWord, tokens, to) === undefined;
}

/** «lớp ba mẹ» is no third class. */
const isSure = ({ inWords }: NumberHit, { sure }: OrdinalWords): boolean => sure === true && inWords !== true;

/**
 * The unit of time in «đợt 2 năm 2021», and the tenure in «Hội nghị Trung ương 7 khóa XII», are not counted. In «Km 8 6+838» the figure is
 * broken.
 */
function countsNext(tokens: readonly Token[], to: number, tables: Tables): boolean {
  if (isPlainFigure(tokens[to])) return true;
  return isCounted(tokens, to, tables) && !isDateAhead(tokens, to, tables) && !isTenureAhead(tokens, to, tables);
}

function mayCountNext(tokens: readonly Token[], to: number, tables: Tables): boolean {
  const isBounded = phraseAt(tables.boundsAfter, tokens, to) !== undefined;
  const isName = isBounded || namesAlone(tokens, to, tables) || isTenureAhead(tokens, to, tables);
  return !isName || beginsAmounts(tokens, to, tables);
}

/** *khóa XII* */
function isTenureAhead(tokens: readonly Token[], to: number, { ordinals }: Tables): boolean {
  const tenure = phraseAt(ordinals, tokens, to);
  const term = tenure?.meaning.roman === true ? tokens[tenure.to] : undefined;
  return isPlainFigure(term) || readRoman(term?.text ?? '') !== undefined;
}

/** cuối tuần 16 *và 17/3* */
function beginsDays(tokens: readonly Token[], to: number, { and }: Tables): boolean {
  const isRow = isSign(tokens[to], ',') || isSign(tokens[to], '-');
  const next = isRow ? to + 1 : phraseAt(and, tokens, to)?.to;
  return next !== undefined && tokens[next]?.kind === 'figure' && isSign(tokens[next + 1], '/');
}

/** các mức 5, *10 và 15 triệu đồng*: what the last of a row counts, all may. */
function beginsAmounts(tokens: readonly Token[], to: number, tables: Tables): boolean {
  let at = to;
  for (let items = 1; items < mostOfRow; items += 1) {
    const next = isSign(tokens[at], ',') ? at + 1 : phraseAt(tables.and, tokens, at)?.to;
    if (next === undefined || tokens[next]?.kind !== 'figure') return false;
    if (isCounted(tokens, next + 1, tables)) return true;
    at = next + 1;
  }
  return false;
}

/** mức *hai đến ba tuần*: what is counted stands behind the second. */
function beginsRange(tokens: readonly Token[], to: number, { rangeTo }: Tables): boolean {
  const next = phraseAt(rangeTo, tokens, to)?.to;
  return next !== undefined && (tokens[next]?.kind === 'figure' || digitAt(tokens, next) !== undefined);
}

/** What stands for the number alone, and is said so where the word was said with another: mức độ 3, *4*. */
function bareValue({ number, roman, ends }: NumberHit, { en }: OrdinalWords): Reading['coreValue'] {
  if (en.includes('{ordinal}')) return { type: 'ordinal', number };
  if (roman === undefined && ends === undefined && /^\d+$/.test(number)) return { type: 'number', amount: number };
  return { type: 'ordinal', number, ...ends, ...(roman === undefined ? {} : { roman }) };
}

/** Past the others that share the word: mức độ 3, *4*; loại I, *II và III*. */
function withRow(first: Found, hit: NumberHit, words: OrdinalWords, tokens: readonly Token[], tables: Tables): Found {
  const readings: Reading[] = [...first.readings];
  let before = hit;
  while (readings.length < mostOfRow) {
    const next = nextOfRow(tokens, before, words, tables);
    if (next === undefined) break;
    const stretch = { from: next.from, to: next.to };
    const [value, coreValue] = [ordinalOf(next, words), bareValue(next, words)];
    readings.push({ ...stretch, core: stretch, value, coreValue, shared: true });
    before = next;
  }
  return { to: before.to, readings };
}

function nextOfRow(tokens: readonly Token[], before: NumberHit, words: OrdinalWords, tables: Tables) {
  const { to, number, roman } = before;
  const joint = isSign(tokens[to], ',') ? to + 1 : phraseAt(tables.and, tokens, to)?.to;
  const next = joint === undefined ? undefined : numberAt(tokens, joint);
  if (joint === undefined || next === undefined || next.inWords === true || next.roman !== roman) return undefined;
  const isLater = Number(next.number) > Number(number) && mayBe(next, words);
  return isLater && isAlone(tokens, next, isSure(next, words), tables) ? { from: joint, ...next } : undefined;
}
