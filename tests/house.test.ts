import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const source = resolve(import.meta.dirname, '../src');

/** The rooms by floor: a room imports from lower floors only, never from its own or a higher one. */
const floors: Readonly<Record<string, number>> = {
  files: 0,
  text: 0,
  page: 0,
  zip: 0,
  encodings: 1,
  model: 1,
  values: 2,
  glossary: 2,
  document: 2,
  analysis: 3,
  extraction: 4,
  memory: 4,
  alignment: 4,
  checks: 4,
  drafting: 4,
  rendering: 5,
  formats: 5,
  translation: 6,
  cli: 7,
};

type Import = { readonly file: string; readonly target: string };

const importPattern = /\bfrom\s+'(\.[^']+)'|\bimport\(\s*'(\.[^']+)'\s*\)|\bimport\s+'(\.[^']+)'/g;

function importsOf(file: string, code: string): Import[] {
  return [...code.matchAll(importPattern)].map((match) => ({
    file: relative(source, file),
    target: relative(source, resolve(dirname(file), match[1] ?? match[2] ?? match[3] ?? '')),
  }));
}

/** What breaks the rule: a word for each, none when all is well. */
function broken({ file, target }: Import): string[] {
  const [room, other] = [file.split('/')[0], target.split('/')[0]] as [string, string];
  if (target.startsWith('..') || room === other || !file.includes('/')) return [];
  const from = floors[room];
  const to = floors[other];
  if (from === undefined || to === undefined)
    return [`${file}: a room without a floor: ${from === undefined ? room : other}`];
  if (to >= from) return [`${file} (floor ${from}) imports ${target} (floor ${to})`];
  if (other !== 'model' && !faces.test(target)) return [`${file} imports ${target}, which is private to its room`];
  return [];
}

/**
 * `source.ts` is the second face of the glossary room: what needs YAML and zod, kept off the start path. Engines and pipeline of the
 * translation room have faces of their own: they need neither, and projects do.
 */
const faces = /^[a-z]+\/(index|source)\.ts$|^translation\/(engines|pipeline)\/index\.ts$/;

function filesUnder(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesUnder(path) : path.endsWith('.ts') ? [path] : []));
}

describe('the floors of the house', () => {
  const imports = filesUnder(source).flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));

  test('every import goes down, to a face', () => {
    expect(imports.length).toBeGreaterThan(20);
    expect(imports.flatMap(broken)).toEqual([]);
  });

  test.each([
    ['up', 'text/fold.ts', `import { analyser } from '../analysis/index.ts';`],
    ['to the same floor', 'values/money.ts', `import type { Glossary } from '../glossary/index.ts';`],
    ['past a face', 'analysis/index.ts', `const m = await import('../text/fold.ts');`],
    ['to a room without a floor', 'analysis/index.ts', `import '../attic/index.ts';`],
  ])('an import %s is seen', (_, file, code) => {
    expect(importsOf(join(source, file), code).flatMap(broken)).toHaveLength(1);
  });

  test.each([
    ['down to a face', 'analysis/index.ts', `import { matchKey } from '../text/index.ts';`],
    ['down to a shape', 'values/money.ts', `import type { Value } from '../model/value.ts';`],
    ['within the room', 'values/money.ts', `import { readNumber } from './number.ts';`],
    ['of a package', 'values/money.ts', `import { z } from 'zod';`],
  ])('an import %s is fine', (_, file, code) => {
    expect(importsOf(join(source, file), code).flatMap(broken)).toEqual([]);
  });
});

/** A module that all commands begin with is in main.cjs. Imported later as well, it would be cut from there, and what it needs of main.cjs would not be made yet. */
describe('what the command line begins with', () => {
  const atOnce = new Set<string>();
  const begin = (file: string): void => {
    if (atOnce.has(file) || !file.endsWith('.ts')) return;
    atOnce.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, names = '', path = ''] of code.matchAll(
      /^(?:im|ex)port\s+(?!type\b)([^'";]*?)\s*from\s+'(\.[^']+)'/gm,
    ))
      if (!/^\{(?:\s*type\s[^,}]*,?)+\s*\}$/.test(names)) begin(resolve(dirname(file), path));
  };
  begin(resolve(source, 'cli/main.ts'));
  const later = filesUnder(source).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/import\(\s*'(\.[^']+)'\s*\)/g)].map(([, path = '']) => [
      relative(source, file),
      resolve(dirname(file), path),
    ]),
  );

  test('is not imported later', () => {
    expect(atOnce.size).toBeGreaterThan(50);
    expect(later.filter(([, target = '']) => atOnce.has(target))).toEqual([]);
  });
});
