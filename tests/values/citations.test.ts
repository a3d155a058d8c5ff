import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CitationPart, CitationValue } from '../../src/model/value.ts';
import { type Doubt, valueReader, writeInPlace } from '../../src/values/index.ts';
import { marked } from '../marked.ts';
import { symbols } from './symbols.ts';

const reader = valueReader(symbols);
const numRuns = process.env.SONGNGU_DEEP === undefined ? 300 : 20_000;

const citations = (text: string) => reader.read(text).filter(({ value }) => value.type === 'citation');

describe('citations', () => {
  test.each<[vi: string, ...en: string[]]>([
    // From the smallest part to the document
    [
      'theo ⟦điểm a khoản 2 Điều 5 Nghị định 30/2020/NĐ-CP⟧ về công tác văn thư',
      'Point a, Clause 2, Article 5 of Decree No. 30/2020/ND-CP',
    ],
    ['theo ⟦điểm a, khoản 4, điều 353⟧ Bộ luật Hình sự', 'Point a, Clause 4, Article 353'],
    ['quy định tại ⟦Điểm đ Khoản 2 Điều 42⟧', 'Point dd, Clause 2, Article 42'],
    ['⟦khoản 1 Điều 9 của Nghị định số 59/2015/NĐ-CP⟧', 'Clause 1, Article 9 of Decree No. 59/2015/ND-CP'],
    ['vi phạm ⟦Điều 36, Nghị định 23/2015/NĐ-CP⟧ ngày 16/2/2015', 'Article 36 of Decree No. 23/2015/ND-CP'],
    [
      '⟦khoản 3 điều 30 Nghị định số 181/2004/NĐ-CP⟧ của Chính phủ',
      'Clause 3, Article 30 of Decree No. 181/2004/ND-CP',
    ],
    ['⟦điểm d, khoản 1, điều 5 nghị định 72⟧ của Chính phủ', 'Point d, Clause 1, Article 5 of Decree No. 72'],
    ['xử lý theo ⟦Điều 11, Nghị định 108⟧', 'Article 11 of Decree No. 108'],
    ['theo ⟦Điều 3⟧ quyết định, bà Hạnh nhận nhiệm vụ mới', 'Article 3'],
    ['vi phạm ⟦Điều 14⟧ quy chế bán trú', 'Article 14'],
    ['⟦khoản 2 Điều 6⟧ quyết định nêu rõ mức chi', 'Clause 2, Article 6'],
    ['thực hiện ⟦khoản 4 Điều này⟧', 'Clause 4 of this Article'],
    ['⟦khoản 8, điều 3, quy định số 08 - QĐ/TW⟧', 'Clause 8, Article 3 of Regulation No. 08-QD/TW'],
    ['vi phạm ⟦điều 3, quy định 08 - QĐ/TƯ⟧ ngày 25-10-2018', 'Article 3 of Regulation No. 08-QD/TW'],
    ['⟦tiết b điểm 1 khoản 2 Điều 7⟧ Luật Đầu tư', 'Sub-point b, Point 1, Clause 2, Article 7'],
    ['⟦đoạn 2 khoản 3 Điều 8⟧', 'Paragraph 2, Clause 3, Article 8'],
    ['⟦Điểm 4 Nghị quyết 34⟧ của Hội nghị', 'Point 4 of Resolution No. 34'],
    // From the largest part, as some write
    ['theo ⟦Điều 48 khoản 2⟧', 'Clause 2, Article 48'],
    ['theo ⟦Điều 5, khoản 2, điểm c⟧ của Quy chế', 'Point c, Clause 2, Article 5'],
    // Several of one kind
    ['theo ⟦Điều 5, 6 và 7⟧', 'Articles 5, 6 and 7'],
    ['⟦các khoản 1, 2 và 3 Điều 10⟧ quy định', 'Clauses 1, 2 and 3, Article 10'],
    ['⟦các điểm a, b và đ khoản 2 Điều 9⟧', 'Points a, b and dd, Clause 2, Article 9'],
    [
      'quy định tại ⟦Khoản 1 và Khoản 2 Điều 48 Nghị định số 59/2011/NĐ-CP⟧',
      'Clauses 1 and 2, Article 48 of Decree No. 59/2011/ND-CP',
    ],
    ['⟦điều 3 và điều 6 Quyết định số 1087 - QĐ/TU⟧', 'Articles 3 and 6 of Decision No. 1087-QD/TU'],
    [
      'tại ⟦các điều 118, 119 và điều 120 của Nghị định số 63/2014/NĐ-CP⟧',
      'Articles 118, 119 and 120 of Decree No. 63/2014/ND-CP',
    ],
    ['trong ⟦Chương VII, Chương VIII⟧ Điều lệ Đảng', 'Chapters VII and VIII'],
    ['⟦khoản 1 hoặc khoản 2 Điều 12⟧', 'Clauses 1 and 2, Article 12'],
    [
      '⟦điểm b Khoản 1⟧ và ⟦điểm b Khoản 2 Điều 45⟧ Luật Xuất bản',
      'Point b, Clause 1',
      'Point b, Clause 2, Article 45',
    ],
    [
      '⟦khoản 1 Điều 5⟧ và ⟦Điều 6 Nghị định 30/2020/NĐ-CP⟧',
      'Clause 1, Article 5',
      'Article 6 of Decree No. 30/2020/ND-CP',
    ],
    ['⟦Điều 3, 4, Quy định số 47⟧ của Ban Chấp hành Trung ương', 'Articles 3 and 4 of Regulation No. 47'],
    // From the first to the last
    ['⟦Điều 5 đến Điều 9⟧', 'Articles 5 to 9'],
    ['⟦từ Điều 5 đến Điều 9 Nghị định này⟧', 'Articles 5 to 9 of this Decree'],
    ['tại ⟦các điều từ 5 đến 9⟧', 'Articles 5 to 9'],
    ['⟦Điều 12 - 15⟧', 'Articles 12 to 15'],
    ['⟦từ khoản 2 đến khoản 4 Điều 17⟧', 'Clauses 2 to 4, Article 17'],
    ['⟦từ Chương II đến Chương V⟧', 'Chapters II to V'],
    ['⟦các điểm a đến d khoản 1 Điều 3⟧', 'Points a to d, Clause 1, Article 3'],
    // What speaks
    ['đối tượng quy định tại ⟦khoản 2 Điều này⟧', 'Clause 2 of this Article'],
    ['quy định tại ⟦điểm a khoản này⟧', 'Point a of this Clause'],
    ['theo quy định tại ⟦khoản này⟧', 'this Clause'],
    ['⟦Điều 3 của Quyết định này⟧', 'Article 3 of this Decision'],
    ['⟦khoản 1 Điều 4 Thông tư này⟧', 'Clause 1, Article 4 of this Circular'],
    [
      '⟦các khoản 1, 2, 3, 4, 5 và 6 Điều 8⟧ và ⟦Điều 9 của Luật này⟧',
      'Clauses 1, 2, 3, 4, 5 and 6, Article 8',
      'Article 9 of this Law',
    ],
    // Larger parts
    ['⟦Chương II⟧ quy định', 'Chapter II'],
    ['quy định tại ⟦chương VI⟧ với nhiều nội dung', 'Chapter VI'],
    ['⟦Mục 3 Chương IV⟧', 'Section 3, Chapter IV'],
    ['⟦Mục 1 Chương II Thông tư số 22/2016/TT-BGDĐT⟧', 'Section 1, Chapter II of Circular No. 22/2016/TT-BGDDT'],
    ['⟦Phần thứ nhất⟧', 'Part One'],
    ['⟦Chương III Phần thứ hai⟧', 'Chapter III, Part Two'],
    ['⟦Phần I⟧ của Báo cáo', 'Part I'],
    ['⟦Phụ lục II⟧', 'Appendix II'],
    ['⟦Phụ lục số 01⟧', 'Appendix 01'],
    ['theo ⟦phụ lục 02⟧ đã quy định', 'Appendix 02'],
    [
      '⟦Phụ lục II ban hành kèm theo Thông tư số 12/2019/TT-BTC⟧',
      'Appendix II issued together with Circular No. 12/2019/TT-BTC',
    ],
    ['⟦Phụ lục I kèm theo Quyết định này⟧', 'Appendix I issued together with this Decision'],
    ['⟦tiểu mục 2 mục II⟧', 'Sub-section 2, Section II'],
    // The Constitution, and documents that other words name
    ['⟦Điều 4 Hiến pháp năm 2013⟧', 'Article 4 of the 2013 Constitution'],
    ['⟦Điều 70, Hiến pháp 2013⟧ ghi rõ', 'Article 70 of the 2013 Constitution'],
    ['theo ⟦điều 4 Hiến pháp⟧, Đảng Cộng sản lãnh đạo', 'Article 4 of the Constitution'],
    ['⟦Điều 111 của Hiến pháp⟧ mới', 'Article 111 of the Constitution'],
    ['⟦Điều 70 Hiến pháp⟧ và ⟦Điều 8⟧ Luật Tổ chức Quốc hội', 'Article 70 of the Constitution', 'Article 8'],
    ['⟦Điều 74⟧ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam', 'Article 74'],
    ['⟦điều 3 và điều 6 quyết định số 1087-QĐ/TU⟧', 'Articles 3 and 6 of Decision No. 1087-QD/TU'],
    ['⟦Điều 33⟧ Luật Đất đai', 'Article 33'],
    ['⟦điều 9⟧ luật báo chí', 'Article 9'],
    ['vi phạm ⟦điều 16⟧ luật Cán bộ công chức', 'Article 16'],
    ['⟦Điều 8⟧ Luật Tổ chức Quốc hội', 'Article 8'],
    ['⟦Điều 12⟧ Điều lệ Đảng', 'Article 12'],
    // Alone
    ['⟦Điều 5⟧. Trách nhiệm của các bộ', 'Article 5'],
    ['thông qua ⟦Điều 28⟧ trong dự thảo', 'Article 28'],
    ['theo ⟦điều 356⟧, người có chức vụ', 'Article 356'],
    ['sửa đổi ⟦khoản 8⟧, bổ sung khoản mới', 'Clause 8'],
    ['theo ⟦khoản 6 điều 100A Nghị định 43/2014⟧', 'Clause 6, Article 100A of Decree No. 43/2014'],
    ['theo ⟦Điều 9a⟧', 'Article 9a'],
    ['quy định tại ⟦điểm 1.2 khoản 3⟧', 'Point 1.2, Clause 3'],
  ])('%s', (vi, ...en) => {
    const { text, stretches } = marked(vi);
    const found = citations(text);
    expect(found.map(({ start, end }) => ({ start, end }))).toEqual(stretches);
    expect(found.map((one) => writeInPlace(one, symbols))).toEqual(en);
    expect(found.map(({ doubt }) => doubt)).toEqual(en.map(() => undefined));
  });

  test('hold their parts, the smallest first, and the document as a value inside', () => {
    const [found] = citations('Điều 5, khoản 2 và 3, Nghị định số 30/2020/NĐ-CP');
    const document = { type: 'document', number: '30', year: '2020', symbol: 'NĐ-CP', document: 'NĐ', issuer: 'CP' };
    const parts = [
      { part: 'khoan', numbers: ['2', '3'] },
      { part: 'dieu', numbers: ['5'] },
    ];
    expect(found?.value).toEqual({ type: 'citation', parts, document });
    expect(found?.inside?.value).toEqual(document);
  });

  test('a range has the first and the last', () => {
    const [found] = citations('từ Điều 5 đến Điều 9');
    expect(found?.value).toEqual({ type: 'citation', parts: [{ part: 'dieu', numbers: ['5', '9'], range: true }] });
  });

  test('the date after the document is a value of its own', () => {
    const read = reader.read('Điều 68 Nghị định số 43/2014/NĐ-CP ngày 15/5/2014');
    expect(read.map(({ value }) => value.type)).toEqual(['citation', 'date']);
  });
});

