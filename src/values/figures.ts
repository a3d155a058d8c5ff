import type { Currency, MeasureUnit, Scale } from '../model/symbols.ts';
import type { Bound, MoneyValue, NumberValue, PercentValue, QuantityValue } from '../model/value.ts';
import { type Amount, amountAt, scaleAt } from './amounts.ts';
import { isDateAhead, isPeriodAhead, namesAlone } from './bare-figures.ts';
import { isAmongCounts } from './beside-counts.ts';
import { isYear } from './calendar.ts';
import { goesOnTied, smallerFollows, withSmaller } from './compounds.ts';
import { countsThings } from './counts-in-words.ts';
import { endsBefore, isCounted } from './date-cues.ts';
import { add, compare, type Decimal, decimalOf, half, one, shift, ten, toExact } from './decimal.ts';
import { type Doubt, isNextDigits, readWhole } from './digits.ts';
import { extended } from './extended.ts';
import { isTiedToName, mayBeName } from './figure-names.ts';
import { beginsFree } from './figure-places.ts';
import { isLabelled, isNumeralOfName } from './labels.ts';
import { isNumber } from './loose-numbers.ts';
import { belowZero, isAfterMinus, isUnclearMinus, mayBeNegative, minusAt } from './negatives.ts';
import { digitAt, isHalf } from './numerals.ts';
import { phraseAt } from './phrases.ts';
import { ratesAt, type Tail, type TailHit, tailAt } from './rates.ts';
import type { Stretch } from './reading.ts';
import { readRoman } from './roman.ts';
import type { Tables } from './tables.ts';
import { isCapital, isPlainFigure, isSign, type Token } from './tokens.ts';
import { endsChange, isOfIt, isSomethingElse } from './unit-cues.ts';

export type FigureValue = NumberValue | MoneyValue | PercentValue | QuantityValue;

/** An amount with what it is an amount of, its bound left aside. */
export type Figure = Stretch & {
  readonly value: FigureValue;
  readonly doubt?: Doubt | undefined;
  /** Where the amount with its unit ends, before what it is told by: there a second end would be joined. */
  readonly unitEnd: number;
  /** So few that behind a word of place they may be where it is: trên 2 tuyến đường. */
  readonly few: boolean;
  /** Four bare digits that are a year unless something says otherwise. */
  readonly year?: string;
};

/** The figure at a place, where one begins there: `50,2 tỷ đồng`, `$ 5 triệu`, `65,5%`, `hai mươi lăm hộ`. */
export function figureAt(tokens: readonly Token[], at: number, tables: Tables): Figure | undefined {
  const minus = minusAt(tokens, at, tables);
  if (minus !== undefined) return negativeFigure(tokens, at, minus, tables);
  if (!beginsFree(tokens, at)) return secondOfPair(tokens, at, tables);
  return moneyAfterSign(tokens, at, tables) ?? halfMeasure(tokens, at, tables) ?? measuredFigure(tokens, at, tables);
}

/** `nửa tháng`, `nửa tạ`; of `nửa năm đầu` nobody says how long it lasts, and `nửa đêm` is a time. */
function halfMeasure(tokens: readonly Token[], at: number, tables: Tables): Figure | undefined {
  const word =
    phraseAt(tables.dates.clock.named, tokens, at) === undefined ? phraseAt(tables.half, tokens, at) : undefined;
  const hit = word === undefined ? undefined : tailAt(tokens, word.to, tables);
  if (word === undefined || hit?.tail.kind !== 'unit' || hit.tail.unit.measure !== true) return undefined;
  const next = tokens[hit.to];
  const isNamed =
    next?.kind === 'figure' || isCapital(next) || phraseAt(tables.dates.parts, tokens, hit.to) !== undefined;
  // «nửa năm sau» may be the second half of one, «hơn nửa năm sau» lasts.
  const isBounded = endsBefore(tables.boundsBefore, tokens, at);
  if (isNamed || (!isBounded && phraseAt(tables.notPart, tokens, hit.to) !== undefined)) return undefined;
  return figureOf(at, { to: word.to, amount: half, form: 'small', scales: [] }, hit, tokens, tables);
}

