import { type DraftBlock, hasWords } from './draft-block.ts';
import { readHtml } from './html/html-blocks.ts';
import { readMarkdown } from './markdown-blocks.ts';
import { nameNewsLines } from './news-lines.ts';
import { nameOfficialParts } from './official/index.ts';
import { readPlain } from './plain-blocks.ts';
import { cutBlock } from './segmentation.ts';
import type { DocumentFormat, FileFormat, SourceDocument, TextDocument } from './source-document.ts';

/**
 * Reads a text into blocks and segments. Whatever is no words (code, addresses, formulas, images, foreign HTML) stands in them as U+FFFC;
 * front matter, code blocks, HTML blocks of Markdown and link definitions hold no segments. Ids count only what holds words: `p1s1` is the first.
 * @param language of the text, for where its sentences end
 */
export function readDocument(source: string, format: DocumentFormat, language: 'vi' | 'en' = 'vi'): TextDocument {
  return { format, source, ...segmented(readers[format](source, language), { source, format, language }) };
}

/** What reads the blocks of each format. */
const readers: Readonly<Record<DocumentFormat, (source: string, language: 'vi' | 'en') => readonly DraftBlock[]>> = {
  markdown: readMarkdown,
  text: readPlain,
  html: readHtml,
};

type Of = { readonly source: string; readonly format: FileFormat; readonly language: 'vi' | 'en' };

/** Blocks as a document has them: those with words, named, numbered and cut into sentences. */
export function segmented(drafts: readonly DraftBlock[], of: Of): Pick<SourceDocument, 'blocks' | 'segments'> {
  const withWords = drafts.filter(hasWords);
  const named = of.language === 'vi' ? nameParts(withWords, of) : nameNewsLines(withWords);
  const blocks = named.map((draft, index) => cutBlock(draft, index + 1, of.language));
  return { blocks, segments: blocks.flatMap((block) => block.segments) };
}

/** A text is an official document, or it may be news. References and tags of a page would hide its words. */
function nameParts(drafts: readonly DraftBlock[], { source, format }: Of): readonly DraftBlock[] {
  const text = format === 'html' ? drafts.map(({ words }) => words.text).join('\n') : source;
  return nameOfficialParts(drafts, text, format) ?? nameNewsLines(drafts);
}
