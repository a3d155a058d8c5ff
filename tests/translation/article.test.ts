import { mkdtemp, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeWhole } from '../../src/files/index.ts';
import {
  buildArticle,
  type DocumentMaker,
  findArticles,
  prepareArticle,
  readArticle,
  readUnits,
  writeArticle,
  writeUnits,
} from '../../src/translation/index.ts';
import { testGlossary } from './test-glossary.ts';

const glossary = await testGlossary();

const source = `---
title: Hội nghị
---
# Công tác dân tộc ở Lạng Sơn

Hội nghị đã diễn ra.  UBND tỉnh dự
Hội nghị.

- Cán bộ được cử đi.
- **Kế hoạch** mới.

| Tỉnh | Số |
| --- | --- |
| Lạng Sơn | 7 |

\`\`\`
mã giữ nguyên
\`\`\`
`;

const unitsText = `source: vi.md
units:
  - id: p1s1
    vi: Công tác dân tộc ở Lạng Sơn
    en: $t(cong-tac-dan-toc) in Lang Son
    status: reviewed

  - id: p2s1
    vi: Hội nghị đã diễn ra tại Hà Nội.
    en: The conference took place in Ha Noi.
    status: translated

  - id: p2s2
    vi: UBND tỉnh dự Hội nghị.
    en: The $t(uy-ban-nhan-dan, {"place":"province"}) | attended.
    status: reviewed

  - id: p4s1b # the list
    vi: Cán bộ được cử đi.
    en: 1. $t(can-bo, {"count":2}) were sent.
    status: translated

  - id: p6s1
    vi: Tỉnh
    en: Province | city
    status: translated

attic:
  - id: p9s1
    vi: Số
    en: Number of a $t(huong-dan-vien)
    status: reviewed
`;

function unitsOf(text: string) {
  const { value, problems } = readUnits('units.yaml', new TextEncoder().encode(text), glossary);
  expect(problems).toEqual([]);
  return value!;
}

const ids: DocumentMaker = ({ document, units, settings }) =>
  `${settings.source}: ${document.segments.map(({ id }) => `${id}=${units.get(id)?.id}:${units.get(id)?.status}`).join(' ')}\n`;

describe('an article', () => {
  const build = buildArticle({ source, units: unitsOf(unitsText), glossary, makers: { 'ids.md': ids } });

  test('in English', () => {
    expect(build.problems).toEqual([]);
    expect(build.files['en.md']).toBe(`---
title: Hội nghị
---
<!-- Made by songngu build from vi.md and units.yaml: edit those, not this file. -->
# Ethnic affairs work in Lang Son

The conference took place in Ha Noi. <!-- songngu: p2s1 stale -->  The provincial People's Committee | attended.

- 1\\. Officials and staff were sent.
- **Kế hoạch** mới. <!-- songngu: p4s1 not translated -->

| Province \\| city | Number of an instructor |
| --- | --- |
| Lạng Sơn <!-- songngu: p7s1 not translated --> | 7 <!-- songngu: p8s1 not translated --> |

\`\`\`
mã giữ nguyên
\`\`\`
`);
  });

  test('its other documents go by unit', () => {
    expect(
      build.files['ids.md'],
    ).toBe(`<!-- Made by songngu build from vi.md and units.yaml: edit those, not this file. -->
vi.md: p1s1=p1s1:reviewed p2s1=p2s1:stale p2s2=p2s2:reviewed p3s1=p4s1b:translated p4s1=p4s1:draft p5s1=p6s1:translated p6s1=p9s1:reviewed p7s1=p7s1:draft p8s1=p8s1:draft
`);
  });

  test('its report', () => {
    expect(build.report).toEqual({
      units: 9,
      untranslated: 3,
      drafts: 0,
      translated: 2,
      reviewed: 3,
      stale: 1,
      conceptsUsed: ['cong-tac-dan-toc', 'uy-ban-nhan-dan', 'can-bo', 'huong-dan-vien'],
    });
  });

  test('its units file, which then needs nothing more', () => {
    expect(build.edits.map(({ kind }) => kind)).toEqual(['stale', 'new', 'recalled', 'new', 'new']);
    const again = buildArticle({ source, units: unitsOf(build.unitsText), glossary, makers: { 'ids.md': ids } });
    expect(again.edits).toEqual([]);
    expect(again.unitsText).toBe(build.unitsText);
    expect(again.files).toEqual(build.files);
  });

  test('with a line break of its own and a byte order mark', () => {
    const text = `\uFEFF${source.replaceAll('\n', '\r\n')}`;
    const crlf = buildArticle({ source: text, units: unitsOf(unitsText), glossary });
    expect(crlf.files['en.md']).toBe(`\uFEFF${build.files['en.md']?.replaceAll('\n', '\r\n')}`);
  });

  test('with a fault in what comes back from the attic makes nothing', () => {
    const faulty = unitsOf(unitsText.replace('$t(huong-dan-vien)', '$t(huong-dan-vien'));
    const { files, problems } = buildArticle({ source, units: faulty, glossary });
    expect(files).toEqual({});
    expect(problems).toMatchObject([{ code: 'bad-reference-syntax', place: { line: 31, column: 21 } }]);
  });

  test.each([
    ['units in brackets', 'source: vi.md\nunits: [{ id: p1s1, vi: x, status: draft }]\n', 'units-not-editable', 2],
    ['a source that would be made', 'source: en.md\nunits: []\n', 'source-is-made', 1],
  ])('of %s makes nothing', (_, text, code, line) => {
    const { files, problems } = buildArticle({ source, units: unitsOf(text), glossary });
    expect(files).toEqual({});
    expect(problems).toMatchObject([{ code, place: { line } }]);
  });
});

