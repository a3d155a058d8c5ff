import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  inlineSource,
  openDocument,
  type WordDocument,
  writeEdits,
  writeTranslated,
} from '../../src/document/index.ts';
import { p, r, wordFile } from './word-file.ts';

async function read(bytes: Uint8Array, decodesFonts = false): Promise<WordDocument> {
  const { value } = await openDocument(bytes, { file: 'báo-cáo.docx', decodesFonts });
  if (value?.format !== 'docx') throw new Error('no Word document');
  return value;
}

/** Each segment as its kind, where that is no sentence, and its inline Markdown. */
function readings(document: WordDocument): readonly string[] {
  return document.segments.map((segment) => {
    const block = document.blocks[Number.parseInt(segment.id.slice(1), 10) - 1];
    const kind = segment.kind === 'sentence' ? '' : `${segment.kind}${block?.level ?? ''}: `;
    return kind + inlineSource(document, segment);
  });
}

/** The paragraphs' XML within the body. */
function bodyOf(bytes: Uint8Array | string): string {
  const xml = strFromU8(unzipSync(bytes as Uint8Array)['word/document.xml'] ?? new Uint8Array());
  return /<w:body>([\s\S]*)<\/w:body>/.exec(xml)?.[1] ?? '';
}

const bold = '<w:b/>';
const red = '<w:color w:val="FF0000"/>';
const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const link = (text: string): string =>
  `<w:hyperlink r:id="link">${r(text, '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`;
