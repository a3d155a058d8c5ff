import type { MeasureUnit } from '../model/symbols.ts';
import { amountAt } from './amounts.ts';
import { add, compare, type Decimal, decimalOf } from './decimal.ts';
import { tailAt } from './rates.ts';
import type { Tables } from './tables.ts';
import { isPlainFigure, type Token } from './tokens.ts';

type Sum = { readonly to: number; readonly amount: Decimal };

/** What a smaller unit adds: `2 km 500 m` is 2.5 km, `1m65` 1.65 m. Years and months, which no decimal adds up, stay apart. */
export function withSmaller(sum: Sum, unit: MeasureUnit, tokens: readonly Token[], tables: Tables): Sum | undefined {
  if (unit.smaller === undefined || sum.amount.places > 0) return undefined;
  return gluedDecimals(sum, unit.smaller, tokens) ?? smallerFigure(sum, unit.smaller, tokens, tables);
}

type Smaller = NonNullable<MeasureUnit['smaller']>;

/** `1m65`, `1m6`: only where the smaller unit is a hundredth, as everybody counts it. */
function gluedDecimals({ to, amount }: Sum, smaller: Smaller, tokens: readonly Token[]): Sum | undefined {
  const digits = tokens[to];
  const isHundredth = smaller.some(({ count }) => count === 100);
  if (!isHundredth || !isPlainFigure(digits) || !digits.glued || digits.text.length > 2) return undefined;
  return { to: to + 1, amount: add(amount, { coefficient: BigInt(digits.text), places: digits.text.length }) };
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
