import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

const root = resolve(import.meta.dirname, '../..');
const articleFolder = join(root, 'translations/articles/tang-cuong-trao-doi-kinh-nghiem-cong-tac-dan-toc');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'songngu-test-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

describe('lookup', () => {
  test.each([
    [['CTDT'], 'ethnic affairs work'],
    [['uy ban nhan dan'], "People's Committee"],
    [["people's committee"], 'Ủy ban nhân dân'],
    [['people’s committee'], 'Ủy ban nhân dân'],
    [['Uỷ ban Nhân dân'], "People's Committee"],
    [['166/KH-UBND'], 'Plan No. 166/KH-UBND'],
    [['06 - NQ/TU'], 'Resolution No. 06-NQ/TU'],
    [['UBND tỉnh Lạng Sơn'], "Lang Son Provincial People's Committee"],
    [['Sở Y tế Bắc Kạn'], 'Bac Kan Provincial Department of Health'],
    [['so y te bac kan'], 'Bac Kan Provincial Department of Health'],
    [['ubnd tỉnh lạng sơn'], "Lang Son Provincial People's Committee"],
    [['uy ban nhan dan huyen mu cang chai'], "Mu Cang Chai District People's Committee"],
  ])('%s', async (query, expected) => {
    const { stdout, exitCode } = await runCommand(['lookup', ...query]);
    expect(stdout).toContain(expected);
    expect(exitCode).toBe(0);
  });

  test('what nothing is called has near names and exit code 1', async () => {
    const { stdout, exitCode } = await runCommand(['lookup', 'UBNDW']);
    expect(stdout).toContain('UBND');
    expect(stdout).toContain('Did you mean');
    expect(exitCode).toBe(1);
  });

  test('what only a rule reads is told as a guess, with near names', async () => {
    const { stdout, exitCode } = await runCommand(['lookup', 'UBDN']);
    expect(stdout).toMatch(/a guess +Ủy ban Đối ngoại \(\d\d%\)\nDid you mean/);
    expect(exitCode).toBe(0);
  });

  test.each([
    ['Hội nghị tổng kết công tác dân tộc và miền núi; đồng bào dân tộc thiểu số', 'chính sách dân tộc'],
    ['Cơ quan điều tra khởi tố bị can, bắt tạm giam hai đối tượng về tội tham nhũng', 'cảnh sát điều tra'],
  ])('the senses of CSDT where «%s»', async (context, vi) => {
    const { stdout } = await runCommand(['lookup', 'CSDT', '--context', context, '--json']);
    const [{ senses }] = JSON.parse(stdout).results;
    expect(senses[0].concept.vi).toBe(vi);
    expect(senses[0].confidence).toBeGreaterThan(senses[1].confidence);
  });

  test('all senses of an acronym, as JSON', async () => {
    const { stdout } = await runCommand(['lookup', '--json', 'CTDT', 'UBND']);
    const { version, results } = JSON.parse(stdout);
    expect(version).toBe(1);
    expect(results[0].senses[0].concept).toMatchObject({ id: 'cong-tac-dan-toc', en: 'ethnic affairs work' });
    expect(results[1].query).toBe('UBND');
  });
});

