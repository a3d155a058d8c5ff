import type { SourceConcept } from '../load.ts';
import { templateKey } from '../lookup-keys.ts';
import type { Path } from '../yaml-source.ts';
import type { Found, LintRule } from './finding.ts';
import { overlapInTime } from './validity.ts';

/**
 * One Vietnamese term for two concepts of a domain, so that nothing tells them apart. Acronyms may have several senses, and a name may
 * get a new meaning when the old one has ended.
 */
export const duplicateTerm: LintRule<'duplicate-term'> = {
  code: 'duplicate-term',
  severity: 'error',
  example: {
    wrong: `
- vi: cấp ủy
  en: Party committee
- vi: đảng ủy
  en: Party organisation committee
  variants: [Cấp uỷ]
`,
    right: `
- vi: cấp ủy
  en: Party committee
- vi: đảng ủy
  en: Party organisation committee
`,
  },
  find: ({ concepts }) => {
    const known = new Map<string, SourceConcept[]>();
    return concepts.flatMap((entry) => termsOf(entry).flatMap((term) => clash(entry, term, known)));
  },
};

type Term = { readonly text: string; readonly path: Path };

function termsOf({ concept }: SourceConcept): readonly Term[] {
  const variants = (concept.variants ?? []).map((text, index): Term => ({ text, path: ['variants', index] }));
  return [{ text: concept.vi, path: ['vi'] }, ...variants];
}

function clash(
  entry: SourceConcept,
  term: Term,
  known: Map<string, SourceConcept[]>,
): readonly Found<'duplicate-term'>[] {
  const { concept } = entry;
  const key = `${concept.domain}\n${templateKey(term.text)}`;
  const before = known.get(key) ?? [];
  known.set(key, [...before, entry]);
  const other = before.find((each) => each.concept.id !== concept.id && overlapInTime(each.concept, concept));
  if (!other) return [];
  const facts = { term: term.text, other: other.concept.id, first: other.place };
  return [{ code: 'duplicate-term', place: entry.placeOf(term.path), concept: concept.id, ...facts }];
}
