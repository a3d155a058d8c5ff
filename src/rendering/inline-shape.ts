import type { Nodes, PhrasingContent } from 'mdast';
import { type Extension, fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** A stretch of a line, in UTF-16 units. */
export type Stretch = { readonly start: number; readonly end: number };

/** Without one of these a line shows as it is written: addresses that link by themselves show too. */
const markupSigns = /[`*_[\]<~&\\]/;

/** Stands before a line to be parsed, so that what opens the line opens no block. */
export const opening = '. ';

const syntax = gfm({ singleTilde: false });

/** Pairing these takes the square of their number: a line that holds so many is read without. */
const pairedSigns = /[*_~[\]]/g;
const tooMany = 400;
const unpaired = { disable: { null: ['attention', 'labelStartLink', 'labelStartImage'] } };

/** Without the transforms that look for addresses in finished text: they drop the places of what they cut. */
const toTree: Extension[] = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));

/**
 * The inline content of a line, its places counted with the {@link opening} before it.
 * @param definitions of the links that it makes by reference
 */
export function inlineOf(line: string, definitions: readonly string[] = []): readonly PhrasingContent[] {
  const extensions = isTangled(line) ? [syntax, unpaired] : [syntax];
  const markdown = [opening + line, ...definitions].join('\n\n');
  const tree = fromMarkdown(markdown, { extensions, mdastExtensions: toTree });
  return tree.children.flatMap((block) => (block.type === 'paragraph' ? block.children : []));
}

function isTangled(line: string): boolean {
  return (line.match(pairedSigns)?.length ?? 0) > tooMany;
}

/** Whether a line that begins so begins a block of HTML, in which no Markdown is read. */
export function opensHtml(line: string): boolean {
  return fromMarkdown(line).children[0]?.type === 'html';
}

/** Whether all `marks`, in this order, stand outside the other markup of the line: none swallowed by code, none within emphasis. */
export function marksStandFree(line: string, marks: readonly string[]): boolean {
  if (!markupSigns.test(marks.reduce((rest, mark) => rest.replace(mark, ''), line))) return true;
  if (isTangled(line)) return false;
  const html = inlineOf(line).flatMap((node) => (node.type === 'html' ? [node.value] : []));
  let next = 0;
  for (const value of html) if (value === marks[next]) next++;
  return next === marks.length;
}

/** Where neither escapes nor references are any: code, addresses. Ascending. */
export function verbatimStretches(line: string): Stretch[] {
  return stretchesOf(line, (node) => isVerbatim(node, line));
}

/** Where the words of a line are written as words: no code, HTML or address. Ascending. */
export function wordStretches(line: string): Stretch[] {
  return stretchesOf(line, (node) => node.type === 'text');
}

/** Whether the line shows as the very characters it is written with. */
export function isPlainLine(line: string): boolean {
  if (!markupSigns.test(line)) return true;
  return !isTangled(line) && shownBy(inlineOf(line)) === opening + line;
}

function shownBy(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'link' ? shownBy(node.children) : ''))
    .join('');
}

function stretchesOf(line: string, wanted: (node: Nodes) => boolean): Stretch[] {
  return within(inlineOf(line), wanted);
}

function within(nodes: readonly Nodes[], wanted: (node: Nodes) => boolean): Stretch[] {
  return nodes.flatMap((node) => {
    if (wanted(node)) return placeOf(node);
    return 'children' in node ? within(node.children, wanted) : [];
  });
}

function placeOf({ position }: Nodes): Stretch[] {
  const { start, end } = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined || end.offset <= opening.length) return [];
  return [{ start: Math.max(0, start.offset - opening.length), end: end.offset - opening.length }];
}

function isVerbatim(node: Nodes, line: string): boolean {
  if (node.type === 'inlineCode') return true;
  const [place] = node.type === 'link' ? placeOf(node) : [];
  return place !== undefined && line[place.start] !== '[';
}
