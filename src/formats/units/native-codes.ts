import { type InlinePart, readCodePoint } from './inline-parts.ts';
import type { XmlNode } from './xml-node.ts';
import { attributes, elementText } from './xml-writing.ts';

/** Of which kind a placeholder of ours is: a stretch that may not be changed, or a character that XML cannot write. */
const kindNames = { reference: 'x-reference', codePoint: 'x-codepoint' } as const;

/** How one format writes a placeholder: `<ph x="1" type="x-reference">`. */
export type PlaceholderTag = (
  number: number,
  kind: string,
  shown: string | undefined,
) => Readonly<Record<string, string | number | undefined>>;

/**
 * The parts of a side as TMX and XLIFF 1.2 have them, where the element of a code holds the code itself. Terms are written by `writeTerm`, or as
 * plain text without it.
 */
export function writeNativeCodes(
  parts: readonly InlinePart[],
  tag: PlaceholderTag,
  writeTerm?: (part: InlinePart & { readonly kind: 'term' }) => string,
): string {
  let number = 0;
  const placeholder = (kind: string, code: string, shown?: string): string =>
    `<ph${attributes(tag(++number, kind, shown))}>${elementText(code)}</ph>`;
  const write = (part: InlinePart): string => {
    switch (part.kind) {
      case 'text':
        return elementText(part.text);
      case 'code-point':
        return placeholder(kindNames.codePoint, part.hex);
      case 'protected':
        return placeholder(kindNames.reference, part.text, part.shown);
      case 'term':
        return writeTerm?.(part) ?? elementText(part.text);
    }
  };
  return parts.map(write).join('');
}

/** The text of a side: marks are let go, codes stay as they are written. A code that is only named gives what stands for it. */
export function readNativeCodes(node: XmlNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : readCode(child))).join('');
}

function readCode(node: XmlNode): string {
  const { name, attributes: given } = node;
  if ((given.type ?? given.ctype) === kindNames.codePoint) return readCodePoint(readNativeCodes(node)) ?? '';
  if (node.children.length === 0 && name !== 'mrk') return given['equiv-text'] ?? '';
  return readNativeCodes(node);
}
