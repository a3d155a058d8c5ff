import { expect, test } from 'vitest';
import type { TimeValue } from '../../src/model/value.ts';
import { writeEnglish } from '../../src/values/index.ts';
import { symbols } from './symbols.ts';
import { readsAsMarked, type TimeRow, timesIn } from './time-rows.ts';

test.each<TimeRow>([
  { vi: '⟦7h30⟧', is: ['07:30'], en: ['7:30 a.m.'] },
  { vi: 'lúc ⟦14h30⟧', is: ['14:30'], en: ['2:30 p.m.'] },
  {
    vi: 'lúc ⟦14g30⟧ ⟦chiều nay⟧ ⟦20-6⟧',
    is: ['14:30', 'this-afternoon', '--06-20'],
    en: ['2:30 p.m.', 'this afternoon', 'June 20'],
  },
  { vi: '⟦7g30⟧, đại biểu vào hội trường', is: ['07:30'], en: ['7:30 a.m.'] },
  { vi: 'khoảng ⟦3h20⟧ ⟦ngày 7/4⟧', is: ['03:20', '--04-07'], en: ['3:20 a.m.', 'April 7'] },
  { vi: '⟦9h32 phút⟧: Linh cữu được di chuyển', is: ['09:32'], en: ['9:32 a.m.'] },
  { vi: '⟦7 giờ 30 phút⟧, lễ khai mạc bắt đầu', is: ['07:30'], en: ['7:30 a.m.'] },
  { vi: 'vào lúc ⟦7 giờ 30⟧', is: ['07:30'], en: ['7:30 a.m.'] },
  { vi: 'lúc ⟦7 giờ rưỡi⟧', is: ['07:30'], en: ['7:30 a.m.'] },
  { vi: 'lúc ⟦10 giờ 5 phút⟧ ⟦ngày 21-9-2018⟧', is: ['10:05', '2018-09-21'], en: ['10:05 a.m.', 'September 21, 2018'] },
  { vi: '⟦14 giờ 30 phút⟧ ⟦ngày 15/7⟧', is: ['14:30', '--07-15'], en: ['2:30 p.m.', 'July 15'] },
  { vi: 'họp lúc ⟦14 giờ⟧, ⟦ngày 15/7/2016⟧', is: ['14', '2016-07-15'], en: ['2 p.m.', 'July 15, 2016'] },
  { vi: '⟦14:30⟧ ⟦ngày 15/7/2016⟧', is: ['14:30', '2016-07-15'], en: ['2:30 p.m.', 'July 15, 2016'] },
  { vi: 'lúc ⟦08:00⟧', is: ['08:00'], en: ['8 a.m.'] },
  { vi: 'lúc ⟦14h⟧', is: ['14'], en: ['2 p.m.'] },
  { vi: 'Đúng ⟦17h⟧, nghi thức bắt đầu', is: ['17'], en: ['5 p.m.'] },
  { vi: '⟦16h⟧ ⟦ngày 21/2⟧', is: ['16', '--02-21'], en: ['4 p.m.', 'February 21'] },
  { vi: 'lúc ⟦18h⟧ ⟦cùng ngày⟧', is: ['18', 'same-day'], en: ['6 p.m.', 'the same day'] },
  { vi: 'Từ ⟦8h⟧ ⟦sáng nay⟧ ⟦4/6⟧', is: ['08', 'this-morning', '--06-04'], en: ['8 a.m.', 'this morning', 'June 4'] },
  { vi: '⟦8 giờ sáng⟧', is: ['08'], en: ['8 a.m.'] },
  { vi: '⟦2 giờ chiều⟧ ⟦15/7⟧', is: ['14', '--07-15'], en: ['2 p.m.', 'July 15'] },
  { vi: 'khoảng ⟦15h chiều⟧', is: ['15'], en: ['3 p.m.'] },
  { vi: '⟦7 giờ tối⟧', is: ['19'], en: ['7 p.m.'] },
  { vi: '⟦10 giờ 30 tối⟧', is: ['22:30'], en: ['10:30 p.m.'] },
  { vi: '⟦11 giờ đêm⟧', is: ['23'], en: ['11 p.m.'] },
  { vi: '⟦2 giờ sáng⟧', is: ['02'], en: ['2 a.m.'] },
  { vi: '⟦1h35 rạng sáng⟧ ⟦ngày 7/4⟧', is: ['01:35', '--04-07'], en: ['1:35 a.m.', 'April 7'] },
  { vi: '⟦1 giờ trưa⟧', is: ['13'], en: ['1 p.m.'] },
  { vi: '⟦12 giờ trưa⟧', is: ['12'], en: ['noon'] },
  { vi: '⟦12 giờ đêm⟧', is: ['24'], en: ['midnight'] },
  { vi: 'từ ⟦0h⟧ ⟦ngày 15/10⟧', is: ['00', '--10-15'], en: ['midnight', 'October 15'] },
  { vi: 'đến ⟦24h⟧ ⟦ngày 11/2⟧', is: ['24', '--02-11'], en: ['midnight', 'February 11'] },
  { vi: '⟦0h01⟧ ⟦ngày 9/2⟧', is: ['00:01', '--02-09'], en: ['12:01 a.m.', 'February 9'] },
  { vi: '⟦từ 7h30 đến 11h⟧', is: ['from 07:30..11'], en: ['from 7:30 a.m. to 11 a.m.'] },
  { vi: '⟦từ 7 giờ đến 11 giờ 30⟧', is: ['from 07..11:30'], en: ['from 7 a.m. to 11:30 a.m.'] },
  { vi: '⟦Từ 15h đến 17h⟧, Quốc hội họp ở Tổ', is: ['from 15..17'], en: ['from 3 p.m. to 5 p.m.'] },
  { vi: '⟦từ 1 giờ đến 5 giờ chiều⟧', is: ['from 13..17'], en: ['from 1 p.m. to 5 p.m.'] },
  {
    vi: '⟦từ 9h - 11h30⟧ ⟦ngày 16-2⟧',
    is: ['from 09..11:30', '--02-16'],
    en: ['from 9 a.m. to 11:30 a.m.', 'February 16'],
  },
  { vi: '⟦7h30 - 11h⟧', is: ['07:30..11'], en: ['7:30–11 a.m.'] },
  { vi: '⟦11h30-13h30⟧', is: ['11:30..13:30'], en: ['11:30 a.m.–1:30 p.m.'] },
])('times of the day: $vi', readsAsMarked);

