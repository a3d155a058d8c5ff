import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Unit } from '../../src/model/unit.ts';
import { type Ran, runCommand } from './run-command.ts';

const text = [
  'Lạng Sơn đẩy mạnh công tác dân tộc',
  '',
  'Sáng 5/3/2019, UBND tỉnh Lạng Sơn tổ chức hội nghị. Tổng kinh phí hơn 12,5 tỷ đồng.',
  'Đồng chí Nguyễn Văn An chủ trì.',
].join('\n');
const article = 'translations/articles/lang-son-day-manh-cong-tac-dan-toc';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'songngu-project-'));
  writeFileSync(join(folder, 'tin.txt'), text);
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (path: string): string => join(folder, path);
const read = (path: string): string => readFileSync(at(path), 'utf8');
const write = (path: string, content: string): void => writeFileSync(at(path), content);
const songngu = (...argv: readonly string[]): Promise<Ran> => runCommand(argv, { folder });
const units = (): Unit[] => parse(read(`${article}/units.yaml`)).units;
const attic = (): Unit[] => parse(read(`${article}/units.yaml`)).attic ?? [];
const edit = (path: string, from: string, to: string): void => write(path, read(path).replace(from, to));

describe('init', () => {
  test('makes a project with an article of a text, a paragraph a block', async () => {
    const { stderr, exitCode } = await songngu('init', 'tin.txt');
    expect(exitCode).toBe(0);
    expect(stderr).toContain(`made ${article}/vi.md`);
    expect(read(`${article}/vi.md`)).toBe(`# ${text.split('\n')[0]}\n\n${text.split('\n').slice(2).join('\n\n')}\n`);
    expect(read('.gitignore')).toBe('.songngu/\n');
  });

  test('a songngu.yaml that says nothing yet is none of a fault', async () => {
    await songngu('init', 'tin.txt');
    expect(await songngu('status')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('leaves what is there, and refuses to write over an article', async () => {
    await songngu('init', 'tin.txt');
    write('songngu.yaml', 'houseStyle: mofa\n');
    const again = await songngu('init', 'tin.txt');
    expect(again.exitCode).toBe(2);
    expect(again.stderr).toContain(article);
    await songngu('init');
    expect(read('songngu.yaml')).toBe('houseStyle: mofa\n');
  });

  test('--dry-run makes nothing', async () => {
    const { stderr } = await songngu('init', '--dry-run', 'tin.txt');
    expect(stderr).toContain(`would make ${article}/vi.md`);
    expect(existsSync(at('songngu.yaml'))).toBe(false);
    expect(existsSync(at('translations'))).toBe(false);
  });
});

describe('sync', () => {
  beforeEach(async () => void (await songngu('init', 'tin.txt')));

  test('drafts what has no English, and says by whom', async () => {
    const { stderr, exitCode } = await songngu('sync');
    expect(exitCode).toBe(0);
    expect(stderr).toContain('4 new, 4 drafted');
    expect(units()[2]).toMatchObject({ status: 'draft', origin: { by: 'offline' } });
    expect(units()[2]?.en).toContain('more than VND 12.5 billion');
  });

  test('to do it twice is to do it once', async () => {
    await songngu('sync');
    const before = read(`${article}/units.yaml`);
    const { stderr } = await songngu('sync');
    expect(stderr).toContain('as before');
    expect(read(`${article}/units.yaml`)).toBe(before);
  });

  test('--no-draft leaves new sentences without English; --dry-run shows the change and writes nothing', async () => {
    const { stdout } = await songngu('sync', '--no-draft', '--dry-run');
    expect(stdout).toContain('+  - id: p1s1');
    expect(existsSync(at(`${article}/units.yaml`))).toBe(false);
    await songngu('sync', '--no-draft');
    expect(units().map(({ en }) => en)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('what a person wrote goes stale with its sentence, or to the attic; a machine draft is made anew', async () => {
    await songngu('sync');
    const [, second, third] = units();
    edit(
      `${article}/units.yaml`,
      `en: ${second?.en}\n    status: draft`,
      'en: Written by a person.\n    status: reviewed',
    );
    edit(`${article}/vi.md`, 'tổ chức hội nghị', 'tổ chức cuộc họp');
    edit(`${article}/vi.md`, '12,5 tỷ', '13,5 tỷ');
    edit(`${article}/vi.md`, '\n\nĐồng chí Nguyễn Văn An chủ trì.', '');
    const { stderr } = await songngu('sync');
    expect(stderr).toMatch(/1 drafted.*1 stale.*1 to the attic/);
    expect(units()[1]).toMatchObject({ status: 'stale', en: 'Written by a person.', was: { status: 'reviewed' } });
    expect(units()[2]?.en).not.toBe(third?.en);
    expect(units()[2]?.en).toContain('13.5 billion');
    expect(attic().map(({ vi }) => vi)).toEqual(['Đồng chí Nguyễn Văn An chủ trì.']);
  });

  test('--json', async () => {
    const { stdout } = await songngu('sync', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      articles: [{ article, new: 4, drafted: 4, stale: 0, retired: 0, written: true }],
    });
  });

  test('what songngu.yaml says stands for options that are not given', async () => {
    write('own.yaml', 'domain: own\nconcepts:\n  - vi: công tác dân tộc\n    en: work with the peoples\n');
    write('songngu.yaml', 'glossary: [own.yaml]\n');
    await songngu('sync');
    expect(units()[0]?.en).toContain('work with the peoples');
  });

  test('a songngu.yaml with a fault is told with its place, and nothing is written', async () => {
    write('songngu.yaml', 'engin: offline\n');
    const { stderr, exitCode } = await songngu('sync');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('songngu.yaml:1:1');
    expect(stderr).toContain('engine');
    expect(existsSync(at(`${article}/units.yaml`))).toBe(false);
  });
});

describe('status', () => {
  test('counts units and words, what is behind and what is kept', async () => {
    await songngu('init', 'tin.txt');
    expect((await songngu('status')).stdout).toContain('4 changes of the source are not in units.yaml yet');
    await songngu('sync');
    edit(`${article}/units.yaml`, 'status: draft', 'status: reviewed');
    const { stdout } = await songngu('status', '--json');
    const words = text.split(/\s+/).length;
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      articles: [
        {
          article,
          units: 4,
          untranslated: 0,
          draft: 3,
          reviewed: 1,
          stale: 0,
          attic: 0,
          behind: 0,
          words,
          wordsLeft: words - 8,
        },
      ],
      total: { units: 4, words },
    });
  });

  test('a bar of the whole width, each part of it to be seen', async () => {
    await songngu('init', 'tin.txt');
    await songngu('sync');
    edit(`${article}/units.yaml`, 'status: draft', 'status: reviewed');
    const { stdout } = await songngu('status');
    expect(/[█▓▒░]+/.exec(stdout)?.[0]).toBe('█'.repeat(6) + '▒'.repeat(18));
  });

  test('where there is no article, that is told', async () => {
    expect(await songngu('status')).toMatchObject({ exitCode: 2 });
  });
});
