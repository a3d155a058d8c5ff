import type { Severity } from '../../model/finding.ts';
import type { Place } from '../../model/problem.ts';
import type { SegmentId } from '../../model/segment.ts';
import type { UnitStatus } from '../../model/unit.ts';

/** A stretch of one side of a unit, in UTF-16 units. */
type Stretch = { readonly start: number; readonly end: number };

/** A stretch of the Vietnamese that names something, with what it stands for; `en` is missing where that is not known. */
export type TermInUnit = Stretch & {
  /** In full, where the text has an acronym. */
  readonly vi: string;
  readonly en: readonly string[];
  /** Several `en` are what it may mean, the likeliest first; else they are one. */
  readonly isOpen: boolean;
};

/** A finding in words, with the stretches in question. */
export type FindingInUnit = {
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  readonly vi?: Stretch;
  readonly en?: Stretch;
};

/**
 * Inline Markdown of both sides, references to concepts already spelt out. `id` names the unit where it is not the segment's. English that
 * no Vietnamese stands beside has no `vi`. Terms, findings and the note are shown in pages and in Word.
 */
export type BilingualUnit = {
  readonly id?: SegmentId;
  readonly vi?: string;
  readonly en?: string;
  readonly status: UnitStatus;
  readonly terms?: readonly TermInUnit[];
  readonly findings?: readonly FindingInUnit[];
  readonly note?: string;
};

/** What stands at each segment: its unit; several, where two texts were aligned and English stands alone; none, where an earlier unit has it. */
export type BilingualUnits = ReadonlyMap<SegmentId, BilingualUnit | readonly BilingualUnit[]>;

/** The units by their own ids. */
export function unitsById(units: BilingualUnits): ReadonlyMap<SegmentId, BilingualUnit> {
  return new Map([...units].flatMap(([place, at]) => [at].flat().map((unit) => [unit.id ?? place, unit] as const)));
}

/** What is to be said of the English of a unit. */
export type UnitState = UnitStatus | 'untranslated';

export function stateOf({ en, status }: BilingualUnit): UnitState {
  return en === undefined || en.trim() === '' ? 'untranslated' : status;
}

/** What a bilingual document holds of one unit. A side that is missing was not translated, or somebody took it out. */
export type BilingualPair = { readonly vi?: string; readonly en?: string };

/** What a document was made from: it tells later what a person edited, and what that was before. */
export type AsWritten = {
  readonly units: ReadonlyMap<SegmentId, BilingualPair>;
  /** The definitions of links that its texts make by reference. */
  readonly links: readonly string[];
};

/** An edited bilingual document as read. `written` is what it was made from, where it says so. */
export type ReadBilingual = {
  readonly pairs: ReadonlyMap<SegmentId, BilingualPair>;
  /** Where each piece that was taken begins, by its mark: `p1s1 vi`, `p1s1 en`. */
  readonly places: ReadonlyMap<string, Place>;
  readonly written: AsWritten | undefined;
  /** What people wrote beside units. */
  readonly notes?: ReadonlyMap<SegmentId, readonly string[]>;
};
