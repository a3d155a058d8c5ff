import { describe, expect, test } from 'vitest';
import { runCommand } from './run-command.ts';
import { glossary, units, unitsFolder } from './units-folder.ts';

const { path, run, file, change } = unitsFolder('units');

describe('there and back', () => {
  test.each([
    ['xliff', 'back.xlf'],
    ['xliff-1.2', 'back.xlf'],
    ['tmx', 'back.tmx'],
    ['po', 'back.po'],
    ['i18next', 'back.json'],
    ['csv', 'back.csv'],
    ['tsv', 'back.tsv'],
  ])('%s: what nobody touched changes nothing, what a translator changed comes home', async (format, name) => {
    expect(await run('export', '.', '--to', format, '-o', name)).toMatchObject({ exitCode: 0, stdout: '' });
    expect(await run('import', name, '--into', '.')).toMatchObject({ exitCode: 0 });
    expect(file('units.yaml')).toBe(units);
    change(name, 'An official spoke.', 'A cadre spoke.');
    const { exitCode, stderr } = await run('import', name, '--into', 'units.yaml');
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: '1 unit changed in units.yaml; 2 as before, 0 left out\n',
    });
    const expected = units
      .replace('An official spoke.', 'A cadre spoke.')
      .replace('draft\n    origin: { by: offline }', 'translated\n    origin: { by: person }');
    expect(file('units.yaml')).toBe(expected);
  });
});

describe('export', () => {
  test('marks terms as the article means them, and protects references', async () => {
    const { stdout } = await run('export', '.', '--to', 'xliff');
    expect(stdout).toContain(
      '<source>Xã họp về <mrk id="m2" type="term">CTDT</mrk></source>'.replace(
        'Xã',
        '<mrk id="m1" type="term">Xã</mrk>',
      ),
    );
    expect(stdout).toContain(
      '<gls:glossEntry ref="#m2"><gls:term>CTDT</gls:term><gls:translation>ethnic affairs work</gls:translation>',
    );
    expect(stdout).toContain(
      'on <ph id="c1" dataRef="d1" equiv="ethnic affairs work" disp="ethnic affairs work"/></target>',
    );
    const plain = await run('export', '.', '--to', 'xliff', '--no-terms');
    expect(plain.stdout).toContain('<source>Xã họp về CTDT</source>');
  });

  test('one side of i18next', async () => {
    expect(JSON.parse((await run('export', '.', '--to', 'json', '--side', 'vi')).stdout)).toMatchObject({
      p2s2: 'Xin cảm ơn.',
    });
    expect(JSON.parse((await run('export', '.', '--to', 'json')).stdout)).toMatchObject({ p2s2: '' });
  });

  test.each([
    ['a format that is none', ['export', '.', '--to', 'docx'], 'docx'],
    ['a name that tells no format', ['export', '.', '-o', 'back.txt'], 'xliff-2.1'],
    ['no article', ['export', 'nowhere', '--to', 'po'], 'nowhere'],
  ])('%s ends it', async (_, argv, told) => {
    const { exitCode, stderr } = await run(...argv);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(told);
  });
});

describe('import', () => {
  test('--dry-run shows the difference and writes nothing', async () => {
    await run('export', '.', '-o', 'back.po');
    change('back.po', 'msgid "Xin cảm ơn."\nmsgstr ""', 'msgid "Xin cảm ơn."\nmsgstr "Thank you."');
    const { stdout } = await run('import', 'back.po', '--into', '.', '--dry-run');
    expect(stdout).toContain(
      '     vi: Xin cảm ơn.\n-    status: draft\n+    en: Thank you.\n+    status: translated\n+    origin: { by: person }\n',
    );
    expect(file('units.yaml')).toBe(units);
  });

  test('what changed on both sides is told at its place, and ours stays', async () => {
    await run('export', '.', '-o', 'back.po');
    change('back.po', 'An official spoke.', 'A cadre spoke.');
    change('units.yaml', 'An official spoke.', 'Officials spoke.');
    const { exitCode, stderr } = await run('import', 'back.po', '--into', '.', '--json');
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^back\.po:\d+:1 {2}p2s1: .*“Officials spoke\.”.*“A cadre spoke\.”/);
    expect(file('units.yaml')).toBe(units.replace('An official', 'Officials'));
  });

  test('a fault in the file ends it with its place, or takes the rest with --partial', async () => {
    await run('export', '.', '-o', 'back.po');
    change('back.po', 'msgstr "The commune', 'msgstr The commune');
    change('back.po', 'An official spoke.', 'A cadre spoke.');
    const stopped = await run('import', 'back.po', '--into', '.');
    expect(stopped.exitCode).toBe(2);
    expect(stopped.stderr).toMatch(/^back\.po:\d+:1 {2}“msgstr The commune meets/);
    expect(file('units.yaml')).toBe(units);
    expect(await run('import', 'back.po', '--into', '.', '--partial')).toMatchObject({ exitCode: 1 });
    expect(file('units.yaml')).toContain('A cadre spoke.');
  });

  test('a broken rule of XLIFF is told in words', async () => {
    await run('export', '.', '-o', 'back.xlf');
    change('back.xlf', '<ph id="c1" dataRef="d1"', '<ph id="c1" dataRef="d7"');
    const { exitCode, stderr } = await run('import', 'back.xlf', '--into', '.', '--lang', 'vi');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('originalData của đơn vị không có dữ liệu “d7”');
  });

  test('a file of other languages is not taken', async () => {
    await run('export', '.', '--to', 'xliff', '-o', 'back.xlf');
    change('back.xlf', 'srcLang="vi"', 'srcLang="lo"');
    expect(await run('import', 'back.xlf', '--into', '.')).toMatchObject({ exitCode: 2 });
  });

  test('standard input, with its format named', async () => {
    const { stdout } = await run('export', '.', '--to', 'tmx');
    const stdin = stdout.replace('An official spoke.', 'A cadre spoke.');
    const ran = await runCommand(['units', 'import', '-', '--format', 'tmx', '--into', '.', '--json'], {
      folder: path(),
      glossary,
      stdin,
    });
    expect(JSON.parse(ran.stdout)).toEqual({
      version: 1,
      taken: [{ id: 'p2s1', en: 'A cadre spoke.', status: 'translated', origin: { by: 'person' } }],
      unchanged: 2,
      problems: [],
    });
  });
});
