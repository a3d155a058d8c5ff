import { lastAtOrBefore } from '../ordered.ts';
import { linkAround, pieceAt, spellingOf, styleOf } from './looks.ts';
import type { WordFile, WordParagraph } from './word-file.ts';

/** The paragraph that holds a place of a document's text. */
export function paragraphAt({ paragraphs }: WordFile, at: number): WordParagraph | undefined {
  return paragraphs[lastAtOrBefore(paragraphs, ({ start }) => start, at)];
}

/** How inline Markdown writes the look of the words at a place, where it is only bold or italic beside that of its paragraph: `<b>`. */
export function wordSpelling(
  word: WordFile,
  at: number,
): { readonly open: string; readonly close: string } | undefined {
  const paragraph = paragraphAt(word, at);
  const piece = paragraph?.pieces[pieceAt(paragraph, at - paragraph.start)];
  // The words of a link may look otherwise than the paragraph's to begin with.
  if (paragraph === undefined || piece === undefined || linkAround(paragraph.tokens, piece) !== undefined)
    return undefined;
  return spellingOf(styleOf(paragraph.tokens, piece), paragraph.base);
}
