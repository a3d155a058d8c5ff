import type { Segment, SegmentId, SegmentKind } from '../model/segment.ts';
import { codedInline } from './coded-inline.ts';
import { applyEdits, type Edit } from './edits.ts';
import { endsInEscape, escapeCell, escapeInline, escapeStart } from './escaping.ts';
import { htmlRewriting } from './html/write-html.ts';
import { readHtml } from './inline-html.ts';
import { firstFrom, isCoded } from './inline-marks.ts';
import { type Rewriting, rewrite } from './nested-edits.ts';
import { blockOf } from './places.ts';
import { plainText } from './plain-text.ts';
import type { Markup, SourceDocument, TextDocument } from './source-document.ts';

/**
 * A segment as one line of inline Markdown: what a units file holds. A soft line break is a space, a hard one `<br>`, the marks that lead a
 * continuation line are gone. A link that is its own key (`[nhãn]`) says its key, so that the label may be translated.
 * Words of a plain text are escaped where Markdown would read them as markup. Of HTML and Word files, marks that Markdown has no sign for are codes.
 */
export function inlineSource(document: SourceDocument, segment: Segment): string {
  const { source, format } = document;
  if (format === 'text') return wordsAsInline(source, segment);
  if (isCoded(document)) return codedInline(document, segment);
  const markup = blockOf(document, segment)?.markup ?? [];
  const edits = markup
    .slice(firstFrom(markup, segment.start), firstFrom(markup, segment.end))
    .flatMap((mark) => editOf(source, mark))
    .map(({ start, end, text }) => ({ start: start - segment.start, end: end - segment.start, text }));
  return applyEdits(source.slice(segment.start, segment.end), edits).replace(/[ \t]*(?:\r\n|\r|\n)[ \t>]*/g, ' ');
}

function editOf(source: string, { kind, start, end, innerStart, innerEnd }: Markup): readonly Edit[] {
  if (kind === 'line') return [{ start, end, text: ' ' }];
  if (kind === 'break') return [{ start, end, text: '<br>' }];
  return kind === 'key' ? [{ start, end, text: `[${source.slice(innerStart, innerEnd)}]` }] : [];
}

/** Addresses, the only gaps in a plain text, stay as they are. */
function wordsAsInline(source: string, { text, runs }: Segment): string {
  let from = 0;
  let inline = '';
  for (const run of runs.filter(({ length, sourceLength, at }) => length !== sourceLength && text[at] !== ' ')) {
    inline += text.slice(from, run.at) + source.slice(run.start, run.start + run.sourceLength);
    from = run.at + run.length;
  }
  return escapeInline(inline + text.slice(from));
}

/**
 * The document with segments replaced by inline Markdown; every other unit as it was. A replacement is one line, and what in it would open
 * a block (`1.`, `#`, `-`, a pipe in a cell) is escaped, so that the blocks stay what they are. A segment that is given its own
 * `inlineSource` keeps its bytes. In a plain text the replacement is put as the words it shows.
 */
export function replaceSegments(document: TextDocument, replacements: ReadonlyMap<SegmentId, string>): string {
  if (document.format === 'html') return rewrite(document.source, rewritings(document, replacements));
  const edits = changed(document, replacements).map(({ segment, inline }): Edit => {
    return { start: segment.start, end: segment.end, text: fitted(document, segment, inline) };
  });
  return applyEdits(document.source, edits);
}

/** The segments that are given something else than they have. */
export function changed(
  document: SourceDocument,
  replacements: ReadonlyMap<SegmentId, string>,
): readonly { readonly segment: Segment; readonly inline: string }[] {
  return document.segments.flatMap((segment) => {
    const inline = replacements.get(segment.id);
    return inline === undefined || inline === inlineSource(document, segment) ? [] : [{ segment, inline }];
  });
}

/** The segments of a page that are given something else, as what is to be written anew. */
export function rewritings(document: TextDocument, replacements: ReadonlyMap<SegmentId, string>): readonly Rewriting[] {
  return changed(document, replacements).map(({ segment, inline }) => htmlRewriting(document, segment, inline));
}

function fitted(document: SourceDocument, segment: Segment, inline: string): string {
  const line = inline.replace(/\\?\s*[\r\n]\s*/g, ' ').trim();
  if (document.format === 'text') return plainText(line).replaceAll('\n', ' ');
  const block = blockOf(document, segment);
  const isImage = block?.markup.some(({ kind }) => kind === 'image') === true;
  if (isImage) return escapeInline(plainText(line).replaceAll('\n', ' '));
  const { kind } = block ?? segment;
  return escapeEnd(kind, escapeOpening(document, segment, kind === 'cell' ? escapeCell(line) : line));
}

/** A segment that begins its line must not begin with what opens a block. */
function escapeOpening(document: SourceDocument, segment: Segment, line: string): string {
  if (!startsLine(document, segment)) return line;
  const html = opensHtmlBlock(line) ? `\\${line}` : line;
  return escapeStart(html).replace(/^(?=\[[^\]]*\]:|\[[ xX]\]\s)/, '\\');
}

/** Whether blocks may open before it: at the start of its block or of a line within. Not in a cell, nor behind the `#` of a heading. */
function startsLine(document: SourceDocument, segment: Segment): boolean {
  const { start, kind } = blockOf(document, segment) ?? segment;
  if (kind === 'cell' || /#[ \t]+$/.test(document.source.slice(Math.max(0, start - 20), start))) return false;
  return segment.start === start || /[\r\n][ \t>]*$/.test(document.source.slice(start, segment.start));
}

/** Inline elements open no block as long as words follow on the line. */
function opensHtmlBlock(line: string): boolean {
  const tag = /^<(?:[!?]|\/?[A-Za-z][A-Za-z\d-]*(?=[\s/>])[^>]*>?)/.exec(line)?.[0];
  if (tag === undefined) return false;
  const piece = readHtml(tag);
  const inline = piece.kind === 'open' || piece.kind === 'close' || piece.kind === 'break';
  return !inline || /^<\/?(?:pre|script|style|textarea)\b/i.test(tag) || line.length === tag.length;
}

/** Nor may it end with what would close a heading or escape what follows. */
function escapeEnd(kind: SegmentKind, line: string): string {
  const whole = endsInEscape(line) ? `${line}\\` : line;
  return kind === 'heading' ? whole.replace(/(^|\s)(#+)$/, '$1\\$2') : whole;
}
