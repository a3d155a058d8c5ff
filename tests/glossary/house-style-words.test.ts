import { resolve } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { respeller, withNamesAsWritten } from '../../src/glossary/house-style-words.ts';
import { inHouseStyle } from '../../src/glossary/index.ts';
import { loadHouseStyle } from '../../src/glossary/source.ts';
import type { Concept } from '../../src/model/concept.ts';
import type { HouseStyle } from '../../src/model/house-style.ts';
import { withoutDiacritics } from '../../src/text/index.ts';
import { builtinGlossary } from '../glossary-of.ts';

const styles = resolve(import.meta.dirname, '../../glossary/styles');
const runs = { numRuns: process.env.SONGNGU_DEEP ? 100_000 : 1_000 };
const read: Record<string, HouseStyle> = {};

beforeAll(async () => {
  for (const name of ['gazette', 'un', 'vna', 'vns']) {
    read[name] = (await loadHouseStyle(name, { styles, folder: styles })).value!;
  }
});

describe('American and Oxford spelling', () => {
  test.each([
    ['National Target Programme', 'National Target Program', 'National Target Programme'],
    ['MASS ORGANISATIONS', 'MASS ORGANIZATIONS', 'MASS ORGANIZATIONS'],
    ['labourers of honour', 'laborers of honor', 'labourers of honour'],
    ['reorganised neighbourhoods', 'reorganized neighborhoods', 'reorganized neighbourhoods'],
    ['National Defence and Security', 'National Defense and Security', 'National Defence and Security'],
    ['Centre-run city', 'Center-run city', 'Centre-run city'],
    ["the People's Committee's programme", "the People's Committee's program", "the People's Committee's programme"],
    ['analysed and catalogued', 'analyzed and cataloged', 'analysed and catalogued'],
    // Spelled alike everywhere.
    ['enterprise exercises supervised', 'enterprise exercises supervised', 'enterprise exercises supervised'],
    ['programmed, revised, advised, raised, four hours', 'programmed, revised, advised, raised, four hours', undefined],
    ['basic analyses', 'basic analyses', 'basic analyses'],
    ['practice and tonne', 'practice and tonne', 'practice and tonne'],
    // Names that are kept, wherever they stand.
    ['International Labour Organization', 'International Labour Organization', 'International Labour Organization'],
    [
      'the World Food Programme in Viet Nam',
      'the World Food Programme in Vietnam',
      'the World Food Programme in Viet Nam',
    ],
    ['programme of the World Health Organization', 'program of the World Health Organization', undefined],
    ['Viet Nam News', 'Viet Nam News', 'Viet Nam News'],
    // Part of a longer word is no word, nor is a slot.
    ['Vietnamese, Viet Namese', 'Vietnamese, Viet Namese', 'Vietnamese, Viet Namese'],
    ['{place} Programme of {name}', '{place} Program of {name}', '{place} Programme of {name}'],
  ])('%s', (glossary, american, oxford = glossary) => {
    expect(respeller(read.gazette!)(glossary)).toBe(american);
    expect(respeller(read.un!)(glossary)).toBe(oxford);
  });

  test('no word is spelled as it was, or leads on to another', () => {
    const { words } = read.gazette!;
    expect(words.size).toBeGreaterThan(1500);
    expect([...words].filter(([british, other]) => british === other || words.has(other))).toEqual([]);
  });

  test('a slot that bears a word of the list stays a slot', () => {
    const respell = respeller({ names: new Map(), words: new Map([['place', 'spot']]), keep: [] });
    expect(respell('a place of {place} and {place?}')).toBe('a spot of {place} and {place?}');
  });

  test.each([
    // The longest name decides, whatever the order of the lists.
    ['Ha Noi Capital and Ha Noi', 'Capital of Hanoi and Hanoi'],
    ['Viet Nam Centre of Ha Noi', 'Viet Nam Centre of Hanoi'],
    // One word may be a name that is kept.
    ['Labour and labour, Centre and centre', 'Labour and labor, Center and center'],
  ])('%s: %s', (glossary, own) => {
    const names = new Map([
      ['Ha Noi', 'Hanoi'],
      ['Viet Nam', 'Vietnam'],
      ['Ha Noi Capital', 'Capital of Hanoi'],
    ]);
    const words = new Map([
      ['labour', 'labor'],
      ['centre', 'center'],
    ]);
    expect(respeller({ names, words, keep: ['Labour', 'Viet Nam Centre'] })(glossary)).toBe(own);
  });

  test('of all the glossary no British word is left in American, but in names that are kept', async () => {
    const glossary = inHouseStyle(await builtinGlossary(), read.gazette!);
    const { words, keep } = read.gazette!;
    const british = (text: string): string[] =>
      (keep.reduce((rest, name) => rest.replaceAll(name, ' '), text).match(/\p{L}+/gu) ?? []).filter((word) =>
        words.has(word.toLowerCase()),
      );
    const texts = [...glossary.concepts()].flatMap(englishOf);
    expect(texts.length).toBeGreaterThan(3000);
    expect(texts.filter((text) => british(text).length > 0)).toEqual([]);
    expect(texts.filter((text) => / (?:Viet Nam|Ha Noi)\b(?! News)/.test(text))).toEqual([]);
  });

  test('what is spelled once is spelled for good, names kept', () => {
    const { words, keep } = read.gazette!;
    const piece = fc.oneof(
      fc.constantFrom(...words.keys()),
      fc.constantFrom(...keep, 'Viet Nam', 'Ha Noi', 'of', 'the', '{place}', "People's"),
      fc.constantFrom(...words.keys()).map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
    );
    const respell = respeller(read.gazette!);
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        const once = respell(pieces.join(' '));
        expect(respell(once)).toBe(once);
        for (const name of pieces.filter((each) => keep.includes(each))) expect(once).toContain(name);
        expect(once.split(' ').filter((word) => words.has(word.toLowerCase()) && !inKept(once, word, keep))).toEqual(
          [],
        );
      }),
      runs,
    );
  });
});

