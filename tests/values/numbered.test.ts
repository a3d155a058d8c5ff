import { describe, expect, test } from 'vitest';
import type { OrdinalValue, Value } from '../../src/model/value.ts';
import { englishValueReader, equal, writeEnglish } from '../../src/values/index.ts';
import { marked } from '../marked.ts';
import { count, figuresIn, money, number, per, type Row, readsAsMarked, to } from './figure-rows.ts';
import { symbols } from './symbols.ts';

const numbered = (figure: string, unit: string, rest: Partial<OrdinalValue> = {}): Value => ({
  type: 'ordinal',
  number: figure,
  unit,
  ...rest,
});
const roman = { roman: true } as const;

test.each<Row>([
  { vi: 'dịch vụ công trực tuyến ⟦mức độ 2⟧', values: [numbered('2', 'cap')], en: 'level 2' },
  { vi: 'nâng lên ⟦mức độ 3⟧, ⟦4⟧', values: [numbered('3', 'cap'), numbered('4', 'cap')] },
  { vi: 'tuyên truyền tới học sinh ⟦cấp 2⟧ và ⟦3⟧', values: [numbered('2', 'cap'), numbered('3', 'cap')] },
  { vi: 'gió mạnh ⟦cấp 8-10⟧, giật ⟦cấp 12⟧', values: [numbered('8', 'cap', { to: '10' }), numbered('12', 'cap')] },
  { vi: 'cảng lớn ⟦thứ 3⟧ miền Trung', values: [numbered('3', 'thu')], en: 'the third' },
  { vi: 'cơn bão ⟦thứ ba⟧ đổ bộ trong tháng', values: [numbered('3', 'thu')], en: 'the third' },
  { vi: 'sân bay ⟦thứ hai⟧ của vùng', values: [numbered('2', 'thu')] },
  { vi: 'giao ban vào thứ ba và thứ năm', values: [] },
  { vi: 'bão giật ⟦cấp 12⟧ đi vào đất liền', values: [numbered('12', 'cap')] },
  { vi: 'có gió ⟦cấp 6⟧ trở lên', values: [numbered('6', 'cap')] },
  { vi: 'gió đông bắc ⟦cấp 7 - 8⟧', values: [numbered('7', 'cap', { to: '8' })], en: 'level 7–8' },
  { vi: 'công nhận ⟦cấp độ hai⟧, chưa đạt cao hơn', values: [numbered('2', 'cap')], en: 'level 2' },
  { vi: 'hoàn thành ⟦giai đoạn I⟧ của cầu', values: [numbered('1', 'so-giai-doan', roman)], en: 'Phase I' },
  { vi: 'chuyển sang ⟦giai đoạn một⟧.', values: [numbered('1', 'so-giai-doan')], en: 'Phase 1' },
  {
    vi: 'nghiệm thu ⟦giai đoạn I⟧, ⟦II⟧ và ⟦III⟧',
    values: ['1', '2', '3'].map((one) => numbered(one, 'so-giai-doan', roman)),
    en: 'Phase I; Phase II; Phase III',
  },
  { vi: 'đô thị ⟦hạng I⟧ trực thuộc tỉnh', values: [numbered('1', 'so-hang', roman)], en: 'class I' },
  { vi: 'kỹ sư ⟦hạng III⟧ xếp lương mới', values: [numbered('3', 'so-hang', roman)], en: 'class III' },
  { vi: 'đơn vị hành chính ⟦loại 1⟧', values: [numbered('1', 'so-loai')], en: 'class 1' },
  { vi: 'Huân chương Độc lập ⟦hạng Nhì⟧', values: [numbered('2', 'hang-nhat')], en: 'second class' },
  { vi: 'tặng huân chương ⟦hạng ba⟧.', values: [numbered('3', 'hang-nhat')], en: 'third class' },
  { vi: 'em Mai đoạt ⟦giải nhì⟧ cuộc thi viết', values: [numbered('2', 'giai')], en: 'second prize' },
  { vi: 'tổ dân phố nhận ⟦giải ba⟧.', values: [numbered('3', 'giai')], en: 'third prize' },
  {
    vi: 'trao ⟦1 giải nhất⟧, ⟦hai giải nhì⟧ và ⟦5 giải khuyến khích⟧',
    values: [count('1', 'giai-nhat'), count('2', 'giai-nhi'), count('5', 'giai-khuyen-khich')],
    en: 'one first prize; two second prizes; five consolation prizes',
  },
  { vi: 'hưởng lương ⟦bậc 2/9⟧', values: [numbered('2', 'bac', { of: '9' })], en: 'grade 2/9' },
  { vi: 'là thương binh ⟦hạng 2/4⟧', values: [numbered('2', 'so-hang', { of: '4' })], en: 'class 2/4' },
  { vi: 'là cuộc làm việc ⟦thứ 2⟧ trong năm', values: [numbered('2', 'thu')], en: 'the second' },
  { vi: 'giá điện ⟦bậc 4⟧ không đổi', values: [numbered('4', 'bac')], en: 'grade 4' },
  { vi: 'lũ vượt ⟦báo động III⟧ ⟦0,4 m⟧', values: [numbered('3', 'bao-dong', roman), count('0.4', 'm')] },
  { vi: 'nước ở mức ⟦báo động 2⟧', values: [numbered('2', 'bao-dong')], en: 'alarm level 2' },
  { vi: 'giảm số ca trong ⟦tuần 38⟧', values: [numbered('38', 'so-tuan')], en: 'week 38' },
  { vi: 'kiểm tra ⟦học kỳ II⟧ từ ngày mai', values: [numbered('2', 'hoc-ky', roman)], en: 'semester II' },
  {
    vi: 'sách mới cho các ⟦lớp 1⟧, ⟦6⟧ và ⟦10⟧ của cả nước',
    values: ['1', '6', '10'].map((one) => numbered(one, 'lop')),
  },
  { vi: 'thi tuyển vào ⟦lớp 10⟧ và ⟦lớp sáu⟧', values: [numbered('10', 'lop'), numbered('6', 'lop')] },
  { vi: 'xét tuyển ⟦đợt 2⟧ năm 2021', values: [numbered('2', 'vong')], en: 'Round 2' },
  { vi: 'lọt vào ⟦vòng 3⟧ của giải', values: [numbered('3', 'vong')] },
  { vi: 'họp tại ⟦tầng 4⟧, nhà công vụ', values: [numbered('4', 'tang')], en: 'floor 4' },
  { vi: 'giảm nợ ⟦nhóm 4⟧ và ⟦5⟧.', values: [numbered('4', 'so-nhom'), numbered('5', 'so-nhom')] },
  { vi: 'đa số chọn ⟦phương án 1⟧.', values: [numbered('1', 'phuong-an')], en: 'option 1' },
  { vi: 'sạt lở tại ⟦Km 1087+300⟧ quốc lộ 1', values: [numbered('1087+300', 'so-km')], en: 'Km 1087+300' },
  { vi: 'tại ⟦km 12 + 500⟧ của tuyến', values: [numbered('12+500', 'so-km')], en: 'Km 12+500' },
  { vi: 'trạm thu phí ⟦Km26⟧, huyện Yên Bình', values: [numbered('26', 'so-km')] },
  { vi: 'nêu tại ⟦kỳ họp 32⟧ của Ủy ban Kiểm tra', values: [numbered('32', 'ky-hop')], en: 'the 32nd session' },
  { vi: '⟦phiên họp 36⟧ của Ủy ban', values: [numbered('36', 'phien-hop')], en: 'the 36th meeting' },
  { vi: 'văn kiện ⟦Đại hội 12⟧ của Đảng', values: [numbered('12', 'dai-hoi-dang')], en: 'the 12th Congress' },
  { vi: 'điều mà ⟦đại hội 11⟧ đề ra', values: [numbered('11', 'dai-hoi-dang')] },
  {
    vi: 'sau ⟦Hội nghị Trung ương 8⟧ ⟦khóa XI⟧',
    values: [numbered('8', 'hoi-nghi-trung-uong'), numbered('11', 'khoa')],
  },
  { vi: 'HĐND tỉnh Quảng Nam ⟦khóa 9⟧ họp phiên bế mạc', values: [numbered('9', 'khoa')], en: 'the ninth tenure' },
  { vi: 'ca nhiễm ⟦thứ 17⟧ của tỉnh', values: [numbered('17', 'thu')], en: 'the 17th' },
  { vi: 'tái cử ⟦nhiệm kỳ thứ 3⟧', values: [numbered('3', 'nhiem-ky-thu')], en: 'the third term' },
  { vi: 'hội nghị thượng đỉnh ⟦lần hai⟧', values: [numbered('2', 'lan')] },
  { vi: 'mất điện ⟦hai lần⟧, ⟦ba ngày⟧ qua', values: [count('2', 'lan'), count('3', 'ngay')] },
  { vi: 'cuộc bỏ phiếu ⟦thứ hai⟧ của hội đồng', values: [numbered('2', 'thu')] },
  { vi: 'kết quả ⟦học kỳ 1⟧ năm học 2018-2019', values: [numbered('1', 'hoc-ky')] },
  { vi: 'quyền của bên ⟦thứ ba⟧', values: [numbered('3', 'thu')] },
])('what is numbered or ranked: $vi', readsAsMarked);

