import { test } from 'vitest';
import type { Value } from '../../src/model/value.ts';
import { count, exactTo, money, number, part, per, percent, type Row, readsAsMarked, vague } from './figure-rows.ts';

test.each<Row>([
  { vi: 'năng suất ⟦58,88 tạ/ha⟧', values: [per(count('58.88', 'ta'), 'ha')], en: '58.88 quintals per hectare' },
  { vi: 'mật độ ⟦500 người/km2⟧', values: [per(count('500', 'nguoi'), 'km2')], en: '500 people per square kilometre' },
  { vi: 'mật độ ⟦500 người/km²⟧', values: [per(count('500', 'nguoi'), 'km2')] },
  { vi: 'bình quân ⟦25 m²/người⟧', values: [per(count('25', 'm2'), 'nguoi')], en: '25 square metres per person' },
  { vi: 'giảm ⟦3%/năm⟧', values: [per(percent('3'), 'nam')], en: '3% per year' },
  { vi: 'giảm ⟦3% / năm⟧', values: [per(percent('3'), 'nam')] },
  { vi: 'lãi suất ⟦0,55%/tháng⟧', values: [per(percent('0.55'), 'thang')] },
  {
    vi: 'đạt ⟦8 bác sĩ/vạn dân⟧',
    values: [{ ...count('8', 'bac-si'), per: [{ unit: 'dan', amount: '10000' }] } as Value],
    en: 'eight doctors per 10,000 residents',
  },
  {
    vi: 'có ⟦28 giường bệnh/10.000 dân⟧',
    values: [{ ...count('28', 'giuong-benh'), per: [{ unit: 'dan', amount: '10000' }] } as Value],
  },
  { vi: '⟦500 con/ngày⟧', values: [per(count('500', 'con'), 'ngay')], en: '500 head per day' },
  {
    vi: 'công suất ⟦3.000 m3/ngày đêm⟧',
    values: [per(count('3000', 'm3'), 'ngay-dem')],
    en: '3,000 cubic metres per day',
  },
  { vi: 'hỗ trợ ⟦400.000 đồng/ha/năm⟧', values: [per(money('400000'), 'ha', 'nam')] },
  { vi: 'thu ⟦20 triệu đồng mỗi năm⟧', values: [per(money('20000000'), 'nam')], en: 'VND 20 million per year' },
  { vi: 'chi ⟦150.000 đồng/01 người⟧', values: [per(money('150000'), 'nguoi')] },
  { vi: 'bình quân ⟦2.500 USD/người⟧', values: [per(money('2500', undefined, 'USD'), 'nguoi')] },
  { vi: 'thu nhập ⟦từ 5 triệu đồng/tháng trở lên⟧', values: [per(money('5000000', 'at-least'), 'thang')] },
  { vi: '⟦5 xã⟧/phường', values: [count('5', 'xa')] },
  { vi: '⟦12 tỉnh⟧/thành phố', values: [count('12', 'tinh')] },
  { vi: '⟦3 cán bộ⟧/công chức', values: [count('3', 'can-bo')] },
  { vi: 'xử phạt ⟦5 triệu đồng⟧/vụ', values: [money('5000000')] },
])('rates: $vi', readsAsMarked);

