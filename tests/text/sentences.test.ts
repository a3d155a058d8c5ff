import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/text/index.ts';

/** The text with ¦ between its sentences: what stands in the tables. */
function marked(text: string, language: 'vi' | 'en'): string {
  return splitSentences(text, language)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ¦ ');
}

describe('Vietnamese', () => {
  test.each([
    // names and titles
    'Đoàn thăm TP. Hà Nội và Tp. Hồ Chí Minh. ¦ Sau đó về TX. Sơn Tây.',
    'PGS.TS. Nguyễn Văn An và ThS. Lê Thị Bình dự hội nghị. ¦ GS. Trần Hùng phát biểu.',
    'PGS.TS Nguyễn Văn An chủ trì. ¦ Đ/c Trần Hùng dự.',
    'Có Đ/c. Trần Hùng và BS. Lê Na tham dự.',
    'Các quận, huyện của TP. ¦ Theo đó, mỗi xã có một đội.',
    'Cấp ủy các tỉnh, TP. ¦ Năm 2018, các tỉnh, TP được giao vốn.',
    'Trường THCS Q.1 và phường P.5 của TP.HCM đạt chuẩn. ¦ Đây là kết quả tốt.',
    'Xã Vĩnh Lộc A. ¦ Đồng thời, xã có 5 ấp.',
    'Nguyên thủ Hun Sen. ¦ Các nước Đông Nam Á. ¦ Miễn thị thực cho Ý. ¦ UBND Q. 3 họp.',
    'Đảng bộ lần thứ X. ¦ Ảnh: Trung Sơn.',
    'Huyện H. Ba Vì và X. Minh Quang.',
    'Ông Nguyễn V. A. Tuấn và bà K.P. Hoa có mặt.',
    'Ông N.V.A. trú tại xã Tân Lập. ¦ Ông B. Y Thanh là hàng xóm.',
    'Ban Tuyên giáo T.Ư. Đảng họp. ¦ T.Ư Đoàn và T.W Hội cùng dự.',
    'Theo U.B.N.D. Huyện, đã có 3 xã.',
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    'Nhà tài trợ là Samsung Electronics Co. Ltd. ¦ Đoàn đã đến thăm.',
    // figures
    'Tổng vốn 1.069 tỷ đồng. ¦ Trong đó có 3.2 triệu USD.',
    'Lúc 14.30 ngày 15.7.2016 tại hội trường. ¦ Có 6.550 hộ.',
    'Kế hoạch đến năm 2016. ¦ Đoàn làm việc với 15 xã.',
    'Giảm còn 5,2%. ¦ Kết quả này là cao nhất.',
    'Hoàn thành năm 2016. ¦ 15 hộ đã thoát nghèo.',
    'Theo Điều 5. ¦ Các hộ được hỗ trợ.',
    'Ngày 15. 7. 2016 là hạn cuối.',
    'Xem tr. 12 của Nghị quyết.',
    // numbering and headings
    '1. Mục tiêu chung của đề án. ¦ Đề án có ba mục tiêu.',
    '3.2. Nhiệm vụ',
    'I. ĐẶC ĐIỂM TÌNH HÌNH',
    'a. Về kinh tế',
    'Điều 5. Phạm vi áp dụng',
    'Phụ lục II. Danh mục xã',
    'Thuộc khu vực III. ¦ Mỗi xã được 1 tỷ đồng.',
    'Xã thuộc vùng I. ¦ Các xã còn lại thuộc vùng II.',
    'Đại hội khóa XIV. ¦ Nghị quyết nêu rõ.',
    // ellipsis
    'hỗ trợ sản xuất... cho các xã nghèo. ¦ Đến nay đã xong.',
    'Đời sống còn khó khăn... ¦ Đoàn đề nghị tiếp tục hỗ trợ.',
    'Đời sống còn khó khăn… ¦ Đoàn đề nghị tiếp tục hỗ trợ.',
    'Trồng rừng, chăn nuôi, v.v. và làm đường. ¦ Xã có v.v... nhiều mô hình.',
    'Trồng rừng, chăn nuôi, v.v. ¦ Các mô hình đều tốt.',
    'Hỗ trợ... 5 tỷ đồng.',
    'Ông viết: “Chúng ta (…) Phải cố gắng”. ¦ Mọi người đồng ý.',
    // quotation marks, brackets, credits
    '“Chúng tôi rất vui.” ¦ Đoàn đã chia tay.',
    '“Chúng tôi rất vui.” – ông A nói.',
    '“Chúng tôi rất vui.” – Ông Hùng nói.',
    '"Vì sao lại thế?" ông hỏi.',
    'Có đúng không? ¦ Đúng! ¦ Tất cả đều biết.',
    'Ông nói: “Tốt”. ¦ “Chúng tôi sẽ làm tiếp”. ¦ - Đoàn ghi nhận.',
    'Đoàn tại buổi làm việc. (Ảnh: Kim Nguyên)',
    'Đoàn tại buổi làm việc. (Ảnh: Kim Nguyên) ¦ Sáng nay, hội nghị bế mạc.',
    'Đã hoàn thành (theo Quyết định 12.) ¦ Các xã vui mừng.',
    'Ông nói: " Rất tốt. " ¦ Đoàn ghi nhận.',
    '**Hội nghị kết thúc.** ¦ **Đoàn ra về.**',
    'Theo báo cáo.[1] ¦ Đoàn ghi nhận.[^2] ¦ Hết.',
    // addresses
    'Xem http://phapluatxahoi.vn/tin.Moi/bai.html để biết. ¦ Theo Chinhphu.vn và VOV.VN đưa tin.',
    'Gửi về a.Nguyen@vov.vn hoặc 24h.com.vn. ¦ Xin cảm ơn.',
    // end marks and slips
    'Nơi nhận: như trên./.',
    'Báo cáo kết quả thực hiện./. ¦ Phụ lục kèm theo.',
  ])('%s', (sentences) => {
    expect(marked(sentences.replaceAll(' ¦ ', ' '), 'vi')).toBe(sentences);
    expect(marked(sentences.replaceAll(' ¦ ', ' ').normalize('NFD'), 'vi')).toBe(sentences.normalize('NFD'));
  });

  test.each([
    { text: 'triển khai công tác.Hội nghị bế mạc', sentences: 'triển khai công tác. ¦ Hội nghị bế mạc' },
    { text: 'Xem Ban.Giám đốc', sentences: 'Xem Ban. ¦ Giám đốc' },
    { text: 'Về TP.Hồ Chí Minh và TX.Phú Thọ', sentences: 'Về TP.Hồ Chí Minh và TX.Phú Thọ' },
    { text: 'BS.Hoàng, PGS.TS.Lan', sentences: 'BS.Hoàng, PGS.TS.Lan' },
    { text: 'www.baoquan.Hà', sentences: 'www.baoquan.Hà' },
  ])('a stop without its space: $text', ({ text, sentences }) => {
    expect(marked(text, 'vi')).toBe(sentences);
  });

  test.each([
    {
      text: 'HỘI NGHỊ TỔNG KẾT\nSáng nay, hội nghị họp.\n\n  Chiều nay bế mạc.',
      sentences: 'HỘI NGHỊ TỔNG KẾT ¦ Sáng nay, hội nghị họp. ¦ Chiều nay bế mạc.',
    },
    { text: 'Gồm ba nhóm:\n- Nhóm một\r\n- Nhóm hai', sentences: 'Gồm ba nhóm: ¦ - Nhóm một ¦ - Nhóm hai' },
    { text: 'công tác dân tộc\nở miền núi', sentences: 'công tác dân tộc\nở miền núi' },
    { text: '  \n ', sentences: '' },
    { text: '', sentences: '' },
  ])('lines: $text', ({ text, sentences }) => {
    expect(marked(text, 'vi')).toBe(sentences);
  });
});

