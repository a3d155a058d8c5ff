import type { Value } from '../model/value.ts';
import type { Doubt } from './digits.ts';
import type { Tables } from './tables.ts';
import type { Token } from './tokens.ts';

/** From one token up to, not including, another. */
export type Stretch = { readonly from: number; readonly to: number };

/** What a reader found. Without a value it is something that is no value, to be passed over whole: a time, `Điều 5`, 31/2/2018. */
export type Found = {
  /** The token to go on from. */
  readonly to: number;
  readonly readings: readonly Reading[];
};

export type Reading = Stretch & {
  readonly core: Stretch;
  readonly value: Value;
  readonly coreValue: Value;
  readonly doubt?: Doubt | undefined;
  readonly shared?: true;
};

/** Reads one kind of value that begins at the place. */
export type Reader = (tokens: readonly Token[], at: number, tables: Tables) => Found | undefined;

export function passedOver(to: number): Found {
  return { to, readings: [] };
}

/** One value; where its core is all of it, `core` and `coreValue` are left out. */
export function found(
  whole: Stretch,
  value: Value,
  rest: { readonly core?: Stretch; readonly coreValue?: Value; readonly doubt?: Doubt | undefined } = {},
): Found {
  const { core = whole, coreValue = value, doubt } = rest;
  const { from, to } = whole;
  return { to, readings: [{ from, to, core, value, coreValue, doubt }] };
}
