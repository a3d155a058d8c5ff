import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDefinitions } from '../../src/analysis/definitions/definitions.ts';

const shortAndLong = (text: string): string[] =>
  findDefinitions(text).map(({ acronym, long }) => `${acronym} = ${long}`);

type Row = readonly [text: string, expected: string];

describe('words, then their acronym in brackets', () => {
  test.each<Row>([
    ['Chủ tịch Ủy ban nhân dân (UBND) tỉnh cho biết', 'UBND = Ủy ban nhân dân'],
    ['Chủ tịch Uỷ ban nhân dân ( UBND ) tỉnh cho biết', 'UBND = Uỷ ban nhân dân'],
    ['Chủ tịch Ủy ban nhân dân(UBND) tỉnh cho biết', 'UBND = Ủy ban nhân dân'], // no space, as typists leave it out
    ['Chủ tịch Ủy ban nhân dân [UBND] tỉnh', 'UBND = Ủy ban nhân dân'],
    ['Hội đồng nhân dân (“HĐND”) khóa mới', 'HĐND = Hội đồng nhân dân'],
    ['“Hội đồng nhân dân” (HĐND) khóa mới', 'HĐND = Hội đồng nhân dân'],
    ['đồng bào dân tộc thiểu số (DTTS) ở vùng cao', 'DTTS = dân tộc thiểu số'],
    ['chương trình xây dựng nông thôn mới (NTM)', 'NTM = nông thôn mới'],
    ['Chương trình mục tiêu quốc gia (CTMTQG) giai đoạn mới', 'CTMTQG = Chương trình mục tiêu quốc gia'],
    ['khám bằng thẻ bảo hiểm y tế (BHYT) tại trạm', 'BHYT = bảo hiểm y tế'],
    ['giấy chứng nhận quyền sử dụng đất (GCNQSDĐ)', 'GCNQSDĐ = giấy chứng nhận quyền sử dụng đất'],
    ['ỦY BAN NHÂN DÂN (UBND) HUYỆN', 'UBND = ỦY BAN NHÂN DÂN'],
    ['Đoàn kiểm tra của thành phố ( TP ) đã đến', 'TP = thành phố'],
    ['hội nghị người lao động (NLĐ; họp mỗi năm)', 'NLĐ = người lao động'],
    ['vốn vay qua ngân hàng chính sách (NHCS, lãi suất thấp)', 'NHCS = ngân hàng chính sách'],
  ])('%s', (text, expected) => {
    expect(shortAndLong(text)).toEqual([expected]);
  });
});

