import { beforeAll, describe, expect, test } from 'vitest';
import { type Analyser, analyser, type Ruling } from '../../src/analysis/index.ts';
import { readDocument } from '../../src/document/index.ts';
import { isInForce } from '../../src/glossary/index.ts';
import { analysisSchema } from '../../src/model/analysis-schema.ts';
import type { Mention, NamedMention } from '../../src/model/mention.ts';
import { builtinGlossary, glossaryOf } from '../glossary-of.ts';

const yaml = `
domain: state
concepts:
  - { vi: Ủy ban Dân tộc, en: Committee for Ethnic Minority Affairs, acronyms: [UBDT], from: 2002-08-05, until: 2025-02-28, successor: bo-dan-toc-va-ton-giao }
  - { vi: Bộ Dân tộc và Tôn giáo, en: Ministry of Ethnic and Religious Affairs, acronyms: [BDTTG], from: 2025-03-01 }
  - { vi: 'Ban Dân tộc {place?}', en: '{place} Board for Ethnic Affairs', until: 2025-06-30 }
  - { vi: Bộ trưởng Bộ Dân tộc và Tôn giáo, en: Minister of Ethnic and Religious Affairs, from: 2025-03-01 }
  - { vi: Bộ Nông nghiệp và Phát triển nông thôn, en: Ministry of Agriculture and Rural Development, acronyms: [BNN], until: 2025-02-28, priors: { BNN: 0.9 } }
  - { vi: Bộ Nông nghiệp và Môi trường, en: Ministry of Agriculture and Environment, acronyms: [BNN], from: 2025-03-01, priors: { BNN: 0.1 } }
  - { vi: công tác dân tộc, en: ethnic affairs work, acronyms: [CTDT] }
  - { vi: Cục Bảo trợ xã hội, id: cuc-bao-tro-xa-hoi-cu, en: Bureau of Social Protection, until: 2017-12-31, successor: cuc-bao-tro-xa-hoi }
  - { vi: Cục Bảo trợ xã hội, en: Department of Social Assistance, domain: society, from: 2018-01-01 }
`;

let made: Analyser;
beforeAll(async () => {
  made = analyser(await glossaryOf(yaml));
});

function mentionsIn(text: string, ruling: Ruling): Mention[] {
  const analysis = made.analyse(readDocument(text, 'text'), ruling);
  expect(analysisSchema.safeParse(JSON.parse(JSON.stringify(analysis))).error).toBeUndefined();
  return analysis.segments.flatMap(({ mentions }) => mentions);
}

/** The only mention of a text, which names something. */
function named(text: string, date?: string): NamedMention {
  const found = mentionsIn(text, date === undefined ? {} : { date });
  expect(found).toHaveLength(1);
  return found[0] as NamedMention;
}

test.each([
  // date, first and last day of the name, whether in force
  ['2018-03-01', '2002-08-05', '2025-02-28', true],
  ['2018', '2002-08-05', '2025-02-28', true],
  ['2025-02-28', undefined, '2025-02-28', true],
  ['2025-03-01', undefined, '2025-02-28', false],
  ['2025-03-01', '2025-03-01', undefined, true],
  ['2025-02-28', '2025-03-01', undefined, false],
  // A month or a year in which the name changed has both.
  ['2025', undefined, '2025-02-28', true],
  ['2025', '2025-03-01', undefined, true],
  ['2025-03', undefined, '2025-02-28', false],
  ['2025-02', '2025-03-01', undefined, false],
  ['2024', '2025-03-01', undefined, false],
  ['2018', undefined, undefined, true],
] as const)('on %s a name from %s until %s is in force: %s', (date, from, until, force) => {
  expect(isInForce({ ...(from && { from }), ...(until && { until }) }, date)).toBe(force);
});

