import type { Bound, FractionValue, Value } from '../model/value.ts';
import { amountAt, scaleAt } from './amounts.ts';
import { endsBefore, isAfterDayPart } from './date-cues.ts';
import { compare } from './decimal.ts';
import type { Doubt } from './digits.ts';
import { extended } from './extended.ts';
import { beginsFree, endsFree } from './figure-places.ts';
import { isLabelled } from './labels.ts';
import { digitAt, numeralAt, rankAt } from './numerals.ts';
import { phraseAt } from './phrases.ts';
import { isManyOf, tailAt } from './rates.ts';
import { found, passedOver, type Reader } from './reading.ts';
import type { Tables } from './tables.ts';
import { isCapital, isPlainFigure, isSign, type Token } from './tokens.ts';

type Part = { readonly to: number; readonly value: FractionValue; readonly doubt?: Doubt };

/** Parts of a whole: `một phần ba`, `hơn 2/3 dân số`, `8/11 chỉ tiêu`, `một nửa`; and what is one to another: `tỷ lệ 1/500`, `tỷ số 2-1`. */
export const readFraction: Reader = (tokens, at, tables) => {
  const score = phraseAt(tables.scores, tokens, at);
  if (score !== undefined) return scoreAt(tokens, score.to, tables);
  const combined = severalInOne(tokens, at, tables);
  if (combined !== undefined) return passedOver(combined);
  const bound = phraseAt(tables.boundsBefore, tokens, at);
  if (bound !== undefined && bound.meaning.unit === undefined) {
    // In «khoảng nửa cuối năm 2020» the half is one of a year.
    if (phraseAt(tables.dates.parts, tokens, bound.to) !== undefined) return undefined;
    const part = partAt(tokens, bound.to, bound.meaning.words.bound, tables);
    if (part === undefined) return undefined;
    const core = { from: bound.to, to: part.to };
    return found({ from: at, to: part.to }, extended(part.value, { bound: bound.meaning.words.bound }), {
      core,
      coreValue: part.value,
      doubt: part.doubt,
    });
  }
  const part = partAt(tokens, at, undefined, tables);
  if (part !== undefined) return found({ from: at, to: part.to }, part.value, { doubt: part.doubt });
  return readPair(tokens, at, tables);
};

function partAt(tokens: readonly Token[], at: number, bound: Bound | undefined, tables: Tables): Part | undefined {
  return (
    inFigures(tokens, at, bound, tables) ??
    markAt(tokens, at, tables) ??
    outOf(tokens, at, tables) ??
    inWords(tokens, at, tables) ??
    halfAt(tokens, at, bound, tables)
  );
}

const fraction = (numerator: string, denominator: string): FractionValue => ({
  type: 'fraction',
  numerator,
  denominator,
});

/** `8/11 chỉ tiêu`, `2/3 dân số`: with a noun that tells it from a date. */
function inFigures(tokens: readonly Token[], at: number, bound: Bound | undefined, tables: Tables): Part | undefined {
  const figures = figuresAt(tokens, at, '/') ?? meanAt(tokens, at, tables) ?? groupedAt(tokens, at, tables);
  if (figures === undefined || !(figures.grouped || isShare(figures.first, figures.second))) return undefined;
  if (endsBefore(tables.day, tokens, at) || isAfterDayPart(tokens, at, tables)) return undefined;
  const tail = tailAt(tokens, figures.to, tables);
  if (figures.apart && (tail?.tail.kind !== 'unit' || tail.tail.unit.measure === true)) return undefined;
  const value = fraction(plainNumber(figures.first), plainNumber(figures.second));
  const isOfWhole = isBeforeWhole(figures, tokens, tables);
  // Two thirds of the area, not two areas of three.
  if ((isOfWhole && isPart(figures)) || isPartBeforeAnother(figures, tokens, tables)) {
    // «từ 1/6 mức thu giảm» is of June.
    const isDate = isOfWhole && bound === undefined && endsBefore(tables.dates.opening, tokens, at);
    return { to: figures.to, value, ...(isDate ? { doubt: 'date-or-ratio' } : {}) };
  }
  if (isMapScale(figures.first, figures.second) && endsBefore(tables.ratios, tokens, at)) return undefined;
  if (tail?.tail.kind === 'unit' && tail.tail.unit.measure !== true)
    return {
      to: tail.to,
      value: extended(value, { unit: tail.tail.unit.key }),
      ...(bound === undefined && tail.tail.unit.ranked === true ? { doubt: 'rank-or-part' } : {}),
    };
  // Half of a metre is 1/2 m, and no more than so many of it are none of its parts.
  if (tail?.tail.kind === 'unit' && Number(figures.second) > largestDivisor && figures.second.length < 5)
    return { to: tail.to, value: extended(value, { unit: tail.tail.unit.key }) };
  if (tail !== undefined || !endsFree(tokens, figures.to)) return undefined;
  // No month has the number: with a bound before it, or as what is counted, 15/19 is no date.
  const isDate = Number(figures.second) <= 12;
  const isTold = bound !== undefined || isTally(tokens, at, figures, tables);
  if (isOfWhole || (!isDate && isTold)) return { to: figures.to, value };
  if (Number(figures.second) > largestDivisor) return undefined;
  // Around the first of March, or about a third.
  if (bound === 'about')
    return Number(figures.second) <= 5 ? { to: figures.to, value, doubt: 'date-or-ratio' } : undefined;
  const isShareSaid = bound !== undefined || endsBefore(tables.shareCues, tokens, at);
  return isShareSaid ? { to: figures.to, value } : undefined;
}

