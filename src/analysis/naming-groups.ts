import type { Naming } from './readings.ts';

/** Half open, in the words of a segment. */
type Stretch = { readonly start: number; readonly end: number };

/** The namings of each stretch of one segment, in the order of their first. */
export type NamingGroups = {
  readonly all: readonly (readonly Naming[])[];
  /** Whether anything is named at just this stretch. */
  readonly has: (stretch: Stretch) => boolean;
};

/**
 * Namings of one stretch together; what the glossary itself says drives out what a template or a rule makes of the same words.
 * @param length of the segment's words
 */
export function groupNamings(namings: readonly Naming[], length: number): NamingGroups {
  const keyOf = ({ start, end }: Stretch): number => start * (length + 1) + end;
  const groups = new Map<number, Naming[]>();
  for (const naming of namings) {
    const key = keyOf(naming);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [naming]);
    else group.push(naming);
  }
  return { all: Array.from(groups.values(), strongest), has: (stretch) => groups.has(keyOf(stretch)) };
}

const strength = { person: 0, definition: 1, glossary: 2, template: 3, rule: 4 } as const;

const strengthOf = ({ via, isHere }: Naming): number => (isHere === true ? strength.definition : strength[via]);

function strongest(group: readonly Naming[]): readonly Naming[] {
  if (group.length === 1) return group;
  const best = Math.min(...group.map(strengthOf));
  const kept = group.filter((naming) => strengthOf(naming) === best);
  return kept.filter((naming, index) => kept.findIndex((other) => other.concept?.id === naming.concept?.id) === index);
}
