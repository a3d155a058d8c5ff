import type { RunStyle } from './run-style.ts';

/** A Word file as read: the package, and the parts of it whose text people read. */
export type WordFile = {
  readonly bytes: Uint8Array;
  readonly parts: readonly WordPart[];
  /** Those that stand in the text, ascending by `start`. */
  readonly paragraphs: readonly WordParagraph[];
};

/** A part of the package. */
export type WordPart = {
  /** `word/document.xml` */
  readonly name: string;
  readonly xml: string;
  /** What its elements of WordprocessingML begin with: `w:`. */
  readonly prefix: string;
};

export type WordParagraph = {
  readonly part: WordPart;
  /** Where its text begins in the text of the document. */
  readonly start: number;
  readonly text: string;
  readonly tokens: readonly WordToken[];
  readonly pieces: readonly WordPiece[];
  /** The look of most of its letters. */
  readonly base: RunStyle;
  /** The same text once more, for readers that do not know text boxes of today. */
  readonly twins: readonly WordParagraph[];
};

/** A stretch of the XML of a paragraph. `parent` is the index of the token that opens what it stands in, -1 for the paragraph itself. */
export type WordToken = { readonly start: number; readonly end: number; readonly parent: number } & (
  | {
      readonly is: 'open';
      /** `around`: what holds runs, as a link does, an insertion, a content control. */
      readonly what: 'around' | 'run' | 'text';
      /** Index of the token that closes it. */
      readonly closing: number;
      readonly link?: string;
      readonly style?: RunStyle;
      readonly keepsSpace?: boolean;
    }
  | { readonly is: 'close'; readonly opening: number }
  | { readonly is: 'piece'; readonly piece: number }
  /** Takes no room in the text: a bookmark, the range of a comment. When the words around it are written anew it stands before or behind them. */
  | { readonly is: 'anchor'; readonly side: 'before' | 'behind' }
  /** Of no matter when words are written anew: marks of the spell checker, where a page ended when it was last shown, deletions. */
  | { readonly is: 'passing' }
);

/**
 * A stretch of a paragraph's text with its place in the XML. `at` counts from the paragraph's start. One of `letters` can be cut where the
 * length in the XML is the same; `sign` is a tab or a break; `gap` what is no text.
 */
export type WordPiece = {
  readonly at: number;
  readonly text: string;
  readonly is: 'letters' | 'sign' | 'gap';
  readonly token: number;
};