describe('anachronisms', () => {
  test.each([
    {
      text: 'Bộ Dân tộc và Tôn giáo',
      date: '2018',
      anachronism: { from: '2025-03-01', predecessor: 'uy-ban-dan-toc' },
    },
    {
      text: 'Ủy ban Dân tộc',
      date: '2026-01-15',
      anachronism: { from: '2002-08-05', until: '2025-02-28', successor: 'bo-dan-toc-va-ton-giao' },
    },
    {
      text: 'UBDT',
      date: '2026',
      anachronism: { from: '2002-08-05', until: '2025-02-28', successor: 'bo-dan-toc-va-ton-giao' },
    },
    // Before it began as well: no successor then, and nobody knows what was before.
    { text: 'Ủy ban Dân tộc', date: '1999', anachronism: { from: '2002-08-05', until: '2025-02-28' } },
    // A name that a template makes.
    { text: 'Ban Dân tộc tỉnh Lạng Sơn', date: '2026', anachronism: { until: '2025-06-30' } },
  ])('$text in a text of $date', ({ text, date, anachronism }) => {
    expect(named(text, date).anachronism).toEqual(anachronism);
  });

  test.each([
    ['Ủy ban Dân tộc', '2018'],
    ['Ủy ban Dân tộc', '2025'],
    ['Bộ Dân tộc và Tôn giáo', '2025-03-01'],
    ['Ban Dân tộc tỉnh Lạng Sơn', '2018-08-20'],
    ['công tác dân tộc', '1900'],
  ])('%s in a text of %s is none', (text, date) => {
    expect(named(text, date)).not.toHaveProperty('anachronism');
  });

  test('none is told where no date is known', () => {
    expect(named('Bộ Dân tộc và Tôn giáo')).not.toHaveProperty('anachronism');
  });

  test('stands at a part, too', () => {
    const [minister] = mentionsIn('Bộ trưởng Bộ Dân tộc và Tôn giáo', { date: '2018' }) as [NamedMention];
    expect(minister.anachronism).toEqual({ from: '2025-03-01' });
    expect(minister.parts).toMatchObject([{ text: 'Bộ Dân tộc và Tôn giáo', anachronism: { from: '2025-03-01' } }]);
  });
});

describe('of several concepts those in force come first', () => {
  test.each([
    { date: '2018', concept: 'bo-nong-nghiep-va-phat-trien-nong-thon', other: 'bo-nong-nghiep-va-moi-truong' },
    { date: '2026', concept: 'bo-nong-nghiep-va-moi-truong', other: 'bo-nong-nghiep-va-phat-trien-nong-thon' },
  ])('BNN in $date', ({ date, concept, other }) => {
    const mention = named('BNN', date);
    expect(mention).toMatchObject({ status: 'decided', concept });
    expect(mention.alternatives.map((sense) => sense.concept)).toEqual([other]);
    expect(mention).not.toHaveProperty('anachronism');
  });

  test('a term that two concepts have', () => {
    expect(named('Cục Bảo trợ xã hội', '2016').en).toBe('Bureau of Social Protection');
    expect(named('Cục Bảo trợ xã hội', '2020').en).toBe('Department of Social Assistance');
  });

  test('a person’s ruling stands all the same, and is told', () => {
    const senses = { BNN: 'bo-nong-nghiep-va-moi-truong' } as unknown as NonNullable<Ruling['senses']>;
    const [mention] = mentionsIn('BNN', { date: '2018', senses }) as [NamedMention];
    expect(mention).toMatchObject({
      via: 'person',
      concept: 'bo-nong-nghiep-va-moi-truong',
      anachronism: { from: '2025-03-01' },
    });
  });

  test('a definition in the text takes the name in force', () => {
    const text = 'Cục Bảo trợ xã hội (CBTXH) họp. CBTXH kết luận.';
    expect(mentionsIn(text, { date: '2016' }).at(-1)).toMatchObject({
      text: 'CBTXH',
      concept: 'cuc-bao-tro-xa-hoi-cu',
    });
    expect(mentionsIn(text, { date: '2020' }).at(-1)).toMatchObject({ text: 'CBTXH', concept: 'cuc-bao-tro-xa-hoi' });
  });
});

test('the built-in glossary knows what became of the Committee for Ethnic Minority Affairs', async () => {
  const { analyse } = analyser(await builtinGlossary());
  const found = (text: string, date: string) =>
    analyse(readDocument(text, 'text'), { date }).segments.flatMap(({ mentions }) => mentions);
  expect(found('Ủy ban Dân tộc', '2026')).toMatchObject([{ anachronism: { successor: 'bo-dan-toc-va-ton-giao' } }]);
  expect(found('Bộ Dân tộc và Tôn giáo', '2018')).toMatchObject([{ anachronism: { predecessor: 'uy-ban-dan-toc' } }]);
});
