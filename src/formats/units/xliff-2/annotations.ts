import type { UnitFormatProblem } from '../unit-format-problem.ts';
import type { XmlNode } from '../xml-node.ts';
import { brokenAt, type UnitConstraint } from './constraint.ts';
import { readFragment } from './fragment.ts';
import type { UnitView } from './unit-view.ts';

/** References of marks into the file can be read; a comment has its text, or a note of its unit. */
export const annotations: UnitConstraint = (view) =>
  [...view.items.source, ...view.items.target]
    .map(({ node }) => node)
    .filter(({ name }) => name === 'mrk' || name === 'sm')
    .flatMap((node) => annotationFaults(node, view));

function annotationFaults(node: XmlNode, view: UnitView): readonly UnitFormatProblem[] {
  const { type, ref, value } = node.attributes;
  const fragment = ref?.startsWith('#') ? readFragment(ref) : undefined;
  if (ref?.startsWith('#') && fragment === undefined) return [brokenAt(node, 'fragment-syntax', ref)];
  if (type !== 'comment') return [];
  if ((ref === undefined) === (value === undefined)) return [brokenAt(node, 'comment-content', value ?? '')];
  if (ref === undefined) return [];
  const { file = view.file, unit, group, leaf } = fragment ?? {};
  const isOfUnit = (unit ?? view.unit.attributes.id) === view.unit.attributes.id && group === undefined;
  const isFromHere = unit !== undefined || fragment?.file === undefined;
  const isNote = leaf?.prefix === 'n' && view.notes.has(leaf.id);
  return file === view.file && isOfUnit && isFromHere && isNote ? [] : [brokenAt(node, 'comment-note-unknown', ref)];
}
