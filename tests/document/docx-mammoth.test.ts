import fc from 'fast-check';
import { extractRawText } from 'mammoth';
import { expect, test } from 'vitest';
import { openDocument } from '../../src/document/index.ts';
import { p, r, wordFile } from './word-file.ts';

const runs = { numRuns: process.env.SONGNGU_DEEP ? 1000 : 15 };

const content = fc.array(
  fc.constantFrom(
    r('Ủy ban nhân dân '),
    r('xã', '<w:b/>'),
    r('A &amp; B'),
    '<w:r><w:t>hai </w:t><w:t>chữ</w:t></w:r>',
    '<w:r><w:tab/></w:r>',
    `<w:hyperlink r:id="link">${r('trang')}</w:hyperlink>`,
    `<w:ins w:id="1">${r('thêm')}</w:ins>`,
    '<w:del w:id="2"><w:r><w:delText>bớt</w:delText></w:r></w:del>',
    `<w:sdt><w:sdtPr/><w:sdtContent>${r('ô')}</w:sdtContent></w:sdt>`,
    `<w:smartTag w:element="place">${r('Hà Nội')}</w:smartTag>`,
    '<w:bookmarkStart w:id="1" w:name="a"/>',
    '<w:r><w:noBreakHyphen/></w:r>',
  ),
  { maxLength: 6 },
);
const paragraph = content.map((pieces) => p(...pieces));
const cells = fc
  .array(paragraph, { minLength: 1, maxLength: 3 })
  .map((each) => `<w:tbl><w:tr>${each.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr></w:tbl>`);
const body = fc
  .array(fc.oneof({ weight: 3, arbitrary: paragraph }, cells), { maxLength: 5 })
  .map((blocks) => blocks.join(''));

/** Mammoth puts two line ends behind each paragraph. */
test('the text of a Word file is what another reader reads', async () => {
  await fc.assert(
    fc.asyncProperty(body, async (xml) => {
      const bytes = wordFile(xml);
      const { value } = await openDocument(bytes, { file: 'a.docx' });
      const other = await extractRawText({ buffer: Buffer.from(bytes) });
      expect(value?.source.split('\n').filter((line) => line !== '')).toEqual(
        other.value.split('\n\n').filter((line) => line !== ''),
      );
    }),
    runs,
  );
});
