import { describe, expect, test } from 'vitest';
import {
  type Fillers,
  fillEnglish,
  levelFiller,
  parseTemplate,
  placeFiller,
  withoutSlots,
} from '../../src/glossary/index.ts';
import type { Level } from '../../src/model/symbols.ts';

const levels: readonly Level[] = [
  {
    key: 'province',
    vi: ['tỉnh'],
    en: 'Province',
    modifier: 'Provincial',
    alone: 'the province',
    aloneModifier: 'provincial',
  },
  { key: 'city', vi: ['thành phố'], en: 'City', modifier: 'City', alone: 'the city', aloneModifier: 'municipal' },
  {
    key: 'urban-district',
    vi: ['quận'],
    en: 'District',
    modifier: 'District',
    alone: 'the district',
    aloneModifier: 'district',
    numbered: true,
  },
  { key: 'municipality', vi: [], en: '', modifier: '', alone: 'the city', aloneModifier: 'municipal' },
];
const symbols = { levels };

const langSon = placeFiller({ name: 'Lang Son', level: 'province' }, symbols);
const haNoi = placeFiller({ name: 'Ha Noi', level: 'municipality' }, symbols);
const province = levelFiller('province', symbols)!;
const health = { form: 'named', noun: 'Health', modifier: 'Health' } as const;

test.each([
  { text: 'công tác dân tộc', parts: [{ literal: 'công tác dân tộc' }] },
  { text: 'UBND {place?}', parts: [{ literal: 'UBND ' }, { slot: 'place', optional: true }] },
  {
    text: 'Sở {field} {place}',
    parts: [
      { literal: 'Sở ' },
      { slot: 'field', optional: false },
      { literal: ' ' },
      { slot: 'place', optional: false },
    ],
  },
  { text: '{name}', parts: [{ slot: 'name', optional: false }] },
  { text: 'khóa {number}', parts: [{ literal: 'khóa ' }, { slot: 'number', optional: false }] },
  { text: 'Sở {sector}', parts: [{ literal: 'Sở {sector}' }] },
  { text: '{ place }', parts: [{ literal: '{ place }' }] },
  { text: '', parts: [] },
])('reads the slots of “$text”', ({ text, parts }) => {
  expect(parseTemplate(text)).toEqual(parts);
});

test.each([
  ['UBND {place?}', 'UBND'],
  ['Sở {field} {place?}', 'Sở'],
  ['Chủ tịch {place?} đương nhiệm', 'Chủ tịch đương nhiệm'],
  ['Đảng', 'Đảng'],
])('%s without slots is %s', (text, bare) => {
  expect(withoutSlots(text)).toBe(bare);
});

describe('fills the English', () => {
  test.each<{ en: string; fillers: Fillers; written: string }>([
    {
      en: "{place} People's Committee",
      fillers: { place: langSon },
      written: "Lang Son Provincial People's Committee",
    },
    { en: "{place} People's Committee", fillers: { place: province }, written: "provincial People's Committee" },
    { en: "{place} People's Committee", fillers: { place: haNoi }, written: "Ha Noi People's Committee" },
    {
      en: "People's Committee of {place}",
      fillers: { place: langSon },
      written: "People's Committee of Lang Son Province",
    },
    {
      en: "People's Committee of {place}",
      fillers: { place: province },
      written: "People's Committee of the province",
    },
    { en: "People's Committee of {place}", fillers: { place: haNoi }, written: "People's Committee of Ha Noi" },
    { en: 'authorities of the {place}', fillers: { place: province }, written: 'authorities of the province' },
    {
      en: "Chairman of the {place} People's Committee",
      fillers: { place: province },
      written: "Chairman of the provincial People's Committee",
    },
    {
      en: 'Standing Board of the {place} Party Committee',
      fillers: { place: langSon },
      written: 'Standing Board of the Lang Son Provincial Party Committee',
    },
    {
      en: '{place} Department of {field}',
      fillers: { place: langSon, field: health },
      written: 'Lang Son Provincial Department of Health',
    },
    {
      en: 'Department of {field} of {place}',
      fillers: { place: langSon, field: health },
      written: 'Department of Health of Lang Son Province',
    },
    {
      en: "{place}'s statistics office",
      fillers: { place: langSon },
      written: "Lang Son Province's statistics office",
    },
    {
      en: 'delegates from {place} and the ministries',
      fillers: { place: langSon },
      written: 'delegates from Lang Son Province and the ministries',
    },
    { en: 'ethnic affairs work', fillers: { place: langSon }, written: 'ethnic affairs work' },
  ])('$en → $written', ({ en, fillers, written }) => {
    expect(fillEnglish(en, fillers)).toBe(written);
  });

  test.each([
    ["{place} People's Committee", "People's Committee"],
    ["People's Committee of {place?}", "People's Committee"],
    ["Chairman of the {place} People's Committee", "Chairman of the People's Committee"],
    ['Department of {field} of {place}', 'Department'],
    ['authorities of the {place}', 'authorities'],
    ["{place}'s statistics office", 'statistics office'],
    ['Office of {place}, Branch 2', 'Office, Branch 2'],
  ])('a slot that nothing fills disappears: %s → %s', (en, written) => {
    expect(fillEnglish(en, {})).toBe(written);
  });

  test('the field stays when only the place is missing', () => {
    expect(fillEnglish('Department of {field} of {place}', { field: health })).toBe('Department of Health');
  });

  const forms = {
    named: "{place} People's Committee",
    level: "People's Committee at the level of {place}",
    bare: "local People's Committee",
  };
  test.each<{ fillers: Fillers; written: string }>([
    { fillers: { place: langSon }, written: "Lang Son Provincial People's Committee" },
    { fillers: { place: province }, written: "People's Committee at the level of the province" },
    { fillers: {}, written: "local People's Committee" },
  ])('chooses the form: $written', ({ fillers, written }) => {
    expect(fillEnglish(forms, fillers)).toBe(written);
  });

  test('a form that is missing falls back to named', () => {
    expect(fillEnglish({ named: '{place} Police' }, { place: province })).toBe('provincial Police');
    expect(fillEnglish({ named: '{place} Police' }, {})).toBe('Police');
  });
});

test.each([
  { name: 'Lang Son', level: 'province', noun: 'Lang Son Province', modifier: 'Lang Son Provincial' },
  { name: 'Ha Noi', level: 'municipality', noun: 'Ha Noi', modifier: 'Ha Noi' },
  { name: 'Ho Chi Minh City', level: 'city', noun: 'Ho Chi Minh City', modifier: 'Ho Chi Minh City' },
  { name: '1', level: 'urban-district', noun: 'District 1', modifier: 'District 1' },
  { name: 'Cau Giay', level: 'urban-district', noun: 'Cau Giay District', modifier: 'Cau Giay District' },
  { name: 'Truong Sa', level: undefined, noun: 'Truong Sa', modifier: 'Truong Sa' },
  { name: 'Truong Sa', level: 'archipelago', noun: 'Truong Sa', modifier: 'Truong Sa' },
])('$name at level $level: $noun', ({ name, level, noun, modifier }) => {
  expect(placeFiller({ name, level }, symbols)).toEqual({ form: 'named', noun, modifier });
});

test('a level that the symbols lack fills nothing', () => {
  expect(levelFiller('archipelago', symbols)).toBeUndefined();
});
