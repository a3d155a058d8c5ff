import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Glossary, inHouseStyle, placeFiller } from '../../src/glossary/index.ts';
import { loadGlossary, loadHouseStyle } from '../../src/glossary/source.ts';
import type { Concept, ConceptId } from '../../src/model/concept.ts';
import { glossaryOf } from '../glossary-of.ts';
import { inFolder, marked } from './marked.ts';

const styles = resolve(import.meta.dirname, '../../glossary/styles');

const yaml = `
domain: places
concepts:
  - vi: Ủy ban nhân dân {place?}
    en: '{place} People''s Committee'
    admitted: ["People's Committee of {place}", Administrative Committee]
    styles: { mofa: "People's Committee of {place}", ours: { named: '{place} Administration', bare: Administration } }
    plural: People's Committees
  - { vi: Hà Nội, en: Ha Noi, admitted: [Hanoi, Hanoi City], level: municipality }
  - { vi: thành phố Thủ Đức, en: Thu Duc City, level: city }
  - { vi: tổ chức, en: organisation, plural: organisations, abbreviation: ORG }
`;

let glossary: Glossary;
beforeAll(async () => {
  glossary = await glossaryOf(yaml);
});

/** A concept in a style of one's own, given as YAML, or in one of the presets. */
function inStyle(id: string, style: string): Promise<Concept | undefined> {
  return inFolder({ 'own.yaml': style }, async (folder) => {
    const { value, problems } = await loadHouseStyle('own.yaml', { styles, folder });
    expect(problems).toEqual([]);
    return inHouseStyle(glossary, value!).concept(id as ConceptId);
  });
}

describe('a concept’s English of its own', () => {
  test('serves the style, and what it would say otherwise does not', async () => {
    const concept = await inStyle('uy-ban-nhan-dan', 'name: own\nextends: mofa\n');
    expect(concept?.en).toBe("People's Committee of {place}");
    expect(concept?.admitted).toEqual(['Administrative Committee']);
    expect(concept).not.toHaveProperty('plural');
  });

  test('of the style itself comes before that of what it extends', async () => {
    const concept = await inStyle('uy-ban-nhan-dan', 'name: ours\nextends: mofa\n');
    expect(concept?.en).toEqual({ named: '{place} Administration', bare: 'Administration' });
  });

  test('of another style does not', async () => {
    const concept = await inStyle('uy-ban-nhan-dan', 'name: own\nextends: vov\n');
    expect(concept?.en).toBe("{place} People's Committee");
    expect(concept?.plural).toBe("People's Committees");
  });

  test('is spelled as the style spells', async () => {
    const concept = await inStyle('uy-ban-nhan-dan', 'name: ours\nwords: { administration: authority }\n');
    expect(concept?.en).toEqual({ named: '{place} Authority', bare: 'Authority' });
  });
});

test.each([
  ['ha-noi', 'name: own\nextends: vna\n', { en: 'Hanoi', admitted: ['Hanoi City'] }],
  ['thanh-pho-thu-duc', 'name: own\nunitNouns: small\n', { en: 'Thu Duc city' }],
  ['thanh-pho-thu-duc', 'name: own\nlevels: { city: { en: Municipality } }\n', { en: 'Thu Duc Municipality' }],
  ['thanh-pho-thu-duc', 'name: own\ndiacritics: true\n', { en: 'Thủ Đức City' }],
  ['to-chuc', 'name: own\nspelling: oxford\n', { en: 'organization', plural: 'organizations', abbreviation: 'ORG' }],
])('%s in %j', async (id, style, fields) => {
  expect(await inStyle(id, style)).toMatchObject(fields);
});

test.each([
  ['Ho Chi Minh City', 'municipality', 'Ho Chi Minh city'],
  ['Thu Duc City', 'city', 'Thu Duc city'],
  ['Lang Son', 'province', 'Lang Son province'],
  ['1', 'urban-district', 'District 1'],
])('%s at the level %s is %s', async (name, level, noun) => {
  const style = 'name: own\nunitNouns: small\nlevels: { municipality: { en: city } }\n';
  const { symbols } = await inFolder({ 'own.yaml': style }, async (folder) => {
    const { value } = await loadHouseStyle('own.yaml', { styles, folder });
    return inHouseStyle(glossary, value!);
  });
  expect(placeFiller({ name, level }, symbols).noun).toBe(noun);
});

test('the English of symbols is spelled so as well', async () => {
  const units = [{ key: 'nguoi', vi: ['người'], en: 'labourer of honour', plural: 'labourers of honour' }];
  const documentTypes = [{ symbol: 'CTr', vi: 'Chương trình', en: 'Programme', system: 'both' as const }];
  const issuers = [{ code: 'BQP', vi: 'Bộ Quốc phòng', en: 'Ministry of National Defence' }];
  const periods = [{ key: 'x', vi: ['x'], en: 'the {period} programme' }];
  const given = { ...glossary, symbols: { ...glossary.symbols, units, documentTypes, issuers, periods } };
  const { value } = await loadHouseStyle('gazette', { styles, folder: styles });
  const { symbols } = inHouseStyle(given, value!);
  expect(symbols.units).toMatchObject([{ en: 'laborer of honor', plural: 'laborers of honor' }]);
  expect(symbols.documentTypes).toMatchObject([{ en: 'Program', vi: 'Chương trình' }]);
  expect(symbols.issuers).toMatchObject([{ en: 'Ministry of National Defense' }]);
  expect(symbols.periods).toMatchObject([{ en: 'the {period} program' }]);
});

test.each([
  { styles: '{ mofa: ⟦"People\'s Committee" }', code: 'slot-unmatched', key: 'vi' }, // what fills it would be lost
  { styles: '{ mofa: ⟦"Committee of {places}" }', code: 'bad-slot', key: 'styles' },
  { styles: '{ mofa: ⟦"{name} Committee of {place}" }', code: 'slot-unmatched', key: 'styles' },
  { styles: '{ mofa: ⟦"$t(uy-ban) of {place}" }', code: 'nested-reference', key: 'styles' },
  { styles: '{ mofa: { ⟦nam: "Committee of {place}" } }', code: 'unknown-key', key: 'nam' },
  { styles: '{ mofa: ⟦[a, b] }', code: 'wrong-type', key: 'mofa' },
])('$code in styles: $styles', async ({ styles: written, code, key }) => {
  const { text, line, column } = marked(
    `domain: x\nconcepts:\n  - vi: Ủy ban {place}\n    en: '{place} Committee'\n    styles: ${written}\n`,
  );
  const problems = await inFolder({ 'a.yaml': text }, async (folder) => (await loadGlossary([folder])).problems);
  expect(problems).toContainEqual(
    expect.objectContaining({ code, key, place: expect.objectContaining({ line, column }) }),
  );
});

test('a style’s English is looked up like any other', async () => {
  expect(glossary.find('Administration').exact.map(({ term }) => term.concept)).toEqual(['uy-ban-nhan-dan']);
});
