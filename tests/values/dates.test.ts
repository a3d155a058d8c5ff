import { expect, test } from 'vitest';
import type { Value } from '../../src/model/value.ts';
import { valueReader, writeEnglish } from '../../src/values/index.ts';
import { symbols } from './symbols.ts';
import { readsAsMarked, type TimeRow, timesIn } from './time-rows.ts';

const reader = valueReader(symbols);

test.each<TimeRow>([
  { vi: 'Nghị quyết ban hành ⟦ngày 31-10-2011⟧', is: ['2011-10-31'], en: ['October 31, 2011'] },
  { vi: '⟦ngày 15/7/2016⟧', is: ['2016-07-15'], en: ['July 15, 2016'] },
  { vi: 'ký ⟦15/07/2016⟧', is: ['2016-07-15'], en: ['July 15, 2016'] },
  { vi: 'ký ⟦15.7.2016⟧', is: ['2016-07-15'], en: ['July 15, 2016'] },
  { vi: '⟦ngày 05.3.2020⟧', is: ['2020-03-05'], en: ['March 5, 2020'] },
  { vi: 'họp ⟦ngày 15.7⟧', is: ['--07-15'], en: ['July 15'] },
  { vi: '⟦ngày 15 tháng 7 năm 2016⟧', is: ['2016-07-15'], en: ['July 15, 2016'] },
  { vi: 'Hà Nội, ⟦ngày 05 tháng 3 năm 2020⟧', is: ['2020-03-05'], en: ['March 5, 2020'] },
  { vi: 'Lạng Sơn, ⟦15 tháng 7 năm 2016⟧', is: ['2016-07-15'], en: ['July 15, 2016'] },
  { vi: '⟦ngày 09 tháng bảy năm 2009⟧', is: ['2009-07-09'], en: ['July 9, 2009'] },
  { vi: '⟦ngày 15 tháng 7⟧', is: ['--07-15'], en: ['July 15'] },
  { vi: 'Tuyên ngôn được đọc ⟦ngày 2 tháng 9 năm 1945⟧', is: ['1945-09-02'], en: ['September 2, 1945'] },
  { vi: '⟦ngày 15/7⟧', is: ['--07-15'], en: ['July 15'] },
  { vi: '⟦Ngày 6-9⟧, Thủ tướng dự lễ', is: ['--09-06'], en: ['September 6'] },
  { vi: 'Sáng ⟦5/10⟧, tại Hà Nội', is: ['--10-05'], en: ['October 5'] },
  { vi: 'chiều ⟦6-12⟧, UBND tỉnh họp', is: ['--12-06'], en: ['December 6'] },
  { vi: 'rạng sáng ⟦7/4⟧', is: ['--04-07'], en: ['April 7'] },
  { vi: 'tại phiên họp ⟦hôm 24/8⟧', is: ['--08-24'], en: ['August 24'] },
  { vi: '⟦hôm nay⟧ (⟦3/5⟧)', is: ['today', '--05-03'], en: ['today', 'May 3'] },
  { vi: '⟦hôm qua⟧, ⟦24/7⟧, hai bên ký kết', is: ['yesterday', '--07-24'], en: ['yesterday', 'July 24'] },
  { vi: '⟦Sáng nay⟧ ⟦12-4⟧, Thủ tướng thị sát', is: ['this-morning', '--04-12'], en: ['this morning', 'April 12'] },
  { vi: 'lễ ⟦30/4⟧', is: ['--04-30'], en: ['April 30'] },
  { vi: 'dịp ⟦2/9⟧', is: ['--09-02'], en: ['September 2'] },
  { vi: 'Chào mừng ⟦ngày 8/3⟧', is: ['--03-08'], en: ['March 8'] },
  { vi: '⟦mùng 8/3⟧', is: ['--03-08'], en: ['March 8'] },
  { vi: '⟦29/2/2020⟧', is: ['2020-02-29'], en: ['February 29, 2020'] },
  { vi: 'hết ⟦ngày 30/6⟧', is: ['--06-30'], en: ['June 30'] },
  { vi: 'trước ⟦ngày 31/12/2025⟧', is: ['2025-12-31'], en: ['December 31, 2025'] },
  { vi: '⟦ngày 15/7 năm 2016⟧', is: ['2016-07-15'], en: ['July 15, 2016'] },
  { vi: 'khai mạc ⟦9/10⟧.', is: ['--10-09'], en: ['October 9'], doubt: 'date-or-ratio' },
  { vi: 'xong ⟦5/3⟧.', is: ['--03-05'], en: ['March 5'], doubt: 'date-or-ratio' },
  { vi: 'ký ngày 12, sửa ⟦05/3/19⟧', is: ['2019-03-05'], en: ['March 5, 2019'], doubt: 'short-year' },
  { vi: '⟦mùng 10 tháng 3⟧', is: ['--03-10'], en: ['March 10'], doubt: 'unsaid-calendar' },
])('days: $vi', readsAsMarked);

