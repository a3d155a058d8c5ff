import type { Phrases } from '../phrases.ts';
import type { EnglishTables } from './tables.ts';
import type { TemplateTable } from './template-table.ts';

/** The keys that a value, or what is passed over, may begin with. */
export function startsOf(tables: EnglishTables, { root }: TemplateTable): ReadonlySet<string> {
  const phrases: readonly Phrases<unknown>[] = [
    tables.from,
    tables.moneyBefore,
    tables.boundsBefore,
    tables.months,
    tables.types,
    tables.adjectives,
    tables.numberWord,
    tables.parts,
    tables.labels,
    tables.passed,
    tables.vague,
    tables.few,
  ];
  return new Set([
    ...phrases.flatMap(({ next }) => [...next.keys()]),
    ...root.words.keys(),
    ...tables.numbers.keys(),
    ...tables.ranks.keys(),
    ...tables.multiples.keys(),
    ...tables.articles,
    ...tables.the,
    ...tables.here,
    tables.half,
    tables.noon,
    tables.midnight,
  ]);
}
