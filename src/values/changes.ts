import { type Amount, amountAt } from './amounts.ts';
import { isYear } from './calendar.ts';
import { endsBefore } from './date-cues.ts';
import { compare, shift } from './decimal.ts';
import { type Figure, figureOf, tailOf } from './figures.ts';
import { phraseAt } from './phrases.ts';
import { isElided } from './ranges.ts';
import type { Tables } from './tables.ts';
import type { Token } from './tokens.ts';
import { isSomethingElse } from './unit-cues.ts';

/** The figure, `alone` where it is read already, that something rose or fell from, in what the one behind it is told in: từ *21* lên 28 triệu đồng, giảm từ *5* xuống 3 ca. */
export function changingFigure(
  tokens: readonly Token[],
  at: number,
  alone: Figure | undefined,
  tables: Tables,
): Figure | undefined {
  const change = phraseAt(tables.changes, tokens, alone?.to ?? at + 1);
  if (change === undefined || !isOpened(tokens, at, tables)) return undefined;
  const first = amountAt(tokens, at, tables);
  if (first === undefined || phraseAt(tables.changes, tokens, first.to)?.to !== change.to) return undefined;
  const from = phraseAt(tables.boundsBefore, tokens, change.to)?.to ?? change.to;
  const last = amountAt(tokens, from, tables);
  const hit = last === undefined ? undefined : tailOf(last, tokens, tables);
  if (last === undefined || hit === undefined || !areAlike(first, last)) return undefined;
  // What the last is told in nobody knows: từ 11 xuống còn 7 phòng.
  if (isSomethingElse(last, hit, tokens, from, tables)) return undefined;
  const amount = inScaleOf(first, last, change.meaning === 'rise');
  const { per } = figureOf(from, last, hit, tokens, tables).value;
  const figure = figureOf(at, amount ?? first, { to: first.to, tail: hit.tail }, tokens, tables);
  const value = per === undefined ? figure.value : { ...figure.value, per };
  return { ...figure, value, doubt: amount === undefined ? 'broken-range' : figure.doubt };
}

/** Behind *từ*, a bound between them or not: từ hơn 20 lên 35%. */
function isOpened(tokens: readonly Token[], at: number, { rangeFrom, boundsBefore }: Tables): boolean {
  if (endsBefore(rangeFrom, tokens, at)) return true;
  const longest = 2;
  for (let from = at - 1; from >= at - longest; from -= 1)
    if (phraseAt(boundsBefore, tokens, from)?.to === at) return endsBefore(rangeFrom, tokens, from);
  return false;
}

/** Both in figures or both in words, and the first no year. */
function areAlike(first: Amount, last: Amount): boolean {
  return (
    (first.form === 'digits') === (last.form === 'digits') && !(first.digits !== undefined && isYear(first.digits))
  );
}

/**
 * The first amount in the scale of the last, or as it is written, whichever goes the way that the words say: từ 500.000 lên 1 triệu đồng. Of
 * figures that could be both the one that is nearer to the last is meant.
 */
function inScaleOf(first: Amount, last: Amount, rises: boolean): Amount | undefined {
  const power = first.scales.length > 0 ? 0 : last.scales.reduce((sum, scale) => sum + scale.power, 0);
  if (isElided(first, last)) return undefined;
  const { digits: _, lastPlace, ...rest } = first;
  const scaled: Amount = {
    ...rest,
    amount: shift(first.amount, power),
    scales: power === 0 ? first.scales : last.scales,
    lastPlace: lastPlace === undefined ? undefined : lastPlace + power,
  };
  const candidates = power === 0 ? [first] : rises ? [scaled, first] : [first, scaled];
  return candidates.find(({ amount }) => compare(amount, last.amount) === (rises ? -1 : 1));
}
