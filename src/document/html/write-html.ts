import type { Segment } from '../../model/segment.ts';
import type { Edit } from '../edits.ts';
import { type InlineElement, type InlinePart, readInline, readInserted } from '../inline-parts.ts';
import { withLostGaps } from '../lost-gaps.ts';
import type { Rewriting } from '../nested-edits.ts';
import { blockOf } from '../places.ts';
import { plainText } from '../plain-text.ts';
import type { Block, SourceDocument } from '../source-document.ts';
import { attributesOf, htmlTokens } from './tokens.ts';

/** A segment of a page, written anew from inline Markdown. */
export function htmlRewriting(document: SourceDocument, segment: Segment, inline: string): Rewriting {
  const { start, end } = segment;
  const block = blockOf(document, segment);
  if (block?.markup.some(({ kind }) => kind === 'attribute')) {
    const text = inPlainPlace(document.source, block.start, plainText(inline).replaceAll('\n', ' '));
    return { start, end, write: () => text };
  }
  const parts = withLostGaps(document, segment, readInline(inline));
  return { start, end, write: (slice) => parts.map((part) => written(part, block, slice)).join('') };
}

/** An edit in inline Markdown as one in HTML. */
export function htmlEdit({ start, end, text }: Edit): Edit {
  const slice = (): string => '';
  const parts = readInserted(text);
  return { start, end, text: parts.map((part) => written(part, undefined, slice)).join('') };
}

/** The value of an attribute, or the title of a page, where no tag can stand. One without quotes gets them. */
function inPlainPlace(source: string, start: number, text: string): string {
  const before = source.charAt(start - 1);
  const value = text.replaceAll('&', '&amp;');
  if (before === '>') return value.replaceAll('<', '&lt;');
  if (before === "'") return value.replaceAll("'", '&#39;');
  return before === '"' ? value.replaceAll('"', '&quot;') : `"${value.replaceAll('"', '&quot;')}"`;
}

type Slice = (start: number, end: number) => string;

function written(part: InlinePart, block: Block | undefined, slice: Slice): string {
  switch (part.is) {
    case 'words':
      return escapeHtml(part.text);
    case 'break':
      return '<br>';
    case 'gap': {
      const mark = block?.markup[part.mark];
      return mark?.kind === 'opaque' ? slice(mark.start, mark.end) : '';
    }
    case 'open':
      return tag(part.element, 'open', block, slice);
    case 'close':
      return tag(part.element, 'close', block, slice);
  }
}

function tag(element: InlineElement, side: 'open' | 'close', block: Block | undefined, slice: Slice): string {
  if (element.of === 'name') return side === 'open' ? `<${element.name}>` : `</${element.name}>`;
  if (element.of === 'link')
    return side === 'open' ? `<a href="${escapeHtml(element.url).replaceAll('"', '&quot;')}">` : '</a>';
  const mark = block?.markup[element.mark];
  if (mark === undefined || mark.kind === 'opaque') return '';
  return side === 'open' ? slice(mark.start, mark.innerStart) : slice(mark.innerEnd, mark.end);
}

function escapeHtml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What makes a page say that it is in English: each `lang` that says Vietnamese, and one on `html` where it has none. */
export function languageRewritings(source: string): readonly Rewriting[] {
  const rewritings: Rewriting[] = [];
  for (const token of htmlTokens(source)) {
    if (token.is !== 'start') continue;
    const attributes = attributesOf(source, token);
    const languages = attributes.filter(({ name }) => name === 'lang' || name === 'xml:lang');
    for (const { start, end } of languages)
      if (/^vi\b/i.test(source.slice(start, end))) rewritings.push({ start, end, write: () => 'en' });
    const at = token.start + '<html'.length;
    if (token.name === 'html' && languages.length === 0)
      rewritings.push({ start: at, end: at, write: () => ' lang="en"' });
  }
  return rewritings;
}