test.each<Row>([
  { vi: 'cao ⟦1m65⟧', values: [count('1.65', 'm')], en: '1.65 metres' },
  { vi: 'cao ⟦1m6⟧', values: [count('1.6', 'm')] },
  { vi: 'dài ⟦2 km 500 m⟧', values: [count('2.5', 'km')], en: '2.5 km' },
  { vi: 'rộng ⟦3 ha 500 m2⟧', values: [count('3.05', 'ha')] },
  { vi: 'nặng ⟦1 tấn 200 kg⟧', values: [count('1.2', 'tan')] },
  { vi: 'dài ⟦2,5 km⟧ ⟦500 m⟧', values: [count('2.5', 'km'), count('500', 'm')] },
  { vi: 'dài ⟦2 km⟧ ⟦5.000 m⟧', values: [count('2', 'km'), count('5000', 'm')] },
  { vi: '⟦1 tỷ 200 triệu đồng⟧', values: [money('1200000000')] },
  { vi: '⟦3 triệu rưỡi đồng⟧', values: [money('3500000')] },
  { vi: '⟦2 năm rưỡi⟧', values: [count('2.5', 'nam')] },
  { vi: '⟦1,2 nghìn tỷ đồng⟧', values: [money('1200000000000')] },
  { vi: '⟦ba vạn người⟧', values: [count('30000', 'nguoi')] },
  { vi: '⟦hai trăm linh năm hộ⟧', values: [count('205', 'ho')] },
  { vi: '⟦hai trăm lẻ năm hộ⟧', values: [count('205', 'ho')] },
  { vi: '⟦hai mươi mốt xã⟧', values: [count('21', 'xa')] },
  { vi: '⟦ba mươi tư hộ⟧', values: [count('34', 'ho')] },
  { vi: '⟦mười lăm cán bộ⟧', values: [count('15', 'can-bo')] },
])('amounts in parts: $vi', readsAsMarked);

test.each<Row>([
  { vi: 'công suất ⟦50 MWp⟧', values: [count('50', 'mwp')] },
  { vi: 'vận tốc ⟦120 km/h⟧', values: [count('120', 'km-h')], en: '120 km/h' },
  { vi: '⟦1,5 tỷ kWh⟧ điện', values: [count('1500000000', 'kwh')], en: '1.5 billion kWh' },
  { vi: 'nhiệt độ ⟦38 độ C⟧', values: [count('38', 'do-c')] },
  { vi: 'nhiệt độ ⟦15°C⟧', values: [count('15', 'do-c')] },
  { vi: 'rộng ⟦3 sào⟧', values: [count('3', 'sao')] },
  { vi: 'rộng ⟦5 héc-ta⟧, ⟦7 hecta⟧', values: [count('5', 'ha'), count('7', 'ha')] },
  { vi: '⟦12.500 lượt khách⟧', values: [count('12500', 'luot-khach')], en: '12,500 visitor arrivals' },
  { vi: 'tỷ suất ⟦14,5‰⟧', values: [count('14.5', 'phan-nghin')] },
  { vi: 'tăng ⟦3,2 điểm phần trăm⟧', values: [count('3.2', 'diem-phan-tram')], en: '3.2 percentage points' },
  { vi: 'tăng ⟦3,2 điểm %⟧', values: [count('3.2', 'diem-phan-tram')] },
  { vi: 'tăng ⟦1,5 lần⟧', values: [count('1.5', 'lan')], en: '1.5 times' },
  { vi: 'tăng ⟦gấp đôi⟧', values: [count('2', 'lan')] },
  { vi: '⟦gấp rưỡi⟧ năm 2017', values: [count('1.5', 'lan')] },
  { vi: 'gấp ⟦hơn 3 lần⟧', values: [count('3', 'lan', 'more-than')], en: 'more than three times' },
  { vi: 'tăng ⟦1.069 lần⟧', values: [count('1069', 'lan')], doubt: 'point-thousands' },
  { vi: 'rộng ⟦500 m 2⟧ đất', values: [count('500', 'm2')], doubt: 'spaced-power' },
  { vi: 'cao ⟦5 m⟧ ⟦2 tầng⟧', values: [count('5', 'm'), count('2', 'tang')] },
  { vi: 'vay ⟦10,025 USD/tấn⟧', values: [per(money('10.025', undefined, 'USD'), 'tan')] },
  { vi: 'nắng nóng ⟦38 độ⟧', values: [count('38', 'do')] },
  { vi: 'nhiệt độ ⟦38.5 độ C⟧', values: [count('38.5', 'do-c')], doubt: 'point-decimal' },
])('units: $vi', readsAsMarked);

test.each<Row>([
  { vi: '⟦50,20 tỷ đồng⟧', values: [exactTo(money('50200000000'), 7)], en: 'VND 50.20 billion' },
  { vi: 'đạt ⟦100,0%⟧', values: [exactTo(percent('100'), -1)], en: '100.0%' },
  { vi: 'rộng ⟦12,50 ha⟧', values: [exactTo(count('12.5', 'ha'), -2)], en: '12.50 hectares' },
  { vi: 'hệ số là ⟦1,00⟧', values: [exactTo(number('1'), -2)], en: '1.00' },
])('zeros are kept: $vi', readsAsMarked);