describe('doubtful citations', () => {
  test.each<[vi: string, en: string, doubt: Doubt]>([
    ['⟦từ Điều 9 đến Điều 5 Luật này⟧', 'Articles 9 to 5 of this Law', 'backwards'],
    ['⟦Điều 7 đến Điều 7⟧', 'Articles 7 to 7', 'backwards'],
    ['⟦điểm w khoản 2 Điều 5⟧', 'Point w, Clause 2, Article 5', 'no-such-point'],
    ['⟦điểm f khoản 1 Điều 3⟧', 'Point f, Clause 1, Article 3', 'no-such-point'],
    ['⟦Điều 5 Nghị định số 30/2020/NĐ-UBND⟧', 'Article 5 of Decree No. 30/2020/ND-UBND', 'issuer-differs'],
  ])('%s', (vi, en, doubt) => {
    const { text, stretches } = marked(vi);
    const [found, ...others] = citations(text);
    expect(others).toEqual([]);
    expect({ start: found!.start, end: found!.end }).toEqual(stretches[0]);
    expect(writeInPlace(found!, symbols)).toBe(en);
    expect(found!.doubt).toBe(doubt);
  });
});

test.each([
  // Other words that end like a part
  'đến thời điểm 30/9/2018',
  'giải quyết dứt điểm 15 vụ khiếu nại',
  'thí điểm 5 trường mầm non',
  'giá khởi điểm 2,4 tỷ đồng',
  'theo thang điểm 100, bài thi viết',
  'công bố danh mục 8 tuyến đường sắt',
  'huân chương 3 hạng',
  'tài khoản 123 tại ngân hàng',
  'thành phần 3 người',
  'một tiết 45 phút',
  'đoạn 2 của tuyến đường dài 5 km',
  // Parts that are counted
  'Luật gồm 8 chương 52 điều có hiệu lực từ 1/7/2016',
  'gồm 6 Chương 85 Điều',
  'bổ sung bốn điều vào Luật',
  'khoản 4.000 tỷ đồng của doanh nghiệp',
  'một khoản 37,82 triệu USD',
  'giảm khoản 34 tỷ đồng mỗi năm',
  'đạt 50 điểm trở lên',
  'điều 3 xe cứu hỏa đến hiện trường',
  'điều 50 cán bộ xuống cơ sở',
  'điều 2 luật sư bào chữa',
  // Words that point to something else
  'Điều này có nghĩa là',
  'khoản này rất lớn',
  'điểm này được cử tri quan tâm',
  'Mục này nêu rõ',
  'ghi nhớ và thực hiện những điều này',
  'không thực hiện điều này bởi có quy chế riêng',
  'theo điều này, cử tri sẽ',
  // Places on a map, letters of words
  'từ điểm A đến điểm B',
  'tại điểm y tế xã',
  'các điểm du lịch',
  'khu vực 3',
  'phần 2 bộ phim',
  'Điều 5-NQ/TU',
  'Covid-19 điều trị 5 ca',
])('%s holds no citation', (text) => {
  expect(citations(text)).toEqual([]);
});

