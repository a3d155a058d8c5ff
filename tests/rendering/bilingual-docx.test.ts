import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument, type SourceDocument } from '../../src/document/index.ts';
import type { SegmentId } from '../../src/model/segment.ts';
import { bilingualDocx, readBilingualDocx } from '../../src/rendering/index.ts';
import { readZip, zipped } from '../../src/zip/index.ts';
import { documents, labels, layouts, pairsOf, type Units, words } from './bilingual-documents.ts';

const runs = process.env.SONGNGU_DEEP ? 1_000 : 8;
const order = fc.constantFrom('vi-en' as const, 'en-vi' as const);

function written(
  document: SourceDocument,
  units: Units,
  form: { readonly layout: (typeof layouts)[number]; readonly order: 'vi-en' | 'en-vi' },
): Uint8Array {
  const pieces = bilingualDocx(document, units, { ...form, labels, words, title: 'Tin', mayReturn: true });
  return Buffer.concat([...pieces]);
}

/** The text of a part. */
function part(docx: Uint8Array, name: string): string {
  const zip = readZip(docx);
  const bytes = 'code' in zip ? zip : zip.part(name);
  return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : expect.fail(JSON.stringify(bytes));
}

/** The file with its document edited. */
function edited(docx: Uint8Array, edit: (xml: string) => string): Uint8Array {
  const zip = readZip(docx);
  if ('code' in zip) return expect.fail(zip.code);
  const parts = zip.names.map((name) => {
    const text = part(docx, name);
    return { name, content: [name === 'word/document.xml' ? edit(text) : text] };
  });
  return Buffer.concat([...zipped(parts)]);
}

const document = readDocument('# Tin\n\nMột. Hai.\n', 'markdown');
const [tin, mot, hai] = document.segments.map(({ id }) => id) as [SegmentId, SegmentId, SegmentId];
const units: Units = new Map([
  [tin, { vi: 'Tin', en: 'News', status: 'reviewed' }],
  [mot, { vi: 'Một.', en: 'The **first** one.', status: 'draft', note: 'Xem lại.' }],
  [hai, { vi: 'Hai.', status: 'draft' }],
]);
const table = written(document, units, { layout: 'table', order: 'vi-en' });

/** What a person does to the document, and what its English is then. */
function englishAfter(edit: (xml: string) => string, docx: Uint8Array = table): Record<string, string | undefined> {
  const { value, problems } = readBilingualDocx(edited(docx, edit), 'a.docx');
  expect(problems).toEqual([]);
  return Object.fromEntries([...(value?.pairs ?? [])].map(([id, { en }]) => [id, en]));
}

const rowsOf = (xml: string): string[] => xml.match(/<w:tr>.*?<\/w:tr>/g) ?? [];

describe('a Word file', () => {
  test('is a table whose head comes again on every page', () => {
    const xml = part(table, 'word/document.xml');
    expect(xml.match(/<w:tr>/g)).toHaveLength(4);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml).toMatch(/<w:tblHeader\/>.*?Tiếng Việt.*?English/);
  });

  test('shows emphasis as Word does, and no Markdown', () => {
    const xml = part(table, 'word/document.xml');
    expect(xml).toMatch(/<w:b\/>(?:<w:[^>]*>)*<\/w:rPr><w:t xml:space="preserve">first<\/w:t>/);
    expect(xml).not.toContain('**');
  });

  test('has notes as comments', () => {
    expect(part(table, 'word/comments.xml')).toContain('Note: Xem lại.');
  });

  test('tells whose a piece is where nobody sees it', () => {
    expect(part(table, 'word/document.xml')).toContain('<w:bookmarkStart w:id="4" w:name="_songngu_p2s1_en"/>');
  });
});

