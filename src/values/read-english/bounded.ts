import type { Bound } from '../../model/value.ts';
import { compare, type Decimal, shift, toExact } from '../decimal.ts';
import { extended } from '../extended.ts';
import { endsFree } from '../figure-places.ts';
import { phraseAt } from '../phrases.ts';
import { type Found, found, passedOver } from '../reading.ts';
import { isSign, type Token } from '../tokens.ts';
import { boundAt } from './bound-words.ts';
import {
  doubtOf,
  type Figure,
  figureOf,
  figureValue,
  type Measured,
  measuredAt,
  perAt,
  wholeAmount,
} from './figures.ts';
import type { Amount } from './numbers.ts';
import type { EnglishReader } from './source.ts';
import type { EnglishTables, Tail } from './tables.ts';
import { isTimeAt } from './times.ts';

/** Figures with their bounds and ranges: more than VND 1.069 trillion, 5 hectares or more, about 15–20 people, from 5 to 10 hectares. */
export const readBounded: EnglishReader = ({ tokens, tables }, at) => {
  const measured = measuredAt(tokens, at, tables);
  const range = rangeAt(tokens, at, measured, tables);
  if (range !== undefined) return range;
  const hit = boundAt(tokens, at, tables);
  if (hit === undefined) return plainOrAfter(tokens, at, measured, tables);
  if (isTimeAt(tokens, hit.to, tables)) return undefined;
  const boundedBy = measuredAt(tokens, hit.to, tables);
  const inner = rangeAt(tokens, hit.to, boundedBy, tables, hit.bound);
  if (inner !== undefined) return begunAt(inner, at);
  const figure = figureOf(boundedBy, tokens, hit.to, tables);
  if (figure === undefined) return undefined;
  if (hit.place && figure.few) return plain(figure, 'place-or-bound');
  return bounded(at, figure.to, figure, hit.bound);
};

function plainOrAfter(
  tokens: readonly Token[],
  at: number,
  measured: Measured | undefined,
  tables: EnglishTables,
): Found | undefined {
  const figure = figureOf(measured, tokens, at, tables);
  const after = figure === undefined ? undefined : phraseAt(tables.boundsAfter, tokens, figure.to);
  if (figure === undefined) return undefined;
  if (
    after === undefined ||
    !endsClause(tokens, after.to, tables) ||
    boundsTheNext(tokens, figure.to, after.to, tables)
  )
    return plain(figure, figure.doubt);
  return bounded(at, after.to, figure, after.meaning);
}

/** In “10 packages and under the initial plan” the words behind the figure go on with the sentence. */
function endsClause(tokens: readonly Token[], at: number, { the, articles, determiners }: EnglishTables): boolean {
  const key = tokens[at]?.kind === 'word' ? tokens[at]?.key : undefined;
  return key === undefined || ![the, articles, determiners].some((words) => words.has(key));
}

/** In “55 cars and more than 148 people” the words behind the first figure are the bound of the second. */
function boundsTheNext(tokens: readonly Token[], from: number, to: number, tables: EnglishTables): boolean {
  for (let at = from; at < to; at++) {
    const hit = phraseAt(tables.boundsBefore, tokens, at);
    if (hit !== undefined && hit.to >= to && measuredAt(tokens, hit.to, tables) !== undefined) return true;
  }
  return false;
}

function plain(figure: Figure, doubt: Figure['doubt']): Found {
  return found({ from: figure.from, to: figure.to }, figure.value, { doubt });
}

function bounded(from: number, to: number, figure: Figure, bound: Bound): Found {
  const { value: coreValue, doubt } = figure;
  const core = { from: figure.from, to: figure.to };
  return found({ from, to }, extended(coreValue, { bound }), { core, coreValue, doubt });
}

function begunAt(inner: Found, from: number): Found {
  return { ...inner, readings: inner.readings.map((reading) => ({ ...reading, from })) };
}

