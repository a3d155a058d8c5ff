import type { Ruling } from '../../analysis/index.ts';
import type { PairToCheck, Waiver } from '../../checks/index.ts';
import type { DocumentFormat } from '../../document/index.ts';
import type { Fix } from '../../model/finding.ts';
import type { Place } from '../../model/problem.ts';
import type { RenderedEnglish } from '../../translation/index.ts';

/** Where one side of a unit stands in its file. */
export type Standing = {
  /** An absolute path, or `-`. */
  readonly file: string;
  /** Where its text begins in the file, where it stands there letter for letter. */
  readonly from?: number;
  /** The text as the file has it, where marks that lead its lines were made spaces. */
  readonly original?: string;
  /** The lines of the file, where its text may stand there letter for letter and may not: in a units.yaml. */
  readonly fileLines?: readonly string[];
  /** The place of an offset in the text. */
  readonly placeAt: (offset: number) => Place;
};

/** Lines of a file, both ends included. */
export type LineRange = { readonly file: string; readonly first: number; readonly last: number };

/** A pair with all that leads back to the file it came from. */
export type UnitOnSheet = {
  readonly pair: PairToCheck;
  readonly vi: Standing;
  readonly en: Standing;
  readonly waivers: readonly Waiver[];
  /** Missing where an input has no lines to speak of. */
  readonly lines?: readonly LineRange[];
  /** The English as a person wrote it, of which `pair.en` is what a reader sees. Missing where nothing can be written back. */
  readonly written?: { readonly text: string } & Pick<RenderedEnglish, 'kept'>;
};

/** A unit as it was read, and what its English is to be. */
export type Rewriting = { readonly unit: UnitOnSheet; readonly written: string };

/** How fixes get into the file that a sheet came from. */
export type Mending = {
  readonly file: string;
  readonly before: string;
  /** The unit with edits made in its English; undefined where one touches what is not written there. */
  readonly edited: (unit: UnitOnSheet, edits: Fix['edits']) => UnitOnSheet | undefined;
  /** The text of the file with these units rewritten; undefined where the file cannot be edited so. */
  readonly after: (rewritings: readonly Rewriting[]) => string | undefined;
};

/** What is checked as one document: an article, two files, or so many units of a large file. */
export type Sheet = {
  /** An absolute path, or `-`. */
  readonly file: string;
  readonly format: DocumentFormat;
  readonly ruling: Ruling;
  readonly units: readonly UnitOnSheet[];
  readonly mending?: Mending;
};
