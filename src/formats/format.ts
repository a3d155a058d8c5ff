import type { WrittenConcept } from '../glossary/source.ts';
import type { Concept, ConceptId } from '../model/concept.ts';
import type { Parsed, Place } from '../model/problem.ts';
import type { FormatProblem } from './format-problem.ts';

/** One interchange format of glossaries: a file here and its line in `index.ts`. */
export type GlossaryFormat = {
  /** As `--to` and `--from` name it: `tbx`, `csv`, `deepl`. */
  readonly name: string;
  /** Of its files, with the dot. A file that is imported is known by it where nothing else is said. */
  readonly extension: string;
  readonly write?: (concepts: readonly Concept[], options: ExportOptions) => Exported;
  readonly read?: (
    bytes: Uint8Array,
    file: string,
    options?: ImportOptions,
  ) => Parsed<readonly ReadEntry[], FormatProblem>;
};

/** An entry that was read and checked (`readEntry` of the glossary's source), and where it begins. */
export type ReadEntry = { readonly concept: WrittenConcept; readonly place: Place };

/**
 * `columns`: the keys of the columns of a table that does not name them itself, from the left: `['vi', 'en']`; an empty one is passed over.
 * `progress` is told now and then how many entries were read.
 */
export type ImportOptions = { readonly columns?: readonly string[]; readonly progress?: (entries: number) => void };

/**
 * What is exported: `title` names the glossary in formats that want a name, `date` (ISO) is the day that headers give.
 * `header`: whether a table begins with a row of names, for formats whose readers differ in that; each has its usual way.
 */
export type ExportOptions = { readonly title: string; readonly date: string; readonly header?: boolean };

/** A file to write, in pieces as they are made, and what could not go into it. */
export type Exported = {
  readonly content: Iterable<string | Uint8Array>;
  readonly leftOut: readonly LeftOut[];
};

/**
 * Something of a concept that a format or its reader does not take. Codes are public: they never change meaning.
 * `template`: a slot that must be filled, with what the reader cannot know. `duplicate-source`, `duplicate-target`: `other` has this
 * Vietnamese, or this English, already. `ambiguous-acronym`: it has several senses, `other` among them, and none is clearly the usual
 * one, so that a wrong one would pass unseen. `good-elsewhere`: deprecated English that is right for `other`, or differs from what is right
 * in capitals alone. `several-right`: deprecated English that stands for several names. `file-full`: the file would become larger than its reader takes.
 */
export type LeftOut = { readonly concept: ConceptId; readonly text: string } & (
  | { readonly code: 'template' | 'control-character' | 'several-right' }
  | {
      readonly code: 'duplicate-source' | 'duplicate-target' | 'ambiguous-acronym' | 'good-elsewhere';
      readonly other: ConceptId;
    }
  | { readonly code: 'too-long'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'file-full'; readonly limit: number }
);