/** The other of two that a slash sets side by side: 64 hộ/*271 khẩu*. */
function secondOfPair(tokens: readonly Token[], at: number, tables: Tables): Figure | undefined {
  if (!isSign(tokens[at - 1], '/') || tokens[at - 2]?.kind !== 'word' || tokens[at]?.kind !== 'figure')
    return undefined;
  const figure = measuredFigure(tokens, at, tables);
  return figure?.value.type === 'quantity' && endsQuantity(tokens, at - 1, tables) ? figure : undefined;
}

/** A figure and a noun of few words. */
const longestQuantity = 5;

/** Whether a figure with what it is a figure of ends right before the place: 64 hộ. */
export function endsQuantity(tokens: readonly Token[], to: number, tables: Tables): boolean {
  for (let from = to - 2; from >= to - longestQuantity; from -= 1) {
    if (tokens[from]?.kind !== 'figure') continue;
    const first = figureAt(tokens, from, tables);
    return first?.to === to && first.value.type === 'quantity';
  }
  return false;
}

/** `-5 độ C`, `tăng trưởng âm 3,2%`; of what cannot be less than nothing there is none. */
function negativeFigure(tokens: readonly Token[], at: number, from: number, tables: Tables): Figure | undefined {
  const amount = amountAt(tokens, from, tables);
  const tail = amount === undefined ? undefined : tailAt(tokens, amount.to, tables);
  if (amount === undefined || !mayBeNegative(tail?.tail, tokens[at])) return undefined;
  if (isUnclearMinus(tokens, at, tail?.tail)) return undefined;
  return figureOf(at, belowZero(amount), tail, tokens, tables);
}

/** `$ 5 triệu`, at the sign. */
export function moneyAfterSign(tokens: readonly Token[], at: number, tables: Tables): Figure | undefined {
  const sign = phraseAt(tables.moneyBefore, tokens, at);
  const amount = sign === undefined ? undefined : amountAt(tokens, sign.to, tables);
  if (sign === undefined || amount === undefined || amount.form !== 'digits') return undefined;
  if (tables.foreignScales.has(tokens[amount.to]?.key ?? '')) return undefined;
  // In «giá USD 20 đồng» the sum is of what follows.
  if (tailAt(tokens, amount.to, tables)?.tail.kind === 'currency') return undefined;
  const hit = { to: amount.to, tail: { kind: 'currency', currency: sign.meaning } } as const;
  return figureOf(at, amount, hit, tokens, tables);
}

function measuredFigure(tokens: readonly Token[], at: number, tables: Tables): Figure | undefined {
  const isFive = (to: number) => isFiveYears(tokens, at, to, tables) || isFiveThings(tokens, at, to, tables);
  const amount = amountAt(tokens, at, tables, isFive);
  if (amount === undefined || isTiedToName(tokens, at) || isRanked(amount, tokens, at, tables)) return undefined;
  if (isIdentity(amount)) return undefined;
  const behind = tailOf(amount, tokens, tables);
  const isElse = isSomethingElse(amount, behind, tokens, at, tables);
  if (isElse && !endsChange(tokens, at, tables)) return undefined;
  const tail = !isElse && isOfIt(behind, tokens, at, tables) ? behind : undefined;
  if (isGarbled(amount, tail?.tail) || isOfTenure(tokens, amount.to, tables)) return undefined;
  if (isAfterMinus(tokens, at, tail?.tail, tables)) return undefined;
  const loose = tail === undefined && amount.scales.length === 0;
  if (loose && amount.form === 'words' && isPersonName(tokens, at)) return undefined;
  // «có 5 điểm 9»: what is counted is a label as well.
  // «ngày 15 tháng cuối quý» is a day of that month.
  if (tail !== undefined && isDayOfMonth(tokens, at, amount.to, tables)) return undefined;
  const mayBeLabelled = loose && isPlainFigure(tokens[at]) && !isYear(amount.digits ?? '');
  if (mayBeLabelled && isLabelled(tokens, at, tables)) return undefined;
  const isOfThings = loose && amount.form === 'small' && countsThings(amount, tokens, at, tables);
  if (loose && !isOfThings && !isNumber(amount, tokens, at, tables)) return undefined;
  if (amount.form === 'small' && !isOfThings && !isSafeWord(amount, tail, tokens, at, tables)) return undefined;
  if (amount.form !== 'digits' && isAfterOneLess(tokens, at, tables)) return undefined;
  // “dự án nghìn tỷ” is a saying, “nghìn tỷ đồng” a sum, and “bốn, năm chục triệu đồng” is no ten million.
  if (amount.doubt === 'no-figure' && (tail === undefined || digitAt(tokens, at - 1) !== undefined)) return undefined;
  if (isNumberOfName(tokens, at, tail, tables) || isBeforeCode(tokens, tail)) return undefined;
  const whole = withRest(amount, tail, tokens, tables);
  if (whole.hit !== undefined && goesOnTied(tokens, whole.hit)) return undefined;
  const figure = figureOf(at, whole.amount, whole.hit, tokens, tables);
  if (isOneOrNext(amount, tail, figure)) return undefined;
  const isBare = loose && figure.year === undefined && figure.to === amount.to;
  return isBare && mayBeName(amount, tokens, at, tables)
    ? { ...figure, doubt: figure.doubt ?? 'name-or-number' }
    : figure;
}