describe('annotate', () => {
  test('reads standard input, writes to a file whole', async () => {
    const output = join(folder, 'out.md');
    const ran = await runCommand(['annotate', '-', '-o', output], { stdin: 'Về **công tác dân tộc**.\n' });
    expect(ran).toMatchObject({ stdout: '', exitCode: 0 });
    expect(readFileSync(output, 'utf8')).toBe('Về **công tác dân tộc** *(ethnic affairs work)*.\n');
  });

  test('the acronym is explained although its term was', async () => {
    const { stdout } = await runCommand(['annotate', '-', '--input', 'markdown'], {
      stdin: 'Về công tác dân tộc: CTDT, CTDT.\n',
    });
    expect(stdout).toBe('Về công tác dân tộc *(ethnic affairs work)*: CTDT *(ethnic affairs work)*, CTDT.\n');
  });

  test('code and addresses stay', async () => {
    const source = 'Xem `UBND` và <http://UBND.vn/CTDT>.\n\n```\nUBND\n```\n';
    expect((await runCommand(['annotate', '-'], { stdin: source })).stdout).toBe(source);
  });

  test('a glossary that matches nothing changes nothing, and that is said', async () => {
    const glossary = file('nothing.yaml', 'domain: test\nconcepts:\n  - { vi: không đâu có, en: nowhere }\n');
    const source = '# Một bài\r\n\r\nKhông có gì.\r\n';
    const { stdout, stderr } = await runCommand(['annotate', '-', '--glossary', glossary, '--no-builtin'], {
      stdin: source,
    });
    expect(stdout).toBe(source);
    expect(stderr).not.toBe('');
  });

  test('own terms lie over the built-in ones', async () => {
    const glossary = file('own.yaml', 'domain: test\nconcepts:\n  - { vi: công tác dân tộc, en: our own words }\n');
    const { stdout } = await runCommand(['annotate', '-', '--glossary', glossary], {
      stdin: 'Về công tác dân tộc ở xã.\n',
    });
    expect(stdout).toContain('our own words');
  });

  test('batch: one answer a line, in order, and a bad line does not stop it', async () => {
    const lines = [
      '{"id":"a","text":"UBND tỉnh"}',
      'not json',
      '{"id":7,"text":"CTDT\u2028và","format":"markdown"}',
      '{"id":1}',
      '{"id":2,"text":"x","format":"rtf"}',
    ];
    const { stdout, exitCode } = await runCommand(['annotate', '--batch'], { stdin: `${lines.join('\n')}\n` });
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id, line, error }) => [id, line, error?.code])).toEqual([
      ['a', undefined, undefined],
      [null, 2, 'bad-json'],
      [7, undefined, undefined],
      [1, 4, 'bad-shape'],
      [2, 5, 'bad-format'],
    ]);
    expect(answers[0]).toMatchObject({
      version: 1,
      segments: [{ mentions: [{ text: 'UBND tỉnh' }] }],
      definitions: [],
    });
    expect(exitCode).toBe(1);
  });

  test('batch: a line that is not UTF-8', async () => {
    const { stdout, exitCode } = await runCommand(['annotate', '--batch'], {
      stdin: Buffer.from([0x22, 0xff, 0x22, 0x0a]),
    });
    expect(JSON.parse(stdout)).toMatchObject({ id: null, line: 1, error: { code: 'bad-utf8' } });
    expect(exitCode).toBe(1);
  });
});

describe('build and bilingual', () => {
  const project = (): string => {
    const at = mkdtempSync(join(folder, 'project-'));
    cpSync(articleFolder, join(at, 'translations/articles/a'), { recursive: true });
    return at;
  };

  test('building again gives the same bytes', async () => {
    const at = project();
    const before = readdirSync(join(at, 'translations/articles/a')).map((name) =>
      readFileSync(join(at, 'translations/articles/a', name), 'utf8'),
    );
    const { exitCode, stdout } = await runCommand(['build'], { folder: at });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('translations/articles/a');
    const after = readdirSync(join(at, 'translations/articles/a')).map((name) =>
      readFileSync(join(at, 'translations/articles/a', name), 'utf8'),
    );
    expect(after).toEqual(before);
  });

  test('a changed sentence makes its unit stale, and its English stays', async () => {
    const at = project();
    const vi = join(at, 'translations/articles/a/vi.md');
    writeFileSync(vi, readFileSync(vi, 'utf8').replace('Mới đây, Hội nghị', 'Hôm qua, Hội nghị'));
    await runCommand(['build'], { folder: at });
    const units = readFileSync(join(at, 'translations/articles/a/units.yaml'), 'utf8');
    expect(units).toMatch(/status: stale/);
    expect(units).toMatch(/was:/);
    expect(units).toContain('the 2018 conference to exchange experience');
  });

  test('a broken units file writes nothing', async () => {
    const at = project();
    const units = join(at, 'translations/articles/a/units.yaml');
    const broken = readFileSync(units, 'utf8').replace('$t(cong-tac-dan-toc)', '$t(cong-tac-dan-tok)');
    writeFileSync(units, broken);
    rmSync(join(at, 'translations/articles/a/en.md'));
    const { exitCode, stderr } = await runCommand(['build'], { folder: at });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/units\.yaml:\d+:\d+ .*cong-tac-dan-tok.*cong-tac-dan-toc/);
    expect(readdirSync(join(at, 'translations/articles/a'))).not.toContain('en.md');
    expect(readFileSync(units, 'utf8')).toBe(broken);
  });

  test.each(['table', 'stacked', 'columns'])('bilingual as %s', async (layout) => {
    const { stdout, exitCode } = await runCommand(['bilingual', articleFolder, '--layout', layout]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('<!-- p8s2 -->');
    expect(stdout).toContain('Plan No. 166/KH-UBND');
  });

  test('bilingual aligns two files', async () => {
    const { exitCode, stdout } = await runCommand([
      'bilingual',
      join(articleFolder, 'vi.md'),
      join(articleFolder, 'en.md'),
    ]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/UBND TP ban hành Kế hoạch [^|]* <!-- p8s2 --> \| On that basis, [^|]* <!-- p8s2 en -->/);
  });
});