/** So many of the most that are given: 8,75/10, 3,6/4,0 điểm. */
function markAt(tokens: readonly Token[], at: number, tables: Tables): Part | undefined {
  const [mark, slash, most] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!isSign(slash, '/') || slash?.glued !== true || most?.glued !== true || !beginsFree(tokens, at)) return undefined;
  if (!/^\d{1,2},\d{1,2}$/.test(mark?.text ?? '') || !/^(?:4|5|[1-9]0|100)(?:,0)?$/.test(most.text)) return undefined;
  const tail = tailAt(tokens, at + 3, tables)?.tail;
  const isOfMarks = tail === undefined || (tail.kind === 'unit' && tail.unit.small === true);
  const [numerator, denominator] = [mark, most].map((token) => token?.text.replace(',', '.') ?? '');
  const value = fraction(numerator ?? '', plainNumber(denominator ?? ''));
  const isLess = Number(numerator) <= Number(denominator);
  return isOfMarks && isLess && endsFree(tokens, at + 3) ? { to: at + 3, value } : undefined;
}

/** 2/3 *dân số* */
function isBeforeWhole({ to, second }: Figures, tokens: readonly Token[], { wholes }: Tables): boolean {
  return Number(second) <= 10 && phraseAt(wholes, tokens, to) !== undefined;
}

const isPart = ({ first, second }: Figures): boolean => Number(first) < Number(second);

/** *1/3* đến 1/2 thời gian */
function isPartBeforeAnother(figures: Figures, tokens: readonly Token[], tables: Tables): boolean {
  const joint = isSign(tokens[figures.to], '-') ? figures.to + 1 : phraseAt(tables.rangeTo, tokens, figures.to)?.to;
  const last = joint === undefined ? undefined : figuresAt(tokens, joint, '/');
  if (last === undefined || !isPart(last) || !isBeforeWhole(last, tokens, tables)) return false;
  return isPart(figures) && Number(figures.second) <= 10;
}

/** `đạt 57/58`, `với số phiếu tuyệt đối 102/102`; `24/24` is round the clock, and before a capital it is an address. */
function isTally(tokens: readonly Token[], at: number, { to, first, second }: Figures, tables: Tables): boolean {
  if (Number(first) < 2 || tables.dates.idioms.has(`${first}/${second}`)) return false;
  if (isCapital(tokens[to]) || !endsBefore(tables.amountCues, tokens, at)) return false;
  return !endsBefore(tables.places, tokens, at) && !endsBefore(tables.ratios, tokens, at);
}

/** A part is no larger than its whole, and of a small one; 15/2016 is a number or a month. */
function isShare(first: string, second: string): boolean {
  const [part, whole] = [Number(first), Number(second)];
  return part > 0 && whole > 1 && part <= whole && whole < 1900;
}

/** Nobody divides a measure by more: 1/2 m, 1/16 inch. */
const largestDivisor = 100;

type Figures = {
  readonly to: number;
  readonly first: string;
  readonly second: string;
  /** The sign stands between spaces: 8 / 11 chỉ tiêu. */
  readonly apart: boolean;
  /** Points group their digits, so that they are no date. */
  readonly grouped?: true;
};

