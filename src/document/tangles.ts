import type { Nodes, Root } from 'mdast';

/*
 * The parser takes time that grows with the square of the marks in one paragraph (`*a_ ` 20,000 times: a minute) and of the containers
 * in one line. What is beyond the limits below is read as words: its marks are masked before parsing, length for length.
 */

/** More marks than this in one paragraph, heading or cell are no markup that anybody wrote. */
const marksInBlock = 300;

/** More containers than this at the start of one line likewise. */
const containersInLine = 30;

const marks = /[*_~[\]`<!&\\$]/g;

/** A line's quote marks and list markers beyond the limit. */
const deepContainers: RegExp = new RegExp(
  `^((?:[ \\t]*(?:>|[-+*]|\\d{1,9}[.)])){${containersInLine}})((?:[ \\t]*(?:>|[-+*]|\\d{1,9}[.)]))+)`,
  'gm',
);

/** The source with over-deep quotes and lists masked. A rule (`* * *`) is no container, and as good when masked. */
export function maskDepth(source: string): string {
  return source.replace(deepContainers, (_line, kept: string, deep: string) => kept + deep.replace(/[^ \t]/g, 'x'));
}

/** Whether lines that may be one block hold too many marks: then it takes a look at the blocks themselves. */
export function mayTangle(source: string): boolean {
  return source.split(/(?:\r?\n|\r(?!\n))[ \t]*(?:\r?\n|\r(?!\n))/).some(isTangled);
}

/** @param root the blocks of the source, read without inline markup */
export function maskTangles(source: string, root: Root): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of inlineRanges(root)) {
    const text = source.slice(start, end);
    if (!isTangled(text)) continue;
    parts.push(source.slice(from, start), text.replace(marks, 'x'));
    from = end;
  }
  parts.push(source.slice(from));
  return parts.join('');
}

/** Whether a text holds more marks than a reader of one paragraph should be given. */
export function isTangled(text: string): boolean {
  return text.length > marksInBlock && (text.match(marks)?.length ?? 0) > marksInBlock;
}

/** Where paragraphs, headings and cells hold their inline content, in order. */
function inlineRanges(root: Root): readonly { readonly start: number; readonly end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!('children' in node)) continue;
    const holdsInline = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
    const start = node.children[0]?.position?.start.offset;
    const end = node.children.at(-1)?.position?.end.offset;
    if (!holdsInline) waiting.push(...node.children.toReversed());
    else if (start !== undefined && end !== undefined) ranges.push({ start, end });
  }
  return ranges;
}
