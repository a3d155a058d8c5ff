import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EnglishStyle } from '../../src/model/house-style.ts';
import type { Value } from '../../src/model/value.ts';
import { valueReader, writeEnglish } from '../../src/values/index.ts';
import { expectLinearTime } from './reader-laws.ts';
import { symbols } from './symbols.ts';

const reader = valueReader(symbols);
const numRuns = process.env.SONGNGU_DEEP === undefined ? 500 : 100_000;

/** A value and a way to write it in Vietnamese, made from the same figures: the reader has no part in it. */
type Pair = { readonly vi: string; readonly value: Value };

type Day = { readonly day: number; readonly month: number; readonly year: number };

const two = (number: number): string => String(number).padStart(2, '0');
const iso = ({ day, month, year }: Day): string => `${year}-${two(month)}-${two(day)}`;
const noYear = ({ day, month }: Day): string => `--${two(month)}-${two(day)}`;

const anyDay: fc.Arbitrary<Day> = fc
  .date({ min: new Date('1945-01-01T12:00:00Z'), max: new Date('2045-12-31T12:00:00Z'), noInvalidDate: true })
  .map((date) => ({ day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() }));
const year = fc.integer({ min: 1945, max: 2045 });
const month = fc.integer({ min: 1, max: 12 });
const dash = fc.constantFrom('-', ' - ', '–', ' – ');
const until = fc.constantFrom(' đến ', ' tới ', ' đến hết ');
const padded = (number: number): fc.Arbitrary<string> => fc.constantFrom(String(number), two(number));

const monthWords = ['', 'một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];

const wholeDay: fc.Arbitrary<Pair> = anyDay.chain((one) =>
  fc
    .tuple(padded(one.day), padded(one.month))
    .chain(([day, inMonth]) =>
      fc.constantFrom(
        `ngày ${day}/${inMonth}/${one.year}`,
        `${day}/${inMonth}/${one.year}`,
        `${day}-${inMonth}-${one.year}`,
        `${day}.${inMonth}.${one.year}`,
        `ngày ${day} tháng ${inMonth} năm ${one.year}`,
        `ngày ${day}/${inMonth} năm ${one.year}`,
        `ngày ${day} tháng ${monthWords[one.month]} năm ${one.year}`,
      ),
    )
    .map((vi): Pair => ({ vi, value: { type: 'date', date: iso(one) } })),
);

const dayOfYear: fc.Arbitrary<Pair> = anyDay.chain((one) =>
  fc
    .constantFrom(`ngày ${one.day}/${one.month}`, `ngày ${one.day}-${one.month}`, `ngày ${one.day} tháng ${one.month}`)
    .map((vi): Pair => ({ vi, value: { type: 'date', date: noYear(one) } })),
);

const monthOfYear: fc.Arbitrary<Pair> = fc
  .tuple(month, year)
  .chain(([inMonth, inYear]) =>
    fc
      .constantFrom(
        `tháng ${inMonth}/${inYear}`,
        `tháng ${two(inMonth)}-${inYear}`,
        `tháng ${inMonth} năm ${inYear}`,
        `tháng ${monthWords[inMonth]} năm ${inYear}`,
      )
      .map((vi): Pair => ({ vi, value: { type: 'date', date: `${inYear}-${two(inMonth)}` } })),
  );

const partOfMonth: fc.Arbitrary<Pair> = fc
  .tuple(fc.constantFrom(...symbols.dateParts), month, year)
  .chain(([part, inMonth, inYear]) =>
    fc.constantFrom(...part.vi).map(
      (words): Pair => ({
        vi: `${words} tháng ${inMonth}/${inYear}`,
        value: { type: 'date', date: `${inYear}-${two(inMonth)}`, part: part.key },
      }),
    ),
  );

/** Two days, the earlier first, and never the same. */
const twoDays: fc.Arbitrary<readonly [Day, Day]> = fc
  .tuple(anyDay, anyDay)
  .filter(([one, other]) => iso(one) !== iso(other))
  .map(([one, other]) => (iso(one) < iso(other) ? [one, other] : [other, one]));

const days: fc.Arbitrary<Pair> = fc.tuple(twoDays, dash, until).chain(([[first, last], sign, words]) => {
  const ends = { from: iso(first), to: iso(last) };
  const dashed: Pair = {
    vi: `${first.day}/${first.month}/${first.year}${sign}${last.day}/${last.month}/${last.year}`,
    value: { type: 'period', ...ends },
  };
  const said: Pair = {
    vi: `từ ngày ${first.day}/${first.month}/${first.year}${words}ngày ${last.day}/${last.month}/${last.year}`,
    value: { type: 'period', ...ends, fromTo: true },
  };
  return fc.constantFrom(dashed, said);
});

/** Days of one month, whose month and year are said once. */
const daysOfMonth: fc.Arbitrary<Pair> = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 15, max: 28 }), month, year, dash, until)
  .chain(([first, last, inMonth, inYear, sign, words]) => {
    const ends = {
      from: iso({ day: first, month: inMonth, year: inYear }),
      to: iso({ day: last, month: inMonth, year: inYear }),
    };
    const dashed: Pair = { vi: `ngày ${first}${sign}${last}/${inMonth}/${inYear}`, value: { type: 'period', ...ends } };
    const said: Pair = {
      vi: `từ ngày ${first}${words}${last}/${inMonth}/${inYear}`,
      value: { type: 'period', ...ends, fromTo: true },
    };
    return fc.constantFrom(dashed, said);
  });

