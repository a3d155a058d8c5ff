/*
 * Documents of every format, in and out.
 *
 *   openDocument(bytes, { file, format?, language?, decode?, decodesFonts? }) → { value: SourceDocument | undefined, problems }
 *     reads Markdown, plain text, HTML and Word (docx); the content tells which, then the extension. Problems are values; with a
 *     document they are only to be known. On the command line: `openInput` of src/cli/open-input.ts.
 *   readDocument(text, 'markdown' | 'text' | 'html', language?) → TextDocument
 *     the same for a text that is there already, at once
 *
 * A document is `source` (the text as read; of a Word file its text, a line a paragraph), blocks and segments, whatever its format.
 * Offsets are UTF-16 units in `source`.
 *
 *   inlineSource(document, segment) → one line of inline Markdown, of every format: what a units file and a bilingual document hold
 *   inlineMarks, inlineGap → the marks of a segment around its words, for whoever puts English in place of them
 *   writeTranslated(document, Map<SegmentId, inline Markdown>) → the file with these segments in English, all else byte for byte
 *   writeEdits(document, edits) → the file with inline Markdown put into its text
 */
export type { DocumentProblem } from './document-problem.ts';
export { applyEdits, type Edit } from './edits.ts';
export { escapeCell, escapeInline } from './escaping.ts';
export { type PageProblem, pageProblem } from './html/limits.ts';
export { type InlineMark, inlineGap, inlineMarks } from './inline-marks.ts';
export { type OpenOptions, openDocument } from './open-document.ts';
export { blockOf, insertionPoint, sourceSpan } from './places.ts';
export { plainText } from './plain-text.ts';
export { readDocument } from './read-document.ts';
export { inlineSource, replaceSegments } from './replacing.ts';
export {
  type Block,
  type DocumentFormat,
  type FileFormat,
  formatOf,
  guessFormat,
  type SourceDocument,
  type TextDocument,
  type WordDocument,
} from './source-document.ts';
export { writeEdits, writeTranslated } from './writing.ts';