describe('an article’s folder', () => {
  async function project(files: Readonly<Record<string, string>>): Promise<{ root: string; folder: string }> {
    const root = await mkdtemp(join(tmpdir(), 'songngu-'));
    const folder = join(root, 'translations', 'articles', 'hoi-nghi');
    for (const [name, text] of Object.entries(files)) await writeWhole(join(folder, name), text);
    return { root, folder };
  }

  async function built(folder: string) {
    const { value, problems } = await readArticle(folder, glossary);
    expect(problems).toEqual([]);
    return { article: value!, build: prepareArticle(value!, glossary, { 'ids.md': ids }) };
  }

  const textOf = (folder: string, name: string) => readFile(join(folder, name), 'utf8');

  test('is found, built, and left alone when nothing changed', async () => {
    const { root, folder } = await project({ 'vi.md': source, 'units.yaml': unitsText });
    expect(await findArticles(root)).toEqual([folder]);
    const first = await built(folder);
    expect(await writeArticle(first.article, first.build)).toEqual({
      value: ['units.yaml', 'en.md', 'ids.md'].map((name) => join(folder, name)),
      problems: [],
    });
    expect(await textOf(folder, 'units.yaml')).toBe(first.build.unitsText);
    await utimes(join(folder, 'en.md'), 1, 1);
    const second = await built(folder);
    expect(await writeArticle(second.article, second.build)).toEqual({ value: [], problems: [] });
    expect((await stat(join(folder, 'en.md'))).mtimeMs).toBe(1000);
  });

  test('without units.yaml gets one', async () => {
    const { folder } = await project({ 'vi.md': 'Một.\n' });
    const { article, build } = await built(folder);
    expect((await writeUnits(article, build)).value).toEqual([join(folder, 'units.yaml')]);
    expect(await textOf(folder, 'units.yaml')).toBe(
      'source: vi.md\nunits:\n  - id: p1s1\n    vi: Một.\n    status: draft\n',
    );
  });

  test('with problems is not written to', async () => {
    const { folder } = await project({
      'vi.md': 'Một.\n',
      'units.yaml': 'source: en.md\nunits: []\n',
      'en.md': 'One.\n',
    });
    const { article, build } = await built(folder);
    expect((await writeArticle(article, build)).problems.map(({ code }) => code)).toEqual(['source-is-made']);
    expect(await textOf(folder, 'units.yaml')).toBe('source: en.md\nunits: []\n');
  });

  test('keeps a document that a person wrote', async () => {
    const { folder } = await project({ 'vi.md': 'Một.\n', 'en.md': 'One, by hand.\n' });
    const { article, build } = await built(folder);
    const { value, problems } = await writeArticle(article, build);
    expect(value).toEqual([]);
    expect(problems).toMatchObject([{ code: 'file-not-made', place: { file: join(folder, 'en.md') } }]);
    expect(await textOf(folder, 'en.md')).toBe('One, by hand.\n');
  });

  test('keeps what a person saved meanwhile', async () => {
    const { folder } = await project({ 'vi.md': 'Một.\n', 'units.yaml': 'source: vi.md\nunits: []\n' });
    const { article, build } = await built(folder);
    await writeFile(join(folder, 'units.yaml'), 'source: vi.md\nunits: [] # mine\n');
    expect((await writeArticle(article, build)).problems.map(({ code }) => code)).toEqual(['changed-meanwhile']);
    expect(await textOf(folder, 'units.yaml')).toBe('source: vi.md\nunits: [] # mine\n');
  });

  test.each([
    [
      'no source',
      { 'units.yaml': 'source: vi.md\nunits: []\n' },
      [{ code: 'source-missing', place: { line: 1, column: 9 } }],
    ],
    ['nothing', { 'readme.txt': '' }, [{ code: 'source-missing' }]],
  ])('with %s', async (_, files, problems) => {
    const { folder } = await project(files);
    expect((await readArticle(folder, glossary)).problems).toMatchObject(problems);
  });

  test('of a source that is not UTF-8', async () => {
    const { folder } = await project({ 'units.yaml': 'source: vi.md\nunits: []\n' });
    await writeFile(join(folder, 'vi.md'), Uint8Array.from([0x4d, 0x0a, 0x41, 0xe0, 0x41]));
    expect((await readArticle(folder, glossary)).problems).toMatchObject([
      { code: 'not-utf8', place: { line: 2, column: 2 } },
    ]);
  });

  test('a project without any', async () => {
    expect(await findArticles(await mkdtemp(join(tmpdir(), 'songngu-')))).toEqual([]);
  });
});
