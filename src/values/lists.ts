import { type Amount, amountAt } from './amounts.ts';
import { isYear } from './calendar.ts';
import { endsBefore } from './date-cues.ts';
import { shift } from './decimal.ts';
import { extended } from './extended.ts';
import { beginsFree } from './figure-places.ts';
import { type Figure, figureOf } from './figures.ts';
import { beginsPhrase, phraseAt } from './phrases.ts';
import { type TailHit, tailAt } from './rates.ts';
import type { Found, Reading } from './reading.ts';
import type { Tables } from './tables.ts';
import { isSign, type Token } from './tokens.ts';

type Item = { readonly from: number; readonly amount: Amount };

/** No list is longer. */
const mostItems = 12;

/** Figures that share the unit and scale of the last: `100, 200 và 300 triệu đồng`. */
export function listAt(tokens: readonly Token[], at: number, tables: Tables): Found | undefined {
  if (tokens[at]?.kind !== 'figure' || !mayGoOn(tokens[at + 1], tables) || !beginsFree(tokens, at)) return undefined;
  const items: Item[] = [];
  for (let from: number | undefined = at; from !== undefined && items.length < mostItems; ) {
    const amount: Amount | undefined = tokens[from]?.kind === 'figure' ? amountAt(tokens, from, tables) : undefined;
    if (amount === undefined || (amount.digits !== undefined && isYear(amount.digits))) return undefined;
    items.push({ from, amount });
    const tail = tailAt(tokens, amount.to, tables);
    if (tail !== undefined || amount.scales.length > 0) return sharing(items, tail, tokens, tables);
    from = nextItem(tokens, amount.to, tables);
  }
  return undefined;
}

/** Whether a list may go on with what follows its first figure: a joint, or more of the figure. */
function mayGoOn(next: Token | undefined, { lastJoint }: Tables): boolean {
  if (next === undefined) return false;
  return next.kind === 'figure' || firstJoints.has(next.key) || beginsPhrase(lastJoint, next);
}

const firstJoints: ReadonlySet<string> = new Set([',', ';', '(']);

function nextItem(tokens: readonly Token[], at: number, tables: Tables): number | undefined {
  if (isSign(tokens[at], ',') || isSign(tokens[at], ';')) return at + 1;
  return phraseAt(tables.lastJoint, tokens, at)?.to;
}

function sharing(
  items: readonly Item[],
  tail: TailHit | undefined,
  tokens: readonly Token[],
  tables: Tables,
): Found | undefined {
  const last = items.at(-1);
  const cued = endsBefore(tables.amountCues, tokens, items[0]?.from ?? 0);
  if (last === undefined || tail === undefined || items.length < leastItems(tail, last.amount, cued)) return undefined;
  // The last joint is a word: in «vòng 3, 15 ha» the comma parts two figures.
  if (isSign(tokens[last.from - 1], ',') || isSign(tokens[last.from - 1], ';')) return undefined;
  const closing = figureOf(last.from, last.amount, tail, tokens, tables);
  const { per } = closing.value;
  const others = items
    .slice(0, -1)
    .map((item) => itemFigure(item, last.amount, tail, tokens, tables))
    .map((figure) => (per === undefined ? figure : { ...figure, value: extended(figure.value, { per }) }));
  return { to: closing.to, readings: [...others, closing].map(reading) };
}

/**
 * Two figures with a word between may be of different things (thửa 12 và 300 m2), unless money or a share is all they can be, or an amount is
 * due: lần lượt là 5 và 10 ha.
 */
function leastItems({ tail }: TailHit, { scales }: Amount, cued: boolean): number {
  if (tail.kind === 'percent' || (tail.kind === 'currency' && scales.length > 0)) return 2;
  const measured =
    tail.kind === 'currency' || (tail.kind === 'unit' && tail.unit.measure === true && !tail.unit.spelled);
  if (!measured) return Number.POSITIVE_INFINITY;
  return cued ? 2 : 3;
}

function itemFigure(
  { from, amount }: Item,
  last: Amount,
  { tail }: TailHit,
  tokens: readonly Token[],
  tables: Tables,
): Figure {
  const power = last.scales.reduce((sum, scale) => sum + scale.power, 0);
  const scaled =
    power === 0
      ? amount
      : { to: amount.to, form: amount.form, amount: shift(amount.amount, power), scales: last.scales };
  return figureOf(from, scaled, { to: amount.to, tail }, tokens, tables);
}

function reading({ from, to, value, doubt }: Figure): Reading {
  const whole = { from, to };
  return { core: whole, value, coreValue: value, ...whole, ...(doubt === undefined ? {} : { doubt }) };
}
