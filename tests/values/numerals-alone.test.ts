import { test } from 'vitest';
import { count, number, per, type Row, readsAsMarked } from './figure-rows.ts';

test.each<Row>([
  { vi: 'eo biển giữa ⟦hai⟧ quần đảo', values: [number('2')] },
  { vi: 'hợp tác giữa ⟦ba⟧ hãng tàu', values: [number('3')] },
  { vi: '⟦Bốn⟧ chiếc thuyền về bến', values: [number('4')] },
  { vi: 'Tỉnh xây dựng ⟦sáu⟧ cụm loa', values: [number('6')] },
  { vi: 'đập có ⟦mười⟧ cửa xả', values: [number('10')] },
  { vi: '⟦Bảy⟧ bè cá bị trôi', values: [number('7')] },
  { vi: 'bổ sung ⟦bốn⟧ tiện ích mới', values: [number('4')] },
  { vi: 'sinh được ⟦ba con trai⟧', values: [count('3', 'con-trai')], en: 'three sons' },
  // The word is no number, or nothing says that it counts.
  { vi: 'Hai bên cùng có lợi', values: [] },
  { vi: 'ngã ba chợ', values: [] },
  { vi: 'trao cho ba mẹ của em', values: [] },
  { vi: 'để quên ba lô trên xe', values: [] },
  { vi: 'với ba tôi', values: [] },
  { vi: 'gặp chị Hai bán nước', values: [] },
  { vi: 'kim ngạch của hai chiều', values: [] },
  { vi: 'quả chín cây', values: [] },
  { vi: 'cả hai ra về', values: [] },
  { vi: 'dặn ba hãy giữ sức khỏe', values: [] },
  { vi: 'họp vào thứ hai đầu tháng', values: [] },
  { vi: 'và ba của em', values: [] },
  { vi: 'nhiều vụ lớn, trong đó ba đã xong', values: [] },
  { vi: 'Ba cảm ơn các con', values: [] },
  { vi: 'nhớ lời của ba rồi khóc', values: [] },
  { vi: 'cầu Hai Mươi bắc qua kênh Ba Mươi', values: [] }, // names of places
  { vi: 'năm bảy hộ, năm ba người', values: [] }, // some
  { vi: 'điều ⟦hai tàu ngầm⟧ ra biển', values: [count('2', 'tau-ngam')], en: 'two submarines' },
  // Children are no head of cattle.
  { vi: 'ông ở với vợ và hai con', values: [] },
  { vi: 'chị sinh 2 con, nuôi 3 con.', values: [] },
  { vi: 'đàn trâu ⟦12 con⟧, chết ⟦2 con⟧', values: [count('12', 'con'), count('2', 'con')] },
  // «một» is one where others are counted beside it.
  { vi: '⟦3 người⟧ chết và ⟦một người⟧ bị thương', values: [count('3', 'nguoi'), count('1', 'nguoi')] },
  { vi: 'gộp ⟦một xã⟧ và ⟦hai thị trấn⟧', values: [count('1', 'xa'), count('2', 'thi-tran')] },
  { vi: '⟦Một người⟧ trú trong hầm, ⟦ba người⟧ ở ngoài', values: [count('1', 'nguoi'), count('3', 'nguoi')] },
  { vi: 'phạt ⟦5 hộ⟧, một cán bộ xã cho biết', values: [count('5', 'ho')] },
  { vi: 'theo một cán bộ, ⟦ba hộ⟧ chưa nộp', values: [count('3', 'ho')] },
  { vi: '⟦ít nhất một người⟧ bị thương', values: [count('1', 'nguoi', 'at-least')], en: 'at least one person' },
  { vi: 'ở gần một ngôi chùa', values: [] }, // a place
  // One of a span is no article.
  { vi: 'nghỉ phép ⟦một tháng⟧ để chữa bệnh', values: [count('1', 'thang')], en: 'one month' },
  { vi: 'sớm hơn dự kiến ⟦một tuần⟧', values: [count('1', 'tuan')], en: 'one week' },
  { vi: 'bền bỉ ⟦một thập kỷ⟧ nay', values: [count('1', 'thap-ky')] },
  { vi: 'họp một tuần một lần', values: [] },
  { vi: 'tàu chạy ⟦75 km một giờ⟧', values: [count('75', 'km-h')] },
  { vi: 'họp ⟦ba lần một tuần⟧', values: [per(count('3', 'lan'), 'tuan')], en: 'three times per week' },
  { vi: 'lúc một giờ sáng', values: [] },
  { vi: 'mỗi một tháng qua đi', values: [] },
  { vi: 'vào một ngày đầu xuân', values: [] },
  // «năm» is five where no year can be meant.
  { vi: 'làm ⟦năm người⟧ bị thương', values: [count('5', 'nguoi')], en: 'five people' },
  { vi: '⟦ba người⟧ và ⟦năm con bò⟧', values: [count('3', 'nguoi'), count('5', 'con-bo')] },
  { vi: 'làm nghề này ⟦hơn chục năm⟧ nay', values: [count('10', 'nam', 'more-than')], en: 'more than 10 years' },
  { vi: 'cây ⟦hơn trăm năm tuổi⟧', values: [count('100', 'tuoi', 'more-than')] },
])('numerals in words: $vi', readsAsMarked);