/**
 * `trường số 07 phường Minh Khai`, `nhà số 5 quận 3`, `tuyến số 1 TP. Huế`, `lô C 2 khu dân cư`: a number of what is before it, and the name of what
 * is behind. The letter of `vòng 1 V.League` is no unit.
 */
function isNumberOfName(
  tokens: readonly Token[],
  at: number,
  hit: TailHit | undefined,
  { numberWord, amountCues }: Tables,
): boolean {
  if (hit?.tail.kind !== 'unit') return false;
  const [before, next] = [tokens[at - 1], tokens[hit.to]];
  const isShort = isCapital(tokens[hit.to - 1]) && isSign(next, '.') && next?.glued === true;
  const after = tokens[hit.to + 1];
  if (isShort && after?.glued === true && isCapital(after)) return true;
  if (hit.tail.unit.measure === true) return false;
  if (isCapital(before) && before?.text.length === 1) return true;
  if (!endsBefore(numberWord, tokens, at) || endsBefore(amountCues, tokens, at)) return false;
  return isShort || isCapital(next) || isPlainFigure(next);
}

/** `Windows 11 bản 23H2`: what has a code is named by both figures. */
function isBeforeCode(tokens: readonly Token[], hit: TailHit | undefined): boolean {
  if (hit?.tail.kind !== 'unit' || hit.tail.unit.measure === true) return false;
  const [first, letters, last] = tokens.slice(hit.to, hit.to + 3);
  const isTied = letters?.glued === true && last?.glued === true;
  return isTied && letters.kind === 'word' && isPlainFigure(first) && isPlainFigure(last);
}

function isDayOfMonth(tokens: readonly Token[], at: number, to: number, { day, month }: Tables): boolean {
  return isPlainFigure(tokens[at]) && phraseAt(month, tokens, to) !== undefined && endsBefore(day, tokens, at);
}

/** `số định danh 048085001234`: nobody counts with a zero before so many digits. */
function isIdentity({ digits = '' }: Amount): boolean {
  return digits.length > 2 && digits.startsWith('0') && /^\d+$/.test(digits);
}

/** `500.0000 đồng`: of what is only whole nobody writes so many decimals, and nobody knows which digit is one too many. */
function isGarbled({ digits }: Amount, tail: Tail | undefined): boolean {
  return isWhole(tail) && /[.,]\d{4,}$/.test(digits ?? '');
}

/** In `Trung ương 4 khóa XII` the rank belongs to the tenure behind it, and the figure counts none. */
function isOfTenure(tokens: readonly Token[], at: number, { ordinals }: Tables): boolean {
  const tenure = phraseAt(ordinals, tokens, at);
  return tenure?.meaning.roman === true && readRoman(tokens[tenure.to]?.text ?? '') !== undefined;
}

