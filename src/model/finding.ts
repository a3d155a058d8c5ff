import type { Span } from './span.ts';

/** `note` is for what only the strict want to see; it never fails a run. */
export type Severity = 'error' | 'warning' | 'note';

/** What to write in the English of the unit so that a finding is gone: each stretch gives way to its text. Ascending, never overlapping. */
export type Fix = { readonly edits: readonly (Span & { readonly text: string })[] };

/**
 * What is wrong with a unit, under the name of the rule that saw it. `vi` and `en` are the stretches in question, in UTF-16 offsets of
 * the unit's own texts; a side that has nothing to show is left out. `facts` are what the message is worded with.
 */
export type Finding = {
  readonly rule: string;
  readonly severity: Severity;
  readonly unit: string;
  readonly vi?: Span;
  readonly en?: Span;
  readonly facts: Readonly<Record<string, string>>;
  /** Only where nothing but the finding changes, and no person has to choose. */
  readonly fix?: Fix;
};
