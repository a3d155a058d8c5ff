import { expect, test } from 'vitest';
import type { EnglishStyle } from '../../src/model/house-style.ts';
import type { Value } from '../../src/model/value.ts';
import { writeEnglish } from '../../src/values/index.ts';
import { symbols } from './symbols.ts';

test.each<readonly [Value, string]>([
  [{ type: 'money', amount: '1069000000000', currency: 'VND', bound: 'more-than' }, 'more than VND 1.069 trillion'],
  [{ type: 'money', amount: '6550000000', currency: 'VND' }, 'VND 6.55 billion'],
  [{ type: 'money', amount: '380000', currency: 'VND' }, 'VND 380,000'],
  [{ type: 'money', amount: '800000000', currency: 'VND' }, 'VND 800 million'],
  [{ type: 'money', amount: '1500000', currency: 'USD', bound: 'about' }, 'about USD 1.5 million'],
  [{ type: 'percent', amount: '65.5' }, '65.5%'],
  [{ type: 'percent', amount: '50', bound: 'at-least' }, 'at least 50%'],
  [{ type: 'quantity', amount: '1', unit: 'xa' }, 'one commune'],
  [{ type: 'quantity', amount: '7', unit: 'tinh' }, 'seven provinces'],
  [{ type: 'quantity', amount: '10', unit: 'tinh' }, '10 provinces'],
  [{ type: 'quantity', amount: '1410', unit: 'cong-trinh', bound: 'more-than' }, 'more than 1,410 works'],
  [{ type: 'quantity', amount: '1', unit: 'ha' }, '1 hectare'],
  [{ type: 'quantity', amount: '0.5', unit: 'ha' }, '0.5 hectares'],
  [{ type: 'quantity', amount: '5', unit: 'km' }, '5 km'],
  [{ type: 'quantity', amount: '5', unit: 'nam' }, 'five years'],
  [{ type: 'quantity', amount: '30000000', unit: 'nguoi', bound: 'nearly' }, 'nearly 30 million people'],
  [{ type: 'quantity', amount: '19', unit: 'tieu-chi' }, '19 criteria'],
  [{ type: 'quantity', amount: '3', unit: 'unknown-to-all' }, '3'],
  [{ type: 'number', amount: '1410' }, '1,410'],
  [{ type: 'number', amount: '19026947' }, '19,026,947'],
  [{ type: 'ordinal', number: '6', unit: 'nam' }, 'the sixth year'],
  [{ type: 'ordinal', number: '6' }, 'sixth'],
  [{ type: 'ordinal', number: '13', unit: 'khoa' }, 'the 13th tenure'],
  [{ type: 'century', century: '21' }, 'the 21st century'],
  [{ type: 'date', date: '2011-10-31' }, 'October 31, 2011'],
  [{ type: 'date', date: '2016-07' }, 'July 2016'],
  [{ type: 'date', date: '2018' }, '2018'],
  [{ type: 'date', date: '--07-15' }, 'July 15'],
  [{ type: 'date', date: '--07' }, 'July'],
  [{ type: 'period', from: '2011', to: '2015', word: 'giai-doan' }, 'the 2011–2015 period'],
  [{ type: 'period', from: '2011', to: '2015' }, '2011–2015'],
  [{ type: 'period', from: '2017-12', to: '2018-02' }, 'December 2017 – February 2018'],
  [{ type: 'period', from: '--06-28', to: '--07-02' }, 'June 28 – July 2'],
  [{ type: 'part-of-year', part: 'first-months', year: '2018' }, 'the first months of 2018'],
  [{ type: 'part-of-year', part: 'first-n-months', months: '6', year: '2018' }, 'the first six months of 2018'],
  [{ type: 'document', number: '06', symbol: 'NQ/TU', document: 'NQ', issuer: 'TU' }, 'Resolution No. 06-NQ/TU'],
  [{ type: 'document', number: '30', year: '2020', symbol: 'NĐ-CP', document: 'NĐ' }, 'Decree No. 30/2020/ND-CP'],
])('%j is “%s”', (value, english) => {
  expect(writeEnglish(value, symbols)).toBe(english);
});

test.each([
  ['spaced', 'VND 1.069 trillion'],
  ['joined', 'VND1.069 trillion'],
  ['after', '1.069 trillion VND'],
] as const)('money %s', (money, english) => {
  expect(writeEnglish({ type: 'money', amount: '1069000000000', currency: 'VND' }, symbols, { money })).toBe(english);
});

test.each<readonly [Value, Partial<EnglishStyle>, string]>([
  [
    { type: 'money', amount: '46500000', currency: 'USD' },
    { money: 'joined', currencies: { USD: 'US$' } },
    'US$46.5 million',
  ],
  [
    { type: 'money', amount: '46500000', currency: 'EUR' },
    { money: 'joined', currencies: { USD: 'US$' } },
    'EUR46.5 million',
  ],
  [{ type: 'money', amount: '1069000000000', currency: 'VND' }, { scale: 'billion' }, 'VND 1,069 billion'],
  [{ type: 'money', amount: '2341600000000', currency: 'VND' }, { scale: 'billion' }, 'VND 2,341.6 billion'],
  [{ type: 'money', amount: '6550000000', currency: 'VND' }, { scale: 'billion' }, 'VND 6.55 billion'],
  [
    { type: 'money', amount: '1069000000000', currency: 'VND', bound: 'more-than' },
    { money: 'after' },
    'more than 1.069 trillion VND',
  ],
  [{ type: 'percent', amount: '65.5' }, { percent: 'per cent' }, '65.5 per cent'],
  [{ type: 'percent', amount: '1410' }, { percent: 'percent' }, '1,410 percent'],
  [{ type: 'period', from: '2016', to: '2020', word: 'giai-doan' }, { ranges: 'hyphen' }, 'the 2016-2020 period'],
  [{ type: 'period', from: '2018-07', to: '2018-09' }, { ranges: 'hyphen' }, 'July-September 2018'],
  [{ type: 'period', from: '2018-06-01', to: '2018-06-02' }, { ranges: 'hyphen', dates: 'day-first' }, '1-2 June 2018'],
  [{ type: 'period', from: '2018-06-28', to: '2018-07-02' }, { ranges: 'hyphen' }, 'June 28 - July 2, 2018'],
  [{ type: 'date', date: '2011-10-31' }, { dates: 'day-first' }, '31 October 2011'],
  [
    { type: 'document', number: '1719', symbol: 'QĐ-TTg', document: 'QĐ' },
    { codes: 'vietnamese', number: 'No' },
    'Decision No 1719/QĐ-TTg',
  ],
  [{ type: 'document', number: '1719', symbol: 'QĐ-TTg', document: 'QĐ' }, { number: 'No' }, 'Decision No 1719/QD-TTg'],
])('%j in the style %j is “%s”', (value, style, english) => {
  expect(writeEnglish(value, symbols, style)).toBe(english);
});
