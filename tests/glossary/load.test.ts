import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { glossaryJsonSchema, loadGlossary, readYaml } from '../../src/glossary/source.ts';
import { inFolder, marked, sourceOf } from './marked.ts';

test('a concept takes its id from its Vietnamese and its domain from its file', async () => {
  const { concepts } = await sourceOf(`
  - vi: Ủy ban nhân dân {place?}
    en: "{place} People's Committee"
  - vi: bản
    id: ban-village
    en: village
    domain: places
`);
  expect(concepts.map(({ concept }) => concept)).toEqual([
    { id: 'uy-ban-nhan-dan', domain: 'test', vi: 'Ủy ban nhân dân {place?}', en: "{place} People's Committee" },
    { id: 'ban-village', domain: 'places', vi: 'bản', en: 'village' },
  ]);
});

test('what looks like a number or a truth value is text where text is wanted', async () => {
  const { concepts } = await sourceOf(`
  - vi: 08
    id: so-tam
    en: 1.20
    acronyms: [1e3, true]
    from: 2018-08-20
    until: 2025-02-28
`);
  expect(concepts[0]?.concept).toMatchObject({
    vi: '08',
    en: '1.20',
    acronyms: ['1e3', 'true'],
    from: '2018-08-20',
    until: '2025-02-28',
  });
});

test('every key of a concept is read', async () => {
  const { concepts } = await sourceOf(`
  - vi: Ủy ban Dân tộc
    en: { named: Committee for Ethnic Affairs, bare: Committee }
    id: ubdt
    domain: state
    acronyms: [UBDT]
    variants: [Ủy ban Dân tộc và Miền núi]
    admitted: [Committee for Ethnic Minority Affairs]
    deprecated: [Committee of Nationalities]
    cues: [ban dân tộc]
    priors: { UBDT: 0.9 }
    abbreviation: CEMA
    plural: Committees for Ethnic Affairs
    pos: name
    definition: A ministry-level agency.
    note: Until February 2025.
    source: Decree 66/2022/ND-CP
    status: official
    from: 2003-05-16
    until: 2025-02-28
    successor: bo-dan-toc-va-ton-giao
    case: exact
    accept: [same-english]
    level: province
`);
  expect(Object.keys(concepts[0]?.concept ?? {})).toHaveLength(23);
});

describe('layers', () => {
  const lower =
    'domain: party\nconcepts:\n  - vi: chi bộ\n    en: Party cell\n    note: kept\n  - vi: đảng bộ\n    en: Party organisation\n';

  test('an upper layer lies over the concept below field by field, and adds its own', async () => {
    const upper =
      'domain: party\nconcepts:\n  - vi: Chi bộ\n    en: Party branch\n  - vi: cấp ủy\n    en: Party committee\n';
    await inFolder({ 'lower/a.yaml': lower, 'mine.yaml': upper }, async (folder) => {
      const { value, problems } = await loadGlossary([join(folder, 'lower'), join(folder, 'mine.yaml')]);
      expect(problems).toEqual([]);
      expect(value.concepts.map(({ concept, layer }) => [concept.id, concept.en, concept.note, layer])).toEqual([
        ['chi-bo', 'Party branch', 'kept', 1],
        ['dang-bo', 'Party organisation', undefined, 0],
        ['cap-uy', 'Party committee', undefined, 1],
      ]);
    });
  });

  test('another word whose slug is taken below does not replace it by accident', async () => {
    const upper = 'domain: mine\nconcepts:\n  - vi: chị bộ\n    en: something else\n';
    await inFolder({ 'lower/a.yaml': lower, 'mine.yaml': upper }, async (folder) => {
      const { value, problems } = await loadGlossary([join(folder, 'lower'), join(folder, 'mine.yaml')]);
      expect(problems).toEqual([
        expect.objectContaining({ code: 'id-collision', id: 'chi-bo', proposed: 'chi-bo-mine' }),
      ]);
      expect(value.concepts[0]?.concept.en).toBe('Party cell');
    });
  });

  test('with its id written it does', async () => {
    const upper = 'domain: mine\nconcepts:\n  - vi: tổ đảng\n    id: chi-bo\n    en: Party group\n';
    await inFolder({ 'lower/a.yaml': lower, 'mine.yaml': upper }, async (folder) => {
      const { value, problems } = await loadGlossary([join(folder, 'lower'), join(folder, 'mine.yaml')]);
      expect(problems).toEqual([]);
      expect(value.concepts[0]?.concept).toMatchObject({ id: 'chi-bo', vi: 'tổ đảng' });
    });
  });
});

