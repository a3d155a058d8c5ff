import type { Concept, ConceptId } from '../../model/concept.ts';
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
  | { readonly code: 'priors-exceed-one'; readonly acronym: string; readonly sum: string }
  | { readonly code: 'missing-source'; readonly en: string }
  | { readonly code: 'plural-as-formed'; readonly plural: string }
  | { readonly code: 'idle-cue'; readonly cue: string }
  | { readonly code: 'cue-never-occurs'; readonly cue: string; readonly texts: number }
  | { readonly code: 'accepted-in-vain'; readonly rule: string };

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

/** What a rule may look at besides the glossary: texts of the kind it is for, folded by `matchKey`. Without them some rules are silent. */
export type LintEvidence = { readonly texts: readonly string[] };

/** New values for keys of a concept that mend a finding; undefined takes a key out. */
export type Fix = { readonly [K in keyof Concept]?: Concept[K] | undefined };

/**
 * A rule of lint: a file here, a line in `lint.ts`, its words (what is wrong, and why it matters) in translations/interface, its rows in
 * the tests. `example` is a list of entries with the fault, and the same without: both are shown to the reader, and run by the tests.
 */
export type LintRule<R extends GlossaryRule> = {
  readonly code: R;
  readonly severity: Severity;
  readonly example: { readonly wrong: string; readonly right: string };
  find(source: GlossarySource, evidence: LintEvidence): readonly Found<R>[];
  /** Where one mending is the right one whatever was meant. */
  fix?(concept: Concept, found: Found<R>): Fix;
};

/** Any of them, as the list of rules holds them. */
export type AnyLintRule = {
  readonly code: GlossaryRule;
  readonly severity: Severity;
  readonly example: { readonly wrong: string; readonly right: string };
  find(source: GlossarySource, evidence: LintEvidence): readonly (GlossaryFact & Where)[];
  // biome-ignore lint/suspicious/noExplicitAny: each rule mends what it found itself
  fix?(concept: Concept, found: any): Fix;
};
