import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articlePair } from '../../bench/alignment-sets.ts';
import { f1, strictOf, sumOf } from '../../bench/planting.ts';
import { builtinAligner } from './known.ts';

const folder = join(import.meta.dirname, 'pairs');
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const articles = names.map((name) => ({ name, ...articlePair(readFileSync(join(folder, name), 'utf8')) }));
/** The aligner was made with so many; the others were written afterwards, without looking at what it does with them. */
const madeWith = 16;
const { align } = await builtinAligner();
const sentences = (texts: readonly string[]) => texts.map((text) => ({ text }));

describe('articles and their translations', () => {
  const counts = articles.map(({ vi, en, gold }) => strictOf(align(sentences(vi), sentences(en)), gold));

  test('have sentences that were joined, split, left out and put in', () => {
    const shapes = new Set(articles.flatMap(({ gold }) => gold.map(({ vi, en }) => `${vi.length}-${en.length}`)));
    expect([...shapes].sort()).toEqual(
      expect.arrayContaining(['0-1', '1-0', '1-1', '1-2', '1-3', '2-1', '2-2', '3-1']),
    );
    expect(articles.length).toBeGreaterThanOrEqual(30);
  });

  test('are paired as a person pairs them', () => {
    expect(f1(sumOf(counts.slice(0, madeWith)))).toBeGreaterThan(0.96);
    expect(f1(sumOf(counts))).toBeGreaterThan(0.95);
  });

  test.each(articles.map(({ name }, at) => [name, f1(counts[at] ?? { right: 0, found: 1, gold: 1 })] as const))(
    '%s has no more than a few pairs wrong',
    (_, score) => {
      expect(score).toBeGreaterThan(0.75);
    },
  );
});
