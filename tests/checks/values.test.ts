import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { changes } from '../values/mutation/kind.ts';
import { sources } from '../values/mutation/kinds.ts';
import { type Sentences, sentences } from '../values/mutation/sentences.ts';
import { checkedBy } from './checked.ts';

const numRuns = process.env.SONGNGU_DEEP === undefined ? 2_000 : 60_000;

const check = checkedBy('figure-mismatch', 'date-mismatch', 'reference-missing', 'reference-changed');

type Told = { readonly rule: string; readonly context: string | undefined; readonly vi?: string; readonly en?: string };

function told(vi: string, en: string): readonly Told[] {
  return check(vi, en).map(({ rule, facts, vi: ours, en: theirs }) => ({
    rule,
    context: facts.context,
    ...(ours === undefined ? {} : { vi: vi.slice(ours.start, ours.end) }),
    ...(theirs === undefined ? {} : { en: en.slice(theirs.start, theirs.end) }),
  }));
}

describe('what became of a value, and where', () => {
  test.each([
    {
      rule: 'figure-mismatch',
      context: 'value',
      vi: 'Xã có ⟦312 hộ nghèo⟧.',
      en: 'The commune has ⟦321 poor households⟧.',
    },
    { rule: 'figure-mismatch', context: 'magnitude', vi: 'Chi ⟦1.250 tỷ đồng⟧.', en: '⟦VND 1.25 billion⟧ was spent.' },
    { rule: 'figure-mismatch', context: 'rounded', vi: 'Chi ⟦50,24 tỷ đồng⟧.', en: '⟦VND 50.2 billion⟧ was spent.' },
    { rule: 'figure-mismatch', context: 'value', vi: 'Chi ⟦50,2 tỷ đồng⟧.', en: '⟦VND 52 billion⟧ was spent.' },
    { rule: 'figure-mismatch', context: 'rounded', vi: 'Chi ⟦50,8 tỷ đồng⟧.', en: '⟦VND 50 billion⟧ was spent.' },
    { rule: 'figure-mismatch', context: 'bound', vi: 'Chi ⟦hơn 50 tỷ đồng⟧.', en: '⟦VND 50 billion⟧ was spent.' },
    {
      rule: 'figure-mismatch',
      context: 'bound',
      vi: 'Chi ⟦gần 50 tỷ đồng⟧.',
      en: '⟦More than VND 50 billion⟧ was spent.',
    },
    { rule: 'figure-mismatch', context: 'unit', vi: 'Trồng ⟦120 ha⟧ rừng.', en: '⟦120 km⟧ of forest was planted.' },
    {
      rule: 'figure-mismatch',
      context: 'unit',
      vi: 'Có ⟦12 xã⟧ đạt chuẩn.',
      en: '⟦Twelve districts⟧ meet the standard.',
    },
    { rule: 'figure-mismatch', context: 'unit', vi: 'Vốn ⟦20 triệu đồng⟧.', en: 'Capital of ⟦USD 20 million⟧.' },
    { rule: 'figure-mismatch', context: 'separator', vi: 'Có ⟦16.554 người⟧.', en: 'There are ⟦16.554 people⟧.' },
    { rule: 'figure-mismatch', context: 'separator', vi: 'Giảm còn ⟦4,5%⟧.', en: 'It fell to ⟦4,5%⟧.' },
    {
      rule: 'figure-mismatch',
      context: 'missing',
      vi: 'Đoàn đã thăm ⟦215 hộ dân⟧.',
      en: 'The delegation visited households.',
    },
    {
      rule: 'figure-mismatch',
      context: 'added',
      vi: 'Đoàn đã thăm hộ dân.',
      en: 'The delegation visited ⟦215 households⟧.',
    },
    { rule: 'figure-mismatch', context: 'value', vi: 'Quốc lộ ⟦14⟧ đã thông.', en: 'National Highway ⟦41⟧ is open.' },
    { rule: 'figure-mismatch', context: 'missing', vi: 'Chương trình ⟦135⟧ kết thúc.', en: 'The programme has ended.' },
    { rule: 'date-mismatch', context: 'value', vi: 'Họp ⟦ngày 5/7/2016⟧.', en: 'They met on ⟦May 7, 2016⟧.' },
    { rule: 'date-mismatch', context: 'value', vi: '⟦Năm 2018⟧ có lũ.', en: 'There were floods in ⟦2017⟧.' },
    { rule: 'date-mismatch', context: 'year', vi: 'Họp ⟦ngày 5/7/2016⟧.', en: 'They met on ⟦July 5⟧.' },
    {
      rule: 'date-mismatch',
      context: 'part',
      vi: '⟦Cuối tháng 7/2018⟧ có lũ.',
      en: 'There were floods in ⟦July 2018⟧.',
    },
    { rule: 'date-mismatch', context: 'missing', vi: 'Họp ⟦ngày 5/7/2016⟧.', en: 'They met.' },
    {
      rule: 'reference-changed',
      context: 'value',
      vi: 'Theo ⟦Quyết định 1719/QĐ-TTg⟧.',
      en: 'Under ⟦Decision 1791/QD-TTg⟧.',
    },
    {
      rule: 'reference-changed',
      context: 'type',
      vi: 'Theo ⟦Thông tư 09/2019/TT-BTC⟧.',
      en: 'Under Decree ⟦09/2019/TT-BTC⟧.',
    },
    { rule: 'reference-changed', context: 'value', vi: 'Theo ⟦khoản 2 Điều 5⟧.', en: 'Under ⟦Clause 3, Article 5⟧.' },
    { rule: 'reference-missing', context: 'missing', vi: 'Theo ⟦khoản 2 Điều 5⟧.', en: 'Under Article 5.' },
  ])('$context in $vi', ({ vi: markedVi, en: markedEn, rule, context }) => {
    const [vi, en] = [marked(markedVi), marked(markedEn)];
    const stretch = ({ text, stretches: [one] }: typeof vi, side: 'vi' | 'en') =>
      one === undefined ? {} : { [side]: text.slice(one.start, one.end) };
    expect(told(vi.text, en.text)).toEqual([{ rule, context, ...stretch(vi, 'vi'), ...stretch(en, 'en') }]);
  });
});

