import { test } from 'vitest';
import { count, fromTo, money, number, part, per, percent, type Row, readsAsMarked, vague } from './figure-rows.ts';

const few = (power: number, unit?: string) => vague(power, { few: true, ...(unit === undefined ? {} : { unit }) });

test.each<Row>([
  { vi: 'đoàn chỉ nhắc nhở ⟦vài trường hợp⟧', values: [few(0, 'truong-hop')], en: 'a few cases' },
  { vi: 'còn ⟦một vài xã⟧ chưa báo cáo', values: [few(0, 'xa')], en: 'a few communes' },
  { vi: 'nghỉ ⟦vài ba tháng⟧', values: [few(0, 'thang')] },
  { vi: 'sạt ở ⟦dăm ba điểm⟧', values: [few(0, 'diem')] },
  { vi: 'mất ⟦đôi ba ngày⟧', values: [few(0, 'ngay')] },
  { vi: 'chờ ⟦vài phút mỗi ngày⟧', values: [per(few(0, 'phut'), 'ngay')] },
  { vi: 'gồm ⟦dăm bảy trăm hộ⟧', values: [few(2, 'ho')], en: 'a few hundred households' },
  { vi: 'đã ⟦vài mươi năm⟧', values: [few(1, 'nam')], en: 'a few dozen years' },
  { vi: 'chi ⟦mấy trăm triệu đồng⟧', values: [vague(8, { few: true, currency: 'VND' })] },
  { vi: 'nhiều mấy năm cũng chờ', values: [] }, // however many
  { vi: 'trồng vài nơi', values: [] },
])('a few: $vi', readsAsMarked);

test.each<Row>([
  { vi: 'làng có ⟦mươi⟧ quán nước', values: [number('10', 'about')], en: 'about 10' },
  { vi: '⟦mươi ngày⟧ nữa sẽ xong', values: [count('10', 'ngay', 'about')], en: 'about 10 days' },
  { vi: 'có ⟦năm mươi hộ⟧', values: [count('50', 'ho')] },
  { vi: 'mươi lăm người đến', values: [] }, // ten to fifteen
  { vi: 'đi ⟦gần chục cây số⟧', values: [count('10', 'km', 'nearly')], en: 'nearly 10 km' },
  { vi: 'có ⟦hơn trăm hộ⟧', values: [count('100', 'ho', 'more-than')] },
  { vi: 'đào ⟦chừng trăm mét⟧', values: [count('100', 'm', 'about')] },
  { vi: 'lãi ⟦gần tỷ đồng⟧', values: [money('1000000000', 'nearly')] },
  { vi: 'vốn ⟦hơn nghìn tỷ đồng⟧', values: [money('1000000000000', 'more-than')], en: 'more than VND 1 trillion' },
  { vi: 'mở ⟦hơn chục⟧ quán nước', values: [number('10', 'more-than')] },
  { vi: 'tổng số tiền ⟦gần chục nghìn tỷ⟧, nhóm', values: [number('10000000000000', 'nearly')], doubt: 'unsaid-unit' },
  { vi: 'bán mười mấy nghìn con', values: [] },
  { vi: 'lãi ⟦cả tỷ đồng⟧', values: [money('1000000000', 'about')], doubt: 'no-figure' },
  { vi: 'phá ⟦cả trăm hecta⟧', values: [count('100', 'ha', 'about')], doubt: 'no-figure' },
  { vi: 'tất cả trăm hộ đều nhận', values: [] },
  { vi: 'gần triệu tập viên', values: [] },
  { vi: 'ao chỉ còn ⟦chục con⟧ cá', values: [count('10', 'con', 'about')], en: 'about 10 head', doubt: 'no-figure' },
  { vi: 'di dời tới ⟦trăm hộ⟧', values: [count('100', 'ho', 'about')], doubt: 'no-figure' },
  { vi: 'nhà nào cũng trăm việc', values: [] },
  { vi: '⟦Hơn nửa thế kỷ⟧ qua', values: [count('0.5', 'the-ky', 'more-than')], en: 'more than half a century' },
  { vi: '⟦gần nửa tháng⟧ sau đó', values: [count('0.5', 'thang', 'nearly')], en: 'nearly half a month' },
])('about so many: $vi', readsAsMarked);

