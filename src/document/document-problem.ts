import type { Place } from '../model/problem.ts';
import type { ZipProblem } from '../zip/index.ts';
import type { PageProblem } from './html/limits.ts';

/** Files that hold no text we read, as their content says. An office file is another program's package: a workbook, slides. */
export type OtherFile =
  | 'pdf-file'
  | 'image-file'
  | 'word-97-file'
  | 'rtf-file'
  | 'opendocument-file'
  | 'office-file'
  | 'binary-file';

/**
 * What can be wrong with a file that is to be read as a document. Codes are public: they never change meaning.
 * A place within a Word file names its part: `report.docx/word/document.xml`.
 */
export type DocumentProblem = { readonly place: Place } & (
  | ZipProblem
  | PageProblem
  | { readonly code: OtherFile }
  | { readonly code: 'not-utf8'; readonly byteOffset: number }
  /** XML of a Word file. */
  | { readonly code: 'unsupported-encoding'; readonly encoding: string }
  | { readonly code: 'not-well-formed'; readonly detail: string }
  | { readonly code: 'too-deep'; readonly limit: number }
  | { readonly code: 'entity-declared' }
  /** Notices from here on: the document was read, and this is to be known of it. */
  | { readonly code: 'tracked-changes'; readonly count: number }
  | { readonly code: 'legacy-font'; readonly font: string; readonly runs: number }
);