/** A mean of so many: `12,6/19 tiêu chí`. */
function meanAt(tokens: readonly Token[], at: number, tables: Tables): Figures | undefined {
  const [first, mark, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!/^\d{1,3},\d{1,2}$/.test(first?.text ?? '') || !isSign(mark, '/') || !isPlainFigure(second)) return undefined;
  const tail = tailAt(tokens, at + 3, tables);
  const isCount = tail?.tail.kind === 'unit' && tail.tail.unit.measure !== true;
  if (!isCount || mark?.glued !== true || !second.glued || !beginsFree(tokens, at)) return undefined;
  return { to: at + 3, first: first?.text.replace(',', '.') ?? '', second: second.text, apart: false };
}

/** Of more than a thousand: `1.204/1.236 thôn`. */
function groupedAt(tokens: readonly Token[], at: number, tables: Tables): Figures | undefined {
  const [first, mark, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.kind !== 'figure' || second?.kind !== 'figure' || !isSign(mark, '/')) return undefined;
  const tail = tailAt(tokens, at + 3, tables);
  const isOfUnit = tail?.tail.kind === 'unit';
  if (!isOfUnit || mark?.glued !== true || !second.glued || !beginsFree(tokens, at)) return undefined;
  if (!grouped.test(second.text) || !(first.plain || grouped.test(first.text))) return undefined;
  const [part, whole] = [first.text.replaceAll('.', ''), second.text.replaceAll('.', '')];
  return Number(part) > 1 && Number(part) <= Number(whole)
    ? { to: at + 3, first: part, second: whole, apart: false, grouped: true }
    : undefined;
}

const grouped = /^[1-9]\d{0,2}(?:\.\d{3})+$/;

/** Two plain figures with a sign between them, nothing else glued on. */
function figuresAt(tokens: readonly Token[], at: number, sign: string): Figures | undefined {
  const [first, mark, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!isPlainFigure(first) || !isSign(mark, sign) || !isPlainFigure(second)) return undefined;
  if (!beginsFree(tokens, at) || first.text.length > 4 || second.text.length > 5) return undefined;
  const apart = !(mark?.glued === true && second.glued);
  return { to: at + 3, first: first.text, second: second.text, apart };
}

const plainNumber = (digits: string): string => String(Number(digits));

/** `2 trong 3 tiêu chí`, `Năm trong số 257 mẫu`, `20 trên 57 dự án`, `600 trên 100.000` */
function outOf(tokens: readonly Token[], at: number, tables: Tables): Part | undefined {
  const spelled = spelledAt(tokens, at, tables);
  const first = wholeNumber(tokens[at]) ?? spelled?.number;
  const word = first === undefined ? undefined : phraseAt(tables.outOf, tokens, spelled?.to ?? at + 1);
  const second = word === undefined ? undefined : wholeNumber(tokens[word.to]);
  if (word === undefined || first === undefined || second === undefined || !beginsFree(tokens, at)) return undefined;
  const to = word.to + 1;
  const isPart = isShare(first, second) || (tokens[word.to]?.plain === false && Number(first) <= Number(second));
  const value = fraction(plainNumber(first), second);
  const tail = tailAt(tokens, to, tables);
  if (!isPart || isManyOf(second, tail?.tail)) return undefined;
  if (tail === undefined) return /^10+$/.test(second) && endsFree(tokens, to) ? { to, value } : undefined;
  if (tail.tail.kind !== 'unit' || tail.tail.unit.measure === true) return undefined;
  return { to: tail.to, value: extended(value, { unit: tail.tail.unit.key }) };
}

/** A count in words, before words that can say nothing else (trong số): no rank, nor «một», which is an article as often. */
function spelledAt(
  tokens: readonly Token[],
  at: number,
  tables: Tables,
): { readonly to: number; readonly number: string } | undefined {
  const isOutOf = (to: number): boolean => (phraseAt(tables.outOf, tokens, to)?.to ?? to) > to + 1;
  const hit = tokens[at]?.kind === 'word' ? numeralAt(tokens, at, isOutOf) : undefined;
  if (hit === undefined || hit.number < 2 || !isOutOf(hit.to) || isLabelled(tokens, at, tables)) return undefined;
  return digitAt(tokens, at - 1) === undefined ? { to: hit.to, number: String(hit.number) } : undefined;
}

