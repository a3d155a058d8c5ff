import { expect, test } from 'vitest';
import type { EnglishStyle } from '../../src/model/house-style.ts';
import type { Value } from '../../src/model/value.ts';
import { writeEnglish } from '../../src/values/index.ts';
import { count, exactTo, fromTo, money, part, per, percent, to, vague } from './figure-rows.ts';
import { symbols } from './symbols.ts';

const fifteenToTwenty = to(money('15000000'), '20000000');
const perPerson = per(money('75000000'), 'nguoi', 'nam');

test.each<readonly [Value, Partial<EnglishStyle>, string]>([
  [fifteenToTwenty, {}, 'VND 15–20 million'],
  [fifteenToTwenty, { money: 'joined' }, 'VND15–20 million'],
  [fifteenToTwenty, { money: 'after' }, '15–20 million VND'],
  [fifteenToTwenty, { ranges: 'hyphen' }, 'VND 15-20 million'],
  [to(money('15000000', 'about'), '20000000'), { money: 'after' }, 'about 15–20 million VND'],
  [to(money('800000000'), '1200000000'), {}, 'VND 800 million to 1.2 billion'],
  [to(money('800000000'), '1200000000'), { money: 'after' }, '800 million to 1.2 billion VND'],
  [fromTo(money('5000000'), '7000000'), {}, 'from VND 5 million to 7 million'],
  [fromTo(money('5000000'), '7000000'), { money: 'joined' }, 'from VND5 million to 7 million'],
  [fromTo(money('5000000'), '7000000'), { money: 'after' }, 'from 5 million to 7 million VND'],
  [fromTo(money('5000000'), '7000000', 'less-than'), {}, 'from VND 5 million to less than 7 million'],
  [to(money('1500000000000'), '2000000000000'), {}, 'VND 1.5–2 trillion'],
  [to(money('1500000000000'), '2000000000000'), { scale: 'billion' }, 'VND 1,500–2,000 billion'],
  [
    to(money('3000000', undefined, 'USD'), '5000000'),
    { money: 'joined', currencies: { USD: 'US$' } },
    'US$3–5 million',
  ],
  [to(percent('20'), '30'), {}, '20–30%'],
  [to(percent('20'), '30'), { percent: 'per cent' }, '20–30 per cent'],
  [fromTo(percent('20'), '30'), { percent: 'percent' }, 'from 20 percent to 30 percent'],
  [fromTo(count('5', 'ha'), '10'), {}, 'from 5 to 10 hectares'],
  [to(count('2', 'xa'), '3'), {}, '2–3 communes'],
  [to(count('1', 'phuong'), '2'), {}, '1–2 wards'],
  [perPerson, {}, 'VND 75 million per person per year'],
  [perPerson, { money: 'after' }, '75 million VND per person per year'],
  [per(fifteenToTwenty, 'nguoi', 'nam'), {}, 'VND 15–20 million per person per year'],
  [
    { ...count('5', 'co-so'), per: [{ unit: 'dan', amount: '1000000' }] } as Value,
    {},
    'five establishments per 1 million residents',
  ],
  [exactTo(money('50200000000'), 7), { money: 'after' }, '50.20 billion VND'],
  [exactTo(percent('65.5'), -2), { percent: 'percent' }, '65.50 percent'],
  [part('1', '3'), {}, 'one third'],
  [part('3', '4'), {}, 'three quarters'],
  [part('1', '2', { bound: 'more-than' }), {}, 'more than half'],
  [part('7', '10'), {}, 'seven tenths'],
  [part('15', '63'), {}, '15/63'],
  [part('8', '11', { unit: 'chi-tieu' }), {}, '8 of 11 targets'],
  [part('1200', '1500', { unit: 'ho' }), {}, '1,200 of 1,500 households'],
  [{ type: 'score', first: '2', second: '1' }, { ranges: 'hyphen' }, '2-1'],
  [{ type: 'ratio', first: '1', second: '25000' }, {}, '1:25,000'],
  [{ type: 'ordinal', number: '5', of: '63', unit: 'hang' }, {}, 'ranked fifth of 63'],
  [vague(2, { unit: 'ho' }), {}, 'hundreds of households'],
  [vague(1, { unit: 'ho' }), {}, 'dozens of households'],
  [vague(5, { unit: 'nguoi' }), {}, 'hundreds of thousands of people'],
  [vague(12, { currency: 'VND' }), {}, 'trillions of dong'],
  [vague(13, { currency: 'VND' }), {}, 'tens of trillions of dong'],
  [vague(9, { currency: 'USD' }), {}, 'billions of US dollars'],
  [vague(1, { few: true, unit: 'nguoi' }), {}, 'a few dozen people'],
  [vague(4, { few: true, unit: 'nguoi' }), {}, 'a few tens of thousands of people'],
  [vague(6, { few: true, currency: 'VND' }), {}, 'a few million dong'],
])('%j in the style %j is “%s”', (value, style, english) => {
  expect(writeEnglish(value, symbols, style)).toBe(english);
});
