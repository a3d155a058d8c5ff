import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openDocument } from '../../src/document/index.ts';
import { zipOf } from '../formats/zip-of.ts';
import { p, r, wordFile, wordParts } from './word-file.ts';

const isDeep = process.env.SONGNGU_DEEP !== undefined;
const million = isDeep ? 1_000_000 : 30_000;

/** Milliseconds of the processor. */
const allowed = isDeep ? 60_000 : 6_000;

async function codes(bytes: Uint8Array): Promise<readonly string[]> {
  const before = process.cpuUsage();
  const { value, problems } = await openDocument(bytes, { file: 'a.docx' });
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(allowed);
  return value === undefined ? problems.map(({ code }) => code) : [...problems.map(({ code }) => code), 'read'];
}

const nested = (open: string, close: string): string => open.repeat(million) + close.repeat(million);
const withPart = (name: string, content: string | Uint8Array): Uint8Array =>
  zipSync({
    ...Object.fromEntries(Object.entries(wordParts(p(r('Tin')))).map(([part, xml]) => [part, Buffer.from(xml)])),
    [name]: Buffer.from(content),
  });
const entryOf = (bytes: Buffer, name: string): number => bytes.lastIndexOf(Buffer.from(name)) - 46;

describe('a Word file of hostile make is refused in time', () => {
  test.each<[string, () => Uint8Array, readonly string[]]>([
    ['elements without end in each other', () => wordFile(nested('<w:sdt>', '</w:sdt>')), ['too-deep']],
    ['tables in tables', () => wordFile(nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>')), ['too-deep']],
    [
      'an entity of its own',
      () => withPart('word/document.xml', '<!DOCTYPE a [<!ENTITY x "y">]><w:document>&x;</w:document>'),
      ['entity-declared'],
    ],
    [
      'an entity from outside',
      () =>
        withPart(
          'word/document.xml',
          '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document>&x;</w:document>',
        ),
      ['entity-declared'],
    ],
    [
      'a million laughs',
      () =>
        withPart(
          'word/document.xml',
          `<!DOCTYPE a [<!ENTITY a "ha">${'<!ENTITY b "&a;&a;">'.repeat(20)}]><w:document>&b;</w:document>`,
        ),
      ['entity-declared'],
    ],
    [
      'an entity in the relationships',
      () => withPart('word/_rels/document.xml.rels', '<!DOCTYPE a [<!ENTITY x "y">]><a/>'),
      ['entity-declared'],
    ],
    ['an entity that nobody declared', () => wordFile(p(r('&nbsp;'))), ['not-well-formed']],
    ['XML that ends too early', () => withPart('word/document.xml', '<w:document><w:body>'), ['not-well-formed']],
    [
      'a part of gigabytes',
      () => {
        const bytes = Buffer.from(withPart('word/document.xml', new Uint8Array(100)));
        bytes.writeUInt32LE(3e9, entryOf(bytes, 'word/document.xml') + 24);
        return bytes;
      },
      ['zip-part-too-large'],
    ],
    [
      'a bomb that says it is small',
      () => {
        const bytes = Buffer.from(withPart('word/document.xml', new Uint8Array((isDeep ? 60 : 3) * 1024 * 1024)));
        bytes.writeUInt32LE(1000, entryOf(bytes, 'word/document.xml') + 24);
        return bytes;
      },
      ['zip-damaged'],
    ],
    [
      'a body outside the package',
      () =>
        zipOf({
          '_rels/.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="../../../etc/passwd"/></Relationships>',
        }),
      ['office-file'],
    ],
    [
      'notes outside the package',
      () =>
        zipOf(
          Object.fromEntries(
            Object.entries(wordParts(p(r('Tin')), { 'footnotes.xml': '<w:footnotes xmlns/>' })).map(([name, xml]) => [
              name,
              xml.replace('Target="footnotes.xml"', 'Target="../../../../etc/passwd"'),
            ]),
          ),
        ),
      ['read'],
    ],
    ['names that lead outside', () => withPart('../../../../tmp/evil.xml', 'x'), ['read']],
    [
      'a part in UTF-16',
      () => withPart('word/document.xml', Buffer.from('\uFEFF<w:document/>', 'utf16le')),
      ['unsupported-encoding'],
    ],
    [
      'a part that is no UTF-8',
      () => withPart('word/document.xml', Buffer.from([0x3c, 0x61, 0x3e, 0xe9, 0x3c])),
      ['not-utf8'],
    ],
  ])('%s', async (_, make, expected) => {
    expect(await codes(make())).toEqual(expected);
  });
});

describe('what is merely long is read in time', () => {
  const many = million / 20;
  test.each<[string, () => Uint8Array]>([
    ['paragraphs', () => wordFile(p(r('Tin.')).repeat(many))],
    [
      'runs in one paragraph',
      () => wordFile(p(r('Tin. '), r('Bài ', '<w:b/>')).replace('</w:p>', `${r('x. ').repeat(many)}</w:p>`)),
    ],
    ['links in one paragraph', () => wordFile(p(`<w:hyperlink r:id="link"/>${r('x')}`.repeat(many)))],
    ['fields that never end', () => wordFile(p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(many)))],
    [
      'attributes of one element',
      () =>
        wordFile(`<w:p ${Array.from({ length: many / 10 }, (_, index) => `a${index}="1"`).join(' ')}>${r('x')}</w:p>`),
    ],
  ])('%s', async (_, make) => {
    expect(await codes(make())).toContain('read');
  });
});
