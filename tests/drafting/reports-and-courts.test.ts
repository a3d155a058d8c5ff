import { describe, expect, test } from 'vitest';
import { draftOf } from './draft-of.ts';

describe('reports', () => {
  test.each([
    ['Kinh tế của huyện tăng trưởng 7,6% so với cùng kỳ.', "The district's economy grew by 7.6% year on year."],
    ['Tổng diện tích gieo trồng được 25 ha.', 'The total cultivated area reached 25 hectares.'],
    ['Dân số huyện có 12.500 hộ.', 'The district population is 12,500 households.'],
    ['Huyện có diện tích lớn nhất tỉnh.', 'The district has the largest area in the province.'],
    [
      'Công tác giảm nghèo được các cấp, ngành quan tâm chỉ đạo.',
      'Poverty reduction work was directed with close attention by authorities and sectors at all levels.',
    ],
    [
      'Trong tháng, huyện đã tiếp 866 lượt người, so với cùng kỳ giảm 127 lượt.',
      'During the month, the district has received 866 visits, down 127 instances year on year.',
    ],
    [
      'Dù gặp nhiều khó khăn nhưng xã đã hoàn thành kế hoạch.',
      'Despite facing many difficulties, the commune has fulfilled the plan.',
    ],
    ['Công ty thiếu vốn nên chậm nộp thuế.', 'The company lacked capital, and so is slow in paying taxes.'],
    ['Do công ty thiếu vốn nên chưa trả lương.', 'The company, due to lacking capital, has not paid salaries.'],
    [
      'Giá xăng tăng, điều này ảnh hưởng đến đời sống người dân.',
      "Petrol prices increased, which affected people's living conditions.",
    ],
    ['2 tỷ đồng được chi cho dự án.', 'VND 2 billion was spent on the project.'],
    ['14 vụ việc đang giải quyết.', '14 cases are being resolved.'],
  ])('%s', (vi, en) => {
    expect(draftOf(vi)).toBe(en);
  });
});

describe('inspections, where nobody is named who inspects', () => {
  test.each([
    ['Qua kiểm tra, phát hiện 12 xã vi phạm.', 'Through inspection, 12 communes were found to have violated.'],
    ['Qua kiểm tra, phát hiện nhiều sai phạm.', 'Through inspection, many wrongdoings were discovered.'],
    ['Qua kiểm tra hồ sơ cho thấy thủ tục chưa đầy đủ.', 'Inspecting dossiers showed that procedures are incomplete.'],
    ['Đến nay, đã thu hồi được 2 tỷ đồng.', 'So far, VND 2 billion has been recovered.'],
    ['Kết quả, 14 hồ sơ đã được giải quyết.', 'As a result, 14 dossiers have been resolved.'],
    ['Xã phát hiện nhiều sai phạm.', 'The commune discovered many wrongdoings.'], // somebody is named
  ])('%s', (vi, en) => {
    expect(draftOf(vi)).toBe(en);
  });
});

describe('speeches and letters', () => {
  test.each([
    ['Tôi rất vui mừng được gặp các đồng chí.', 'I am very happy to meet you.'],
    ['Tôi đánh giá cao nỗ lực của các xã.', 'I highly value the efforts of communes.'],
    ['Rất mong cử tri chia sẻ.', 'We very much hope that voters will share.'],
    ['Xin chúc các nhà báo luôn mạnh khỏe.', 'I wish that journalists would be always healthy.'],
    ['Tỉnh kỷ niệm Quốc khánh 2/9.', 'The province celebrated the National Day (September 2).'],
    ['Cách đây 80 năm, nhân dân ta giành chính quyền.', '80 years ago, our people seized power.'],
    ['UBND tỉnh xin thông báo đến các cơ quan.', "The provincial People's Committee would like to notify agencies."],
    [
      'Các sở tổng hợp số liệu để báo cáo UBND tỉnh.',
      "Departments compiled data to report to the provincial People's Committee.",
    ],
    ['Như trên; để báo cáo.', 'As above; for reporting.'], // at the foot of a letter
    [
      'Bên giao đã bàn giao cho bên nhận toàn bộ hồ sơ.',
      'The handing-over party has handed over all the dossiers to the receiving party.',
    ],
    ['Ông Vui hỏi, ông có được hưởng phụ cấp không?', 'Mr. Vui asked whether he is entitled to allowances?'],
  ])('%s', (vi, en) => {
    expect(draftOf(vi)).toBe(en);
  });
});

describe('police and courts', () => {
  test.each([
    ['Tòa phạt bị cáo Hải 7 năm tù.', 'The court sentenced the defendant Hai to seven years in prison.'],
    [
      'Ông Hải bị Tòa án nhân dân tỉnh phạt 5 năm tù.',
      "Mr. Hai was sentenced by the provincial People's Court to five years in prison.",
    ],
    ['Còn ông Sơn bị phạt 5 năm tù.', 'Meanwhile, Mr. Son was sentenced to five years in prison.'],
    ['Ông Sơn bị phạt 5 triệu đồng.', 'Mr. Son was fined VND 5 million.'],
    ['Ông Sơn bị truy tố hai tội.', 'Mr. Son was prosecuted for two crimes.'],
    ['Bà Hằng bị cáo buộc nhận hối lộ.', 'Ms. Hang was accused of taking bribes.'],
    ['Bị cáo chiếm đoạt của 12 hộ dân 2 tỷ đồng.', 'The defendant appropriated VND 2 billion from 12 households.'],
    ['Bị cáo chiếm đoạt 2 tỷ đồng của 12 hộ dân.', 'The defendant appropriated VND 2 billion from 12 households.'],
    ['Bị cáo đã lợi dụng chức vụ, quyền hạn.', 'The defendant has abused their position and powers.'],
  ])('%s', (vi, en) => {
    expect(draftOf(vi)).toBe(en);
  });
});