test.each<TimeRow>([
  { vi: '⟦tháng 7/2016⟧', is: ['2016-07'], en: ['July 2016'] },
  { vi: '⟦tháng 7-2016⟧', is: ['2016-07'], en: ['July 2016'] },
  { vi: '⟦tháng 7 năm 2016⟧', is: ['2016-07'], en: ['July 2016'] },
  { vi: '⟦tháng 07/2016⟧', is: ['2016-07'], en: ['July 2016'] },
  { vi: '⟦tháng bảy năm 2016⟧', is: ['2016-07'], en: ['July 2016'] },
  { vi: '⟦tháng năm năm 2016⟧', is: ['2016-05'], en: ['May 2016'] },
  { vi: 'hồi ⟦tháng ba⟧', is: ['--03'], en: ['March'] },
  { vi: 'Cách mạng ⟦tháng Tám⟧', is: ['--08'], en: ['August'] },
  { vi: '⟦Tháng 10.2017⟧, hai bên', is: ['2017-10'], en: ['October 2017'] },
  { vi: 'trong ⟦tháng 10⟧', is: ['--10'], en: ['October'] },
  { vi: 'từ ⟦12/2018⟧', is: ['2018-12'], en: ['December 2018'] },
  { vi: 'lần đầu ⟦tháng 7/2016⟧', is: ['2016-07'], en: ['July 2016'] },
  { vi: 'bắt đầu ⟦tháng 7⟧', is: ['--07'], en: ['July'] },
  { vi: '⟦Năm 2018⟧, các tỉnh', is: ['2018'], en: ['2018'] },
  { vi: 'bắt đầu ⟦năm 2018⟧', is: ['2018'], en: ['2018'] },
  { vi: 'đến ⟦năm 2025⟧', is: ['2025'], en: ['2025'] },
  { vi: 'mục tiêu đến ⟦2030⟧', is: ['2030'], en: ['2030'], doubt: 'bare-year' },
  { vi: 'Kỳ thi quốc gia ⟦2018⟧ tỉnh Hòa Bình', is: ['2018'], en: ['2018'], doubt: 'bare-year' },
])('months and years: $vi', readsAsMarked);

test.each<TimeRow>([
  { vi: '⟦đầu tháng 10⟧', is: ['early --10'], en: ['early October'] },
  { vi: '⟦giữa tháng 3-2018⟧', is: ['mid 2018-03'], en: ['mid-March 2018'] },
  { vi: '⟦cuối tháng 7⟧', is: ['late --07'], en: ['late July'] },
  { vi: 'Hồi ⟦cuối tháng 12/2018⟧', is: ['late 2018-12'], en: ['late December 2018'] },
  { vi: '⟦hết tháng 6/2018⟧', is: ['end 2018-06'], en: ['the end of June 2018'] },
  { vi: '⟦nửa đầu tháng 7⟧', is: ['first-half --07'], en: ['the first half of July'] },
  { vi: '⟦nửa cuối tháng 7/2019⟧', is: ['second-half 2019-07'], en: ['the second half of July 2019'] },
  { vi: '⟦thượng tuần tháng 7/2018⟧', is: ['early 2018-07'], en: ['early July 2018'] },
  { vi: '⟦Trung tuần tháng 3/2014⟧', is: ['mid 2014-03'], en: ['mid-March 2014'] },
  { vi: '⟦hạ tuần tháng 9⟧', is: ['late --09'], en: ['late September'] },
  { vi: 'những tuần cuối ⟦tháng 9⟧', is: ['--09'], en: ['September'] },
])('parts of months: $vi', readsAsMarked);

