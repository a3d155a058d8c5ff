import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lexiconLintRules, lintRules } from '../../src/glossary/source.ts';

/** Every code that the room can give, read from where the unions stand, so that a new one is missed here. */
function codesIn(...files: readonly string[]): readonly string[] {
  const sources = files.map((file) => readFileSync(new URL(`../../src/glossary/${file}`, import.meta.url), 'utf8'));
  return sources.flatMap((source) =>
    Array.from(source.matchAll(/readonly code: '([a-z0-9-]+)'/g), ([, code]) => code ?? ''),
  );
}

describe.each(['en', 'vi'])('the words of %s', (language) => {
  const words = parse(readFileSync(new URL(`../../translations/interface/${language}.yaml`, import.meta.url), 'utf8'));
  const problems = codesIn('yaml-problem.ts', 'glossary-problem.ts', 'house-style-problem.ts');

  test('there are codes to look for', () => {
    expect(problems.length).toBeGreaterThan(20);
  });

  test.each(problems)('problem %s', (code) => {
    expect(words.problem[code]).toEqual(expect.any(String));
  });

  test.each(lintRules.map(({ code }) => code))('lint %s', (code) => {
    expect(words.lint[code]).toEqual(expect.any(String));
    expect(words.lintWhy[code]).toEqual(expect.any(String));
  });

  test.each(lexiconLintRules.map(({ code }) => code))('lint of the lexicon %s', (code) => {
    expect(words.lexiconLint[code]).toEqual(expect.any(String));
  });

  test('say nothing of codes that are no more', () => {
    const base = (key: string): string => key.replace(/_.*/, '');
    expect(Object.keys(words.problem).filter((key) => !problems.includes(base(key)))).toEqual([]);
    const rules: readonly string[] = lintRules.map(({ code }) => code);
    expect(Object.keys(words.lintWhy).sort()).toEqual([...rules].sort());
    expect(Object.keys(words.lint).filter((key) => !rules.includes(base(key)))).toEqual([]);
    const lexiconRules: readonly string[] = lexiconLintRules.map(({ code }) => code);
    expect(Object.keys(words.lexiconLint).filter((key) => !lexiconRules.includes(base(key)))).toEqual([]);
  });
});