const textBox = (text: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p(r(text))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p(r(text))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

const styles = `<w:styles xmlns>${[
  ['H2', 'heading 2'],
  ['Title', 'Title'],
  ['Cap', 'caption'],
  ['Bullet', 'List Bullet'],
]
  .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
  .join('')}<w:style w:styleId="Mine"><w:name w:val="Mục của tôi"/><w:basedOn w:val="H2"/></w:style></w:styles>`;
const styled = (style: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${r(text)}</w:p>`;

describe('a Word file is read as', () => {
  test.each<[string, string, readonly string[]]>([
    ['two sentences of one run', p(r('Một. Hai.')), ['Một.', 'Hai.']],
    [
      'a word in several runs',
      p(r('Ủy'), '<w:proofErr w:type="spellStart"/>', r(' ban', '<w:lang w:val="vi-VN"/>'), r(' nhân dân')),
      ['Ủy ban nhân dân'],
    ],
    [
      'bold, and a look with a number',
      p(r('Mở '), r('đậm ', bold), r('và '), r('đỏ', red), r('.')),
      ['Mở <b>đậm</b> và <g2>đỏ</g2>.'],
    ],
    ['a paragraph that is all bold', p(r('Cả đoạn đậm', bold), r(' nhé', '')), ['Cả đoạn đậm <g1>nhé</g1>']],
    ['references and spaces', p('<w:r><w:t>A &amp; B &#8211; C</w:t></w:r>'), ['A & B – C']],
    ['tabs and breaks', p('<w:r><w:t>Số:</w:t><w:tab/><w:t>1</w:t><w:br/><w:t>KH</w:t></w:r>'), ['Số:\t1<br>KH']],
    ['a link', p(r('Xem '), link('cổng thông tin'), r('.')), ['Xem <a1>cổng thông tin</a1>.']],
    [
      'a link that is a field',
      p(r('Xem '), field('HYPERLINK "https://a.vn"', 'trang này'), r('.')),
      ['Xem <a1>trang này</a1>.'],
    ],
    ['a field', p(r('Trang '), field('PAGE', '1'), r(' của tập.')), ['Trang <x1/> của tập.']],
    [
      'a table',
      `<w:tbl><w:tr><w:tc>${p(r('Xã'))}</w:tc><w:tc>${p(r('Hộ nghèo'))}</w:tc></w:tr></w:tbl>`,
      ['cell: Xã', 'cell: Hộ nghèo'],
    ],
    ['a text box, once', `<w:p>${textBox('Trong hộp.')}${r('Ngoài hộp.')}</w:p>`, ['<x1/>Ngoài hộp.', 'Trong hộp.']],
    [
      'tracked changes as accepted',
      p(
        r('Có '),
        `<w:ins w:id="1">${r('thêm')}</w:ins><w:del w:id="2"><w:r><w:delText>bớt</w:delText></w:r></w:del>`,
        r(' chữ.'),
      ),
      ['Có thêm chữ.'],
    ],
    [
      'a content control',
      p(r('Tên: '), `<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>${r('Lan')}</w:sdtContent></w:sdt>`),
      ['Tên: Lan'],
    ],
    ['a list', `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>${r('Mục một')}</w:p>`, ['item: Mục một']],
    [
      'headings by style',
      styled('H2', 'Chương') + styled('Title', 'Tên') + styled('Mine', 'Mục'),
      ['heading2: Chương', 'heading1: Tên', 'heading2: Mục'],
    ],
    [
      'captions and lists by style',
      styled('Cap', 'Hình vẽ') + styled('Bullet', 'Mục'),
      ['caption: Hình vẽ', 'item: Mục'],
    ],
    [
      'no math, no picture',
      p('<w:r><w:drawing><a:p xmlns:a="urn:a"><a:r><a:t>không</a:t></a:r></a:p></w:drawing></w:r>', r('Chữ')),
      ['<x1/>Chữ'],
    ],
    ['deleted text', p('<w:del w:id="1"><w:r><w:delText>không</w:delText></w:r></w:del>'), []],
  ])('%s', async (_, body, reads) => {
    expect(readings(await read(wordFile(body, { 'styles.xml': styles })))).toEqual(reads);
  });

  test('notes, headers and footers stand behind the body', async () => {
    const note = (name: string, text: string): string =>
      `<w:${name}s xmlns><w:${name} w:id="2"><w:p><w:r><w:${name}Ref/></w:r>${r(` ${text}`)}</w:p></w:${name}></w:${name}s>`;
    const parts = {
      'footer1.xml': `<w:ftr xmlns>${p(r('Chân trang'))}</w:ftr>`,
      'footnotes.xml': note('footnote', 'Chú thích.'),
      'header1.xml': `<w:hdr xmlns>${p(r('Đầu trang'))}</w:hdr>`,
      'comments.xml': `<w:comments xmlns>${p(r('Nhận xét'))}</w:comments>`,
    };
    const document = await read(wordFile(p(r('Thân'), '<w:r><w:footnoteReference w:id="2"/></w:r>'), parts));
    expect(readings(document)).toEqual(['Thân<x1/>', 'Chú thích.', 'Đầu trang', 'Chân trang']);
    expect(document.source).toBe('Thân\uFFFC\n Chú thích.\nĐầu trang\nChân trang\n');
  });

  test('offsets are those of its text', async () => {
    const document = await read(wordFile(p(r('Một'), r(' &amp; hai', bold)) + p(r('Ba'))));
    expect(document.segments.map(({ start, end }) => document.source.slice(start, end))).toEqual(['Một & hai', 'Ba']);
  });

  test('words under a font of an old encoding, told of, and read when asked', async () => {
    const bytes = wordFile(p(r('T\u00a8ng c\u00adêng', '<w:rFonts w:ascii=".VnTime"/>')));
    const { problems } = await openDocument(bytes, { file: 'a.docx' });
    expect(problems.map(({ place: _, ...facts }) => facts)).toEqual([
      { code: 'legacy-font', font: '.VnTime', runs: 1 },
    ]);
    expect(readings(await read(bytes, true))).toEqual(['Tăng cường']);
  });
});

const t = (text: string, look = ''): string => r(text, look);

describe('a Word file is written', () => {
  const write = async (body: string, english: readonly (string | undefined)[]): Promise<string> => {
    const document = await read(wordFile(body));
    const given = document.segments.flatMap(({ id }, index) => {
      const inline = english[index];
      return inline === undefined ? [] : [[id, inline] as const];
    });
    return bodyOf(await writeTranslated(document, new Map(given)));
  };

  test.each<[string, string, readonly (string | undefined)[], string]>([
    ['a run of its own', p(t('Một.')), ['One.'], p(t('One.'))],
    [
      'one of two sentences in a run',
      p('<w:r><w:t>Một. Hai.</w:t></w:r>'),
      [undefined, 'Two.'],
      p('<w:r><w:t xml:space="preserve">Một. </w:t></w:r>', t('Two.')),
    ],
    ['the first of two', p(t('Một. Hai.', bold)), ['One.'], p(t('One.', bold), t(' Hai.', bold))],
    ['both of two', p(t('Một. Hai.')), ['One.', 'Two.'], p(t('One.'), t(' '), t('Two.'))],
    ['sentences with nothing between them', p(t('Một.'), t('Hai.')), [undefined, 'Two.'], p(t('Một.'), t('Two.'))],
    [
      'two sentences of one look beside a longer one',
      p(t('Một. Hai.', bold), t(' Câu ba dài hơn nhiều.')),
      ['One.', 'Two.'],
      p(t('One.', bold), t(' ', bold), t('Two.', bold), t(' Câu ba dài hơn nhiều.')),
    ],
    ['a paragraph that is all link', p(link('Xem trang')), ['See the page'], p(link('See the page'))],
    [
      'a link that holds a space behind its sentence',
      p(link('Xem trang. '), t('Hai.')),
      ['<a1>See.</a1>', 'Two.'],
      p(
        `<w:hyperlink r:id="link">${r('See.', '<w:rStyle w:val="Hyperlink"/>')}${r(' ', '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`,
        t('Two.'),
      ),
    ],
    ['marks elsewhere', p(t('Mở '), t('đậm', bold), t('.')), ['<b>Bold</b> it.'], p(t('Bold', bold), t(' it.'))],
    ['a look by its number', p(t('Mở '), t('đỏ', red)), ['<g1>Red</g1> it'], p(t('Red', red), t(' it'))],
    [
      'bold that was not there',
      p(t('Mở', red)),
      ['Open **it**'],
      p(t('Open ', red), t('it', '<w:b/><w:bCs/><w:color w:val="FF0000"/>')),
    ],
    ['a link', p(t('Xem '), link('trang'), t('.')), ['See the <a1>page</a1>.'], p(t('See the '), link('page'), t('.'))],
    ['a field', p(t('Trang '), field('PAGE', '1')), ['Page <x1/>'], p(t('Page '), field('PAGE', '1'))],
    ['a field that the English forgot', p(t('Trang '), field('PAGE', '1')), ['Page'], p(t('Page'), field('PAGE', '1'))],
    [
      'bookmarks and comments around it',
      p(
        t('Một '),
        '<w:bookmarkStart w:id="1"/><w:commentRangeStart w:id="1"/>',
        t('hai'),
        '<w:bookmarkEnd w:id="1"/><w:commentRangeEnd w:id="1"/>',
        '<w:r><w:commentReference w:id="1"/></w:r>',
        t(' ba'),
      ),
      ['One'],
      p(
        '<w:bookmarkStart w:id="1"/><w:commentRangeStart w:id="1"/>',
        t('One'),
        '<w:bookmarkEnd w:id="1"/><w:commentRangeEnd w:id="1"/>',
        '<w:r><w:commentReference w:id="1"/></w:r>',
      ),
    ],
    [
      'an insertion that holds the next sentence too',
      p(t('Một. '), `<w:ins w:id="1">${t('Hai. Ba.')}</w:ins>`),
      [undefined, 'Two.'],
      p(t('Một. '), `<w:ins w:id="1">${t('Two.')}${t(' Ba.')}</w:ins>`),
    ],
    [
      'a sentence that ends in an insertion',
      p(t('Một '), `<w:ins w:id="1">${t('hai. Ba.')}</w:ins>`),
      ['One.'],
      p(t('One.'), `<w:ins w:id="1">${t(' Ba.')}</w:ins>`),
    ],
    [
      'tabs, breaks and signs of XML',
      p(t('Một')),
      ['A & B < C<br>d'],
      p('<w:r><w:t xml:space="preserve">A &amp; B &lt; C</w:t></w:r>', '<w:r><w:br/></w:r>', t('d')),
    ],
    [
      'both forms of a text box',
      `<w:p>${textBox('Hộp.')}${t('Chữ.')}</w:p>`,
      ['<x1/>Words.', 'Box.'],
      `<w:p>${textBox('Box.')}${t('Words.')}</w:p>`,
    ],
    [
      'a text box whose paragraph stays',
      `<w:p>${textBox('Hộp.')}${t('Chữ.')}</w:p>`,
      [undefined, 'Box.'],
      `<w:p>${textBox('Box.')}${t('Chữ.')}</w:p>`,
    ],
    [
      'the language of the spell checker',
      p(t('Một', '<w:lang w:val="vi-VN" w:eastAsia="ja-JP"/>')),
      ['One'],
      p(t('One', '<w:lang w:val="en-US" w:eastAsia="ja-JP"/>')),
    ],
    [
      'with the properties of its paragraph',
      `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${t('Một')}</w:p>`,
      ['One'],
      `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${t('One')}</w:p>`,
    ],
  ])('%s', async (_, body, english, expected) => {
    expect(await write(body, english)).toBe(expected);
  });

  test.each<[string, string, string, string]>([
    [
      'within a run',
      p(t('Về CTDT ở tỉnh.')),
      'CTDT',
      p(t('Về CTDT'), t(' '), t('(ethnic)', '<w:i/><w:iCs/>'), t(' ở tỉnh.')),
    ],
    [
      'behind a run',
      p(t('Về '), t('CTDT', bold), t('.')),
      'CTDT',
      p(t('Về '), t('CTDT', bold), t(' ', bold), t('(ethnic)', '<w:b/><w:i/><w:iCs/>'), t('.')),
    ],
    [
      'behind a link',
      p(link('CTDT'), t(' ở tỉnh.')),
      'CTDT',
      p(
        link('CTDT'),
        t(' ', '<w:rStyle w:val="Hyperlink"/>'),
        t('(ethnic)', '<w:rStyle w:val="Hyperlink"/><w:i/><w:iCs/>'),
        t(' ở tỉnh.'),
      ),
    ],
    ['at the end', p(t('Về CTDT')), 'CTDT', p(t('Về CTDT'), t(' '), t('(ethnic)', '<w:i/><w:iCs/>'))],
  ])('a gloss %s', async (_, body, words, expected) => {
    const document = await read(wordFile(body));
    const at = document.source.indexOf(words) + words.length;
    expect(bodyOf(await writeEdits(document, [{ start: at, end: at, text: ' *(ethnic)*' }]))).toBe(expected);
  });
});
