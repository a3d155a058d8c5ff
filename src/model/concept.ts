/** A concept's id: the slug of its preferred Vietnamese, or the `id` given. Never changes by itself. */
export type ConceptId = string & { readonly __id: 'concept' };

export type ConceptStatus = 'proposed' | 'approved' | 'official';

/** How a term's capitals must fit the text. `smart`: a syllable in capitals matches capitals only; a term that capitalises every syllable is a name and wants its capitals. */
export type CaseRule = 'exact' | 'any' | 'smart';

/**
 * The English of a template, by what fills its slot: `named` (tỉnh Lạng Sơn), `level` (tỉnh alone), `bare` (an optional slot left empty).
 * Plain terms have a string. A form that is missing falls back to `named`.
 */
export type EnglishForms = { readonly named: string; readonly level?: string; readonly bare?: string };

/** A glossary entry as written in YAML, with its id and domain filled in. */
export type Concept = {
  readonly id: ConceptId;
  readonly vi: string;
  readonly en: string | EnglishForms;
  /** The English of its own that a house style has for it, by the style's name. */
  readonly styles?: Readonly<Record<string, string | EnglishForms>>;
  readonly domain: string;
  readonly acronyms?: readonly string[];
  readonly variants?: readonly string[];
  readonly admitted?: readonly string[];
  readonly deprecated?: readonly string[];
  /** What speaks for this sense of an ambiguous acronym: words near it, or beside it with `~` where it stands (chụp ~, ~ {person}). */
  readonly cues?: readonly string[];
  /** How common this sense of an acronym is among its senses, 0–1, by acronym. */
  readonly priors?: Readonly<Record<string, number>>;
  /** The English short form: CPV. */
  readonly abbreviation?: string;
  /** The English plural where it is irregular. */
  readonly plural?: string;
  readonly pos?: 'noun' | 'name' | 'verb' | 'adjective' | 'phrase';
  readonly definition?: string;
  readonly note?: string;
  readonly source?: string;
  readonly status?: ConceptStatus;
  /** ISO dates, the first and last day of the name. */
  readonly from?: string;
  readonly until?: string;
  readonly successor?: string;
  readonly case?: CaseRule;
  /** An everyday word: known to analysis, translation and checks, and not worth a gloss to a reader. */
  readonly gloss?: 'never';
  /** Findings of lint that are right as they are, by their codes. */
  readonly accept?: readonly string[];
  /** For a place: the level of its unit, a key of `levels` in the symbols. */
  readonly level?: string;
};
