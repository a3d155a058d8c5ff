import type { Exact } from '../model/value.ts';

/** An exact decimal: `coefficient` × 10^-`places`. Amounts of money must survive untouched, so nothing here is a floating number. */
export type Decimal = { readonly coefficient: bigint; readonly places: number };

export const zero: Decimal = { coefficient: 0n, places: 0 };

/** From plain digits with an optional point: `1069`, `65.5`. */
export function decimalOf(plain: string): Decimal {
  const [whole = '0', fraction = ''] = plain.split('.');
  return { coefficient: BigInt(whole + fraction), places: fraction.length };
}

export function shift(value: Decimal, power: number): Decimal {
  const places = value.places - power;
  return places >= 0
    ? { coefficient: value.coefficient, places }
    : { coefficient: value.coefficient * 10n ** BigInt(-places), places: 0 };
}

export function add(one: Decimal, other: Decimal): Decimal {
  const places = Math.max(one.places, other.places);
  return { coefficient: raised(one, places) + raised(other, places), places };
}

/** Negative, zero or positive, as `one` is less than, equal to or more than `other`. */
export function compare(one: Decimal, other: Decimal): number {
  const places = Math.max(one.places, other.places);
  const difference = raised(one, places) - raised(other, places);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

export function toExact(value: Decimal): Exact {
  const digits = value.coefficient.toString().padStart(value.places + 1, '0');
  const whole = digits.slice(0, digits.length - value.places);
  const fraction = digits.slice(digits.length - value.places).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

function raised(value: Decimal, places: number): bigint {
  return value.coefficient * 10n ** BigInt(places - value.places);
}