describe('what English says in its own way', () => {
  test.each([
    ['Một cán bộ xã đã đến dự.', 'A commune official attended.'],
    ['Cả hai bên thống nhất.', 'Both sides agreed.'],
    ['Hai bên thống nhất.', 'The two sides agreed.'],
    ['Một nửa số hộ đã thoát nghèo.', '50% of the households have escaped poverty.'],
    ['Kế hoạch 5 năm được thông qua.', 'The five-year plan was adopted.'],
    ['Trong 6 tháng đầu năm 2018, thu tăng.', 'Revenue rose in the first half of 2018.'],
    ['Quý I năm 2018, thu tăng.', 'Revenue rose in the first three months of 2018.'],
    ['Giai đoạn 2016-2020 có nhiều dự án.', 'There were many projects from 2016 to 2020.'],
    ['Phạt tù đến 5 năm.', 'Up to five years in prison.'],
    ['Lưu trữ ít nhất trong sáu tháng.', 'It is kept for at least six months.'],
    ['Mở trên 2 tuyến đường.', 'Opened on two roads.'],
    ['Thanh niên từ 18 tuổi trở lên.', 'Young people aged 18 or over.'],
    ['Dự án 20 tỷ đồng.', 'The project cost VND 20 billion (about US$850,000).'],
    ['Vụ thu hoạch được 2 tấn.', 'The harvest came to 2,000 kg.'],
    ['Có 14 bệnh nhân.', 'There were 14 people.'],
    ['Đã thăm 7 tỉnh, thành phố.', 'Seven cities and provinces were visited.'],
    ['Hôm nay, đoàn lên đường.', 'The delegation left on June 2.'],
    ['Lúc nửa đêm, mưa to.', 'At midnight it rained hard.'],
    ['Họp ngày 15/7.', 'They met on July 15, 2016.'],
    ['Lễ ký ngày 3/4/2016.', 'Signed on 03/04/2016.'],
    ['Lễ khai mạc lúc 19h30.', 'The opening was at 7:30 in the evening.'],
    ['Tỷ lệ 1/500.', 'A scale of 1:500.'],
    ['Theo Điều 5 và Điều 6.', 'Under Articles 5 and 6.'],
    ['Theo điểm đ khoản 1 Điều 3.', 'Under Article 3, Clause 1, Point dd.'],
    ['Chương II của Luật.', 'Chapter 2 of the Law.'],
    ['Nghị quyết Đại hội XII của Đảng.', 'The Resolution of the 12th Party Congress.'],
    ['Nghị quyết Trung ương 4 khóa XII.', 'The Resolution of the 4th plenum of the 12th Party Central Committee.'],
    ['Gọi 024 3845 6789.', 'Call (+84) 24 3845 6789.'],
    ['Vở kịch có 5 hồi. Dài 3 giờ.', 'The play has five acts and lasts three hours.'],
    [
      'Hơn 1.200 trong tổng số 2.800 hộ đã có nước sạch.',
      'More than 1,200 of the commune’s 2,800 households have clean water.',
    ],
    ['Chỉ 8 trong số 12 nhà bán lẻ hiện có tham gia.', 'Only 8 out of the 12 existing retailers took part.'],
    ['Ba trong số năm thùng hàng bị trả lại.', 'Three out of five boxes were returned.'],
    ['Sẽ có khoảng 5-7 đợt lũ.', 'Around five to seven floods are expected.'],
    ['Tháp được xây từ thế kỷ 11 đến thế kỷ 13.', 'The tower was built from the 11th to the 13th centuries.'],
    ['Khoảng hai chục hộ đã dời đi.', 'About two dozen households have moved.'],
    ['Hơn 20 xã tham gia.', 'More than two dozen communes took part.'],
    ['Người từ 18 tuổi trở lên được bỏ phiếu.', 'People 18+ may vote.'],
    ['Mặt bàn cao tối thiểu 70 cm.', 'Table top min. 70 cm high.'],
    ['Dành cho nam giới dưới 30 tuổi hoặc tương đương.', 'For men below the age of 30 or so.'],
    ['Doanh thu chưa bằng 1/4 năm trước.', 'Revenue was less than a quarter of the year before.'],
    ['Cần thêm 1 tỷ năm nữa.', 'It takes another billion years.'],
    ['Mở cửa vào hai tuần cuối tháng 10.', 'Open in the second half of October.'],
    ['Đã có18 người khỏi bệnh.', 'Eighteen people have recovered.'],
    ['Bàn về cách mạng công nghiệp 4.0.', 'The Fourth Industrial Revolution was discussed.'],
    ['Ghi nhận 183 trận trong vòng 24 giờ.', 'It recorded 183 tremors over 24 hours.'],
    ['Nhà ga cách đó khoảng 16 km.', 'The station is some 10 miles away.'],
    ['Cuộc chiến giữa thế kỷ 17.', 'The war of the mid 17th century.'],
    ['Kế hoạch ra đời vào tháng 7, 2017.', 'The plan was issued in July 2017.'],
    ['Lúc 7.55 giờ sáng, tàu rời ga.', 'At 7.55am the train left.'],
    ['Tính đến 05:00 giờ sáng, mưa đã tạnh.', 'As of 5 a.m. the rain had stopped.'],
    ['Vào sáng thứ Bảy (01:30 GMT), đất sạt lở.', 'On Saturday morning (0130 GMT) the land slid.'],
    ['Đội xã thua với tỷ số 2-1.', 'The commune team lost by 2 to 1.'],
    ['Thuế tăng từ năm đến mười phần trăm.', 'The tax rose by five to ten per cent.'],
    ['Lượng mưa ước tính từ 3 đến 6 cm.', 'Rainfall of 3 to 6 cm is expected.'],
    ['Chuyến đi mất khoảng từ 5 đến 7 ngày.', 'The trip takes between five and seven days.'],
    ['Từ tháng Hai đến tháng Năm, trường nghỉ.', 'The school was closed from February to May.'],
    ['Lãi suất giảm từ 0,75 xuống 0,25%.', 'The interest rate was cut from 0.75% to 0.25%.'],
    ['Vốn từ bốn đến năm tỷ đồng.', 'Capital of between four and five billion dong.'],
    ['Đỉnh núi cao 3.143 m.', 'The peak is 3 143 m high.'],
    ['Có gần 50 000 hộ.', 'There are nearly 50,000 households.'],
    ['Trận động đất mạnh 4,1 độ Richter.', 'The quake measured 4.1 degrees on the Richter scale.'],
    ['Khảo sát trên 1.200 người dân.', 'A survey on 1,200 residents.'],
    ['Bài đạt 3,5 trên 10.', 'The paper got 3.5 out of 10.'],
    ['Khoảng 25% số hộ có máy tính.', 'About a quarter of the households have a computer.'],
    ['Cứ khoảng 1 trong số 10 người thì có một người mắc.', 'About one in 10 men fall ill.'],
    ['Khoảng 71,365 người đã tham gia.', 'About 71,365 people took part.'],
    [
      'Cách đó 40 km, nửa sau năm 2010 mới có điện.',
      'The place, 40 km away, has had power since the latter part of 2010.',
    ],
    ['Dịch COVID-19 lan đến huyện ngày 3/2/2020.', 'The 2019–20 pandemic reached the district on February 3, 2020.'],
    ['Vi rút SARS-CoV-2 được giải mã.', 'The virus 2019-nCoV was decoded.'],
    ['Trẻ từ năm đến mười lăm tuổi.', 'Children between five and fifteen years of age.'],
    ['Màn hình từ 24 inch trở lên.', 'Screens of 24 inches or larger.'],
    ['Ít nhất khoảng 90 hộ bị ngập.', 'At least 90 households were flooded.'],
    ['Trên 20 máy bay được điều đi.', 'Nearly two dozen aircraft were sent.'],
    ['Có 435, hay 90% đại biểu, tán thành.', 'In all 435, or 90 percent of the delegates, agreed.'],
    ['Lúc 19:00 GMT, mưa tạnh.', 'At 1900 GMT the rain stopped.'],
    ['Em cao 1m 35cm.', 'The pupil is 1m 35cm tall.'],
    ['Chiều mồng ba Tết, các nhà làm lễ.', 'On the afternoon of the third day of Tết, families hold a rite.'],
    ['Đảng không có nghị sĩ.', 'The party has 0 members of parliament.'],
    ['Bầu cử ngày 13 tháng Sáu.', 'The election is on 13 June.'],
    ['Xã xếp hạng thứ 159 trên tổng số 180 xã.', 'The commune ranked 159 out of 180 communes.'],
    ['Giá khoảng $50 đến $60 mỗi lần khám.', 'It costs between $50 and $60 per visit.'],
    ['Phí là 1.600 đô la Úc.', 'The fee is A$1,600.'],
    ['Phần thứ hai nói về thực hiện.', 'The second part is about implementation.'],
    ['Mưa kéo dài hết tháng Mười hai.', 'It rained for all of December.'],
    ['Chiến tranh kéo dài trong khoảng 2010 và 2017.', 'The war lasted between 2010 and 2017.'],
    ['Lắp camera trên 110 xe buýt.', 'Cameras were put in 110 buses.'],
    ['Giá vé là một trăm nghìn đồng.', 'Tickets are a hundred thousand dong each.'],
    ['Mưa bắt đầu lúc 3:30 phút chiều.', 'It began to rain at 3:30 p.m.'],
    ['Vụ việc bị phát hiện vào tháng Năm, năm 2012.', 'The case came to light in May 2012.'],
    ['Tháng 7 âm lịch ít người mua nhà.', 'In the seventh month of the lunar calendar few people buy houses.'],
    ['Mỗi đội không thể có nhiều hơn chín người.', 'Each team may have no more than nine people.'],
    ['[9] Xã xác nhận ca đầu tiên.', 'The commune confirmed its first case.'],
    ['Năm 2018 có 5 hội nghị, năm 2018 là năm bận rộn.', 'With five conferences, 2018 was a busy year.'],
  ])('%s – %s', (vi, en) => {
    expect(told(vi, en)).toEqual([]);
  });
});

