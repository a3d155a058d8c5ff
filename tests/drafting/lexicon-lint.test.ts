import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { drafterNames } from '../../src/drafting/index.ts';
import { lintLexicon, readLexiconSource } from '../../src/glossary/source.ts';

test('lint finds nothing in the lexicon', async () => {
  const { value, problems } = await readLexiconSource(resolve(import.meta.dirname, '../../glossary/lexicon'));
  expect(problems).toEqual([]);
  expect(value.entries.length).toBeGreaterThan(12_000);
  expect(lintLexicon(value, drafterNames)).toEqual([]);
});
