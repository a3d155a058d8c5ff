import { childOf } from '../xml-node.ts';
import { brokenAt, type UnitConstraint } from './constraint.ts';
import { targetOrder } from './unit-view.ts';

/** Segments, ignorables and what stands in sources have ids of their own; what stands in a target has an id of its own, or that of its counterpart. */
export const uniqueIds: UnitConstraint = ({ parts, items }) => {
  const inSource = new Map<string, string>();
  const nodes = [...parts, ...items.source.map(({ node }) => node)];
  const repeated = nodes.flatMap((node) => {
    const { id } = node.attributes;
    if (id === undefined) return [];
    const isRepeated = inSource.has(id);
    inSource.set(id, node.name);
    return isRepeated ? [brokenAt(node, 'id-unique', id)] : [];
  });
  const inTarget = new Set<string>();
  const faulty = items.target.flatMap(({ node }) => {
    const { id } = node.attributes;
    if (id === undefined) return [];
    const isRepeated = inTarget.has(id);
    inTarget.add(id);
    if (isRepeated) return [brokenAt(node, 'id-unique', id)];
    return (inSource.get(id) ?? node.name) === node.name ? [] : [brokenAt(node, 'target-code-differs', id)];
  });
  return [...repeated, ...faulty];
};

/** No two targets of a unit stand in one place, and none behind the last. */
export const uniqueOrder: UnitConstraint = ({ parts }) => {
  const taken = new Set<number>();
  return parts.flatMap((part, index) => {
    const target = childOf(part, 'target');
    if (target === undefined) return [];
    const order = targetOrder(part, index);
    const isWrong = taken.has(order) || order > parts.length;
    taken.add(order);
    return isWrong ? [brokenAt(target, 'order-unique', String(order))] : [];
  });
};
