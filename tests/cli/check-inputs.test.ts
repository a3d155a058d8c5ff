import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkedLineSchema, findingsSchema } from '../../src/model/finding-schema.ts';
import { checkFolder, findingsIn, type Told } from './check-folder.ts';

/** The same two figures that differ, in every kind of file that is checked. */
const files: Readonly<Record<string, string>> = {
  'vi.txt': '\uFEFFXã có 15 hộ nghèo. Xã có 20 hộ cận nghèo.\r\n\r\nĐoàn đã đến 3 thôn.\r\n',
  'en.txt': 'The commune has 16 poor households. It has 20 near-poor ones.\n\nThe delegation went to three villages.\n',
  'tin.md': '# Tin\n\n> Xã có **15 hộ**\n> nghèo.\n',
  'news.md': '# News\n\n> The commune has **16 poor**\n> households.\n',
  'other.md': '# News\n\n# More news\n',
  'bilingual.md': `| Tiếng Việt | English |
| --- | --- |
| Xã có 15 hộ nghèo. <!-- p1s1 --> | The commune has 16 poor households. <!-- p1s1 en --> |
| Xã có 20 hộ cận nghèo. <!-- p1s2 --> | It has 20 near-poor ones. <!-- p1s2 en --> |
`,
  'units.po': `msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgctxt "p1s1"
msgid "Xã có 15 hộ nghèo."
msgstr "The commune has 16 poor households."

msgctxt "p1s2"
msgid "Xã có 20 hộ cận nghèo."
msgstr "It has 20 near-poor households."
`,
  'units.tsv': 'id\tvi\ten\np1s1\tXã có 15 hộ nghèo.\tThe commune has 16 poor households.\n',
  'units.tmx': `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="vi" datatype="plaintext"/>
<body><tu tuid="p1s1"><tuv xml:lang="vi"><seg>Xã có 15 hộ nghèo.</seg></tuv><tuv xml:lang="en"><seg>The commune has 16 poor households.</seg></tuv></tu></body></tmx>
`,
  'units.xlf': `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="vi" trgLang="en"><file id="f"><unit id="p1s1"><segment><source>Xã có 15 hộ nghèo.</source><target>The commune has 16 poor households.</target></segment></unit></file></xliff>
`,
  'broken.tmx': '<?xml version="1.0"?>\n<tmx version="1.4"><body><tu>\n',
  'project/translations/articles/mot/vi.md': 'Xã có 15 hộ nghèo.\n\nVề CTDT ở 3 tỉnh.\n',
  'project/translations/articles/mot/units.yaml': `source: vi.md
units:
  - id: p1s1
    vi: Xã có 15 hộ nghèo.
    en: The commune has 16 poor households.
    status: reviewed
  - id: p2s1
    vi: Về CTDT ở 3 tỉnh.
    en: "A $t(cong-tac-dan-toc) report on four provinces"
    status: translated
`,
};
const { check, folder } = checkFolder(files);
const figures = ['--rule', 'figure-mismatch', '--json'];

describe('a figure that differs is found', () => {
  test.each([
    { paths: ['vi.txt', 'en.txt'], place: 'en.txt:1:17 p1s1' },
    { paths: ['tin.md', 'news.md'], place: 'news.md:3:21 p2s1' },
    { paths: ['bilingual.md'], place: 'bilingual.md:3:37 p1s1' },
    { paths: ['units.po'], place: 'units.po:4:1 p1s1' },
    { paths: ['units.tsv'], place: 'units.tsv:2:1 p1s1' },
    { paths: ['units.tmx'], place: 'units.tmx:3:7 p1s1' },
    { paths: ['units.xlf'], place: 'units.xlf:2:107 p1s1' },
  ])('in $paths', async ({ paths, place }) => {
    const ran = await check([...paths, ...figures]);
    expect(findingsIn(ran).map(({ file, line, column, unit }) => `${file}:${line}:${column} ${unit}`)).toEqual([place]);
    expect(findingsIn(ran)[0]).toMatchObject({
      vi: { text: expect.stringMatching(/^15/) },
      en: { text: expect.stringMatching(/^16/) },
    });
    expect(ran.exitCode).toBe(1);
    z.parse(findingsSchema, JSON.parse(ran.stdout));
  });

  test.each([
    'project',
    'project/translations/articles/mot',
    'project/translations/articles/mot/units.yaml',
    'project/translations/articles/mot/vi.md',
  ])('in %s, references written out and places those of the file', async (path) => {
    const units = 'project/translations/articles/mot/units.yaml';
    const found = findingsIn(await check([path, ...figures]));
    expect(found.map(({ file, line, unit }) => `${file}:${line} ${unit}`)).toEqual([
      `${units}:5 p1s1`,
      `${units}:9 p2s1`,
    ]);
    const line = files[units]!.split('\n')[8]!;
    expect(line.slice(found[1]!.column - 1)).toMatch(/^four/);
    expect(found[1]!.en!.text).toMatch(/^four/);
  });
});

