import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Exported, GlossaryFormat } from '../../src/formats/format.ts';
import { tbx, tbx2 } from '../../src/formats/tbx.ts';
import type { Concept, ConceptId } from '../../src/model/concept.ts';
import { slug } from '../../src/text/index.ts';
import { anyConcept } from './any-concept.ts';
import { builtinConcepts } from './builtin-concepts.ts';
import { hasSchemas, schemaErrors, schematronErrors } from './official-schemas.ts';

const runs = { numRuns: process.env.SONGNGU_DEEP ? 5000 : 200 };

const options = { title: 'Thuật ngữ <hành chính> & “pháp luật”', date: '2026-11-27' };
const concepts = fc.uniqueArray(anyConcept, { minLength: 1, maxLength: 5, selector: ({ id }) => id });
const editions = [
  { edition: 'TBX 3', format: tbx },
  { edition: 'TBX 2', format: tbx2 },
];

function written(format: GlossaryFormat, list: readonly Concept[]): string {
  return textOf(format.write?.(list, options));
}

function textOf(exported: Exported | undefined): string {
  return [...(exported?.content ?? [])].join('');
}

function read(xml: string): ReturnType<NonNullable<GlossaryFormat['read']>> {
  return tbx.read?.(Buffer.from(xml), 'terms.tbx') ?? { value: [], problems: [] };
}

/** An id that is the slug of the term is not told: the loader gives it back. */
function conceptsIn(xml: string): readonly unknown[] {
  return read(xml).value.map(({ concept }) => ({ ...concept, id: concept.id ?? slug(concept.vi) }));
}

function concept(vi: string, en: Concept['en'], rest: Partial<Concept> = {}): Concept {
  return { id: slug(vi) as ConceptId, vi, en, domain: 'state', ...rest };
}

const full = concept(
  'Ủy ban nhân dân {place}',
  { named: '{place} People’s Committee', level: 'the {place} one' },
  {
    acronyms: ['UBND {place}'],
    variants: ['Uỷ ban {place}'],
    admitted: ['People’s Committee of {place}'],
    deprecated: ['Popular Committee', 'Administrative Committee of {place}'],
    cues: ['tỉnh'],
    priors: { UBND: 0.9 },
    abbreviation: 'PC',
    plural: '{place} People’s Committees',
    pos: 'name',
    definition: 'Cơ quan hành chính nhà nước ở địa phương.',
    note: 'Hai dòng:\n  dòng hai',
    source: 'Law 72/2025/QH15',
    status: 'official',
    from: '2025-03-01',
    until: '2030-12-31',
    successor: 'uy-ban',
    case: 'exact',
    level: 'province',
  },
);

/** What people write that XML and its tools do not take as it is. */
const awkward: readonly (readonly [string, Concept])[] = [
  ['every key', full],
  ['an id that begins with a digit', concept('30a', 'Programme 30a')],
  ['an id of its own', concept('ban', 'board', { id: 'ban-hoi-dong' as ConceptId })],
  ['markup in a term', concept('a < b & c > d "e" ]]>', '&lt;b&gt;')],
  ['a control character in a note', concept('ban', 'board', { note: 'một\u0001hai\u0000ba\ufffe' })],
  ['half a surrogate pair', concept('ban', 'board', { note: 'một\ud800hai' })],
  ['spaces in a row', concept('ban', 'board', { definition: 'một   hai', cues: ['a  \t b'] })],
  ['a carriage return', concept('ban', 'board', { admitted: ['a\rb', 'c\r\nd'] })],
  ['a note like our own', concept('ban', 'board', { note: 'songngu: {"vi":"x"}' })],
  ['an abbreviation that is admitted too', concept('bộ', 'ministry', { admitted: ['MoFA'], abbreviation: 'MOFA' })],
  ['letters that are not composed', concept('Uỷ ban'.normalize('NFD'), 'committee')],
];

