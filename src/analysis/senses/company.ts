import type { Glossary, ListedCompanies, ListedWords } from '../../glossary/index.ts';
import type { ConceptId } from '../../model/concept.ts';
import { matchKey } from '../../text/index.ts';

/** A word, or two behind one another, and how much likelier they are beside a sense than beside the others: a power of two. */
export type Companion = { readonly words: string; readonly power: number };

/** By the folded words. */
export type Companions = ReadonlyMap<string, Companion>;

/** The company that the full form of a sense keeps in running text: directly before it, directly behind it, and near it. */
export type Company = { readonly before: Companions; readonly after: Companions; readonly near: Companions };

/** Gives the company of a sense of an acronym, where it has some. */
export type CompanyOf = (acronym: string, concept: ConceptId) => Company | undefined;

/** Makes what reads the company of an acronym's senses when it is first asked for. */
export function companyReader(listedOf: Glossary['companiesOf']): CompanyOf {
  const read = new Map<string, ReadonlyMap<string, Company>>();
  return (acronym, concept) => {
    const known = read.get(acronym) ?? companiesOf(listedOf(acronym) ?? {});
    read.set(acronym, known);
    return known.get(concept);
  };
}

function companiesOf(senses: ListedCompanies): ReadonlyMap<string, Company> {
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
