import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyser } from '../../src/analysis/index.ts';
import { readDocument } from '../../src/document/index.ts';
import { type Glossary, inHouseStyle } from '../../src/glossary/index.ts';
import { houseStyleNames, loadHouseStyle, readYaml } from '../../src/glossary/source.ts';
import { builtinGlossary } from '../glossary-of.ts';

const styles = resolve(import.meta.dirname, '../../glossary/styles');
const names = houseStyleNames(styles);
const analysers = new Map<string, ReturnType<typeof analyser>>();

beforeAll(async () => {
  const glossary = await builtinGlossary();
  for (const name of names) analysers.set(name, analyser(inHouseStyle(glossary, await styleNamed(name))));
  analysers.set('none', analyser(glossary));
});

async function styleNamed(name: string) {
  const { value, problems } = await loadHouseStyle(name, { styles, folder: styles });
  expect(problems).toEqual([]);
  return value!;
}

/** The English of words that are one mention from end to end; else what was found. */
function english(style: string, vi: string, place?: string): string {
  const { segments } = analysers.get(style)!.analyse(readDocument(vi, 'text'), place === undefined ? {} : { place });
  const found = segments.flatMap(({ mentions }) => mentions);
  const [only] = found;
  return found.length === 1 && only?.text === vi ? (only.en ?? 'open') : found.map(({ text }) => `⟦${text}⟧`).join(' ');
}

test('the presets', () => {
  expect(names).toEqual(['default', 'gazette', 'mofa', 'un', 'vgp', 'vna', 'vns', 'vov', 'worldbank']);
});

