import type { Place } from '../../model/problem.ts';
import type { Origin, Unit, UnitStatus } from '../../model/unit.ts';

/** Where a unit of a memory stands: the Vietnamese of its neighbours, empty at an end of the document, and its place in a project. Only TMX has it. */
export type UnitSite = {
  readonly before?: string;
  readonly after?: string;
  readonly from?: { readonly document: string; readonly unit: string };
};

/**
 * A pair as a file of another program holds it. Either side is missing where the file does not have it: i18next JSON holds one side only.
 * `vi` and `en` are inline Markdown, references of ours (`$t(…)`) as they were exported, native codes of other programs as their text.
 */
export type ExchangeUnit = UnitSite & {
  readonly id: string;
  readonly vi?: string;
  readonly en?: string;
  /** Missing where the file does not say. Of a file of ours, what was said of the English holds only while the English is the same. */
  readonly status?: UnitStatus;
  readonly origin?: Origin;
  /** For the next translator, in order. */
  readonly notes: readonly string[];
  readonly was?: Unit['was'];
  /** What the unit was when we exported it: tells who changed it since, the file or the project. Missing in files of others. */
  readonly base?: ExportedState;
  /** Where it begins in the file. */
  readonly place: Place;
};

/** A unit as it was exported: its status, and the fingerprints of its English and its note. */
export type ExportedState = { readonly status: UnitStatus; readonly en: string; readonly note: string };

/** A stretch of text, in UTF-16 units of the side it stands in. */
type Stretch = { readonly start: number; readonly end: number };

/** A stretch of English that a translator may move but not change, such as `$t(cong-tac-dan-toc)`; `shown` is what stands for it on screen. */
export type ProtectedStretch = Stretch & { readonly shown?: string };

/** A term in the Vietnamese and its English. */
export type TermMark = Stretch & { readonly concept: string; readonly en: string; readonly definition?: string };

/** A unit to export. Stretches and terms ascend and never overlap. */
export type UnitToWrite = Unit &
  UnitSite & {
    readonly codes?: readonly ProtectedStretch[];
    readonly terms?: readonly TermMark[];
  };

/** What is exported: `original` names the document the units come from, `date` is the day (ISO) that headers give. */
export type UnitsToWrite = {
  readonly original: string;
  readonly units: Iterable<UnitToWrite>;
  readonly date: string;
  readonly version: string;
  /** The side that a format with one side only holds. */
  readonly side?: 'vi' | 'en';
};
