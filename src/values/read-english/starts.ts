import { hasNumber, keyNumber, keyOfNumber, knownNumber, type NumberSet, numberSet } from '../key-numbers.ts';
import { nextKeys, type Phrases } from '../phrases.ts';
import type { Token } from '../tokens.ts';
import type { Opens } from '../written-words.ts';
import type { EnglishReader } from './source.ts';
import type { EnglishTables } from './tables.ts';
import type { TemplateTable } from './template-table.ts';

/** A reader with what it may begin with, so that it is asked nowhere else: a figure, a Roman one, the words and signs of some keys. */
export type StartingReader = {
  readonly read: EnglishReader;
  readonly figure?: true;
  readonly roman?: true;
  readonly keys?: (tables: EnglishTables, templates: TemplateTable) => readonly string[];
};

type Readers = readonly EnglishReader[];

/** What a value, or what is passed over, may begin with: most words of a text begin none. */
export type Starts = {
  readonly figure: Readers;
  readonly roman: Readers;
  /** By the number of the key. */
  readonly byNumber: readonly (Readers | undefined)[];
  /** By the number of the key of the commonest of these words (the, a, from), the keys of which one must follow; figures always may. */
  readonly next: readonly (NumberSet | undefined)[];
};

/** A minus, before a figure. */
export const hyphen = '-';

export function startsOf(readers: readonly StartingReader[], tables: EnglishTables, templates: TemplateTable): Starts {
  const all = readers.map((reader) => ({ ...reader, keys: new Set(reader.keys?.(tables, templates)) }));
  const keys = new Set(all.flatMap((reader) => [...reader.keys]));
  const romanKeys = [...keys].filter((key) => romanKey.test(key));
  const byNumber: (EnglishReader[] | undefined)[] = [];
  for (const { read, roman, keys: own } of all) {
    for (const key of roman ? new Set([...own, ...romanKeys]) : own) {
      const number = keyNumber(key);
      const before = byNumber[number];
      if (before === undefined) byNumber[number] = [read];
      else before.push(read);
    }
  }
  return {
    figure: readers.filter(({ figure }) => figure).map(({ read }) => read),
    roman: readers.filter(({ roman }) => roman).map(({ read }) => read),
    byNumber: Array.from(byNumber),
    next: nextOf(keys, tables, templates),
  };
}

function nextOf(
  keys: ReadonlySet<string>,
  tables: EnglishTables,
  { root }: TemplateTable,
): readonly (NumberSet | undefined)[] {
  const { from, moneyBefore, boundsBefore, months, types, adjectives } = tables;
  const { numberWord, parts, labels, passed, vague, few } = tables;
  const phrases: readonly Phrases<unknown>[] = [
    ...[from, moneyBefore, boundsBefore, months, types, adjectives],
    ...[numberWord, parts, labels, passed, vague, few],
  ];
  const second = (key: string): readonly string[] => [
    ...phrases.flatMap(({ next }) => keysAfter(next.get(knownNumber(key)))),
    ...[...(root.words.get(knownNumber(key))?.words.keys() ?? [])].map(keyOfNumber),
  ];
  const next: (NumberSet | undefined)[] = [];
  const follow = (key: string, some: readonly string[]): void => {
    next[keyNumber(key)] = numberSet(some.map(keyNumber));
  };
  for (const key of [...tables.the, ...nextKeys(from)]) follow(key, [...keys, ...second(key)]);
  for (const key of tables.articles) follow(key, [...keysOfAll(tables.scales, tables.partWords), ...second(key)]);
  for (const key of [...tables.minus, hyphen]) follow(key, []);
  return Array.from(next);
}

const keysAfter = (first: Phrases<unknown> | undefined): readonly string[] =>
  first === undefined ? [] : nextKeys(first);

const romanKey = /^[ivxlc]+$/;

const none: Readers = [];

/** What of `Token.opens` tells whether any of the readers may begin with a word, figure or sign. */
export function startOpens({ byNumber }: Starts): Opens {
  return (key, kind) => {
    const starts = kind === 'figure' || (kind === 'word' && romanKey.test(key));
    return starts || byNumber[knownNumber(key)] !== undefined ? 1 : 0;
  };
}

/** Those whose reading may begin at the place. */
export function readersAt(starts: Starts, tokens: readonly Token[], at: number): Readers {
  const token = tokens[at];
  if (token === undefined || token.opens === 0) return none;
  if (token.kind === 'figure') return starts.figure;
  const some = starts.byNumber[token.number];
  if (some === undefined) return isRoman(token) ? starts.roman : none;
  return mayGoOn(starts, token, tokens[at + 1]) ? some : none;
}

function mayGoOn({ next }: Starts, token: Token, after: Token | undefined): boolean {
  const following = next[token.number];
  if (following === undefined || isRoman(token)) return true;
  return after !== undefined && (after.kind === 'figure' || hasNumber(following, after.number) || isRoman(after));
}

const isRoman = ({ kind, text, written }: Token): boolean =>
  written.capital && kind === 'word' && /^[IVXLC]+$/.test(text);

/** The keys that some words and phrases begin with. */
export function keysOfAll(...some: readonly (Phrases<unknown> | ReadonlySet<string>)[]): readonly string[] {
  return some.flatMap((one) => ('next' in one ? nextKeys(one) : [...one]));
}

/** What numbers and ranks in words begin with. */
export function numeralKeys({ numbers, ranks }: EnglishTables): readonly string[] {
  return [...numbers.keys(), ...ranks.keys()];
}

/** What amounts in words begin with. */
export function amountKeys(tables: EnglishTables): readonly string[] {
  return [...numeralKeys(tables), ...tables.articles, tables.half];
}
