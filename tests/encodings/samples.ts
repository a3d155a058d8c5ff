import fc from 'fast-check';

/** Sentences as administrative texts have them, written for these tests. */
const vietnamese = [
  'Ủy ban nhân dân tỉnh yêu cầu các sở, ngành rà soát danh sách hộ nghèo trước ngày 15/7/2018.',
  'Đồng chí Bí thư Huyện ủy kết luận hội nghị và giao Văn phòng theo dõi, đôn đốc việc thực hiện.',
  'Theo Kế hoạch 166/KH-UBND, tổng kinh phí hơn 12,5 tỷ đồng, trong đó ngân sách tỉnh chiếm 40%.',
  'Đoàn công tác đã đến thăm, tặng quà các gia đình chính sách ở xã vùng cao biên giới.',
  'Chương trình mục tiêu quốc gia giảm nghèo bền vững được triển khai ở 45 xã đặc biệt khó khăn.',
  'Nhiều hộ đồng bào dân tộc thiểu số đã mạnh dạn vay vốn, trồng rừng và nuôi bò sinh sản.',
  'Sau ba năm, tỷ lệ hộ nghèo của huyện giảm từ 24,6% xuống còn 15,1%; thu nhập bình quân tăng gấp rưỡi.',
  'Hội đồng nhân dân thành phố thông qua nghị quyết về phát triển kinh tế - xã hội năm tới.',
  'Các đại biểu thảo luận về công tác quy hoạch, sắp xếp dân cư và bảo vệ rừng phòng hộ.',
  'Ông Quàng Văn Thưởng, trưởng bản Nà Khoa, cho biết con đường mới giúp bà con bán ngô dễ hơn.',
  'Trường phổ thông dân tộc nội trú vừa khánh thành, đón gần 350 học sinh từ các thôn xa.',
  'Bộ trưởng đề nghị địa phương giải ngân vốn đầu tư công đúng tiến độ, không để dồn vào cuối năm.',
  'Lễ hội xuống đồng diễn ra vào mùng 8 tháng Giêng, thu hút hàng nghìn lượt khách.',
  'Cán bộ thú y phối hợp với trưởng thôn tiêm phòng cho đàn trâu, bò trên địa bàn.',
  'Nguồn nước sinh hoạt hợp vệ sinh đã về tới các hộ ở cuối bản, nơi trước đây phải gùi nước.',
  'Quỹ hỗ trợ nông dân giải quyết cho vay 27 dự án, mỗi dự án không quá 500 triệu đồng.',
  'Kỳ họp thứ mười khai mạc sáng thứ Tư, xem xét 18 báo cáo và 9 tờ trình.',
  'Ngành y tế khuyến cáo người dân ăn chín, uống sôi, rửa tay thường xuyên trong mùa mưa lũ.',
  'Chỉ thị nêu rõ trách nhiệm của người đứng đầu cấp ủy, chính quyền các cấp.',
  'Xã phấn đấu đạt 19 tiêu chí nông thôn mới, giữ gìn nghề dệt thổ cẩm và tiếng nói của dân tộc mình.',
];

const english = [
  'The provincial People’s Committee asked communes to review their lists of poor households.',
  'A café in Hanoi’s Old Quarter paid VND 2.5 million – “a modest fine”, its owner said.',
  'Mr. Nguyễn Văn Hùng, of Đắk Lắk, attended the 2019 meeting (see p. 4, a.).',
  'Do you agree? So do we. See also https://example.org/a.b?c=d.',
];

const others = [
  'Le comité a été créé à l’été 1998 ; où sont passées les données ? Ça, c’est réglé là-bas.',
  'L’élève préfère la forêt, le maïs et la crème brûlée ; « tant pis », dit-il.',
  'Die Straßenbahn fährt über die Brücke; größere Änderungen müssen später geprüft werden.',
  'Não há informações sobre a situação econômica da região; as ações serão avaliadas amanhã.',
  'Zażółć gęślą jaźń. Příliš žluťoučký kůň úpěl ďábelské ódy.',
  'Комитет утвердил программу. 委员会批准了该计划。 © 2018 · «5 µm» ± 30° ® ½',
];

const code = [
  "const first = items.map((item) => item.id ?? 'none').filter((id) => id !== '');",
  'for (let i = 0; i < a.length; i++) { a[i] += b[i] ^ (c[i] + d[i]); }',
  "if (!found) throw new Error('no ' + name + ': ' + (a + b)); // add, odd, addition",
  "SELECT a.id, o.name FROM units a JOIN orders o ON a.id = o.unit WHERE a.date >= '2018-01-01';",
  '<p class="lead">d+ a( e^ o+ u+ &amp; a.b.c.d.e</p>',
];

/** Some sentences of a list, of 200 characters or more. */
function textOf(sentences: readonly string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...sentences), { minLength: 4, maxLength: 12 }).map((some) => {
    const text = some.join(' ');
    return text.length >= 200 ? text : `${text} ${sentences.join(' ')}`;
  });
}

export const anyVietnamese: fc.Arbitrary<string> = textOf(vietnamese);

/** Texts in UTF-8, composed, in which no other encoding is: in Vietnamese, in other languages, code, and all of these mixed. */
export const anyUnicode: fc.Arbitrary<string> = fc.oneof(
  anyVietnamese,
  textOf(english),
  textOf(others),
  textOf(code),
  textOf([...english, ...others, ...code]),
  textOf([...vietnamese, ...english, ...others, ...code]),
  fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => text.normalize('NFC')),
);
