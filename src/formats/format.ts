import type { WrittenConcept } from '../glossary/source.ts';
import type { Concept, ConceptId } from '../model/concept.ts';
import type { Parsed } from '../model/problem.ts';
import type { FormatProblem } from './format-problem.ts';

/** One interchange format of glossaries: a file here and its line in `index.ts`. */
export type GlossaryFormat = {
  /** As `--to` and `--from` name it: `tbx`, `csv`, `deepl`. */
  readonly name: string;
  /** Of its files, with the dot. A file that is imported is known by it where nothing else is said. */
  readonly extension: string;
  readonly write?: (concepts: readonly Concept[], options: ExportOptions) => Exported;
  readonly read?: (bytes: Uint8Array, file: string) => Parsed<readonly WrittenConcept[], FormatProblem>;
};

/** What is exported: `title` names the glossary in formats that want a name, `date` (ISO) is the day that headers give. */
export type ExportOptions = { readonly title: string; readonly date: string };

/** A file to write, in pieces as they are made, and what could not go into it. */
export type Exported = {
  readonly content: Iterable<string | Uint8Array>;
  readonly leftOut: readonly LeftOut[];
};

/** Something of a concept that a format or its reader does not take. Codes are public: they never change meaning. */
export type LeftOut = { readonly concept: ConceptId; readonly text: string } & (
  | { readonly code: 'template' }
  | { readonly code: 'duplicate-source'; readonly other: ConceptId }
  | { readonly code: 'too-long'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'control-character' }
  | { readonly code: 'file-full'; readonly limit: number }
);
