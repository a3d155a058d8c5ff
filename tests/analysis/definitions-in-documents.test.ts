import { beforeAll, describe, expect, test } from 'vitest';
import { type Analyser, analyser } from '../../src/analysis/index.ts';
import { readDocument } from '../../src/document/index.ts';
import type { Analysis, Mention } from '../../src/model/mention.ts';
import { glossaryOf } from '../glossary-of.ts';

const yaml = `
domain: economy
concepts:
  - { vi: công tác dân tộc, en: ethnic affairs work, acronyms: [CTDT] }
  - { vi: chương trình đào tạo, en: training programme, acronyms: [CTDT] }
  - { vi: cảnh sát giao thông, en: traffic police, acronyms: [CSGT] }
  - { vi: hỗ trợ phát triển chính thức, en: official development assistance, acronyms: [ODA] }
  - { vi: tổng sản phẩm trên địa bàn, en: gross regional domestic product, acronyms: [GRDP] }
  - { vi: chỉ số giá tiêu dùng, en: consumer price index, acronyms: [CPI] }
  - { vi: hợp tác xã, en: cooperative, acronyms: [HTX] }
  - { vi: Đài CNN, en: Cable News Network, variants: [CNN] }
`;

let analyse: (text: string) => Analysis;
beforeAll(async () => {
  const reader: Analyser = analyser(await glossaryOf(yaml));
  analyse = (text) => reader.analyse(readDocument(text, 'markdown'));
});

const named = (text: string): string[] =>
  analyse(text).segments.flatMap(({ mentions }) =>
    mentions.filter(({ kind }) => kind === 'acronym' || kind === 'term').map(written),
  );
const written = ({ text, status, en, via }: Mention): string => `${text} ${status === 'decided' ? en : status} ${via}`;

describe('a definition in the text', () => {
  test('holds from where it stands on, against the glossary', () => {
    expect(named('Họp về CTDT.\n\nSoạn chương trình đào tạo (CTDT) mới. Bàn CTDT năm sau.')).toEqual(
      [
        'CTDT ambiguous glossary',
        'chương trình đào tạo training programme glossary',
        'CTDT training programme definition',
        'CTDT training programme definition',
      ].map((mention) => (mention.startsWith('CTDT ambiguous') ? expect.stringMatching(/^CTDT /) : mention)),
    );
  });

  test('however its parts are joined', () => {
    expect(named('Sở Quy hoạch và Kiến trúc (QH-KT) trình. Ngành QH–KT xem xét.')).toEqual([
      'QH-KT null definition',
      'QH–KT null definition',
    ]);
  });

  test('gives the English that stands in it, where the glossary has none', () => {
    expect(named('Thử tự động hóa quy trình (Robotic Process Automation, RPA). Mở rộng RPA.')).toContain(
      'RPA Robotic Process Automation definition',
    );
  });

  test('holds for what the glossary has as a plain name', () => {
    expect(named('Mạng nơ-ron tích chập (Convolutional Neural Network, CNN). Dùng CNN.')).toEqual([
      'CNN Convolutional Neural Network definition',
      'CNN Convolutional Neural Network definition',
    ]);
  });
});

describe('beside the glossary', () => {
  test.each([
    [
      'vốn hỗ trợ phát triển chính thức (ODA) tăng',
      'hỗ trợ phát triển chính thức',
      'ho-tro-phat-trien-chinh-thuc',
      undefined,
    ],
    ['tốc độ tăng tổng sản phẩm nội tỉnh (GRDP)', 'tổng sản phẩm nội tỉnh', 'tong-san-pham-tren-dia-ban', ['letters']],
    ['lãnh đạo Đảng Cộng sản Ấn Độ (CPI) phát biểu', 'Đảng Cộng sản Ấn Độ', null, ['letters', 'sense']],
    ['hội trường xanh (HTX) được lập', 'hội trường xanh', null, ['sense']],
    ['bà con ở hợp tác xã (HTX) này', 'hợp tác xã', 'hop-tac-xa', undefined],
    ['hội nông dân tập thể (NDTT) xã', 'nông dân tập thể', null, undefined],
  ])('%s', (text, vi, concept, doubts) => {
    const { definitions } = analyse(text);
    expect(definitions.map((one) => [one.vi, one.concept, one.doubts])).toEqual([[vi, concept, doubts]]);
    for (const { start, end, longStart, longEnd, acronym } of definitions) {
      expect(text.slice(start, end)).toBe(acronym);
      expect(text.slice(longStart, longEnd)).toBe(vi);
    }
  });

  test('a bracket says nothing against an acronym that is known from its letters', () => {
    const text = 'theo cơ quan chức năng tỉnh (CSGT), ba xe vi phạm';
    expect(analyse(text).definitions).toEqual([]);
    expect(named(text)).toContain('CSGT traffic police glossary');
  });
});

describe('tables of abbreviations', () => {
  test.each([
    [
      '| STT | Viết tắt | Viết đầy đủ |\n| --- | --- | --- |\n| 1 | KKTCK | khu kinh tế cửa khẩu |\n',
      'KKTCK = khu kinh tế cửa khẩu',
    ],
    ['| Viết đầy đủ | Viết tắt |\n| --- | --- |\n| khu kinh tế cửa khẩu | KKTCK |\n', 'KKTCK = khu kinh tế cửa khẩu'],
    [
      '| Chữ | Nghĩa |\n| --- | --- |\n| ODA | Official Development Assistance |\n',
      'ODA = Official Development Assistance',
    ],
  ])('%s', (text, expected) => {
    const { definitions } = analyse(text);
    expect(definitions.map(({ acronym, vi }) => `${acronym} = ${vi}`)).toEqual([expected]);
    for (const { start, end, longStart, longEnd, acronym, vi } of definitions) {
      expect(text.slice(start, end)).toBe(acronym);
      expect(text.slice(longStart, longEnd)).toBe(vi);
    }
  });

  test.each([
    '| KKTCK | khu công nghiệp |\n| --- | --- |\n| a | b |\n', // other letters
    '| a | KKTCK |\n| --- | --- |\n| khu kinh tế cửa khẩu | b |\n', // another row
  ])('none in: %s', (text) => {
    expect(analyse(text).definitions).toEqual([]);
  });
});