/** vị khách thứ *5 triệu* */
function isRanked({ scales }: Amount, tokens: readonly Token[], at: number, { citations }: Tables): boolean {
  return scales.length > 0 && endsBefore(citations.rank, tokens, at);
}

/** `trong năm năm qua`, `hơn năm năm`: behind a word of durations or bounds the first is no year, unless its figure follows. */
function isFiveYears(tokens: readonly Token[], at: number, to: number, tables: Tables): boolean {
  const year = phraseAt(tables.year, tokens, to);
  if (year === undefined || tokens[year.to]?.kind === 'figure') return false;
  return endsBefore(tables.dates.clock.durations, tokens, at) || endsBefore(tables.boundsBefore, tokens, at);
}

/** `có năm xã`, `một trong năm người`: behind these words, and before what is counted, it is no year. */
function isFiveThings(tokens: readonly Token[], at: number, to: number, tables: Tables): boolean {
  const tail = tailAt(tokens, to, tables)?.tail;
  return tail?.kind === 'unit' && tail.unit.measure !== true && endsBefore(tables.fiveCues, tokens, at);
}

/** `một` of a measure, which behind a bound is no article: hơn *một tháng*; `counted`: nor is it of things: ít nhất *một người*. */
export function oneMeasureAt(
  tokens: readonly Token[],
  at: number,
  counted: boolean,
  tables: Tables,
): Figure | undefined {
  const amount = amountAt(tokens, at, tables);
  if (amount?.form !== 'small' || compare(amount.amount, one) !== 0) return undefined;
  const tail = tailAt(tokens, amount.to, tables);
  if (tail?.tail.kind !== 'unit' || !(counted || tail.tail.unit.measure === true)) return undefined;
  const whole = withRest(amount, tail, tokens, tables);
  return figureOf(at, whole.amount, whole.hit, tokens, tables);
}

/** One of the scale, which behind a bound needs no figure: gần *chục cây số*, hơn *trăm hộ*, gần *chục nghìn tỷ*. */
export function scaleAloneAt(tokens: readonly Token[], at: number, tables: Tables): Figure | undefined {
  const scales: Scale[] = [];
  let to = at;
  for (let hit = scaleAt(tokens, at, tables); hit !== undefined; hit = scaleAt(tokens, to, tables)) {
    scales.push(hit.scale);
    to = hit.to;
  }
  if (scales.length === 0 || (digitAt(tokens, to) !== undefined && !endsInYears(tokens, to, tables))) return undefined;
  const power = scales.reduce((sum, scale) => sum + scale.power, 0);
  const amount: Amount = { to, amount: shift(one, power), form: 'words', scales };
  const tail = tailOf(amount, tokens, tables);
  const isCounted =
    tail !== undefined || scales.length > 1 || (tokens[to]?.kind === 'word' && !namesAlone(tokens, to, tables));
  return isCounted ? figureOf(at, amount, tail, tokens, tables) : undefined;
}

/** hơn chục *năm* nay, hơn trăm *năm tuổi*, where nothing follows that five could count. */
function endsInYears(tokens: readonly Token[], at: number, tables: Tables): boolean {
  const years = tailAt(tokens, at, tables);
  return years !== undefined && tokens[years.to]?.kind !== 'figure' && !isCounted(tokens, years.to, tables);
}

/** An amount and what it is an amount of. */
type MeasuredAmount = { readonly amount: Amount; readonly hit: TailHit | undefined };

/** What stands behind the unit and adds to the amount: `2 năm rưỡi`, `2 km 500 m`. */
function withRest(amount: Amount, hit: TailHit | undefined, tokens: readonly Token[], tables: Tables): MeasuredAmount {
  if (hit?.tail.kind !== 'unit') return { amount, hit };
  if (isHalf(tokens[hit.to])) return withMore(amount, hit, add(amount.amount, half), hit.to + 1);
  const more = withSmaller({ to: hit.to, amount: amount.amount }, hit.tail.unit, tokens, tables);
  return more === undefined ? { amount, hit } : withMore(amount, hit, more.amount, more.to);
}

