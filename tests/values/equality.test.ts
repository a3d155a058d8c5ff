import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Value } from '../../src/model/value.ts';
import { equal, same } from '../../src/values/index.ts';
import { count, exactTo, fromTo, money, number, part, per, percent, reader, to } from './figure-rows.ts';

const value = (text: string): Value => reader.read(text)[0]!.value;

test.each([
  ['1.069 tỷ đồng', '1,069 nghìn tỷ đồng'],
  ['2 ngàn tỷ đồng', '2.000 tỷ đồng'],
  ['1 tỷ 200 triệu đồng', '1,2 tỷ đồng'],
  ['6.550 triệu đồng', '6,55 tỷ đồng'],
  ['hai mươi lăm hộ', '25 hộ'],
  ['trên 50 hộ', 'hơn 50 hộ'],
  ['15-20 triệu đồng', 'từ 15 đến 20 triệu đồng'],
  ['2 km 500 m', '2,5 km'],
  ['hàng vạn người', 'hàng chục nghìn người'],
  ['hai phần ba', '2/3 dân số'],
  ['30/2020/NĐ-CP', '30/2020/ND-CP'],
  ['06-NQ/TU', '6-NQ/TU'],
  ['Điều 5 Nghị định 05/2020/NĐ-CP', 'Điều 5 Nghị định 5/2020/NĐ-CP'],
  ['giai đoạn 2016 - 2020', '2016-2020'],
])('%s is the same as %s', (one, other) => {
  expect(same(value(one), value(other))).toBe(true);
});

test.each([
  ['50,2 tỷ đồng', '50,20 tỷ đồng'],
  ['65,5%', '65,50%'],
  ['12 ha', '12,0 ha'],
])('%s and %s are equal, written to different places', (one, other) => {
  expect(equal(value(one), value(other))).toBe(true);
  expect(same(value(one), value(other))).toBe(false);
});

test.each<readonly [Value, Value]>([
  [money('1069000000000'), money('1069000000')],
  [money('1069000000000'), money('1069000000000', undefined, 'USD')],
  [money('1069000000000', 'more-than'), money('1069000000000')],
  [money('1069000000000', 'more-than'), money('1069000000000', 'at-least')],
  [percent('65.5'), count('65.5', 'diem-phan-tram')],
  [count('5', 'ho'), count('5', 'nguoi')],
  [count('5', 'ho'), number('5')],
  [to(percent('2'), '3'), percent('2')],
  [to(percent('2'), '3'), to(percent('2'), '4')],
  [fromTo(count('5', 'ha'), '10'), fromTo(count('5', 'ha'), '10', 'less-than')],
  [per(money('5'), 'thang'), per(money('5'), 'nam')],
  [per(money('5'), 'thang'), money('5')],
  [part('2', '3', { unit: 'xa' }), part('4', '6', { unit: 'xa' })],
  [part('2', '3'), part('3', '4')],
  [
    { type: 'date', date: '2016-07-15' },
    { type: 'date', date: '2016-07' },
  ],
  [
    { type: 'document', number: '06', symbol: 'NQ/TU' },
    { type: 'document', number: '60', symbol: 'NQ/TU' },
  ],
])('%j is not equal to %j', (one, other) => {
  expect(equal(one, other)).toBe(false);
  expect(equal(other, one)).toBe(false);
});

test('two thirds are four sixths', () => {
  expect(equal(part('2', '3'), part('4', '6'))).toBe(true);
});

const numRuns = process.env.SONGNGU_DEEP === undefined ? 300 : 20_000;
const amount = fc
  .tuple(fc.nat(), fc.nat(99))
  .map(([whole, fraction]) => (fraction === 0 ? String(whole) : `${whole}.${fraction}`));
const figure: fc.Arbitrary<Value> = fc
  .tuple(amount, fc.constantFrom(undefined, 'about', 'more-than'), fc.constantFrom(money, percent, number))
  .map(([one, bound, make]) => make(one, bound as 'about' | undefined));

test('a value is equal to itself, with or without its zeros, and to no other amount', () => {
  fc.assert(
    fc.property(figure, figure, (one, other) => {
      expect(same(one, one)).toBe(true);
      expect(equal(one, exactTo(one, -4))).toBe(true);
      expect(same(one, exactTo(one, -4))).toBe(false);
      expect(equal(one, other)).toBe(equal(other, one));
      if (equal(one, other)) expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    }),
    { numRuns },
  );
});
