import type { Block } from '../document/index.ts';
import type { Glossary } from '../glossary/index.ts';
import type { EnglishMention } from '../model/english-mention.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { ForbiddenEnglish } from '../model/forbidden-english.ts';
import type { Mention } from '../model/mention.ts';
import type { Segment } from '../model/segment.ts';
import type { UnitStatus } from '../model/unit.ts';
import type { EnglishWords } from '../text/index.ts';

/** A pair to check, whatever file it came from. Both sides are in the format of the document. */
export type PairToCheck = {
  readonly id: string;
  readonly vi: string;
  /** Left out where nobody has translated it. `$t(…)` is written out already. */
  readonly en?: string;
  readonly status?: UnitStatus;
};

/** One side of a pair as read. Offsets of mentions and segments are those of `text`. */
type Side<M> = {
  /** As it stands in its file: Markdown or plain text. */
  readonly text: string;
  /** Its words without markup, cut into sentences. */
  readonly segments: readonly Segment[];
  /** What the sentences stand in, with its markup. */
  readonly blocks: readonly Block[];
  /** Ascending by start. Of the Vietnamese the outermost only, with their parts. */
  readonly mentions: readonly M[];
};

/** A pair with the mentions of both sides. */
export type CheckedPair = {
  readonly id: string;
  readonly status: UnitStatus | undefined;
  readonly vi: Side<Mention>;
  readonly en: Side<EnglishMention> & {
    /** Those of each segment, by its place among them. */
    readonly words: readonly EnglishWords[];
  };
};

/** What holds for all pairs of a document. */
export type CheckContext = {
  readonly glossary: Glossary;
  /** When the document speaks, to the day, month or year, where that is known. */
  readonly date: string | undefined;
  /** English that the project does not want. */
  readonly forbidden: readonly ForbiddenEnglish[];
};

/** A finding before its rule and its unit are put on it. */
export type Found = Pick<Finding, 'vi' | 'en' | 'fix'> & { readonly facts?: Finding['facts'] };

/** Looks at one pair after the other, in their order, and may remember what it saw. */
export type Look = (pair: CheckedPair) => readonly Found[];

/** A pair as a person would write it, to show what a rule means. */
export type Example = { readonly vi: string; readonly en: string };

/**
 * A rule. Its file says in words what it is for and when it is wrong; `bad` are pairs in which it finds something, `good` pairs that look
 * alike and in which it must not. A test runs both.
 */
export type Check = {
  readonly rule: string;
  readonly severity: Severity;
  /** What the rule remembers lasts for a document, or for all documents of a run. */
  readonly scope: 'document' | 'run';
  readonly begin: (context: CheckContext) => Look;
  /** What a project says, for the examples alone. */
  readonly examplesUnder?: Pick<CheckContext, 'forbidden'>;
  readonly bad: readonly (readonly Example[])[];
  readonly good: readonly (readonly Example[])[];
};

/** A rule that looks at each pair by itself. */
export function inEachPair(
  look: (pair: CheckedPair, context: CheckContext) => readonly Found[],
): Pick<Check, 'scope' | 'begin'> {
  return { scope: 'document', begin: (context) => (pair) => look(pair, context) };
}
