import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keepDictionary, keptDictionary } from '../../src/cli/align/dictionary.ts';
import { lexiconOf } from '../alignment/known.ts';
import { glossaryOf } from '../glossary-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'songngu-dictionary-'));
afterAll(() => rmSync(folder, { recursive: true }));

const shell = { paths: { glossary: folder, index: join(folder, 'glossary.index'), cache: folder } };
const builtin = { builtin: true, glossary: [] };

test('a kept dictionary is taken while no index is newer, and of the built-in glossary alone', async () => {
  expect(keptDictionary(shell, builtin)).toBeUndefined();
  writeFileSync(shell.paths.index, '');
  await keepDictionary(shell, lexiconOf({ 'mưa lũ': 'flood' }), await glossaryOf('domain: test\nconcepts: []\n'));
  const words: string[] = [];
  keptDictionary(shell, builtin)?.find('mưa lũ', (entry) => words.push(...(entry?.english ?? [])));
  expect(words).toEqual(['flood']);
  expect(keptDictionary(shell, { builtin: true, glossary: ['mine.yaml'] })).toBeUndefined();
  expect(keptDictionary(shell, { builtin: false, glossary: ['mine.yaml'] })).toBeUndefined();
  const later = new Date(Date.now() + 60_000);
  utimesSync(shell.paths.index, later, later);
  expect(keptDictionary(shell, builtin)).toBeUndefined();
});
