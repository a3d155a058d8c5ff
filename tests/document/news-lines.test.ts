import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/index.ts';

const body = 'Sáng 15/7, Ban Dân tộc tỉnh Lạng Sơn tổ chức hội nghị trao đổi kinh nghiệm công tác dân tộc.';

function kindsOf(lines: readonly string[], format: 'text' | 'markdown'): readonly string[] {
  const gap = format === 'text' ? '\n' : '\n\n';
  return readDocument(['Đề mục', body, ...lines].join(gap), format)
    .blocks.slice(2)
    .map(({ kind }) => kind);
}

describe.each(['text', 'markdown'] as const)('the parts of an article in %s', (format) => {
  test.each([
    ['Ban Dân tộc ký kết chương trình. (Ảnh: Kim Nguyên)', 'caption'],
    ['Ban Dân tộc ký kết chương trình. Ảnh: TTXVN', 'caption'],
    ['Ban Dân tộc ký kết chương trình - Ảnh: Thu Hà', 'caption'],
    ['Quang cảnh hội nghị (Ảnh minh hoạ).', 'caption'],
    ['Ảnh minh họa', 'caption'],
    ['Ảnh: Internet', 'caption'],
    ['Chủ tịch tỉnh phát biểu. Ảnh Văn Nam', 'caption'],
    ['Quang cảnh hội nghị. (Ảnh: K. N.)'.normalize('NFD'), 'caption'],
    ['Nguồn PL&XH: http://phapluatxahoi.vn/a.html', 'source'],
    ['Nguồn: Ủy ban Dân tộc', 'source'],
    ['(Theo TTXVN)', 'source'],
    ['(Nguồn: Báo Nhân Dân)', 'source'],
    ['Khánh Phong', 'byline'],
    ['K.P', 'byline'],
    ['K.P.', 'byline'],
    ['PV/VOV', 'byline'],
    ['Nhóm PV', 'byline'],
    ['Theo TTXVN', 'byline'],
    ['Thu Hà - Văn Nam', 'byline'],
    ['Bài, ảnh: Thu Hà', 'byline'],
    ['Mộc Miên (Tổng hợp)', 'byline'],
    ['**Khánh Phong**'.replaceAll(format === 'text' ? '*' : '', ''), 'byline'],
    ['Theo chinhphu.vn', 'byline'],
    ['Nhóm phóng viên', 'byline'],
    ['Võ Văn Thành - Võ Hải', 'byline'],
    ['Toàn cảnh hội nghị (ảnh: Hoàng Mẫn)', 'caption'],
    ['PV Quốc hội', 'byline'],
    ['Sân bay Cát Bi - Ảnh Tiến Thắng', 'caption'],
    ['Trụ sở UBND xã - Ảnh: P. BẰNG.', 'caption'],
    ['ẢNH: UYÊN TRINH', 'caption'],
    ['Ảnh VGP / Quang Hiếu', 'caption'],
    ['PHÓ CHỦ TỊCH', 'sentence'],
    ['Nguồn vốn đầu tư còn hạn chế.', 'sentence'],
    ['Nguồn nhân lực: yếu tố quyết định', 'sentence'],
    ['Ảnh hưởng của dịch bệnh còn kéo dài.', 'sentence'],
    ['Hội nghị bế mạc.', 'sentence'],
    ['Mọi người ra về', 'sentence'],
    ['Theo báo cáo, vốn đạt 65,5% kế hoạch.', 'sentence'],
  ])('%s is a %s', (line, kind) => expect(kindsOf([line], format)).toEqual([kind]));

  test.each([
    { lines: ['Khánh Phong', 'Nguồn: TTXVN'], kinds: ['byline', 'source'] },
    { lines: ['Khánh Phong', 'Quang cảnh hội nghị. Ảnh: Thu Hà'], kinds: ['byline', 'caption'] },
    { lines: ['Võ Hải', 'Xem thêm: Bộ máy nhân sự', 'Video: Võ Hải'], kinds: ['byline', 'sentence', 'sentence'] },
    { lines: ['Lạng Sơn', body.repeat(3)], kinds: ['sentence', 'sentence'] }, // what follows is the body still
    { lines: ['Lạng Sơn', ...Array<string>(8).fill(body)], kinds: Array<string>(9).fill('sentence') }, // too far from the end
    {
      lines: ['Võ Hải', 'Thủ tướng thăm trung tâm. Ảnh: AFP', 'Đại biểu dự lễ.'],
      kinds: ['byline', 'caption', 'sentence'],
    },
  ])('$lines', ({ lines, kinds }) => expect(kindsOf(lines, format)).toEqual(kinds));

  test('a name without an article is no byline', () => {
    expect(readDocument('Lạng Sơn', format).blocks.map(({ kind }) => kind)).toEqual(['sentence']);
  });

  test('what belongs together stays one segment', () => {
    const { blocks } = readDocument(
      ['Đề mục', body, 'Ban ký kết. (Ảnh: Kim Nguyên)', 'Nguồn: Báo A. Báo B.'].join('\n\n'),
      format,
    );
    expect(blocks.map(({ segments }) => segments.length)).toEqual([1, 1, 1, 1]);
  });
});