function withMore({ to, form, scales }: Amount, { tail }: TailHit, amount: Decimal, end: number): MeasuredAmount {
  return { amount: { to, form, scales, amount }, hit: { to: end, tail } };
}

/** A recent year is not what counts the noun after it: Kỳ thi quốc gia 2018 tỉnh Hòa Bình; nor do billions: 7.200 tỷ thành phố dự kiến chi. */
export function tailOf(amount: Amount, tokens: readonly Token[], tables: Tables): TailHit | undefined {
  const { to, scales } = amount;
  const hit = tailAt(tokens, to, tables);
  if (hit?.tail.kind === 'currency') {
    const isMoney = !isTooLittle(amount, hit.tail.currency) && !isOfBronze(amount, tokens, tables);
    return isMoney ? hit : undefined;
  }
  if (hit?.tail.kind !== 'unit') return hit;
  if (hit.tail.unit.measure === true) return isYearBehind(amount, tokens, tables) ? undefined : hit;
  const isMoney = hit.tail.unit.per !== true && scales.some(({ power }) => power >= billion);
  return isMoney || isRecentYear(amount, hit.tail.unit, tokens, tables) ? undefined : hit;
}

/** `Quy chuẩn 41 năm 2016`, `trong 2 năm học 2018 - 2020`: a year or a period, unless several follow that are counted: trong 3 năm 2016, 2017 và 2018. */
function isYearBehind({ to: at, digits }: Amount, tokens: readonly Token[], tables: Tables): boolean {
  if (isPeriodAhead(tokens, at, tables)) return true;
  // «Quyết định 30-2016 ngày 23/4/2016»
  if (digits !== undefined && isYear(digits) && isDateAhead(tokens, at, tables)) return true;
  const year = phraseAt(tables.year, tokens, at);
  const figure = year === undefined ? undefined : tokens[year.to];
  if (year === undefined || !isPlainFigure(figure) || !isYear(figure.text)) return false;
  const next = year.to + 1;
  return !isSign(tokens[next], '-') && !isSign(tokens[next], ',') && phraseAt(tables.and, tokens, next) === undefined;
}

/** Nobody pays four kip: in «3 ca 4 kíp» shifts are counted. The rate of the đồng goes up by five. */
function isTooLittle({ amount, scales }: Amount, { whole, code }: Currency): boolean {
  return whole === true && code !== 'VND' && scales.length === 0 && compare(amount, ten) < 0;
}

/** 12 huy chương vàng, 9 bạc và *15 đồng* */
function isOfBronze({ to, digits = '' }: Amount, tokens: readonly Token[], { and, medals }: Tables): boolean {
  if (!/^\d{1,2}$/.test(digits)) return false;
  const isJoined = isSign(tokens[to - 2], ',') || endsBefore(and, tokens, to - 1);
  return isJoined && endsBefore(medals, tokens, to - 2);
}

/** Nobody counts so many of anything but people, and what people do. */
const billion = 9;

/** 1990 to 2039, but for 2000. */
const recentYear = /^(?:199\d|20(?!00)[0-3]\d)$/;

/** Digits that are a year before a noun. Behind a bound or a word of amounts they count it, if there may be so many: hỗ trợ *1990* hộ nghèo. */
function isRecentYear({ to, digits }: Amount, unit: MeasureUnit, tokens: readonly Token[], tables: Tables): boolean {
  if (digits === undefined || !recentYear.test(digits)) return false;
  const from = to - 1;
  const isCounted = endsBefore(tables.amountCues, tokens, from) || endsBefore(tables.boundsBefore, tokens, from);
  return unit.ranked === true || !isCounted || isDateCued(tokens, from, tables);
}

/** `đến 2018 huyện`, `năm 2017 và 2018 doanh nghiệp` */
function isDateCued(tokens: readonly Token[], at: number, { dateCues, and, outOf, dates }: Tables): boolean {
  if (endsBefore(and, tokens, at)) return tokens[at - 2]?.kind === 'figure';
  return [dateCues, outOf, dates.opening, dates.until].some((cues) => endsBefore(cues, tokens, at));
}