test.each([
  'hội nghị kéo dài 2 giờ 30 phút',
  'trong 3 giờ',
  'sau 8 giờ kể từ khi đám cháy kết thúc',
  'Thời gian chạy tàu là 5 giờ 20 phút',
  'mất 7-8 giờ',
  'xử lý từ 2 giờ đến 2 ngày',
  '3 giờ đồng hồ',
  '7 giờ kém 15',
  '5 giờ bay',
  '14 giờ sáng',
  '25 giờ',
  '24h30',
  '23h60',
  '7h3',
  'trực 24/24 giờ',
  'phát sóng 24/24h',
  'tỷ lệ 1:25',
  'bản đồ 1:50',
  'tỷ số 2:1',
  'Nghị quyết 14:30',
  '80g50 bột',
  'gói 7g',
  '5 phút',
  '8h/ngày',
  'giờ Hà Nội',
])('%s holds no time', (text) => {
  expect(timesIn(text)).toEqual([]);
});

test.each<readonly [Omit<TimeValue, 'type'>, string]>([
  [{ time: '00' }, 'midnight'],
  [{ time: '00:00' }, 'midnight'],
  [{ time: '00:15' }, '12:15 a.m.'],
  [{ time: '11:59' }, '11:59 a.m.'],
  [{ time: '12:00' }, 'noon'],
  [{ time: '12:30' }, '12:30 p.m.'],
  [{ time: '13' }, '1 p.m.'],
  [{ time: '24' }, 'midnight'],
  [{ time: '08', to: '12' }, '8 a.m.–noon'],
  [{ time: '13', to: '17' }, '1–5 p.m.'],
  [{ time: '20', to: '24', fromTo: true }, 'from 8 p.m. to midnight'],
])('%j is “%s”', (value, english) => {
  expect(writeEnglish({ type: 'time', ...value }, symbols)).toBe(english);
});
