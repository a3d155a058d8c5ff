import type { SegmentId } from './segment.ts';

export type UnitStatus = 'draft' | 'translated' | 'reviewed' | 'stale';

/** Who made the English of a unit. `match` is 0–100; `repaired` is how many values, names and terms were put in to make it that, where any were. */
export type Origin =
  | { readonly by: 'person' }
  | { readonly by: 'offline' }
  | { readonly by: 'memory'; readonly match: number; readonly repaired?: number }
  | { readonly by: 'engine'; readonly name: string };

/** A segment and its English. `vi` and `en` are inline Markdown, as they stand in their documents. */
export type Unit = {
  readonly id: SegmentId;
  readonly vi: string;
  /** Missing until somebody translates it. */
  readonly en?: string;
  readonly status: UnitStatus;
  readonly origin?: Origin;
  readonly note?: string;
  /** Findings of a check that are right as they stand, each with its reason; `term` for one term alone. */
  readonly ignore?: readonly { readonly rule: string; readonly reason: string; readonly term?: string }[];
  /** Only when stale: what the English was made from. */
  readonly was?: { readonly vi: string; readonly status: UnitStatus };
};

/** A units.yaml file. */
export type UnitsFile = {
  readonly source: string;
  readonly date?: string;
  readonly place?: string;
  readonly senses?: Readonly<Record<string, string>>;
  readonly ignore?: readonly string[];
  readonly units: readonly Unit[];
  readonly attic?: readonly Unit[];
};