/**
 * A single numeral counts only before a noun: `ba xã`; after a label it is a name: thứ hai, khu vực ba. `một` is an article as often, unless
 * something says that it counts.
 */
function isSafeWord(
  { amount }: Amount,
  hit: TailHit | undefined,
  tokens: readonly Token[],
  at: number,
  tables: Tables,
): boolean {
  if (hit?.tail.kind !== 'unit' || isNumeralOfName(tokens, at, tables) || isPersonName(tokens, at)) return false;
  const more = compare(amount, one);
  return more > 0 || (more === 0 && isOneSaid(tokens, at, hit, hit.tail.unit, tables));
}

/** Where `một` is no article: một năm *sáu tháng*, *chỉ có* một chiếc, *sau* một thập kỷ. */
function isOneSaid(tokens: readonly Token[], at: number, hit: TailHit, unit: MeasureUnit, tables: Tables): boolean {
  if (goesOn(tokens, hit, unit, tables)) return true;
  // «trong một lần đi công tác» is once, some time.
  if (tables.multipleUnits.has(unit.key)) return false;
  if (endsBefore(tables.oneCues, tokens, at) || isAmongCounts(tokens, at, hit, unit, tables)) return true;
  // In «sớm hơn một ngày» the word compares.
  if (isSpanOfOne(tokens, at, hit, tables)) return true;
  const isLasting =
    endsBefore(tables.dates.clock.durations, tokens, at) && !endsBefore(tables.boundsBefore, tokens, at);
  return unit.measure === true && unit.spelled === true && isLasting;
}

/** nghỉ phép *một tháng*; but `75 km một giờ` and `một tháng hai lần` tell how often or how fast, `một giờ sáng` what time it is. */
function isSpanOfOne(tokens: readonly Token[], at: number, { to }: TailHit, tables: Tables): boolean {
  const next = tokens[to];
  if (phraseAt(tables.ofOne, tokens, at + 1) === undefined || next?.kind === 'figure') return false;
  if (digitAt(tokens, to) !== undefined || phraseAt(tables.measured, tokens, to) !== undefined) return false;
  const { clock } = tables.dates;
  const isRate = endsBefore(tables.measured, tokens, at) || endsBefore(tables.each, tokens, at);
  const isTime = endsBefore(clock.cues, tokens, at) || phraseAt(clock.dayParts, tokens, to) !== undefined;
  return !isRate && !isTime;
}

/** `năm sáu người`, `bảy, tám chục cân` are five or six, seventy or eighty; not `thứ hai ba xã họp`, nor `một năm sáu tháng`. */
function isAfterOneLess(tokens: readonly Token[], at: number, tables: Tables): boolean {
  const first = isSign(tokens[at - 1], ',') ? at - 2 : at - 1;
  const [before, digit] = [digitAt(tokens, first), digitAt(tokens, at)];
  if (before === undefined || before === 0 || !isSaidWith(before, digit)) return false;
  const isCounted = tokens[first - 1]?.kind === 'figure' || digitAt(tokens, first - 1) !== undefined;
  return !isCounted && !isLabelled(tokens, first, tables);
}

/** năm sáu, ba bốn; also năm ba, năm bảy, which are some. */
function isSaidWith(before: number, digit: number | undefined): boolean {
  return digit === before + 1 || (before === 5 && (digit === 3 || digit === 7));
}

/** `4,5 học viên` are four or five: of what is counted nobody has half of one, but in a mean: 4,5 học viên/lớp. */
function isOneOrNext({ digits }: Amount, hit: TailHit | undefined, { value }: Figure): boolean {
  if (hit?.tail.kind !== 'unit' || hit.tail.unit.measure === true || 'per' in value) return false;
  return digits !== undefined && isNextDigits(digits);
}

/** Within a sentence a numeral with a capital names a person or a place: bác *Năm*, ông *Chín*, cầu *Hai Mươi*. */
function isPersonName(tokens: readonly Token[], at: number): boolean {
  const [before, word] = [tokens[at - 1], tokens[at]];
  return isCapital(word) && before?.kind === 'word' && word?.text !== word?.text.toUpperCase();
}

