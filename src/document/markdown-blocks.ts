import type { Image, ImageReference, Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { SegmentKind } from '../model/segment.ts';
import type { DraftBlock } from './draft-block.ts';
import { markLength, readTree } from './markdown-tree.ts';
import { isLink, type Parsed, rangeOf, readAlternative, readWords } from './markdown-words.ts';

/** The blocks of a Markdown text that hold words, in order. Front matter, code, HTML, link definitions and rules are none. */
export function readMarkdown(source: string): readonly DraftBlock[] {
  const { root, parsed } = readTree(source);
  const input = { source, parsed, shift: markLength(source) };
  const blocks: DraftBlock[] = [];
  // A stack instead of recursion: nesting has no bound.
  const waiting: Waiting[] = [{ node: root, kind: 'sentence' }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, kind } = next;
    if (node.type === 'heading') addInline(blocks, input, { kind: 'heading', level: node.depth }, node.children);
    else if (node.type === 'tableCell') addInline(blocks, input, { kind: 'cell' }, node.children);
    else if (node.type === 'paragraph') addParagraph(blocks, input, kind, node);
    else if ('children' in node) waiting.push(...inside(node, kind).toReversed());
  }
  return blocks;
}

type Waiting = { readonly node: Nodes; readonly kind: SegmentKind };

function inside(node: Extract<Nodes, { children: unknown }>, kind: SegmentKind): readonly Waiting[] {
  const within = node.type === 'listItem' ? 'item' : node.type === 'blockquote' ? 'quote' : kind;
  return node.children.map((child) => ({ node: child, kind: within }));
}

/** The images before and behind a paragraph's words are blocks of their own, for what is written about them. */
function addParagraph(blocks: DraftBlock[], input: Parsed, kind: SegmentKind, { children }: Paragraph): void {
  if (isFormula(input, children)) return;
  const first = children.findIndex((node) => !isSpaceOrImage(node));
  const last = children.findLastIndex((node) => !isSpaceOrImage(node));
  const [before, between, after] =
    first < 0
      ? [children, [], []]
      : [children.slice(0, first), children.slice(first, last + 1), children.slice(last + 1)];
  for (const node of before) addImage(blocks, input, node);
  addInline(blocks, input, { kind }, between);
  for (const node of after) addImage(blocks, input, node);
}

/** `$$ … $$` over its own lines. */
function isFormula(input: Parsed, children: readonly PhrasingContent[]): boolean {
  const { start, end } = extent(input, children);
  const text = input.source.slice(start, end);
  return text.length > 4 && text.startsWith('$$') && text.endsWith('$$');
}

function isSpaceOrImage(node: PhrasingContent): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  return node.type === 'break' || imageIn(node) !== undefined;
}

/** The image, or the one that is all a link holds. */
function imageIn(node: PhrasingContent): Image | ImageReference | undefined {
  if (node.type === 'image' || node.type === 'imageReference') return node;
  const only = isLink(node) && node.children.length === 1 ? node.children[0] : undefined;
  return only && imageIn(only);
}

function addImage(blocks: DraftBlock[], input: Parsed, node: PhrasingContent): void {
  const image = imageIn(node);
  const words = image && readAlternative(input, image, node);
  const [first, last] = [words?.runs[0], words?.runs.at(-1)];
  if (!words || !first || !last) return;
  blocks.push({ kind: 'caption', start: first.start, end: last.start + last.sourceLength, words });
}

function addInline(
  blocks: DraftBlock[],
  input: Parsed,
  is: { readonly kind: SegmentKind; readonly level?: number },
  children: readonly PhrasingContent[],
): void {
  if (children.length === 0) return;
  blocks.push({ ...is, ...extent(input, children), words: readWords(input, children) });
}

function extent(input: Parsed, children: readonly PhrasingContent[]): { readonly start: number; readonly end: number } {
  const [first, last] = [children[0], children.at(-1)];
  if (!first || !last) return { start: 0, end: 0 };
  return { start: rangeOf(input, first).start, end: rangeOf(input, last).end };
}
