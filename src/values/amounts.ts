import type { Scale } from '../model/symbols.ts';
import { add, compare, type Decimal, decimalOf, half, one, shift, zero } from './decimal.ts';
import { type Doubt, readDigits, readTrailingZero, readWholeDigits } from './digits.ts';
import { decimalsAt, digitAfterAnd, isHalf, isPoint, numeralAt, shortPlaceAt } from './numerals.ts';
import { openings } from './openings.ts';
import { nounCapitals, phraseAt } from './phrases.ts';
import type { Tables } from './tables.ts';
import { isPlainFigure, isSign, type Token } from './tokens.ts';

/** An amount as written, scales counted in: `1 tỷ 200 triệu`, `2 ngàn tỷ`, `hai mươi lăm`. */
export type Amount = {
  readonly to: number;
  readonly amount: Decimal;
  readonly doubt?: Doubt | undefined;
  /** `small`: a single numeral word, which alone may be another word; `words`: longer; `digits`: with a figure. */
  readonly form: 'digits' | 'words' | 'small';
  readonly scales: readonly Scale[];
  /** The digits where the amount is one figure and nothing else. */
  readonly digits?: string | undefined;
  /** As in values: where the zeros of 50,20 tỷ end. */
  readonly lastPlace?: number | undefined;
};

/** No amount has more magnitudes; a longer row of them is no amount. */
const mostScales = 6;

type Figure = { readonly to: number; readonly digits: string; readonly plain: boolean };

/** What is read so far: terms that add up, the smallest last. */
type Sum = {
  to: number;
  readonly afterFive: Follows;
  terms: Decimal[];
  scales: Scale[];
  figures: number;
  numerals: number;
  lastScale: Scale | undefined;
  digits: string | undefined;
  lastPlace: number | undefined;
  doubt: Doubt | undefined;
};

/** The figure at a place, groups set apart by spaces joined: `1 069`. */
function figureAt(tokens: readonly Token[], at: number): Figure | undefined {
  const first = tokens[at];
  if (first?.kind !== 'figure') return undefined;
  const groups = isGroup(tokens, at + 1) && /^[1-9]\d{0,2}$/.test(first.text) ? spacedGroups(tokens, at) : 0;
  if (groups === 0) return { to: at + 1, digits: first.text, plain: first.plain };
  const digits = tokens.slice(at, at + 1 + groups).map((token) => token.text);
  return { to: at + 1 + groups, digits: digits.join(' '), plain: false };
}

function spacedGroups(tokens: readonly Token[], at: number): number {
  let groups = 0;
  while (groups < 6 && isGroup(tokens, at + groups + 1)) groups += 1;
  return tokens[at + groups + 1]?.kind === 'figure' ? 0 : groups;
}

function isGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.kind !== 'figure' || before === undefined || token.start - before.end !== 1) return false;
  return /^\d{3}$/.test(token.text) || /^\d{3},\d+$/.test(token.text);
}

/** What may follow a place. Of «năm», which is the year otherwise, it says that it is five. */
export type Follows = (to: number) => boolean;

const nothing: Follows = () => false;

/** The amount at a place. `afterFive`: what, but for a scale, may stand behind «năm» where it is five. */
export function amountAt(
  tokens: readonly Token[],
  at: number,
  tables: Tables,
  afterFive: Follows = nothing,
): Amount | undefined {
  const first = tokens[at];
  if (first === undefined || !opensAmount(first)) return undefined;
  if (first.kind === 'figure' && !goesOn(tokens[at + 1])) return loneFigure(first, at + 1);
  const sum = emptySum(at, afterFive);
  while (extend(sum, tokens, tables));
  if (sum.figures + sum.numerals === 0 && sum.scales.length < 2) return undefined;
  return finished(sum);
}

/** Whether more of an amount may stand behind a figure: a group of digits, a scale, or the words that say the figure again. */
function goesOn(next: Token | undefined): boolean {
  return next !== undefined && (opensAmount(next) || isSign(next, '(') || isPoint(next));
}

