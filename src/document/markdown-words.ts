import type { Image, ImageReference, Link, LinkReference, PhrasingContent } from 'mdast';
import { type HtmlPiece, pairTags, readHtml } from './inline-html.ts';
import { alignText } from './text-alignment.ts';
import { type Words, WordsWriter } from './words.ts';

/** `shift` is what offsets in the tree are short by. */
export type Parsed = { readonly source: string; readonly parsed: string; readonly shift: number };

type Reader = { readonly input: Parsed; readonly words: WordsWriter };

/** The words of a block's inline content. */
export function readWords(input: Parsed, nodes: readonly PhrasingContent[]): Words {
  const reader: Reader = { input, words: new WordsWriter(input.source) };
  putAll(reader, nodes);
  return reader.words.done();
}

/**
 * The alternative text of an image, when it stands in the source as it reads: markup within it makes its places unsure.
 * @param outer the image, or the link that holds nothing else: words are put behind it, never into it
 */
export function readAlternative(
  input: Parsed,
  image: Image | ImageReference,
  outer: PhrasingContent,
): Words | undefined {
  const { start, end } = rangeOf(input, image);
  const words = new WordsWriter(input.source);
  const labelEnd = input.parsed.indexOf(']', start + 2);
  if (labelEnd < 0 || labelEnd >= end) return undefined;
  const label = { parsed: input.parsed, value: image.alt ?? '', start: start + 2, end: labelEnd };
  if (!alignText(label, words)) return undefined;
  words.mark('image', { ...rangeOf(input, outer), from: 0 });
  return words.done();
}

/** Where a node stands in the source. Every node has a place, since no transform has touched the tree. */
export function rangeOf({ shift }: Parsed, node: PhrasingContent): { readonly start: number; readonly end: number } {
  const position = node.position;
  if (position?.start.offset === undefined || position.end.offset === undefined)
    throw new Error(`${node.type} without a place`);
  return { start: position.start.offset + shift, end: position.end.offset + shift };
}

function putAll(reader: Reader, nodes: readonly PhrasingContent[]): void {
  const pieces = nodes.map((node) => (node.type === 'html' ? readHtml(node.value) : undefined));
  const pairs = pairTags(pieces);
  const closings: Closing[] = [];
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (!node) continue;
    const piece = pieces[index];
    if (!piece) put(reader, node, nodes[index + 1]);
    else index = putHtml(reader, { nodes, piece, index, pairs, closings });
  }
}

/** An element whose end is still to come. */
type Closing = {
  readonly at: number;
  readonly start: number;
  readonly innerStart: number;
  readonly from: number;
  readonly link: boolean;
};

type HtmlPlace = {
  readonly nodes: readonly PhrasingContent[];
  readonly piece: HtmlPiece;
  readonly index: number;
  readonly pairs: ReadonlyMap<number, number>;
  readonly closings: Closing[];
};

/** @returns the index of the last node that was dealt with */
function putHtml({ input, words }: Reader, { nodes, piece, index, pairs, closings }: HtmlPlace): number {
  const node = nodes[index];
  if (!node) return index;
  const range = rangeOf(input, node);
  const partner = pairs.get(index);
  const last = partner === undefined ? undefined : nodes[partner];
  if (piece.kind === 'open' && piece.foreign && last && partner !== undefined) {
    words.opaque(range.start, rangeOf(input, last).end);
    return partner;
  }
  if (closings.at(-1)?.at === index) closeElement(words, closings, range);
  else if (piece.kind === 'open' && partner !== undefined) {
    closings.push({
      at: partner,
      start: range.start,
      innerStart: range.end,
      from: words.length,
      link: piece.name === 'a',
    });
  } else putLoneTag(words, piece, range);
  return index;
}

function closeElement(words: WordsWriter, closings: Closing[], { start, end }: { start: number; end: number }): void {
  const element = closings.pop();
  if (element) words.mark(element.link ? 'link' : 'html', { ...element, end, innerEnd: start });
}

function putLoneTag(words: WordsWriter, piece: HtmlPiece, { start, end }: { start: number; end: number }): void {
  if (piece.kind === 'other') words.opaque(start, end);
  else if (piece.kind === 'break') words.instead('\n', start, end);
  else words.mark('html', { start, end });
}

function put(reader: Reader, node: PhrasingContent, next: PhrasingContent | undefined): void {
  const { input, words } = reader;
  const range = rangeOf(input, node);
  switch (node.type) {
    case 'text':
      alignText({ parsed: input.parsed, value: node.value, ...range }, words);
      return;
    case 'emphasis':
    case 'strong':
    case 'delete':
      putAround(reader, 'emphasis', node);
      return;
    case 'link':
    case 'linkReference':
      if (input.parsed[range.start] === '[') putAround(reader, 'link', node);
      else words.opaque(range.start, range.end);
      return;
    case 'break':
      words.instead('\n', range.start, range.end);
      words.mark('break', { start: range.start, end: lineStart(input, range.end, next), from: words.length - 1 });
      return;
    case 'image':
    case 'imageReference':
      words.opaque(range.start, range.end);
      if (node.type === 'imageReference') markKey(reader, node, 2);
      return;
    case 'footnoteReference':
      words.mark('html', range);
      return;
    case 'inlineCode':
    case 'html':
      words.opaque(range.start, range.end);
  }
}

function putAround(
  reader: Reader,
  kind: 'emphasis' | 'link',
  node: Extract<PhrasingContent, { children: unknown }>,
): void {
  const { input, words } = reader;
  const { start, end } = rangeOf(input, node);
  const [first, last] = [node.children[0], node.children.at(-1)];
  const from = words.length;
  putAll(reader, node.children);
  const innerStart = first ? rangeOf(input, first).start : start + 1;
  const innerEnd = last ? rangeOf(input, last).end : innerStart;
  words.mark(kind, { start, end, innerStart, innerEnd, from });
  if (node.type === 'linkReference') markKey(reader, node, 1);
}

/** `[label]` and `[label][]` are their own keys. */
function markKey({ input, words }: Reader, node: LinkReference | ImageReference, opening: number): void {
  if (node.referenceType === 'full') return;
  const { start, end } = rangeOf(input, node);
  const labelEnd = end - (node.referenceType === 'shortcut' ? 1 : 3);
  words.mark('key', { start: labelEnd + 1, end, innerStart: start + opening, innerEnd: labelEnd });
}

/** Where the line after a hard break begins to hold content. */
function lineStart(input: Parsed, breakEnd: number, next: PhrasingContent | undefined): number {
  return next ? rangeOf(input, next).start : breakEnd;
}

export function isLink(node: PhrasingContent): node is Link | LinkReference {
  return node.type === 'link' || node.type === 'linkReference';
}
