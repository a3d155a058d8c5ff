import { describe, expect, test } from 'vitest';
import { draftOf } from './draft-of.ts';

describe('decisions and orders', () => {
  test.each([
    [
      'Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2025.',
      'This decision takes effect from July 1, 2025.',
    ],
    [
      'Sở Y tế và Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      'The Department of Health and the Department of Home Affairs are responsible for implementing this decision.',
    ],
    [
      'Thu hồi 12.450 m2 đất của 36 hộ gia đình để thực hiện dự án.',
      'Recover 12,450 square metres of land of 36 households to implement the project.',
    ],
    [
      'Ban hành kèm theo Quyết định này Quy chế làm việc của UBND xã.',
      "Issue the working regulations of the commune People's Committee together with this decision.",
    ],
    [
      'Yêu cầu Sở Tài chính xem xét, bổ sung kinh phí trước ngày 30/7/2025.',
      /^The Department of Finance is requested to consider/,
    ],
    [
      'Giao Trưởng phòng Kinh tế phối hợp với các thôn tổ chức thực hiện.',
      'The Head of the Division of Economic Affairs is assigned to coordinate with villages to organise implementation.',
    ],
    ['Quốc hội đã thông qua Luật Đất đai (sửa đổi).', 'The National Assembly has adopted the Land Law (amended).'],
    [
      'Các ông, bà có tên tại Điều 2 chịu trách nhiệm thi hành Quyết định này.',
      'The persons named in Article 2 are responsible for implementing this decision.',
    ],
    ['Nghiêm cấm mọi hành vi phá rừng.', 'All acts of deforestation are strictly prohibited.'],
    [
      'Sáp nhập hai thôn thành một thôn mới lấy tên là thôn Tân Tiến.',
      'Merge two villages into a new village named Tan Tien Village.',
    ],
    ['Tạm đình chỉ công tác 15 ngày đối với ông Lê Văn Hòa.', 'Temporarily suspend Mr. Le Van Hoa for 15 days.'],
    [
      'Thay thế cụm từ "Sở Nội vụ" bằng cụm từ "Sở Y tế".',
      'Replace the phrase “Department of Home Affairs” with the phrase “Department of Health”.',
    ],
    [
      'Giao Sở Y tế rà soát, báo cáo UBND tỉnh trước ngày 30/6/2025.',
      "The Department of Health is assigned to review and report to the provincial People's Committee before June 30, 2025.",
    ],
  ])('%s', (vi, en) => {
    expect(draftOf(vi)).toMatch(typeof en === 'string' ? new RegExp(`^${en.replace(/[.()]/g, '\\$&')}$`) : en);
  });
});

describe('reports, minutes and thanks', () => {
  test.each([
    [
      'Đơn vị tư vấn lập báo cáo trình Sở Xây dựng thẩm định.',
      /drew up the report and submitted it to the Department of Construction for appraisal\.$/,
    ],
    [
      'Lập danh sách các hộ bị thiệt hại gửi về Sở Y tế.',
      /^Draw up the list of affected households and send it to the Department of Health\.$/,
    ],
    [
      'Tỉnh khởi công 3 cây cầu, tổng mức đầu tư 200 tỷ đồng.',
      /three bridges, with (?:a )?total investment of VND 200 billion\.$/,
    ],
    ['Tham dự hội nghị có lãnh đạo các sở.', /^Attending the conference were leaders/],
    ['Toàn huyện có 12/15 xã đạt chuẩn nông thôn mới.', /12 of 15 communes meeting new-style rural area standards\.$/],
    ['Thanh tra huyện phát hiện 3 vụ vi phạm, đề nghị thu hồi 2 tỷ đồng.', / and proposed recovering VND 2 billion\.$/],
    ['Cử tri cảm ơn tỉnh đã hỗ trợ hộ nghèo.', 'Voters thanked the province for supporting poor households.'],
    ['Thành phần: có mặt 25/27 đại biểu, vắng 02.', /present: 25 of 27 delegates; absent: 2\.$/],
  ])('%s', (vi, en) => {
    expect(draftOf(vi)).toMatch(en);
  });
});

