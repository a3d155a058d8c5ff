import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unifiedDiff } from '../../src/cli/diff.ts';
import { type Ran, runCommand } from './run-command.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'songngu-glossary-edit-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ethnic = `# Dân tộc
domain: ethnic-affairs
concepts:
  # Policy
  - vi: công tác dân tộc
    en: ethnic affairs work
    acronyms: [CTDT]   # usual
  # Decision 1719
  - vi: chính sách dân tộc
    en: ethnic policy
    acronyms: [CSDT]
    admitted: [policy on ethnic groups, nationality policy]
    successor: cong-tac-dan-toc
`;
const police = `domain: security
concepts:
  - { vi: cảnh sát điều tra, en: investigation police, acronyms: [CSDT], until: 2018-08-06 }
  - { vi: bản, en: village }
`;

function file(name: string, content: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** With a glossary of two files that comes with the program. */
function run(...argv: readonly string[]): Promise<Ran> {
  return runCommand(['glossary', ...argv], { folder, glossary: join(folder, 'glossary') });
}
beforeEach(() => {
  file('glossary/ethnic-affairs.yaml', ethnic);
  file('glossary/police.yaml', police);
});

const asJson = async (...argv: readonly string[]): Promise<Record<string, unknown>> =>
  JSON.parse((await run(...argv, '--json')).stdout);
const codesOf = (answer: Record<string, unknown>): unknown =>
  (answer.problems as { code: string }[]).map(({ code }) => code);

describe('glossary add', () => {
  test('puts a concept into the file of its domain', async () => {
    const { exitCode, stdout, stderr } = await run(
      'add',
      'hộ cận nghèo',
      'near-poor household',
      '--domain',
      'ethnic-affairs',
      '--acronym',
      'HCN',
      '--source',
      'Decree 07/2021/ND-CP',
    );
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
    expect(stderr).toContain('ho-can-ngheo');
    expect(stderr).toContain('ethnic-affairs.yaml:14');
    expect(read('glossary/ethnic-affairs.yaml')).toBe(
      `${ethnic}  - vi: hộ cận nghèo\n    en: near-poor household\n    acronyms: [HCN]\n    source: Decree 07/2021/ND-CP\n`,
    );
    expect(read('glossary/police.yaml')).toBe(police);
  });

  test('behind another, with all keys', async () => {
    await run(
      ...[
        'add',
        'dân tộc {place?}',
        'ethnic groups of {place}',
        '--domain',
        'ethnic-affairs',
        '--after',
        'cong-tac-dan-toc',
      ],
      ...[
        '--variant',
        'đồng bào dân tộc',
        '--variant',
        'đồng bào',
        '--admitted',
        'ethnic people',
        '--cue',
        'miền núi',
        '--acronym',
        'DT',
      ],
      ...[
        '--status',
        'proposed',
        '--note',
        'Not “nationality”: old.',
        '--from',
        '1945-09-02',
        '--set',
        'en.bare=ethnic groups',
        '--set',
        'priors.DT=0.5',
      ],
    );
    const added = `  - vi: dân tộc {place?}
    en: { named: 'ethnic groups of {place}', bare: ethnic groups }
    acronyms: [DT]
    variants: [đồng bào dân tộc, đồng bào]
    admitted: [ethnic people]
    cues: [miền núi]
    priors: { DT: 0.5 }
    note: 'Not “nationality”: old.'
    status: proposed
    from: 1945-09-02
`;
    expect(read('glossary/ethnic-affairs.yaml')).toBe(
      ethnic.replace('  # Decision 1719\n', `${added}  # Decision 1719\n`),
    );
  });

  test.each([
    ['a file that is named', ['--into', 'mine.yaml', '--domain', 'culture'], 'mine.yaml'],
    ['a folder that is named', ['--into', 'more', '--domain', 'culture'], 'more/culture.yaml'],
    [
      'the topmost layer',
      ['--glossary', 'lower.yaml', '--glossary', 'more', '--domain', 'culture'],
      'more/culture.yaml',
    ],
    ['the file that is about the domain', ['--domain', 'security'], 'glossary/police.yaml'],
    ['a new file of the glossary', ['--domain', 'culture'], 'glossary/culture.yaml'],
    ['a file that says its domain', ['--into', 'lower.yaml'], 'lower.yaml'],
  ])('to %s', async (_, options, path) => {
    file('lower.yaml', 'domain: economy\nconcepts: []\n');
    file('more/other.yaml', 'domain: other\nconcepts: []\n');
    const ran = await run('add', 'nhà rông', 'communal house', ...options);
    expect(ran).toMatchObject({ exitCode: 0 });
    expect(read(path)).toMatch(/vi: nhà rông,?\s+en: communal house/);
  });

  test('not into an installed package', async () => {
    const glossary = join(folder, 'node_modules/songngu/glossary');
    file('node_modules/songngu/glossary/a.yaml', ethnic);
    const argv = ['glossary', 'add', 'nhà rông', 'communal house', '--domain', 'ethnic-affairs'];
    expect((await runCommand(argv, { folder, glossary })).exitCode).toBe(2);
    expect((await runCommand([...argv, '--into', 'mine.yaml'], { folder, glossary })).exitCode).toBe(0);
    expect(read('node_modules/songngu/glossary/a.yaml')).toBe(ethnic);
    expect((await runCommand(['glossary', 'edit', 'CTDT', '--note', 'x'], { folder, glossary })).exitCode).toBe(2);
  });

  test('a dry run prints the diff and writes nothing', async () => {
    const { stdout, exitCode } = await run(
      'add',
      'nhà rông',
      'communal house',
      '--domain',
      'ethnic-affairs',
      '--dry-run',
    );
    expect(exitCode).toBe(0);
    expect(stdout).toBe(`--- glossary/ethnic-affairs.yaml
+++ glossary/ethnic-affairs.yaml
@@ -11,3 +11,5 @@
     acronyms: [CSDT]
     admitted: [policy on ethnic groups, nationality policy]
     successor: cong-tac-dan-toc
+  - vi: nhà rông
+    en: communal house
`);
    expect(read('glossary/ethnic-affairs.yaml')).toBe(ethnic);
  });

  test('as JSON', async () => {
    const answer = await asJson('add', 'nhà rông', 'communal house', '--domain', 'culture');
    expect(answer).toMatchObject({ version: 1, saved: true, id: 'nha-rong', line: 3 });
    expect(answer.diff).toContain('+domain: culture');
  });

  test.each([
    ['the same term, in other letters', ['Công tác Dân tộc', 'x', '--domain', 'ethnic-affairs']],
    ['an id that is taken', ['nhà rông', 'x', '--domain', 'culture', '--id', 'cong-tac-dan-toc']],
  ])('a duplicate is shown, and nothing written: %s', async (_, argv) => {
    const { exitCode, stderr } = await run('add', ...argv);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('ethnic-affairs.yaml:5');
    expect(stderr).toContain('en: ethnic affairs work');
    expect(existsSync(join(folder, 'glossary/culture.yaml'))).toBe(false);
    expect(read('glossary/ethnic-affairs.yaml')).toBe(ethnic);
  });

  test.each([
    [
      'a variant that is a term',
      ['nhà rông', 'x', '--domain', 'ethnic-affairs', '--variant', 'công tác dân tộc'],
      ['duplicate-term'],
    ],
    [
      'the same acronym and English',
      ['việc dân tộc', 'Ethnic affairs work', '--domain', 'culture', '--acronym', 'CTDT'],
      ['same-sense'],
    ],
    ['no such day', ['nhà rông', 'x', '--domain', 'culture', '--from', '2018-02-30'], ['bad-date']],
    [
      'days the wrong way round',
      ['nhà rông', 'x', '--domain', 'culture', '--from', '2018-02-03', '--until', '2017-01-01'],
      ['date-order'],
    ],
    [
      'no such successor',
      ['nhà rông', 'x', '--domain', 'culture', '--successor', 'cong-tac-dan-tok'],
      ['missing-successor'],
    ],
    ['no such status', ['nhà rông', 'x', '--domain', 'culture', '--status', 'oficial'], ['bad-value']],
    ['no such key', ['nhà rông', 'x', '--domain', 'culture', '--set', 'depricated=y'], ['unknown-key']],
    ['no such slot', ['nhà {plaze}', 'x', '--domain', 'culture'], ['bad-slot']],
    ['nothing', ['nhà rông', ' ', '--domain', 'culture'], ['empty-value']],
    ['no such neighbour', ['nhà rông', 'x', '--domain', 'ethnic-affairs', '--after', 'nowhere'], ['concept-missing']],
  ])('%s is told as in a file', async (_, argv, codes) => {
    expect(codesOf(await asJson('add', ...argv))).toEqual(codes);
    const { exitCode, stderr } = await run('add', ...argv);
    expect(exitCode).toBe(2);
    expect(stderr).not.toContain(`${codes[0]}`); // a sentence, not its code
    expect(existsSync(join(folder, 'glossary/culture.yaml'))).toBe(false);
  });

  test('the problem names its option', async () => {
    const { stderr } = await run('add', 'nhà rông', 'x', '--domain', 'culture', '--from', 'yesterday');
    expect(stderr).toMatch(/^--from: .*yesterday/m);
  });

  test.each([
    ['a term of another domain', 'công tác dân tộc', 'cong-tac-dan-toc-culture'],
    ['another term with the same letters', 'bán', 'ban-culture'],
  ])('%s gets an id of its own, and that is said', async (_, vi, id) => {
    const { stderr, exitCode } = await run('add', vi, 'something else', '--domain', 'culture');
    expect(exitCode).toBe(0);
    expect(stderr).toContain(`id: ${id}`);
    expect(read('glossary/culture.yaml')).toContain(`    id: ${id}\n`);
  });

  test('a name that ended before this one began is no duplicate', async () => {
    const { exitCode } = await run(
      'add',
      'cảnh sát điều tra',
      'investigation police agency',
      '--domain',
      'security',
      '--from',
      '2018-08-07',
    );
    expect(exitCode).toBe(0);
    expect(read('glossary/police.yaml')).toContain('id: canh-sat-dieu-tra-security');
  });

  test('over a lower layer only when that is said', async () => {
    const argv = ['add', 'công tác dân tộc', 'ethnic work', '--domain', 'ethnic-affairs', '--into', 'mine.yaml'];
    expect((await run(...argv)).exitCode).toBe(2);
    expect((await run(...argv, '--override')).exitCode).toBe(0);
    expect(read('mine.yaml')).not.toContain('id:');
    expect((await run(...argv, '--override')).exitCode).toBe(2); // it is there now
  });

  test.each([
    ['bare, without a terminal', []],
    ['without English', ['nhà rông', '--domain', 'culture']],
    ['without a domain', ['nhà rông', 'communal house']],
    ['to what is no YAML file', ['nhà rông', 'communal house', '--domain', 'culture', '--into', 'terms.csv']],
    ['with half a setting', ['nhà rông', 'communal house', '--domain', 'culture', '--set', 'note']],
  ])('%s', async (_, argv) => {
    expect((await run('add', ...argv)).exitCode).toBe(2);
  });
});

describe('glossary edit', () => {
  const edited = async (...argv: readonly string[]): Promise<string> => {
    const { exitCode, stderr } = await run('edit', ...argv);
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    return read('glossary/ethnic-affairs.yaml');
  };

  test.each([
    ['English', ['CTDT', '--en', 'ethnic affairs'], 'en: ethnic affairs work', 'en: ethnic affairs'],
    [
      'one acronym more',
      ['cong-tac-dan-toc', '--add-acronym', 'CTDTTG', '--add-acronym', 'CTDT'],
      '[CTDT]',
      '[CTDT, CTDTTG]',
    ],
    [
      'one less',
      ['chinh-sach-dan-toc', '--remove-admitted', 'policy on ethnic groups'],
      '[policy on ethnic groups, nationality policy]',
      '[nationality policy]',
    ],
    [
      'another setting',
      ['cong-tac-dan-toc', '--set', 'pos=noun', '--status', 'approved'],
      '# usual\n',
      '# usual\n    pos: noun\n    status: approved\n',
    ],
    ['less', ['chinh-sach-dan-toc', '--unset', 'successor', '--remove-acronym', 'CSDT'], '    acronyms: [CSDT]\n', ''],
    [
      'a name of the same letters keeps its id',
      ['cong-tac-dan-toc', '--vi', 'công việc dân tộc'],
      'vi: công tác dân tộc\n    en: ethnic affairs work\n',
      'vi: công việc dân tộc\n    en: ethnic affairs work\n    id: cong-tac-dan-toc\n',
    ],
  ])('%s', async (_, argv, before, after) => {
    const expected = ethnic.replace(before, after);
    expect(await edited(...argv)).toBe(
      argv.includes('successor') ? expected.replace('    successor: cong-tac-dan-toc\n', '') : expected,
    );
  });

  test('what is so already is not written', async () => {
    expect(await edited('CTDT', '--en', 'ethnic affairs work')).toBe(ethnic);
    expect(await asJson('edit', 'CTDT', '--en', 'ethnic affairs work')).toMatchObject({ saved: false, diff: '' });
  });

  test('a dry run writes nothing', async () => {
    const { stdout } = await run('edit', 'CTDT', '--en', 'ethnic work', '--dry-run');
    expect(stdout).toContain('-    en: ethnic affairs work\n+    en: ethnic work\n');
    expect(read('glossary/ethnic-affairs.yaml')).toBe(ethnic);
  });

  test.each([
    ['nothing to change', ['CTDT']],
    ['no such concept', ['CTDTX', '--en', 'x']],
    ['two concepts of one name', ['CSDT', '--en', 'x']],
    ['a text that is not there', ['CTDT', '--remove-acronym', 'CSDT']],
    ['the id', ['CTDT', '--set', 'id=other']],
    ['a key that must stay', ['CTDT', '--unset', 'en']],
    ['a key that is none', ['CTDT', '--unset', 'sorce']],
    ['a bad day', ['CTDT', '--until', 'soon']],
    ['a term that another concept has', ['CTDT', '--add-variant', 'chính sách dân tộc']],
  ])('%s: nothing is done', async (_, argv) => {
    expect((await run('edit', ...argv)).exitCode).toBe(2);
    expect(read('glossary/ethnic-affairs.yaml')).toBe(ethnic);
  });

  test('an old fault stands in the way of nothing', async () => {
    const faulty = ethnic.replace('successor: cong', 'successor: kong');
    file('glossary/ethnic-affairs.yaml', faulty);
    expect(await edited('chinh-sach-dan-toc', '--note', 'x')).toBe(
      faulty.replace('    successor', '    note: x\n    successor'),
    );
  });

  test('of a layer, in the layer', async () => {
    file('mine.yaml', 'domain: ethnic-affairs\nconcepts:\n  - vi: công tác dân tộc\n    en: ethnic work\n');
    const argv = ['edit', 'cong-tac-dan-toc', '--glossary', 'mine.yaml'];
    expect((await run(...argv, '--add-acronym', 'CTDTTG')).exitCode).toBe(0);
    expect(read('mine.yaml')).toContain('    en: ethnic work\n    acronyms: [CTDT, CTDTTG]\n');
    expect((await run(...argv, '--remove-acronym', 'CTDT', '--remove-acronym', 'CTDTTG')).exitCode).toBe(0);
    expect(read('mine.yaml')).toContain('    acronyms: []\n');
    expect(read('glossary/ethnic-affairs.yaml')).toBe(ethnic);
  });

  test('the file itself is written, not a link to it', async () => {
    file('real.yaml', 'domain: culture\nconcepts:\n  - { vi: nhà rông, en: communal house }\n');
    symlinkSync(join(folder, 'real.yaml'), join(folder, 'link.yaml'));
    expect((await run('edit', 'nha-rong', '--note', 'x', '--glossary', 'link.yaml')).exitCode).toBe(0);
    expect(read('real.yaml')).toContain('note: x');
  });

  test('two at once lose nothing', async () => {
    const acronyms = Array.from({ length: 8 }, (_, index) => `CTDT${index}`);
    const ran = await Promise.all(acronyms.map((acronym) => run('edit', 'cong-tac-dan-toc', '--add-acronym', acronym)));
    expect(ran.map(({ exitCode }) => exitCode)).toEqual(acronyms.map(() => 0));
    for (const acronym of acronyms) expect(read('glossary/ethnic-affairs.yaml')).toContain(acronym);
  });
});

describe('glossary remove', () => {
  test('takes the entry with its comment', async () => {
    expect((await run('remove', 'chinh-sach-dan-toc')).exitCode).toBe(0);
    expect(read('glossary/ethnic-affairs.yaml')).toBe(ethnic.slice(0, ethnic.indexOf('  # Decision')));
  });

  test('not a successor', async () => {
    expect((await run('remove', 'cong-tac-dan-toc')).exitCode).toBe(2);
    expect(read('glossary/ethnic-affairs.yaml')).toBe(ethnic);
  });

  test('tells where a project names it', async () => {
    const text =
      'units:\n  - en: The $t(chinh-sach-dan-toc, {"count": 2}) and $t(chinh-sach-dan-toc-moi).\n  - en: $t(chinh-sach-dan-toc)\n';
    file('translations/articles/a/units.yaml', text);
    const { stderr, exitCode } = await run('remove', 'chinh-sach-dan-toc', '--dry-run');
    expect(exitCode).toBe(0);
    expect(stderr.match(/units\.yaml:\d/g)).toEqual(['units.yaml:2', 'units.yaml:3']);
  });

  test('of a layer: what lies below holds again', async () => {
    file('mine.yaml', 'domain: ethnic-affairs\nconcepts:\n  - vi: công tác dân tộc\n    en: ethnic work\n');
    expect((await run('remove', 'cong-tac-dan-toc', '--glossary', 'mine.yaml')).exitCode).toBe(0);
    expect(read('mine.yaml')).toBe('domain: ethnic-affairs\nconcepts: []\n');
  });
});

describe('a diff', () => {
  const numbers = (count: number): string => Array.from({ length: count }, (_, index) => `${index}\n`).join('');
  test.each([
    ['nothing', 'a\n', 'a\n', ''],
    ['a new file', '', 'a\nb\n', '@@ -0,0 +1,2 @@\n+a\n+b\n'],
    ['a line break at the end', 'a', 'a\n', '@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n'],
    ['line breaks', 'a\r\nb\n', 'a\nb\n', '@@ -1,2 +1,2 @@\n-a\r\n+a\n b\n'],
    [
      'near changes',
      numbers(9),
      numbers(9).replace('3\n', '').replace('6\n', 'six\n'),
      '@@ -1,9 +1,8 @@\n 0\n 1\n 2\n-3\n 4\n 5\n-6\n+six\n 7\n 8\n',
    ],
    [
      'far ones',
      numbers(20),
      numbers(20).replace('2\n3\n', '3\n').replace('17\n', ''),
      '@@ -1,6 +1,5 @@\n 0\n 1\n-2\n 3\n 4\n 5\n@@ -15,6 +14,5 @@\n 14\n 15\n 16\n-17\n 18\n 19\n',
    ],
  ])('of %s', (_, before, after, hunks) => {
    expect(unifiedDiff('a', before, after)).toBe(hunks === '' ? '' : `--- a\n+++ a\n${hunks}`);
  });
});