/** What each style makes of the same words. */
const table: readonly Readonly<Record<string, string>>[] = [
  {
    vi: 'UBND tỉnh Lạng Sơn',
    default: "Lang Son Provincial People's Committee",
    mofa: "People's Committee of Lang Son Province",
    vna: "People's Committee of Lang Son province",
    vns: "Lạng Sơn Provincial People's Committee",
    vov: "Lang Son provincial People's Committee",
    gazette: "Lang Son provincial People's Committee",
    un: "Lang Son Provincial People's Committee",
    vgp: "Lang Son Provincial People's Committee",
    worldbank: "Lang Son Provincial People's Committee",
  },
  {
    vi: 'UBND tỉnh',
    default: "provincial People's Committee",
    mofa: "provincial People's Committee",
    vna: "provincial People's Committee",
    vns: "provincial People's Committee",
    gazette: "provincial People's Committee",
  },
  {
    vi: 'UBND thành phố Hồ Chí Minh',
    default: "Ho Chi Minh City People's Committee",
    mofa: "People's Committee of Ho Chi Minh City",
    vna: "People's Committee of Ho Chi Minh City",
    vns: "HCM City People's Committee",
    vov: "Ho Chi Minh City People's Committee",
  },
  {
    vi: 'UBND TP Hà Nội',
    default: "Ha Noi People's Committee",
    mofa: "People's Committee of Ha Noi City",
    vna: "People's Committee of Hanoi",
    vns: "Hà Nội People's Committee",
    vov: "Hanoi People's Committee",
    un: "Ha Noi People's Committee",
    worldbank: "Hanoi People's Committee",
  },
  {
    vi: 'UBND huyện Đông Anh',
    default: "Dong Anh District People's Committee",
    mofa: "People's Committee of Dong Anh District",
    vna: "People's Committee of Dong Anh district",
    vns: "Đông Anh District People's Committee",
    vov: "Dong Anh district People's Committee",
  },
  {
    vi: 'UBND Quận 1',
    default: "District 1 People's Committee",
    vna: "People's Committee of District 1",
    vov: "District 1 People's Committee",
  },
  {
    vi: 'HĐND tỉnh Lạng Sơn',
    default: "Lang Son Provincial People's Council",
    mofa: "People's Council of Lang Son Province",
    vna: "People's Council of Lang Son province",
  },
  {
    vi: 'Chủ tịch UBND tỉnh Hà Nam',
    default: "Chairman of the Ha Nam Provincial People's Committee",
    mofa: "Chairman of the People's Committee of Ha Nam Province",
    vna: "Chairman of the Ha Nam provincial People's Committee",
    vns: "Chairman of the Hà Nam Provincial People's Committee",
  },
  {
    vi: 'Ban Dân tộc tỉnh Lạng Sơn',
    default: 'Lang Son Provincial Board for Ethnic Affairs',
    mofa: 'Board of Ethnic Affairs of Lang Son Province',
    vna: 'Lang Son provincial Board for Ethnic Affairs',
    vns: 'Lạng Sơn Provincial Board for Ethnic Affairs',
  },
  {
    vi: 'Tỉnh ủy Lạng Sơn',
    default: 'Lang Son Provincial Party Committee',
    mofa: 'Party Committee of Lang Son Province',
    vna: 'Lang Son provincial Party Committee',
    vns: 'Lạng Sơn Provincial Party Committee',
  },
  {
    vi: 'Thành ủy Hà Nội',
    default: 'Ha Noi Party Committee',
    vna: 'Hanoi Party Committee',
    vns: 'Hà Nội Party Committee',
  },
  {
    vi: 'Sở Y tế Lạng Sơn',
    default: 'Lang Son Provincial Department of Health',
    vna: 'Lang Son provincial Department of Health',
    vns: 'Lạng Sơn Provincial Department of Health',
  },
  { vi: 'tỉnh Lạng Sơn', default: 'Lang Son Province', vna: 'Lang Son province', vns: 'Lạng Sơn Province' },
  { vi: 'xã Mễ Trì', default: 'Me Tri Commune', vna: 'Me Tri commune', vns: 'Mễ Trì Commune' },
  { vi: 'Hà Nội', default: 'Ha Noi', mofa: 'Ha Noi', vna: 'Hanoi', vns: 'Hà Nội', gazette: 'Hanoi', un: 'Ha Noi' },
  {
    vi: 'Thủ đô Hà Nội',
    default: 'the capital city of Ha Noi',
    vna: 'the capital city of Hanoi',
    vns: 'the capital city of Hà Nội',
  },
  { vi: 'Việt Nam', default: 'Viet Nam', vna: 'Vietnam', vns: 'Việt Nam', worldbank: 'Vietnam', un: 'Viet Nam' },
  {
    vi: 'chương trình mục tiêu quốc gia',
    default: 'national target programme',
    vna: 'national target programme',
    vov: 'national target program',
    gazette: 'national target program',
    un: 'national target programme',
  },
  {
    vi: 'tổ chức chính trị - xã hội',
    default: 'socio-political organisation',
    vov: 'socio-political organization',
    un: 'socio-political organization',
    worldbank: 'socio-political organization',
  },
  {
    vi: 'Bộ Quốc phòng',
    default: 'Ministry of National Defence',
    un: 'Ministry of National Defence',
    gazette: 'Ministry of National Defense',
  },
  {
    vi: 'Tổ chức Lao động Quốc tế',
    default: 'International Labour Organization',
    gazette: 'International Labour Organization',
    vov: 'International Labour Organization',
  },
  {
    vi: '1.069 tỷ đồng',
    default: 'VND 1.069 trillion',
    vna: '1.069 trillion VND',
    vns: 'VNĐ1.069 trillion',
    vov: 'VND1.069 trillion',
    un: 'VND 1,069 billion',
    worldbank: 'VND 1,069 billion',
  },
  { vi: '46,5 triệu USD', default: 'USD 46.5 million', vna: '46.5 million USD', vov: 'US$46.5 million' },
  { vi: '65,5%', default: '65.5%', vns: '65.5 per cent', un: '65.5 per cent', worldbank: '65.5 percent' },
  { vi: 'ngày 31/10/2011', default: 'October 31, 2011', un: '31 October 2011' },
  { vi: 'giai đoạn 2016-2020', default: 'the 2016–2020 period', vna: 'the 2016-2020 period' },
  {
    vi: 'Quyết định số 1719/QĐ-TTg',
    default: 'Decision No. 1719/QD-TTg',
    vns: 'Decision No 1719/QĐ-TTg',
    gazette: 'Decision No. 1719/QD-TTg',
  },
  { vi: '138 m2', default: '138 square metres', gazette: '138 square meters', un: '138 square metres' },
  { vi: '12 chương trình', default: '12 programmes', vov: '12 programs', un: '12 programmes' },
];