/** How Vietnamese writes a citation: the other direction, kept here for the tests alone. */
const words: Readonly<Record<string, string>> = {
  diem: 'điểm',
  khoan: 'khoản',
  dieu: 'Điều',
  muc: 'Mục',
  chuong: 'Chương',
};

const letter = fc.constantFrom(...'abcdđeghik');
const figure = fc.integer({ min: 1, max: 250 }).map(String);
const romans = fc.constantFrom('I', 'II', 'III', 'IV', 'V', 'IX', 'XII');
const partOf = (part: string, number: fc.Arbitrary<string>): fc.Arbitrary<CitationPart> =>
  fc.uniqueArray(number, { minLength: 1, maxLength: 3 }).map((numbers) => ({ part, numbers }));
const one = (part: string, number: fc.Arbitrary<string>): fc.Arbitrary<CitationPart> =>
  number.map((text) => ({ part, numbers: [text] }));

const chain: fc.Arbitrary<readonly CitationPart[]> = fc.oneof(
  fc.tuple(partOf('diem', letter), one('khoan', figure), one('dieu', figure)),
  fc.tuple(partOf('khoan', figure), one('dieu', figure)),
  fc.tuple(partOf('dieu', figure)),
  fc.tuple(one('muc', figure), one('chuong', romans)),
);
const decree = fc.option(
  fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1995, max: 2035 })).map(
    ([number, year]) =>
      ({
        type: 'document',
        number: String(number),
        year: String(year),
        symbol: 'NĐ-CP',
        issuer: 'CP',
        document: 'NĐ',
      }) as const,
  ),
  { nil: undefined },
);

