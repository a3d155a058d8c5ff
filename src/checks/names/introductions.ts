import type { ConceptId } from '../../model/concept.ts';
import type { CheckedPair } from '../check.ts';
import { type EnglishAcronym, initialsOf } from './acronyms-in-english.ts';

/** Whether a bracket introduces the acronym in it: what stands before is its name in full, or has its letters. */
export function introducesAcronym(acronym: EnglishAcronym, { en }: CheckedPair): boolean {
  if (!acronym.introduces) return false;
  const named = en.mentions.some(
    ({ end, kind }) => kind === 'name' && end <= acronym.start && /^\W*$/u.test(en.text.slice(end, acronym.start)),
  );
  return named || initialsOf(acronym.before).includes(acronym.text.slice(0, 2));
}

/** The concepts that an acronym is the English short form of. */
export function conceptsShortened(acronym: EnglishAcronym, { en }: CheckedPair): readonly ConceptId[] {
  return en.mentions.flatMap((mention) => {
    if (mention.kind !== 'name' || mention.start !== acronym.start || mention.end < acronym.end) return [];
    return mention.names.filter(({ role }) => role === 'abbreviation').map(({ concept }) => concept);
  });
}

/** The concepts that the English names in full, up to a place. */
export function conceptsInFull({ en }: CheckedPair, end: number = en.text.length): readonly ConceptId[] {
  const concepts: ConceptId[] = [];
  for (const mention of en.mentions) {
    if (mention.kind !== 'name' || mention.start >= end) continue;
    for (const { concept, role } of mention.names) if (role !== 'abbreviation') concepts.push(concept);
  }
  return concepts;
}
