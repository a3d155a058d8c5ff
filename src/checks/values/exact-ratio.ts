import type { Exact } from '../../model/value.ts';

/** An exact amount as one whole number over another, so that half, 50% and 0.5 can be compared. `over` is above zero. */
export type ExactRatio = { readonly whole: bigint; readonly over: bigint };

export const one: ExactRatio = { whole: 1n, over: 1n };

/** @returns nothing for what is no plain decimal */
export function exactRatio(exact: Exact): ExactRatio | undefined {
  const parts = /^(-?\d+)(?:\.(\d+))?$/.exec(exact);
  if (parts === null) return undefined;
  const decimals = parts[2] ?? '';
  return { whole: BigInt((parts[1] ?? '') + decimals), over: 10n ** BigInt(decimals.length) };
}

export const isSameRatio = (first: ExactRatio, second: ExactRatio): boolean =>
  first.whole * second.over === second.whole * first.over;

export const times = (first: ExactRatio, second: ExactRatio): ExactRatio => ({
  whole: first.whole * second.whole,
  over: first.over * second.over,
});

export const divided = ({ whole, over }: ExactRatio, by: ExactRatio): ExactRatio | undefined =>
  by.whole <= 0n ? undefined : { whole: whole * by.over, over: over * by.whole };

/** How many times one is the other, as a number near enough for judging likeness. */
export function quotient(first: ExactRatio, second: ExactRatio): number {
  return (Number(first.whole) * Number(second.over)) / (Number(first.over) * Number(second.whole));
}
