import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Value } from '../../src/model/value.ts';
import { valueReader } from '../../src/values/index.ts';
import { expectLinearTime, expectSoundReadings } from './reader-laws.ts';
import { symbols } from './symbols.ts';

const reader = valueReader(symbols);
const numRuns = process.env.SONGNGU_DEEP === undefined ? 300 : 100_000;

/** How Vietnamese writes what the reader reads: the other direction, kept here for the tests alone. */
function grouped(amount: string): string {
  const [whole = '', fraction] = amount.split('.');
  const points = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, '.');
  return fraction === undefined ? points : `${points},${fraction}`;
}

const two = (number: number): string => String(number).padStart(2, '0');
const exact = (whole: number, fraction: string): string => {
  const kept = fraction.replace(/0+$/, '');
  return kept === '' ? String(whole) : `${whole}.${kept}`;
};
const fraction = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 2 }).map((digits) => digits.join(''));
const amount = fc.tuple(fc.integer({ min: 1, max: 9_999_999 }), fraction).map(([whole, part]) => exact(whole, part));
/** Not a bare year: `2018` with a noun that is counted is read as the year. */
const whole = fc.integer({ min: 1, max: 999_999 }).filter((one) => one < 1990 || one > 2039);
const unit = fc.constantFrom('tinh', 'xa', 'ho', 'cong-trinh', 'nguoi', 'ha', 'km');
const bound = fc.constantFrom('more-than', 'at-least', 'nearly', 'at-most', 'about') as fc.Arbitrary<
  'more-than' | 'at-least' | 'nearly' | 'at-most' | 'about'
>;
const boundWords = (key: string): string => symbols.bounds.find((one) => one.bound === key)!.vi[0]!;
const unitWords = (key: string): string => symbols.units.find((one) => one.key === key)!.vi[0]!;

type Pair = { readonly vi: string; readonly value: Value };

const money: fc.Arbitrary<Pair> = fc.tuple(amount, bound).map(([figure, key]) => ({
  vi: `${boundWords(key)} ${grouped(figure)} đồng`,
  value: { type: 'money', amount: figure, currency: 'VND', bound: key },
}));
const percent: fc.Arbitrary<Pair> = amount.map((figure) => ({
  vi: `${grouped(figure)}%`,
  value: { type: 'percent', amount: figure },
}));
const quantity: fc.Arbitrary<Pair> = fc.tuple(whole, unit).map(([figure, key]) => ({
  vi: `${grouped(String(figure))} ${unitWords(key)}`,
  value: { type: 'quantity', amount: String(figure), unit: key },
}));
const date: fc.Arbitrary<Pair> = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1945, max: 2045 }))
  .chain(([day, month, year]) =>
    fc
      .constantFrom(
        `ngày ${day}/${month}/${year}`,
        `${day}-${month}-${year}`,
        `${day}.${month}.${year}`,
        `ngày ${day} tháng ${month} năm ${year}`,
      )
      .map((vi): Pair => ({ vi, value: { type: 'date', date: `${year}-${two(month)}-${two(day)}` } })),
  );
const period: fc.Arbitrary<Pair> = fc
  .tuple(fc.integer({ min: 1945, max: 2040 }), fc.integer({ min: 1, max: 10 }), fc.constantFrom('-', ' - ', '–', ' – '))
  .map(([from, years, dash]) => ({
    vi: `giai đoạn ${from}${dash}${from + years}`,
    value: { type: 'period', from: String(from), to: String(from + years), word: 'giai-doan' },
  }));
const document: fc.Arbitrary<Pair> = fc
  .tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.constantFrom('KH', 'QĐ', 'BC', 'TTr', 'CT'),
    fc.constantFrom('UBND', 'TTg', 'BNV', 'UBDT'),
    fc.constantFrom('/', ' /', '/ ', ' / '),
    fc.constantFrom('-', ' - ', '–', '- '),
  )
  .map(([number, type, issuer, slash, dash]) => ({
    vi: `${number}${slash}${type}${dash}${issuer}`,
    value: { type: 'document', number: String(number), symbol: `${type}-${issuer}`, document: type, issuer },
  }));

const pair = fc.oneof(money, percent, quantity, date, period, document);

test('what is written in Vietnamese is read back', () => {
  fc.assert(
    fc.property(pair, ({ vi, value }) => {
      const found = reader.read(`Theo đó: ${vi}, các xã vùng cao.`);
      expect(found.map((one) => one.value)).toEqual([value]);
      expect(`Theo đó: ${vi}, các xã vùng cao.`.slice(found[0]!.start, found[0]!.end)).toBe(vi);
    }),
    { numRuns },
  );
});

test('normal forms read alike', () => {
  fc.assert(
    fc.property(pair, ({ vi }) => {
      const values = (text: string) => reader.read(text).map((one) => one.value);
      expect(values(vi.normalize('NFD')).map((value) => JSON.stringify(value).normalize('NFC'))).toEqual(
        values(vi.normalize('NFC')).map((value) => JSON.stringify(value)),
      );
    }),
    { numRuns },
  );
});

const words = fc.constantFrom(
  'năm',
  'tháng',
  'ngày',
  'tỷ',
  'đồng',
  'hơn',
  'từ',
  'trở lên',
  'trên',
  'Điều',
  'số',
  'giai đoạn',
  'quý',
  'thứ',
  'xã',
  'hai',
  'mươi',
  'rưỡi',
  'trăm',
  '2018',
  '1.069',
  '65,5',
  '15',
  '06',
  'III',
  '-',
  '/',
  '(',
  ')',
  '%',
  '.',
  ',',
  ':',
  'NQ',
  'TU',
  'KH-UBND',
  'nghìn',
  'lẻ',
  '&',
  '\n\n',
  'http://a.vn',
);
const scrap = fc
  .array(fc.tuple(words, fc.constantFrom('', ' ', ' ', '\u00a0')), { maxLength: 25 })
  .map((parts) => parts.flat().join(''));

test('readings ascend, never overlap, hold their cores, and have English', () => {
  fc.assert(
    fc.property(fc.oneof(scrap, fc.string({ unit: 'grapheme' })), (text) => {
      expectSoundReadings(reader, text);
    }),
    { numRuns: numRuns * 3 },
  );
});

test.each([
  ['a million digits', '1', 1_000_000],
  ['digits in groups', '1.000.', 150_000],
  ['digits with gaps', '123 ', 30_000],
  ['digits with slashes', '1/', 60_000],
  ['digits with hyphens', '2018-', 40_000],
  ['ten megabytes without a space', 'ă', 5_000_000],
  ['scales', 'tỷ ', 12_000],
  ['numerals', 'hai mươi ', 20_000],
  ['figures and scales', '1 tỷ ', 12_000],
  ['capitals with hyphens', '1/KH-UB', 60_000],
  ['labels', 'Điều 1, ', 60_000],
  ['bounds', 'hơn ', 100_000],
  ['addresses', 'a@', 200_000],
  ['breaks', '\n ', 200_000],
])('%s take linear time', (_, piece, times) => {
  expectLinearTime(reader, piece, times);
});
