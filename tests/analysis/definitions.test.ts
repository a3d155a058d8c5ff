import { describe, expect, test } from 'vitest';
import { findDefinitions } from '../../src/analysis/definitions.ts';

const shortAndLong = (text: string): string[] =>
  findDefinitions(text).map(({ acronym, long }) => `${acronym} = ${long}`);

describe('acronyms that a text defines', () => {
  test.each([
    ['Chủ tịch Ủy ban nhân dân (UBND) tỉnh cho biết', 'UBND = Ủy ban nhân dân'],
    ['Chủ tịch Uỷ ban nhân dân ( UBND ) tỉnh cho biết', 'UBND = Uỷ ban nhân dân'],
    ['UBND (Ủy ban nhân dân) tỉnh cho biết', 'UBND = Ủy ban nhân dân'],
    ['đồng bào dân tộc thiểu số (DTTS) ở vùng cao', 'DTTS = dân tộc thiểu số'],
    ['vùng dân tộc thiểu số và miền núi (DTTS&MN) được đầu tư', 'DTTS&MN = dân tộc thiểu số và miền núi'],
    ['vùng dân tộc thiểu số và miền núi (DTTSMN) được đầu tư', 'DTTSMN = dân tộc thiểu số và miền núi'],
    ['chương trình xây dựng nông thôn mới (NTM)', 'NTM = nông thôn mới'],
    ['Bộ Khoa học và Công nghệ (KH&CN) đề nghị', 'KH&CN = Khoa học và Công nghệ'],
    ['Sở Thông tin – truyền thông Hà Nội (TT&TT) cho hay', 'TT&TT = Thông tin – truyền thông'],
    ['Ban Chấp hành Trung ương (BCHTW) họp', 'BCHTW = Ban Chấp hành Trung ương'],
    ['Hội đồng nhân dân (sau đây gọi tắt là HĐND) các cấp', 'HĐND = Hội đồng nhân dân'],
    ['Ban Chỉ đạo (viết tắt là BCĐ) phòng, chống', 'BCĐ = Ban Chỉ đạo'],
    ['Hợp tác xã Thương mại, viết tắt là HTXTM, có 30 thành viên', 'HTXTM = Hợp tác xã Thương mại'],
    ['Tờ trình (TTr) được gửi', 'TTr = Tờ trình'],
    ['giấy chứng nhận quyền sử dụng đất (GCNQSDĐ)', 'GCNQSDĐ = giấy chứng nhận quyền sử dụng đất'],
    ['bị can được chuyển cho Cảnh sát điều tra (CSDT)', 'CSDT = Cảnh sát điều tra'], // D for Đ, as old keyboards wrote it
  ])('%s', (text, expected) => {
    expect(shortAndLong(text)).toEqual([expected]);
  });

  test.each([
    [
      'thực hiện công tác và chính sách dân tộc (CTDT và CSDT).',
      ['CTDT = công tác dân tộc', 'CSDT = chính sách dân tộc'],
    ],
    ['các trường đại học, cao đẳng (ĐH, CĐ) cả nước', ['ĐH = đại học', 'CĐ = cao đẳng']],
    ['hỗ trợ quỹ đất ở và đất sản xuất (QĐO và QĐSX)', ['QĐO = quỹ đất ở', 'QĐSX = quỹ đất sản xuất']],
    ['thiếu nước sinh hoạt và nước sản xuất (NSH, NSX) ở vùng cao', ['NSH = nước sinh hoạt', 'NSX = nước sản xuất']],
  ])('coordinated: %s', (text, expected) => {
    expect(shortAndLong(text)).toEqual(expected);
  });

  test.each([
    'Trưởng phòng CSGT (PC67) cho biết',
    'Nguyễn Văn A (SN 1990, trú tại Hà Nội)',
    'ký kết chương trình phối hợp. (Ảnh: Kim Nguyên)',
    'Trung tâm Phát triển quỹ đất (gọi tắt là Trung tâm)',
    'thí sinh chọn bài thi tự chọn (KHTN và KHXH)',
    'Công ty cổ phần Đầu tư (Hà Nội)',
    'năm 2018 (tăng 5%)',
  ])('none in: %s', (text) => {
    expect(shortAndLong(text)).toEqual([]);
  });

  test('the long form of a coordinated member is the whole phrase, that of the last its own words', () => {
    const text = 'thực hiện công tác và chính sách dân tộc (CTDT và CSDT).';
    const stretches = findDefinitions(text).map(({ longStart, longEnd, start, end }) => [
      text.slice(start, end),
      text.slice(longStart, longEnd),
    ]);
    expect(stretches).toEqual([
      ['CTDT', 'công tác và chính sách dân tộc'],
      ['CSDT', 'chính sách dân tộc'],
    ]);
  });

  test('a hostile line takes no time', () => {
    const text = `${'và các của '.repeat(2000)}(${'CTDT và '.repeat(200)}CSDT)${'('.repeat(5000)}`;
    expect(findDefinitions(text)).toEqual([]);
  });
});
