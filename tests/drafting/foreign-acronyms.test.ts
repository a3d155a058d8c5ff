import { expect, test } from 'vitest';
import { isForeignAcronym } from '../../src/drafting/foreign-acronyms.ts';

test.each([
  ['FDI', 'đầu tư trực tiếp nước ngoài'],
  ['UNESCO', 'Tổ chức Giáo dục, Khoa học và Văn hóa Liên hợp quốc'],
  ['GRDP', 'tổng sản phẩm trên địa bàn'],
  ['EU', 'Liên minh châu Âu'],
  ['Viettel', 'Tập đoàn Công nghiệp – Viễn thông Quân đội'],
  ['SEA Games', 'Đại hội Thể thao Đông Nam Á'],
])('%s is English too', (text, vi) => {
  expect(isForeignAcronym({ kind: 'acronym', text, vi })).toBe(true);
});

test.each([
  ['UBND', 'Ủy ban nhân dân'],
  ['KHCN', 'khoa học và công nghệ'], // và has no letter
  ['TW', 'trung ương'], // Ư is written W
  ['ĐBQH', 'đại biểu Quốc hội'],
  ['UBND TP', 'Ủy ban nhân dân'],
  ['Sở', 'sở'],
  ['CSDT', null],
])('%s is Vietnamese', (text, vi) => {
  expect(isForeignAcronym({ kind: 'acronym', text, vi })).toBe(false);
});
