import { childOf, childrenOf, type XmlNode } from '../xml-node.ts';
import { core } from './modules.ts';

export type Side = 'source' | 'target';

/** An inline element where it stands: in which segment or ignorable, and within which others. */
export type InlineItem = { readonly node: XmlNode; readonly part: XmlNode; readonly within: readonly XmlNode[] };

/** A unit as the constraints look at it. Items are in the order of reading; of targets, in the order that `order` gives. */
export type UnitView = {
  readonly unit: XmlNode;
  readonly file: string;
  /** Segments and ignorables, in the order of the source. */
  readonly parts: readonly XmlNode[];
  readonly items: Readonly<Record<Side, readonly InlineItem[]>>;
  readonly notes: ReadonlySet<string>;
  readonly data: ReadonlyMap<string, XmlNode>;
};

export function viewOf(unit: XmlNode, file: string): UnitView {
  const parts = childrenOf(unit, 'segment', 'ignorable');
  const notes = childOf(unit, 'notes');
  const data = childOf(unit, 'originalData');
  return {
    unit,
    file,
    parts,
    items: { source: itemsOf(parts, 'source'), target: itemsOf(inTargetOrder(parts), 'target') },
    notes: new Set(notes === undefined ? [] : childrenOf(notes, 'note').flatMap(({ attributes: { id } }) => id ?? [])),
    data: new Map(data === undefined ? [] : childrenOf(data, 'data').map((node) => [node.attributes.id ?? '', node])),
  };
}

/** A target without `order` stands where its source does. */
export function targetOrder(part: XmlNode, index: number): number {
  return Number(childOf(part, 'target')?.attributes.order ?? index + 1);
}

export function inTargetOrder(parts: readonly XmlNode[]): readonly XmlNode[] {
  const placed = parts.map((part, index) => ({ part, at: targetOrder(part, index) }));
  return placed.sort((a, b) => a.at - b.at).map(({ part }) => part);
}

function itemsOf(parts: readonly XmlNode[], side: Side): readonly InlineItem[] {
  return parts.flatMap((part) => {
    const node = childOf(part, side);
    return node === undefined ? [] : inlineWithin(node, part, []);
  });
}

function inlineWithin(node: XmlNode, part: XmlNode, within: readonly XmlNode[]): readonly InlineItem[] {
  return node.children.flatMap((child): readonly InlineItem[] => {
    if (typeof child === 'string' || child.namespace !== core) return [];
    return [{ node: child, part, within }, ...inlineWithin(child, part, [...within, child])];
  });
}

const codes: ReadonlySet<string> = new Set(['ph', 'pc', 'sc', 'ec']);

/** Whether an element is a code of the original format, and no mark of a translator. */
export function isCode({ name }: Pick<XmlNode, 'name'>): boolean {
  return codes.has(name);
}

/** The id of a code: that of the start, for the end of a pair. */
export function codeId({ attributes }: XmlNode): string {
  return attributes.id ?? attributes.startRef ?? '';
}
