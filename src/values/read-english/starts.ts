import type { Phrases } from '../phrases.ts';
import type { Token } from '../tokens.ts';
import type { EnglishTables } from './tables.ts';
import type { TemplateTable } from './template-table.ts';

/** What a value, or what is passed over, may begin with: most words of a text begin none. */
export type Starts = {
  readonly keys: ReadonlySet<string>;
  /** Of the commonest of these words (the, a, from), the keys that must follow; figures always may. */
  readonly next: ReadonlyMap<string, ReadonlySet<string>>;
};

/** A minus, before a figure. */
const hyphen = '-';

export function startsOf(tables: EnglishTables, { root }: TemplateTable): Starts {
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
  const keys = new Set([
    ...phrases.flatMap(({ next }) => [...next.keys()]),
    ...root.words.keys(),
    ...tables.numbers.keys(),
    ...tables.ranks.keys(),
    ...tables.multiples.keys(),
    ...tables.articles,
    ...tables.the,
    ...tables.minus,
    hyphen,
    ...tables.here,
    tables.half,
    tables.noon,
    tables.midnight,
  ]);
  const second = (key: string): readonly string[] => [
    ...phrases.flatMap(({ next }) => [...(next.get(key)?.next.keys() ?? [])]),
    ...(root.words.get(key)?.words.keys() ?? []),
  ];
  const opening = [...tables.the, ...tables.from.next.keys()].map((key) => [key, new Set([...keys, ...second(key)])]);
  const articles = [...tables.articles].map((key) => [key, new Set([...tables.scales.next.keys(), ...second(key)])]);
  const minus = [...tables.minus, hyphen].map((key) => [key, new Set()]);
  return { keys, next: new Map([...opening, ...articles, ...minus] as [string, ReadonlySet<string>][]) };
}

export function mayStart({ keys, next }: Starts, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'wall') return false;
  if (token.kind === 'figure' || isRoman(token)) return true;
  if (!keys.has(token.key)) return false;
  const following = next.get(token.key);
  const after = tokens[at + 1];
  if (following === undefined || after === undefined) return following === undefined;
  return after.kind === 'figure' || following.has(after.key) || isRoman(after);
}

const isRoman = ({ kind, text }: Token): boolean => kind === 'word' && /^[IVXLC]+$/.test(text);
