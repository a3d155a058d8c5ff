import { expect, test } from 'vitest';
import type { Bound, Value } from '../../src/model/value.ts';
import { type Doubt, valueReader } from '../../src/values/index.ts';
import { marked } from '../marked.ts';
import { symbols } from './symbols.ts';

const reader = valueReader(symbols);

const money = (amount: string, bound?: Bound, currency = 'VND'): Value => ({
  type: 'money',
  amount,
  currency,
  ...(bound && { bound }),
});
const percent = (amount: string, bound?: Bound): Value => ({ type: 'percent', amount, ...(bound && { bound }) });
const count = (amount: string, unit: string, bound?: Bound): Value => ({
  type: 'quantity',
  amount,
  unit,
  ...(bound && { bound }),
});
const number = (amount: string, bound?: Bound): Value => ({ type: 'number', amount, ...(bound && { bound }) });

/** The value as the beginning of a range. */
const to = (value: Value, end: string): Value => ({ ...value, to: end }) as Value;
const fromTo = (value: Value, end: string): Value => ({ ...value, to: end, fromTo: true }) as Value;
const per = (value: Value, ...units: string[]): Value => ({ ...value, per: units.map((unit) => ({ unit })) }) as Value;

type Row = { readonly vi: string; readonly values: readonly Value[]; readonly doubt?: Doubt };

