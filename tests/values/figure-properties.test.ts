import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Value } from '../../src/model/value.ts';
import { equal, same, writeEnglish } from '../../src/values/index.ts';
import { reader } from './figure-rows.ts';
import { expectLinearTime } from './reader-laws.ts';
import { symbols } from './symbols.ts';

const numRuns = process.env.SONGNGU_DEEP === undefined ? 300 : 100_000;

type Pair = { readonly vi: string; readonly value: Value };

/** How Vietnamese writes what the reader reads: the other direction, kept here for the tests alone. */
function grouped(amount: string): string {
  const [whole = '', fraction] = amount.split('.');
  const points = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, '.');
  return fraction === undefined ? points : `${points},${fraction}`;
}

/** Under a thousand, since a fuller first end may have lost its thousands: 6 - 7.000. */
const low = fc.integer({ min: 2, max: 400 });
const more = fc.integer({ min: 1, max: 500 });
const unitWords = (key: string): string => symbols.units.find((one) => one.key === key)!.vi[0]!;
const measure = fc.constantFrom('ha', 'km', 'm2', 'kg', 'tan', 'ngay');
const counted = fc.constantFrom('ho', 'nguoi', 'xa', 'du-an');
const dash = fc.constantFrom('-', ' - ', '–', ' – ');

const range: fc.Arbitrary<Pair> = fc
  .tuple(low, more, fc.oneof(measure, counted), dash)
  .map(([first, step, unit, joint]) => ({
    vi: `${first}${joint}${first + step} ${unitWords(unit)}`,
    value: { type: 'quantity', amount: String(first), to: String(first + step), unit },
  }));
const opened: fc.Arbitrary<Pair> = fc.tuple(low, more, fc.oneof(measure, counted)).map(([first, step, unit]) => ({
  vi: `từ ${first} đến ${first + step} ${unitWords(unit)}`,
  value: { type: 'quantity', amount: String(first), to: String(first + step), unit, fromTo: true },
}));
const money: fc.Arbitrary<Pair> = fc
  .tuple(low, more, fc.constantFrom(['triệu', 6], ['tỷ', 9], ['nghìn', 3]), dash)
  .map(([first, step, [word, power], joint]) => ({
    vi: `${first}${joint}${first + step} ${word} đồng`,
    value: {
      type: 'money',
      amount: `${first}${'0'.repeat(Number(power))}`,
      to: `${first + step}${'0'.repeat(Number(power))}`,
      currency: 'VND',
    },
  }));
const rate: fc.Arbitrary<Pair> = fc
  .tuple(
    fc.integer({ min: 1, max: 9_999_999 }),
    fc.subarray(['nguoi', 'nam', 'ha', 'kg'], { minLength: 1, maxLength: 3 }),
  )
  .map(([amount, units]) => ({
    vi: `${grouped(String(amount))} đồng/${units.map(unitWords).join('/')}`,
    value: { type: 'money', amount: String(amount), currency: 'VND', per: units.map((unit) => ({ unit })) },
  }));
const part: fc.Arbitrary<Pair> = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 99 }), counted)
  .map(([numerator, rest, unit]) => ({
    vi: `${numerator}/${numerator + rest} ${unitWords(unit)}`,
    value: { type: 'fraction', numerator: String(numerator), denominator: String(numerator + rest), unit },
  }));
const magnitude: fc.Arbitrary<Pair> = fc
  .tuple(
    fc.constantFrom(['chục', 1], ['trăm', 2], ['nghìn', 3], ['chục nghìn', 4], ['triệu', 6], ['trăm tỷ', 11]),
    fc.boolean(),
    counted,
  )
  .map(([[word, power], few, unit]) => ({
    vi: `${few ? 'vài' : 'hàng'} ${word} ${unitWords(unit)}`,
    value: { type: 'vague', power: Number(power), ...(few ? { few } : {}), unit },
  }));
const zeros: fc.Arbitrary<Pair> = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 2 }))
  .map(([whole, places]) => ({
    vi: `${grouped(String(whole))},${'0'.repeat(places)}%`,
    value: { type: 'percent', amount: String(whole), lastPlace: -places },
  }));

const pair = fc.oneof(range, opened, money, rate, part, magnitude, zeros);

test('what is written in Vietnamese is read back', () => {
  fc.assert(
    fc.property(pair, ({ vi, value }) => {
      const text = `Theo đó: ${vi}, các vùng cao.`;
      const found = reader.read(text);
      expect(found.map((one) => one.value)).toEqual([value]);
      expect(text.slice(found[0]!.start, found[0]!.end)).toBe(vi);
      expect(same(found[0]!.value, value)).toBe(true);
    }),
    { numRuns },
  );
});

test('each has English of its own', () => {
  fc.assert(
    fc.property(pair, pair, ({ value: one }, { value: other }) => {
      const english = [one, other].map((value) => writeEnglish(value, symbols));
      for (const text of english) expect(text).not.toMatch(/[{}]|undefined|NaN| {2}/);
      if (english[0] === english[1]) expect(equal(one, other)).toBe(true);
    }),
    { numRuns },
  );
});

test.each([
  ['ranges', '5 - ', 6_000],
  ['nested ranges', 'từ 5 đến ', 12_000],
  ['lists', '5, ', 12_000],
  ['fractions', '5/', 60_000],
  ['rates', '5 đồng/', 20_000],
  ['openings', 'từ ', 60_000],
  ['opened bounds', 'từ hơn ', 40_000],
  ['halves', 'một nửa ', 30_000],
  ['labels and ranges', 'nhà 5 - ', 20_000],
  ['vague', 'hàng trăm ', 20_000],
])('%s take linear time', (_, piece, times) => {
  expectLinearTime(reader, piece, times);
});
