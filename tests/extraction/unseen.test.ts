import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { analyser } from '../../src/analysis/index.ts';
import { readDocument } from '../../src/document/index.ts';
import { builtinGlossary } from '../glossary-of.ts';

/**
 * What over two hundred documents name that played no part in making the glossary, most of them from after July 2025: their acronyms and
 * the names of organisations were listed by hand, with how often each stands in an excerpt, before anything was run on them. The
 * documents themselves are their publishers'.
 */
type Listed = {
  readonly title: string;
  readonly acronyms: Readonly<Record<string, number>>;
  readonly organisations: Readonly<Record<string, number>>;
};

const folder = resolve(import.meta.dirname, 'unseen');
const documents: readonly Listed[] = readdirSync(folder).flatMap((name) =>
  parse(readFileSync(join(folder, name), 'utf8')),
);

type Share = { readonly share: number; readonly missing: readonly string[] };

/** The share by occurrence of what `isKnown` knows, and what it does not, the most frequent first. */
function share(lists: readonly Readonly<Record<string, number>>[], isKnown: (name: string) => boolean): Share {
  const counts = new Map<string, number>();
  for (const [name, count] of lists.flatMap((list) => Object.entries(list ?? {}))) {
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  const sum = (entries: readonly (readonly [string, number])[]): number =>
    entries.reduce((total, [, count]) => total + count, 0);
  const missing = [...counts].filter(([name]) => !isKnown(name)).sort((a, b) => b[1] - a[1]);
  return {
    share: 1 - sum(missing) / sum([...counts]),
    missing: missing.map(([name, count]) => `${name} ${count}`),
  };
}

describe('documents that nobody has seen', async () => {
  const glossary = await builtinGlossary();
  const { analyse } = analyser(glossary);

  const mentionsIn = (name: string) => analyse(readDocument(name, 'text')).segments.flatMap(({ mentions }) => mentions);

  /** Whether a name that stands by itself is read as one thing from its first letter to its last. */
  const isReadWhole = (name: string): boolean => {
    const [mention, ...others] = mentionsIn(name);
    return others.length === 0 && mention?.text === name.trim() && mention.status === 'decided';
  };

  /** As `glossary coverage` counts: no capital is left outside what is read with certainty. */
  const isCovered = (name: string): boolean => {
    const decided = mentionsIn(name).filter(({ status }) => status === 'decided');
    const capitals = [...name.matchAll(/\p{Lu}/gu)].map(({ index }) => index);
    return capitals.every((at) => decided.some(({ start, end }) => start <= at && at < end));
  };

  const { levels, currencies } = glossary.symbols;
  const symbols = new Set([...levels, ...currencies].flatMap(({ vi }) => vi));
  /** TP., TS. and USD are known too: a stop behind an abbreviation is no letter of it, and words of values and levels are symbols. */
  const isKnownAcronym = (written: string): boolean => {
    const acronym = written.replace(/\.$/, '');
    return glossary.find(acronym).exact.length > 0 || symbols.has(acronym) || isReadWhole(acronym);
  };

  test('there are a hundred', () => {
    expect(documents.length).toBeGreaterThanOrEqual(100);
  });

  test('at least 95 % of their acronyms are known', () => {
    const acronyms = share(
      documents.map((document) => document.acronyms),
      isKnownAcronym,
    );
    if (process.env.SONGNGU_SHOW) console.log(acronyms);
    expect(acronyms.share, acronyms.missing.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test.each([
    { how: 'covered', isKnown: isCovered, least: 0.9 },
    { how: 'read as one', isKnown: isReadWhole, least: 0.75 },
  ])('at least $least of the names of organisations are $how', ({ isKnown, least }) => {
    const names = share(
      documents.map((document) => document.organisations),
      isKnown,
    );
    if (process.env.SONGNGU_SHOW) console.log(names);
    expect(names.share, names.missing.join('\n')).toBeGreaterThanOrEqual(least);
  });
});
