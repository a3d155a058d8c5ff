import type { ConceptId } from '../../model/concept.ts';
import type { Place } from '../../model/problem.ts';
import type { GlossarySource } from '../load.ts';

export type Severity = 'error' | 'warning';

/** What lint can find in a glossary that reads well. Codes are public: they never change meaning. */
export type GlossaryFact =
  | { readonly code: 'duplicate-term'; readonly term: string; readonly other: ConceptId; readonly first: Place }
  | { readonly code: 'acronym-letters'; readonly acronym: string; readonly vi: string }
  | { readonly code: 'english-vietnamese-letters'; readonly key: string; readonly text: string }
  | { readonly code: 'admitted-equals-preferred'; readonly text: string }
  | { readonly code: 'deprecated-still-used'; readonly text: string; readonly key: string }
  | { readonly code: 'date-order'; readonly from: string; readonly until: string }
  | { readonly code: 'case-variant'; readonly text: string; readonly other: string }
  | { readonly code: 'same-english'; readonly en: string; readonly other: ConceptId; readonly first: Place }
  | { readonly code: 'missing-successor'; readonly successor: string; readonly nearest?: string }
  | { readonly code: 'unknown-level'; readonly level: string; readonly nearest?: string }
  | { readonly code: 'prior-without-acronym'; readonly acronym: string }
  | { readonly code: 'priors-exceed-one'; readonly acronym: string; readonly sum: string };

export type GlossaryRule = GlossaryFact['code'];

export type GlossaryFinding = GlossaryFact & {
  readonly severity: Severity;
  readonly place: Place;
  readonly concept: ConceptId;
};

/** Where a fact was found. */
type Where = { readonly place: Place; readonly concept: ConceptId };

/** What one rule found, before its severity is put to it. */
export type Found<R extends GlossaryRule> = Extract<GlossaryFact, { code: R }> & Where;

/** A rule of lint: a file here, a line in `lint.ts`, its words in translations/interface, its rows in the tests. */
export type LintRule<R extends GlossaryRule> = {
  readonly code: R;
  readonly severity: Severity;
  find(source: GlossarySource): readonly Found<R>[];
};

/** Any of them, as the list of rules holds them. */
export type AnyLintRule = {
  readonly code: GlossaryRule;
  readonly severity: Severity;
  find(source: GlossarySource): readonly (GlossaryFact & Where)[];
};
