import type { Segment, SegmentKind } from '../model/segment.ts';
import type { Offset, Span } from '../model/span.ts';
import type { WordFile } from './docx/word-file.ts';

/** What a text holds. `text` knows no markup: every sign in it is a word's. */
export type DocumentFormat = 'markdown' | 'text' | 'html';

/** What a file holds: a text, or a package of Word. */
export type FileFormat = DocumentFormat | 'docx';

/**
 * A heading, paragraph, list item, table cell or image's alternative text: what holds the segments of one `p` number.
 * From `start` to `end` runs its inline content, without heading marks, list markers, quote prefixes or cell pipes.
 */
export type Block = {
  readonly id: string;
  readonly kind: SegmentKind;
  /** Of a heading only: 1–6. */
  readonly level?: number;
  readonly start: Offset;
  readonly end: Offset;
  readonly segments: readonly Segment[];
  /** Ascending by start, the outer before the inner. */
  readonly markup: readonly Markup[];
};

/**
 * Markup that stands in a line of words. `inner` is what lies between its opening and its closing marks: the label of a link,
 * the words of an emphasis. `opaque` is what no word may be put into: code, an address, a formula.
 * `line` is a line's end with what leads the next line (quote marks, indent), `break` the same where the break is meant.
 * `key` is where a reference link that is its own key ends: what would have to say the key, were the label another.
 * `attribute` says of a block that it can hold no markup: the value of an attribute, the title of a page; from `start` to `end` runs its element.
 * Marks of a Word file take no room in its text: they begin where their words begin, and end where these end.
 */
export type Markup = Span & {
  readonly kind: 'emphasis' | 'link' | 'key' | 'image' | 'attribute' | 'html' | 'opaque' | 'line' | 'break';
  readonly innerStart: Offset;
  readonly innerEnd: Offset;
};

/** What every document has. The segments are those of the blocks, in order; `p3` is `blocks[2]`. */
type AsRead = {
  readonly source: string;
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
};

/** A text as read. */
export type TextDocument = AsRead & { readonly format: DocumentFormat };

/**
 * A Word file as read. `source` is its text, a line for every paragraph: the body with its text boxes, then footnotes, endnotes, headers and
 * footers. A tab is a tab, a break within a paragraph a newline, and what is no text (a picture, the sign of a footnote) U+FFFC.
 */
export type WordDocument = AsRead & { readonly format: 'docx'; readonly word: WordFile };

export type SourceDocument = TextDocument | WordDocument;

/** What a text holds, by the extension of its file: `.md` and `.markdown` Markdown, `.html` and its like HTML, anything else plain text. */
export function formatOf(path: string): DocumentFormat {
  if (/\.(?:html?|xhtml)$/i.test(path)) return 'html';
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'text';
}

/**
 * What a text without a name holds: HTML when it begins as a page does, Markdown when a line of it can hardly be anything else. A lone `-` or
 * `*` is common in plain text too.
 */
export function guessFormat(source: string): DocumentFormat {
  if (isPage(source)) return 'html';
  return markdownSigns.some((sign) => sign.test(source)) ? 'markdown' : 'text';
}

/** Whether a text begins as a page does, whatever its file is called. */
export function isPage(source: string): boolean {
  return /^\uFEFF?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,1000}-->\s*)?<(?:!doctype html|html)[\s>]/i.test(
    source.slice(0, 4096),
  );
}

const markdownSigns = [
  /^ {0,3}#{1,6}[ \t]+\S/m, // heading
  /^ {0,3}(?:`{3}|~{3})/m, // fenced code
  /^\uFEFF?---[ \t]*\r?\n[\s\S]*?^---[ \t]*$/m, // front matter
  /^[ \t]*\|?(?:[ \t]*:?-{2,}:?[ \t]*\|)+/m, // table
  /\]\([^\s()]{1,2000}\)/, // link, image
  /\*\*[^\s*][^*\r\n]{0,500}\*\*/, // bold
];
