import type { Constraint, UnitFormatProblem } from '../unit-format-problem.ts';
import type { XmlNode } from '../xml-node.ts';
import type { UnitView } from './unit-view.ts';

/** A rule on a whole unit: what breaks it, in the order of the file. */
export type UnitConstraint = (view: UnitView) => readonly UnitFormatProblem[];

/** A rule that is broken at an element. */
export function brokenAt({ place }: Pick<XmlNode, 'place'>, constraint: Constraint, detail: string): UnitFormatProblem {
  return { code: constraint, place, detail };
}
