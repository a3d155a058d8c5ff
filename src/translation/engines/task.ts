/** A stretch of the Vietnamese with the English that the glossary or the reading of values has for it. */
export type TaskTerm = { readonly vi: string; readonly en: string };

/**
 * A piece of a segment for engines that read no instructions. `fixed` stands in the English as it is: a figure, a date, a reference, a name;
 * code and addresses, whose `vi` is the same. A `term` has English that may be inflected or put otherwise. `open` and `close` are marks around words, such as `**`.
 */
export type TaskPart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'term'; readonly vi: string; readonly en: string }
  | { readonly kind: 'fixed'; readonly vi: string; readonly en: string }
  | { readonly kind: 'open' | 'close'; readonly pair: number; readonly mark: string };

/** An answer that did not pass, and what is wrong with it, a sentence each. */
export type Rejected = { readonly en: string; readonly faults: readonly string[] };

/** All that an engine is told of one segment, and nothing else of the glossary or the document. */
export type EngineTask = {
  /** As it stands in its document. */
  readonly vi: string;
  readonly format: 'markdown' | 'text';
  readonly parts: readonly TaskPart[];
  /** Names and terms of the segment. */
  readonly terms: readonly TaskTerm[];
  /** Its figures, dates and references. */
  readonly values: readonly TaskTerm[];
  /** The Vietnamese around it, as much as helps. */
  readonly before: string;
  readonly after: string;
  readonly isHeading: boolean;
  /** American spelling, British otherwise. */
  readonly isAmerican: boolean;
  /** English to polish. */
  readonly draft?: string;
  readonly rejected?: Rejected;
};
