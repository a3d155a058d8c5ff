import listed from '../../glossary/acronyms/company.yaml?lazy';
import type { Concept } from '../model/concept.ts';

/** The words that keep company with the full form of a concept, as listed: of each power of two, behind commas. */
export type ListedWords = Readonly<Record<string, string>>;

/** Of the senses of an acronym, by their concepts: words directly before, directly behind, and near. */
export type ListedCompanies = Readonly<
  Record<string, Partial<Readonly<Record<'before' | 'after' | 'near', ListedWords>>>>
>;

/** The acronyms that have senses among concepts whose company is listed, in ascending order of their bytes. */
export function companiesOf(concepts: readonly Concept[]): readonly (readonly [string, ListedCompanies])[] {
  const ids: ReadonlySet<string> = new Set(concepts.map(({ id }) => id));
  return Object.entries(listed() as Readonly<Record<string, ListedCompanies>>)
    .map(([acronym, senses]) => [acronym, Object.entries(senses).filter(([id]) => ids.has(id))] as const)
    .filter(([, known]) => known.length > 0)
    .map(([acronym, known]) => [acronym, Object.fromEntries(known)] as const)
    .sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
}