test.each<TimeRow>([
  { vi: '⟦ngày 15⟧ và ⟦16/7/2016⟧', is: ['2016-07-15', '2016-07-16'], en: ['July 15', 'July 16, 2016'] },
  {
    vi: 'vào ⟦các ngày 1⟧, ⟦2⟧, ⟦3/9⟧',
    is: ['--09-01', '--09-02', '--09-03'],
    en: ['September 1', 'September 2', 'September 3'],
  },
  {
    vi: '⟦các ngày 3⟧, ⟦4⟧ và ⟦6/5/2018⟧',
    is: ['2018-05-03', '2018-05-04', '2018-05-06'],
    en: ['May 3', 'May 4', 'May 6, 2018'],
  },
  {
    vi: '⟦ngày 22⟧, ⟦23⟧ và ⟦29 tháng 12 năm 2012⟧',
    is: ['2012-12-22', '2012-12-23', '2012-12-29'],
    en: ['December 22', 'December 23', 'December 29, 2012'],
  },
  {
    vi: '⟦ngày 5/10⟧, ⟦6/10⟧ và ⟦7/10/2018⟧',
    is: ['2018-10-05', '2018-10-06', '2018-10-07'],
    en: ['October 5', 'October 6', 'October 7, 2018'],
  },
  { vi: '⟦ngày 15⟧ và ⟦ngày 16/7⟧', is: ['--07-15', '--07-16'], en: ['July 15', 'July 16'] },
  { vi: 'sáng ⟦15⟧ và ⟦16/7⟧', is: ['--07-15', '--07-16'], en: ['July 15', 'July 16'] },
  { vi: '⟦Ngày 15/7⟧, ⟦ngày 20/8/2016⟧', is: ['--07-15', '2016-08-20'], en: ['July 15', 'August 20, 2016'] },
  { vi: '⟦ngày 30/12⟧ và ⟦2/1/2019⟧', is: ['--12-30', '2019-01-02'], en: ['December 30', 'January 2, 2019'] },
  { vi: '⟦các ngày 10⟧, ⟦12-15/7⟧', is: ['--07-10', '--07-12..--07-15'], en: ['July 10', 'July 12–15'] },
  { vi: '⟦tháng 3⟧, ⟦4⟧ và ⟦5/2018⟧', is: ['2018-03', '2018-04', '2018-05'], en: ['March', 'April', 'May 2018'] },
  { vi: 'trong ⟦tháng 6⟧ và ⟦7⟧, tỉnh đã', is: ['--06', '--07'], en: ['June', 'July'] },
  { vi: '⟦các tháng 10⟧, ⟦11 năm 2018⟧', is: ['2018-10', '2018-11'], en: ['October', 'November 2018'] },
  { vi: '⟦tháng 4⟧ và ⟦tháng 6-2018⟧', is: ['2018-04', '2018-06'], en: ['April', 'June 2018'] },
  { vi: '⟦các năm 2016⟧, ⟦2017⟧ và ⟦2018⟧', is: ['2016', '2017', '2018'], en: ['2016', '2017', '2018'] },
  { vi: '⟦năm 2016⟧, ⟦2017⟧', is: ['2016', '2017'], en: ['2016', '2017'] },
])('lists: $vi', readsAsMarked);