describe('letters of an acronym', () => {
  test.each<Row>([
    ['bị can được chuyển cho Cảnh sát điều tra (CSDT)', 'CSDT = Cảnh sát điều tra'], // D for Đ, as old keyboards wrote it
    ['bị can được chuyển cho Cảnh sát điều tra (CSĐT)', 'CSĐT = Cảnh sát điều tra'],
    ['Bí thư Trung ương (TƯ) Đoàn', 'TƯ = Trung ương'],
    ['Ban Chấp hành Trung ương (BCHTW) họp', 'BCHTW = Ban Chấp hành Trung ương'], // W for Ư
    ['Ban Chấp hành Trung ương (BCHTU) họp', 'BCHTU = Ban Chấp hành Trung ương'],
    ['bộ quy tắc ứng xử (QTƯX) nơi công cộng', 'QTƯX = quy tắc ứng xử'],
    ['Tờ trình (TTr) được gửi', 'TTr = Tờ trình'],
    ['dự thảo quy định (QyĐ) mới', 'QyĐ = quy định'],
    ['đề nghị Thủ tướng (TTg) cho phép', 'TTg = Thủ tướng'],
    ['Chương trình hành động (CTrHĐ) của Tỉnh ủy', 'CTrHĐ = Chương trình hành động'],
    ['nghệ sĩ ưu tú (NSƯT) Trần Lan', 'NSƯT = nghệ sĩ ưu tú'],
    ['Bộ Khoa học và Công nghệ (KH&CN) đề nghị', 'KH&CN = Khoa học và Công nghệ'],
    ['Bộ Khoa học và Công nghệ (KH & CN) đề nghị', 'KH & CN = Khoa học và Công nghệ'],
    ['Bộ Kế hoạch và Đầu tư (KH-ĐT) đề nghị', 'KH-ĐT = Kế hoạch và Đầu tư'],
    ['Sở Tài nguyên và Môi trường (TNMT) trả lời', 'TNMT = Tài nguyên và Môi trường'],
    ['vùng dân tộc thiểu số và miền núi (DTTS&MN) được đầu tư', 'DTTS&MN = dân tộc thiểu số và miền núi'],
    ['vùng dân tộc thiểu số và miền núi (DTTSMN) được đầu tư', 'DTTSMN = dân tộc thiểu số và miền núi'],
    ['Sở Lao động - Thương binh và Xã hội (LĐ-TB&XH) trả lời', 'LĐ-TB&XH = Lao động - Thương binh và Xã hội'],
    ['Sở Văn hóa, Thể thao và Du lịch (VH-TT&DL)', 'VH-TT&DL = Văn hóa, Thể thao và Du lịch'],
    ['thời kỳ công nghiệp hóa, hiện đại hóa (CNH-HĐH)', 'CNH-HĐH = công nghiệp hóa, hiện đại hóa'],
    ['phòng, chống tham nhũng và tiêu cực (PCTNTC)', 'PCTNTC = phòng, chống tham nhũng và tiêu cực'],
    ['Ban Chỉ đạo 389 (BCĐ389) kiểm tra', 'BCĐ389 = Ban Chỉ đạo 389'],
    ['Ban Chỉ đạo 389 (BCĐ 389) kiểm tra', 'BCĐ 389 = Ban Chỉ đạo 389'],
    ['thời đại công nghiệp 4.0 (CN4.0)', 'CN4.0 = công nghiệp 4.0'],
    ['Ủy ban Mặt trận Tổ quốc Việt Nam (UBMTTQVN) xã', 'UBMTTQVN = Ủy ban Mặt trận Tổ quốc Việt Nam'],
    ['Chánh án Tòa án nhân dân tối cao (TAND TC)', 'TAND TC = Tòa án nhân dân tối cao'],
    ['Đại học Quốc gia thành phố Hồ Chí Minh (ĐHQG TPHCM)', 'ĐHQG TPHCM = Đại học Quốc gia thành phố Hồ Chí Minh'],
    [
      'phong trào toàn dân đoàn kết xây dựng đời sống văn hóa (TDĐKXDĐSVH)',
      'TDĐKXDĐSVH = toàn dân đoàn kết xây dựng đời sống văn hóa',
    ],
    ['cuộc họp của các sở, ban, ngành (SBN)', 'SBN = sở, ban, ngành'],
    ['Văn phòng đăng ký đất đai (VPĐKĐ)', 'VPĐKĐ = Văn phòng đăng ký đất đai'], // a syllable skipped
    ['Trưởng phòng (TRP) ký thay', 'TRP = Trưởng phòng'], // the letters that open a syllable, both
  ])('%s', (text, expected) => {
    expect(shortAndLong(text)).toEqual([expected]);
  });
});

describe('where the long form begins and ends', () => {
  test.each<Row>([
    ['Sở Thông tin – truyền thông Hà Nội (TT&TT) cho hay', 'TT&TT = Thông tin – truyền thông'],
    ['Viện kiểm sát nhân dân Lạng Sơn (VKSND) truy tố', 'VKSND = Viện kiểm sát nhân dân'],
    ['Ủy ban Kiểm tra Tỉnh ủy Quảng Ngãi (UBKT) kết luận', 'UBKT = Ủy ban Kiểm tra'],
    ['Nguyên Giám đốc Sở Nội vụ (SNV) đã nghỉ', 'SNV = Sở Nội vụ'],
    ['Ngày 5/6, hội liên hiệp phụ nữ (LHPN) xã', 'LHPN = liên hiệp phụ nữ'],
    ['Các huyện gửi báo cáo. Hội Nông dân (HND) tổng hợp', 'HND = Hội Nông dân'],
    ['Bộ đội Biên phòng (gồm các đồn); Hải quan cửa khẩu (HQCK)', 'HQCK = Hải quan cửa khẩu'],
  ])('%s', (text, expected) => {
    expect(shortAndLong(text)).toEqual([expected]);
  });
});