test.each([
  'Plan No. 06-NQ/TU was issued. ¦ It covers 12 communes.',
  'The answer is no. ¦ We agree.',
  'Mr. Nguyen Van A. Tuan met Dr. Le. ¦ They agreed.',
  'The U.S. Embassy and the U.N. Office took part. ¦ In 2018, aid rose.',
  'It works with Samsung Co., Ltd. ¦ The firm employs 6,550 people.',
  'It rose by 5.2 percent, i.e. Lang Son did well. ¦ See Fig. 3 for more.',
  'He arrived on Jan. 15 at 9 a.m. ¦ The meeting opened.',
  'Communes in region I. ¦ Others are in region II.',
  'See Art. 5 of Decree No. 30. ¦ “All is well.” (Photo: Kim Nguyen)',
  'Article 5. Scope',
  'Roads, schools, etc. are built. ¦ Roads... ¦ Then schools.',
])('English: %s', (sentences) => {
  expect(marked(sentences.replaceAll(' ¦ ', ' '), 'en')).toBe(sentences);
});

const piece = fc.constantFrom(
  'TP',
  '. ',
  '.',
  '...',
  ' ',
  '\n',
  'Hà Nội',
  'công tác',
  '1',
  '”',
  '“',
  '(',
  ')',
  '?',
  '…',
  'Ảnh',
  '/.',
  'v.v',
  '\u0301',
);

test('the sentences hold every character but white space, in order', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.constantFrom('vi' as const, 'en' as const),
      (pieces, language) => {
        const text = pieces.join('');
        const kept = splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
        expect(kept.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const sentence of kept) expect(sentence).toBe(sentence.trim());
      },
    ),
    { numRuns: 300 },
  );
});

test.each(['.', '. ', 'a.', '\n', '.A', '"', '(Ảnh: ', 'a\n ', '...A', ' '])(
  'time grows with length only: %j repeated',
  (unit) => {
    const milliseconds = (n: number): number => {
      const text = unit.repeat(n);
      const times = [1, 2, 3].map(() => {
        const start = performance.now();
        splitSentences(text, 'vi');
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    expect(milliseconds(40_000)).toBeLessThan(10 * milliseconds(10_000) + 50);
  },
);
