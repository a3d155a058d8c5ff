import type { OrdinalValue } from '../model/value.ts';
import { isPlainFigure, isSign, type Token } from './tokens.ts';

/** How a thing is numbered: in figures, in Roman ones, or in a word; of a place on a road with the metres behind it. */
export type NumberHit = {
  readonly to: number;
  readonly number: string;
  readonly roman?: true;
  readonly inWords?: true;
  readonly ends?: Pick<OrdinalValue, 'to' | 'of'>;
};

/** What is numbered by a figure: 2, 02; of a road 1087+300. */
export function figureNumberAt(tokens: readonly Token[], at: number): NumberHit | undefined {
  const [figure, plus, metres] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!isPlainFigure(figure)) return undefined;
  if (isSign(plus, '+') && isPlainFigure(metres) && metres.text.length < 4)
    return { to: at + 3, number: `${Number(figure.text)}+${metres.text}` };
  const isNumber = /^(?:0?[1-9]|[1-9]\d{1,2})$/.test(figure.text);
  return isNumber ? { to: at + 1, number: String(Number(figure.text)) } : undefined;
}

/**
 * With what a number goes on to, where it does: 7 `- 8`, 2 `/9`.
 * @param mayBeOf whether so many of so many may be meant
 * @param numberAt reads the number at a place
 */
export function withEnd(
  tokens: readonly Token[],
  first: NumberHit,
  mayBeOf: boolean,
  numberAt: (at: number) => NumberHit | undefined,
): NumberHit {
  const joint = tokens[first.to];
  const isOf = mayBeOf && isSign(joint, '/') && joint?.glued === true;
  const last = isOf || isSign(joint, '-') ? numberAt(first.to + 1) : undefined;
  if (last === undefined || last.roman !== first.roman || Number(last.number) <= Number(first.number)) return first;
  return { ...first, to: last.to, ends: isOf ? { of: last.number } : { to: last.number } };
}

/** No row of numbers is longer. */
export const mostOfRow = 12;
