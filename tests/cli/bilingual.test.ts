import { cpSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bilingualLineSchema } from '../../src/model/bilingual-line.ts';
import { readZip, zipped } from '../../src/zip/index.ts';
import { p, r, wordFile } from '../document/word-file.ts';
import { type Ran, runCommand } from './run-command.ts';
import { glossary, units, unitsFolder } from './units-folder.ts';

const { path, run, file, change } = unitsFolder('bilingual');

/** With the lexicon of the built-in glossary, which drafts and alignments need. */
function withLexicon(argv: readonly string[], stdin = ''): Promise<Ran> {
  const own = join(path(), 'glossary');
  if (!existsSync(own)) {
    cpSync(glossary, own, { recursive: true });
    symlinkSync(resolve(import.meta.dirname, '../../glossary/lexicon'), join(own, 'lexicon'));
  }
  return runCommand(['bilingual', ...argv], { folder: path(), glossary: own, stdin });
}

describe('a Markdown document there and back', () => {
  test.each(['table', 'columns', 'stacked'])('%s: what nobody touched changes nothing', async (layout) => {
    expect(await run('.', '--layout', layout, '-o', 'both.md')).toMatchObject({ exitCode: 0 });
    expect(await run('--read', 'both.md')).toMatchObject({
      exitCode: 0,
      stderr: '0 units changed in units.yaml; 3 as before, 0 left as they are\n',
    });
    expect(file('units.yaml')).toBe(units);
  });

  test.each(['table', 'columns', 'stacked'])('%s: edited English comes home as a person’s', async (layout) => {
    await run('.', '--layout', layout, '-o', 'both.md');
    change('both.md', 'An official spoke.', 'A cadre spoke.');
    expect(await run('--read', 'both.md')).toMatchObject({ exitCode: 0 });
    const expected = units
      .replace('An official spoke.', 'A cadre spoke.')
      .replace('draft\n    origin: { by: offline }', 'translated\n    origin: { by: person }');
    expect(file('units.yaml')).toBe(expected);
  });

  test('a reference stands where its words were left', async () => {
    await run('.', '-o', 'both.md');
    change(
      'both.md',
      'The commune meets on ethnic affairs work',
      'The commune met to discuss ethnic affairs work today',
    );
    await run('--read', 'both.md');
    expect(file('units.yaml')).toContain('en: The commune met to discuss $t(cong-tac-dan-toc) today\n');
  });

  test('--dry-run shows the difference and writes nothing', async () => {
    await run('.', '-o', 'both.md');
    change('both.md', '—', 'Thank you.');
    const { stdout, exitCode } = await run('--read', 'both.md', '--dry-run');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('+    en: Thank you.\n+    status: translated\n+    origin: { by: person }\n');
    expect(file('units.yaml')).toBe(units);
  });
});

describe('what is not taken is told', () => {
  test('English that the project changed meanwhile: was, here, now', async () => {
    await run('.', '-o', 'both.md');
    change('both.md', 'An official spoke.', 'A cadre spoke.');
    change('units.yaml', 'An official spoke.', 'Officials spoke.');
    const before = file('units.yaml');
    const { exitCode, stderr } = await run('--read', 'both.md');
    expect(exitCode).toBe(1);
    expect(stderr).toContain(
      '      was   An official spoke.\n      file  A cadre spoke.\n      now   Officials spoke.\n',
    );
    expect(file('units.yaml')).toBe(before);
  });

  test('what only the project changed stays', async () => {
    await run('.', '-o', 'both.md');
    change('units.yaml', 'An official spoke.', 'Officials spoke.');
    const before = file('units.yaml');
    expect(await run('--read', 'both.md')).toMatchObject({ exitCode: 0 });
    expect(file('units.yaml')).toBe(before);
  });

  test.each([
    ['the Vietnamese', 'Cán bộ phát biểu.', 'Cán bộ nói.', 'p2s1'],
    ['English that is gone', 'An official spoke.', '', 'p2s1'],
    ['a line of its own', '| Xin cảm ơn.', '| Xong. |  |\n| Xin cảm ơn.', 'Xong.'],
  ])('%s', async (_, from, to, told) => {
    await run('.', '-o', 'both.md');
    change('both.md', from, to);
    const { exitCode, stderr } = await run('--read', 'both.md');
    expect(exitCode).toBe(1);
    expect(stderr).toContain(told);
    expect(file('units.yaml')).toBe(units);
  });

  test('confirmed English, where the document does not say what it was', async () => {
    await run('.', '-o', 'both.md');
    writeFileSync(join(path(), 'both.md'), file('both.md').replace(/<!-- songngu as-written[^>]*-->\n/, ''));
    change('both.md', 'The commune meets', 'The commune met');
    change('both.md', 'An official spoke.', 'A cadre spoke.');
    const { exitCode, stderr } = await run('--read', 'both.md');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('      now   The commune meets on ethnic affairs work\n');
    expect(file('units.yaml')).toContain('The commune meets');
    expect(file('units.yaml')).toContain('A cadre spoke.');
  });

  test.each([
    ['a text without units', ['--read', 'vi.md'], 'vi.md'],
    ['a document that stands in no article', ['--read', '/dev/null'], '/dev/null'],
    ['two texts', ['vi.md', 'en.md', '--read', 'both.md'], '--read'],
    ['nothing', [], 'article'],
  ])('%s ends it', async (_, argv, told) => {
    const { exitCode, stderr } = await run(...argv);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(told);
  });
});