const rows = table.flatMap(({ vi = '', ...each }) => Object.entries(each).map(([style, en]) => ({ style, vi, en })));

test('every preset has rows in the table', () => {
  expect(rows.length).toBeGreaterThan(100);
  expect(names.filter((name) => !rows.some(({ style }) => style === name))).toEqual([]);
});

test.each(rows)('$style: $vi → $en', ({ style, vi, en }) => {
  expect(english(style, vi)).toBe(en);
});

describe.each(names)('the examples of %s', (name) => {
  const path = join(styles, `${name}.yaml`);

  test('come out as its file says', async () => {
    const { readBytes } = await import('../../src/files/index.ts');
    const { houseStyleSchema } = await import('../../src/glossary/house-style-schema.ts');
    const examples = readYaml(path, await readBytes(path), houseStyleSchema).value?.value.examples ?? {};
    expect(Object.keys(examples).length).toBeGreaterThan(3);
    expect(Object.fromEntries(Object.keys(examples).map((vi) => [vi, english(name, vi)]))).toEqual(examples);
  });
});

describe('the unit that a text speaks from', () => {
  test.each([
    { vi: 'UBND TP', place: 'Hà Nội', en: "Ha Noi People's Committee" },
    { vi: 'UBND TP', place: 'thành phố Hồ Chí Minh', en: "Ho Chi Minh City People's Committee" },
    { vi: 'UBND thành phố', place: 'TP Hà Nội', en: "Ha Noi People's Committee" },
    { vi: 'UBND tỉnh', place: 'Lạng Sơn', en: "Lang Son Provincial People's Committee" },
    { vi: 'UBND tỉnh', place: 'tỉnh Lạng Sơn', en: "Lang Son Provincial People's Committee" },
    { vi: 'UBND huyện', place: 'huyện Đông Anh', en: "Dong Anh District People's Committee" },
    // Of another level: nothing is known of it.
    { vi: 'UBND tỉnh', place: 'Hà Nội', en: "provincial People's Committee" },
    { vi: 'UBND huyện', place: 'Lạng Sơn', en: "district People's Committee" },
    // A name in the text is stronger.
    { vi: 'UBND tỉnh Lạng Sơn', place: 'Hà Nội', en: "Lang Son Provincial People's Committee" },
  ])('in a text from $place $vi is the $en', ({ vi, place, en }) => {
    expect(english('default', vi, place)).toBe(en);
  });

  test('goes by the house style', () => {
    expect(english('vna', 'UBND TP', 'Hà Nội')).toBe("People's Committee of Hanoi");
  });

  test.each([
    ['Hà Nội', true],
    ['tỉnh Lạng Sơn', true],
    ['công tác dân tộc', false],
    ['tỉnh', false],
    ['', false],
  ])('«%s» is a place: %s', (place, known) => {
    expect(analysers.get('none')!.knowsPlace(place)).toBe(known);
  });
});

describe('the default style', () => {
  let glossary: Glossary;
  beforeAll(async () => {
    glossary = await builtinGlossary();
  });

  test('changes nothing of the glossary', async () => {
    const styled = inHouseStyle(glossary, await styleNamed('default'));
    expect([...styled.concepts()]).toEqual([...glossary.concepts()]);
    expect(styled.symbols).toEqual(glossary.symbols);
  });

  test('is what values are written in without a style', () => {
    for (const { vi, default: en } of table) expect(english('none', vi ?? '')).toBe(en);
  });

  test('gives the data back as they were', async () => {
    const before = structuredClone(glossary.concept('uy-ban-nhan-dan' as never));
    const styled = inHouseStyle(glossary, await styleNamed('vna'));
    expect(styled.concept('uy-ban-nhan-dan' as never)?.en).not.toEqual(before?.en);
    expect(glossary.concept('uy-ban-nhan-dan' as never)).toEqual(before);
  });
});