describe('what only looks numbered', () => {
  test.each<Row>([
    { vi: 'huyện cấp 5 giấy phép khai thác', values: [] }, // five licences, but some write so of a level
    { vi: 'sở được cấp ⟦50 giấy phép⟧', values: [count('50', 'giay-phep')] },
    { vi: 'lớp ⟦35 học sinh⟧', values: [count('35', 'hoc-sinh')] },
    { vi: 'đã cấp 12, còn lại chờ duyệt', values: [number('12')] },
    { vi: 'loại một số hồ sơ', values: [] },
    { vi: 'kéo dài ở mức hai đến ba tuần', values: [to(count('2', 'tuan'), '3')] },
    {
      vi: 'thu theo các mức 5, 10 và 15 triệu đồng',
      values: ['5000000', '10000000', '15000000'].map((one) => money(one)),
    },
    { vi: 'bán can loại 5, 10 lít', values: [count('10', 'lit')] }, // two sizes, but some sell class 5 by ten litres
    { vi: 'mở lớp ba mẹ cùng con', values: [] },
    { vi: 'từng bước một', values: [] },
    { vi: 'mở cửa hai ngày cuối tuần 16 và 17/3', values: [count('2', 'ngay')] },
    { vi: 'dạy mỗi lớp 9 tiết', values: [count('9', 'tiet-hoc')] },
    { vi: 'ở quận 4 và phường 11', values: [] },
    { vi: 'tổ 5, thôn 7, khu phố 3', values: [] },
    { vi: 'lớp 10A1 và lớp 9/2', values: [] },
    { vi: 'ông X. ở hạng X. của khu', values: [] },
    { vi: 'nhóm 365 ra mắt', values: [] },
  ])('$vi', ({ vi, values }) => {
    expect(figuresIn(marked(vi).text).map(({ value }) => value)).toEqual(values);
  });
});

