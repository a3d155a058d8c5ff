import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Ran, runCommand } from './run-command.ts';

const glossary = resolve(import.meta.dirname, '../translation/fixtures/glossary');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'songngu-memory-'));
  const article = join(folder, 'translations/articles/hop');
  mkdirSync(article, { recursive: true });
  writeFileSync(join(folder, 'songngu.yaml'), 'date: 2018-08-20\n');
  writeFileSync(join(article, 'vi.md'), '# Xã họp về CTDT\n\nCán bộ phát biểu. Có 12% số hộ dự. Xin cảm ơn.\n');
  writeFileSync(join(article, 'units.yaml'), units);
});
afterEach(() => rmSync(folder, { recursive: true }));

const units = `source: vi.md
units:
  - id: p1s1
    vi: Xã họp về CTDT
    en: The commune meets on $t(cong-tac-dan-toc)
    status: reviewed
  - id: p2s1
    vi: Cán bộ phát biểu.
    en: An official spoke.
    status: draft
    origin: { by: offline }
  - id: p2s2
    vi: Có 12% số hộ dự.
    en: 12% of households attended.
    status: translated
    note: said aloud
  - id: p2s3
    vi: Xin cảm ơn.
    status: draft
`;

const run = (...argv: readonly string[]): Promise<Ran> => runCommand(['memory', ...argv], { folder, glossary });
const json = async (...argv: readonly string[]): Promise<unknown> => JSON.parse((await run(...argv, '--json')).stdout);
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

const tmx = (body: string): string =>
  `<?xml version="1.0"?>\n<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="vi" datatype="plaintext"/><body>${body}</body></tmx>`;
const tu = (vi: string, en: string): string =>
  `<tu><tuv xml:lang="vi"><seg>${vi}</seg></tuv><tuv xml:lang="en"><seg>${en}</seg></tuv></tu>`;

describe('an article', () => {
  test('is remembered by what a person confirmed, spelled out, each between its neighbours', async () => {
    expect(await run('import', 'translations/articles/hop')).toMatchObject({ exitCode: 0, stdout: '' });
    expect(existsSync(join(folder, '.songngu/memory.db'))).toBe(true);
    expect(await json('search', 'xã', '12')).toEqual({ version: 1, units: [] });
    expect(await json('search', 'xa')).toMatchObject({
      units: [
        {
          vi: 'Xã họp về CTDT',
          en: 'The commune meets on ethnic affairs work',
          before: '',
          after: 'Cán bộ phát biểu.',
          status: 'reviewed',
          from: { document: 'translations/articles/hop', unit: 'p1s1' },
        },
      ],
    });
    expect(await json('search', 'phat bieu')).toEqual({ version: 1, units: [] });
  });

  test('of a project, from a folder inside it, into the same memory', async () => {
    const inside = await runCommand(['memory', 'import', '../..'], {
      folder: join(folder, 'translations/articles'),
      glossary,
    });
    expect(inside.exitCode).toBe(0);
    expect(await json('stats')).toMatchObject({ version: 1, units: 2, reviewed: 1, documents: 1, segments: 2 });
  });
});

describe('files of other programs', () => {
  test('what is right is taken, what is wrong is told', async () => {
    writeFileSync(join(folder, 'a.tmx'), tmx(`${tu('Một.', 'One.')}${tu('Hai.', '')}${tu('Ba.', 'Three.')}`));
    expect(await json('import', 'a.tmx')).toEqual({
      version: 1,
      file: 'a.tmx',
      added: 2,
      changed: 0,
      known: 0,
      left: 1,
      skipped: 0,
    });
    writeFileSync(join(folder, 'b.tmx'), tmx(`${tu('Bốn.', 'Four.')}<tu></seg></tu>`));
    const { exitCode, stderr } = await run('import', 'b.tmx');
    expect({ exitCode, told: stderr.includes('b.tmx:2:') }).toEqual({ exitCode: 1, told: true });
    expect(await json('stats')).toMatchObject({ units: 3 });
  });

  test('out to TMX and into another memory, nothing is lost', async () => {
    await run('import', '.');
    await run('export', '-o', 'out.tmx');
    await run('import', 'out.tmx', '--memory', 'other.db');
    await run('export', '-o', 'again.tmx', '--memory', 'other.db');
    expect(read('again.tmx').replace('other.db', '.songngu/memory.db')).toBe(read('out.tmx'));
    const ofOne = (await json('search', 'ho')) as { units: unknown };
    expect(await json('search', 'ho', '--memory', 'other.db')).toEqual(ofOne);
    expect(ofOne.units).toMatchObject([{ note: 'said aloud', from: { unit: 'p2s2' } }]);
  });

  test('from standard input, in a format that is named', async () => {
    const stdin = tmx(tu('Một.', 'One.'));
    const ran = await runCommand(['memory', 'import', '-', '--format', 'tmx'], { folder, glossary, stdin });
    expect(ran.exitCode).toBe(0);
    expect(await json('search', 'mot')).toMatchObject({ units: [{ en: 'One.' }] });
  });
});

describe('what the memory has for a sentence', () => {
  beforeEach(() => run('import', '.'));

  test('repaired, with what was put in', async () => {
    const { stdout, exitCode } = await run('match', 'Xã họp về CSDT');
    expect(stdout).toBe(
      'Xã họp về CTDT\n  The commune meets on ethnic policy\n  the same once repaired; ethnic affairs work → ethnic policy\n',
    );
    expect(exitCode).toBe(0);
    expect(await json('match', 'Xã họp về CSDT')).toMatchObject({
      version: 1,
      matches: [{ kind: 'repaired', match: 100 }],
    });
  });

  test('nothing', async () => {
    expect(await run('match', 'Trời mưa to.')).toMatchObject({ exitCode: 1, stdout: '' });
  });

  test.each([
    ['--least', '0'],
    ['--least', 'many'],
    ['--limit', '0'],
  ])('%s %s is refused', async (...option) => {
    expect(await run('match', 'Trời mưa to.', ...option)).toMatchObject({ exitCode: 2, stdout: '' });
  });
});

describe('searching', () => {
  test('shows pairs as text, and says when there are more', async () => {
    await run('import', '.');
    expect(await run('search', 'ho', '--limit', '1')).toMatchObject({
      exitCode: 0,
      stdout: 'Có 12% số hộ dự.\n  12% of households attended.\n  translated; translations/articles/hop\n',
      stderr: expect.stringContaining('--limit'),
    });
    expect(await run('search', 'mưa')).toMatchObject({ exitCode: 1, stdout: '' });
  });
});

describe('without a memory', () => {
  test.each([['search', 'xã'], ['match', 'Xã họp.'], ['stats'], ['export']])(
    '%s says that there is none',
    async (...argv) => {
      const { exitCode, stdout, stderr } = await run(...argv);
      expect({ exitCode, stdout, told: stderr.includes('songngu memory import') }).toEqual({
        exitCode: 2,
        stdout: '',
        told: true,
      });
      expect(existsSync(join(folder, '.songngu'))).toBe(false);
    },
  );

  test('a password is never told', async () => {
    const { exitCode, stderr } = await run(
      'stats',
      '--memory',
      'postgres://me:secret@127.0.0.1:1/none?password=secret',
    );
    expect({ exitCode, told: stderr.includes('postgres://me@127.0.0.1:1'), secret: stderr.includes('secret') }).toEqual(
      {
        exitCode: 2,
        told: true,
        secret: false,
      },
    );
  });
});