describe('told by words', () => {
  test.each<Row>([
    ['Hội đồng nhân dân (sau đây gọi tắt là HĐND) các cấp', 'HĐND = Hội đồng nhân dân'],
    ['Hội đồng nhân dân (sau đây gọi là HĐND) các cấp', 'HĐND = Hội đồng nhân dân'],
    ['cơ quan, đơn vị (sau đây gọi chung là CQĐV)', 'CQĐV = cơ quan, đơn vị'],
    ['Ban Chỉ đạo (viết tắt là BCĐ) phòng, chống', 'BCĐ = Ban Chỉ đạo'],
    ['Ban Chỉ đạo (viết tắt: BCĐ) phòng, chống', 'BCĐ = Ban Chỉ đạo'],
    ['Ban Chỉ đạo (gọi tắt là “BCĐ”) phòng, chống', 'BCĐ = Ban Chỉ đạo'],
    ['Ban Chỉ đạo (dưới đây viết tắt là BCĐ)', 'BCĐ = Ban Chỉ đạo'],
    ['Hợp tác xã Thương mại, viết tắt là HTXTM, có 30 thành viên', 'HTXTM = Hợp tác xã Thương mại'],
    ['Hợp tác xã nông nghiệp - gọi tắt là HTXNN - được lập', 'HTXNN = Hợp tác xã nông nghiệp'],
    ['Quỹ hỗ trợ nông dân được viết tắt là QHTND', 'QHTND = Quỹ hỗ trợ nông dân'],
    ['Tổ hợp tác có tên viết tắt là THT', 'THT = Tổ hợp tác'],
    ['Quỹ đầu tư phát triển, tên viết tắt: QĐTPT', 'QĐTPT = Quỹ đầu tư phát triển'],
    ['QHTND là viết tắt của Quỹ hỗ trợ nông dân', 'QHTND = Quỹ hỗ trợ nông dân'],
    ['HTX là chữ viết tắt của “hợp tác xã”.', 'HTX = hợp tác xã'],
    ['KKT (viết tắt của khu kinh tế) ven biển', 'KKT = khu kinh tế'],
    ['KKT (viết tắt của cụm từ khu kinh tế) ven biển', 'KKT = khu kinh tế'],
    ['KKT (tức khu kinh tế) ven biển', 'KKT = khu kinh tế'],
  ])('%s', (text, expected) => {
    expect(shortAndLong(text)).toEqual([expected]);
  });
});

describe('the acronym first', () => {
  test.each<Row>([
    ['UBND (Ủy ban nhân dân) tỉnh cho biết', 'UBND = Ủy ban nhân dân'],
    ['KH&CN (Khoa học và Công nghệ) là then chốt', 'KH&CN = Khoa học và Công nghệ'],
    ['BCĐ ( Ban Chỉ đạo ) họp', 'BCĐ = Ban Chỉ đạo'],
    ['KCN (khu công nghiệp, nay còn 3 khu)', 'KCN = khu công nghiệp'],
  ])('%s', (text, expected) => {
    expect(shortAndLong(text)).toEqual([expected]);
  });
});

describe('lists of abbreviations', () => {
  test.each<readonly [string, readonly string[]]>([
    ['UBND: Ủy ban nhân dân', ['UBND = Ủy ban nhân dân']],
    ['- UBND: Ủy ban nhân dân;', ['UBND = Ủy ban nhân dân']],
    ['12. HĐND = Hội đồng nhân dân', ['HĐND = Hội đồng nhân dân']],
    ['HĐND – Hội đồng nhân dân', ['HĐND = Hội đồng nhân dân']],
    ['Hội đồng nhân dân – HĐND', ['HĐND = Hội đồng nhân dân']],
    ['Hội đồng nhân dân: HĐND', ['HĐND = Hội đồng nhân dân']],
    ['BHXH\tBảo hiểm xã hội', ['BHXH = Bảo hiểm xã hội']],
    ['BHXH     Bảo hiểm xã hội', ['BHXH = Bảo hiểm xã hội']],
    ['BHXH ........ Bảo hiểm xã hội', ['BHXH = Bảo hiểm xã hội']],
    [
      'Chữ viết tắt: BHXH: bảo hiểm xã hội; BHYT: bảo hiểm y tế; NLĐ: người lao động.',
      ['BHXH = bảo hiểm xã hội', 'BHYT = bảo hiểm y tế', 'NLĐ = người lao động'],
    ],
    ['TTS: text-to-speech', ['TTS = text-to-speech']],
  ])('%s', (text, expected) => {
    expect(shortAndLong(text)).toEqual(expected);
  });
});

