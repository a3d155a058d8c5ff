import type { CheckedPair } from '../check.ts';
import type { Claim } from './claim.ts';
import type { Comparison } from './comparison.ts';
import type { Standing } from './standing.ts';

/** How a value of one side is not that of the other: the value itself, or only its bound, unit, year or the part of a month or year. */
export type ChangeKind = Exclude<Standing, 'same'> | 'value' | 'magnitude' | 'rounded';

/** What one side says by a value and the other does not. */
export type Difference =
  | { readonly kind: ChangeKind; readonly vi: Claim; readonly en: Claim }
  | { readonly kind: 'missing'; readonly vi: Claim }
  | { readonly kind: 'added'; readonly en: Claim };

/** The claims of both sides that are not settled yet. */
export type Open = { readonly vi: readonly Claim[]; readonly en: readonly Claim[] };

/** A pair with all that both sides claim. */
export type Task = { readonly pair: CheckedPair; readonly comparison: Comparison; readonly all: Open };