const months: fc.Arbitrary<Pair> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 7, max: 12 }), year, dash)
  .chain(([first, last, inYear, sign]) => {
    const ends = { from: `${inYear}-${two(first)}`, to: `${inYear}-${two(last)}` };
    const dashed: Pair = { vi: `tháng ${first}${sign}${last}/${inYear}`, value: { type: 'period', ...ends } };
    const said: Pair = {
      vi: `từ tháng ${first} đến tháng ${last} năm ${inYear}`,
      value: { type: 'period', ...ends, fromTo: true },
    };
    return fc.constantFrom(dashed, said);
  });

const years: fc.Arbitrary<Pair> = fc
  .tuple(
    year,
    fc.integer({ min: 1, max: 15 }),
    fc.constantFrom(...symbols.periods.filter(({ single }) => single !== true)),
    dash,
  )
  .chain(([first, more, word, sign]) => {
    const ends = { from: String(first), to: String(first + more) };
    const announced = fc.constantFrom(...word.vi).map(
      (words): Pair => ({
        vi: `${words} ${ends.from}${sign}${ends.to}`,
        value: { type: 'period', ...ends, word: word.key },
      }),
    );
    const said: Pair = {
      vi: `từ năm ${ends.from} đến năm ${ends.to}`,
      value: { type: 'period', ...ends, fromTo: true },
    };
    const now: Pair = {
      vi: `từ năm ${ends.from} đến nay`,
      value: { type: 'period', from: ends.from, to: 'now', fromTo: true },
    };
    return fc.oneof(announced, fc.constantFrom(said, now));
  });

const quarter: fc.Arbitrary<Pair> = fc.tuple(fc.integer({ min: 1, max: 4 }), year).chain(([one, inYear]) =>
  fc.constantFrom(`quý ${['', 'I', 'II', 'III', 'IV'][one]}/${inYear}`, `quý ${one} năm ${inYear}`).map(
    (vi): Pair => ({
      vi,
      value: { type: 'part-of-year', part: 'quarter', quarter: String(one), year: String(inYear) },
    }),
  ),
);

const firstMonths: fc.Arbitrary<Pair> = fc.tuple(month, year).map(([count, inYear]) => ({
  vi: `${count} tháng đầu năm ${inYear}`,
  value: { type: 'part-of-year', part: 'first-n-months', months: String(count), year: String(inYear) },
}));

const roman = ['XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX', 'XXI'];
const age: fc.Arbitrary<Pair> = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 4, max: 9 }))
  .chain(([century, tens]) =>
    fc.constantFrom<Pair>(
      { vi: `thế kỷ ${roman[century]}`, value: { type: 'century', century: String(century + 15) } },
      { vi: `đầu thế kỷ ${century + 15}`, value: { type: 'century', century: String(century + 15), part: 'early' } },
      { vi: `thập niên ${tens}0`, value: { type: 'decade', decade: `19${tens}0` } },
      { vi: `những năm 19${tens}0`, value: { type: 'decade', decade: `19${tens}0` } },
      { vi: `cuối những năm ${tens}0 của thế kỷ trước`, value: { type: 'decade', decade: `19${tens}0`, part: 'late' } },
    ),
  );

