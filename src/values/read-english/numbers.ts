import { add, compare, type Decimal, decimalOf, half, one, shift, zero } from '../decimal.ts';
import type { Doubt } from '../digits.ts';
import { phraseAt } from '../phrases.ts';
import { isPlainFigure, isSign, type Token } from '../tokens.ts';
import type { EnglishTables, Tail } from './tables.ts';
import { tailAt } from './tails.ts';

/** An amount as English writes it, scales counted in: 1.069 trillion, twenty-five, two hundred and five thousand. */
export type Amount = {
  readonly to: number;
  readonly amount: Decimal;
  /** The power of ten that its scales make. */
  readonly power: number;
  /** The digits, where it is one figure. */
  readonly digits?: string;
  /** In words and under a hundred: such a word may say something else. */
  readonly small: boolean;
  readonly doubt?: Doubt;
};

type Digits = { readonly amount: Decimal; readonly doubt?: Doubt };

/** No figure is longer. */
const longestFigure = 40;
const mostScales = 3;

const nine = decimalOf('9');
const hundred = decimalOf('100');

/** How figures are written in English, and the Vietnamese slips that can be nothing else. What fits no row is no number. */
const notations: readonly { readonly pattern: RegExp; readonly read: (digits: string) => Digits }[] = [
  {
    pattern: /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/,
    read: (digits) => ({ amount: decimalOf(digits.replaceAll(',', '')) }),
  },
  { pattern: /^(?:0|[1-9]\d*)(?:\.\d+)?$/, read: (digits) => ({ amount: decimalOf(digits) }) },
  {
    pattern: /^[1-9]\d{0,2}(?:\.\d{3}){2,}(?:,\d+)?$/,
    read: (digits) => ({
      amount: decimalOf(digits.replaceAll('.', '').replace(',', '.')),
      doubt: 'point-thousands',
    }),
  },
  {
    pattern: /^(?:0|[1-9]\d{0,2})(?:\.\d{3})*,\d{1,2}$/,
    read: (digits) => ({ amount: decimalOf(digits.replaceAll('.', '').replace(',', '.')), doubt: 'comma-decimal' }),
  },
];

function readEnglishDigits({ text: digits, plain }: Token): Digits | undefined {
  if (digits.length > longestFigure) return undefined;
  if (plain) return digits.startsWith('0') && digits.length > 1 ? undefined : { amount: decimalOf(digits) };
  return notations.find(({ pattern }) => pattern.test(digits))?.read(digits);
}

/** The amount at a place. `money`: after the sign of a currency, where `m` and `bn` scale as well. */
export function amountAt(
  tokens: readonly Token[],
  at: number,
  tables: EnglishTables,
  money = false,
): Amount | undefined {
  const amount = digitsAt(tokens, at, tables, money) ?? halfOf(tokens, at, tables) ?? wordsAt(tokens, at, tables);
  return amount === undefined ? undefined : withHalf(dozens(amount, tokens, tables), tokens, tables);
}

const aDozen = 12n;

/** two *dozen* */
function dozens(amount: Amount, tokens: readonly Token[], { dozen }: EnglishTables): Amount {
  if (!dozen.has(tokens[amount.to]?.key ?? '')) return amount;
  const { coefficient, places } = amount.amount;
  const { digits: _, ...rest } = amount;
  return { ...rest, to: amount.to + 1, amount: { coefficient: aDozen * coefficient, places }, small: false };
}

/** two *and a half* million */
function withHalf(amount: Amount, tokens: readonly Token[], tables: EnglishTables): Amount {
  const { to, power } = amount;
  const joined = tables.and.has(tokens[to]?.key ?? '') && tables.articles.has(tokens[to + 1]?.key ?? '');
  if (!joined || tokens[to + 2]?.key !== tables.half || power > 0) return amount;
  const scaled = scalesAt(tokens, to + 3, tables, false);
  const { digits: _, ...rest } = amount;
  return {
    ...rest,
    to: scaled.to,
    amount: shift(add(amount.amount, half), scaled.power),
    power: scaled.power,
    small: false,
  };
}

