import type { SourceConcept } from '../load.ts';
import { foldedKey } from '../lookup-keys.ts';
import type { Found, LintRule } from './finding.ts';

/** A prior for something that is no acronym of its concept, and so counts for nothing. */
export const priorWithoutAcronym: LintRule<'prior-without-acronym'> = {
  code: 'prior-without-acronym',
  severity: 'error',
  example: {
    wrong: `
- vi: công tác dân tộc
  en: ethnic affairs work
  acronyms: [CTDT]
  priors: { CTĐT: 0.9 }
`,
    right: `
- vi: công tác dân tộc
  en: ethnic affairs work
  acronyms: [CTDT]
  priors: { CTDT: 0.9 }
`,
  },
  find: ({ concepts }) =>
    concepts.flatMap((entry) => {
      const known = new Set((entry.concept.acronyms ?? []).map(foldedKey));
      return priorsOf(entry)
        .filter(({ acronym }) => !known.has(foldedKey(acronym)))
        .map(({ acronym, place }) => ({ code: 'prior-without-acronym', place, concept: entry.concept.id, acronym }));
    }),
};

/** Shares are written with two or three digits: what they miss of 1 by rounding is no fault. */
const rounding = 0.01;

/** Senses of one acronym whose shares add up to more than all of them. Told once, at the sense that goes beyond. */
export const priorsExceedOne: LintRule<'priors-exceed-one'> = {
  code: 'priors-exceed-one',
  severity: 'warning',
  example: {
    wrong: `
- vi: công tác dân tộc
  en: ethnic affairs work
  acronyms: [CTDT]
  priors: { CTDT: 0.9 }
- vi: chương trình dự thảo
  en: draft programme
  acronyms: [CTDT]
  priors: { CTDT: 0.3 }
`,
    right: `
- vi: công tác dân tộc
  en: ethnic affairs work
  acronyms: [CTDT]
  priors: { CTDT: 0.9 }
- vi: chương trình dự thảo
  en: draft programme
  acronyms: [CTDT]
  priors: { CTDT: 0.1 }
`,
  },
  find: ({ concepts }) => {
    const sums = new Map<string, number>();
    return concepts.flatMap((entry) =>
      priorsOf(entry).flatMap(({ acronym, prior, place }): readonly Found<'priors-exceed-one'>[] => {
        const before = sums.get(foldedKey(acronym)) ?? 0;
        const sum = before + prior;
        sums.set(foldedKey(acronym), sum);
        if (sum <= 1 + rounding || before > 1 + rounding) return [];
        return [{ code: 'priors-exceed-one', place, concept: entry.concept.id, acronym, sum: sum.toFixed(2) }];
      }),
    );
  },
};

type Prior = { readonly acronym: string; readonly prior: number; readonly place: SourceConcept['place'] };

function priorsOf({ concept, placeOf }: SourceConcept): readonly Prior[] {
  return Object.entries(concept.priors ?? {}).map(([acronym, prior]) => ({
    acronym,
    prior,
    place: placeOf(['priors', acronym]),
  }));
}