describe('terms that are named together', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'thực hiện công tác và chính sách dân tộc (CTDT và CSDT).',
      ['CTDT = công tác dân tộc', 'CSDT = chính sách dân tộc'],
    ],
    ['các trường đại học, cao đẳng (ĐH, CĐ) cả nước', ['ĐH = đại học', 'CĐ = cao đẳng']],
    ['các trường đại học, cao đẳng (ĐH & CĐ) cả nước', ['ĐH & CĐ = đại học, cao đẳng']], // as one, like KH & CN
    ['các trường đại học và cao đẳng (ĐH; CĐ) cả nước', ['ĐH = đại học', 'CĐ = cao đẳng']],
    ['trường đại học, cao đẳng, trung cấp (ĐH, CĐ, TC)', ['ĐH = đại học', 'CĐ = cao đẳng', 'TC = trung cấp']],
    ['hỗ trợ quỹ đất ở và đất sản xuất (QĐO và QĐSX)', ['QĐO = quỹ đất ở', 'QĐSX = quỹ đất sản xuất']],
    ['thiếu nước sinh hoạt và nước sản xuất (NSH, NSX) ở vùng cao', ['NSH = nước sinh hoạt', 'NSX = nước sản xuất']],
    ['rà soát hộ nghèo, cận nghèo (HN, HCN) cuối năm', ['HN = hộ nghèo', 'HCN = hộ cận nghèo']],
    ['phát triển nông, lâm, ngư nghiệp (NN, LN, NgN)', ['NN = nông nghiệp', 'LN = lâm nghiệp', 'NgN = ngư nghiệp']],
    ['chương trình của tỉnh ủy, thành ủy (TU)', ['TU = tỉnh ủy, thành ủy']],
    [
      'vùng dân tộc thiểu số và miền núi, nông thôn mới (DTTS&MN, NTM)',
      ['DTTS&MN = dân tộc thiểu số và miền núi', 'NTM = nông thôn mới'],
    ],
    [
      'an ninh chính trị và trật tự an toàn xã hội (ANCT và TTATXH)',
      ['ANCT = an ninh chính trị', 'TTATXH = trật tự an toàn xã hội'],
    ],
    ['bảo hiểm xã hội, bảo hiểm y tế (BHXH/BHYT)', ['BHXH = bảo hiểm xã hội', 'BHYT = bảo hiểm y tế']],
    ['thi đua, khen thưởng (TĐ-KT)', ['TĐ-KT = thi đua, khen thưởng']],
    ['Ủy ban nhân dân (UBND), Hội đồng nhân dân (HĐND)', ['UBND = Ủy ban nhân dân', 'HĐND = Hội đồng nhân dân']],
  ])('%s', (text, expected) => {
    expect(shortAndLong(text)).toEqual(expected);
  });
});

