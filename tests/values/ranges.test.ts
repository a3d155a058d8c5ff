import { test } from 'vitest';
import type { Value } from '../../src/model/value.ts';
import { count, exactTo, fromTo, money, number, per, percent, type Row, readsAsMarked, to } from './figure-rows.ts';

const dollars = (amount: string): Value => money(amount, undefined, 'USD');

test.each<Row>([
  { vi: 'giá ⟦$457 - $468/tấn⟧', values: [per(to(dollars('457'), '468'), 'tan')] },
  { vi: 'giá từ ⟦$ 457- $ 485⟧', values: [to(dollars('457'), '485')] },
  { vi: 'giá ⟦$485⟧ - ⟦$457⟧', values: [dollars('485'), dollars('457')] },
  { vi: 'trong tháng 2 và ⟦3 TP⟧ Huế, Vinh và Cần Thơ', values: [count('3', 'thanh-pho')] }, // no month
  { vi: 'mạnh ⟦khoảng 6 đến 9⟧ kiloton', values: [to(number('6', 'about'), '9')] },
  // Two figures that share the unit of the last
  { vi: 'tăng từ ⟦21⟧ lên ⟦28 triệu đồng⟧', values: [money('21000000'), money('28000000')] },
  { vi: 'tăng từ ⟦7⟧ lên ⟦12%⟧', values: [percent('7'), percent('12')] },
  { vi: 'giảm từ ⟦5⟧ xuống ⟦3 xã⟧', values: [count('5', 'xa'), count('3', 'xa')] },
  { vi: 'tăng từ ⟦hai⟧ lên ⟦ba xã⟧', values: [count('2', 'xa'), count('3', 'xa')] },
  { vi: 'nâng từ ⟦500.000⟧ lên ⟦1 triệu đồng⟧', values: [money('500000'), money('1000000')] },
  { vi: 'hạ từ ⟦2.500.000⟧ xuống ⟦2 triệu đồng⟧', values: [money('2500000'), money('2000000')] },
  { vi: 'tăng từ ⟦900 triệu⟧ lên ⟦1,2 tỷ đồng⟧', values: [money('900000000'), money('1200000000')] },
  { vi: 'tăng từ ⟦hơn 20⟧ lên ⟦35%⟧', values: [percent('20', 'more-than'), percent('35')] },
  {
    vi: 'tăng từ ⟦47⟧ lên ⟦52 triệu đồng/người⟧',
    values: [per(money('47000000'), 'nguoi'), per(money('52000000'), 'nguoi')],
  },
  { vi: 'tăng từ ⟦6⟧ lên ⟦7.000 người⟧', values: [count('6', 'nguoi'), count('7000', 'nguoi')], doubt: 'broken-range' },
  { vi: 'nâng từ ⟦34⟧ lên ⟦63⟧.', values: [number('34'), number('63')] },
  { vi: 'hỗ trợ ⟦15-20 triệu đồng⟧', values: [to(money('15000000'), '20000000')], en: 'VND 15–20 million' },
  { vi: 'hỗ trợ ⟦15 - 20 triệu đồng⟧', values: [to(money('15000000'), '20000000')] },
  { vi: 'hỗ trợ ⟦15 – 20 triệu đồng⟧', values: [to(money('15000000'), '20000000')] },
  {
    vi: 'thu nhập ⟦15-20 triệu đồng/người/năm⟧',
    values: [per(to(money('15000000'), '20000000'), 'nguoi', 'nam')],
    en: 'VND 15–20 million per person per year',
  },
  { vi: 'mở rộng ⟦từ 5 đến 10 ha⟧', values: [fromTo(count('5', 'ha'), '10')], en: 'from 5 to 10 hectares' },
  { vi: 'còn thiếu ⟦một, hai người⟧', values: [to(count('1', 'nguoi'), '2')] },
  { vi: 'thứ nhất, ⟦hai xã⟧', values: [count('2', 'xa')] },
  { vi: 'sâu ⟦từ ba đến 5 cm⟧', values: [fromTo(count('3', 'cm'), '5')], en: 'from 3 to 5 cm' },
  { vi: 'phạt tù ⟦từ một đến 4 tháng⟧', values: [fromTo(count('1', 'thang'), '4')] },
  { vi: 'tăng ⟦2 đến ba lần⟧', values: [to(count('2', 'lan'), '3')] },
  { vi: 'khu phố ba đến ⟦5 hộ⟧', values: [count('5', 'ho')] }, // named so
  { vi: 'mỗi nhà một đến ⟦4 con⟧', values: [count('4', 'con')] },
  { vi: 'rộng ⟦5 đến 10 ha⟧', values: [to(count('5', 'ha'), '10')], en: '5–10 hectares' },
  { vi: 'rộng ⟦từ 5 tới 10 ha⟧', values: [fromTo(count('5', 'ha'), '10')] },
  { vi: 'tăng ⟦2-3 lần⟧', values: [to(count('2', 'lan'), '3')], en: '2–3 times' },
  { vi: 'chiếm ⟦20 – 30%⟧', values: [to(percent('20'), '30')], en: '20–30%' },
  { vi: 'giảm ⟦1-1,5%⟧', values: [to(percent('1'), '1.5')], en: '1–1.5%' },
  { vi: 'giảm ⟦từ 1% - 1,5%/năm⟧', values: [per(to(percent('1'), '1.5'), 'nam')], en: '1–1.5% per year' },
  { vi: 'đạt ⟦từ 97,9% đến 100%⟧', values: [fromTo(percent('97.9'), '100')], en: 'from 97.9% to 100%' },
  { vi: 'tăng ⟦khoảng 6,7-6,8%⟧', values: [to(percent('6.7', 'about'), '6.8')], en: 'about 6.7–6.8%' },
  { vi: 'tăng ⟦8,5 - 9,0%⟧', values: [exactTo(to(percent('8.5'), '9'), -1)], en: '8.5–9.0%' },
  {
    vi: 'kinh phí ⟦khoảng từ 500 triệu đến 1,2 tỷ đồng⟧',
    values: [fromTo(money('500000000', 'about'), '1200000000')],
    en: 'from about VND 500 million to 1.2 billion',
  },
  {
    vi: 'vốn ⟦800 triệu - 1 tỷ đồng⟧',
    values: [to(money('800000000'), '1000000000')],
    en: 'VND 800 million to 1 billion',
  },
  {
    vi: 'phạt tiền ⟦từ 5.000.000 đồng đến 7.000.000 đồng⟧',
    values: [fromTo(money('5000000'), '7000000')],
    en: 'from VND 5 million to 7 million',
  },
  {
    vi: 'phạt ⟦từ 5.000.000 đồng đến dưới 10.000.000 đồng⟧',
    values: [fromTo(money('5000000'), '10000000', 'less-than')],
    en: 'from VND 5 million to less than 10 million',
  },
  {
    vi: 'phần thu nhập ⟦từ trên 5 triệu đồng đến 10 triệu đồng/tháng⟧',
    values: [per(fromTo(money('5000000', 'more-than'), '10000000'), 'thang')],
    en: 'from more than VND 5 million to 10 million per month',
  },
  {
    vi: 'giá ⟦30.000-50.000 đồng/kg⟧',
    values: [per(to(money('30000'), '50000'), 'kg')],
    en: 'VND 30,000–50,000 per kg',
  },
  {
    vi: 'xuất khẩu ⟦khoảng 32-32,5 tỷ USD⟧',
    values: [to(money('32000000000', 'about', 'USD'), '32500000000')],
    en: 'about USD 32–32.5 billion',
  },
  { vi: 'thưởng ⟦từ 500.000 đến 1 triệu đồng⟧', values: [fromTo(money('500000'), '1000000')] },
  { vi: 'thưởng ⟦từ 900 nghìn đến 1 triệu đồng⟧', values: [fromTo(money('900000'), '1000000')] },
  { vi: 'có ⟦từ 9-15 đại biểu⟧', values: [to(count('9', 'dai-bieu'), '15')], en: '9–15 delegates' },
  { vi: 'người ⟦từ 18 đến 35 tuổi⟧', values: [fromTo(count('18', 'tuoi'), '35')] },
  { vi: 'người ⟦từ đủ 16 đến dưới 18 tuổi⟧', values: [fromTo(count('16', 'tuoi'), '18', 'less-than')] },
  { vi: 'nhóm ⟦khoảng 10 - 15 người⟧', values: [to(count('10', 'nguoi', 'about'), '15')] },
  { vi: 'gộp vào ⟦một đến hai phường⟧', values: [to(count('1', 'phuong'), '2')] },
  { vi: 'vay ⟦từ hai đến ba tỷ đồng⟧', values: [fromTo(money('2000000000'), '3000000000')] },
  { vi: 'tăng ⟦hai - ba lần⟧', values: [to(count('2', 'lan'), '3')] },
  { vi: 'loại B đạt ⟦từ 70 đến dưới 90 điểm⟧', values: [fromTo(count('70', 'diem'), '90', 'less-than')] },
  { vi: 'hệ số ⟦từ 0,7 đến dưới 1,25⟧', values: [fromTo(number('0.7'), '1.25', 'less-than')] },
  { vi: 'bổ sung ⟦từ 1 đến 2⟧ kỹ thuật viên', values: [fromTo(number('1'), '2')], en: 'from 1 to 2' },
  { vi: 'trồng ⟦1.000 - 1.200 cây/ha⟧', values: [per(to(count('1000', 'cay'), '1200'), 'ha')] },
  { vi: 'dự án ⟦5 - 7 tỷ đồng⟧', values: [to(money('5000000000'), '7000000000')] },
  {
    vi: 'công dân ⟦từ 18 đến hết 25 tuổi⟧',
    values: [fromTo(count('18', 'tuoi'), '25')],
    en: 'from 18 to 25 years of age',
  },
  { vi: 'nhà ⟦3-5 tầng⟧', values: [to(count('3', 'tang'), '5')] },
  { vi: 'đường ⟦5 - 7 km⟧', values: [to(count('5', 'km'), '7')] },
  { vi: 'cao ⟦1,5 - 2 m⟧', values: [to(count('1.5', 'm'), '2')] },
  { vi: 'phạt tù ⟦từ một năm đến năm năm⟧', values: [fromTo(count('1', 'nam'), '5')], en: 'from 1 to 5 years' },
  { vi: 'phạt ⟦từ năm năm đến mười năm⟧', values: [fromTo(count('5', 'nam'), '10')] },
  { vi: 'thưởng ⟦từ hai đến năm lần⟧', values: [fromTo(count('2', 'lan'), '5')] },
  { vi: 'cách đây ⟦hai ba năm⟧', values: [to(count('2', 'nam'), '3')], en: '2–3 years' },
  { vi: 'còn ⟦bảy tám hộ⟧', values: [to(count('7', 'ho'), '8')] },
  { vi: 'thiếu nước ⟦hai, ba tháng⟧', values: [to(count('2', 'thang'), '3')], en: '2–3 months' },
  { vi: 'lên đến ⟦bốn, năm chục triệu đồng⟧', values: [to(money('40000000'), '50000000')] },
  { vi: 'nặng ⟦bảy, tám chục cân⟧', values: [to(count('70', 'kg'), '80')] },
  { vi: '⟦Từ 3 đến 5 ngày làm việc⟧', values: [fromTo(count('3', 'ngay-lam-viec'), '5')] },
  {
    vi: 'điểm chuẩn ⟦từ 38 điểm đến 232 điểm⟧',
    values: [fromTo(count('38', 'diem'), '232')],
    en: 'from 38 to 232 points',
  },
  { vi: 'chỉ số dao động ⟦28,12-28,37⟧', values: [to(number('28.12'), '28.37')], en: '28.12–28.37' },
  { vi: 'mỗi hộ có ⟦2-3⟧ đàn ong', values: [to(number('2'), '3')] },
  { vi: 'chở được ⟦khoảng 40 - 50⟧ chiếc', values: [to(number('40', 'about'), '50')] },
  { vi: 'xe ⟦từ 16-29⟧ chỗ', values: [to(number('16'), '29')] },
  { vi: 'nhóm tuổi ⟦15 - 24⟧ có việc làm', values: [to(number('15'), '24')] },
])('a range is one value: $vi', readsAsMarked);

