import type { Severity } from '../../model/finding.ts';

/** A stretch of a file: lines and columns from 1, columns in UTF-16 units, the end behind the last unit. */
export type Region = {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

/** A half-open stretch of a text, in UTF-16 units. */
type Stretch = { readonly start: number; readonly end: number };

/** One side of the unit that a finding is about. */
export type ToldSide = Region & {
  /** As the user would write its path. */
  readonly file: string;
  /** Where the unit's text begins in the file, where it stands there letter for letter; offsets of stretches are told from there. */
  readonly from?: number;
  readonly text: string;
  /** The text as the file has it, where that is another of the same length: marks lead its lines. */
  readonly original?: string;
  /** What is in question, in `text`. */
  readonly stretch?: Stretch;
};

/** A stretch of the English text and what to write there. `region` only where the file has it letter for letter. */
export type ToldEdit = Stretch & { readonly text: string; readonly region?: Region };

/** A finding with all that a report says of it. */
export type ToldFinding = {
  readonly rule: string;
  readonly severity: Severity;
  readonly unit: string;
  readonly message: string;
  readonly vi: ToldSide;
  readonly en: ToldSide;
  /** Where it is to be mended. */
  readonly at: Region & { readonly file: string };
  readonly fix?: readonly ToldEdit[];
  readonly fingerprint: string;
};

/** What a report says of a rule. `why` is a sentence or two, `example` a pair in which the rule finds something. */
export type ToldRule = {
  readonly rule: string;
  readonly severity: Severity;
  readonly why: string;
  readonly example?: { readonly vi: string; readonly en: string };
};

/** How a run went. `waived` have a reason beside them, `known` are in the baseline. */
export type CheckSummary = {
  readonly units: number;
  readonly files: readonly { readonly file: string; readonly units: number }[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly waived: number;
  readonly known: number;
};

/** Makes the text of a report piece by piece, so that no run is too long for it. */
export type FindingsReport = {
  readonly begin: () => string;
  readonly finding: (finding: ToldFinding) => string;
  readonly end: (summary: CheckSummary) => string;
};

/** What the English reads once the fix is made, from its first edit to its last. */
export function fixedStretch({ en: { text }, fix }: ToldFinding): (Stretch & { readonly text: string }) | undefined {
  const [first, last] = [fix?.[0], fix?.at(-1)];
  if (fix === undefined || first === undefined || last === undefined) return undefined;
  let written = '';
  let at = first.start;
  for (const edit of fix) {
    written += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return { start: first.start, end: last.end, text: written };
}