describe('symbols', () => {
  const ha = 'units:\n  - { key: ha, vi: [ha, héc-ta], en: ha }\n';

  test('the files of the folder symbols are joined, and other folders left alone', async () => {
    const files = {
      'a.yaml': 'domain: x\nconcepts: []\n',
      'symbols/units.yaml': ha,
      'symbols/more.yaml':
        'units:\n  - { key: xa, vi: [xã], en: commune }\ncurrencies:\n  - { code: VND, vi: [đồng] }\n',
      'lexicon/verbs.yaml': 'not: [a, glossary',
    };
    await inFolder(files, async (folder) => {
      const { value, problems } = await loadGlossary([folder]);
      expect(problems).toEqual([]);
      expect(value.symbols.units.map(({ key }) => key)).toEqual(['xa', 'ha']);
      expect(value.symbols.currencies).toEqual([{ code: 'VND', vi: ['đồng'] }]);
    });
  });

  test('an upper layer replaces the entry with the same key', async () => {
    const files = {
      'low/symbols/units.yaml': `${ha}  - { key: xa, vi: [xã], en: commune }\n`,
      'high/symbols/units.yaml': 'units:\n  - { key: ha, vi: [ha], en: hectare, plural: hectares }\n',
    };
    await inFolder(files, async (folder) => {
      const { value, problems } = await loadGlossary([join(folder, 'low'), join(folder, 'high')]);
      expect(problems).toEqual([]);
      expect(value.symbols.units.map(({ key, en }) => [key, en])).toEqual([
        ['xa', 'commune'],
        ['ha', 'hectare'],
      ]);
    });
  });

  test('a broken file of symbols is told with its place', async () => {
    const { text, line, column } = marked('units:\n  - { key: ha, vi: [ha], en: ha, ⟦plurl: ha }\n');
    await inFolder({ 'symbols/units.yaml': text }, async (folder) => {
      const { problems } = await loadGlossary([folder]);
      expect(problems).toEqual([
        expect.objectContaining({
          code: 'unknown-key',
          key: 'plurl',
          nearest: 'plural',
          place: { file: join(folder, 'symbols/units.yaml'), line, column },
        }),
      ]);
    });
  });
});

describe('readYaml', () => {
  const schema = z.strictObject({ units: z.array(z.strictObject({ id: z.string(), done: z.boolean().optional() })) });
  const read = (text: string) => readYaml('units.yaml', Buffer.from(text), schema);

  test('gives the value and the place of each of its parts', () => {
    const { value, problems } = read('# mine\nunits:\n  - id: p1s1\n    done: true\n');
    expect(problems).toEqual([]);
    expect(value?.value).toEqual({ units: [{ id: 'p1s1', done: true }] });
    expect(value?.placeOf(['units', 0, 'done'])).toEqual({ file: 'units.yaml', line: 4, column: 11 });
    expect(value?.placeOf(['units', 0])).toEqual({ file: 'units.yaml', line: 3, column: 5 });
  });

  test('a place that is not there is that of what is around it', () => {
    expect(read('units:\n  - id: p1s1\n').value?.placeOf(['units', 0, 'en'])).toMatchObject({ line: 2, column: 5 });
  });

  test('anchors are followed', () => {
    const { value } = read('units:\n  - &first { id: p1s1 }\n  - *first\n');
    expect(value?.value.units).toHaveLength(2);
    expect(value?.placeOf(['units', 1, 'id'])).toMatchObject({ line: 2, column: 18 });
  });

  test('text is not taken for a truth value', () => {
    expect(read('units:\n  - id: p1s1\n    done: "true"\n').problems).toEqual([
      expect.objectContaining({ code: 'wrong-type', key: 'done', expected: 'true-or-false', found: 'text' }),
    ]);
  });
});

test('the JSON Schema tells an editor what a concept may hold', () => {
  expect(glossaryJsonSchema()).toMatchObject({
    $id: 'urn:songngu:glossary:1',
    required: ['domain', 'concepts'],
    additionalProperties: false,
    $defs: { Concept: { required: ['vi', 'en'], properties: { deprecated: { description: expect.any(String) } } } },
  });
});