test.each<TimeRow>([
  { vi: '⟦12 - 15/7/2016⟧', is: ['2016-07-12..2016-07-15'], en: ['July 12–15, 2016'] },
  { vi: '⟦15 - 17/7⟧', is: ['--07-15..--07-17'], en: ['July 15–17'] },
  { vi: '⟦ngày 1-2/6⟧', is: ['--06-01..--06-02'], en: ['June 1–2'] },
  { vi: '(⟦ngày 6 - 9-5-2016⟧)', is: ['2016-05-06..2016-05-09'], en: ['May 6–9, 2016'] },
  { vi: '⟦ngày 5 - 6 tháng 7 năm 2018⟧', is: ['2018-07-05..2018-07-06'], en: ['July 5–6, 2018'] },
  { vi: '⟦từ ngày 1 đến 2/6⟧', is: ['from --06-01..--06-02'], en: ['from June 1 to 2'] },
  { vi: '⟦từ ngày 1/7 đến 15/7/2016⟧', is: ['from 2016-07-01..2016-07-15'], en: ['from July 1 to 15, 2016'] },
  { vi: '⟦Từ ngày 12 đến hết ngày 18-7⟧', is: ['from --07-12..--07-18'], en: ['from July 12 to 18'] },
  { vi: '⟦từ 16/4 đến 30/6/2018⟧', is: ['from 2018-04-16..2018-06-30'], en: ['from April 16 to June 30, 2018'] },
  { vi: '⟦từ 15-17/7⟧', is: ['from --07-15..--07-17'], en: ['from July 15 to 17'] },
  { vi: '⟦từ 6 đến 8-12⟧', is: ['from --12-06..--12-08'], en: ['from December 6 to 8'] },
  { vi: '⟦ngày 15/11 đến ngày 15/12⟧', is: ['from --11-15..--12-15'], en: ['from November 15 to December 15'] },
  {
    vi: '⟦từ 30-12-2017 đến hết ngày 1-1-2018⟧',
    is: ['from 2017-12-30..2018-01-01'],
    en: ['from December 30, 2017 to January 1, 2018'],
  },
  {
    vi: '⟦từ ngày 28 tháng 12 năm 2018 đến ngày 3 tháng 1 năm 2019⟧',
    is: ['from 2018-12-28..2019-01-03'],
    en: ['from December 28, 2018 to January 3, 2019'],
  },
  { vi: '⟦28/6 - 2/7/2018⟧', is: ['2018-06-28..2018-07-02'], en: ['June 28 – July 2, 2018'] },
  { vi: '⟦ngày 29/11-2/12⟧', is: ['--11-29..--12-02'], en: ['November 29 – December 2'] },
  {
    vi: '(⟦7/11/1948 - 7/11/2018⟧)',
    is: ['1948-11-07..2018-11-07'],
    en: ['November 7, 1948 – November 7, 2018'],
  },
  {
    vi: '⟦từ ngày 17/12 đến ngày 3/1/2019⟧',
    is: ['from --12-17..2019-01-03'],
    en: ['from December 17 to January 3, 2019'],
    doubt: 'unsaid-year',
  },
  { vi: '⟦5 - 7/10⟧', is: ['--10-05..--10-07'], en: ['October 5–7'], doubt: 'date-or-ratio' },
  {
    vi: '⟦từ ngày 7 đến 9/3⟧ ⟦năm nay⟧',
    is: ['from --03-07..--03-09', 'this-year'],
    en: ['from March 7 to 9', 'this year'],
  },
  { vi: '⟦tháng 7-9/2018⟧', is: ['2018-07..2018-09'], en: ['July–September 2018'] },
  { vi: '⟦tháng 5-6⟧', is: ['--05..--06'], en: ['May–June'] },
  { vi: '⟦từ tháng 3 đến tháng 6/2018⟧', is: ['from 2018-03..2018-06'], en: ['from March to June 2018'] },
  { vi: '⟦từ tháng 3 - 6/2018⟧', is: ['from 2018-03..2018-06'], en: ['from March to June 2018'] },
  { vi: '⟦từ tháng 4 đến tháng 11⟧', is: ['from --04..--11'], en: ['from April to November'] },
  {
    vi: '⟦Từ tháng 10/2012 đến tháng 6/2014⟧',
    is: ['from 2012-10..2014-06'],
    en: ['from October 2012 to June 2014'],
  },
  {
    vi: '⟦từ tháng 7 năm 2016 đến tháng 9 năm 2018⟧',
    is: ['from 2016-07..2018-09'],
    en: ['from July 2016 to September 2018'],
  },
  { vi: '⟦từ 3/2018 đến 6/2018⟧', is: ['from 2018-03..2018-06'], en: ['from March to June 2018'] },
  { vi: 'Bí thư (⟦10/2012-6/2014⟧)', is: ['2012-10..2014-06'], en: ['October 2012 – June 2014'] },
  {
    vi: '⟦từ tháng 10 đến tháng 3⟧ ⟦năm sau⟧',
    is: ['from --10..--03', 'following-year'],
    en: ['from October to March', 'the following year'],
  },
  {
    vi: '⟦từ tháng 10 đến tháng 3/2019⟧',
    is: ['from --10..2019-03'],
    en: ['from October to March 2019'],
    doubt: 'unsaid-year',
  },
])('stretches: $vi', readsAsMarked);

