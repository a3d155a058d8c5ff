import type { UnitFormatProblem } from '../unit-format-problem.ts';
import type { XmlNode } from '../xml-node.ts';
import { brokenAt, type UnitConstraint } from './constraint.ts';
import type { InlineItem, Side } from './unit-view.ts';

const sides: readonly Side[] = ['source', 'target'];

/** A code that begins in a unit ends in it, later and on the same side, and says the same of both ends; one that does not is isolated. */
export const codePairs: UnitConstraint = ({ items }) => sides.flatMap((side) => pairFaults(items[side]));

function pairFaults(items: readonly InlineItem[]): readonly UnitFormatProblem[] {
  const nodes = items.map(({ node }) => node);
  const starts = new Map<string, XmlNode>();
  const ended = new Set<string>();
  const faults = nodes.flatMap((node) => {
    if (node.name === 'sc') starts.set(node.attributes.id ?? '', node);
    if (node.name !== 'ec') return [];
    ended.add(node.attributes.startRef ?? '');
    return endFaults(node, starts.get(node.attributes.startRef ?? ''));
  });
  const unended = [...starts].filter(([id, { attributes }]) => attributes.isolated !== 'yes' && !ended.has(id));
  return [...faults, ...unended.map(([id, node]) => brokenAt(node, 'start-without-end', id))];
}

function endFaults(end: XmlNode, start: XmlNode | undefined): readonly UnitFormatProblem[] {
  const { isolated, id, startRef } = end.attributes;
  const isWell =
    isolated === 'yes' ? id !== undefined && startRef === undefined : id === undefined && startRef !== undefined;
  if (!isWell) return [brokenAt(end, 'end-id', id ?? startRef ?? '')];
  if (isolated === 'yes') return [];
  if (start === undefined) return [brokenAt(end, 'end-of-nothing', startRef ?? '')];
  if (start.attributes.isolated === 'yes') return [brokenAt(end, 'isolated-with-pair', startRef ?? '')];
  return differences(start, end).map((name) => brokenAt(end, 'pair-differs', name));
}

/** What both ends must say alike; without a word it is yes. The end of one that comes first in an order does not come first itself. */
function differences(start: XmlNode, end: XmlNode): readonly string[] {
  const said = (node: XmlNode, name: string): string => node.attributes[name] ?? 'yes';
  const expected = said(start, 'canReorder') === 'yes' ? 'yes' : 'no';
  const differing = ['canCopy', 'canDelete', 'canOverlap'].filter((name) => said(start, name) !== said(end, name));
  return said(end, 'canReorder') === expected ? differing : [...differing, 'canReorder'];
}

/** A mark that begins in a unit ends in it, later and on the same side. */
export const markPairs: UnitConstraint = ({ items }) => sides.flatMap((side) => markFaults(items[side]));

function markFaults(items: readonly InlineItem[]): readonly UnitFormatProblem[] {
  const open = new Map<string, XmlNode>();
  const lone: UnitFormatProblem[] = [];
  for (const { node } of items) {
    const { id = '', startRef = '' } = node.attributes;
    if (node.name === 'sm') open.set(id, node);
    if (node.name === 'em' && !open.delete(startRef)) lone.push(brokenAt(node, 'end-of-nothing', startRef));
  }
  return [...lone, ...[...open].map(([id, node]) => brokenAt(node, 'start-without-end', id))];
}