/** The end of `5 trong 1`, as a vaccine is called: no part of one. */
function severalInOne(tokens: readonly Token[], at: number, tables: Tables): number | undefined {
  const isSeveral = isPlainFigure(tokens[at]) && Number(tokens[at]?.text) > 1;
  const word = isSeveral ? phraseAt(tables.outOf, tokens, at + 1) : undefined;
  if (word === undefined || tokens[word.to]?.text !== '1' || !endsFree(tokens, word.to + 1)) return undefined;
  return tailAt(tokens, word.to + 1, tables) === undefined ? word.to + 1 : undefined;
}

/** Digits alone or grouped by points, without these. */
function wholeNumber(token: Token | undefined): string | undefined {
  if (isPlainFigure(token)) return token.text;
  return token?.kind === 'figure' && grouped.test(token.text) ? token.text.replaceAll('.', '') : undefined;
}

/** `một phần ba`, `ba phần tư` */
function inWords(tokens: readonly Token[], at: number, tables: Tables): Part | undefined {
  if (tokens[at]?.kind !== 'word') return undefined;
  const numerator = numeralAt(tokens, at, (to) => phraseAt(tables.part, tokens, to) !== undefined);
  const word = numerator === undefined ? undefined : phraseAt(tables.part, tokens, numerator.to);
  if (numerator === undefined || word === undefined) return undefined;
  const denominator = rankAt(tokens, word.to);
  if (denominator === undefined || denominator.number <= numerator.number || numerator.number < 1) return undefined;
  const next = tokens[denominator.to];
  if (next?.kind === 'figure' || phraseAt(tables.notPart, tokens, denominator.to) !== undefined) return undefined;
  return { to: denominator.to, value: fraction(String(numerator.number), String(denominator.number)) };
}

/** `một nửa`; `hơn nửa` only with its bound, since nửa alone is of hours and ways. */
function halfAt(tokens: readonly Token[], at: number, bound: Bound | undefined, tables: Tables): Part | undefined {
  const hit = phraseAt(tables.half, tokens, at);
  if (hit === undefined || (bound === undefined && hit.to === at + 1)) return undefined;
  // «gần nửa đêm» is near midnight.
  if (phraseAt(tables.notPart, tokens, hit.to) !== undefined) return undefined;
  return phraseAt(tables.measured, tokens, hit.to) === undefined
    ? { to: hit.to, value: fraction('1', '2') }
    : undefined;
}

/** `24/24 giờ`, and `24 trên 24 giờ`, which is left: round the clock */
function roundTheClock(tokens: readonly Token[], at: number, tables: Tables): ReturnType<Reader> {
  const allDay = beginsFree(tokens, at) ? phraseAt(tables.allDay, tokens, at) : undefined;
  if (allDay !== undefined) {
    const { amount, unit, per } = allDay.meaning;
    return found({ from: at, to: allDay.to }, { type: 'quantity', amount, unit, per: [{ unit: per }] });
  }
  const first = amountAt(tokens, at, tables);
  const word = first === undefined ? undefined : phraseAt(tables.outOf, tokens, first.to);
  const last = word === undefined ? undefined : amountAt(tokens, word.to, tables);
  if (first === undefined || last === undefined || compare(first.amount, last.amount) !== 0) return undefined;
  return passedOver(tailAt(tokens, last.to, tables)?.to ?? last.to);
}

