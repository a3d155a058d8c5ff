import type { SourceConcept } from '../load.ts';
import { templateKey } from '../lookup-keys.ts';
import type { Path } from '../yaml-source.ts';
import type { Found, LintRule } from './finding.ts';
import { without } from './without.ts';

/**
 * A variant or acronym that differs from another term of its concept only in what matching folds: capitals, tone place, spaces. Where
 * `case: exact` makes capitals count, both are wanted.
 */
export const caseVariant: LintRule<'case-variant'> = {
  code: 'case-variant',
  severity: 'warning',
  example: {
    wrong: `
- vi: Ủy ban nhân dân
  en: People's Committee
  variants: [Uỷ Ban Nhân Dân]
`,
    right: `
- vi: Ủy ban nhân dân
  en: People's Committee
`,
  },
  fix: ({ variants, acronyms }, { text }) => ({
    ...(variants?.includes(text) ? { variants: without(variants, text) } : { acronyms: without(acronyms, text) }),
  }),
  find: ({ concepts }) => concepts.flatMap(redundantTerms),
};

function redundantTerms(entry: SourceConcept): readonly Found<'case-variant'>[] {
  const { concept } = entry;
  if (concept.case === 'exact') return [];
  const terms: readonly { text: string; path: Path }[] = [
    { text: concept.vi, path: ['vi'] },
    ...(['variants', 'acronyms'] as const).flatMap((key) =>
      (concept[key] ?? []).map((text, index) => ({ text, path: [key, index] })),
    ),
  ];
  const keys = terms.map(({ text }) => templateKey(text));
  return terms.flatMap(({ text, path }, index) => {
    const other = terms[keys.indexOf(templateKey(text))];
    if (!other || keys.indexOf(templateKey(text)) === index) return [];
    return [{ code: 'case-variant', place: entry.placeOf(path), concept: concept.id, text, other: other.text }];
  });
}
