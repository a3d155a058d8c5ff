import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alignedLineSchema, alignmentSchema } from '../../src/model/alignment.ts';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'songngu-align-'));
afterAll(() => rmSync(folder, { recursive: true }));

const builtin = resolve(import.meta.dirname, '../../glossary');
const glossary = join(folder, 'glossary');

/** With a small glossary and lexicon: what the command says is tested here, not what it knows. */
const align = (argv: readonly string[], stdin = '') => runCommand(['align', ...argv], { folder, stdin, glossary });

const vi = '# Trường học mới\n\nTỉnh xây 12 trường học. Năm 2018 có mưa | lũ. Một bệnh viện đã mở cửa.\n';
const en = '# New schools\n\nThe province builds 12 schools. A hospital has opened its doors.\n';

beforeAll(() => {
  for (const part of ['symbols', 'lexicon/grammar'])
    cpSync(join(builtin, part), join(glossary, part), { recursive: true });
  mkdirSync(join(glossary, 'lexicon/words'));
  mkdirSync(join(glossary, 'lexicon/expressions'));
  writeFileSync(join(glossary, 'terms.yaml'), 'domain: test\nconcepts:\n  - { vi: bệnh viện, en: hospital }\n');
  writeFileSync(join(glossary, 'lexicon/words/t.yaml'), 'words:\n  trường học: { n: school, gram: c }\n');
  writeFileSync(join(folder, 'vi.md'), vi);
  writeFileSync(join(folder, 'en.md'), en);
  writeFileSync(join(folder, 'vi.txt'), 'Có 125 hộ. Có 7 xã.\nCó 340 hộ.\n');
  writeFileSync(join(folder, 'en.txt'), '125 households. 7 communes.\r\n340 households.\r\n');
  writeFileSync(join(folder, 'empty.txt'), '\n');
});

describe('align', () => {
  test('prints a table, a row a pair; a bar within a sentence is escaped', async () => {
    const { stdout, exitCode } = await align(['vi.md', 'en.md']);
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      '| # | Vietnamese | English | Score |',
      '| --- | --- | --- | ---: |',
      expect.stringMatching(/^\| 1 \| Trường học mới \| New schools \| [01]\.\d\d \|$/),
    ]);
    expect(stdout).toContain('Năm 2018 có mưa \\| lũ.');
    expect(exitCode).toBe(0);
  });

  test('prints JSON of the published shape: indexes into the two lists', async () => {
    const shape = JSON.parse((await align(['vi.md', 'en.md', '--json'])).stdout);
    expect(alignmentSchema.safeParse(shape).error).toBeUndefined();
    expect(shape.vi).toHaveLength(4);
    expect(shape.pairs.map((pair: { vi: number[]; en: number[] }) => [pair.vi, pair.en])).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[2], []],
      [[3], [2]],
    ]);
  });

  test('takes each line as a sentence with --lines, one side from standard input', async () => {
    const { stdout } = await align(['--lines', '-', 'en.txt', '--format', 'tsv'], 'Có 125 hộ. Có 7 xã.\nCó 340 hộ.');
    expect(stdout.split('\n').map((line) => line.split('\t').slice(0, 2))).toEqual([
      ['Có 125 hộ. Có 7 xã.', '125 households. 7 communes.'],
      ['Có 340 hộ.', '340 households.'],
      [''],
    ]);
  });

  test('says which pairs are doubtful', async () => {
    const unlike = ['Trời xanh.', 'Gió nhẹ.'].join('\n');
    const { stderr } = await align(['--lines', '-', 'en.txt', '--json', '--anchors', 'none'], unlike);
    expect(stderr).toContain('none');
    writeFileSync(join(folder, 'many.txt'), 'Apples.\nPears are 7.\nPlums.\nFigs.\n');
    expect((await align(['--lines', '-', 'many.txt'], unlike)).stderr).toMatch(/doubtful .* pairs? \d/);
  });

  test('reads anchors, and says what is wrong with one', async () => {
    writeFileSync(join(folder, 'good.txt'), '# the second of each\n2\t2\n');
    expect((await align(['--lines', 'vi.txt', 'en.txt', '--anchors', 'good.txt'])).exitCode).toBe(0);
    for (const [anchors, told] of [
      ['2 two', /bad\.txt:1 .*two numbers/s],
      ['1 1\n9 2', /bad\.txt:2 .*2 and 2 sentences/s],
      ['2 2\n1 1', /bad\.txt:2 .*order/s],
    ] as const) {
      writeFileSync(join(folder, 'bad.txt'), anchors);
      const { stderr, exitCode } = await align(['--lines', 'vi.txt', 'en.txt', '--anchors', 'bad.txt']);
      expect(stderr).toMatch(told);
      expect(exitCode).toBe(2);
    }
  });

  test('answers a batch line by line, bad lines with an error of their own', async () => {
    const lines = [
      '{"id":1,"vi":"Có 125 hộ. Có 340 hộ.","en":"125 households. 340 households."}',
      '{"id":2,"vi":["Một."],"en":["One."]}',
      '{"id":3,"vi":"Một."}',
      'no',
    ];
    const { stdout, exitCode } = await align(['--batch'], lines.join('\n'));
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map((answer) => alignedLineSchema.safeParse(answer).success)).toEqual([true, true, true, true]);
    expect(answers.map(({ pairs, error }) => pairs?.length ?? error.code)).toEqual([2, 1, 'bad-shape', 'bad-json']);
    expect(exitCode).toBe(1);
  });

  test.each([
    [['vi.md'], /name two files/],
    [['-', '-'], /standard input/],
    [['vi.md', 'empty.txt'], /empty\.txt holds no sentence/],
    [['vi.md', 'missing.md'], /missing\.md/],
  ])('%j is an error that says what to do', async (argv, told) => {
    const { stderr, exitCode } = await align(argv);
    expect(stderr).toMatch(told);
    expect(exitCode).toBe(2);
  });
});
