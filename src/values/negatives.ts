import { type Amount, amountAt, type Follows } from './amounts.ts';
import { negative } from './decimal.ts';
import { phraseAt } from './phrases.ts';
import { type Tail, tailAt } from './rates.ts';
import { passedOver, type Reader } from './reading.ts';
import type { Tables } from './tables.ts';
import { isSign, type Token } from './tokens.ts';

/** The place after a minus: `-5 độ C`, `âm 3,2%`. A hyphen touches its figure and no word before it; at the head of a line it opens an item. */
export function minusAt(tokens: readonly Token[], at: number, { minus }: Tables): number | undefined {
  const to = phraseAt(minus, tokens, at)?.to;
  if (to === undefined || tokens[to]?.kind !== 'figure') return undefined;
  const [before, sign] = [tokens[at - 1], tokens[at]];
  if (sign?.kind !== 'sign') return to;
  if (before === undefined || before.kind === 'wall' || tokens[to]?.glued !== true) return undefined;
  // In «6% -7%» it joins.
  if (before.kind === 'figure' || isSign(before, '%')) return undefined;
  return !sign.glued || isSign(before, '(') ? to : undefined;
}

/** Behind these a hyphen may open the next item of a list. */
const itemEnds = [':', ';', '.'] as const;

/** `Hỗ trợ: -5% giá giống`, `lạm phát: -0,3%`: a share behind a colon is one or the other. Nothing but heat is less than nothing for sure. */
export function isUnclearMinus(tokens: readonly Token[], at: number, tail: Tail | undefined): boolean {
  const opensItem = tokens[at]?.kind === 'sign' && itemEnds.some((end) => isSign(tokens[at - 1], end));
  return opensItem && tail?.kind !== 'unit';
}

/** Whether a minus that the reading did not begin with stands before the place, and of what follows there may be less than nothing. */
export function isAfterMinus(tokens: readonly Token[], at: number, tail: Tail | undefined, tables: Tables): boolean {
  return isMinusOf(tokens, at - 1, at, tail, tables) || isMinusOf(tokens, at - 2, at, tail, tables);
}

function isMinusOf(
  tokens: readonly Token[],
  from: number,
  at: number,
  tail: Tail | undefined,
  tables: Tables,
): boolean {
  return mayBeNegative(tail, tokens[from]) && minusAt(tokens, from, tables) === at;
}

/** Heat and shares may be, with the word money too: a hyphen before a sum is a dash as often. */
export function mayBeNegative(tail: Tail | undefined, minus: Token | undefined): boolean {
  if (tail?.kind === 'currency') return minus?.kind === 'word';
  return tail?.kind === 'percent' || (tail?.kind === 'unit' && tail.unit.signed === true);
}

/** An amount with the minus before it, if one is. */
export type SignedAmount = Amount & { readonly minus?: Token };

export function signedAmountAt(
  tokens: readonly Token[],
  at: number,
  tables: Tables,
  afterFive?: Follows,
): SignedAmount | undefined {
  const [from, sign] = [minusAt(tokens, at, tables), tokens[at]];
  const amount = amountAt(tokens, from ?? at, tables, afterFive);
  return from === undefined || amount === undefined || sign === undefined
    ? amount
    : { minus: sign, ...belowZero(amount) };
}

/** Whether both ends of a range may be what they say; in «âm 2 - 3 độ» nobody knows whether the minus is of both. */
export function areClear(first: SignedAmount, last: SignedAmount, tail: Tail | undefined): boolean {
  if (first.minus?.kind === 'word' && last.minus === undefined) return false;
  return [first, last].every(({ minus }) => minus === undefined || mayBeNegative(tail, minus));
}

/** `âm 3 - 5 độ C`, `âm từ 3 đến 5 độ C`: whatever the ends are, none is what it would be alone. */
export const passUnclearRange: Reader = (tokens, at, tables) => {
  const from = minusAt(tokens, at, tables);
  const first = from === undefined || tokens[at]?.kind !== 'word' ? undefined : amountAt(tokens, from, tables);
  if (first === undefined) return undefined;
  const own = tailAt(tokens, first.to, tables)?.to ?? first.to;
  const joint = isSign(tokens[own], '-') ? own + 1 : phraseAt(tables.rangeTo, tokens, own)?.to;
  const last = joint === undefined || tokens[joint]?.kind !== 'figure' ? undefined : amountAt(tokens, joint, tables);
  const tail = last === undefined ? undefined : tailAt(tokens, last.to, tables);
  return tail !== undefined && mayBeNegative(tail.tail, tokens[at]) ? passedOver(tail.to) : undefined;
};

/** The amount below zero. Its digits are no longer all that is written of it. */
export function belowZero({ digits: _, ...amount }: Amount): Amount {
  return { ...amount, amount: negative(amount.amount) };
}
