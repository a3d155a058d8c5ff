import type { Value } from '../model/value.ts';
import { extended } from './extended.ts';
import type { ReadValue } from './reader.ts';

/** `1.069`: one point, before three digits. */
const onePoint = /^[1-9]\d{0,2}\.\d{3}(?![\d.,])/;

/** Where a text marks decimals with points as English does (3.2%), a point before three digits is doubtful in it: 1.069. */
export function doubtPoints(
  text: string,
  values: readonly ReadValue[],
  measures: ReadonlySet<string>,
): readonly ReadValue[] {
  if (!values.some(({ doubt }) => doubt === 'point-decimal')) return values;
  return values.map((value) =>
    value.doubt === undefined &&
    mayBeDecimal(value.value, measures) &&
    onePoint.test(text.slice(value.core.start, value.core.end))
      ? extended(value, { doubt: 'point-thousands' as const })
      : value,
  );
}

/** Nobody counts 8.77 enterprises. */
function mayBeDecimal(value: Value, measures: ReadonlySet<string>): boolean {
  return value.type !== 'quantity' || measures.has(value.unit);
}