test.each<TimeRow>([
  { vi: '⟦ngày 10/3 âm lịch⟧', is: ['lunar --03-10'], en: ['the 10th day of the third lunar month'] },
  { vi: 'lễ hội ⟦15/8 (âm lịch)⟧', is: ['lunar --08-15'], en: ['the 15th day of the eighth lunar month'] },
  { vi: '⟦ngày 15 tháng 8 âm lịch⟧', is: ['lunar --08-15'], en: ['the 15th day of the eighth lunar month'] },
  { vi: '⟦ngày 4 tháng Tư Âm lịch⟧', is: ['lunar --04-04'], en: ['the fourth day of the fourth lunar month'] },
  { vi: '⟦ngày 15 tháng Giêng⟧', is: ['lunar --01-15'], en: ['the 15th day of the first lunar month'] },
  { vi: 'ông Công ông Táo (⟦23 tháng Chạp⟧)', is: ['lunar --12-23'], en: ['the 23rd day of the 12th lunar month'] },
  { vi: '⟦Tháng Giêng⟧ là tháng ăn chơi', is: ['lunar --01'], en: ['the first lunar month'] },
  { vi: 'cuối ⟦tháng Chạp⟧', is: ['lunar --12'], en: ['the 12th lunar month'] },
  { vi: '⟦tháng Giêng năm 2018⟧', is: ['lunar 2018-01'], en: ['the first lunar month of 2018'] },
  { vi: '⟦tháng 8 âm lịch⟧', is: ['lunar --08'], en: ['the eighth lunar month'] },
  { vi: '⟦rằm tháng Giêng⟧', is: ['lunar --01-15'], en: ['the 15th day of the first lunar month'] },
  { vi: '⟦Rằm tháng Bảy⟧', is: ['lunar --07-15'], en: ['the 15th day of the seventh lunar month'] },
  { vi: 'mỗi ⟦ngày rằm⟧', is: ['lunar ---15'], en: ['the 15th day of the lunar month'] },
  { vi: '⟦mùng 2 Tết⟧', is: ['lunar new-year --01-02'], en: ['the second day of the Lunar New Year'] },
  { vi: '⟦ngày mùng một Tết⟧', is: ['lunar new-year --01-01'], en: ['the first day of the Lunar New Year'] },
  { vi: 'Sáng ⟦mồng 1 Tết Nguyên đán⟧', is: ['lunar new-year --01-01'], en: ['the first day of the Lunar New Year'] },
  {
    vi: '⟦các ngày 3⟧, ⟦4⟧, ⟦5 Tết⟧',
    is: ['lunar new-year --01-03', 'lunar new-year --01-04', 'lunar new-year --01-05'],
    en: [
      'the third day of the Lunar New Year',
      'the fourth day of the Lunar New Year',
      'the fifth day of the Lunar New Year',
    ],
  },
  { vi: 'đêm ⟦30 Tết⟧', is: ['lunar --12-30'], en: ['the 30th day of the 12th lunar month'] },
  { vi: '⟦28 Tết⟧', is: ['lunar --12-28'], en: ['the 28th day of the 12th lunar month'] },
  {
    vi: 'Sáng ⟦14/4⟧ (tức ⟦10/3 âm lịch⟧)',
    is: ['--04-14', 'lunar --03-10'],
    en: ['April 14', 'the 10th day of the third lunar month'],
  },
  {
    vi: '⟦ngày 18/2⟧ (tức ⟦mùng 3 Tết⟧)',
    is: ['--02-18', 'lunar new-year --01-03'],
    en: ['February 18', 'the third day of the Lunar New Year'],
  },
  {
    vi: 'từ trần ⟦ngày 1-10-2018⟧ (tức ⟦22-8⟧ năm Mậu Tuất)',
    is: ['2018-10-01', 'lunar --08-22'],
    en: ['October 1, 2018', 'the 22nd day of the eighth lunar month'],
  },
])('the lunar calendar is kept: $vi', readsAsMarked);

test.each<TimeRow>([
  { vi: '⟦ngày 31/4⟧', is: ['impossible 31/4'], en: ['31/4'], doubt: 'impossible-date' },
  { vi: '⟦ngày 31-2-2018⟧', is: ['impossible 31-2-2018'], en: ['31-2-2018'], doubt: 'impossible-date' },
  { vi: 'ký ⟦31/2/2018⟧', is: ['impossible 31/2/2018'], en: ['31/2/2018'], doubt: 'impossible-date' },
  { vi: '⟦ngày 30/2⟧', is: ['impossible 30/2'], en: ['30/2'], doubt: 'impossible-date' },
  { vi: 'họp vào ⟦30/2⟧', is: ['impossible 30/2'], en: ['30/2'], doubt: 'impossible-date' },
  { vi: 'đến ⟦31/4⟧', is: ['impossible 31/4'], en: ['31/4'], doubt: 'impossible-date' },
  { vi: '⟦32/12/2018⟧', is: ['impossible 32/12/2018'], en: ['32/12/2018'], doubt: 'impossible-date' },
  { vi: '⟦29/2/2019⟧', is: ['impossible 29/2/2019'], en: ['29/2/2019'], doubt: 'impossible-date' },
  { vi: '⟦15/13/2016⟧', is: ['impossible 15/13/2016'], en: ['15/13/2016'], doubt: 'impossible-date' },
  { vi: '⟦ngày 15/13⟧', is: ['impossible 15/13'], en: ['15/13'], doubt: 'impossible-date' },
  {
    vi: '⟦ngày 31 tháng 11 năm 2020⟧',
    is: ['impossible 31 tháng 11 năm 2020'],
    en: ['31 tháng 11 năm 2020'],
    doubt: 'impossible-date',
  },
  { vi: '⟦ngày 31/8 âm lịch⟧', is: ['impossible 31/8 âm lịch'], en: ['31/8 âm lịch'], doubt: 'impossible-date' },
])('what cannot be is told, not guessed: $vi', readsAsMarked);