test.each<Row>([
  { vi: '⟦một phần ba⟧ dân số', values: [part('1', '3')], en: 'one third' },
  { vi: '⟦ba phần tư⟧ số xã', values: [part('3', '4')], en: 'three quarters' },
  { vi: '⟦hai phần ba⟧ diện tích', values: [part('2', '3')], en: 'two thirds' },
  { vi: '⟦2/3⟧ dân số', values: [part('2', '3')] },
  { vi: '⟦hơn 2/3⟧ số hộ', values: [part('2', '3', { bound: 'more-than' })], en: 'more than two thirds' },
  { vi: '⟦ít nhất một phần ba⟧ tổng số', values: [part('1', '3', { bound: 'at-least' })] },
  { vi: '⟦8/11 chỉ tiêu⟧', values: [part('8', '11', { unit: 'chi-tieu' })], en: '8 of 11 targets' },
  { vi: 'đạt ⟦19/19 tiêu chí⟧', values: [part('19', '19', { unit: 'tieu-chi' })], en: '19 of 19 criteria' },
  { vi: '⟦446/447 đại biểu⟧ tán thành', values: [part('446', '447', { unit: 'dai-bieu' })] },
  { vi: '⟦2 trong 3 tiêu chí⟧', values: [part('2', '3', { unit: 'tieu-chi' })] },
  { vi: '⟦hơn một nửa⟧ số hộ', values: [part('1', '2', { bound: 'more-than' })], en: 'more than half' },
  { vi: 'quy hoạch tỷ lệ ⟦1/500⟧', values: [{ type: 'ratio', first: '1', second: '500' }], en: '1:500' },
  { vi: 'bản đồ ⟦1:25.000⟧', values: [{ type: 'ratio', first: '1', second: '25000' }], en: '1:25,000' },
  { vi: 'đồ án ⟦1/5.000⟧ khu đô thị', values: [{ type: 'ratio', first: '1', second: '5000' }] },
  { vi: 'theo tỷ lệ ⟦3/5⟧', values: [{ type: 'ratio', first: '3', second: '5' }] },
  { vi: 'thắng ⟦2-1⟧', values: [{ type: 'score', first: '2', second: '1' }], en: '2–1' },
  { vi: 'với tỷ số ⟦3 - 0⟧', values: [{ type: 'score', first: '3', second: '0' }] },
  {
    vi: '⟦xếp thứ 5/63⟧ tỉnh',
    values: [{ type: 'ordinal', number: '5', unit: 'hang', of: '63' }],
    en: 'ranked fifth of 63',
  },
  { vi: '⟦đứng thứ hai⟧ cả nước', values: [{ type: 'ordinal', number: '2', unit: 'hang' }], en: 'ranked second' },
  { vi: '⟦lần thứ XIII⟧', values: [{ type: 'ordinal', number: '13', unit: 'lan' }] },
  { vi: '⟦kỳ họp lần thứ mười một⟧', values: [{ type: 'ordinal', number: '11', unit: 'ky-hop' }] },
])('parts, ratios, ranks: $vi', readsAsMarked);

test.each<Row>([
  { vi: '⟦hàng trăm hộ dân⟧', values: [vague(2, { unit: 'ho-dan' })], en: 'hundreds of households' },
  { vi: '⟦hàng nghìn tỷ đồng⟧', values: [vague(12, { currency: 'VND' })], en: 'trillions of dong' },
  {
    vi: '⟦hàng chục tỷ đồng/năm⟧',
    values: [vague(10, { currency: 'VND', per: [{ unit: 'nam' }] })],
    en: 'tens of billions of dong per year',
  },
  { vi: '⟦hàng chục nghìn người⟧', values: [vague(4, { unit: 'nguoi' })], en: 'tens of thousands of people' },
  { vi: '⟦hàng vạn người⟧', values: [vague(4, { unit: 'nguoi' })] },
  { vi: '⟦hàng chục dự án⟧', values: [vague(1, { unit: 'du-an' })], en: 'dozens of projects' },
  { vi: '⟦vài chục người⟧', values: [vague(1, { few: true, unit: 'nguoi' })], en: 'a few dozen people' },
  {
    vi: '⟦vài trăm nghìn đồng⟧',
    values: [vague(5, { few: true, currency: 'VND' })],
    en: 'a few hundred thousand dong',
  },
  { vi: '⟦vài nghìn hộ⟧', values: [vague(3, { few: true, unit: 'ho' })], en: 'a few thousand households' },
])('magnitudes alone: $vi', readsAsMarked);

