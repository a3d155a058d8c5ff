import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/** The codes of a union, read from where it stands, so that a new one is missed here. */
function codesIn(...files: readonly string[]): readonly string[] {
  const source = files.map((file) => readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8')).join('\n');
  const unions = source.matchAll(/readonly code: ((?:'[a-z0-9-]+'(?: \| )?)+)/g);
  return [
    ...new Set(Array.from(unions, ([, codes]) => codes ?? '').flatMap((codes) => codes.match(/[a-z0-9-]+/g) ?? [])),
  ];
}

describe.each(['en', 'vi'])('the words of %s', (language) => {
  const words = parse(readFileSync(new URL(`../../translations/interface/${language}.yaml`, import.meta.url), 'utf8'));
  const sections = [
    ['formatProblem', codesIn('formats/format-problem.ts', 'zip/zip-problem.ts'), 25],
    ['leftOut', codesIn('formats/format.ts'), 9],
    ['skipped', codesIn('formats/settle-entries.ts'), 2],
  ] as const;

  test.each(sections)('%s: each code has its sentence', (section, codes, least) => {
    expect(codes.length).toBeGreaterThanOrEqual(least);
    const known = new Set(Object.keys(words[section]).map((key) => key.replace(/_.*/, '')));
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
  });

  test.each(sections)('%s: nothing is said of codes that are no more', (section, codes) => {
    const shared = Object.keys(words.problem);
    const keys = Object.keys(words[section]).map((key) => key.replace(/_.*/, ''));
    expect(keys.filter((key) => !codes.includes(key) && !shared.includes(key))).toEqual([]);
  });
});
