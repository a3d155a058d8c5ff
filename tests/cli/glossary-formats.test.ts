import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { glossaryFormats } from '../../src/formats/index.ts';
import { type Ran, runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'songngu-formats-'));
afterAll(() => rmSync(folder, { recursive: true }));

const glossary = `domain: ethnic-affairs
concepts:
  - vi: công tác dân tộc
    en: ethnic affairs work
    acronyms: [CTDT]
    deprecated: [nationality work]
    status: official
  - vi: hộ cận nghèo
    en: near-poor household
    domain: society
  - vi: chùa {name}
    en: "{name} Pagoda"
  - vi: chương trình đào tạo
    en: training programme
    acronyms: [CTDT]
`;

beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  writeFileSync(join(folder, 'g.yaml'), glossary);
});

const songngu = (...argv: string[]): Promise<Ran> => runCommand(['glossary', ...argv], { folder });
const own = ['--no-builtin', '--glossary', 'g.yaml'];
const file = (name: string): string => readFileSync(join(folder, name), 'utf8');
const put = (name: string, text: string | Uint8Array): void => writeFileSync(join(folder, name), text);

describe('export', () => {
  test('the name of the file tells the format', async () => {
    const { exitCode, stdout } = await songngu('export', ...own, '-o', 'terms.tsv');
    expect([exitCode, stdout]).toEqual([0, '']);
    expect(file('terms.tsv')).toMatch(/^id\tvi\ten\tdomain\tacronyms\tdeprecated\tstatus\ncong-tac-dan-toc\t/);
  });

  test('to standard output where no file is named', async () => {
    const { exitCode, stdout, stderr } = await songngu('export', ...own, '--to', 'deepl');
    expect([exitCode, stdout]).toEqual([
      0,
      'công tác dân tộc\tethnic affairs work\nhộ cận nghèo\tnear-poor household\nchương trình đào tạo\ttraining programme\n',
    ]);
    expect(stderr).toContain('“chùa {name}”');
    expect(stderr.match(/“CTDT”/g)).toHaveLength(2);
  });

  test('what is left out, as JSON, printed and in a file', async () => {
    const { stdout } = await songngu(
      'export',
      ...own,
      '--to',
      'amazon',
      '-o',
      'a.csv',
      '--json',
      '--report',
      'left.json',
    );
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ version: 1, format: 'amazon', concepts: 4 });
    expect(report.leftOut.map((each: { code: string }) => each.code).sort()).toEqual([
      'ambiguous-acronym',
      'ambiguous-acronym',
      'template',
    ]);
    expect(file('left.json')).toBe(stdout);
  });

  test.each([
    [['--domain', 'society'], 1],
    [['--status', 'official'], 1],
    [[], 4],
  ])('only what %j asks for', async (filter, count) => {
    const { stdout } = await songngu('export', ...own, '--to', 'csv', ...filter);
    expect(stdout.trim().split('\n')).toHaveLength(1 + count);
  });

  test('--title and --header', async () => {
    expect((await songngu('export', ...own, '--to', 'html', '--title', 'Của ta')).stdout).toContain(
      '<title>Của ta</title>',
    );
    expect((await songngu('export', ...own, '--to', 'azure', '--header')).stdout).toMatch(/^vi\ten\n/);
  });

  test('bytes go to a file only', async () => {
    const { exitCode, stdout } = await songngu('export', ...own, '--to', 'xlsx');
    expect([exitCode, stdout]).toEqual([2, '']);
    expect((await songngu('export', ...own, '-o', 'terms.xlsx')).exitCode).toBe(0);
    const { stdout: again } = await songngu(
      'import',
      'terms.xlsx',
      '--into',
      'new.yaml',
      ...own,
      '--override',
      '--json',
    );
    expect(JSON.parse(again)).toMatchObject({ imported: 4, problems: [] });
  });

  test.each([
    [['export', '--to', 'pdf']],
    [['export']],
    [['export', '-o', 'terms.doc']],
    [['export', '--to', 'csv', '--json']],
    [['export', '-o', 'no\0where.csv']],
  ])('%j is wrong usage', async (argv) => {
    const { exitCode, stdout, stderr } = await songngu(...argv, ...own);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^error: /);
  });
});