test.each<Row>([
  { vi: '⟦xấp xỉ 500 hộ⟧', values: [count('500', 'ho', 'about')] },
  { vi: '⟦ngót 30 năm⟧', values: [count('30', 'nam', 'nearly')] },
  { vi: '⟦chừng 20 km⟧', values: [count('20', 'km', 'about')] },
  { vi: '⟦trên dưới 10%⟧', values: [percent('10', 'about')] },
  { vi: '⟦tối thiểu 5 ha⟧', values: [count('5', 'ha', 'at-least')] },
  { vi: '⟦không dưới 80%⟧', values: [percent('80', 'at-least')] },
  { vi: '⟦tối đa không quá 12 tháng⟧', values: [count('12', 'thang', 'at-most')] },
  { vi: '⟦50 triệu đồng trở xuống⟧', values: [money('50000000', 'at-most')] },
  { vi: '⟦từ đủ 18 tuổi trở lên⟧', values: [count('18', 'tuoi', 'at-least')] },
  { vi: '⟦chưa đến 5%⟧', values: [percent('5', 'less-than')] },
  { vi: '⟦dưới 1 triệu đồng/tháng⟧', values: [per(money('1000000', 'less-than'), 'thang')] },
])('bounds: $vi', readsAsMarked);

test.each<Row>([
  { vi: 'lực lượng ⟦47⟧ và tuyến ⟦2⟧', values: [number('47'), number('2')], doubt: 'name-or-number' },
  { vi: 'nộp thuế ⟦121/190 quốc gia⟧', values: [part('121', '190', { unit: 'quoc-gia' })], doubt: 'rank-or-part' },
  { vi: 'tăng ⟦3.2%⟧, trồng ⟦1.069 ha⟧', values: [percent('3.2'), count('1069', 'ha')], doubt: 'point-thousands' },
])('doubtful: $vi', readsAsMarked);

test.each<Row>([
  { vi: 'cấp phó ⟦không quá 3⟧.', values: [number('3', 'at-most')] },
  { vi: 'nay còn ⟦151⟧.', values: [number('151')] },
  { vi: 'tín nhiệm cao ⟦41⟧, tín nhiệm ⟦11⟧', values: [number('41'), number('11')] },
  { vi: 'có ⟦2⟧ Phó Chủ tịch', values: [number('2')] },
])('bare numbers: $vi', readsAsMarked);

test.each<Row>(
  [
    'cầu Mỹ Thuận 2',
    'máy bay ATR 72',
    'biệt thự 12 Nguyễn Chế Nghĩa',
    'trụ sở ở 83 Nguyễn Chí Thanh',
    'sau bão 12',
    'vành đai 2',
    'Lữ đoàn 189',
    'Bệnh viện 115',
    'mức độ 3',
    'tại chi bộ 2',
    'máy bay Su -30 MK2',
    'hội nghị GMS 6',
    'nội dung gồm: 1 - Thông tin chung',
    'rà soát; 3. Tăng cường kiểm tra',
    'trụ sở 59-61 Lý Tự Trọng',
    'một phần tư liệu',
    'một phần năm 2018',
    'khách hàng trăm tuổi',
    'nửa đầu',
    'ngày 2/3',
    'số 15/2016',
    '24/24 giờ',
    'hàng rào',
    'từng phần',
    'tỷ lệ hộ nghèo',
    'gấp rút',
    'mỗi người',
    'đến nay',
    'vài người',
    'thứ hai tuần sau',
  ].map((vi) => ({ vi, values: [] })),
)('no figure: $vi', readsAsMarked);
