import { isYear } from '../calendar.ts';
import { beginsPhrase } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { isSign, type Token } from '../tokens.ts';
import { scaledLike } from './bounded.ts';
import { doubtOf, figureValue, type Measured, measuredAt, wholeAmount } from './figures.ts';
import type { Amount } from './numbers.ts';
import type { EnglishReader } from './source.ts';
import type { EnglishTables, Tail } from './tables.ts';

type Item = Measured & { readonly from: number };

const mostItems = 12;

/** Figures that share the unit of the last: 100, 200 and 300 million dong; two or three communes; VND 5 and 10 million. */
export const readList: EnglishReader = ({ tokens, tables }, at) => {
  const items = itemsAt(tokens, at, tables);
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined || items.length < 2) return undefined;
  const tail = last.tail ?? (first.tail?.kind === 'currency' ? first.tail : undefined);
  if (tail === undefined) return undefined;
  return { to: last.to, readings: items.map((item) => readingOf(item, last.amount, tail)) };
};

/** Bare figures with commas between, and a word before the last, which alone may have a unit. */
function itemsAt(tokens: readonly Token[], at: number, tables: EnglishTables): readonly Item[] {
  if (tokens[at]?.kind === 'figure' && !mayGoOn(tokens[at + 1], tables)) return [];
  const first = itemAt(tokens, at, tables);
  if (first === undefined || (first.tail !== undefined && first.tail.kind !== 'currency')) return [];
  const signed = first.tail !== undefined;
  if (signed && tokens[at]?.kind === 'figure') return [];
  const items = [first];
  for (let to = first.to; items.length < mostItems; to = items.at(-1)?.to ?? to) {
    const comma = isSign(tokens[to], ',') ? to + 1 : to;
    const closes = tables.and.has(tokens[comma]?.key ?? '');
    const next = comma === to && !closes ? undefined : itemAt(tokens, closes ? comma + 1 : comma, tables);
    if (next === undefined || (next.tail !== undefined && (!closes || signed))) return [];
    items.push(next);
    if (closes) return items;
  }
  return [];
}

/** Whether a figure with nothing of its own may be the first of a row: a joint follows, or its scale. */
function mayGoOn(next: Token | undefined, { and, scales }: EnglishTables): boolean {
  if (next === undefined) return false;
  return next.key === ',' || next.key === '-' || and.has(next.key) || beginsPhrase(scales, next);
}

function itemAt(tokens: readonly Token[], at: number, tables: EnglishTables): Item | undefined {
  const measured = measuredAt(tokens, at, tables);
  if (measured === undefined || isBareYear(measured)) return undefined;
  return { from: at, ...measured };
}

const isBareYear = ({ amount, tail }: Measured): boolean =>
  tail === undefined && amount.digits !== undefined && isYear(amount.digits);

function readingOf(item: Item, last: Amount, tail: Tail): Reading {
  const amount = scaledLike(item.amount, last);
  const value = figureValue(wholeAmount(amount, tail), tail);
  const doubt = doubtOf(amount, tail);
  const { from, to } = item;
  return { from, to, core: { from, to }, value, coreValue: value, ...(doubt === undefined ? {} : { doubt }) };
}
