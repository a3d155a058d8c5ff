import type { SegmentId } from '../model/segment.ts';
import type { Edit } from './edits.ts';
import { applyEdits } from './edits.ts';
import { htmlEdit, languageRewritings } from './html/write-html.ts';
import { rewrite } from './nested-edits.ts';
import { changed, replaceSegments, rewritings } from './replacing.ts';
import type { SourceDocument } from './source-document.ts';

/**
 * The file of a document with its segments in English, each given as one line of inline Markdown (see `inlineSource`); whatever is not given,
 * and everything that is no segment, stays as it is byte for byte. A page says that it is in English; the spell checker of Word is told.
 * @returns text, of a Word file bytes
 */
export async function writeTranslated(
  document: SourceDocument,
  english: ReadonlyMap<SegmentId, string>,
): Promise<string | Uint8Array> {
  switch (document.format) {
    case 'docx': {
      const { replaceInDocx } = await import('./docx/write-docx.ts');
      return replaceInDocx(document, changed(document, english));
    }
    case 'html': {
      const replaced = rewritings(document, english);
      return rewrite(
        document.source,
        replaced.length === 0 ? [] : [...replaced, ...languageRewritings(document.source)],
      );
    }
    case 'markdown':
    case 'text':
      return replaceSegments(document, english);
  }
}

/**
 * The file of a document with edits made in its text, which are inline Markdown but for plain text, where they are text. They stand where
 * `insertionPoint` allows, and do not overlap.
 * @returns text, of a Word file bytes
 */
export async function writeEdits(document: SourceDocument, edits: readonly Edit[]): Promise<string | Uint8Array> {
  switch (document.format) {
    case 'docx': {
      const { editDocx } = await import('./docx/write-docx.ts');
      return editDocx(document, edits);
    }
    case 'html':
      return applyEdits(document.source, edits.map(htmlEdit));
    case 'markdown':
    case 'text':
      return applyEdits(document.source, edits);
  }
}
