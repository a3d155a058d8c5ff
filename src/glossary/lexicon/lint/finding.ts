import type { Place } from '../../../model/problem.ts';
import type { Severity } from '../../lint/finding.ts';
import type { LexiconSource } from '../lexicon-source.ts';

/** What lint can find in a lexicon that reads well. Codes are public: they never change meaning. */
export type LexiconFact =
  | { readonly code: 'repeated-word'; readonly word: string; readonly other: string; readonly first: Place }
  | { readonly code: 'repeated-sense'; readonly word: string; readonly en: string }
  | { readonly code: 'unreachable-sense'; readonly word: string; readonly en: string; readonly other: string }
  | { readonly code: 'unknown-condition'; readonly condition: string; readonly nearest?: string }
  | { readonly code: 'dead-condition'; readonly word: string }
  | { readonly code: 'unknown-feature'; readonly feature: string; readonly nearest?: string }
  | { readonly code: 'english-not-english'; readonly en: string }
  | { readonly code: 'unused-rule'; readonly makes: string }
  | { readonly code: 'dead-rule'; readonly part: string; readonly nearest?: string }
  | { readonly code: 'unknown-form'; readonly form: string; readonly nearest?: string }
  | { readonly code: 'missing-part'; readonly part: number; readonly parts: number };

export type LexiconRule = LexiconFact['code'];

export type LexiconFinding = LexiconFact & { readonly severity: Severity; readonly place: Place };

/** What one rule found, before its severity is put to it. */
export type FoundIn<R extends LexiconRule> = Extract<LexiconFact, { code: R }> & { readonly place: Place };

/** The names that the drafter itself knows: classes of leaves, features that it asks for or gives, forms that English parts may ask. */
export type DrafterNames = {
  readonly leaves: readonly string[];
  readonly features: readonly string[];
  readonly forms: readonly string[];
};

/** A rule of lint: a file here, a line in `lint-lexicon.ts`, its words under `lexiconLint` in translations/interface, its rows in the tests. */
export type LexiconLintRule<R extends LexiconRule> = {
  readonly code: R;
  readonly severity: Severity;
  find(source: LexiconSource, names: DrafterNames): readonly FoundIn<R>[];
};

/** Any of them, as the list of rules holds them. */
export type AnyLexiconLintRule = {
  readonly code: LexiconRule;
  readonly severity: Severity;
  find(source: LexiconSource, names: DrafterNames): readonly (LexiconFact & { readonly place: Place })[];
};
