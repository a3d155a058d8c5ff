import type { Concept } from '../../model/concept.ts';
import type { SourceConcept } from '../load.ts';
import { foldedKey } from '../lookup-keys.ts';
import { preferredEnglish } from '../official-names.ts';
import { slotsOf } from '../template.ts';
import type { LintRule } from './finding.ts';
import { overlapInTime } from './validity.ts';

/**
 * Two names with the same English: a reader cannot tell which is meant, or they are one concept with two Vietnamese terms. Common words
 * are let go, since meeting may well stand for phiên họp and cuộc họp; so are titles of one or two words (Director),
 * templates, whose fillers tell them apart (Tỉnh ủy, Thành ủy), and a name that took the other's place.
 */
export const sameEnglish: LintRule<'same-english'> = {
  code: 'same-english',
  severity: 'warning',
  example: {
    wrong: `
- vi: Ủy ban Dân tộc
  en: Committee for Ethnic Affairs
- vi: Hội đồng sắc tộc
  en: Committee for Ethnic Affairs
`,
    right: `
- vi: Ủy ban Dân tộc
  en: Committee for Ethnic Affairs
  variants: [Hội đồng sắc tộc]
`,
  },
  find: ({ concepts }) => {
    const known = new Map<string, SourceConcept[]>();
    return concepts.filter(isName).flatMap((entry) => {
      const key = englishKey(entry.concept);
      const before = known.get(key) ?? [];
      known.set(key, [...before, entry]);
      const other = before.find((each) => meanTheSame(each.concept, entry.concept));
      if (!other) return [];
      const facts = { en: preferredEnglish(entry.concept), other: other.concept.id, first: other.place };
      return [{ code: 'same-english', place: entry.placeOf(['en']), concept: entry.concept.id, ...facts }];
    });
  },
};

function isName({ concept }: SourceConcept): boolean {
  const english = preferredEnglish(concept);
  return /^\p{Lu}/u.test(english) && slotsOf(english).length === 0 && english.split(' ').length > 2;
}

/** A place and something else may share their name. */
function englishKey(concept: Concept): string {
  return `${concept.level ?? ''}\n${foldedKey(preferredEnglish(concept))}`;
}

function meanTheSame(a: Concept, b: Concept): boolean {
  return overlapInTime(a, b) && a.successor !== b.id && b.successor !== a.id;
}