describe('glossary', () => {
  test('list, in Vietnamese alphabetical order', async () => {
    const glossary = file(
      'order.yaml',
      'domain: test\nconcepts:\n  - { vi: đảng, en: d }\n  - { vi: dân, en: c }\n  - { vi: ấp, en: b }\n  - { vi: an, en: a }\n',
    );
    const { stdout } = await runCommand(['glossary', 'list', '--no-builtin', '--glossary', glossary, '--json']);
    expect(JSON.parse(stdout).concepts.map(({ en }: { en: string }) => en)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('show', async () => {
    const { stdout } = await runCommand(['glossary', 'show', 'cong-tac-dan-toc']);
    expect(stdout).toMatch(/^# .*ethnic-affairs\.yaml:\d+\n/);
    expect(stdout).toContain('en: ethnic affairs work');
  });

  test('lint tells place, rule and how to mend', async () => {
    const glossary = file(
      'lint.yaml',
      'domain: test\nconcepts:\n  - { vi: dân tộc, en: ethnic group, admitted: [ethnic group] }\n',
    );
    const { stderr, exitCode } = await runCommand(['glossary', 'lint', glossary]);
    expect(stderr).toMatch(/lint\.yaml:3:\d+ /);
    expect(exitCode).toBe(1);
  });

  test('lint mends what has one right mending, and nothing else', async () => {
    const text = `domain: test
concepts:
  - vi: dân tộc # a group
    en: ethnic group
    admitted: [ethnicity, ethnic group]
    plural: ethnic groups
    cues: [miền núi]
`;
    const glossary = file('fix.yaml', text);
    const dry = await runCommand(['glossary', 'lint', glossary, '--fix', '--dry-run']);
    expect(dry.stdout).toContain('-    plural: ethnic groups\n');
    expect(readFileSync(glossary, 'utf8')).toBe(text);
    const { exitCode } = await runCommand(['glossary', 'lint', glossary, '--fix']);
    expect(exitCode).toBe(0);
    expect(readFileSync(glossary, 'utf8')).toBe(
      'domain: test\nconcepts:\n  - vi: dân tộc # a group\n    en: ethnic group\n    admitted: [ethnicity]\n',
    );
  });

  test('lint explains a rule with an example', async () => {
    const { stdout } = await runCommand(['glossary', 'lint', '--explain', 'missing-source']);
    expect(stdout).toContain('Bộ Nội vụ');
    const unknown = await runCommand(['glossary', 'lint', '--explain', 'missing-sauce']);
    expect(unknown.stderr).toContain('missing-source');
    expect(unknown.exitCode).toBe(2);
  });

  test('stats', async () => {
    const glossary = file(
      'stats.yaml',
      'domain: test\nconcepts:\n  - { vi: dân tộc, en: ethnic group, acronyms: [DT] }\n',
    );
    const { stdout } = await runCommand(['glossary', 'stats', '--no-builtin', '--glossary', glossary, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, concepts: 1, acronymSenses: 1, officialNames: 0 });
    const { stdout: text } = await runCommand(['glossary', 'stats', '--no-builtin', '--glossary', glossary]);
    expect(text).toMatch(/^concepts +1/);
  });
});

describe('bad input', () => {
  beforeAll(() => void file('tin.md', 'Tỉnh họp.\n'));

  test.each([
    ['an unknown option', ['annotate', 'x.md', '--nonsense'], '--nonsense'],
    ['a missing argument', ['lookup'], 'query'],
    ['an unknown command', ['looukp'], 'looukp'],
    ['a file that is not there', ['annotate', 'no-such.md'], 'no-such.md'],
    ['a folder for a file', ['annotate', '.'], '“.”'],
    ['a form that is not known', ['annotate', 'x.md', '--as', 'bubbles'], 'bubbles'],
    ['a kind that is not known', ['annotate', '-', '--mark', 'verbs'], 'verbs'],
    ['no file', ['annotate'], 'file'],
    ['a Word file’s name for Markdown', ['annotate', 'tin.md', '-o', 'tin.docx'], '“tin.docx”'],
    ['a page’s name for Markdown', ['translate', 'tin.md', '-o', 'tin.html'], '“tin.html”'],
    ['a place that nobody knows', ['lookup', 'UBND', '--place', 'Atlantis'], '“Atlantis”'],
    ['no glossary left', ['lookup', 'UBND', '--no-builtin'], '--glossary'],
    ['a glossary that is not there', ['lookup', 'UBND', '--glossary', 'no-such.yaml'], 'no-such.yaml'],
    ['a schema that is not known', ['schema', 'nonsense'], 'glossary'],
    ['a concept that is not known', ['glossary', 'show', 'no-such-concept'], 'no-such-concept'],
    ['a project without articles', ['build'], 'translations/articles'],
    ['an article that is not there', ['bilingual', 'no-such-folder'], 'no-such-folder'],
  ])('%s: exit code 2, the reason on standard error, no stack trace', async (_, argv, reason) => {
    const { stdout, stderr, exitCode } = await runCommand(argv, { folder });
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(reason);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  test.each(['annotate', 'translate'])('nothing to %s is told', async (command) => {
    const { stderr, exitCode } = await runCommand([command, '-'], { stdin: '\n' });
    expect(stderr).toBe('standard input is empty: there is nothing to read.\n');
    expect(exitCode).toBe(0);
  });

  test('not UTF-8: the place of the first bad byte', async () => {
    const path = file('latin1.md', Buffer.concat([Buffer.from('một\nhai '), Buffer.from([0xe9]), Buffer.from(' ba')]));
    const { stderr, exitCode } = await runCommand(['annotate', path]);
    expect(stderr).toContain('latin1.md:2:5');
    expect(exitCode).toBe(2);
  });

  test('a broken glossary layer: place, excerpt and mark', async () => {
    const path = file(
      'broken.yaml',
      'domain: test\nconcepts:\n  - vi: dân tộc\n    en: ethnic group\n    depricated: [nationality]\n',
    );
    const { stderr, exitCode } = await runCommand(['lookup', 'UBND', '--glossary', path]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /broken\.yaml:5:5 {2}unknown key “depricated”\. Did you mean “deprecated”\?\n {4}5 \| {5}depricated: \[nationality\]\n {6}\| {5}\^/,
    );
  });
});

describe('in Vietnamese', () => {
  test('--lang vi', async () => {
    const { stdout } = await runCommand(['lookup', '--lang', 'vi', 'UBNDW']);
    expect(stdout).toContain('Có phải bạn muốn tìm');
  });

  test('help', async () => {
    const { stdout, exitCode } = await runCommand(['annotate', '--help', '--lang', 'vi']);
    expect(stdout).toContain('Cách dùng:');
    expect(stdout).toContain('Ví dụ:');
    expect(exitCode).toBe(0);
  });

  test.each([
    ['lookup'],
    ['annotate'],
    ['bilingual'],
    ['build'],
    ['glossary', 'list'],
    ['glossary', 'show'],
    ['glossary', 'lint'],
    ['schema'],
  ])('help of %s has examples', async (...command) => {
    const { stdout } = await runCommand([...command, '--help']);
    expect(stdout).toContain('Example');
    expect(stdout).toContain(`songngu ${command.join(' ')}`);
  });
});

describe('schema', () => {
  test('names, and each a JSON Schema', async () => {
    const names = (await runCommand(['schema'])).stdout.trim().split('\n');
    expect(names).toEqual(expect.arrayContaining(['glossary', 'units', 'analysis', 'batch', 'concepts', 'lookup']));
    for (const name of names) expect(JSON.parse((await runCommand(['schema', name])).stdout)).toHaveProperty('$schema');
  });
});
