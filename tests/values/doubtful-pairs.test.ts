import { expect, test } from 'vitest';
import { asEnglishTells, type Doubt, englishValueReader, equal, valueReader } from '../../src/values/index.ts';
import { symbols } from './symbols.ts';

/**
 * What nobody can tell from the words alone. Each has its verdict: how the two compare as they are read, and whether the reader says that a person
 * should look.
 */
type Row = {
  readonly vi: string;
  readonly en: string;
  readonly verdict: 'same' | 'another' | 'unread';
  /** Of the Vietnamese, then of the English. */
  readonly doubts: readonly [Doubt | undefined, Doubt | undefined];
};

const readers = { vi: valueReader(symbols), en: englishValueReader(symbols) };
const told = asEnglishTells(symbols);

test.each<Row>([
  // Day or month: the day is taken to come first, as in Vietnam.
  { vi: 'ngày 3/4/2016', en: '03/04/2016', verdict: 'same', doubts: [undefined, 'day-or-month'] },
  { vi: 'ngày 4/3/2016', en: '03/04/2016', verdict: 'another', doubts: [undefined, 'day-or-month'] },
  { vi: 'ngày 4/4/2016', en: '04/04/2016', verdict: 'same', doubts: [undefined, undefined] },
  { vi: 'ngày 13/4/2016', en: '04/13/2016', verdict: 'same', doubts: [undefined, undefined] },
  // A point before three digits.
  { vi: '1.069', en: '1,069', verdict: 'same', doubts: [undefined, undefined] },
  { vi: '1.069', en: '1.069', verdict: 'another', doubts: [undefined, undefined] },
  { vi: '1.069%', en: '1.069%', verdict: 'another', doubts: ['point-thousands', undefined] },
  { vi: '1.069 lần', en: '1.069 times', verdict: 'another', doubts: ['point-thousands', undefined] },
  { vi: '1.410 công trình', en: '1.410 works', verdict: 'same', doubts: [undefined, 'point-thousands'] },
  { vi: '1.069 ha', en: '1.069 ha', verdict: 'another', doubts: [undefined, undefined] },
  { vi: '1.069 tỷ đồng', en: 'VND 1.069 billion', verdict: 'another', doubts: [undefined, undefined] },
  { vi: '3.069 đồng', en: 'VND 3.069', verdict: 'same', doubts: [undefined, 'point-thousands'] },
  // A comma before three digits.
  { vi: '1,069 hộ', en: '1,069 households', verdict: 'same', doubts: ['comma-thousands', undefined] },
  { vi: '1,069 tỷ đồng', en: 'VND 1.069 billion', verdict: 'same', doubts: [undefined, undefined] },
  { vi: '3,500 tỷ đồng', en: 'VND 3.5 trillion', verdict: 'same', doubts: ['comma-thousands', undefined] },
  { vi: '1.5 triệu đồng', en: 'VND 1.5 million', verdict: 'same', doubts: ['point-decimal', undefined] },
  { vi: '65,5%', en: '65,5%', verdict: 'same', doubts: [undefined, 'comma-decimal'] },
  // Spaces between groups.
  { vi: '1 410 công trình', en: '1,410 works', verdict: 'same', doubts: ['space-thousands', undefined] },
  // A day and a month, a part, or a ratio.
  { vi: 'Sáng 5/6', en: 'On June 5', verdict: 'same', doubts: [undefined, undefined] },
  { vi: '5/6', en: 'June 5', verdict: 'same', doubts: ['date-or-ratio', undefined] },
  { vi: '5/6', en: '5/6', verdict: 'another', doubts: ['date-or-ratio', undefined] },
  { vi: '5/6 xã', en: 'five of six communes', verdict: 'same', doubts: [undefined, undefined] },
  { vi: '121/190 quốc gia', en: '121 of 190 countries', verdict: 'same', doubts: ['rank-or-part', undefined] },
  // A year of two digits.
  { vi: 'ngày 15/7/16', en: 'July 15, 2016', verdict: 'same', doubts: ['short-year', undefined] },
  // Days that the calendar has not: as written, and equal to the same slip alone.
  { vi: 'ngày 31/4/2016', en: '31/4/2016', verdict: 'same', doubts: ['impossible-date', 'impossible-date'] },
  { vi: 'ngày 31/4/2016', en: 'April 30, 2016', verdict: 'another', doubts: ['impossible-date', undefined] },
  // Words of place.
  { vi: 'trên 2 tuyến đường', en: 'two roads', verdict: 'same', doubts: ['place-or-bound', undefined] },
  { vi: '5 năm', en: 'over five years', verdict: 'same', doubts: [undefined, 'place-or-bound'] },
  { vi: 'trên 12 xã', en: 'over 12 communes', verdict: 'same', doubts: [undefined, undefined] },
  // A range whose first end may have lost its scale.
  { vi: '15-20 triệu đồng', en: 'VND 15–20 million', verdict: 'same', doubts: [undefined, undefined] },
  // năm is five, and the year: before a noun it is not read.
  { vi: 'năm hộ', en: 'five households', verdict: 'unread', doubts: [undefined, undefined] },
  // Both ends of a day are midnight.
  { vi: '12h đêm', en: 'midnight', verdict: 'same', doubts: [undefined, undefined] },
  // A time without a word of time may be a ratio or a score in Vietnamese.
  { vi: '16:30', en: '4:30 p.m.', verdict: 'unread', doubts: [undefined, undefined] },
])('$vi and $en: $verdict', ({ vi, en, verdict, doubts }) => {
  const [one, ...moreVi] = readers.vi.read(vi);
  const [other, ...moreEn] = readers.en.read(en);
  const seen =
    one === undefined || other === undefined
      ? 'unread'
      : equal(told(one.value), told(other.value))
        ? 'same'
        : 'another';
  expect([seen, one?.doubt, other?.doubt]).toEqual([verdict, ...doubts]);
  expect([...moreVi, ...moreEn]).toEqual([]);
});
