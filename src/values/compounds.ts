import type { MeasureUnit } from '../model/symbols.ts';
import { amountAt } from './amounts.ts';
import { add, compare, type Decimal, decimalOf } from './decimal.ts';
import { type TailHit, tailAt } from './rates.ts';
import type { Tables } from './tables.ts';
import { isPlainFigure, type Token } from './tokens.ts';

type Sum = { readonly to: number; readonly amount: Decimal };

/** What a smaller unit adds: `2 km 500 m` is 2.5 km, `1m65` 1.65 m. Years and months, which no decimal adds up, stay apart. */
export function withSmaller(sum: Sum, unit: MeasureUnit, tokens: readonly Token[], tables: Tables): Sum | undefined {
  if (unit.smaller === undefined || sum.amount.places > 0) return undefined;
  return tiedDecimals(sum, unit.smaller, tokens) ?? smallerFigure(sum, unit.smaller, tokens, tables);
}

type Smaller = NonNullable<MeasureUnit['smaller']>;

/** `1m65`, `3km7`, `2kg350`: tenths, or as many decimals as the smaller unit has, which everybody counts. */
function tiedDecimals({ to, amount }: Sum, smaller: Smaller, tokens: readonly Token[]): Sum | undefined {
  const digits = tokens[to];
  if (!isPlainFigure(digits) || !digits.glued) return undefined;
  const { length } = digits.text;
  const most = smaller.map(({ count }) => (/^10+$/.test(String(count)) ? String(count).length - 1 : 0));
  const fits = most.some((decimals) => (decimals === length && length < 4) || (decimals > 0 && length === 1));
  return fits ? { to: to + 1, amount: add(amount, { coefficient: BigInt(digits.text), places: length }) } : undefined;
}

/** Whether a figure is tied to the unit that ended before the place, so that what was read is not all: 3km*75*. */
export function goesOnTied(tokens: readonly Token[], { to, tail }: TailHit): boolean {
  const isMeasure = tail.kind === 'unit' && tail.unit.measure === true;
  return isMeasure && tokens[to]?.glued === true && isPlainFigure(tokens[to]);
}

/** Whether an amount of a smaller unit goes on from the place: một năm *sáu tháng*. */
export function smallerFollows(
  tokens: readonly Token[],
  at: number,
  { smaller = [] }: MeasureUnit,
  tables: Tables,
): boolean {
  const amount = smaller.length === 0 ? undefined : amountAt(tokens, at, tables);
  const tail = amount === undefined ? undefined : tailAt(tokens, amount.to, tables)?.tail;
  return tail?.kind === 'unit' && smaller.some(({ unit }) => unit === tail.unit.key);
}

function smallerFigure(sum: Sum, smaller: Smaller, tokens: readonly Token[], tables: Tables): Sum | undefined {
  const amount = tokens[sum.to]?.kind === 'figure' ? amountAt(tokens, sum.to, tables) : undefined;
  const tail = amount === undefined ? undefined : tailAt(tokens, amount.to, tables);
  if (amount?.digits === undefined || tail?.tail.kind !== 'unit') return undefined;
  const { key } = tail.tail.unit;
  const part = smaller.find(({ unit }) => unit === key);
  if (
    part === undefined ||
    !/^10+$/.test(String(part.count)) ||
    compare(amount.amount, decimalOf(String(part.count))) >= 0
  )
    return undefined;
  const { coefficient, places } = amount.amount;
  return { to: tail.to, amount: add(sum.amount, { coefficient, places: places + String(part.count).length - 1 }) };
}