const time: fc.Arbitrary<Pair> = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .chain(([hour, minute]) => {
    const value = { type: 'time', time: `${two(hour)}:${two(minute)}` } as const;
    return fc
      .constantFrom(
        `lúc ${hour}h${two(minute)}`,
        `lúc ${hour}g${two(minute)}`,
        `lúc ${hour} giờ ${minute} phút`,
        `lúc ${two(hour)}:${two(minute)}`,
      )
      .chain((vi) =>
        fc.constantFrom<Pair>(
          { vi, value },
          { vi: vi.replace('lúc', 'vào khoảng'), value: { ...value, bound: 'about' } },
        ),
      );
  });

const lunar: fc.Arbitrary<Pair> = fc.tuple(fc.integer({ min: 1, max: 30 }), month).chain(([day, inMonth]) => {
  const value = { type: 'date', date: `--${two(inMonth)}-${two(day)}`, calendar: 'lunar' } as const;
  return fc
    .constantFrom(`ngày ${day}/${inMonth} âm lịch`, `ngày ${day} tháng ${inMonth} âm lịch`)
    .map((vi): Pair => ({ vi, value }));
});

const relative: fc.Arbitrary<Pair> = fc
  .constantFrom(...symbols.relatives)
  .chain(({ key, vi }) =>
    fc.constantFrom(...vi).map((words): Pair => ({ vi: words, value: { type: 'relative', when: key } })),
  );

const pair = fc.oneof(
  wholeDay,
  dayOfYear,
  monthOfYear,
  partOfMonth,
  days,
  daysOfMonth,
  months,
  years,
  quarter,
  firstMonths,
  age,
  time,
  lunar,
  relative,
);

/** Where the word before them belongs to it, the stretch read is a part of what was written. */
test('times written in Vietnamese are read back', () => {
  fc.assert(
    fc.property(pair, ({ vi, value }) => {
      const text = `Theo kế hoạch: ${vi}, các xã vùng cao.`;
      expect(reader.read(text).map((one) => one.value)).toEqual([value]);
    }),
    { numRuns },
  );
});

test('no two times have the same English', () => {
  const style = fc.constantFrom<Partial<EnglishStyle>>({}, { dates: 'day-first' }, { ranges: 'hyphen' });
  fc.assert(
    fc.property(pair, pair, style, ({ value: one }, { value: other }, how) => {
      fc.pre(JSON.stringify(one) !== JSON.stringify(other));
      expect(writeEnglish(one, symbols, how)).not.toBe(writeEnglish(other, symbols, how));
    }),
    { numRuns },
  );
});

const impossible = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 20 }), year)
  .filter(([day, inMonth, inYear]) => {
    const date = new Date(Date.UTC(inYear, inMonth - 1, day));
    return inMonth > 12 || date.getUTCMonth() !== inMonth - 1 || date.getUTCDate() !== day;
  });

test('a day that the calendar has not is told as such and never as another', () => {
  fc.assert(
    fc.property(impossible, fc.constantFrom('/', '-'), ([day, inMonth, inYear], sign) => {
      const written = [day, inMonth, inYear].join(sign);
      expect(reader.read(`ký ngày ${written}.`).map(({ value, doubt }) => ({ value, doubt }))).toEqual([
        { value: { type: 'impossible-date', written }, doubt: 'impossible-date' },
      ]);
    }),
    { numRuns },
  );
});

test.each([
  ['days without a month', 'ngày 1, 2, ', 30_000],
  ['days in a row', '1, ', 60_000],
  ['stretches without an end', 'từ 1/1 - ', 30_000],
  ['dates with dashes', '1/1-', 40_000],
  ['months', 'tháng 1, ', 30_000],
  ['years', 'năm 2018, 2019 và ', 20_000],
  ['quarters', 'quý I, II, ', 20_000],
  ['decades', 'những năm 90, 80 và ', 20_000],
  ['openings', 'từ ', 60_000],
  ['parts', 'đầu cuối ', 30_000],
  ['hours', '7h30 - ', 40_000],
  ['words of today', 'hôm nay ', 40_000],
  ['lunar days', 'mùng 1, ', 30_000],
  ['days of two calendars', '10/3 (tức ', 30_000],
])('%s take linear time', (_, piece, times) => {
  expectLinearTime(reader, piece, times);
});