test.each<Row>([
  { vi: 'tỷ giá ⟦24.230 đồng/USD⟧', values: [per(money('24230'), 'USD')], en: 'VND 24,230 per USD' },
  { vi: 'bán ra ⟦26.100 đồng/euro⟧', values: [per(money('26100'), 'EUR')], en: 'VND 26,100 per EUR' },
  { vi: 'đội trực ⟦24/24 giờ⟧', values: [per(count('24', 'gio'), 'ngay')], en: '24 hours per day' },
  { vi: 'trường số 07 phường Minh Khai', values: [] },
  { vi: 'nhà số 5 quận 3', values: [] },
  { vi: 'tuyến số 1 TP. Huế', values: [] },
  { vi: 'lô C 2 khu dân cư', values: [] },
  { vi: 'vòng 1 V.League hạ màn', values: [] },
  { vi: 'phá chuyên án 818Đ', values: [] },
  { vi: 'phải trả ⟦2 hộ⟧ có dư nợ', values: [count('2', 'ho')] },
  { vi: 'Công an tỉnh điều ⟦150 cán bộ⟧ xuống xã', values: [count('150', 'can-bo')] },
  { vi: 'chỉ có ⟦một trường hợp⟧ vi phạm', values: [count('1', 'truong-hop')], en: 'one case' },
  { vi: 'sau ⟦một thập kỷ⟧ xây dựng', values: [count('1', 'thap-ky')], en: 'one decade' },
  { vi: 'Chủ tịch nước ⟦thứ 10⟧', values: [numbered('10', 'thu')], en: 'the 10th' },
  { vi: 'là ⟦nước thứ 10⟧ ký', values: [numbered('10', 'nuoc')], en: 'the 10th country' },
  { vi: 'cấm xe tải từ 6 - 9 giờ', values: [] },
  { vi: 'làm ⟦từ 8 - 10 giờ mỗi ngày⟧', values: [per(to(count('8', 'gio'), '10'), 'ngay')] },
  { vi: 'trong một lần đi công tác', values: [] },
  { vi: 'dự một cuộc họp', values: [] },
  { vi: 'bị can cùng ⟦3 đồng phạm⟧ ra tòa', values: [count('3', 'dong-pham')], en: 'three accomplices' },
  { vi: 'thu giữ ⟦2⟧ đồng hồ', values: [number('2')] },
  { vi: '⟦khoảng 40.000 người⟧ dân tộc thiểu số', values: [count('40000', 'nguoi', 'about')] },
  { vi: 'trong số ⟦26⟧ chính đảng', values: [number('26')] },
  { vi: 'nhiệm kỳ ⟦5 năm⟧ của hội', values: [count('5', 'nam')] },
  { vi: 'cơ hội trúng là 1/28,9 triệu', values: [] },
  { vi: 'tỷ lệ chọi là ⟦1/2,4⟧', values: [{ type: 'ratio', first: '1', second: '2.4' }], en: '1:2.4' },
])('beside what is numbered: $vi', readsAsMarked);

