import { expect, test } from 'vitest';
import type { Value } from '../../src/model/value.ts';
import { type Doubt, valueReader, writeEnglish } from '../../src/values/index.ts';
import { marked } from '../marked.ts';
import { symbols } from './symbols.ts';

const reader = valueReader(symbols);

const date = (iso: string): Value => ({ type: 'date', date: iso });
const period = (from: string, to: string, word?: string): Value => ({
  type: 'period',
  from,
  to,
  ...(word && { word }),
});
const part = (key: string, rest: { months?: string; quarter?: string; year?: string } = {}): Value => ({
  type: 'part-of-year',
  part: key,
  ...rest,
});
const rank = (number: string, unit: string): Value => ({ type: 'ordinal', number, unit });

type Row = {
  readonly vi: string;
  readonly values: readonly Value[];
  readonly en: readonly string[];
  readonly doubt?: Doubt;
};

function readsAsMarked({ vi, values, en, doubt }: Row): void {
  const { text, stretches: spans } = marked(vi);
  const found = reader.read(text);
  expect(found.map(({ start, end, value }) => [text.slice(start, end), value])).toEqual(
    spans.map(({ start, end }, at) => [text.slice(start, end), values[at]]),
  );
  expect(found.map(({ value }) => writeEnglish(value, symbols))).toEqual(en);
  expect(found.flatMap((value) => value.doubt ?? [])).toEqual(doubt === undefined ? [] : [doubt]);
}

test.each<Row>([
  { vi: 'Nghị quyết ban hành ⟦ngày 31-10-2011⟧', values: [date('2011-10-31')], en: ['October 31, 2011'] },
  { vi: '⟦ngày 15/7/2016⟧', values: [date('2016-07-15')], en: ['July 15, 2016'] },
  { vi: 'ký ⟦15/07/2016⟧', values: [date('2016-07-15')], en: ['July 15, 2016'] },
  { vi: 'ký ⟦15.7.2016⟧', values: [date('2016-07-15')], en: ['July 15, 2016'] },
  { vi: '⟦ngày 15 tháng 7 năm 2016⟧', values: [date('2016-07-15')], en: ['July 15, 2016'] },
  { vi: 'Hà Nội, ⟦ngày 05 tháng 3 năm 2020⟧', values: [date('2020-03-05')], en: ['March 5, 2020'] },
  { vi: '⟦ngày 09 tháng bảy năm 2009⟧', values: [date('2009-07-09')], en: ['July 9, 2009'] },
  { vi: '⟦ngày 15 tháng 7⟧', values: [date('--07-15')], en: ['July 15'] },
  { vi: '⟦ngày 15/7⟧', values: [date('--07-15')], en: ['July 15'] },
  { vi: '⟦Ngày 6-9⟧, Thủ tướng dự lễ', values: [date('--09-06')], en: ['September 6'] },
  { vi: 'Sáng ⟦5/10⟧, tại Hà Nội', values: [date('--10-05')], en: ['October 5'] },
  { vi: 'chiều ⟦6-12⟧, UBND tỉnh họp', values: [date('--12-06')], en: ['December 6'] },
  { vi: 'hôm nay (⟦3/5⟧)', values: [date('--05-03')], en: ['May 3'] },
  { vi: 'lễ ⟦30/4⟧', values: [date('--04-30')], en: ['April 30'] },
  { vi: '⟦29/2/2020⟧', values: [date('2020-02-29')], en: ['February 29, 2020'] },
  { vi: 'khai mạc ⟦9/10⟧.', values: [date('--10-09')], en: ['October 9'], doubt: 'date-or-ratio' },
  { vi: 'ký ngày 12, sửa ⟦05/3/19⟧', values: [date('2019-03-05')], en: ['March 5, 2019'], doubt: 'short-year' },
  { vi: '⟦12 - 15/7/2016⟧', values: [period('2016-07-12', '2016-07-15')], en: ['July 12–15, 2016'] },
  { vi: 'từ ⟦ngày 1 đến 2/6⟧', values: [period('--06-01', '--06-02')], en: ['June 1–2'] },
  { vi: '⟦28/6 - 2/7/2018⟧', values: [period('2018-06-28', '2018-07-02')], en: ['June 28 – July 2, 2018'] },
  { vi: '⟦tháng 7/2016⟧', values: [date('2016-07')], en: ['July 2016'] },
  { vi: '⟦tháng 7-2016⟧', values: [date('2016-07')], en: ['July 2016'] },
  { vi: '⟦tháng bảy năm 2016⟧', values: [date('2016-07')], en: ['July 2016'] },
  { vi: '⟦Tháng 10.2017⟧, hai bên', values: [date('2017-10')], en: ['October 2017'] },
  { vi: 'đầu ⟦tháng 10⟧', values: [date('--10')], en: ['October'] },
  { vi: 'từ ⟦12/2018⟧', values: [date('2018-12')], en: ['December 2018'] },
  { vi: '⟦tháng 7-9/2018⟧', values: [period('2018-07', '2018-09')], en: ['July–September 2018'] },
  { vi: '⟦Năm 2018⟧, các tỉnh', values: [date('2018')], en: ['2018'] },
  { vi: 'từ ⟦năm 2011⟧ đến nay', values: [date('2011')], en: ['2011'] },
  { vi: 'mục tiêu đến ⟦2030⟧', values: [date('2030')], en: ['2030'], doubt: 'bare-year' },
  { vi: 'Kỳ thi quốc gia ⟦2018⟧ tỉnh Hòa Bình', values: [date('2018')], en: ['2018'], doubt: 'bare-year' },
])('dates: $vi', readsAsMarked);

