import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Edit, SourceDocument } from '../document/index.ts';
import { lineEndingOf } from './line-ending.ts';

/**
 * Puts lines of their own at the end of a document, behind a blank line. Whether the document ends with a line's end stays as it was.
 * Where the last block never closes (a fence of code without its end) they go before it, or they would be part of it.
 */
export function appendix(document: SourceDocument, lines: readonly string[]): Edit[] {
  if (lines.length === 0) return [];
  const { source } = document;
  const eol = lineEndingOf(source);
  const at = document.format === 'markdown' ? startOfUnclosed(source) : undefined;
  if (at !== undefined) {
    const blank = at === 0 || /(?:\n\r?\n|\r\r)$/.test(source.slice(0, at)) ? '' : eol;
    return [{ start: at, end: at, text: `${blank}${lines.join(eol)}${eol}${eol}` }];
  }
  return [{ start: source.length, end: source.length, text: atEnd(source, lines.join(eol), eol) }];
}

function atEnd(source: string, text: string, eol: string): string {
  if (!/[\r\n]$/.test(source)) return `${eol}${eol}${text}`;
  return `${/(?:^|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)$/.test(source) ? '' : eol}${text}${eol}`;
}

/** What may open a block that needs an end of its own. */
const mayStayOpen = /^[ \t]{0,3}(?:`{3}|~{3}|<)/m;

/** Blocks only: pairing the signs within lines could take the square of their number. */
const blocksOnly = { disable: { null: ['attention', 'labelStartLink', 'labelStartImage', 'codeText', 'htmlText'] } };

const probe = '\n\n***\n';

function startOfUnclosed(source: string): number | undefined {
  if (!mayStayOpen.test(source)) return undefined;
  const shift = source.startsWith('\uFEFF') ? 1 : 0;
  const last = fromMarkdown(source.slice(shift) + probe, { extensions: [blocksOnly] }).children.at(-1);
  const offset = last?.position?.start.offset;
  return last?.type === 'thematicBreak' || offset === undefined ? undefined : offset + shift;
}
