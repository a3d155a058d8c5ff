import type { Nodes } from 'mdast';
import { plainTag } from './inline-marks.ts';
import { inlineTree } from './plain-text.ts';
import { isTangled } from './tangles.ts';

/** An element around words: one of the source's own marks, by its place in the markup of its block, or one by its name. */
export type InlineElement =
  | { readonly of: 'source'; readonly mark: number }
  | { readonly of: 'name'; readonly name: string }
  | { readonly of: 'link'; readonly url: string };

/** What inline Markdown says, for whoever writes it in another notation. Elements are closed in the order they need, and all that are opened. */
export type InlinePart =
  | { readonly is: 'words'; readonly text: string }
  | { readonly is: 'open' | 'close'; readonly element: InlineElement }
  | { readonly is: 'gap'; readonly mark: number }
  | { readonly is: 'break' };

/** Without one of these, a line is the words that it shows: most are, and parsing takes a hundred times as long as asking. */
const mayHoldMarkup = /[\\`*_~[\]<&@\r\n]|:\/\/|www\./i;

const code = /^<(\/?)([agx])(\d{1,7})(\/?)>$/;

/** Reads inline Markdown with the codes of `inlineMarks`. HTML of other kinds is words: nothing unknown gets into a document as markup. */
export function readInline(inline: string): readonly InlinePart[] {
  if (!mayHoldMarkup.test(inline)) return [{ is: 'words', text: inline.trim() }];
  if (isTangled(inline)) return balanced(codesAlone(inline.trim()));
  const parts: InlinePart[] = [];
  putAll(parts, inlineTree(inline.trim()));
  return balanced(parts);
}

/** What holds more marks than the parser should be given: its codes, and all else as words. */
function codesAlone(inline: string): readonly InlinePart[] {
  return inline
    .split(/(<\/?[agx]\d{1,7}\/?>)/)
    .map((piece, index) =>
      index % 2 === 1 ? tagPart(piece) : { is: 'words', text: piece.replace(/\\([!-/:-@[-`{-~])/g, '$1') },
    );
}

/** The same of what is put among other words: spaces at its edges part it from them. */
export function readInserted(inline: string): readonly InlinePart[] {
  const [, lead = '', inner = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inline) ?? [];
  const space = (text: string): readonly InlinePart[] => (text === '' ? [] : [{ is: 'words', text }]);
  return [...space(lead), ...readInline(inner), ...space(trail)];
}

const names: Partial<Record<Nodes['type'], string>> = { strong: 'strong', emphasis: 'em', delete: 'del' };

function putAll(parts: InlinePart[], node: Nodes): void {
  switch (node.type) {
    case 'break':
      parts.push({ is: 'break' });
      return;
    case 'html':
      parts.push(tagPart(node.value));
      return;
    case 'image':
    case 'imageReference':
      parts.push({ is: 'words', text: node.alt ?? '' });
      return;
    case 'link':
      putAround(parts, node, isBare(node) ? undefined : { of: 'link', url: node.url });
      return;
    default:
      if ('children' in node) putAround(parts, node, elementOf(node.type));
      else if ('value' in node) parts.push({ is: 'words', text: node.value });
  }
}

function elementOf(type: Nodes['type']): InlineElement | undefined {
  const name = names[type];
  return name === undefined ? undefined : { of: 'name', name };
}

/** An address that Markdown would make a link of is the words that stand there. */
function isBare({ url, children }: Extract<Nodes, { type: 'link' }>): boolean {
  const [only] = children;
  return only?.type === 'text' && children.length === 1 && url.endsWith(only.value);
}

function putAround(parts: InlinePart[], node: Extract<Nodes, { children: unknown }>, element?: InlineElement): void {
  if (element) parts.push({ is: 'open', element });
  for (const child of node.children) putAll(parts, child);
  if (element) parts.push({ is: 'close', element });
}

function tagPart(tag: string): InlinePart {
  if (/^<br\s*\/?>$/i.test(tag)) return { is: 'break' };
  const [, end, letter, number, closed] = code.exec(tag) ?? [];
  if (number !== undefined) {
    const mark = Number(number) - 1;
    return letter === 'x' || closed === '/'
      ? { is: 'gap', mark }
      : { is: end ? 'close' : 'open', element: { of: 'source', mark } };
  }
  const name = plainTag.exec(tag.replace('</', '<'))?.[1];
  if (name === undefined) return { is: 'words', text: tag };
  return { is: tag.startsWith('</') ? 'close' : 'open', element: { of: 'name', name } };
}

/** Without ends that nothing opened, and with those that a person forgot. */
function balanced(parts: readonly InlinePart[]): readonly InlinePart[] {
  const open: InlineElement[] = [];
  const closing = (element: InlineElement): InlinePart => ({ is: 'close', element });
  const result = parts.flatMap((part): readonly InlinePart[] => {
    if (part.is === 'open') open.push(part.element);
    if (part.is !== 'close') return [part];
    const partner = open.findLastIndex((element) => isSame(element, part.element));
    return partner < 0 ? [] : open.splice(partner).reverse().map(closing);
  });
  return [...result, ...open.reverse().map(closing)];
}

function isSame(one: InlineElement, other: InlineElement): boolean {
  if (one.of === 'source') return other.of === 'source' && one.mark === other.mark;
  if (one.of === 'name') return other.of === 'name' && one.name === other.name;
  return other.of === 'link';
}
