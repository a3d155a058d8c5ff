import { lastAtOrBefore } from '../ordered.ts';
import { spellingOf, styleAt } from './looks.ts';
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
  return paragraph && spellingOf(styleAt(paragraph, at - paragraph.start), paragraph.base);
}