test.each<Row>([
  { vi: '(⟦giai đoạn 2011 - 2015⟧)', values: [period('2011', '2015', 'giai-doan')], en: ['the 2011–2015 period'] },
  {
    vi: '⟦giai đoạn từ năm 2016 đến năm 2020⟧',
    values: [period('2016', '2020', 'giai-doan')],
    en: ['the 2016–2020 period'],
  },
  { vi: '⟦nhiệm kỳ 2020-2025⟧', values: [period('2020', '2025', 'nhiem-ky')], en: ['the 2020–2025 tenure'] },
  { vi: '⟦Nhiệm kỳ 2016 – 2021⟧', values: [period('2016', '2021', 'nhiem-ky')], en: ['the 2016–2021 tenure'] },
  { vi: '⟦năm học 2017 - 2018⟧', values: [period('2017', '2018', 'nam-hoc')], en: ['the 2017–2018 academic year'] },
  { vi: 'Trong ⟦2016 - 2020⟧', values: [period('2016', '2020')], en: ['2016–2020'] },
  { vi: '⟦năm 2016 - 2018⟧', values: [period('2016', '2018')], en: ['2016–2018'] },
  {
    vi: '⟦những tháng đầu năm 2018⟧',
    values: [part('first-months', { year: '2018' })],
    en: ['the first months of 2018'],
  },
  {
    vi: '⟦6 tháng đầu năm 2018⟧',
    values: [part('first-n-months', { months: '6', year: '2018' })],
    en: ['the first six months of 2018'],
  },
  {
    vi: '⟦Sáu tháng đầu năm⟧, tỉnh đã',
    values: [part('first-n-months', { months: '6' })],
    en: ['the first six months of the year'],
  },
  {
    vi: '⟦9 tháng năm 2018⟧',
    values: [part('n-months', { months: '9', year: '2018' })],
    en: ['the first nine months of 2018'],
  },
  {
    vi: '⟦3 tháng cuối năm⟧',
    values: [part('last-n-months', { months: '3' })],
    en: ['the last three months of the year'],
  },
  { vi: 'từ ⟦đầu năm⟧ đến nay', values: [part('early')], en: ['the start of the year'] },
  { vi: '⟦đầu năm 2011⟧', values: [part('early', { year: '2011' })], en: ['early 2011'] },
  { vi: 'đến ⟦cuối năm 2018⟧', values: [part('late', { year: '2018' })], en: ['late 2018'] },
  { vi: '⟦nửa đầu năm 2018⟧', values: [part('first-half', { year: '2018' })], en: ['the first half of 2018'] },
  {
    vi: '⟦quý III/2018⟧',
    values: [part('quarter', { quarter: '3', year: '2018' })],
    en: ['the third quarter of 2018'],
  },
  { vi: '⟦quý 1-2018⟧', values: [part('quarter', { quarter: '1', year: '2018' })], en: ['the first quarter of 2018'] },
  {
    vi: '⟦quý I năm 2018⟧',
    values: [part('quarter', { quarter: '1', year: '2018' })],
    en: ['the first quarter of 2018'],
  },
  { vi: 'trong ⟦quý IV⟧', values: [part('quarter', { quarter: '4' })], en: ['the fourth quarter'] },
])('stretches of time: $vi', readsAsMarked);