/** What most amounts are. */
function loneFigure({ text, plain }: Token, to: number): Amount | undefined {
  const read = digitsOf({ plain, digits: text });
  if (read === undefined) return undefined;
  const lastPlace = endsInZero(read.amount) ? -read.amount.places : undefined;
  return { to, amount: read.amount, form: 'digits', scales: noScales, doubt: read.doubt, digits: text, lastPlace };
}

const noScales: readonly Scale[] = [];

function emptySum(at: number, afterFive: Follows): Sum {
  return {
    to: at,
    afterFive,
    terms: [],
    scales: [],
    figures: 0,
    numerals: 0,
    lastScale: undefined,
    digits: undefined,
    lastPlace: undefined,
    doubt: undefined,
  };
}

function finished(sum: Sum): Amount {
  const bare = sum.figures + sum.numerals === 0;
  const doubt = bare ? 'no-figure' : sum.doubt;
  return {
    to: sum.to,
    amount: sum.terms.length === 1 ? (sum.terms[0] ?? zero) : sum.terms.reduce(add, zero),
    form: sum.figures > 0 ? 'digits' : sum.numerals > 1 || sum.scales.length > 0 ? 'words' : 'small',
    scales: sum.scales,
    doubt,
    digits: sum.scales.length === 0 ? sum.digits : undefined,
    lastPlace: sum.lastPlace,
  };
}

function extend(sum: Sum, tokens: readonly Token[], tables: Tables): boolean {
  return (
    takeScale(sum, tokens, tables) ||
    takeFigure(sum, tokens, tables) ||
    takeHalf(sum, tokens, tables) ||
    takeNumeral(sum, tokens, tables) ||
    takeDecimals(sum, tokens) ||
    takeRest(sum, tokens)
  );
}

function opensAmount(token: Token | undefined): boolean {
  return token !== undefined && (token.opens & openings.amount) !== 0;
}

export function scaleAt(
  tokens: readonly Token[],
  at: number,
  tables: Tables,
): { readonly to: number; readonly scale: Scale } | undefined {
  const hit = opensAmount(tokens[at]) ? phraseAt(tables.measured, tokens, at, nounCapitals) : undefined;
  if (hit?.meaning.kind !== 'scale' || !mayScale(tokens, at, hit.to, hit.meaning.scale, tables)) return undefined;
  return { to: hit.to, scale: hit.meaning.scale };
}

/** What is short for a scale may be short for something else: 2,2 *tr*, 50 *tr* đồng, 500*k*, but a book of 120 tr. has so many pages and gold 24k. */
function mayScale(tokens: readonly Token[], at: number, to: number, scale: Scale, tables: Tables): boolean {
  if (scale.short !== true) return true;
  const [before, word] = [tokens[at - 1], tokens[at]];
  const isTied = before?.kind === 'figure' && word?.glued === true;
  if (isTied && (scale.power >= leastShared || before.text.length > 2)) return true;
  const isDecimal = /^\d{1,3},\d+$/.test(before?.text ?? '');
  if ((isDecimal || isSign(tokens[to], '/')) && scale.power >= leastShared) return true;
  return phraseAt(tables.measured, tokens, to, nounCapitals)?.meaning.kind === 'currency';
}

/**
 * A scale counts what stands right before it, a figure (14.000 *nghìn*) or another scale (nghìn *tỷ*), with all that is smaller before that
 * (hai trăm năm mươi *nghìn*).
 */
function takeScale(sum: Sum, tokens: readonly Token[], tables: Tables): boolean {
  const hit = scaleAt(tokens, sum.to, tables);
  if (hit === undefined || sum.scales.length === mostScales) return false;
  if (sum.lastScale !== undefined && hit.scale.power < sum.lastScale.power) return false;
  const base = shift(one, hit.scale.power);
  let counted = sum.terms.pop();
  while (sum.terms.length > 0 && compare(sum.terms.at(-1) ?? zero, base) < 0)
    counted = add(counted ?? zero, sum.terms.pop() ?? zero);
  sum.terms.push(shift(counted ?? one, hit.scale.power));
  sum.scales.push(hit.scale);
  if (sum.lastPlace !== undefined) sum.lastPlace += hit.scale.power;
  sum.lastScale = hit.scale;
  sum.to = hit.to;
  return true;
}

