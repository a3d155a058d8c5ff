import type { XmlElement } from '../xml-read.ts';

/** An element with what stands in it, text as strings. */
export type XmlNode = XmlElement & { readonly children: readonly (XmlNode | string)[] };

type OpenNode = XmlElement & { readonly children: (OpenNode | string)[] };

/** Builds the tree of one element while it is read. */
export class NodeBuilder {
  readonly #open: OpenNode[] = [];

  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  open(element: XmlElement): void {
    const node: OpenNode = { ...element, children: [] };
    this.#open.at(-1)?.children.push(node);
    this.#open.push(node);
  }

  text(text: string): void {
    this.#open.at(-1)?.children.push(text);
  }

  /** @returns the element, when it is the outermost that closes */
  close(): XmlNode | undefined {
    const node = this.#open.pop();
    return this.#open.length === 0 ? node : undefined;
  }
}

export function childrenOf(node: XmlNode, ...names: readonly string[]): readonly XmlNode[] {
  return node.children.filter(
    (child): child is XmlNode =>
      typeof child !== 'string' && names.includes(child.name) && child.namespace === node.namespace,
  );
}

export function childOf(node: XmlNode, name: string): XmlNode | undefined {
  return childrenOf(node, name)[0];
}

/** All text within, in order. */
export function textWithin(node: XmlNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textWithin(child))).join('');
}