test.each<Row>([
  { vi: 'Đây là ⟦năm thứ 6⟧ tổ chức', values: [rank('6', 'nam')], en: ['the sixth year'] },
  { vi: 'Đại hội ⟦lần thứ XII⟧ của Đảng', values: [rank('12', 'lan')], en: ['the 12th'] },
  { vi: '⟦lần thứ nhất⟧', values: [rank('1', 'lan')], en: ['the first'] },
  { vi: '⟦lần thứ hai⟧', values: [rank('2', 'lan')], en: ['the second'] },
  { vi: '⟦kỳ họp thứ 5⟧', values: [rank('5', 'ky-hop')], en: ['the fifth session'] },
  { vi: '⟦kỳ họp thứ tư⟧', values: [rank('4', 'ky-hop')], en: ['the fourth session'] },
  { vi: 'Quốc hội ⟦khoá XIV⟧', values: [rank('14', 'khoa')], en: ['the 14th tenure'] },
  { vi: '⟦thế kỷ XXI⟧', values: [rank('21', 'the-ky')], en: ['the 21st century'] },
  { vi: '⟦phiên họp thứ 22⟧', values: [rank('22', 'phien-hop')], en: ['the 22nd meeting'] },
  { vi: '⟦kỳ họp thứ 11⟧', values: [rank('11', 'ky-hop')], en: ['the 11th session'] },
])('ranks: $vi', readsAsMarked);

test.each([
  '31/2/2018',
  'ngày 31-2-2018',
  'ngày 30/2',
  '32/12/2018',
  '29/2/2019',
  '15/13/2018',
  'ngày 15 tháng Giêng',
  'ngày 15/8 âm lịch',
  'cuối năm ngoái',
  'đầu năm học',
  'đầu năm tới',
  'mỗi tháng một lần',
  'quý vị đại biểu',
  'quý 5',
  'lần thứ',
  'khóa 5',
  'khóa IIX',
  'ngày 15',
  'mức thu chỉ bằng 1/5 mức chung',
  'phiếu 12/2 5',
  '2/3 số phiếu',
  '24/7.5',
])('%s holds no date', (text) => {
  expect(reader.read(text).filter(({ value }) => value.type !== 'number')).toEqual([]);
});

test.each([
  ['ngày 31-10-2011', '31-10-2011'],
  ['giai đoạn 2011 - 2015', '2011 - 2015'],
  ['năm 2018', '2018'],
  ['ngày 15 tháng 7 năm 2016', '15 tháng 7 năm 2016'],
  ['năm thứ 6', '6'],
])('the core of %s is %s', (text, core) => {
  expect(reader.read(text).map((value) => text.slice(value.core.start, value.core.end))).toEqual([core]);
});

test('days come first where the style wants it', () => {
  const style = { dates: 'day-first' } as const;
  expect(writeEnglish(date('2011-10-31'), symbols, style)).toBe('31 October 2011');
  expect(writeEnglish(period('2018-06-28', '2018-07-02'), symbols, style)).toBe('28 June – 2 July 2018');
  expect(writeEnglish(period('2018-06-01', '2018-06-02'), symbols, style)).toBe('1–2 June 2018');
});
