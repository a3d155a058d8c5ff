import type { DefinedAcronym } from '../acronym-shape.ts';
import type { Word } from '../acronym-words.ts';

/** Acronyms behind their words: Ủy ban nhân dân (UBND). */
export type SiteBehind = {
  readonly is: 'behind';
  /** What the signs may mean, the likelier first: KT-XH as one acronym, or as two. */
  readonly readings: readonly (readonly DefinedAcronym[])[];
  /** The index of the word at which the long form has ended. */
  readonly before: number;
  /** `sure`: words tell that it is a definition; `plain`: a bracket does; `strict`: only the letters can, and all must have their word. */
  readonly force: 'sure' | 'plain' | 'strict';
  /** What the text gives as the foreign words of the acronym. */
  readonly foreign?: string;
};

/** An acronym before its words: UBND (Ủy ban nhân dân). All of them up to a sign must have their letters. */
export type SiteBefore = {
  readonly is: 'before';
  readonly acronym: DefinedAcronym;
  readonly words: readonly Word[];
};

/** A place where a text may define acronyms. */
export type DefinitionSite = SiteBehind | SiteBefore;
