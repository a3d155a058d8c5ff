import { expect, test } from 'vitest';
import { valueReader, writeEnglish } from '../../src/values/index.ts';
import { symbols } from './symbols.ts';

const reader = valueReader(symbols);

/** Amounts as they are written in Vietnamese, their exact value, and how English writes them. */
test.each([
  { vi: '1.069 tỷ', amount: '1069000000000', en: '1.069 trillion' },
  { vi: '6.550 triệu', amount: '6550000000', en: '6.55 billion' },
  { vi: '50,2 tỷ', amount: '50200000000', en: '50.2 billion' },
  { vi: '14.000 nghìn', amount: '14000000', en: '14 million' },
  { vi: '5680 ngàn', amount: '5680000', en: '5.68 million' },
  { vi: '1.500 trăm', amount: '150000', en: '150,000' },
  { vi: '2 ngàn tỷ', amount: '2000000000000', en: '2 trillion' },
  { vi: '2 nghìn tỷ', amount: '2000000000000', en: '2 trillion' },
  { vi: '1,5 triệu', amount: '1500000', en: '1.5 million' },
  { vi: '1 triệu tỷ', amount: '1000000000000000', en: '1,000 trillion' },
  { vi: '1.411.300 tỷ', amount: '1411300000000000', en: '1,411.3 trillion' },
  { vi: '14.235.678.000', amount: '14235678000', en: '14,235,678,000' },
  { vi: 'hai tỷ rưỡi', amount: '2500000000', en: '2.5 billion' },
  { vi: 'một triệu rưỡi', amount: '1500000', en: '1.5 million' },
  { vi: 'ba trăm rưỡi', amount: '350', en: '350' },
  { vi: 'hai tỷ mốt', amount: '2100000000', en: '2.1 billion' },
  { vi: 'một nghìn tám', amount: '1800', en: '1,800' },
  { vi: '18,5 vạn', amount: '185000', en: '185,000' },
  { vi: 'ba vạn', amount: '30000', en: '30,000' },
  { vi: '12 tỷ 500 triệu', amount: '12500000000', en: '12.5 billion' },
  { vi: '1 tỷ 69 triệu', amount: '1069000000', en: '1.069 billion' },
  { vi: '75.000 tỷ', amount: '75000000000000', en: '75 trillion' },
  { vi: '837,5 tỷ', amount: '837500000000', en: '837.5 billion' },
  { vi: '0,8 tỷ', amount: '800000000', en: '800 million' },
  { vi: '2.341,6 tỷ', amount: '2341600000000', en: '2.3416 trillion' },
  { vi: 'hai mươi lăm nghìn', amount: '25000', en: '25,000' },
  { vi: 'một trăm linh năm', amount: '105', en: '105' },
  { vi: 'một trăm hai mươi ba nghìn bốn trăm năm mươi sáu', amount: '123456', en: '123,456' },
  { vi: 'một nghìn không trăm sáu mươi chín tỷ', amount: '1069000000000', en: '1.069 trillion' },
  { vi: '5 chục', amount: '50', en: '50' },
  { vi: '1.276,5 tỷ', amount: '1276500000000', en: '1.2765 trillion' },
  { vi: '19.026.947', amount: '19026947', en: '19,026,947' },
  { vi: '10 nghìn', amount: '10000', en: '10,000' },
  { vi: 'trăm tỷ', amount: '100000000000', en: '100 billion' },
  { vi: 'nửa triệu', amount: '500000', en: '500,000' },
  { vi: 'nửa tỷ', amount: '500000000', en: '500 million' },
  { vi: '29.232,75 tỷ', amount: '29232750000000', en: '29,232.75 billion' },
  { vi: '1.019.599 tỷ', amount: '1019599000000000', en: '1,019.599 trillion' },
  { vi: 'nghìn tỷ', amount: '1000000000000', en: '1 trillion' },
  { vi: 'năm trăm nghìn', amount: '500000', en: '500,000' },
  { vi: 'mười lăm triệu', amount: '15000000', en: '15 million' },
  { vi: 'hai mươi mốt', amount: '21', en: '21' },
  { vi: 'ba mươi tư', amount: '34', en: '34' },
  { vi: 'một tỷ hai trăm ba mươi bốn triệu', amount: '1234000000', en: '1.234 billion' },
  { vi: '1,2 nghìn tỉ', amount: '1200000000000', en: '1.2 trillion' },
  { vi: '507,5 nghìn', amount: '507500', en: '507,500' },
  { vi: '4.617,3 triệu', amount: '4617300000', en: '4.6173 billion' },
  { vi: '862,3 tỷ', amount: '862300000000', en: '862.3 billion' },
  { vi: '1.400 tỷ', amount: '1400000000000', en: '1.4 trillion' },
  { vi: '84.840 tỷ', amount: '84840000000000', en: '84.84 trillion' },
  { vi: '380.000', amount: '380000', en: '380,000' },
  { vi: '3 trăm', amount: '300', en: '300' },
  { vi: 'hai ngàn tỷ', amount: '2000000000000', en: '2 trillion' },
  { vi: 'bảy mươi bảy', amount: '77', en: '77' },
  { vi: 'hai trăm năm mươi nghìn', amount: '250000', en: '250,000' },
  { vi: 'mười hai', amount: '12', en: '12' },
  { vi: '1,25 triệu', amount: '1250000', en: '1.25 million' },
  { vi: '3.252.600', amount: '3252600', en: '3,252,600' },
  { vi: '0,5 triệu tỷ', amount: '500000000000000', en: '500 trillion' },
])('$vi is $amount', ({ vi, amount, en }) => {
  const [found, ...more] = reader.read(`đạt ${vi} đồng`);
  expect(more).toEqual([]);
  expect(found?.value).toEqual({ type: 'money', amount, currency: 'VND' });
  expect(writeEnglish(found!.value, symbols)).toBe(`VND ${en}`);
});