test('a text alone is drafted, and its edited draft becomes units', async () => {
  rmSync(join(path(), 'units.yaml'));
  expect(await withLexicon(['vi.md', '-o', 'both.md'])).toMatchObject({ exitCode: 0 });
  const drafted = /\| (?<en>[^|]*) <!-- p2s2 en/.exec(file('both.md'))?.groups?.en ?? '';
  expect(drafted).not.toBe('');
  change('both.md', `| ${drafted} <!-- p2s2 en`, '| Thanks to all. <!-- p2s2 en');
  expect(await withLexicon(['--read', 'both.md'])).toMatchObject({ exitCode: 0 });
  expect(file('units.yaml')).toContain('vi: Xin cảm ơn.\n    en: Thanks to all.\n    status: translated\n');
  expect(file('units.yaml').match(/^ {4}en:/gm)).toHaveLength(1);
});

describe('two texts of other formats than Markdown', () => {
  const rows = [
    '| Xã họp về CTDT <!-- p1s1 --> | The commune meets <!-- p1s1 en --> |',
    '| Có 125 hộ. <!-- p2s1 --> | There are 125 households. <!-- p2s1 en --> |',
    '| Xin cảm ơn & chào. <!-- p2s2 --> | Thank you. <!-- p2s2 en --> |',
  ];
  const page = '<h1>The commune meets</h1><p>There are <b>125</b> households. Thank you.</p>';

  test('pages', async () => {
    writeFileSync(join(path(), 'a.html'), '<h1>Xã họp về CTDT</h1><p>Có <b>125</b> hộ. Xin cảm ơn &amp; chào.</p>');
    writeFileSync(join(path(), 'b.html'), page);
    const { stdout } = await withLexicon(['a.html', 'b.html']);
    expect(stdout.trim().split('\n').slice(2)).toEqual(rows);
  });

  test('a Word file and a page', async () => {
    const body = p(r('Xã họp về CTDT')) + p(r('Có '), r('125', '<w:b/>'), r(' hộ. Xin cảm ơn &amp; chào.'));
    writeFileSync(join(path(), 'a.docx'), wordFile(body));
    writeFileSync(join(path(), 'b.html'), page);
    const { stdout } = await withLexicon(['a.docx', 'b.html']);
    expect(stdout.trim().split('\n').slice(2)).toEqual(rows);
  });

  test('to a page, which says once what most sentences are', async () => {
    writeFileSync(join(path(), 'b.html'), '<h1>The commune meets</h1><p>There are <b>125</b> households.</p>');
    writeFileSync(join(path(), 'a.md'), '# Xã họp về CTDT\n\nCó 125 hộ. Xin cảm ơn và hẹn gặp lại.\n');
    const { stdout } = await withLexicon(['a.md', 'b.html', '--to', 'html']);
    expect(stdout).toContain('<p>Translated · 3 sentences; not translated: 1');
    expect(stdout.match(/<li class="\w+">[^<]*/g)).toEqual(['<li class="untranslated">Not translated']);
  });

  test('what cannot be read ends it', async () => {
    writeFileSync(join(path(), 'a.pdf'), '%PDF-1.7 ');
    expect(await withLexicon(['a.pdf', 'vi.md'])).toMatchObject({ exitCode: 2, stdout: '' });
  });
});

