import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openBytesNow, writeWhole } from '../../src/files/index.ts';
import { englishTerms, finderOfTerms } from '../../src/glossary/english-terms.ts';
import { openIndex, readHeader } from '../../src/glossary/index.ts';
import { foldedKey } from '../../src/glossary/lookup-keys.ts';
import { compileGlossary, type GlossarySource, loadGlossary } from '../../src/glossary/source.ts';
import type { Concept, ConceptId } from '../../src/model/concept.ts';
import { matchKey } from '../../src/text/index.ts';
import { inFolder, sourceOf } from './marked.ts';

const runs = process.env.SONGNGU_DEEP ? 5_000 : 100;

const syllable = fc.constantFrom(
  'ủy',
  'uỷ',
  'ban',
  'bản',
  'dân',
  'tộc',
  'Đảng',
  'đ',
  'hòa',
  'hoà',
  'nghiệp',
  'sở',
  '2018',
  'KT-XH',
);
const term = fc
  .tuple(fc.array(syllable, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([words, split]) => (split ? words.join(' ').normalize('NFD') : words.join(' ')));
const english = fc
  .array(fc.constantFrom('ethnic', "People's", 'People’s', 'Committee', 'of', 'work'), { minLength: 1 })
  .map((words) => words.join(' '));

const concept = fc.record(
  {
    vi: term,
    en: fc.oneof(english, fc.record({ named: english, bare: english })),
    domain: fc.constantFrom('party', 'state'),
    acronyms: fc.array(term),
    variants: fc.array(term),
    admitted: fc.array(english),
    note: fc.string({ unit: 'grapheme' }),
    abbreviation: fc.constantFrom('CPV', 'MOFA'),
    priors: fc.dictionary(fc.constantFrom('CTDT', 'CSDT'), fc.constantFrom(0, 0.5, 1)),
  },
  { requiredKeys: ['vi', 'en', 'domain'] },
);

const concepts = fc
  .array(concept, { maxLength: 30 })
  .map((list) => list.map((each, number): Concept => ({ ...each, id: `id-${(number * 7) % 31}` as ConceptId })));

function sourceWith(list: readonly Concept[], source: GlossarySource): GlossarySource {
  const place = { file: 'a.yaml', line: 1, column: 1 };
  return {
    ...source,
    concepts: list.map((each) => ({
      concept: each,
      layer: 0,
      file: 0,
      place,
      placeOf: () => place,
      domainWritten: true,
    })),
  };
}

describe('an index', async () => {
  const empty = await sourceOf('  []');

  test('gives the terms that are spelled alike', () => {
    fc.assert(
      fc.property(concepts, (list) => {
        const glossary = openIndex(compileGlossary(sourceWith(list, empty)));
        const all = [...glossary.terms()];
        for (const { text } of all) {
          const alike = all.filter((other) => foldedKey(other.text) === foldedKey(text));
          expect(new Set(glossary.termsSpelled(text))).toEqual(new Set(alike));
        }
      }),
      { numRuns: runs },
    );
  });

  test('finds the English terms that a finder of the concepts finds', () => {
    const texts = fc.array(fc.constantFrom('ethnic', "people's", 'committee', 'of', 'work', 'cpv'));
    fc.assert(
      fc.property(concepts, texts, (list, words) => {
        const glossary = openIndex(compileGlossary(sourceWith(list, empty)));
        const [kept, made] = [glossary.englishFinder(), finderOfTerms(englishTerms(list))];
        const found = kept.find(words.join(' '));
        expect(found).toEqual(made.find(words.join(' ')));
        expect(found.map(({ term }) => kept.termAt(term))).toEqual(found.map(({ term }) => made.termAt(term)));
      }),
      { numRuns: runs },
    );
  });

  test('gives back the concepts it was made of', () => {
    fc.assert(
      fc.property(concepts, (list) => {
        const glossary = openIndex(compileGlossary(sourceWith(list, empty)));
        expect([...glossary.concepts()]).toEqual(list);
        expect(list.map(({ id }) => glossary.concept(id))).toEqual(list);
        expect(glossary.size).toBe(list.length);
      }),
      { numRuns: runs },
    );
  });

  test('finds every term of every concept by its own spelling, and by its folding nothing else', () => {
    fc.assert(
      fc.property(concepts, (list) => {
        const glossary = openIndex(compileGlossary(sourceWith(list, empty)));
        for (const { vi } of list) {
          const named = list.filter((each) => termsOf(each).some((text) => matchKey(text) === matchKey(vi)));
          expect(new Set(glossary.find(vi).exact.map(({ term }) => term.concept))).toEqual(
            new Set(named.map(({ id }) => id)),
          );
        }
      }),
      { numRuns: runs },
    );
  });

  test('knows no id that it was not given', () => {
    const glossary = openIndex(compileGlossary(empty));
    expect(glossary.concept('chi-bo' as ConceptId)).toBeUndefined();
    expect(glossary.placeOf('chi-bo' as ConceptId)).toBeUndefined();
    expect(glossary.find('chi bộ')).toEqual({ exact: [], near: [] });
  });

  test.each([
    ['nothing', () => new Uint8Array()],
    ['a text', () => Buffer.from('domain: party\nconcepts: []\n'.repeat(100))],
    ['an index cut short', () => compileGlossary(empty).subarray(0, -1)],
    ['an index of another version', () => withByte(compileGlossary(empty), 4, 255)],
  ])('%s is no index', (_, bytes) => {
    expect(readHeader(bytes())).toBeUndefined();
    expect(() => openIndex(bytes())).toThrow(TypeError);
  });

  test('in a file is what it is in memory, whatever is asked for first', async () => {
    await inFolder({}, async (folder) => {
      const { value } = await loadGlossary(['glossary']);
      const bytes = compileGlossary(value);
      await writeWhole(join(folder, 'index'), bytes);
      const open = openBytesNow(join(folder, 'index'));
      const [inFile, inMemory] = [openIndex(open ?? new Uint8Array()), openIndex(bytes)];
      for (const query of ['CTDT', 'ủy ban', 'lang sonn']) expect(inFile.find(query)).toEqual(inMemory.find(query));
      const ids = [...inMemory.concepts()].map(({ id }) => id).reverse();
      expect(ids.map((id) => inFile.concept(id))).toEqual(ids.map((id) => inMemory.concept(id)));
      expect([...openIndex(open ?? new Uint8Array()).concepts()]).toEqual([...inMemory.concepts()]);
    });
  });

  test('may lie anywhere in memory', () => {
    const bytes = compileGlossary(empty);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(openIndex(shifted.subarray(1)).size).toBe(0);
  });
});

function termsOf({ vi, acronyms = [], variants = [], en, admitted = [] }: Concept): readonly string[] {
  return [vi, ...acronyms, ...variants, ...(typeof en === 'string' ? [en] : Object.values(en)), ...admitted];
}

function withByte(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  changed[at] = value;
  return changed;
}

test('places are those of the entries, under the path where the layer lies now', async () => {
  const files = {
    'a.yaml':
      'domain: x\nconcepts:\n  - vi: chi bộ\n    en: Party cell\n\n  - vi: đảng bộ\n    en: Party organisation\n',
  };
  await inFolder(files, async (folder) => {
    const bytes = compileGlossary((await loadGlossary([folder])).value);
    const id = 'dang-bo' as ConceptId;
    expect(openIndex(bytes).placeOf(id)).toEqual({ file: `${folder}/a.yaml`, line: 6, column: 5, layer: folder });
    expect(openIndex(bytes, ['glossary']).placeOf(id)).toEqual({
      file: 'glossary/a.yaml',
      line: 6,
      column: 5,
      layer: 'glossary',
    });
  });
});

test('symbols come through', async () => {
  await inFolder({ 'symbols/units.yaml': 'units:\n  - { key: ha, vi: [ha], en: ha }\n' }, async (folder) => {
    const { value } = await loadGlossary([folder]);
    expect(openIndex(compileGlossary(value)).symbols).toEqual(value.symbols);
    expect(value.symbols.units).toHaveLength(1);
  });
});