describe('numbers, ages and anniversaries', () => {
  test.each([
    ['Gói thầu số 7 được mở ngày 12/3/2021.', 'Bidding Package No. 7 was opened on March 12, 2021.'],
    [
      'Lễ kỷ niệm 75 năm Ngày thành lập Quân đội nhân dân Việt Nam diễn ra tại Huế.',
      /75th founding anniversary of the Viet Nam People's Army/,
    ],
    ['Nhân kỷ niệm 40 năm Ngày Nhà giáo Việt Nam, huyện tặng quà 12 giáo viên.', /^On the 40th anniversary of /],
    ['Trẻ từ 6 đến 36 tháng tuổi được tiêm chủng.', /^Children aged from 6 to 36 months /],
    ['Người từ 75 tuổi trở lên được hưởng trợ cấp.', /^People aged 75 and over /],
    ['Sản lượng điện năm 2020 của tỉnh ước đạt 1.250 triệu kWh.', / estimated at about /],
    ['Ba xã Tân Hợp, Yên Khê và Bình Sơn đã có chợ.', /^The three communes of Tan Hop, Yen Khe and Binh Son /],
    [
      'Chủ tịch Ủy ban nhân dân các huyện, thị xã chịu trách nhiệm thi hành Quyết định này.',
      "The Chairmen of the People's Committees of districts and towns are responsible for implementing this decision.",
    ],
    [
      'Nghị quyết này đã được Hội đồng nhân dân tỉnh Khóa XVII, Kỳ họp thứ 9 thông qua ngày 08 tháng 12 năm 2023.',
      "This resolution was adopted by the 17th provincial People's Council at the ninth session on December 8, 2023.",
    ],
    ['Bãi bỏ toàn bộ Quyết định số 31/2014/QĐ-UBND.', 'Annul the whole of Decision No. 31/2014/QD-UBND.'],
    [
      'Công nhận 8 thôn hoàn thành mục tiêu xóa nhà tạm.',
      /^Recognise eight villages as having completed|^Recognise eight villages as (?:completing|achieving) /,
    ],
  ])('%s', (vi, en) => {
    expect(draftOf(vi)).toMatch(typeof en === 'string' ? new RegExp(`^${en.replace(/[.()]/g, '\\$&')}$`) : en);
  });
});

describe('reports', () => {
  test.each([
    ['Kết quả thực hiện Nghị quyết số 15-NQ/TW', 'Implementation results of Resolution No. 15-NQ/TW'],
    ['Về việc tăng cường quản lý đất đai', 'On strengthening land management'],
    [
      'Thực hiện Công văn số 1123/STC-QLNS của Sở Tài chính, UBND xã báo cáo như sau:',
      "Implementing Official Letter No. 1123/STC-QLNS of the Department of Finance, the commune People's Committee reports as follows:",
    ],
    ['Đã chi trả chế độ cho 87 đối tượng.', /^Paid benefits to 87 /],
    ['Công tác tuyên truyền chưa thường xuyên.', 'Communication work is not regular.'],
    ['Tỷ lệ hộ nghèo còn 5%.', 'The poverty rate is 5%.'],
    [
      'Nguyên nhân chủ yếu là do nhận thức của cán bộ còn hạn chế.',
      /^The main cause is that the awareness of .* remained limited\.$/,
    ],
    ['Các xã được ưu tiên vay vốn.', /^Communes were given priority in borrowing/],
    [
      'Ban Chỉ đạo do Chủ tịch UBND xã làm Trưởng ban đã họp.',
      /^The steering committee with the Chairman of the commune People's Committee as (?:the )?Head /,
    ],
  ])('%s', (vi, en) => {
    expect(draftOf(vi)).toMatch(typeof en === 'string' ? new RegExp(`^${en.replace(/[.()]/g, '\\$&')}$`) : en);
  });
});

test('a stop that ends an abbreviation and the sentence is one', () => {
  expect(draftOf('Các đại biểu chất vấn Giám đốc Sở Y tế TP.')).toMatch(/\.$/);
});