describe.each(editions)('$edition', ({ format }) => {
  test.each(awkward)('gives back %s', (_, given) => {
    const xml = written(format, [given]);
    expect(read(xml).problems).toEqual([]);
    expect(conceptsIn(xml)).toEqual([given]);
  });

  test('every concept comes back as it was', () => {
    fc.assert(
      fc.property(concepts, (list) => {
        const xml = written(format, list);
        expect(read(xml).problems).toEqual([]);
        expect(conceptsIn(xml)).toEqual(list);
      }),
      runs,
    );
  });

  test('the whole glossary comes back as it was', async () => {
    const glossary = await builtinConcepts();
    const xml = written(format, glossary);
    expect(glossary.length).toBeGreaterThan(3000);
    expect(read(xml).problems).toEqual([]);
    expect(conceptsIn(xml)).toEqual(glossary);
  });

  test('a key that was not known when this was written goes along', () => {
    const { content } = format.write?.([{ ...full, novel: { mofa: ['x'] } } as Concept], options) ?? { content: [] };
    expect([...content].join('')).toContain('&quot;novel&quot;:{&quot;mofa&quot;:[&quot;x&quot;]}');
  });

  test('a term that XML cannot hold is left out and told', () => {
    const { content, leftOut } = format.write?.([concept('\u0001', 'x'), full], options) ?? {
      content: [],
      leftOut: [],
    };
    expect(leftOut).toEqual([{ code: 'control-character', concept: '', text: '\u0001' }]);
    expect(conceptsIn([...content].join(''))).toEqual([full]);
  });

  test('a term changed by another program holds against our note', () => {
    const xml = written(format, [full]).replace(/<term>\{place\} People’s Committee</, '<term>{place} Committee<');
    expect(conceptsIn(xml)).toMatchObject([{ vi: full.vi, en: '{place} Committee', priors: full.priors }]);
  });

  test('the file comes by pieces, an entry at a time', () => {
    const pieces = [...(format.write?.([full, concept('ban', 'board')], options).content ?? [])];
    expect(pieces).toHaveLength(4);
  });
});

describe.skipIf(!hasSchemas)('the official schemas, of which shared/schemas is wanted, take', () => {
  const all = awkward.map(([, given], index) => ({ ...given, id: `c${index}` as ConceptId }));

  test('TBX 3: RelaxNG and Schematron', async () => {
    const xml = written(tbx, all);
    expect(await schemaErrors(xml, 'TBXcoreStructV03.rng')).toEqual([]);
    expect(schematronErrors(xml, 'TBX-Basic_DCA.sch')).toEqual([]);
  });

  test('TBX 2: OmegaT’s schema', async () => {
    expect(await schemaErrors(written(tbx2, all), 'tbx.xsd')).toEqual([]);
  });

  test.runIf(process.env.SONGNGU_DEEP)('the whole glossary', async () => {
    const glossary = await builtinConcepts();
    expect(await schemaErrors(written(tbx, glossary), 'TBXcoreStructV03.rng')).toEqual([]);
    expect(schematronErrors(written(tbx, glossary.slice(0, 1000)), 'TBX-Basic_DCA.sch')).toEqual([]);
    expect(await schemaErrors(written(tbx2, glossary), 'tbx.xsd')).toEqual([]);
  });

  test('any concepts at all', async () => {
    await fc.assert(
      fc.asyncProperty(concepts, async (list) => {
        const xml = written(tbx, list);
        expect(await schemaErrors(xml, 'TBXcoreStructV03.rng')).toEqual([]);
        expect(schematronErrors(xml, 'TBX-Basic_DCA.sch')).toEqual([]);
        expect(await schemaErrors(written(tbx2, list), 'tbx.xsd')).toEqual([]);
      }),
      { numRuns: process.env.SONGNGU_DEEP ? 300 : 10 },
    );
  });

  test('and they do refuse', async () => {
    const xml = written(tbx, all)
      .replace(/<term>/, '<admin type="source">x</admin><term>')
      .replace('>noun<', '>name<');
    expect(await schemaErrors(xml, 'TBXcoreStructV03.rng')).not.toEqual([]);
    expect(schematronErrors(xml, 'TBX-Basic_DCA.sch')).toHaveLength(1);
    expect(await schemaErrors(xml, 'tbx.xsd')).not.toEqual([]);
  });
});

describe('TBX 2 as its readers want it', () => {
  const xml = written(tbx2, [full]);

  test('what should not be used stands in entries of its own', () => {
    expect(xml.match(/<termEntry id="[^"]*"/g)).toEqual([
      '<termEntry id="uy-ban-nhan-dan"',
      '<termEntry id="uy-ban-nhan-dan.deprecated1"',
      '<termEntry id="uy-ban-nhan-dan.deprecated2"',
    ]);
    expect(xml.split('<termEntry')[1]).not.toContain('deprecatedTerm');
  });

  test('terms are in tig, and no document type is asked for', () => {
    expect(xml).not.toMatch(/ntig|DOCTYPE/);
  });
});