/** Whether a word stands in a text only within names that are kept. */
function inKept(text: string, word: string, keep: readonly string[]): boolean {
  const longest = [...keep].sort((a, b) => b.length - a.length);
  return !longest
    .reduce((rest, name) => rest.replaceAll(name, '|'), text)
    .split(' ')
    .includes(word);
}

function englishOf({ en, plural }: Concept): string[] {
  const forms = typeof en === 'string' ? [en] : Object.values(en);
  return plural === undefined ? forms : [...forms, plural];
}

describe('names with their diacritics', () => {
  test.each([
    ['Lang Son', 'Lạng Sơn', 'Lạng Sơn'],
    ['Ho Chi Minh City', 'thành phố Hồ Chí Minh', 'Hồ Chí Minh City'],
    ['Hue', 'Huế', 'Huế'],
    ['Lang Son Newspaper', 'Báo Lạng Sơn', 'Lạng Sơn Newspaper'], // the name is a part of its run of capitals
    ['Ba Ria-Vung Tau', 'Bà Rịa - Vũng Tàu', 'Bà Rịa-Vũng Tàu'],
    ['Thua Thien-Hue', 'Thừa Thiên Huế', 'Thừa Thiên-Huế'],
    ['Dak Lak', 'Đắk Lắk', 'Đắk Lắk'],
    ['Ho Chi Minh Communist Youth Union', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Hồ Chí Minh Communist Youth Union'],
    ['Viet Nam Fatherland Front', 'Mặt trận Tổ quốc Việt Nam', 'Việt Nam Fatherland Front'],
    ['Lang Son', 'Lạng Sơn'.normalize('NFD'), 'Lạng Sơn'],
    // Other words.
    ['Mekong Delta', 'Đồng bằng sông Cửu Long', 'Mekong Delta'],
    ['An Giang', 'An Giang', 'An Giang'],
    ['poor household', 'hộ nghèo', 'poor household'],
    ['Langson', 'Lạng Sơn', 'Langson'],
    ['Lang Sonata, A-Lang Son', 'Lạng Sơn', 'Lang Sonata, A-Lạng Sơn'],
    ['DeLang Son', 'Lạng Sơn', 'DeLang Son'],
  ])('%s of %s: %s', (english, vietnamese, written) => {
    expect(withNamesAsWritten(english, vietnamese)).toBe(written);
  });

  test('nothing but diacritics is added, and all there are', () => {
    const syllable = fc.constantFrom('Lạng', 'Sơn', 'Hà', 'Nội', 'Đắk', 'Lắk', 'An', 'Giang', 'Bà', 'Rịa', 'Huế');
    const name = fc.array(syllable, { minLength: 2, maxLength: 4 }).map((syllables) => syllables.join(' '));
    fc.assert(
      fc.property(name, fc.constantFrom('', ' City', ' Province', '-style food'), (vietnamese, rest) => {
        const english = withoutDiacritics(vietnamese) + rest;
        expect(withNamesAsWritten(english, `thành phố ${vietnamese}`)).toBe(vietnamese + rest);
        expect(withoutDiacritics(withNamesAsWritten(`Han ${english}`, vietnamese))).toBe(`Han ${english}`);
      }),
      runs,
    );
  });
});