describe('fixes', () => {
  test.each([
    ['Huyện chi 50,2 tỷ đồng.', 'The district spent VND 52 billion.', 'The district spent VND 50.2 billion.'],
    ['Có 16.554 người.', 'There are 16.554 people.', 'There are 16,554 people.'],
    ['Họp ngày 5/7/2016.', 'They met on May 7, 2016.', 'They met on July 5, 2016.'],
    ['Theo Quyết định 1719/QĐ-TTg.', 'Under Decision 1791/QD-TTg.', 'Under Decision No. 1719/QD-TTg.'],
  ])('%s – %s', (vi, en, mended) => {
    const edits = check(vi, en).flatMap(({ fix }) => fix?.edits ?? []);
    expect(edits.map(({ start, end, text }) => en.slice(0, start) + text + en.slice(end))).toEqual([mended]);
  });

  test.each([
    ['which of two became which is a guess', 'Có 12 xã và 15 xã.', 'There are 13 communes and 16 communes.'],
    ['a bound that only Vietnamese has', 'Hơn 50 tỷ đồng đã được chi.', 'VND 50 billion was spent.'],
    ['a time of day, which may be the evening’s', 'Lễ bắt đầu lúc 7h.', 'The ceremony began at 8 p.m.'],
    ['a bound that only English has', 'Chi 50 tỷ đồng.', 'About VND 50 billion was spent.'],
    ['a figure that is missing', 'Đoàn thăm 215 hộ.', 'The delegation visited households.'],
  ])('none where %s', (_, vi, en) => {
    const found = check(vi, en);
    expect(found.length).toBeGreaterThan(0);
    expect(found.flatMap(({ fix }) => (fix === undefined ? [] : [fix]))).toEqual([]);
  });
});