/** `một mét rưỡi`, `một năm sáu tháng` */
function goesOn(tokens: readonly Token[], { to }: TailHit, unit: MeasureUnit, tables: Tables): boolean {
  return (unit.measure === true && isHalf(tokens[to])) || smallerFollows(tokens, to, unit, tables);
}

/** The figure that an amount and its tail make, with what it is told by. */
export function figureOf(
  from: number,
  amount: Amount,
  hit: TailHit | undefined,
  tokens: readonly Token[],
  tables: Tables,
): Figure {
  const tail = hit?.tail;
  const whole = wholeAmount(amount, tail);
  const few = mayBePlace(amount, tail);
  const year = tail === undefined && amount.digits !== undefined && isYear(amount.digits) ? amount.digits : undefined;
  const end = hit?.to ?? amount.to;
  const { to, per } =
    year === undefined ? ratesAt(tokens, end, tail, tables, whole.amount.places > 0) : { to: end, per: [] };
  const value = per.length === 0 ? figureValue(whole, tail) : extended(figureValue(whole, tail), { per });
  const doubt = whole.doubt ?? hit?.doubt ?? tailDoubt(amount, tail);
  const figure = { from, to, unitEnd: end, value, doubt, few };
  return year === undefined ? figure : extended(figure, { year });
}

/** Under ten things, named or not; roads and the like under a hundred. */
function mayBePlace({ amount, digits }: Amount, tail: Tail | undefined): boolean {
  if (tail === undefined) return digits === undefined ? compare(amount, ten) < 0 : digits.length === 1;
  if (tail.kind !== 'unit' || tail.unit.measure === true) return false;
  return compare(amount, tail.unit.surface === true ? hundred : ten) < 0;
}

const hundred = decimalOf('100');

type Whole = Pick<Amount, 'amount' | 'doubt' | 'lastPlace'>;

/** Nobody counts 1,069 people or pays 1,069 đồng: there the comma groups. No place lies at 14,847 degrees. */
function wholeAmount(amount: Amount, tail: Tail | undefined): Whole {
  if (tail?.kind === 'unit' && tail.unit.decimal === true && /^\d{1,3}\.\d{3}$/.test(amount.digits ?? ''))
    return { amount: decimalOf(amount.digits ?? ''), doubt: 'point-decimal' };
  return (isWhole(tail) && amount.digits !== undefined ? readWhole(amount.digits) : undefined) ?? amount;
}

/** What is counted, and money that has no smaller coin. */
function isWhole(tail: Tail | undefined): boolean {
  if (tail?.kind === 'currency') return tail.currency.whole === true;
  return tail?.kind === 'unit' && tail.unit.measure !== true;
}

function tailDoubt({ digits, scales }: Amount, tail: Tail | undefined): Doubt | undefined {
  if (isSmallMeasure(tail) && digits?.includes('.') && /^\d+\.\d{3}$/.test(digits)) return 'point-thousands';
  if (tail !== undefined) return undefined;
  // A count of what is unsaid may be grouped as in English.
  if (digits?.includes(',') && /^[1-9]\d{0,2},\d{3}$/.test(digits)) return 'comma-decimal';
  return scales.some(({ power, short }) => power >= 6 || short === true) ? 'unsaid-unit' : undefined;
}

/** Nobody expects a thousand of it: there a point before three digits may mark decimals. */
function isSmallMeasure(tail: Tail | undefined): boolean {
  return tail?.kind === 'percent' || (tail?.kind === 'unit' && tail.unit.small === true);
}

function figureValue({ amount, lastPlace }: Whole, tail: Tail | undefined): FigureValue {
  const parts = { amount: toExact(amount), ...(lastPlace === undefined ? {} : { lastPlace }) };
  switch (tail?.kind) {
    case 'currency':
      return { type: 'money', ...parts, currency: tail.currency.code };
    case 'percent':
      return { type: 'percent', ...parts };
    case 'unit':
      return { type: 'quantity', ...parts, unit: tail.unit.key };
    case undefined:
      return { type: 'number', ...parts };
  }
}

export function withBound(value: FigureValue, bound: Bound): FigureValue {
  return extended(value, { bound });
}
