import { expect, test } from 'vitest';
import type { Symbols } from '../../src/model/symbols.ts';
import { symbolsSchema } from '../../src/model/symbols-schema.ts';
import { files, symbols } from './symbols.ts';

const sections: readonly (keyof Symbols)[] = [
  'scales',
  'bounds',
  'currencies',
  'units',
  'documentTypes',
  'documentAdjectives',
  'issuers',
  'issuerParts',
  'acronyms',
  'meetings',
  'citationParts',
  'citationLinks',
  'citations',
  'codes',
  'levels',
  'months',
  'periods',
  'yearParts',
  'ordinals',
  'calendar',
  'dateParts',
  'relatives',
  'lunar',
  'clock',
  'dateEnglish',
  'figures',
  'persons',
  'bodies',
  'english',
  'comparison',
];

test('the files together hold every section once', () => {
  expect(files.flatMap((file) => Object.keys(file.symbols)).sort()).toEqual([...sections].sort());
});

test('there are units enough for the news', () => {
  expect(symbols.units.length).toBeGreaterThanOrEqual(120);
});

test.each([
  ['units', symbols.units.map((unit) => unit.key)],
  ['levels', symbols.levels.map((level) => level.key)],
  ['periods', symbols.periods.map((word) => word.key)],
  ['parts of a year', symbols.yearParts.map((word) => word.key)],
  ['ordinals', symbols.ordinals.map((word) => word.key)],
  ['issuers', symbols.issuers.map((issuer) => issuer.code)],
  ['currencies', symbols.currencies.map((currency) => currency.code)],
  ['words of units', symbols.units.flatMap((unit) => unit.vi)],
  ['bounds', symbols.bounds.map((bound) => bound.bound)],
])('the %s stand once each', (_, keys) => {
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test.each([
  'province',
  'city',
  'town',
  'district',
  'urban-district',
  'commune',
  'ward',
  'township',
  'village',
  'special-zone',
  'municipality',
])('the level %s is there', (key) => {
  expect(symbols.levels.map((level) => level.key)).toContain(key);
});

test('the English of the data holds no Vietnamese letters', () => {
  const english = [
    ...symbols.units.flatMap((unit) => [unit.en, unit.plural ?? '']),
    ...symbols.documentTypes.map((type) => type.en),
    ...symbols.issuers.map((issuer) => issuer.en),
    ...symbols.levels.flatMap((level) => [level.en, level.modifier, level.alone, level.aloneModifier]),
    ...symbols.bounds.map((bound) => bound.en),
  ];
  // English borrows é (Communiqué); Vietnamese has tones, horns, breves and đ.
  expect(english.filter((text) => /[\u0300\u0303\u0306\u0309\u031B\u0323đ]/iu.test(text.normalize('NFD')))).toEqual([]);
});

test.each([
  ['an unknown section', { unit: [] }],
  ['an unknown key', { scales: [{ vi: ['tỷ'], power: 9, english: 'billion' }] }],
  ['a power that is no number', { scales: [{ vi: ['tỷ'], power: 'nine' }] }],
  ['eleven months', { months: symbols.months.slice(1) }],
  ['a period without a place for its years', { periods: [{ key: 'x', vi: ['x'], en: 'the period' }] }],
  ['a key with capitals', { units: [{ key: 'Tinh', vi: ['tỉnh'], en: 'province' }] }],
])('the schema refuses %s', (_, value) => {
  expect(symbolsSchema.safeParse(value).success).toBe(false);
});
