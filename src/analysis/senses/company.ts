import type { Glossary, ListedCompanies, ListedWords } from '../../glossary/index.ts';
import type { ConceptId } from '../../model/concept.ts';
import { matchKey, remembered } from '../../text/index.ts';

/** A word, or two behind one another, and how much likelier they are beside a sense than beside the others: a power of two. */
export type Companion = { readonly concept: ConceptId; readonly words: string; readonly power: number };

/** Of all senses of an acronym, by the folded words. */
export type Companions = ReadonlyMap<string, readonly Companion[]>;

/** The company that the full forms of the senses keep in running text. */
export type Company = {
  /** Directly before them and behind them. */
  readonly before: Companions;
  readonly after: Companions;
  /** Pairs of words near them, by the first and then by the second. */
  readonly near: ReadonlyMap<string, Companions>;
};

/** Gives the company of the senses of an acronym; empty where none is listed. */
export type CompanyOf = (acronym: string) => Company;

/** Makes what reads the company of an acronym's senses when it is first asked for. */
export function companyReader(listedOf: Glossary['companiesOf']): CompanyOf {
  return remembered((acronym: string) => companyIn(listedOf(acronym) ?? {}), mostKept);
}

/** More acronyms than have any; texts have others without end. */
const mostKept = 2_000;

function companyIn(senses: ListedCompanies): Company {
  return {
    before: companionsIn(senses, 'before'),
    after: companionsIn(senses, 'after'),
    near: byFirstWord(companionsIn(senses, 'near')),
  };
}

function companionsIn(senses: ListedCompanies, where: keyof Company): Companions {
  const all = new Map<string, Companion[]>();
  for (const [concept, listed] of Object.entries(senses)) {
    for (const [key, companion] of companionsOf(concept as ConceptId, listed[where] ?? {})) {
      const alike = all.get(key);
      if (alike === undefined) all.set(key, [companion]);
      else alike.push(companion);
    }
  }
  return all;
}

function byFirstWord(pairs: Companions): ReadonlyMap<string, Companions> {
  const by = new Map<string, Map<string, readonly Companion[]>>();
  for (const [words, companions] of pairs) {
    const space = words.indexOf(' ');
    const first = words.slice(0, space);
    const behind = by.get(first) ?? new Map<string, readonly Companion[]>();
    by.set(first, behind.set(words.slice(space + 1), companions));
  }
  return by;
}

function companionsOf(concept: ConceptId, listed: ListedWords): ReadonlyMap<string, Companion> {
  return new Map(
    Object.entries(listed).flatMap(([power, list]) =>
      list.split(', ').map((words) => [matchKey(words), { concept, words, power: Number(power) }] as const),
    ),
  );
}