test.each<Row>([
  { vi: 'người ⟦ngoài 60 tuổi⟧', values: [count('60', 'tuoi', 'more-than')] },
  { vi: 'ngoài ⟦60 triệu đồng⟧ đã nhận', values: [money('60000000')] }, // besides
  { vi: 'một người nước ngoài ⟦60 tuổi⟧', values: [count('60', 'tuoi')] },
  {
    vi: 'của người nước ngoài ⟦từ 5 đến 7 triệu USD⟧',
    values: [fromTo(money('5000000', undefined, 'USD'), '7000000')],
  },
  { vi: 'người ⟦chưa quá 17 tuổi⟧', values: [count('17', 'tuoi', 'at-most')] },
  { vi: 'nợ công ⟦không vượt 60%⟧', values: [percent('60', 'at-most')] },
  { vi: 'nộp chậm ⟦quá 30 ngày⟧', values: [count('30', 'ngay', 'more-than')] },
  { vi: 'nộp chậm hơn ⟦30 ngày⟧ so với hạn', values: [count('30', 'ngay')] }, // by how many
  { vi: 'thử thuốc, tiến hành trên ⟦33 bệnh nhân⟧', values: [count('33', 'benh-nhan')] },
  { vi: 'phát ⟦trên 33 suất⟧', values: [count('33', 'suat', 'more-than')] },
])('bounds: $vi', readsAsMarked);

test.each<Row>([
  { vi: 'thi công ⟦nửa tháng⟧', values: [count('0.5', 'thang')], en: 'half a month' },
  { vi: 'chờ ⟦gần nửa giờ⟧', values: [count('0.5', 'gio', 'nearly')], en: 'nearly half an hour' },
  { vi: 'bón ⟦nửa tạ⟧ phân', values: [count('0.5', 'ta')], en: '0.5 quintals' },
  { vi: 'giá giảm ⟦phân nửa⟧', values: [part('1', '2')] },
  { vi: '⟦hơn 1/3⟧ là nữ', values: [part('1', '3', { bound: 'more-than' })], en: 'more than one third' },
  { vi: '⟦khoảng 1/3⟧ là nữ', values: [part('1', '3', { bound: 'about' })], doubt: 'date-or-ratio' },
  { vi: 'chiếm ⟦3/4⟧', values: [part('3', '4')], en: 'three quarters' },
  { vi: 'đóng bằng ⟦1/12⟧ tiền lương năm', values: [part('1', '12')] },
  { vi: 'được chấm ⟦8,75/10⟧', values: [part('8.75', '10')], en: '8.75/10' },
  { vi: 'trung bình ⟦3,6/4,0⟧ điểm', values: [part('3.6', '4')] },
  { vi: 'góp theo mức ⟦40:60⟧', values: [{ type: 'ratio', first: '40', second: '60' }] },
  { vi: 'hai bên góp vốn ⟦60-40⟧.', values: [{ type: 'ratio', first: '60', second: '40' }], en: '60:40' },
  { vi: 'đóng góp theo tỷ lệ ⟦80 - 20⟧ giữa tỉnh và xã', values: [{ type: 'ratio', first: '80', second: '20' }] },
  {
    vi: 'Tỷ lệ bác sĩ trên điều dưỡng của khoa hiện là ⟦1:3⟧',
    values: [{ type: 'ratio', first: '1', second: '3' }],
  },
  { vi: 'tỷ lệ học sinh trên máy tính giảm còn ⟦12:1⟧', values: [{ type: 'ratio', first: '12', second: '1' }] },
  { vi: 'tỷ lệ chọi là ⟦1/4,2⟧', values: [{ type: 'ratio', first: '1', second: '4.2' }] },
  { vi: 'hạn chót là 5/10', values: [] },
  { vi: 'xét ⟦48 hồ sơ⟧, bằng ⟦92%⟧', values: [count('48', 'ho-so'), percent('92')] },
])('halves and shares: $vi', readsAsMarked);
