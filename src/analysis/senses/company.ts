import listed from '../../../glossary/acronyms/company.yaml?lazy';
import type { ConceptId } from '../../model/concept.ts';
import { matchKey } from '../../text/index.ts';

/** A word, or two behind one another, and how much likelier they are beside a sense than beside the others: a power of two. */
export type Companion = { readonly words: string; readonly power: number };

/** By the folded words. */
export type Companions = ReadonlyMap<string, Companion>;

/** The company that the full form of a sense keeps in running text: directly before it, directly behind it, and near it. */
export type Company = { readonly before: Companions; readonly after: Companions; readonly near: Companions };

/** The words of each power, behind commas. */
type ListedWords = Readonly<Record<string, string>>;
type Listed = Readonly<Record<string, Readonly<Record<string, Partial<Record<keyof Company, ListedWords>>>>>>;

const read = new Map<string, ReadonlyMap<string, Company>>();

/** The company of each sense of an acronym that has some, by concept; read when an acronym is first asked for. */
export function companyOf(acronym: string, concept: ConceptId): Company | undefined {
  const known = read.get(acronym) ?? companiesOf((listed() as Listed)[acronym] ?? {});
  read.set(acronym, known);
  return known.get(concept);
}

function companiesOf(senses: Listed[string]): ReadonlyMap<string, Company> {
  return new Map(
    Object.entries(senses).map(([concept, { before = {}, after = {}, near = {} }]) => [
      concept,
      { before: companions(before), after: companions(after), near: companions(near) },
    ]),
  );
}

function companions(listedWords: ListedWords): Companions {
  return new Map(
    Object.entries(listedWords).flatMap(([power, list]) =>
      list.split(', ').map((words) => [matchKey(words), { words, power: Number(power) }] as const),
    ),
  );
}