describe('acronyms of another language', () => {
  test.each<readonly [text: string, expected: string, letters: 'all' | 'none']>([
    ['Việt Nam ký Hiệp định thương mại tự do (FTA) với EU', 'FTA = Hiệp định thương mại tự do', 'none'],
    ['Chủ tịch Ngân hàng Thế giới (WB) đến thăm', 'WB = Ngân hàng Thế giới', 'none'],
    [
      'Bộ Giao thông kiến nghị Bộ Tài chính cho phép Quỹ Đường bộ châu Á (ARF) vay vốn',
      'ARF = Quỹ Đường bộ châu Á',
      'none',
    ],
    ['ký với Trường ĐH Nam Sơn và ĐH Quốc gia Brunei (UBD)', 'UBD = ĐH Quốc gia Brunei', 'none'],
    ['hình ảnh cho thấy lực lượng tuần tra bờ biển (CPF) đang tập', 'CPF = lực lượng tuần tra bờ biển', 'none'],
    ['nhập khẩu 146 triệu đô la Úc (AUD) thép', 'AUD = đô la Úc', 'none'],
    ['trang tin bị tấn công từ chối dịch vụ (DDOS)', 'DDOS = tấn công từ chối dịch vụ', 'none'],
    ['theo Tổ chức Hợp tác và Phát triển Kinh tế (OECD)', 'OECD = Tổ chức Hợp tác và Phát triển Kinh tế', 'none'],
    ['Hiệp hội các Quốc gia Đông Nam Á (ASEAN) họp', 'ASEAN = Hiệp hội các Quốc gia Đông Nam Á', 'none'],
    ['tỉnh triển khai hệ thống thu phí tự động (ETC) từ tháng 8', 'ETC = hệ thống thu phí tự động', 'none'],
    ['đứng thứ ba về chỉ số năng lực cạnh tranh cấp tỉnh (PCI)', 'PCI = chỉ số năng lực cạnh tranh cấp tỉnh', 'none'],
    ['phó tổng giám đốc Tập đoàn Điện lực Việt Nam (EVN)', 'EVN = Tập đoàn Điện lực Việt Nam', 'none'],
    ['Thành viên Hội đồng quản trị Tổng công ty Khánh Việt (KHATOCO)', 'KHATOCO = Tổng công ty Khánh Việt', 'none'],
    ['sử dụng mạng nơ-ron tích chập (CNN) để dự báo', 'CNN = mạng nơ-ron tích chập', 'none'],
    ['bằng tên lửa đạn đạo liên lục địa, gọi tắt là ICBM', 'ICBM = tên lửa đạn đạo liên lục địa', 'none'],
    ['trong xử lý ngôn ngữ tự nhiên (Natural Language Processing, NLP)', 'NLP = xử lý ngôn ngữ tự nhiên', 'none'],
    ['trong xử lý ngôn ngữ tự nhiên (Natural Language Processing – NLP)', 'NLP = xử lý ngôn ngữ tự nhiên', 'none'],
    ['trong xử lý ngôn ngữ tự nhiên (NLP - Natural Language Processing)', 'NLP = xử lý ngôn ngữ tự nhiên', 'none'],
    [
      'Ngân hàng Phát triển châu Á (tiếng Anh: Asian Development Bank, viết tắt là ADB)',
      'ADB = Ngân hàng Phát triển châu Á',
      'none',
    ],
    ['nguồn Official Development Assistance (ODA) tăng', 'ODA = Official Development Assistance', 'all'],
    ['theo Generalized Matrix Factorization (GMF)', 'GMF = Generalized Matrix Factorization', 'all'],
    ['TBM (viết tắt của Tunnel Boring Machine)', 'TBM = Tunnel Boring Machine', 'all'],
    ['IS (Islamic State) nhận trách nhiệm', 'IS = Islamic State', 'all'],
  ])('%s', (text, expected, letters) => {
    const found = findDefinitions(text);
    expect(found.map(({ acronym, long }) => `${acronym} = ${long}`)).toEqual([expected]);
    expect(found[0]?.letters).toBe(letters);
  });

  test('the foreign words of the text go with its Vietnamese ones', () => {
    const [found] = findDefinitions('tự động hóa quy trình (Robotic Process Automation, RPA)');
    expect(found).toMatchObject({ long: 'tự động hóa quy trình', foreign: 'Robotic Process Automation', isTold: true });
  });
});

describe('no definition', () => {
  test.each([
    'Trưởng phòng CSGT (PC67) cho biết',
    'Nguyễn Văn A (SN 1990, trú tại Hà Nội)',
    'ký kết chương trình phối hợp. (Ảnh: Kim Nguyên)',
    'đại biểu dự hội nghị (ảnh: TTXVN)',
    'Trung tâm Phát triển quỹ đất (gọi tắt là Trung tâm)',
    'Ủy ban nhân dân các xã (sau đây gọi chung là cấp xã)',
    'Thông tư của Bộ Tài chính (gọi tắt là Thông tư)',
    'thí sinh chọn bài thi tự chọn (KHTN và KHXH)',
    'Công ty cổ phần Đầu tư (Hà Nội)',
    'năm 2018 (tăng 5%)',
    'Nghị định 30/2020/NĐ-CP (NĐ30) quy định', // nothing before it has these letters
    'ông Trần Văn Nam (UBND huyện) nói',
    'ông Eric Sidgwick (ADB) nhận định',
    'bà Nguyễn Thị Hồng (NHNN) trả lời',
    'Đại hội lần thứ XII (khóa XII) của Đảng',
    'tại chương VII (VIII) của luật',
    'Nghị quyết Trung ương 4 (khóa XII)',
    'quốc lộ qua huyện (QL1A) bị ngập',
    'hàm số log(RT) tăng dần',
    'PV: Thưa ông, năm nay có gì mới?',
    'Ảnh: TTXVN',
    'Nguồn: VOV',
    'TTO - Chiều 20/8, Thủ tướng chủ trì họp',
    'Hà Nội - TPHCM: giá vé tăng',
    'tuyến Hà Nội – Lào Cai',
    'Ban Tổ chức – Bộ Nội vụ phối hợp',
    'UBND – HĐND họp chung',
    'UBND (cơ quan hành chính ở địa phương)',
    'Luật sửa đổi (có hiệu lực từ 1/7)',
    'Điểm sàn khối A (A00, A01) là 18',
    'Bộ trưởng (thứ hai từ trái sang)',
    'xã hội số (5G) phát triển',
    'ông Lê Minh (trái) và bà TH (phải)',
    'gọi là TRUNG TÂM của vùng',
    'Công an tỉnh (CSGT, CSHS)',
    'chiếc xe mang biển 29A-123.45 (BKS)',
    'đơn vị (HN)',
  ])('%s', (text) => {
    expect(shortAndLong(text)).toEqual([]);
  });
});