function readsAsMarked({ vi, values, doubt }: Row): void {
  const { text, stretches: spans } = marked(vi);
  const found = reader.read(text);
  expect(found.map(({ start, end, value }) => ({ text: text.slice(start, end), value }))).toEqual(
    spans.map(({ start, end }, at) => ({ text: text.slice(start, end), value: values[at] })),
  );
  expect(found.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  if (doubt !== undefined) expect(found.map((value) => value.doubt)).toContain(doubt);
  else expect(found.filter((value) => value.doubt !== undefined)).toEqual([]);
}

test.each<Row>([
  { vi: 'Các địa phương được giao ⟦hơn 1.069 tỷ đồng⟧.', values: [money('1069000000000', 'more-than')] },
  { vi: 'Vốn vay giải ngân là ⟦6.550 triệu đồng⟧', values: [money('6550000000')] },
  { vi: 'với tổng số vốn ⟦trên 50,2 tỷ đồng⟧', values: [money('50200000000', 'more-than')] },
  { vi: 'dành ⟦trên 2 ngàn tỷ đồng⟧ để đầu tư', values: [money('2000000000000', 'more-than')] },
  { vi: 'gói tín dụng ⟦gần 1,2 nghìn tỉ đồng⟧', values: [money('1200000000000', 'nearly')] },
  { vi: '⟦12 tỷ 500 triệu đồng⟧ từ ngân sách', values: [money('12500000000')] },
  { vi: 'thu ngân sách ⟦2.341,6 tỷ đồng⟧', values: [money('2341600000000')] },
  { vi: 'mỗi suất trị giá ⟦500.000 đồng⟧', values: [money('500000')] },
  { vi: 'phí ⟦50.000đ/hồ sơ⟧', values: [per(money('50000'), 'ho-so')] },
  { vi: 'giá ⟦19.026.947 đồng/m2⟧', values: [per(money('19026947'), 'm2')] },
  { vi: 'thu nhập ⟦75 triệu đồng/người/năm⟧', values: [per(money('75000000'), 'nguoi', 'nam')] },
  { vi: 'kinh phí ⟦khoảng 20 - 30 triệu đồng⟧', values: [to(money('20000000', 'about'), '30000000')] },
  { vi: '⟦từ 1,5 đến 2 tỷ đồng mỗi xã⟧', values: [per(fromTo(money('1500000000'), '2000000000'), 'xa')] },
  { vi: 'viện trợ ⟦1,5 triệu USD⟧', values: [money('1500000', undefined, 'USD')] },
  { vi: 'xuất khẩu ⟦3,9 tỷ đô la Mỹ⟧', values: [money('3900000000', undefined, 'USD')] },
  { vi: 'trị giá ⟦$ 5 triệu⟧', values: [money('5000000', undefined, 'USD')] },
  { vi: 'vay ⟦20 triệu euro⟧', values: [money('20000000', undefined, 'EUR')] },
  { vi: 'khoản vay ⟦300 triệu Nhân dân tệ⟧', values: [money('300000000', undefined, 'CNY')] },
  { vi: '⟦hai tỷ rưỡi đồng⟧', values: [money('2500000000')] },
  { vi: '⟦năm trăm nghìn đồng⟧', values: [money('500000')] },
  { vi: 'thiệt hại ⟦nghìn tỷ đồng⟧', values: [money('1000000000000')], doubt: 'no-figure' },
  { vi: 'hỗ trợ ⟦3,500 tỷ đồng⟧', values: [money('3500000000000')], doubt: 'comma-thousands' },
  { vi: 'chi ⟦1.5 triệu đồng⟧', values: [money('1500000')], doubt: 'point-decimal' },
  { vi: 'HỖ TRỢ ⟦50 TỶ ĐỒNG⟧ CHO VÙNG KHÓ KHĂN', values: [money('50000000000')] },
  { vi: 'tổng vốn ⟦1.069 tỷ⟧ cho cả giai đoạn', values: [number('1069000000000')], doubt: 'unsaid-unit' },
])('money: $vi', readsAsMarked);

test.each<Row>([
  { vi: 'đạt ⟦65,5%⟧ kế hoạch', values: [percent('65.5')] },
  { vi: 'đạt ⟦65,5 %⟧ kế hoạch', values: [percent('65.5')] },
  { vi: 'giảm ⟦hơn 3 phần trăm⟧', values: [percent('3', 'more-than')] },
  { vi: 'tỷ lệ hộ nghèo giảm ⟦2-3%/năm⟧', values: [per(to(percent('2'), '3'), 'nam')] },
  { vi: 'giảm từ ⟦18,55%⟧ xuống ⟦5%⟧', values: [percent('18.55'), percent('5')] },
  { vi: 'tăng ⟦0,75 điểm phần trăm⟧', values: [count('0.75', 'diem-phan-tram')] },
  { vi: 'tăng ⟦3.2%⟧ so với cùng kỳ', values: [percent('3.2')], doubt: 'point-decimal' },
  { vi: 'đạt ⟦1.069%⟧', values: [percent('1069')], doubt: 'point-thousands' },
  { vi: '⟦ít nhất 50%⟧ số xã', values: [percent('50', 'at-least')] },
  { vi: 'cao hơn ⟦5%⟧ so với năm trước', values: [percent('5')] },
])('percent: $vi', readsAsMarked);

test.each<Row>([
  { vi: 'tại ⟦7 tỉnh⟧, TP', values: [count('7', 'tinh')] },
  { vi: 'xây dựng ⟦trên 1.410 công trình⟧ hạ tầng', values: [count('1410', 'cong-trinh', 'more-than')] },
  { vi: '⟦5 xã⟧ đạt ⟦19 tiêu chí⟧', values: [count('5', 'xa'), count('19', 'tieu-chi')] },
  { vi: '⟦120 hộ⟧ với ⟦02 nhân khẩu⟧', values: [count('120', 'ho'), count('2', 'nhan-khau')] },
  { vi: 'khám cho ⟦300 lượt người⟧', values: [count('300', 'luot-nguoi')] },
  { vi: 'trồng ⟦15 ha⟧ rừng, ⟦15ha⟧ cây ăn quả', values: [count('15', 'ha'), count('15', 'ha')] },
  { vi: 'rộng ⟦4.920 m2⟧, ⟦320 m²⟧ sàn', values: [count('4920', 'm2'), count('320', 'm2')] },
  { vi: 'đường dài ⟦12,5 km⟧', values: [count('12.5', 'km')] },
  { vi: '⟦khoảng 467km⟧ cao tốc', values: [count('467', 'km', 'about')] },
  { vi: '⟦18,5 vạn người⟧', values: [count('185000', 'nguoi')] },
  { vi: '⟦hai mươi lăm hộ⟧ thoát nghèo', values: [count('25', 'ho')] },
  { vi: '⟦ba xã⟧ biên giới', values: [count('3', 'xa')] },
  { vi: '⟦gần 30 triệu người dân⟧', values: [count('30000000', 'nguoi-dan', 'nearly')] },
  { vi: 'Sau ⟦5 năm⟧ triển khai', values: [count('5', 'nam')] },
  { vi: '⟦2 năm rưỡi⟧', values: [count('2.5', 'nam')] },
  { vi: 'Kế hoạch ⟦5 năm⟧ phát triển kinh tế - xã hội', values: [count('5', 'nam')] },
  { vi: '⟦không quá 15 ngày làm việc⟧', values: [count('15', 'ngay-lam-viec', 'at-most')] },
  { vi: '⟦từ 18 tuổi trở lên⟧', values: [count('18', 'tuoi', 'at-least')] },
  { vi: '⟦5 ha trở xuống⟧', values: [count('5', 'ha', 'at-most')] },
  { vi: '⟦dưới 500 m⟧', values: [count('500', 'm', 'less-than')] },
  { vi: '⟦trên dưới 50 đại biểu⟧', values: [count('50', 'dai-bieu', 'about')] },
  { vi: '⟦tối thiểu 3 cán bộ⟧', values: [count('3', 'can-bo', 'at-least')] },
  { vi: '⟦tối đa 12 thành viên⟧', values: [count('12', 'thanh-vien', 'at-most')] },
  { vi: '⟦chưa đầy 30 hộ⟧', values: [count('30', 'ho', 'less-than')] },
  { vi: '⟦1.258⟧ lô cấp cho dân', values: [number('1258')] },
  { vi: '⟦2⟧ Phó Chủ tịch', values: [number('2')] },
  { vi: 'có ⟦2,000 người⟧', values: [count('2000', 'nguoi')], doubt: 'comma-thousands' },
  {
    vi: '⟦gần 1,069 người⟧',
    values: [count('1069', 'nguoi', 'nearly')],
    doubt: 'comma-thousands',
  },
  { vi: 'dài ⟦1,069 km⟧', values: [count('1.069', 'km')] },
  { vi: 'có ⟦1 069 hộ⟧', values: [count('1069', 'ho')], doubt: 'space-thousands' },
  { vi: 'thi công trên ⟦2 tuyến đường⟧', values: [count('2', 'tuyen-duong')], doubt: 'place-or-bound' },
  { vi: '⟦trên 2 năm⟧', values: [count('2', 'nam', 'more-than')] },
  { vi: '⟦từ 9,7 trở lên⟧', values: [number('9.7', 'at-least')] },
  { vi: 'tổng số ⟦1.410⟧', values: [number('1410')] },
  { vi: 'gấp ⟦hai lần⟧', values: [count('2', 'lan')] },
  { vi: '⟦7 TỈNH⟧ MIỀN NÚI', values: [count('7', 'tinh')] },
  { vi: 'một số xã, ⟦bốn huyện⟧', values: [count('4', 'huyen')] },
  { vi: 'Hòa Bình có ⟦151 xã⟧'.normalize('NFD'), values: [count('151', 'xa')] },
  { vi: '⟦3 giờ đồng hồ⟧', values: [count('3', 'gio')] },
])('quantities: $vi', readsAsMarked);

test.each(
  [
    'Quốc lộ 1A',
    'QL1A qua huyện',
    'QL 6',
    'Nghị quyết 30a',
    'Covid-19',
    'khổ giấy A4',
    'pháo K15',
    'Chương trình 135',
    'biển số 51B-123.45',
    'điện thoại 024.3825.1234',
    'ĐT: 0912345678',
    'http://dantoc.gov.vn/tin-123099.html',
    'gửi về bandantoc2018@hanoi.gov.vn',
    'baonghean.vn/2018',
    'Điều 5',
    'khoản 2 Điều 5',
    'khoản 1, 2 và 3 Điều 7',
    'quận 1',
    'phường 5 tổ chức hội nghị',
    'khu phố 3',
    'Tổ dân phố 12',
    'thứ 6 tuần trước',
    'Thứ hai tuần tới',
    'mấy trăm triệu đồng',
    'một số huyện',
    'một trong những xã',
    'trên địa bàn',
    'gần dân, sát dân',
    'hơn nữa',
    '14h30',
    '8 giờ 30 phút',
    'lúc 7 giờ',
    '14:30',
    'đồng bào các dân tộc',
    'hội đồng nhân dân',
    'cánh đồng',
    'tỷ lệ hộ nghèo',
    'đầu tư',
    'vốn tư nhân',
    'năm nay',
    'ba mẹ',
    'không có',
    'IP 192.168.1.1',
    '1069.500',
    'mục 1.2.3',
    '1. Tình hình chung',
    '2) Kết quả',
    'Nghị quyết số 06',
    'Quyết định 1719',
    'đề án 06',
    'Đường số 7',
    'Khu vực III',
    '135/CT',
    '24/24 giờ',
    'phòng, chống',
    '1900 1234',
    'cách mạng công nghiệp 4.0',
    'các dự án nghìn tỷ',
    'bao nhiêu nghìn tỷ đồng',
    'hai bên',
    'số 5',
  ].filter((text) => text !== 'một trăm'),
)('%s holds no figure', (text) => {
  expect(reader.read(text)).toEqual([]);
});

test('the core of a bounded figure is the figure', () => {
  const text = 'Từ 18 tuổi trở lên; trên 50,2 tỷ đồng';
  const cores = reader.read(text).map(({ core, coreValue }) => [text.slice(core.start, core.end), coreValue]);
  expect(cores).toEqual([
    ['18 tuổi', count('18', 'tuoi')],
    ['50,2 tỷ đồng', money('50200000000')],
  ]);
});
