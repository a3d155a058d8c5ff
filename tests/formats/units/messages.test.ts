import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const source = (path: string): string => readFileSync(new URL(`../../../src/${path}`, import.meta.url), 'utf8');

/** The codes of a file's unions, read from where they stand, so that a new one is missed here. */
function codesIn(code: string): readonly string[] {
  const unions = [...code.matchAll(/readonly code: ('[a-z0-9-]+')/g), ...code.matchAll(/^ {2}\| ('[a-z-]+')/gm)];
  return unions.map(([, quoted = '']) => quoted.slice(1, -1));
}

describe.each(['en', 'vi'])('the words of %s', (language) => {
  const words = parse(
    readFileSync(new URL(`../../../translations/interface/${language}.yaml`, import.meta.url), 'utf8'),
  );
  const shared = Object.keys({ ...words.formatProblem, ...words.problem, ...words.bilingualProblem });

  test.each([
    ['problem', source('formats/units/unit-format-problem.ts'), 40],
    ['returned', source('translation/returned-units.ts'), 7],
  ])('units.%s: each code has its sentence, and nothing is said of codes that are no more', (section, code, least) => {
    const codes = codesIn(code);
    expect(codes.length).toBeGreaterThanOrEqual(least);
    const known = new Set(Object.keys(words.units[section]).map((key) => key.replace(/_.*/, '')));
    expect(codes.filter((each) => !known.has(each) && !shared.includes(each))).toEqual([]);
    expect([...known].filter((key) => !codes.includes(key) && !shared.includes(key))).toEqual([]);
  });
});
