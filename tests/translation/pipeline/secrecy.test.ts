import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/document/index.ts';
import { secrecyOf } from '../../../src/translation/pipeline/index.ts';

const secrecy = (text: string) => secrecyOf(readDocument(text, 'markdown'));

describe('a stamp of secrecy', () => {
  test.each([
    ['TUYỆT MẬT\n\nBáo cáo tình hình', 'TUYỆT MẬT'],
    ['Số: 12-BC/TU\n\n**TỐI MẬT**\n\nBáo cáo', 'TỐI MẬT'],
    ['Độ mật: Mật\n\nBáo cáo', 'MẬT'],
    ['| UBND TỈNH | **MẬT** |\n| --- | --- |\n| a | b |', 'MẬT'],
    ['MẬT - HỎA TỐC\n\nCông điện', 'MẬT'],
    ['M Ậ T\n\nBáo cáo', 'MẬT'],
    ['T Ố I  M Ậ T\n\nBáo cáo', 'TỐI MẬT'],
    ['[TUYỆT MẬT]\n\nTờ trình', 'TUYỆT MẬT'],
    ['TUYỆT MẬT\n\nBáo cáo'.normalize('NFD'), 'TUYỆT MẬT'],
    ['---\ndo-mat: x\n---\n\nMẬT\n\nBáo cáo', 'MẬT'],
  ])('%j', (text, level) => {
    expect(secrecy(text)).toBe(level);
  });

  test.each([
    'Xã phát triển nghề nuôi ong lấy mật.',
    'Cán bộ phải giữ bí mật công tác.',
    'Tài liệu đóng dấu MẬT phải được quản lý theo Luật Bảo vệ bí mật nhà nước.',
    'BẢO MẬT THÔNG TIN',
    'Mật ong rừng',
    '',
  ])('%j has none', (text) => {
    expect(secrecy(text)).toBeUndefined();
  });
});
