import { childOf } from '../xml-node.ts';
import { brokenAt, type UnitConstraint } from './constraint.ts';
import { codeId, type InlineItem, isCode } from './unit-view.ts';

/** Codes whose order counts may be neither copied nor deleted. */
export const fixedWhereOrdered: UnitConstraint = ({ items }) =>
  [...items.source, ...items.target]
    .map(({ node }) => node)
    .filter(({ attributes: { canReorder = 'yes', canCopy, canDelete } }) => {
      return canReorder !== 'yes' && (canCopy !== 'no' || canDelete !== 'no');
    })
    .map((node) => brokenAt(node, 'reorder-needs-fixed', codeId(node)));

type Sequence = readonly InlineItem[];

/** The codes of a side whose order counts: the first says `firstNo`, those behind it `no`. `lone` ones have no first. */
function sequencesOf(items: readonly InlineItem[]): {
  readonly sequences: readonly Sequence[];
  readonly lone: Sequence;
} {
  const sequences: InlineItem[][] = [];
  const lone: InlineItem[] = [];
  for (const item of items.filter(({ node }) => isCode(node))) {
    const { canReorder } = item.node.attributes;
    if (canReorder === 'firstNo') sequences.push([item]);
    if (canReorder === 'no') (sequences.at(-1) ?? lone).push(item);
  }
  return { sequences, lone };
}

/** A code that may not be reordered follows one that comes first. */
export const orderBegins: UnitConstraint = ({ items }) =>
  [items.source, items.target].flatMap((side) =>
    sequencesOf(side).lone.map(({ node }) => brokenAt(node, 'reorder-without-first', codeId(node))),
  );

/** In the target an order of the source is kept: one after the other, nothing between, within the same codes. */
export const orderKept: UnitConstraint = ({ items }) => {
  const target = items.target.filter(({ node }) => isCode(node));
  return sequencesOf(items.source).sequences.flatMap((sequence) => {
    const ids = sequence.map(({ node }) => codeId(node));
    const first = target.findIndex(({ node }) => codeId(node) === ids[0]);
    const found = target.slice(Math.max(first, 0), Math.max(first, 0) + ids.length);
    const isWhole = ids.every((id) => target.some(({ node }) => codeId(node) === id));
    const moved = found.find((item, at) => signature(item) !== signature(sequence[at]));
    return isWhole && moved !== undefined ? [brokenAt(moved.node, 'order-changed', ids.join(', '))] : [];
  });
};

function signature(item: InlineItem | undefined): string {
  if (item === undefined) return '';
  const holders = item.within.filter(isCode).map(codeId);
  return [codeId(item.node), item.node.name, ...holders].join(' ');
}

/** A code that may not be deleted is in the target of its unit, once its segment has one. */
export const keptCodes: UnitConstraint = ({ items }) => {
  const inTarget = new Set(items.target.filter(({ node }) => isCode(node)).map(({ node }) => codeId(node)));
  return items.source
    .filter(({ node, part }) => {
      const isNeeded = isCode(node) && node.attributes.canDelete === 'no' && childOf(part, 'target') !== undefined;
      return isNeeded && !inTarget.has(codeId(node));
    })
    .map(({ node }) => brokenAt(node, 'undeletable-missing', codeId(node)));
};
