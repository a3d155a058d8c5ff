import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ran, runCommand } from './run-command.ts';

/** “Ủy ban nhân dân tỉnh Điện Biên chi hơn 12,5 tỷ đồng”, in TCVN3. */
const tcvn3 = 'Uû ban nh©n d©n tØnh §iÖn Biªn chi h¬n 12,5 tû ®ång cho n­íc s¹ch.';
const unicode = 'Uỷ ban nhân dân tỉnh Điện Biên chi hơn 12,5 tỷ đồng cho nước sạch.';
const english = 'The café gave clean water.';

let folder: string;
let glossary: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'songngu-encodings-'));
  glossary = join(folder, 'glossary');
  mkdirSync(glossary);
  writeFileSync(join(glossary, 'water.yaml'), 'domain: water\nconcepts:\n  - vi: nước sạch\n    en: clean water\n');
  writeFileSync(join(folder, 'old.txt'), tcvn3, 'latin1');
  writeFileSync(join(folder, 'copied.txt'), tcvn3);
  writeFileSync(join(folder, 'unicode.txt'), unicode);
  writeFileSync(join(folder, 'wide.txt'), `\ufeff${unicode}`, 'utf16le');
  writeFileSync(join(folder, 'apart.txt'), unicode.normalize('NFD'));
  writeFileSync(join(folder, 'english.txt'), english);
  writeFileSync(join(folder, 'german.txt'), 'Für Straßen: 12,5 Mio', 'latin1');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** With a glossary of one term, so that a text is read rightly when its term is found. */
const annotated = (...argv: readonly string[]): Promise<Ran> => runCommand(['annotate', ...argv], { folder, glossary });
const found = 'nước sạch (clean water)';

describe('without --encoding, nothing is converted', () => {
  test.each([
    ['old.txt', 'old.txt:1:2  the file is not UTF-8, but reads as Vietnamese in tcvn3'],
    ['wide.txt', 'wide.txt:1:1  the file is not UTF-8, but reads as Vietnamese in utf-16le'],
    ['german.txt', 'german.txt:1:2  the file is not UTF-8. Old Vietnamese files'],
  ])('%s is refused', async (file, message) => {
    const { stderr, stdout, exitCode } = await annotated(file);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  test('what was copied into UTF-8 is read as it stands, and told', async () => {
    const { stderr } = await annotated('copied.txt');
    expect(stderr).toContain('copied.txt: the text seems to be tcvn3');
  });

  test.each(['unicode.txt', 'apart.txt'])('of %s nothing is told', async (file) => {
    expect((await annotated(file)).stderr).toBe('');
  });
});

describe('with --encoding', () => {
  test.each([
    ['tcvn3', 'old.txt'],
    ['ABC', 'copied.txt'],
    ['auto', 'old.txt'],
    ['auto', 'copied.txt'],
    ['auto', 'wide.txt'],
    ['utf-16', 'wide.txt'],
    ['nfd', 'apart.txt'],
  ])('%s, %s is read', async (encoding, file) => {
    const { stdout } = await annotated(file, '--encoding', encoding);
    expect(stdout).toContain(found);
  });

  test('the encoding that was found is told', async () => {
    const { stderr } = await annotated('old.txt', '--encoding', 'auto');
    expect(stderr).toMatch(/^old\.txt: read as tcvn3 \(9\d% sure\)\.$/m);
  });

  test.each([
    ['tcvn3', 'unicode.txt', found],
    ['utf-16be', 'english.txt', english],
  ])('%s, %s is read as UTF-8, which it is, and that is told', async (encoding, file, text) => {
    const { stdout, stderr } = await annotated(file, '--encoding', encoding);
    expect(stdout).toContain(text);
    expect(stderr).toContain(`is not read as ${encoding}`);
  });

  test.each([
    ['latin9', 'unicode.txt', 'there is no encoding “latin9”. There are: auto, utf-8'],
    ['auto', 'german.txt', 'no encoding makes it clearly Vietnamese'],
    ['utf-16', 'german.txt', '“german.txt” is not utf-16le'],
    ['utf-8', 'old.txt', 'but reads as Vietnamese in tcvn3'],
  ])('%s, %s is refused', async (encoding, file, message) => {
    const { stderr, exitCode } = await annotated(file, '--encoding', encoding);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });

  test('of two files each is read in its own', async () => {
    const { stderr, exitCode } = await runCommand(['check', 'old.txt', 'english.txt', '--encoding', 'auto'], {
      folder,
    });
    expect(stderr).toContain('old.txt: read as tcvn3');
    expect(exitCode).not.toBe(2);
  });
});

test.each([
  ['annotate', '{"text":"nước sạch"}'],
  ['align', '{"vi":"Một.","en":"One."}'],
  ['bilingual', '{"vi":"Một."}'],
  ['translate', '{"text":"nước sạch"}'],
])('%s --batch reads JSON, which has one encoding', async (command, line) => {
  const ran = await runCommand([command, '--batch', '--encoding', 'tcvn3'], { folder, glossary, stdin: line });
  expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
  expect(ran.stderr).toContain('--encoding tcvn3');
});
