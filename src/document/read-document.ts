import { type DraftBlock, hasWords } from './draft-block.ts';
import { readMarkdown } from './markdown-blocks.ts';
import { nameNewsLines } from './news-lines.ts';
import { nameOfficialParts } from './official/index.ts';
import { readPlain } from './plain-blocks.ts';
import { cutBlock } from './segmentation.ts';
import type { DocumentFormat, SourceDocument } from './source-document.ts';

/**
 * Reads a text into blocks and segments. Whatever is no words (code, addresses, formulas, images, foreign HTML) stands in them as U+FFFC;
 * front matter, code blocks, HTML blocks and link definitions hold no segments. Ids count only what holds words: `p1s1` is the first.
 * @param language of the text, for where its sentences end
 */
export function readDocument(source: string, format: DocumentFormat, language: 'vi' | 'en' = 'vi'): SourceDocument {
  const drafts = format === 'markdown' ? readMarkdown(source) : readPlain(source);
  const withWords = drafts.filter(hasWords);
  const named = language === 'vi' ? nameParts(withWords, source, format) : nameNewsLines(withWords);
  const blocks = named.map((draft, index) => cutBlock(draft, index + 1, language));
  return { format, source, blocks, segments: blocks.flatMap((block) => block.segments) };
}

/** A text is an official document, or it may be news. */
function nameParts(drafts: readonly DraftBlock[], source: string, format: DocumentFormat): readonly DraftBlock[] {
  return nameOfficialParts(drafts, source, format) ?? nameNewsLines(drafts);
}
