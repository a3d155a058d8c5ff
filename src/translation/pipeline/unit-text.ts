import { escapeInline, inlineSource, plainText, type SourceDocument } from '../../document/index.ts';
import type { Segment } from '../../model/segment.ts';

/** How the texts of a document's units are written: the words of a plain text, inline Markdown for all others. */
export function unitFormat({ format }: Pick<SourceDocument, 'format'>): 'markdown' | 'text' {
  return format === 'text' ? 'text' : 'markdown';
}

/** A segment on one line. */
export function unitText(document: SourceDocument, segment: Segment): string {
  if (unitFormat(document) === 'markdown') return inlineSource(document, segment);
  return document.source.slice(segment.start, segment.end).replace(/\s*[\r\n]\s*/g, ' ');
}

/** Inline Markdown as the units of the document are written. */
export function fromInline(document: Pick<SourceDocument, 'format'>, inline: string): string {
  return unitFormat(document) === 'markdown' ? inline : plainText(inline).replaceAll('\n', ' ');
}

/** The other way: what `replaceSegments` and a memory take. */
export function toInline(document: Pick<SourceDocument, 'format'>, text: string): string {
  return unitFormat(document) === 'markdown' ? text : escapeInline(text);
}
