import { keyNumber, keyOfNumber, knownNumber } from '../key-numbers.ts';
import type { Phrases } from '../phrases.ts';
import type { Token } from '../tokens.ts';
import type { Opens } from '../written-words.ts';
import type { EnglishReader } from './source.ts';
import type { EnglishTables } from './tables.ts';
import type { TemplateTable } from './template-table.ts';

/** A word or sign of this key, or any word that one of these phrases begins with. */
export type Beginning = string | Phrases<unknown>;

/** A reader with what it may begin with, so that it is asked nowhere else: a figure, a Roman one, some words and signs. */
export type StartingReader = {
  readonly read: EnglishReader;
  readonly figure?: true;
  readonly roman?: true;
  readonly words?: (tables: EnglishTables, templates: TemplateTable) => readonly Beginning[];
};

type Readers = readonly EnglishReader[];

/** What must follow one of the commonest words (the, a, from) for a value to begin there; figures always may. */
type Follower = (number: number) => boolean;

/** What a value, or what is passed over, may begin with: most words of a text begin none. */
export type Starts = {
  readonly figure: Readers;
  readonly roman: Readers;
  /** Of a word by the number of its key. What it may begin is worked out when a text first has it. */
  readonly readersOf: (number: number) => Readers;
  /** By the number of the key. */
  readonly followers: ReadonlyMap<number, Follower>;
};

/** A minus, before a figure. */
export const hyphen = '-';

const none: Readers = [];

export function startsOf(readers: readonly StartingReader[], tables: EnglishTables, templates: TemplateTable): Starts {
  const all = readers.map(({ read, roman, words }) => ({
    read,
    roman,
    begins: anyOf(words?.(tables, templates) ?? []),
  }));
  const startersOf = (number: number): Readers => {
    const some = all.filter(({ begins }) => begins(number));
    if (some.length === 0) return none;
    const isRoman = romanKey.test(keyOfNumber(number));
    return all.filter((one) => some.includes(one) || (isRoman && one.roman)).map(({ read }) => read);
  };
  const byNumber: (Readers | undefined)[] = [none];
  const readersOf = (number: number): Readers => {
    const known = byNumber[number];
    if (known !== undefined) return known;
    const some = startersOf(number);
    while (byNumber.length < number) byNumber.push(undefined); // no holes
    byNumber[number] = some;
    return some;
  };
  return {
    figure: readers.filter(({ figure }) => figure).map(({ read }) => read),
    roman: readers.filter(({ roman }) => roman).map(({ read }) => read),
    readersOf,
    followers: followersOf((number) => readersOf(number) !== none, tables, templates),
  };
}

/** Whether a word of a number is one of these. */
function anyOf(beginnings: readonly Beginning[]): (number: number) => boolean {
  const numbers = new Set<number>();
  const trees: Phrases<unknown>[] = [];
  for (const one of beginnings) {
    if (typeof one === 'string') numbers.add(keyNumber(one));
    else trees.push(one);
  }
  return (number) => numbers.has(number) || trees.some((tree) => tree.begins(number));
}

function followersOf(begins: Follower, tables: EnglishTables, { root }: TemplateTable): ReadonlyMap<number, Follower> {
  const { from, moneyBefore, boundsBefore, months, types, adjectives } = tables;
  const { numberWord, parts, labels, numbered, passed, vague, few } = tables;
  const phrases: readonly Phrases<unknown>[] = [
    ...[from, moneyBefore, boundsBefore, months, types, adjectives],
    ...[numberWord, parts, labels, numbered, passed, vague, few],
  ];
  const isSecond = (first: number, number: number): boolean =>
    phrases.some((some) => some.after(first)?.next.has(number)) || root.words.get(first)?.words.has(number) === true;
  const isCounted = anyOf([tables.scales, tables.partWords]);
  const after = (keys: Iterable<string>, may: Follower): readonly (readonly [number, Follower])[] =>
    Array.from(keys, (key) => {
      const first = keyNumber(key);
      return [first, (number) => may(number) || isSecond(first, number)];
    });
  const nothing: Follower = () => false;
  return new Map([
    ...after([...tables.the, ...from.firstKeys()], begins),
    ...after(tables.articles, isCounted),
    ...[...tables.minus, hyphen].map((key) => [keyNumber(key), nothing] as const),
  ]);
}

const romanKey = /^[ivxlc]+$/;

/** What of `Token.opens` tells whether any of the readers may begin with a word, figure or sign. */
export function startOpens({ readersOf }: Starts): Opens {
  return (key, kind) => {
    const starts = kind === 'figure' || (kind === 'word' && romanKey.test(key));
    return starts || readersOf(knownNumber(key)) !== none ? 1 : 0;
  };
}

/** Those whose reading may begin at the place. */
export function readersAt(starts: Starts, tokens: readonly Token[], at: number): Readers {
  const token = tokens[at];
  if (token === undefined || token.opens === 0) return none;
  if (token.kind === 'figure') return starts.figure;
  const some = starts.readersOf(token.number);
  if (some === none) return isRoman(token) ? starts.roman : none;
  return mayGoOn(starts, token, tokens[at + 1]) ? some : none;
}

function mayGoOn({ followers }: Starts, token: Token, after: Token | undefined): boolean {
  const may = followers.get(token.number);
  if (may === undefined || isRoman(token)) return true;
  return after !== undefined && (after.kind === 'figure' || may(after.number) || isRoman(after));
}

const isRoman = ({ kind, text, written }: Token): boolean =>
  written.capital && kind === 'word' && /^[IVXLC]+$/.test(text);

/** What numbers and ranks in words begin with. */
export function numeralKeys({ numbers, ranks }: EnglishTables): readonly string[] {
  return [...numbers.keys(), ...ranks.keys()];
}

/** What amounts in words begin with. */
export function amountKeys(tables: EnglishTables): readonly string[] {
  return [...numeralKeys(tables), ...tables.articles, tables.half];
}
