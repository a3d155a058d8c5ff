import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Value } from '../../src/model/value.ts';
import { asEnglishTells, englishValueReader, equal, valueReader } from '../../src/values/index.ts';
import { changes } from './mutation/kind.ts';
import { sources } from './mutation/kinds.ts';
import { type Sentences, sentences } from './mutation/sentences.ts';
import { symbols } from './symbols.ts';

/**
 * Figures, times and references are written twice by tables that the product has no part in, half of them with one thing changed on the way. Whether
 * the two still say the same is known from the making.
 */
const numRuns = process.env.SONGNGU_DEEP === undefined ? 3_000 : 120_000;

const readers = { vi: valueReader(symbols), en: englishValueReader(symbols) };
const told = asEnglishTells(symbols);

/** Vietnamese tells thôn from làng, and English does not. */
function valuesOf({ languages }: Sentences, language: 'vi' | 'en', text: string): readonly Value[] {
  const values = readers[language].read(text).map(({ value }) => value);
  return languages.includes('en') ? values.map(told) : values;
}

/** What the product sees; values that one side lacks are seen as such. */
function verdict(pair: Sentences): 'same' | 'another' | 'unread' {
  const [ones, others] = [valuesOf(pair, pair.languages[0], pair.one), valuesOf(pair, pair.languages[1], pair.other)];
  if (ones.length !== pair.values || others.length !== pair.values) return 'unread';
  return ones.every((one, at) => equal(one, others[at] as Value)) ? 'same' : 'another';
}

test('every change of a value is seen, and none where it is only written in another way', () => {
  const drawn = { changes: new Set<string>(), kinds: new Set<string>() };
  fc.assert(
    fc.property(sentences, (pair) => {
      drawn.changes.add(pair.change);
      drawn.kinds.add(pair.kind);
      expect([pair.change, verdict(pair)]).toEqual([pair.change, pair.change === 'rewriting' ? 'same' : 'another']);
    }),
    { numRuns },
  );
  expect(drawn.changes).toEqual(new Set(['rewriting', ...changes]));
  expect(drawn.kinds).toEqual(new Set(sources.map(({ name }) => name)));
});
