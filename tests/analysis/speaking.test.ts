import { beforeAll, describe, expect, test } from 'vitest';
import { type Analyser, analyser, type Ruling } from '../../src/analysis/index.ts';
import { readDocument } from '../../src/document/index.ts';
import { analysisSchema } from '../../src/model/analysis-schema.ts';
import { glossaryOf } from '../glossary-of.ts';

const yaml = `
domain: places
concepts:
  - { vi: Lạng Sơn, en: Lang Son, level: province }
  - { vi: Lào Cai, en: Lao Cai, level: province }
  - { vi: Bà Rịa - Vũng Tàu, en: Ba Ria - Vung Tau, level: province }
  - { vi: Bà Rịa, en: Ba Ria, level: city }
  - { vi: Hà Nội, en: Ha Noi, level: municipality }
  - { vi: 'Ủy ban nhân dân {place?}', en: "{place} People's Committee", acronyms: ['UBND {place?}'], domain: state }
  - { vi: Ủy ban Dân tộc, en: Committee for Ethnic Minority Affairs, domain: state, until: 2025-02-28 }
  - { vi: Báo Lạng Sơn, en: Lang Son Newspaper, acronyms: [LSO], domain: press }
  - { vi: liên hiệp các tổ chức Lạng Sơn, en: union of Lang Son, acronyms: [LHLS], domain: press }
`;

let made: Analyser;
beforeAll(async () => {
  made = analyser(await glossaryOf(yaml));
});

function analyse(text: string, ruling: Ruling = {}) {
  const analysis = made.analyse(readDocument(text, 'text'), ruling);
  expect(analysisSchema.safeParse(JSON.parse(JSON.stringify(analysis))).error).toBeUndefined();
  return analysis;
}

const head = (issuer: string, dateline: string): string =>
  `${issuer}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 5/KH-UBND\n${dateline}\nKẾ HOẠCH\nVề việc trồng rừng\nUBND tỉnh giao các xã trồng 40 ha.`;
const news = (lead: string): string =>
  `Trồng rừng vụ xuân\n${lead} UBND tỉnh phát động trồng 40 ha rừng ở các xã vùng cao.`;

describe('when and where a document speaks', () => {
  test.each([
    [head('UBND TỈNH LẠNG SƠN', 'Lạng Sơn, ngày 02 tháng 3 năm 2018'), '2018-03-02 dateline', 'tỉnh Lạng Sơn issuer'],
    [head('UBND TỈNH\nLÀO CAI', 'Lào Cai, ngày 2/3/2018'), '2018-03-02 dateline', 'Lào Cai issuer'],
    [head('UBND XÃ THIỆN TÂN', 'Thiện Tân, ngày 02 tháng 8 năm 2025'), '2025-08-02 dateline', 'xã Thiện Tân issuer'],
    [head('BỘ Y TẾ', 'Hà Nội, ngày 02 tháng 3 năm 2018'), '2018-03-02 dateline', undefined], // it does not speak for the city
    [head('UBND TỈNH LẠNG SƠN', 'Lạng Sơn, ngày      tháng 3 năm 2018'), '2018-03 dateline', 'tỉnh Lạng Sơn issuer'],
    [news('(LSO) - Ngày 15/7/2018,'), '2018-07-15 opening', 'Lạng Sơn outlet'],
    [news('LSO-Sáng 15/7/2018,'), '2018-07-15 opening', 'Lạng Sơn outlet'],
    [news('Hà Nội - '), undefined, 'Hà Nội opening'],
    [news('Lào Cai (TTXVN) – Chiều 3-4-2019,'), '2019-04-03 opening', 'Lào Cai opening'],
    [news('Lạng Sơn, ngày 15 tháng 3 năm 2018 - '), '2018-03-15 opening', 'Lạng Sơn opening'],
    [news('Sáng 15/7,'), undefined, undefined], // no year
    [news('Theo Quyết định ngày 12/3/2013 của Chính phủ,'), undefined, undefined], // the day of the decision
    [`${news('Ngày 3/2/2009,')}\nNgày 5/5/2018, tỉnh tổng kết.`, undefined, undefined], // long ago
    [news('LHLS - '), undefined, undefined], // no outlet
    [news('Ông Lê Văn Tám - '), undefined, undefined],
    [news('Bà Rịa - Vũng Tàu'), undefined, undefined], // the dash is in its name
  ])('%s', (text, date, place) => {
    const { speaking } = analyse(text);
    expect(speaking?.date && `${speaking.date.value} ${speaking.date.by}`).toBe(date);
    expect(speaking?.place && `${speaking.place.value} ${speaking.place.by}`).toBe(place);
  });

  test('it says where it was found', () => {
    const text = head('UBND TỈNH LẠNG SƠN', 'Lạng Sơn, ngày 02 tháng 3 năm 2018');
    const { date, place } = analyse(text).speaking ?? {};
    expect(text.slice(date?.start, date?.end)).toBe('ngày 02 tháng 3 năm 2018');
    expect(text.slice(place?.start, place?.end)).toBe('TỈNH LẠNG SƠN');
  });

  test('what a person says goes before it', () => {
    const text = head('UBND TỈNH LẠNG SƠN', 'Lạng Sơn, ngày 02 tháng 3 năm 2018');
    expect(analyse(text, { date: '2017', place: 'Lào Cai' }).speaking).toEqual({
      date: { value: '2017', by: 'person' },
      place: { value: 'Lào Cai', by: 'person' },
    });
    expect(analyse(text, { date: '2017' }).speaking?.place?.by).toBe('issuer');
  });

  test('nothing is said where nothing is known', () => {
    expect(analyse('Ủy ban Dân tộc họp.')).not.toHaveProperty('speaking');
  });
});

describe('what follows from it', () => {
  const englishOf = (text: string, ruling: Ruling = {}) =>
    analyse(text, ruling).segments.flatMap(({ mentions }) => mentions.map(({ text, en }) => `${text}: ${en}`));

  test('its «UBND tỉnh» is that of the place', () => {
    const text = head('SỞ Y TẾ TỈNH LẠNG SƠN', 'Lạng Sơn, ngày 02 tháng 3 năm 2018');
    expect(englishOf(text)).toContain("UBND tỉnh: Lang Son Provincial People's Committee");
    expect(englishOf(text, { place: 'Lào Cai' })).toContain("UBND tỉnh: Lao Cai Provincial People's Committee");
  });

  test('«UBND TP» of a report from Hà Nội is that of Hà Nội', () => {
    expect(englishOf('Họp báo\nHà Nội - UBND TP họp báo về giao thông.')).toContain(
      "UBND TP: Ha Noi People's Committee",
    );
    expect(englishOf('Họp báo\nUBND TP họp báo về giao thông.')).toContain("UBND TP: municipal People's Committee");
  });

  test('names that were not in force on its date are told', () => {
    const named = (day: string) =>
      analyse(`${head('UBND TỈNH LẠNG SƠN', `Lạng Sơn, ngày ${day}`)}\nỦy ban Dân tộc góp ý.`)
        .segments.flatMap(({ mentions }) => mentions)
        .find(({ text }) => text === 'Ủy ban Dân tộc');
    expect(named('02 tháng 3 năm 2018')).not.toHaveProperty('anachronism');
    expect(named('02 tháng 9 năm 2025')).toHaveProperty('anachronism', { until: '2025-02-28' });
  });
});
