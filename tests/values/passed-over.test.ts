import { expect, test } from 'vitest';
import { valueReader } from '../../src/values/index.ts';
import { symbols } from './symbols.ts';

const reader = valueReader(symbols);

test.each([
  // Telephones
  'Điện thoại: 0912 345 678',
  'ĐT: 024.3825.1234',
  'số điện thoại (024) 3825 1234',
  'gọi số 0912.345.678 để được hỗ trợ',
  '+84 24 3825 1234',
  'đường dây nóng 1900 6067',
  'đường dây nóng: 18001091',
  'hotline 1900.1234',
  'gọi tổng đài 113',
  'Fax: 84-4-38251234',
  'phương án 2 tổ chức phân tán',
  'Bệnh viện Trung ương Quân đội 108',
  'khu đất 324 Hùng Vương',
  'cụm thi số 63 tổ chức thi',
  // Machines and amounts of a kind
  'tổ máy 2 phát điện thương mại',
  // Districts in brackets
  'UBND các quận (1, 12, Phú Nhuận)',
  // Round the clock, and votes that may be an address
  'trực 24/24, kể cả ngày nghỉ',
  'trụ sở tại 48/50 Nguyễn Du',
  // Plates
  'xe mang biển số 29A-12345',
  'BKS 12A-345.67',
  'xe 51B-123.45 lưu thông',
  'xe 80 A -017.88 được bán',
  'xe 43A 123.45 lưu thông',
  'biển kiểm soát 15C 04567',
  'xe biển số 47 H 1-2345 rời hiện trường',
  // Addresses
  'nhà ở 27/4/12 đường Cầu Giấy',
  'ngụ 15/7 ngõ 120 phố Huế',
  'phố Nguyễn Trãi, 3 Tháng 2 thường xuyên ùn tắc',
  'ở công viên 23 tháng 9 có hội hoa',
  'mở ở 25 Trần Phú và 17 Lê Lợi.',
  // Units of the forces
  'kho của Lữ đoàn tăng thiết giáp 273',
  // Identity and account numbers
  'thí sinh SBD: 121',
  'CMND số 012345678',
  'CCCD: 001086012345',
  'căn cước công dân số 001 086 012 345',
  'số tài khoản 1234567890123 tại ngân hàng',
  'STK 0101 2345 6789',
  'mã số thuế 0101234567-001',
  'hộ chiếu số 12345678',
  'mã hồ sơ 2018-15-33',
  // Numbers of items
  'gồm: (1) Rà soát hồ sơ; (2) phân loại hồ sơ; (3) Báo cáo',
  'gồm: (1) thu hồi đất và (2) bồi thường',
  'sửa đường, (4) - Nạo vét kênh',
  'tiêm vắc xin 5 trong 1, cà phê 3 trong 1',
  // Versions, models, codes
  'phiên bản 2.0',
  'bản cập nhật v1.2.3',
  'iOS 12.1 và Android 4.4',
  'hệ điều hành Windows 10',
  'máy bay Boeing 737',
  'máy bay A320-200',
  'tổ hợp tên lửa 9 K 128',
  'thửa 1 bis -1 kép',
  'nhân Ngày Thầy thuốc VN 27 - 2.',
  'khu đô thị VIII - 3 (quận mới)',
  'cùng với 54 / ĐM - TTg',
  'đơn vị bầu cử 7 gồm khu đông',
  'đề nghị xếp hạng 10 di sản',
  'tiêm kích F-16, Su-30MK2',
  'súng AK-47',
  'dịch Covid-19',
  'số hiệu VN-A321',
  // Addresses
  'http://a.vn/2018/15',
  'www.chinhphu.vn/5/7',
  'thu15@gmail.com',
  'xem tại baochinhphu.vn/2018',
  // Coordinates
  '21°01\'42"N',
  '10°45\'30" Bắc',
  // What a figure numbers
  'Quốc lộ 1A',
  'quận 3 và phường 12',
  'Tổ dân phố số 5',
])('%s holds no value', (text) => {
  expect(reader.read(text)).toEqual([]);
});

test.each<[text: string, ...types: string[]]>([
  // Beside a code a value is still read
  ['hotline 1900 6067, trước ngày 15/7/2018', 'date'],
  ['tài khoản 5 triệu đồng', 'money'],
  ['tổng đài 3 tỉnh', 'quantity'],
  ['mã 29A-12345 giá 2 tỷ đồng', 'money'],
  ['nhiệt độ 38 độ C', 'quantity'],
  ['nhiệt độ 38°C', 'quantity'],
  ['xe 29A-12345 chở 5 tấn', 'quantity'],
  ['http://a.vn/15 có 7 tỉnh', 'quantity'],
])('%s holds only its value', (text, ...types) => {
  expect(reader.read(text).map(({ value }) => value.type)).toEqual(types);
});
