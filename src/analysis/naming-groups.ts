import { firstFrom } from './in-order.ts';
import type { Naming } from './naming.ts';

/** Half open, in the words of a segment. */
type Stretch = { readonly start: number; readonly end: number };

/**
 * Namings of one stretch together; what the glossary itself says drives out what a template or a rule makes of the same words.
 * @param namings of one segment, ascending by where they start
 */
export function groupNamings(namings: readonly Naming[]): readonly (readonly Naming[])[] {
  const groups: Naming[][] = [];
  let firstHere = 0;
  for (const naming of namings) {
    if (groups[firstHere]?.[0]?.start !== naming.start) firstHere = groups.length;
    const group = groupTo(naming.end, groups, firstHere);
    if (group === undefined) groups.push([naming]);
    else group.push(naming);
  }
  return groups.map(strongest);
}

function groupTo(end: number, groups: readonly Naming[][], from: number): Naming[] | undefined {
  for (let at = from; at < groups.length; at++) if (groups[at]?.[0]?.end === end) return groups[at];
  return undefined;
}

/** Whether anything is named at just this stretch. */
export function isNamed(namings: readonly Naming[], { start, end }: Stretch): boolean {
  for (let at = firstFrom(start, namings); namings[at]?.start === start; at++)
    if (namings[at]?.end === end) return true;
  return false;
}

const strength = { person: 0, definition: 1, glossary: 2, template: 3, rule: 4 } as const;

const strengthOf = ({ named: { via, isHere } }: Naming): number => (isHere ? strength.definition : strength[via]);

function strongest(group: readonly Naming[]): readonly Naming[] {
  if (group.length === 1) return group;
  const best = Math.min(...group.map(strengthOf));
  const kept = group.filter((naming) => strengthOf(naming) === best);
  return kept.filter(
    ({ named }, index) => kept.findIndex((other) => other.named.concept?.id === named.concept?.id) === index,
  );
}