/** The first figure, or one that a smaller scale follows: 1 tỷ *200* triệu. */
function takeFigure(sum: Sum, tokens: readonly Token[], tables: Tables): boolean {
  const figure = figureAt(tokens, sum.to);
  const read = figure === undefined ? undefined : digitsOf(figure);
  if (figure === undefined || read === undefined) return false;
  if (takeTied(sum, figure, tokens)) return true;
  if (sum.terms.length > 0 && !smallerScaleFollows(sum, tokens, figure.to, tables))
    return takeShortFigure(sum, figure, tokens, tables);
  sum.terms.push(read.amount);
  sum.doubt ??= read.doubt;
  sum.digits = figure.digits;
  sum.lastPlace = endsInZero(read.amount) ? -read.amount.places : undefined;
  sum.figures += 1;
  sum.lastScale = undefined;
  sum.to = saidAgainEnd(tokens, figure.to, read.amount, tables) ?? figure.to;
  return true;
}

/** Decimals of the scale that they are tied to: 5tr*500*, 2tỷ*3*. */
function takeTied(sum: Sum, { to, digits }: Figure, tokens: readonly Token[]): boolean {
  const { lastScale } = sum;
  if (lastScale === undefined || lastScale.power < leastShared || tokens[to - 1]?.glued !== true) return false;
  if (sum.figures !== 1 || sum.terms.length !== 1 || !/^\d{1,3}$/.test(digits)) return false;
  sum.terms.push(shift(decimalOf(digits), lastScale.power - digits.length));
  sum.digits = undefined;
  sum.lastPlace = undefined;
  sum.lastScale = undefined;
  sum.to = to;
  return true;
}

/** Tenths of the scale before it: 1 triệu *2*. Only where nothing follows that it could count: thưởng 1 triệu 2 người. */
function takeShortFigure(sum: Sum, { to, digits }: Figure, tokens: readonly Token[], tables: Tables): boolean {
  const { lastScale } = sum;
  if (lastScale === undefined || lastScale.power < leastShared || !/^[1-9]$/.test(digits)) return false;
  if (sum.figures !== 1 || sum.terms.length !== 1 || tokens[to - 1]?.glued === true || !endsSum(tokens, to, tables))
    return false;
  sum.terms.push(shortPlace(sum, Number(digits)));
  sum.lastPlace = undefined;
  sum.lastScale = undefined;
  sum.to = to;
  return true;
}

/** Of thousands and less nobody leaves out the next scale. */
const leastShared = 6;

/** No word follows but a currency or the joint of a range, and no sign that goes on with the figure. */
function endsSum(tokens: readonly Token[], at: number, tables: Tables): boolean {
  const next = tokens[at];
  if (next?.kind === 'word')
    return (
      phraseAt(tables.measured, tokens, at, nounCapitals)?.meaning.kind === 'currency' ||
      phraseAt(tables.rangeTo, tokens, at) !== undefined
    );
  return next?.kind !== 'figure' && !['-', '/', ':', '+'].some((sign) => isSign(next, sign));
}

function digitsOf({ plain, digits }: Omit<Figure, 'to'>): ReturnType<typeof readDigits> {
  return plain ? readWholeDigits(digits) : (readTrailingZero(digits) ?? readDigits(digits));
}

/** Past the words in brackets that say the figure again, as contracts and laws have them: 05 *(năm)* ngày. */
function saidAgainEnd(tokens: readonly Token[], at: number, amount: Decimal, tables: Tables): number | undefined {
  if (!isSign(tokens[at], '(') || tokens[at + 1]?.kind !== 'word') return undefined;
  const closes: Follows = (to) => isSign(tokens[to], ')');
  const words = amountAt(tokens, at + 1, tables, closes);
  return words !== undefined && closes(words.to) && compare(words.amount, amount) === 0 ? words.to + 1 : undefined;
}