function digitsAt(tokens: readonly Token[], at: number, tables: EnglishTables, money: boolean): Amount | undefined {
  const token = tokens[at];
  const read = token?.kind === 'figure' ? readEnglishDigits(token) : undefined;
  if (token === undefined || read === undefined) return undefined;
  const scaled = scalesAt(tokens, at + 1, tables, money || countsPeople(tokens, at + 1, tables));
  return {
    to: scaled.to,
    amount: shift(read.amount, scaled.power),
    power: scaled.power,
    digits: token.text,
    small: false,
    ...(read.doubt === undefined ? {} : { doubt: read.doubt }),
  };
}

/** What a letter scales without a currency: 10.8*m* people, 20*k* visitors, while 10m poles are of ten metres. */
function countsPeople(tokens: readonly Token[], at: number, tables: EnglishTables): boolean {
  const short = tokens[at]?.glued === true ? phraseAt(tables.shortScales, tokens, at) : undefined;
  const tail = short === undefined ? undefined : tailAt(tokens, short.to, tables, false)?.tail;
  if (tail?.kind !== 'unit' || tail.unit.measure === true) return false;
  return tail.unit.per === true || short?.meaning === thousands;
}

/** The power that no measure has for its letter. */
const thousands = 3;

/** One after the other they multiply: 5 thousand billion. */
function scalesAt(
  tokens: readonly Token[],
  at: number,
  tables: EnglishTables,
  money: boolean,
): { readonly to: number; readonly power: number } {
  let [to, power] = [at, 0];
  for (let count = 0; count < mostScales; count += 1) {
    const dashed = isSign(tokens[to], '-') && tokens[to]?.glued === true && count === 0 ? to + 1 : to;
    const hit =
      phraseAt(tables.scales, tokens, dashed) ??
      (money && tokens[to]?.glued === true ? phraseAt(tables.shortScales, tokens, to) : undefined);
    if (hit === undefined) break;
    [to, power] = [hit.to, power + hit.meaning];
  }
  return { to, power };
}

/** half a million, half a year */
function halfOf(tokens: readonly Token[], at: number, tables: EnglishTables): Amount | undefined {
  if (tokens[at]?.key !== tables.half || !tables.articles.has(tokens[at + 1]?.key ?? '')) return undefined;
  const scaled = scalesAt(tokens, at + 2, tables, false);
  if (scaled.power < 3 && !isMeasure(tailAt(tokens, scaled.to, tables, true)?.tail)) return undefined;
  return { to: scaled.to, amount: shift(half, scaled.power), power: scaled.power, small: false };
}

const isMeasure = (tail: Tail | undefined): boolean => tail?.kind === 'unit' && tail.unit.measure === true;

type Sum = { readonly to: number; readonly amount: Decimal };

/** Groups in falling order of their scales: two million three hundred thousand. */
function wordsAt(tokens: readonly Token[], at: number, tables: EnglishTables): Amount | undefined {
  let sum: Sum = { to: at, amount: zero };
  let least = Number.POSITIVE_INFINITY;
  let largest = 0;
  while (least > 0) {
    const group =
      groupAt(tokens, sum.to, tables, sum.to === at) ?? (largest < 3 ? undefined : restAt(tokens, sum.to, tables));
    if (group === undefined) break;
    const scaled = scalesAt(tokens, group.to, tables, false);
    if (scaled.power >= least) break;
    sum = { to: scaled.to, amount: add(sum.amount, shift(group.amount, scaled.power)) };
    largest = Math.max(largest, scaled.power);
    least = scaled.power;
  }
  if (sum.to === at) return undefined;
  return { power: 0, small: largest === 0 && compare(sum.amount, hundred) < 0, ...sum };
}

/** The last part of a larger number: three thousand *and five*. */
function restAt(tokens: readonly Token[], at: number, tables: EnglishTables): Sum | undefined {
  if (!tables.and.has(tokens[at]?.key ?? '')) return undefined;
  const rest = underHundredAt(tokens, at + 1, tables);
  return rest === undefined || isScale(tokens, rest.to, tables) ? undefined : rest;
}

