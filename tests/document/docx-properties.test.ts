import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inlineSource, openDocument, type WordDocument, writeTranslated } from '../../src/document/index.ts';
import { p, r, wordFile } from './word-file.ts';

const runs = { numRuns: process.env.SONGNGU_DEEP ? 3000 : 30 };

const words = fc
  .array(fc.constantFrom('Ủy ban', 'xã', 'UBND', 'A &amp; B', '2018', 'hòa', ' ', '. Năm', '.', 'x http://a.vn/b'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((pieces) => pieces.join(' '));
const look = fc.constantFrom(
  '',
  '',
  '<w:b/>',
  '<w:i/>',
  '<w:color w:val="FF0000"/>',
  '<w:lang w:val="vi-VN"/>',
  '<w:b/><w:sz w:val="28"/>',
);
const run = fc.tuple(words, look).map(([text, properties]) => r(text, properties));

/** What stands beside runs in a paragraph. */
const other = fc.constantFrom(
  '<w:bookmarkStart w:id="1" w:name="a"/>',
  '<w:bookmarkEnd w:id="1"/>',
  '<w:proofErr w:type="spellStart"/>',
  '<w:r><w:tab/></w:r>',
  '<w:r><w:br/></w:r>',
  '<w:r><w:footnoteReference w:id="2"/></w:r>',
  '<w:r><w:lastRenderedPageBreak/><w:t>trang</w:t></w:r>',
  '<w:r><w:t/></w:r><w:r/>',
  '<w:del w:id="3"><w:r><w:delText>bỏ</w:delText></w:r></w:del>',
  '<w:r><w:t>không </w:t><w:t>giữ</w:t></w:r>',
);
const around = fc
  .tuple(
    fc.constantFrom(
      ['<w:hyperlink r:id="link">', '</w:hyperlink>'],
      ['<w:ins w:id="4">', '</w:ins>'],
      ['<w:sdt><w:sdtPr/><w:sdtContent>', '</w:sdtContent></w:sdt>'],
    ),
    fc.array(run, { maxLength: 3 }),
  )
  .map(([[open, close], inner]) => `${open}${inner.join('')}${close}`);
const content = fc.array(
  fc.oneof({ weight: 5, arbitrary: run }, { weight: 2, arbitrary: other }, { weight: 1, arbitrary: around }),
  { maxLength: 7 },
);
const paragraph = content.map((pieces) => p(...pieces));
const box = paragraph.map(
  (inner) =>
    `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${inner}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${inner}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
);
const block = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  { weight: 1, arbitrary: paragraph.map((cell) => `<w:tbl><w:tr><w:tc>${cell}</w:tc></w:tr></w:tbl>`) },
  { weight: 1, arbitrary: fc.tuple(box, content).map(([first, rest]) => p(first, ...rest)) },
);
const file = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join(''));
const fileOf = (body: string): Uint8Array =>
  wordFile(body, { 'styles.xml': '<w:styles xmlns/>', 'media.bin': '\u0001' });

async function read(bytes: Uint8Array): Promise<WordDocument> {
  const { value, problems } = await openDocument(bytes, { file: 'a.docx' });
  if (value?.format !== 'docx') throw new Error(JSON.stringify(problems));
  return value;
}

const parts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const inlines = (document: WordDocument): readonly string[] =>
  document.segments.map((segment) => inlineSource(document, segment));

/** Shaped as they were, so that sentences end where they did, and as many letters have each look. */
const english: Readonly<Record<string, string>> = { 'Ủy ban': 'Ơy bạn', xã: 'xứ', hòa: 'hoa' };

const translated = (inline: string): string => inline.replace(/Ủy ban|xã|hòa/g, (word) => english[word] ?? word);

describe('any Word file', () => {
  test('is the same file when nothing is translated, and when all is translated by itself', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (body) => {
        const bytes = fileOf(body);
        const document = await read(bytes);
        const itself = new Map(document.segments.map((segment) => [segment.id, inlineSource(document, segment)]));
        for (const given of [new Map(), itself]) {
          const written = (await writeTranslated(document, given)) as Uint8Array;
          expect(Buffer.from(written).equals(bytes)).toBe(true);
        }
      }),
      runs,
    );
  });

  test('reads back as what was written, each sentence that was not given as it was, every other part in its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }), async (body, chosen) => {
        const bytes = fileOf(body);
        const document = await read(bytes);
        const before = inlines(document);
        const isGiven = (index: number): boolean => chosen[index % chosen.length] === true;
        const expected = before.map((inline, index) => (isGiven(index) ? translated(inline) : inline));
        const given = document.segments.map(({ id }, index) => [id, expected[index] ?? ''] as const);
        const written = (await writeTranslated(
          document,
          new Map(given.filter((_, index) => isGiven(index))),
        )) as Uint8Array;
        expect(inlines(await read(written))).toEqual(expected);
        expect({ ...parts(written), 'word/document.xml': '' }).toEqual({ ...parts(bytes), 'word/document.xml': '' });
      }),
      runs,
    );
  });

  test('keeps the paragraphs of which no sentence is translated, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 2, maxLength: 5 }), fc.nat(), async (paragraphs, pick) => {
        const document = await read(wordFile(paragraphs.join('')));
        const segment = document.segments[pick % Math.max(1, document.segments.length)];
        if (segment === undefined) return;
        const xml =
          parts((await writeTranslated(document, new Map([[segment.id, 'English']]))) as Uint8Array)[
            'word/document.xml'
          ] ?? '';
        const kept = paragraphs.filter((each) => xml.includes(each)).length;
        expect(kept).toBeGreaterThanOrEqual(paragraphs.length - 1);
      }),
      runs,
    );
  });
});