test.each<Row>([
  { vi: 'giảm từ ⟦18,55%⟧ xuống ⟦5%⟧', values: [percent('18.55'), percent('5')] },
  { vi: 'tăng từ ⟦15%⟧ lên ⟦20%⟧', values: [percent('15'), percent('20')] },
  { vi: 'đại biểu từ ⟦95⟧ lên ⟦105⟧', values: [number('95'), number('105')] },
  { vi: 'giảm từ ⟦20%⟧ còn ⟦15%⟧', values: [percent('20'), percent('15')] },
  { vi: 'từ ⟦20%⟧ đến ⟦15%⟧', values: [percent('20'), percent('15')] },
  { vi: '⟦5 xã⟧ đến ⟦7 huyện⟧', values: [count('5', 'xa'), count('7', 'huyen')] },
  { vi: 'thứ hai ⟦ba xã⟧ họp', values: [count('3', 'xa')] },
  { vi: 'không một hộ nào', values: [] },
  { vi: 'từ 1-9 giá điện tăng', values: [] },
  { vi: 'rạp 7-9 phố Tràng Tiền', values: [] },
  { vi: 'biển số TM 23-66 lưu thông', values: [] },
])('two figures are no range: $vi', readsAsMarked);

test.each<Row>([
  { vi: '⟦500⟧ - ⟦1 tỷ đồng⟧', values: [number('500'), money('1000000000')], doubt: 'broken-range' },
  {
    vi: '⟦khoảng 6⟧ - ⟦7.000 công nhân⟧',
    values: [number('6', 'about'), count('7000', 'cong-nhan')],
    doubt: 'broken-range',
  },
  { vi: 'mức ⟦15 - 40 triệu⟧ là hợp lý', values: [to(number('15000000'), '40000000')], doubt: 'unsaid-unit' },
])('a range that says too little is doubtful: $vi', readsAsMarked);