describe('--batch', () => {
  const lines = [
    { id: 1, vi: '# Xã họp\n\nCó 125 hộ.', en: '# The commune meets\n\n125 households.' },
    { id: 'b', vi: 'Có 340 hộ.' },
    { id: 3, text: 'Có 340 hộ.' },
    { id: 4, vi: 'Có 340 hộ.', format: 'rtf' },
  ].map((line) => JSON.stringify(line));
  const answersOf = ({ stdout }: Ran) =>
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));

  test('answers each line with its document, bad lines with an error of their own', async () => {
    const ran = await withLexicon(['--batch', '--layout', 'stacked'], lines.join('\n'));
    const [aligned, drafted, ...bad] = answersOf(ran);
    expect(aligned).toMatchObject({ version: 1, id: 1 });
    expect(aligned.document).toContain('Có 125 hộ. <!-- p2s1 -->\n\n> 125 households. <!-- p2s1 en -->\n');
    expect(drafted.document).toMatch(/Có 340 hộ\. <!-- p1s1 -->\n\n> .*340.*<!-- p1s1 en -->/);
    expect(bad.map(({ id, line, error }) => [id, line, error.code])).toEqual([
      [3, 3, 'bad-shape'],
      [4, 4, 'bad-format'],
    ]);
    expect(answersOf(ran).every((answer) => bilingualLineSchema.safeParse(answer).success)).toBe(true);
    expect(ran.exitCode).toBe(1);
  });

  test('writes pages', async () => {
    const [page] = answersOf(await withLexicon(['--batch', '--to', 'html'], lines[0]));
    expect(page.document).toMatch(/^<!doctype html>[\s\S]*125 households/);
  });

  test('a page that would not be read from a file is not read from a line', async () => {
    const page = `<!doctype html>${'<b>'.repeat(500_001)}`;
    const lines = [{ vi: page }, { vi: '<p>Có 125 hộ.</p>', en: page, format: 'html' }].map((line) =>
      JSON.stringify(line),
    );
    const answers = answersOf(await withLexicon(['--batch'], lines.join('\n')));
    expect(answers.map(({ error }) => error.code)).toEqual(['too-many-tags', 'too-many-tags']);
  });

  test('has no line for a Word file', async () => {
    expect(await withLexicon(['--batch', '--to', 'docx'], lines[0])).toMatchObject({ exitCode: 2, stdout: '' });
  });
});

describe('a page', () => {
  test('by the name of the file, in the language of the interface', async () => {
    expect(await run('.', '-o', 'both.html', '--lang', 'vi')).toMatchObject({ exitCode: 0, stdout: '' });
    expect(file('both.html')).toContain('<html lang="vi">');
    expect(file('both.html')).toContain('Bản nháp');
  });

  test('has the terms with what they mean, the status, the findings', async () => {
    const { stdout } = await run('.', '--to', 'html');
    expect(stdout).toMatch(/<a class="term"[^>]* its-term="yes" its-term-info-ref="#term-\d+"[^>]*>CTDT<\/a>/);
    expect(stdout).toContain('data-meaning="ethnic affairs work (công tác dân tộc)"');
    expect(stdout).toContain('<li class="draft">Draft</li>');
    expect(stdout).toContain('<li class="untranslated">Not translated</li>');
  });
});

describe('a Word file there and back', () => {
  const read = (): Promise<Ran> => run('--read', 'both.docx');
  const type = (from: string, to: string): void => {
    const zip = readZip(readFileSync(join(path(), 'both.docx')));
    if ('code' in zip) throw new Error(zip.code);
    const parts = zip.names.map((name) => {
      const bytes = zip.part(name);
      const text = bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : expect.fail(bytes.code);
      return { name, content: [name === 'word/document.xml' ? text.replace(from, to) : text] };
    });
    writeFileSync(join(path(), 'both.docx'), Buffer.concat([...zipped(parts)]));
  };

  test.each(['table', 'columns', 'stacked'])('%s', async (layout) => {
    expect(await run('.', '-o', 'both.docx', '--layout', layout)).toMatchObject({ exitCode: 0, stdout: '' });
    expect(await read()).toMatchObject({ exitCode: 0 });
    expect(file('units.yaml')).toBe(units);
    type('An official spoke.', 'A cadre spoke.');
    expect(await read()).toMatchObject({ exitCode: 0 });
    expect(file('units.yaml')).toContain('en: A cadre spoke.   # not sure\n    status: translated\n');
  });

  test('is nothing for standard output', async () => {
    expect(await run('.', '--to', 'docx')).toMatchObject({ exitCode: 2, stdout: '' });
  });

  test('that is damaged ends it', async () => {
    await run('.', '-o', 'both.docx');
    writeFileSync(join(path(), 'both.docx'), readFileSync(join(path(), 'both.docx')).subarray(0, 1000));
    expect(await read()).toMatchObject({ exitCode: 2 });
    expect(file('units.yaml')).toBe(units);
  });
});