describe('places', () => {
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

  const syllables = fc.constantFrom('ủy', 'ban', 'nhân', 'dân', 'Đảng', 'đoàn', 'ứng', 'xử', 'quy', 'ngành', 'trường');
  const initials = (words: readonly string[]): string =>
    words
      .map((word) => word.normalize('NFD').replace(/(?<=[^u])\p{M}|(?<=u)[\u0300\u0301\u0303\u0309\u0323]/gu, ''))
      .map((word) => (word.normalize('NFC')[0] ?? '').toUpperCase())
      .join('');

  test('whatever is shortened letter by letter is found, before and behind, in any normal form', () => {
    fc.assert(
      fc.property(
        fc.array(syllables, { minLength: 2, maxLength: 8 }),
        fc.constantFrom('NFC', 'NFD'),
        fc.boolean(),
        (words, form, isFirst) => {
          const [long, acronym] = [words.join(' ').normalize(form), initials(words).normalize(form)];
          const text = isFirst ? `${acronym} (${long}) họp` : `họp: ${long} (${acronym}) họp`;
          const [found] = findDefinitions(text);
          expect(text.slice(found?.start, found?.end)).toBe(acronym);
          expect(text.slice(found?.longStart, found?.longEnd)).toBe(long);
        },
      ),
    );
  });

  test('stretches lie in the text, ascending, whatever it is', () => {
    const piece = fc.constantFrom(
      'Ủy ban',
      'UBND',
      'TU',
      ' ',
      '(',
      ')',
      ',',
      ' và ',
      ': ',
      ' - ',
      'viết tắt là ',
      '“',
      '.',
      'WHO',
      'World Health',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const found = findDefinitions(text);
        for (const { start, end, longStart, longEnd, acronym, long } of found) {
          expect(text.slice(start, end).normalize('NFC')).toBe(acronym.normalize('NFC'));
          expect(longStart).toBeLessThan(longEnd);
          expect(long).not.toBe('');
        }
        expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).sort((a, b) => a - b));
      }),
    );
  });
});

describe('hostile text', () => {
  const once = 2000;
  const milliseconds = (text: string): number => {
    const start = performance.now();
    findDefinitions(text);
    return performance.now() - start;
  };
  const fastest = (text: string): number => Math.min(...[1, 2, 3].map(() => milliseconds(text)));

  test.each([
    ['brackets', '('],
    ['words passed over', 'và các của '],
    ['acronyms in brackets', '(CTDT và CSDT) '],
    ['dotted capitals', 'A.A'],
    ['joined capitals', 'AB&'],
    ['open lists', '(AB, '],
    ['announcements', 'viết tắt là AB '],
    ['explanations', 'AB là viết tắt của và '],
    ['colons', 'AB: ab '],
    ['spaces', ' '.repeat(5)],
    ['one long form', 'ab ab ab (ABABABABAB) '],
    ['function words for letters', 'và và và và (VVVVVVVVVVVV) '],
  ])('%s take time as they grow', (_, piece) => {
    const small = fastest(`Ủy ban (UB) ${piece.repeat(once)}`);
    const large = fastest(`Ủy ban (UB) ${piece.repeat(once * 8)}`);
    expect(large).toBeLessThan(Math.max(small, 10) * 8 * 4);
  });
});