test.each<Row>([
  {
    vi: 'lần lượt ⟦100⟧, ⟦200⟧ và ⟦300 triệu đồng⟧',
    values: [money('100000000'), money('200000000'), money('300000000')],
    en: 'VND 100 million; VND 200 million; VND 300 million',
  },
  {
    vi: 'đạt ⟦8,5⟧; ⟦9,2⟧ và ⟦10,5 tỷ đồng⟧',
    values: [money('8500000000'), money('9200000000'), money('10500000000')],
  },
  { vi: 'tăng ⟦5⟧ và ⟦7%⟧', values: [percent('5'), percent('7')] },
  { vi: 'rộng ⟦2⟧, ⟦3⟧ và ⟦5 ha⟧', values: [count('2', 'ha'), count('3', 'ha'), count('5', 'ha')] },
  { vi: 'biệt thự ⟦50⟧ hoặc ⟦100 triệu đồng⟧', values: [money('50000000'), money('100000000')] },
  {
    vi: 'giá ⟦20⟧, ⟦25⟧ và ⟦30 nghìn đồng/kg⟧',
    values: ['20000', '25000', '30000'].map((one) => per(money(one), 'kg')),
  },
  {
    vi: 'phạt từ ⟦2 năm⟧ đến ⟦3 năm⟧ ⟦6 tháng tù⟧',
    values: [count('2', 'nam'), count('3', 'nam'), count('6', 'thang-tu')],
  },
  { vi: 'phí ⟦6% -7%⟧', values: [to(percent('6'), '7')] },
  { vi: 'có ⟦ba bốn trăm hộ⟧', values: [to(count('300', 'ho'), '400')] },
  { vi: 'giá ⟦hai ba chục nghìn đồng⟧', values: [to(money('20000'), '30000')] },
  { vi: 'trồng lần lượt ⟦5⟧ và ⟦10 ha⟧', values: [count('5', 'ha'), count('10', 'ha')] },
  { vi: 'mảnh ⟦12⟧ và ⟦300 m2⟧ đất', values: [number('12'), count('300', 'm2')], doubt: 'name-or-number' },
  { vi: 'bệnh nhân ⟦17⟧ và ⟦2 người⟧ khác', values: [number('17'), count('2', 'nguoi')], doubt: 'name-or-number' },
])('figures share the unit of the last only where they must: $vi', readsAsMarked);
