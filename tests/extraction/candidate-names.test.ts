import { beforeAll, describe, expect, test } from 'vitest';
import { findNames } from '../../src/extraction/candidate-names.ts';
import { nameReader } from '../../src/extraction/name-words.ts';
import type { Glossary } from '../../src/glossary/index.ts';
import { glossaryOf } from '../glossary-of.ts';
import { marked } from '../marked.ts';
import { fewConcepts, readText, segmentsOf } from './read-text.ts';

let glossary: Glossary;
beforeAll(async () => {
  glossary = await glossaryOf(fewConcepts);
});

/** The text with marks around the names found. */
function withNames(text: string): string {
  return segmentsOf(readText(text, glossary))
    .map((read) => {
      const { segment, words } = read;
      const names = findNames(read, nameReader(glossary.symbols)).toReversed();
      return names.reduce((written, { first, end }) => {
        const [start, stop] = [words[first]!.start, words[end - 1]!.end];
        return `${written.slice(0, start)}⟦${written.slice(start, stop)}⟧${written.slice(stop)}`;
      }, segment.text);
    })
    .join(' ');
}

describe('names of bodies', () => {
  test.each([
    'Tỉnh giao ⟦Ban Quản lý rừng phòng hộ Đình Lập⟧ bảo vệ 5.000 ha rừng.', // small letters between capitals
    'Vừa qua, ⟦Phòng Cảnh⟧ sát giao thông ⟦Công an tỉnh Thanh Hóa⟧ đã xử lý.', // to the last capital; a second head begins its own
    'Theo ⟦Sở Văn hóa, Thể thao và Du lịch Lạng Sơn⟧, lễ hội sẽ mở.', // a list with commas
    'Kết luận của ⟦Bộ Lao động - Thương binh và Xã⟧ hội nêu rõ.',
    '⟦Sở Y tế Lạng Sơn⟧ đề nghị ⟦Sở Tài⟧ chính cấp kinh phí.', // a verb ends a name, at the start of a sentence too
    'Ông làm việc tại ⟦Công ty cổ phần Xây dựng Hà Nội⟧.',
    'Học sinh ⟦Trường THPT Nguyễn Văn Cừ⟧ đoạt giải.', // named after a person
    'Đoàn đã đến ⟦Đồn Biên phòng Chi Ma⟧ tặng quà.',
    'Lãnh đạo ⟦Công an TP. Hà Nội⟧ cho biết.', // the stop of an abbreviation
    'Ủy viên ⟦Ban Chấp hành Trung ương Đảng⟧ khóa XII dự.',
    'Bí thư ⟦Chi bộ Khối Dân⟧ vận và ⟦Ban Tuyên giáo Tỉnh⟧ dự.',
  ])('%s', (written) => {
    expect(withNames(marked(written).text)).toBe(written);
  });
});

describe('other runs of capitals', () => {
  test.each([
    'Sai phạm ở khu đô thị ⟦Thủ Thiêm⟧ chậm tiến độ.',
    'Chuyến thăm ⟦Lạng Sơn⟧ của đoàn.',
    'Chủ tịch UBND TP ⟦Hà Nội⟧ Nguyễn Đức Chung dự họp.', // a person behind a place
  ])('%s', (written) => {
    expect(withNames(marked(written).text)).toBe(written);
  });
});

describe('no names', () => {
  test.each([
    'Sáng nay, ông Nguyễn Văn An phát biểu.', // a person
    'Nghe tin, đồng chí Sùng A Lử đã đến.', // a person by the title
    'Gia đình bà Đoàn Thị Hương rất vui.', // a family name that is a head too
    'Bí thư Tỉnh ủy Lâm Thị Phương Thanh chủ trì.', // a head of one word with a person behind it
    'Giám đốc là ông Đoàn Dụng, quê ở miền núi.',
    'Hôm qua, Tổng Bí thư và hai Phó Chủ tịch đã gặp nhau.', // posts
    'Hội nghị diễn ra trong hai ngày.',
    'Trường hợp này, Bộ trưởng đã trả lời.',
    'Công ty bán hàng qua Facebook và Samsung Galaxy.', // foreign names are the same in English
    'Phòng chống bão lụt được đẩy mạnh.',
    'Chính sách an sinh xã hội được thực hiện.',
    'KẾ HOẠCH PHÁT TRIỂN KINH TẾ CỦA SỞ Y TẾ', // a heading in capitals
  ])('%s', (text) => {
    expect(withNames(text)).toBe(text);
  });
});
