import { test } from 'vitest';
import { count, number, type Row, readsAsMarked } from './figure-rows.ts';

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
  // One of a span is no article.
  { vi: 'nghỉ phép ⟦một tháng⟧ để chữa bệnh', values: [count('1', 'thang')], en: 'one month' },
  { vi: 'sớm hơn dự kiến ⟦một tuần⟧', values: [count('1', 'tuan')], en: 'one week' },
  { vi: 'bền bỉ ⟦một thập kỷ⟧ nay', values: [count('1', 'thap-ky')] },
  { vi: 'họp một tuần một lần', values: [] },
  { vi: 'tàu chạy ⟦75 km một giờ⟧', values: [count('75', 'km-h')] },
  { vi: 'họp ⟦ba lần⟧ một tuần', values: [count('3', 'lan')] },
  { vi: 'lúc một giờ sáng', values: [] },
  { vi: 'mỗi một tháng qua đi', values: [] },
  { vi: 'vào một ngày đầu xuân', values: [] },
  // «năm» is five where no year can be meant.
  { vi: 'làm ⟦năm người⟧ bị thương', values: [count('5', 'nguoi')], en: 'five people' },
  { vi: '⟦ba người⟧ và ⟦năm con bò⟧', values: [count('3', 'nguoi'), count('5', 'con-bo')] },
  { vi: 'làm nghề này ⟦hơn chục năm⟧ nay', values: [count('10', 'nam', 'more-than')], en: 'more than 10 years' },
  { vi: 'cây ⟦hơn trăm năm tuổi⟧', values: [count('100', 'tuoi', 'more-than')] },
])('numerals in words: $vi', readsAsMarked);