const english = englishValueReader(symbols);

test.each<{ readonly en: string; readonly values: readonly Value[] }>([
  {
    en: 'Services at ⟦levels 3⟧ and ⟦4⟧ began in ⟦Phase II⟧.',
    values: [numbered('3', 'cap'), numbered('4', 'cap'), numbered('2', 'so-giai-doan', roman)],
  },
  { en: 'Winds of ⟦level 7–8⟧ blew.', values: [numbered('7', 'cap', { to: '8' })] },
  { en: 'She is paid at ⟦grade 2/9⟧.', values: [numbered('2', 'bac', { of: '9' })] },
  { en: 'It is at ⟦Km 1087+300⟧ of the road.', values: [numbered('1087+300', 'so-km')] },
  { en: '⟦Step 2⟧ begins.', values: [numbered('2', 'buoc')] },
  { en: 'They won ⟦second prize⟧ in ⟦round two⟧.', values: [numbered('2', 'giai'), numbered('2', 'vong')] },
  { en: 'A pupil of ⟦grade 12⟧ won.', values: [numbered('12', 'bac')] },
  { en: 'It aids Group ⟦20 households⟧.', values: [count('20', 'ho')] },
  { en: 'A rate of ⟦VND 24,230 per USD⟧ was set.', values: [per(money('24230'), 'USD')] },
  { en: 'It is due ⟦the 25th of every month⟧.', values: [{ type: 'date', date: '---25', monthly: true }] },
])('in English: $en', ({ en, values }) => {
  const { text, stretches } = marked(en);
  const found = english.read(text);
  expect(found.map(({ value }) => value)).toEqual(values);
  expect(found.map(({ start, end }) => ({ start, end }))).toEqual(stretches);
});

test('Roman figures say no other number', () => {
  const [first, second] = [numbered('2', 'so-giai-doan', roman), numbered('2', 'so-giai-doan')];
  expect(equal(first, second)).toBe(true);
  expect([first, second].map((one) => writeEnglish(one, symbols))).toEqual(['Phase II', 'Phase 2']);
});