function writePart({ part, numbers }: CitationPart): string {
  const list = numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} và ${numbers.at(-1)}`;
  return `${numbers.length > 1 ? 'các ' : ''}${numbers.length > 1 ? words[part]!.toLowerCase() : words[part]} ${list}`;
}

function writeVietnamese({ parts, document }: CitationValue, joint: string): string {
  const said = parts.map(writePart).join(joint);
  return document === undefined ? said : `${said} Nghị định số ${document.number}/${document.year}/NĐ-CP`;
}

test('what is written in Vietnamese is read back', () => {
  fc.assert(
    fc.property(chain, decree, fc.constantFrom(' ', ', '), (parts, document, joint) => {
      const value: CitationValue = { type: 'citation', parts, ...(document === undefined ? {} : { document }) };
      const [found, ...others] = reader.read(`theo ${writeVietnamese(value, joint)}`);
      expect(others).toEqual([]);
      expect(found?.value).toEqual(value);
    }),
    { numRuns },
  );
});

test('the English tells two citations apart', () => {
  fc.assert(
    fc.property(chain, chain, (one, other) => {
      const english = (parts: readonly CitationPart[]) =>
        writeInPlace({ ...citations('theo Điều 5')[0]!, value: { type: 'citation', parts } }, symbols);
      expect(english(one) === english(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
    { numRuns },
  );
});
