import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inlineSource, openDocument, type SourceDocument, writeTranslated } from '../../src/document/index.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'songngu-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** LibreOffice reads a file and writes it in another format; with a profile of its own, so that none that runs is in the way. */
function converted(name: string, content: string | Uint8Array, to: string): Buffer {
  writeFileSync(join(folder, name), content);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const out = join(folder, 'out');
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, join(folder, name)]);
  return readFileSync(join(out, name.replace(/\.\w+$/, `.${to.split(':')[0]}`)));
}

const page = `<!doctype html><meta charset="utf-8">
<h1>Kế hoạch của tỉnh</h1>
<p>Ngày 15/7/2018, <b>UBND tỉnh Lạng Sơn</b> ban hành <a href="https://langson.gov.vn">kế hoạch</a> về <span style="color: red">công tác dân tộc</span>. Tổng kinh phí là 12,5 tỷ đồng.</p>
<ul><li>Các xã rà soát danh sách.</li><li>Sở Tài chính hướng dẫn <i>quyết toán</i>.</li></ul>
<table border="1"><tr><th>Đơn vị</th><th>Kinh phí</th></tr><tr><td>Huyện Cao Lộc</td><td>1,5 tỷ đồng</td></tr></table>
<p>Dòng một<br>dòng hai.</p>`;

async function read(bytes: Uint8Array): Promise<SourceDocument> {
  const { value, problems } = await openDocument(bytes, { file: 'a.docx' });
  expect(problems).toEqual([]);
  if (value === undefined) throw new Error('no document');
  return value;
}

const docx = 'docx:Office Open XML Text';
const words = (document: SourceDocument): readonly string[] => document.segments.map(({ text }) => text);

test('what LibreOffice writes is read, and what we write LibreOffice opens and writes again', async () => {
  const document = await read(converted('page.html', page, docx));
  expect(words(document)).toEqual([
    'Kế hoạch của tỉnh',
    'Ngày 15/7/2018, UBND tỉnh Lạng Sơn ban hành kế hoạch về công tác dân tộc.',
    'Tổng kinh phí là 12,5 tỷ đồng.',
    'Các xã rà soát danh sách.',
    'Sở Tài chính hướng dẫn quyết toán.',
    'Đơn vị',
    'Kinh phí',
    'Huyện Cao Lộc',
    '1,5 tỷ đồng',
    'Dòng một\ndòng hai.',
  ]);
  expect(document.segments.map(({ kind }) => kind)).toEqual([
    'heading',
    'sentence',
    'sentence',
    'item',
    'item',
    'cell',
    'cell',
    'cell',
    'cell',
    'sentence',
  ]);
  const english = new Map(
    document.segments.map((segment) => [
      segment.id,
      inlineSource(document, segment).replace(/UBND/g, 'People’s Committee & co').replace(/xã/g, 'communes'),
    ]),
  );
  const written = (await writeTranslated(document, english)) as Uint8Array;
  const again = await read(converted('english.docx', written, docx));
  expect(words(again)).toEqual(
    words(document).map((text) => text.replace('UBND', 'People’s Committee & co').replace('xã', 'communes')),
  );
  expect(again.segments.map((segment) => inlineSource(again, segment).replace(/\d+/g, ''))).toEqual(
    [...english.values()].map((inline) => inline.replace(/\d+/g, '')),
  );
  const text = converted('english.docx', written, 'txt:Text').toString();
  expect(text).toContain('People’s Committee & co tỉnh Lạng Sơn ban hành kế hoạch');
});
