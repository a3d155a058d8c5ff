import { applyEdits, blockOf, type Edit, type FileFormat, type SourceDocument, writeEdits } from '../document/index.ts';
import type { Analysis } from '../model/mention.ts';
import { abbreviationElements, abbreviations } from './abbreviations.ts';
import { footnotes } from './footnotes.ts';
import { firstOfEach, type Gloss, glossesOf, type MarkedKind, type Marking } from './gloss.ts';
import { inlineGlosses } from './inline-glosses.ts';
import { type TermListLabels, termList } from './term-list.ts';

export type AnnotateOptions = Marking & {
  readonly as: 'inline' | 'footnotes' | 'abbr' | 'list';
  /** Every mention instead of the first of each thing. The list counts all in any case, and a definition of `abbr` holds for all. */
  readonly all: boolean;
  readonly labels: TermListLabels;
  /** With `abbr`, in Markdown: `<abbr title="…">` around the mentions instead of definitions at the end. */
  readonly html?: boolean;
};

/** What is marked unless somebody asks otherwise. The English of a place is mostly its spelling, that of a figure its notation; everyday words need no gloss. */
export const usualMarks: ReadonlySet<MarkedKind> = new Set(['terms', 'acronyms', 'names', 'references']);

/**
 * The document with the English of what it mentions. Nothing is taken away: without the insertions it is the source, byte for byte, and
 * with nothing to mark it is the source. Code, addresses and front matter are never touched.
 * - `inline`: `CTDT *(ethnic affairs work)*`
 * - `footnotes`: `CTDT[^ctdt]`, defined at the end
 * - `abbr`: `*[CTDT]: ethnic affairs work` at the end
 * - `list`: a table at the end with counts and segment ids
 *
 * An acronym left open shows all its senses behind a question mark. Mentions within others, those without English and those whose
 * English is what stands there anyway are not marked.
 */
export function annotate(document: SourceDocument, analysis: Analysis, options: AnnotateOptions): string {
  const all = glossesOf(document, analysis, options);
  return applyEdits(document.source, editsFor(document, all, options));
}

/** Whether a form of annotation can stand in a file of a format: a page and a Word file take no lines of Markdown at their end. */
export function canStand(as: AnnotateOptions['as'], format: FileFormat): boolean {
  if (format === 'docx') return as === 'inline';
  return format !== 'html' || as === 'inline' || as === 'abbr';
}

/** The file of a document, of any format, with the English of what it mentions: text, of a Word file bytes. */
export async function annotatedFile(
  document: SourceDocument,
  analysis: Analysis,
  options: AnnotateOptions,
): Promise<string | Uint8Array> {
  if (document.format === 'markdown' || document.format === 'text') return annotate(document, analysis, options);
  const all = glossesOf(document, analysis, options).filter((gloss) => !isInAttribute(document, gloss));
  const shown = options.all ? all : firstOfEach(all);
  if (options.as === 'abbr') return applyEdits(document.source, abbreviationElements(document, shown));
  return writeEdits(document, inlineGlosses(document, shown));
}

/** No element can stand in the value of an attribute, or in a page's title. */
function isInAttribute(document: SourceDocument, { segment }: Gloss): boolean {
  return blockOf(document, segment)?.markup.some(({ kind }) => kind === 'attribute') === true;
}

function editsFor(document: SourceDocument, all: readonly Gloss[], options: AnnotateOptions): Edit[] {
  const shown = options.all ? all : firstOfEach(all);
  switch (options.as) {
    case 'inline':
      return inlineGlosses(document, shown);
    case 'footnotes':
      return footnotes(document, shown);
    case 'abbr':
      return options.html && document.format === 'markdown'
        ? abbreviationElements(document, shown)
        : abbreviations(document, all);
    case 'list':
      return termList(document, all, options.labels);
  }
}