/** Under a thousand: two hundred and five, a hundred, twenty-five; `a` stands only before a scale. */
function groupAt(tokens: readonly Token[], at: number, tables: EnglishTables, opening: boolean): Sum | undefined {
  const article = opening && tables.articles.has(tokens[at]?.key ?? '') && isScale(tokens, at + 1, tables);
  const first = article ? { to: at + 1, amount: one } : underHundredAt(tokens, at, tables);
  if (first === undefined) return undefined;
  const hundred = phraseAt(tables.scales, tokens, first.to);
  if (hundred?.meaning !== 2 || compare(first.amount, nine) > 0) return first;
  const hundreds = { to: hundred.to, amount: shift(first.amount, 2) };
  const joined = tables.and.has(tokens[hundred.to]?.key ?? '') ? hundred.to + 1 : hundred.to;
  const rest = underHundredAt(tokens, joined, tables);
  return rest === undefined ? hundreds : { to: rest.to, amount: add(hundreds.amount, rest.amount) };
}

function isScale(tokens: readonly Token[], at: number, { scales }: EnglishTables): boolean {
  return phraseAt(scales, tokens, at) !== undefined;
}

function underHundredAt(tokens: readonly Token[], at: number, { numbers }: EnglishTables): Sum | undefined {
  const number = wordValue(tokens[at], numbers);
  if (number === undefined) return undefined;
  const tens = number >= 20;
  const dashed = isSign(tokens[at + 1], '-') && tokens[at + 1]?.glued === true;
  const unitAt = dashed ? at + 2 : at + 1;
  const unit = tens ? wordValue(tokens[unitAt], numbers) : undefined;
  if (unit === undefined || unit === 0 || unit > 9) return { to: at + 1, amount: decimalOf(String(number)) };
  return { to: unitAt + 1, amount: decimalOf(String(number + unit)) };
}

function wordValue(token: Token | undefined, numbers: ReadonlyMap<string, number>): number | undefined {
  return token?.kind === 'word' ? numbers.get(token.key) : undefined;
}

/** A rank: sixth, 6th, twenty-first, XIII. */
export function rankAt(
  tokens: readonly Token[],
  at: number,
  tables: EnglishTables,
): { readonly to: number; readonly number: string } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'figure') return endedRank(tokens, at, tables);
  const rank = wordValue(token, tables.ranks);
  if (rank !== undefined) return rank === 0 ? undefined : { to: at + 1, number: String(rank) };
  const tens = wordValue(token, tables.numbers) ?? 0;
  const unitAt = isSign(tokens[at + 1], '-') ? at + 2 : at + 1;
  const unit = tens >= 20 ? wordValue(tokens[unitAt], tables.ranks) : undefined;
  return unit === undefined || unit > 9 ? undefined : { to: unitAt + 1, number: String(tens + unit) };
}

function endedRank(
  tokens: readonly Token[],
  at: number,
  { rankEndings }: EnglishTables,
): { readonly to: number; readonly number: string } | undefined {
  const [token, ending] = [tokens[at], tokens[at + 1]];
  if (ending?.kind !== 'word' || !ending.glued || !rankEndings.has(ending.key)) return undefined;
  if (token === undefined || !/^[1-9]\d{0,3}$/.test(token.text)) return undefined;
  return { to: at + 2, number: token.text };
}

/** The 63 of «fifth of 63» and «5th out of 63», after a rank. */
export function outOf(
  tokens: readonly Token[],
  at: number,
  rank: string,
  tables: EnglishTables,
): { readonly to: number; readonly of: string } | undefined {
  const joint = phraseAt(tables.outOf, tokens, at);
  const all = joint === undefined ? undefined : tokens[joint.to];
  if (joint === undefined || !isPlainFigure(all) || all.text.length > 3) return undefined;
  return Number(all.text) >= Number(rank) ? { to: joint.to + 1, of: all.text } : undefined;
}