describe('plans, reports and regulations', () => {
  test.each([
    [
      'Sở Y tế đánh giá kết quả một cách khách quan, khoa học, thống nhất.',
      'The Department of Health assessed the results objectively, scientifically and consistently.',
    ],
    ['Xã Tân Lập tổ chức tiêm chủng, bảo đảm tiến độ.', 'Tan Lap Commune organised vaccinating, keeping to schedule.'],
    [
      'Nội dung kế hoạch phải phù hợp với quy định tại Nghị định số 12/2024/NĐ-CP.',
      'The content of the plan must be consistent with the provisions of Decree No. 12/2024/ND-CP.',
    ],
    ['Nếu có vướng mắc, báo cáo UBND huyện.', "If there are any problems, report to the district People's Committee."],
    [
      'UBND xã tổng hợp danh sách các hộ nghèo gửi UBND huyện.',
      "The commune People's Committee compiled the list of poor households and sent it to the district People's Committee.",
    ],
    ['Đến nay, xã đã hoàn thành 8/12 chỉ tiêu đề ra.', 'So far, the commune has completed 8 of 12 targets set out.'],
    ['Nổi bật là công tác dân vận được đổi mới.', 'Notably, mass mobilisation work was renewed.'],
    [
      'Mỗi thành viên chịu trách nhiệm cá nhân về lĩnh vực được phân công.',
      'Each member was personally responsible for assigned fields.',
    ],
    ['Thủ tướng hai nước đã ký thỏa thuận.', 'The Prime Ministers of the two countries have signed an agreement.'],
    ['Huyện thực hiện 15 công trình, dự án.', 'The district implemented 15 works and projects.'],
    [
      'Bà Hoa cho hay ngày 18/4 sẽ diễn ra hội nghị hiệp thương.',
      'Ms. Hoa said that a consultative conference will take place on April 18.',
    ],
    [
      'Nhân dân tin tưởng vào sự lãnh đạo của Đảng bộ tỉnh.',
      'The people trusted in the leadership of the provincial Party organisation.',
    ],
    ['2. Yêu cầu', '2. Requirements'],
  ])('%s', (vi, en) => {
    expect(draftOf(vi)).toBe(en);
  });

  test('what comes in articles is told in the present', () => {
    const text = 'Điều 1. Nguyên tắc\n\nXã làm việc theo quy chế.\n\nĐiều 2. Trách nhiệm\n\nXã báo cáo UBND huyện.';
    expect(draftOf(text)).toContain('reports to the district');
  });
});

describe('what is to be done, and how', () => {
  test.each([
    [
      'Các xã căn cứ kế hoạch này, lập danh sách hộ nghèo.',
      'Communes, based on this plan, drew up the list of poor households.',
    ],
    [
      'Sở Y tế triển khai tiêm chủng, bảo đảm kịp thời và an toàn.',
      'The Department of Health implemented vaccination in a timely and safe manner.',
    ],
    [
      'Ban hành kèm theo Quyết định này Quy định về quản lý, bảo vệ rừng phòng hộ.',
      'Issue regulations on protection forest management and protection together with this decision.',
    ],
    [
      'Nếu hồ sơ không hợp lệ, UBND xã thông báo bằng văn bản.',
      /^If .+ not valid, the commune People's Committee announces in writing\.$/,
    ],
    ['Huy động nguồn lực, bảo vệ dữ liệu cá nhân.', 'Mobilise resources and protect personal data.'],
    ['Thu hồi dự án chậm tiến độ, không gia hạn thêm.', /^Revoke .+ behind schedule and do not extend further\.$/],
    ['Thực hiện nghiêm các giải pháp được nêu trong Kế hoạch của huyện.', /^Strictly implement .+ set out in /],
    [
      'Xử lý tốt các vấn đề môi trường bảo đảm phát triển bền vững.',
      'Well handle environmental issues, ensuring sustainable development.',
    ],
    ['Mới có 4 xã hoàn thành kế hoạch.', 'Only four communes fulfilled the plan.'],
    ['Lực lượng dân quân thường xuyên được củng cố.', 'Militia forces were regularly strengthened.'],
    [
      'Mỗi cán bộ, công chức phải nêu cao tinh thần trách nhiệm.',
      'Each of the officials and civil servants must uphold the sense of responsibility.',
    ],
  ])('%s', (vi, en) => {
    expect(draftOf(vi)).toMatch(en);
  });

  test('a pair that is one word in Vietnamese is none in a longer list', () => {
    expect(draftOf('Kế hoạch phải đồng bộ, thống nhất và khả thi.')).toBe(
      'The plan must be synchronous, consistent and feasible.',
    );
  });

  test('whose decision it is belongs to the document, not to what stands before it', () => {
    expect(draftOf('Chính sách tại Nghị quyết này áp dụng đối với hộ cận nghèo.')).toBe(
      'Policies in this resolution apply to near-poor households.',
    );
  });

  test('departments are told by their fields', () => {
    expect(draftOf('Giám đốc các Sở: Tài chính, Y tế, Nội vụ chịu trách nhiệm thi hành Quyết định này.')).toBe(
      'The Directors of the Departments of Finance, Health and Home Affairs are responsible for implementing this decision.',
    );
  });

  test('a plan tells in the present what is to be done', () => {
    const plan = 'KẾ HOẠCH\n\nVề tiêm chủng mở rộng năm 2024\n\nSở Y tế hướng dẫn các xã.';
    expect(draftOf(plan)).toContain('The Department of Health guides communes.');
    expect(draftOf('Sở Y tế hướng dẫn các xã.')).toBe('The Department of Health guided communes.');
  });

  test('what a verb is for is not told where nothing is', () => {
    expect(draftOf('Sở Tài chính bố trí kinh phí.')).toBe('The Department of Finance allocated capital.');
  });
});