describe('import', () => {
  const into = ['--into', 'new.yaml', '--no-builtin', '--glossary', 'g.yaml'];
  const table = 'vi,en,acronyms,STT\ntrưởng bản,village head,TB,1\nhộ nghèo,"poor household, as of 2022",,2\n';

  test('a table becomes a glossary file', async () => {
    put('t.csv', table);
    const { exitCode, stderr } = await songngu('import', 't.csv', ...into, '--domain', 'society');
    expect(exitCode).toBe(0);
    expect(stderr).toContain('t.csv:1:16');
    expect(file('new.yaml')).toBe(
      'domain: society\nconcepts:\n  - vi: trưởng bản\n    en: village head\n    acronyms: [TB]\n  - vi: hộ nghèo\n    en: poor household, as of 2022\n',
    );
  });

  test('our own export comes back', async () => {
    await songngu('export', ...own, '-o', 'e.csv');
    put('empty.yaml', 'domain: none\nconcepts: []\n');
    await songngu('import', 'e.csv', '--into', 'new.yaml', '--no-builtin', '--glossary', 'empty.yaml');
    const [before, after] = [
      await songngu('list', '--json', ...own),
      await songngu('list', '--json', '--no-builtin', '--glossary', 'new.yaml'),
    ];
    expect(JSON.parse(before.stdout).concepts).toHaveLength(4);
    expect(after.stdout).toBe(before.stdout);
  });

  test('what the glossary has and what comes twice is skipped', async () => {
    put('t.csv', 'vi,en\nHộ cận nghèo,almost poor household\ntrưởng bản,village head\nTrưởng bản,village head\n');
    const { exitCode, stdout } = await songngu('import', 't.csv', ...into, '--domain', 'x', '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      imported: 1,
      skipped: [
        { code: 'known', vi: 'Hộ cận nghèo', id: 'ho-can-ngheo', place: { line: 2 } },
        { code: 'repeated', vi: 'Trưởng bản', place: { line: 4 }, first: { line: 3 } },
      ],
    });
  });

  test('two that are spelled alike and have ids of their own are two', async () => {
    put('t.csv', 'id,vi,en\nviec-dan-toc,việc dân tộc,ethnic matter\nmuc-dan-toc,Việc dân tộc,Ethnic Matters\n');
    const { exitCode, stdout } = await songngu('import', 't.csv', ...into, '--domain', 'x', '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ imported: 2, skipped: [] });
  });

  test('--override lies over the glossary', async () => {
    put('t.csv', 'vi,en\nhộ cận nghèo,almost poor household\n');
    await songngu('import', 't.csv', ...into, '--domain', 'society', '--override');
    const { stdout } = await songngu('show', 'ho-can-ngheo', ...own, '--glossary', 'new.yaml', '--json');
    expect(JSON.parse(stdout).concept.en).toBe('almost poor household');
  });

  test('an id that another term has is given anew', async () => {
    put('t.csv', 'vi,en\nhộ cạn nghèo,dried-up household\nbàn,table\nbản,village\n');
    await songngu('import', 't.csv', ...into, '--domain', 'test');
    expect(file('new.yaml')).toContain('id: ho-can-ngheo-test\n');
    expect(file('new.yaml').match(/id: /g)).toHaveLength(2);
  });

  test.each([
    ['bad-value', 'vi,en,status\na,b,done\nc,d,\n'],
    ['duplicate-concept', 'vi,en\na,b\na,c\nc,d\n'],
    ['no-id', 'vi,en\n!!,b\nc,d\n'],
    ['stray-quote', 'vi,en\n"a"b,c\nc,d\n'],
  ])('%s stops it, unless the rest is wanted', async (code, text) => {
    put('t.csv', text);
    const stopped = await songngu('import', 't.csv', ...into, '--domain', 'x', '--json');
    expect(stopped.exitCode).toBe(2);
    expect(JSON.parse(stopped.stdout).problems).toMatchObject([{ code }]);
    expect(readdirSync(folder)).not.toContain('new.yaml');
    const partial = await songngu('import', 't.csv', ...into, '--domain', 'x', '--partial');
    expect(partial.exitCode).toBe(1);
    expect(file('new.yaml')).toContain('vi: c\n');
  });

  test('a file that is there keeps every byte', async () => {
    const before = `# Của ta\n\n${glossary.replace('en: near-poor household', 'en:   "near-poor household"  # tạm')}`;
    put('g.yaml', before);
    put('t.csv', 'vi,en,domain\ntrưởng bản,village head,\nhộ nghèo,poor household,society\nHộ cận nghèo,x,\n');
    const { exitCode } = await songngu('import', 't.csv', '--into', 'g.yaml', '--no-builtin', '--glossary', 'g.yaml');
    expect(exitCode).toBe(0);
    expect(file('g.yaml')).toBe(
      `${before}  - vi: trưởng bản\n    en: village head\n  - vi: hộ nghèo\n    en: poor household\n    domain: society\n`,
    );
  });

  test('a file of 1 GB is refused before it takes memory', async () => {
    put('huge.csv', '');
    truncateSync(join(folder, 'huge.csv'), 2 ** 30);
    const { exitCode, stderr } = await songngu('import', 'huge.csv', ...into, '--domain', 'x');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^huge\.csv:1:1 /);
  });

  test('a table without a term is no success', async () => {
    put('t.csv', 'vi,en\nhộ nghèo,\n');
    const { exitCode, stderr } = await songngu('import', 't.csv', ...into, '--domain', 'x');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('t.csv:2:10');
    expect(readdirSync(folder)).not.toContain('new.yaml');
  });

  test('--dry-run prints the diff and writes nothing', async () => {
    put('t.csv', table);
    const { exitCode, stdout } = await songngu('import', 't.csv', ...into, '--domain', 'x', '--dry-run');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('+++ new.yaml\n');
    expect(stdout).toContain('+  - vi: hộ nghèo\n+    en: poor household, as of 2022\n');
    expect(readdirSync(folder)).not.toContain('new.yaml');
  });

  test('standard input, with columns', async () => {
    const argv = ['glossary', 'import', '-', '--from', 'tsv', '--columns', 'en,,vi', ...into, '--domain', 'x'];
    const { exitCode } = await runCommand(argv, { folder, stdin: 'village head\t1\ttrưởng bản\n' });
    expect(exitCode).toBe(0);
    expect(file('new.yaml')).toContain('vi: trưởng bản\n    en: village head\n');
  });

  test.each([
    [['import', 'missing.csv', '--domain', 'x']],
    [['import', '.', '--from', 'csv', '--domain', 'x']],
    [['import', 't.doc', '--domain', 'x']],
    [['import', 't.csv', '--from', 'deepl', '--domain', 'x']],
    [['import', 't.csv']],
    [['import', '-', '--domain', 'x']],
    [['import', 't.csv', '--domain', 'x', '--columns', 'vi,eng_lish']],
    [['import', 't.csv', '--domain', 'x', '--columns', 'vi,note']],
  ])('%j is wrong usage', async (argv) => {
    put('t.csv', table);
    const { exitCode, stdout, stderr } = await songngu(...argv, ...into);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/error: /);
  });
});

describe('the list of formats', () => {
  test.each(glossaryFormats.map((listed) => [listed.name, listed] as const))(
    '%s is what it says',
    async (_, listed) => {
      const format = await listed.load();
      expect(format).toMatchObject({ name: listed.name, extension: listed.extension });
      expect([format.read !== undefined, format.write !== undefined]).toEqual([
        listed.does.startsWith('reads'),
        listed.does.endsWith('writes'),
      ]);
    },
  );
});
