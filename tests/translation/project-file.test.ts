import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findProjectFile, type ProjectProblem, readProject } from '../../src/translation/index.ts';
import english from '../../translations/interface/en.yaml';
import vietnamese from '../../translations/interface/vi.yaml';
import { marked } from '../marked.ts';

const folder = mkdtempSync(join(tmpdir(), 'songngu-project-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'songngu.yaml');
const rules = ['figure-mismatch', 'term-missing'];

async function read(yaml: string) {
  writeFileSync(path, yaml);
  return readProject(path, rules);
}

test('a project says what holds for all of it', async () => {
  const yaml = `glossary: [terms, own.yaml]
houseStyle: mofa
date: 2018-08
place: Hà Nội
checks:
  figure-mismatch: note
  term-missing: { severity: warning, except: [cong-tac-dan-toc, xã], reason: nói ở đầu bài }
forbidden:
  - { en: minorities people, vi: đồng bào dân tộc thiểu số, use: ethnic minority people, reason: sai ngữ pháp }
`;
  const { value, problems } = await read(yaml);
  expect(problems).toEqual([]);
  expect(value?.folder).toBe(folder);
  expect(value?.settings).toMatchObject({
    glossary: ['terms', 'own.yaml'],
    date: '2018-08',
    checks: { 'figure-mismatch': 'note', 'term-missing': { except: ['cong-tac-dan-toc', 'xã'] } },
    forbidden: [{ use: 'ethnic minority people' }],
  });
});

describe('what is wrong is told where it stands', () => {
  test.each([
    ['⟦chekcs⟧: {}\n', { code: 'unknown-key', key: 'chekcs', nearest: 'checks' }],
    [
      'checks: { figure-mismach: ⟦off⟧ }\n',
      { code: 'unknown-rule', rule: 'figure-mismach', nearest: 'figure-mismatch' },
    ],
    ['checks: { figure-mismatch: ⟦eror⟧ }\n', { code: 'bad-value', value: 'eror', nearest: 'error' }],
    ['checks: { term-missing: ⟦{ except: [xã] }⟧ }\n', { code: 'exception-without-reason', rule: 'term-missing' }],
    ['checks: { term-missing: { ⟦excpt⟧: [xã] } }\n', { code: 'unknown-key', nearest: 'except' }],
    ['forbidden: [{ en: x, use: y, ⟦why⟧: z }]\n', { code: 'unknown-key', key: 'why' }],
    ['houseStyle: ⟦[mofa]⟧\n', { code: 'wrong-type', key: 'houseStyle' }],
    ['⟦⟧', { code: 'empty-file' }],
  ] satisfies readonly (readonly [string, Partial<ProjectProblem>])[])('%s', async (written, problem) => {
    const { text, stretches } = marked(written);
    const { value, problems } = await read(text);
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([problem]);
    expect(problems[0]!.place).toEqual({ file: path, line: 1, column: stretches[0]!.start + 1 });
  });
});

test('the file is that of the nearest folder around', () => {
  const inside = join(folder, 'translations', 'articles', 'mot');
  mkdirSync(inside, { recursive: true });
  writeFileSync(path, 'date: 2018\n');
  expect([findProjectFile(inside), findProjectFile(folder)]).toEqual([path, path]);
  writeFileSync(join(folder, 'translations', 'songngu.yaml'), 'date: 2019\n');
  expect(findProjectFile(inside)).toBe(join(folder, 'translations', 'songngu.yaml'));
});

test.each([english, vietnamese])('every code has its words', (words) => {
  const own: readonly ProjectProblem['code'][] = [
    'unknown-rule',
    'exception-without-reason',
    'empty-file',
    'wrong-top-level',
  ];
  const told = Object.keys(words.projectProblem as object).filter((key) => !key.endsWith('_nearest'));
  expect(told.sort()).toEqual([...own].sort());
});