/**
 * The translator's freedom, or another sentence: things that are counted have many names in English, a rate may be told elsewhere, a range is
 * rough with or without a word for about, and half a year is six months.
 */
const free: ReadonlySet<string> = new Set([
  'count/unit',
  'range/unit',
  'range/bound',
  'rate/unit',
  'share/unit',
  'part of a year/month',
]);

/** With a space at which no line breaks a dash opens no item, and the lines of a list run into one sentence. */
const isRunTogether = (text: string): boolean => text.includes('\n-\u00a0');

/** 11:16 may be in the evening, and the short name of a month in capitals is a word like any other (MAR. OF 1984). */
const isOpen = (text: string): boolean =>
  /(?<![\d:])(?:[1-9]|1[0-2]):\d\d(?!\d|\s*[ap])/i.test(text) || /\b[A-Z]{3}\.? OF \d/.test(text);

const inBothLanguages = sentences.filter(
  (drawn: Sentences) =>
    drawn.languages.join() === 'vi,en' &&
    !isRunTogether(drawn.one) &&
    !isRunTogether(drawn.other) &&
    !isOpen(drawn.other),
);

test('every change of a value is found, and no other way to write it', () => {
  const drawn = { changes: new Set<string>(), kinds: new Set<string>() };
  fc.assert(
    fc.property(inBothLanguages, ({ kind, change, one, other }) => {
      if (free.has(`${kind}/${change}`)) return;
      drawn.changes.add(change);
      drawn.kinds.add(kind);
      // Vietnamese points and commas in English figures are a fault of their own, whatever they say.
      const found = told(one, other).filter(({ context }) => change !== 'rewriting' || context !== 'separator');
      expect([change, found.length > 0]).toEqual([change, change !== 'rewriting']);
    }),
    { numRuns },
  );
  expect(drawn.changes).toEqual(new Set(['rewriting', ...changes]));
  expect(drawn.kinds).toEqual(new Set(sources.map(({ name }) => name)));
});