/** Half of the scale behind it: *nửa* triệu. */
function takeHalf(sum: Sum, tokens: readonly Token[], tables: Tables): boolean {
  const hit = sum.terms.length > 0 ? undefined : phraseAt(tables.half, tokens, sum.to);
  if (hit === undefined || scaleAt(tokens, hit.to, tables) === undefined) return false;
  sum.terms.push(half);
  sum.numerals += hit.to - sum.to;
  sum.to = hit.to;
  return true;
}

const endsInZero = ({ coefficient, places }: Decimal): boolean => places > 0 && coefficient % 10n === 0n;

function smallerScaleFollows(sum: Sum, tokens: readonly Token[], at: number, tables: Tables): boolean {
  const next = scaleAt(tokens, at, tables);
  return next !== undefined && sum.lastScale !== undefined && next.scale.power < sum.lastScale.power;
}

function takeNumeral(sum: Sum, tokens: readonly Token[], tables: Tables): boolean {
  if (sum.terms.length > 0 && sum.lastScale === undefined) return false;
  const followed: Follows = (to) => scaleAt(tokens, to, tables) !== undefined;
  const tail = sum.terms.length > 0 ? digitAfterAnd(tokens, sum.to) : undefined;
  const hit = tail ?? numeralAt(tokens, sum.to, (to) => followed(to) || sum.afterFive(to));
  if (hit === undefined) return false;
  const short = tail === undefined && sum.terms.length > 0 && hit.number < 10 && !followed(hit.to);
  if (short && !belongs(sum, hit.number)) return false;
  sum.terms.push(short ? shortPlace(sum, hit.number) : decimalOf(String(hit.number)));
  sum.lastPlace = undefined;
  sum.numerals += hit.to - sum.to;
  sum.lastScale = undefined;
  sum.to = hit.to;
  return true;
}

/** A digit in words right after a scale in words is the next lower place; after a figure it begins something else: 5 trăm *hai* bên. */
function belongs(sum: Sum, digit: number): boolean {
  return digit > 0 && sum.numerals > 0 && sum.figures === 0;
}

function shortPlace(sum: Sum, digit: number): Decimal {
  sum.doubt ??= 'short-place';
  return shift(decimalOf(String(digit)), (sum.lastScale?.power ?? 1) - 1);
}

/** What stands behind the word of the decimal mark: mười hai *phẩy năm*, 12 *phẩy 5*. */
function takeDecimals(sum: Sum, tokens: readonly Token[]): boolean {
  const whole = sum.terms[0];
  if (!isPoint(tokens[sum.to]) || sum.terms.length !== 1 || sum.lastScale !== undefined || whole === undefined)
    return false;
  const figure = tokens[sum.to + 1];
  const decimals = isPlainFigure(figure) ? { to: sum.to + 2, digits: figure.text } : decimalsAt(tokens, sum.to + 1);
  if (decimals === undefined || whole.places > 0) return false;
  const { to, digits } = decimals;
  sum.terms[0] = add(whole, { coefficient: BigInt(digits), places: digits.length });
  sum.numerals += to - sum.to;
  sum.digits = undefined;
  sum.to = to;
  return true;
}

/** What only a scale before it allows: rưỡi, mốt, tư. */
function takeRest(sum: Sum, tokens: readonly Token[]): boolean {
  const { lastScale } = sum;
  if (lastScale === undefined) return false;
  const isHalfNext = isHalf(tokens[sum.to]);
  const short = isHalfNext || sum.numerals === 0 ? undefined : shortPlaceAt(tokens, sum.to);
  if (!isHalfNext && (short === undefined || sum.figures > 0)) return false;
  sum.lastPlace = undefined;
  sum.terms.push(isHalfNext ? shift(decimalOf('5'), lastScale.power - 1) : shortPlace(sum, short?.number ?? 0));
  sum.to = isHalfNext ? sum.to + 1 : (short?.to ?? sum.to);
  sum.lastScale = undefined;
  return true;
}