test('offsets of documents are those of the file as read', async () => {
  const sides = (found: Told) => [found.vi!, found.en!];
  for (const paths of [
    ['vi.txt', 'en.txt'],
    ['tin.md', 'news.md'],
  ]) {
    for (const { file, start, end, text } of findingsIn(await check([...paths, ...figures])).flatMap(sides)) {
      expect(readFileSync(join(folder, file), 'utf8').slice(start, end)).toBe(text);
    }
  }
});

describe('standard input', () => {
  test('is what --input says', async () => {
    expect(findingsIn(await check(['-', '--input', 'po', ...figures], files['units.po']))).toMatchObject([
      { file: '-', unit: 'p1s1' },
    ]);
    expect(findingsIn(await check(['-', '--input', 'bilingual', ...figures], files['bilingual.md']))).toMatchObject([
      { file: '-', line: 3 },
    ]);
  });

  test('can be one of two texts', async () => {
    expect(findingsIn(await check(['-', 'en.txt', ...figures], files['vi.txt']))).toMatchObject([
      { file: 'en.txt', vi: { file: '-' } },
    ]);
  });
});

describe('what cannot be checked is told, with exit code 2', () => {
  test.each([
    { argv: ['tin.md', 'other.md'], told: /2 .* 2 .*tin\.md:3:3 .* other\.md:3:3/s },
    { argv: ['tin.md'], told: /tin\.md/ },
    { argv: ['-'], told: /--input/ },
    { argv: ['-', '--input', 'odt'], told: /odt.*xliff-2\.1/ },
    { argv: ['broken.tmx', '--json'], told: /broken\.tmx:\d+:\d+/ },
    { argv: ['nothing.po'], told: /nothing\.po/ },
    { argv: ['nothing.md', 'news.md'], told: /nothing\.md/ },
    { argv: ['.'], told: /translations\/articles/ },
    { argv: ['tin.md', 'news.md', '--rule', 'figure-mismach'], told: /figure-mismatch/ },
    { argv: ['tin.md', 'news.md', '--severity', 'figure-mismatch=fatal'], told: /error, warning, note, off/ },
    { argv: ['tin.md', 'news.md', '--write-baseline'], told: /--baseline/ },
  ])('$argv', async ({ argv, told }) => {
    const { stderr, stdout, exitCode } = await check(argv);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(told);
  });
});

describe('--batch', () => {
  const pair = { id: 7, vi: 'Xã có 15 hộ nghèo.', en: 'The commune has 16 poor households.' };

  test('a line of findings a pair, in order, bad lines answered too', async () => {
    const asked = [pair, '{', { id: 'x', vi: 'a' }, { id: 8, vi: 'Xã có 15 hộ.', en: 'There are 15 households.' }];
    const stdin = asked.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).join('\n');
    const { stdout, exitCode } = await check(['--batch', '--rule', 'figure-mismatch'], stdin);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { version: 1, id: 7, findings: [{ rule: 'figure-mismatch', en: { start: 16, end: expect.any(Number) } }] },
      { id: null, line: 2, error: { code: 'bad-json' } },
      { id: 'x', line: 3, error: { code: 'bad-shape' } },
      { id: 8, findings: [] },
    ]);
    expect(exitCode).toBe(1);
    for (const line of lines) z.parse(checkedLineSchema, line);
  });

  test('each pair is a document of its own', async () => {
    const stdin = `${JSON.stringify(pair)}\n`.repeat(2);
    const [first, second] = (await check(['--batch'], stdin)).stdout.trim().split('\n');
    expect(second).toBe(first);
  });
});