test.each([
  'mỗi tháng một lần',
  'ngày 15',
  'công dân 15 ngày tuổi',
  'mức thu chỉ bằng 1/5 mức chung',
  'phiếu 12/2 5',
  '2/3 số phiếu',
  'còn lại 2/5.',
  '1/3 diện tích',
  '3/4 số xã',
  'đạt 5/7 tiêu chí',
  'có 10/12 xã đạt chuẩn',
  'trong khi có đến 39/70 phiếu',
  '20/30 hộ',
  '31/4 phiếu',
  'đã có 24/24 huyện',
  'trực 24/24 giờ',
  'hoạt động 24/7',
  '24/7.5',
  'thắng 2-1',
  'tỷ số 3-0',
  'mục 1.2.3',
  'khoản 1.2',
  'điện thoại 024.3825.1234',
  'QL 1-5',
  'số 15/2016',
  'văn bản 15/2016',
  'tài khoản 12-05',
  'tỷ lệ 1/500',
  'phòng 12/5A',
  'hộp thư 12/5/7',
  'ngày thứ ba',
  'những ngày qua',
  'quận 1 ngày',
  'đổi 5-10 lần',
  'A-15/7',
  '10/3 (tức 14/4)',
  'tháng 13',
  'tháng Một',
])('%s holds no date', (text) => {
  expect(timesIn(text)).toEqual([]);
});

test.each([
  ['ngày 31-10-2011', '31-10-2011'],
  ['giai đoạn 2011 - 2015', '2011 - 2015'],
  ['năm 2018', '2018'],
  ['ngày 15 tháng 7 năm 2016', '15 tháng 7 năm 2016'],
  ['từ ngày 1/7 đến 15/7/2016', '1/7 đến 15/7/2016'],
  ['cuối tháng 7/2018', '7/2018'],
  ['từ năm 2016 đến nay', '2016'],
  ['mùng 2 Tết', '2'],
])('the core of %s is %s', (text, core) => {
  expect(reader.read(text).map((value) => text.slice(value.core.start, value.core.end))).toEqual([core]);
});

const dayFirst = { dates: 'day-first' } as const;
const hyphens = { ranges: 'hyphen' } as const;

test.each<readonly [Value, Parameters<typeof writeEnglish>[2], string]>([
  [{ type: 'date', date: '2011-10-31' }, dayFirst, '31 October 2011'],
  [{ type: 'date', date: '--10-31' }, dayFirst, '31 October'],
  [{ type: 'date', date: '---15' }, {}, 'the 15th'],
  [{ type: 'period', from: '2018-06-28', to: '2018-07-02' }, dayFirst, '28 June – 2 July 2018'],
  [{ type: 'period', from: '2018-06-01', to: '2018-06-02' }, dayFirst, '1–2 June 2018'],
  [{ type: 'period', from: '2018-06-01', to: '2018-06-02', fromTo: true }, dayFirst, 'from 1 to 2 June 2018'],
  [{ type: 'period', from: '2018-06-01', to: '2018-07-02', fromTo: true }, dayFirst, 'from 1 June to 2 July 2018'],
  [{ type: 'period', from: '2018-06-01', to: 'now', fromTo: true }, dayFirst, 'since 1 June 2018'],
  [{ type: 'period', from: '2017-12-28', to: '2018-01-03' }, hyphens, 'December 28, 2017 - January 3, 2018'],
  [{ type: 'period', from: '--07-15', to: '--07-17' }, hyphens, 'July 15-17'],
])('%j in the style %j is “%s”', (value, style, english) => {
  expect(writeEnglish(value, symbols, style)).toBe(english);
});
