import type { Segment, SegmentKind } from '../model/segment.ts';
import type { Offset, Span } from '../model/span.ts';

/** `text` knows no markup: every sign in it is a word's. */
export type DocumentFormat = 'markdown' | 'text';

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
 */
export type Markup = Span & {
  readonly kind: 'emphasis' | 'link' | 'key' | 'image' | 'html' | 'opaque' | 'line' | 'break';
  readonly innerStart: Offset;
  readonly innerEnd: Offset;
};

/** A text as read. The segments are those of the blocks, in order; `p3` is `blocks[2]`. */
export type SourceDocument = {
  readonly format: DocumentFormat;
  readonly source: string;
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
};

/** What a document holds, by the extension of its file: `.md` and `.markdown` Markdown, anything else plain text. */
export function formatOf(path: string): DocumentFormat {
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'text';
}

/** What a text without a name holds: Markdown when a line of it can hardly be anything else. A lone `-` or `*` is common in plain text too. */
export function guessFormat(source: string): DocumentFormat {
  return markdownSigns.some((sign) => sign.test(source)) ? 'markdown' : 'text';
}

const markdownSigns = [
  /^ {0,3}#{1,6}[ \t]+\S/m, // heading
  /^ {0,3}(?:`{3}|~{3})/m, // fenced code
  /^\uFEFF?---[ \t]*\r?\n[\s\S]*?^---[ \t]*$/m, // front matter
  /^[ \t]*\|?(?:[ \t]*:?-{2,}:?[ \t]*\|)+/m, // table
  /\]\([^\s()]{1,2000}\)/, // link, image
  /\*\*[^\s*][^*\r\n]{0,500}\*\*/, // bold
];