/** `tỷ lệ 1/500`, `1:5.000`, `70 - 30` */
function readPair(tokens: readonly Token[], at: number, tables: Tables): ReturnType<Reader> {
  const clock = roundTheClock(tokens, at, tables);
  if (clock !== undefined) return clock;
  if (tokens[at]?.kind !== 'figure') return undefined;
  const [first, mark, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (isSign(mark, '-')) return shareAt(tokens, at, tables);
  const cued = endsBefore(tables.ratios, tokens, at) || (isSign(mark, ':') && isRatioSaid(tokens, at, tables));
  const isPair = (isSign(mark, '/') || isSign(mark, ':')) && mark?.glued === true && second?.glued === true;
  if (!isPair || !isPlainFigure(first) || second?.kind !== 'figure' || !beginsFree(tokens, at)) return undefined;
  if (!endsFree(tokens, at + 3)) return undefined;
  // «1/5 00» was 1/500, and «1/2. 000» was 1/2.000.
  if (isSign(mark, '/') && tokens[at + 3]?.kind === 'figure') return passedOver(at + 4);
  if (isSign(tokens[at + 3], '.') && /^\d{3}$/.test(tokens[at + 4]?.text ?? '')) return passedOver(at + 3);
  // One in 292.2 million is told by what follows.
  if (scaleAt(tokens, at + 3, tables) !== undefined) return undefined;
  const isOdds = first.text === '1' && !second.plain && endsBefore(tables.amountCues, tokens, at);
  const value = ratio(
    first.text,
    second.text,
    cued || isOdds || (isSign(mark, ':') && isWholeShared(first.text, second.text)),
  );
  return value === undefined ? undefined : found({ from: at, to: at + 3 }, value);
}

/** Tokens between the word of a ratio and what it is. */
const longestSubject = 16;

/** *tỷ lệ* học sinh trên giáo viên của trường là 14:1; with two digits behind the colon it could be a time. */
function isRatioSaid(tokens: readonly Token[], at: number, { ratios }: Tables): boolean {
  const minute = tokens[at + 2]?.text ?? '';
  if (/^[0-5]\d$/.test(minute) && Number(tokens[at]?.text) <= 24) return false;
  for (let from = at - 1; from >= at - longestSubject; from -= 1) {
    if (tokens[from]?.kind !== 'word') return false;
    if (phraseAt(ratios, tokens, from) !== undefined) return true;
  }
  return false;
}

/** phân bổ *70 - 30*: two shares of a whole, the larger first, are no range. Before a name they are an address. */
function shareAt(tokens: readonly Token[], at: number, tables: Tables): ReturnType<Reader> {
  const figures = figuresAt(tokens, at, '-');
  if (figures === undefined || !/^[1-9]\d$/.test(figures.first) || !/^[1-9]\d$/.test(figures.second)) return undefined;
  const [first, second] = [Number(figures.first), Number(figures.second)];
  const { to } = figures;
  const goesOn = isSign(tokens[to], '-') || isSign(tokens[to], '%') || isCapital(tokens[to]);
  if (first < second || first + second !== 100 || goesOn || !endsFree(tokens, to)) return undefined;
  if (tailAt(tokens, to, tables) !== undefined) return undefined;
  return found({ from: at, to }, { type: 'ratio', first: figures.first, second: figures.second });
}

/** Of two that share a whole, 40:60 or 70:30; what could be a time of the day is left to the clock. */
function isWholeShared(first: string, second: string): boolean {
  const isClock = Number(first) <= 24 && Number(second) < 60;
  return !isClock && /^[1-9]\d?$/.test(second) && Number(first) + Number(second) === 100;
}

/** Without a word before it only a scale of maps is one: 1/500, 1:25.000. */
function ratio(first: string, second: string, cued: boolean): Value | undefined {
  const isGrouped = /^[1-9]\d{0,2}(?:\.\d{3})*$/.test(second) || /^[1-9]\d{0,6}$/.test(second);
  if (!/^[1-9]\d{0,2}$/.test(first)) return undefined;
  // The odds of an examination: tỷ lệ chọi 1/4,2
  if (cued && /^\d{1,3},\d{1,2}$/.test(second)) return { type: 'ratio', first, second: second.replace(',', '.') };
  if (!isGrouped) return undefined;
  const isYearlike = /^(?:1000|2000)$/.test(second);
  if (!cued && (!isMapScale(first, second) || isYearlike)) return undefined;
  return { type: 'ratio', first, second: second.replaceAll('.', '') };
}

function isMapScale(first: string, second: string): boolean {
  return first === '1' && /^(?:[125]00|[125]0{3,6}|250{2,4})$/.test(second.replaceAll('.', ''));
}

function scoreAt(tokens: readonly Token[], at: number, tables: Tables): ReturnType<Reader> {
  const figures = figuresAt(tokens, at, '-');
  if (figures === undefined || figures.first.length > 2 || figures.second.length > 2) return undefined;
  // Who leads 10 - 15 people scores nothing.
  if (tailAt(tokens, figures.to, tables) !== undefined) return undefined;
  // «80 - 59 - 89» are three measures.
  const goesOn = isSign(tokens[figures.to], '-') && tokens[figures.to + 1]?.kind === 'figure';
  if (goesOn || !endsFree(tokens, figures.to)) return passedOver(figures.to);
  const value = { type: 'score', first: plainNumber(figures.first), second: plainNumber(figures.second) } as const;
  return found({ from: at, to: figures.to }, value);
}