describe('read back', () => {
  test.each(layouts)('%s: what nobody touched is as it was', (layout) => {
    fc.assert(
      fc.property(documents, order, (made, order) => {
        const docx = written(made.document, made.units, { layout, order });
        const { value, problems } = readBilingualDocx(docx, 'a.docx');
        expect(problems).toEqual([]);
        expect(new Map([...(value?.pairs ?? [])].sort())).toEqual(new Map([...pairsOf(made.units)].sort()));
      }),
      { numRuns: runs },
    );
  });

  test('words typed over', () => {
    expect(englishAfter((xml) => xml.replace('>first<', '>very first<'))).toMatchObject({
      p2s1: 'The **very first** one.',
    });
  });

  test('words typed behind the end, in a run without style', () => {
    const typed = (xml: string): string =>
      xml.replace(/(_songngu_p2s1_en".*?)(<\/w:p>)/, '$1<w:r><w:t xml:space="preserve"> Really.</w:t></w:r>$2');
    expect(englishAfter(typed)).toMatchObject({ p2s1: 'The **first** one. Really.' });
  });

  test('words typed before the start', () => {
    const typed = (xml: string): string =>
      xml.replace(
        /(<w:bookmarkStart w:id="\d+" w:name="_songngu_p2s1_en"\/>)/,
        '<w:r><w:t xml:space="preserve">Now </w:t></w:r>$1',
      );
    expect(englishAfter(typed)).toMatchObject({ p2s1: 'Now The **first** one.' });
  });

  test('tracked changes, as if they were accepted', () => {
    const tracked = (xml: string): string =>
      xml.replace(
        /<w:r>((?:(?!<\/w:r>).)*)<w:t xml:space="preserve">News<\/w:t><\/w:r>/,
        '<w:del w:id="90" w:author="An"><w:r><w:delText>News</w:delText></w:r></w:del><w:ins w:id="91" w:author="An"><w:r><w:t>Report</w:t></w:r></w:ins>',
      );
    expect(englishAfter(tracked)).toMatchObject({ p1s1: 'Report' });
  });

  test.each([
    [
      'moved',
      (rows: string[]) => [rows[2]!, rows[0]!, rows[1]!],
      { p1s1: 'News', p2s1: 'The **first** one.', p2s2: undefined },
    ],
    ['taken out', (rows: string[]) => [rows[0]!, rows[2]!], { p1s1: 'News', p2s2: undefined }],
  ])('rows %s', (_, order, english) => {
    const moved = (xml: string): string => {
      const [, ...rows] = rowsOf(xml);
      return xml.replace(rows.join(''), () => order(rows).join(''));
    };
    expect(englishAfter(moved)).toEqual(english);
  });

  test('a row split in two, its bookmarks in the first', () => {
    const [vi, en] = ['Một. Hai ba.', 'One. Two three.'];
    const one = readDocument(`- ${vi}\n`, 'markdown');
    const id = one.segments[0]!.id;
    const docx = written(one, new Map([[id, { vi: 'Một Hai ba.', en, status: 'draft' }]]), {
      layout: 'table',
      order: 'vi-en',
    });
    const split = (xml: string): string => {
      const [, row = ''] = rowsOf(xml);
      const first = row.replace('Một Hai ba.', 'Một').replace(en, 'One.');
      const second = row
        .replace(/<w:bookmark[^>]*>/g, '')
        .replace('Một Hai ba.', 'Hai ba.')
        .replace(en, 'Two three.');
      return xml.replace(row, () => first + second);
    };
    expect(englishAfter(split, docx)).toMatchObject({ [id]: en });
  });

  test('rows joined into one', () => {
    const join = (xml: string): string => {
      const [, first = '', second = ''] = rowsOf(xml);
      const cells = (row: string): string[] => row.match(/<w:p>.*?<\/w:p>/g) ?? [];
      const [vi, en] = cells(second);
      const joined = first
        .replace(/(<\/w:p>)(<\/w:tc>)/, `$1${vi}$2`)
        .replace(/(<\/w:p>)(<\/w:tc><\/w:tr>)/, `$1${en}$2`);
      return xml.replace(first + second, () => joined);
    };
    expect(englishAfter(join)).toEqual({ p1s1: 'News', p2s1: 'The **first** one.', p2s2: undefined });
  });

  test('a cell that was typed anew, its bookmark gone', () => {
    const anew = (xml: string): string =>
      xml.replace(/<w:bookmarkStart[^>]*p1s1_en"\/>.*?<w:bookmarkEnd[^>]*>/, '<w:r><w:t>Report</w:t></w:r>');
    expect(englishAfter(anew)).toMatchObject({ p1s1: 'Report' });
  });

  test('comments of people come with their unit, ours do not', () => {
    const zip = readZip(table);
    if ('code' in zip) return expect.fail(zip.code);
    const parts = zip.names.map((name) => {
      const text = part(table, name)
        .replace(
          '</w:comments>',
          '<w:comment w:id="7" w:author="Lan"><w:p><w:r><w:t>Chưa rõ.</w:t></w:r></w:p></w:comment></w:comments>',
        )
        .replace(/(_songngu_p2s2_en"\/>)/, '$1<w:r><w:commentReference w:id="7"/></w:r>');
      return { name, content: [text] };
    });
    const { value } = readBilingualDocx(Buffer.concat([...zipped(parts)]), 'a.docx');
    expect([...(value?.notes ?? [])]).toEqual([[hai, ['Chưa rõ.']]]);
  });
});

describe('what is no Word file of ours', () => {
  test.each([
    ['no zip', new Uint8Array([80, 75, 1]), 'not-zip'],
    ['a zip without a document', Buffer.concat([...zipped([{ name: 'a', content: ['b'] }])]), 'missing-part'],
    ['a document that is no XML', edited(table, () => '<w:document'), 'part-damaged'],
    ['elements without end', edited(table, () => '<a>'.repeat(1_000_000)), 'part-damaged'],
    ['entities', edited(table, () => '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), 'part-damaged'],
  ])('%s', (_, bytes, code) => {
    const { value, problems } = readBilingualDocx(bytes, 'a.docx');
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ code, place: { file: 'a.docx' } }]);
  });
});