/** `first` to `last`, each with its bound: VND 15–20 million; from 5 to less than 10 hectares; from VND 500 million to 1.5 billion. */
function rangeAt(
  tokens: readonly Token[],
  at: number,
  measured: Measured | undefined,
  tables: EnglishTables,
  bound?: Bound,
): Found | undefined {
  const opened = bound === undefined ? phraseAt(tables.from, tokens, at) : undefined;
  const opening = opened === undefined ? undefined : boundAt(tokens, opened.to, tables);
  const from = opening?.to ?? opened?.to ?? at;
  const first = from === at ? measured : measuredAt(tokens, from, tables);
  const joint = first === undefined ? undefined : jointAt(tokens, first.to, tables, opened !== undefined);
  const closing = joint === undefined ? undefined : boundAt(tokens, joint.to, tables);
  const last = joint === undefined ? undefined : measuredAt(tokens, closing?.to ?? joint.to, tables, !joint.words);
  if (first === undefined || joint === undefined || last === undefined) return undefined;
  if (first.amount.digits === undefined && last.amount.digits === undefined && !joint.words) return undefined;
  // Nobody says of -2–3 degrees whether the last is below zero too.
  if (!joint.words && isBelowZero(first.amount.amount) && !isBelowZero(last.amount.amount)) return passedOver(last.to);
  const tail = sharedTail(first, last);
  if (tail === undefined || (joint.words && opened === undefined && isYearBefore(first, last))) return undefined;
  return rangeFound(at, first, last, {
    tail: tail === 'none' ? undefined : tail,
    words: joint.words,
    bound: bound ?? opening?.bound,
    toBound: closing?.bound,
    tokens,
    tables,
  });
}

/** rose over *2018* to VND779 billion: the first is a year. */
function isYearBefore(first: Measured, last: Measured): boolean {
  const isYear = first.tail === undefined && /^(?:19|20)\d\d$/.test(first.amount.digits ?? '');
  return isYear && last.tail !== undefined && (last.tail.kind === 'currency' || last.amount.power > 0);
}

const isBelowZero = ({ coefficient }: Decimal): boolean => coefficient < 0n;

function jointAt(tokens: readonly Token[], at: number, tables: EnglishTables, opened: boolean) {
  if (isSign(tokens[at], '-')) return { to: at + 1, words: false };
  const words = phraseAt(tables.to, tokens, at);
  if (words === undefined || (!opened && tables.and.has(tokens[at]?.key ?? ''))) return undefined;
  return { to: words.to, words: true };
}

/** What both are of; one that says nothing has that of the other. Two that differ make no range. */
function sharedTail(first: Measured, last: Measured): Tail | 'none' | undefined {
  if (first.tail === undefined) return last.tail ?? 'none';
  if (last.tail === undefined) return first.tail.kind === 'currency' ? first.tail : undefined;
  return tailKey(first.tail) === tailKey(last.tail) ? last.tail : undefined;
}

function tailKey(tail: Tail): string {
  return tail.kind === 'unit' ? tail.unit.key : tail.kind === 'currency' ? tail.code : tail.kind;
}

type RangeParts = {
  readonly tail: Tail | undefined;
  readonly words: boolean;
  readonly bound: Bound | undefined;
  readonly toBound: Bound | undefined;
  readonly tokens: readonly Token[];
  readonly tables: EnglishTables;
};

function rangeFound(at: number, first: Measured, last: Measured, parts: RangeParts): Found | undefined {
  const { tail, words, bound, toBound, tokens, tables } = parts;
  const [low, high] = [scaledLike(wholeAmount(first.amount, tail), last.amount), wholeAmount(last.amount, tail)];
  if (compare(low.amount, high.amount) >= 0) return undefined;
  if (tail === undefined && (!endsFree(tokens, last.to) || (!words && isBareRow(tokens, at, last.to))))
    return undefined;
  const rate = perAt(tokens, last.to, tables);
  const value = extended(figureValue(low, tail), {
    to: toExact(high.amount),
    ...(words ? { fromTo: true as const } : {}),
    ...(bound === undefined ? {} : { bound }),
    ...(toBound === undefined ? {} : { toBound }),
    ...(rate.per.length === 0 ? {} : { per: rate.per }),
  });
  return found({ from: at, to: rate.to }, value, { doubt: doubtOf(low, tail) ?? doubtOf(high, tail) });
}

/** The row goes on: 1-2-3, 024-3825-1234. */
function isBareRow(tokens: readonly Token[], from: number, to: number): boolean {
  return isSign(tokens[to], '-') || tokens[to]?.kind === 'figure' || tokens[from - 1]?.kind === 'figure';
}

/** 15–20 million: the first has the scale of the second unless that would make it the larger. */
export function scaledLike(first: Amount, last: Amount): Amount {
  if (first.power > 0 || last.power === 0) return first;
  const scaled = shift(first.amount, last.power);
  return compare(scaled, last.amount) < 0 ? { ...first, amount: scaled, power: last.power } : first;
}
