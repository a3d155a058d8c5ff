import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { CoverageTally } from '../../src/extraction/index.ts';
import type { Glossary } from '../../src/glossary/index.ts';
import { glossaryOf } from '../glossary-of.ts';
import { fewConcepts, readText } from './read-text.ts';

let glossary: Glossary;
beforeAll(async () => {
  glossary = await glossaryOf(fewConcepts);
});

function coverageOf(...texts: readonly string[]) {
  const tally = new CoverageTally(glossary);
  for (const text of texts) tally.add(readText(text, glossary, 'markdown'));
  return tally;
}

const text = `# Công tác dân tộc

Sở Y tế Lạng Sơn và UBND tỉnh Lạng Sơn đã họp với BQLDA. Ban Quản lý Bắc Sơn gửi CTDT về CTĐT.

Sau đó, *Viện Dân tộc* gặp Bộ Chính trị; BQLDA vắng mặt.
`;

const lineThree = text.split('\n')[2]!;

describe('coverage', () => {
  test('counts acronyms, with the first place of what is missing', () => {
    const { acronyms, texts } = coverageOf(text).report();
    expect(texts).toBe(1);
    expect(acronyms).toMatchObject({ occurrences: 5, decided: 2, ambiguous: 1, unknown: 2 });
    expect(
      acronyms.missing.map(({ text: one, status, count, first }) => [one, status, count, first.line, first.column]),
    ).toEqual([
      ['BQLDA', 'unknown', 2, 3, lineThree.indexOf('BQLDA') + 1],
      ['CTĐT', 'ambiguous', 1, 3, lineThree.indexOf('CTĐT') + 1],
    ]);
    expect(acronyms.missing[0]?.first.context).toContain('UBND tỉnh Lạng Sơn đã họp với BQLDA');
  });

  test('takes an acronym for decided where the whole that it stands in is', () => {
    const { acronyms } = coverageOf('Phòng CTĐT gửi Phòng CTĐT về CTĐT.').report();
    expect(acronyms).toMatchObject({ occurrences: 3, decided: 2, ambiguous: 1, missing: [{ text: 'CTĐT', count: 1 }] });
  });

  test('counts names that are covered, in part, or not', () => {
    const { names } = coverageOf(text).report();
    expect(names).toMatchObject({ occurrences: 4, covered: 2, partly: 1, missing: 1 });
    expect(names.partlyCovered.map(({ text: one }) => one)).toEqual(['Ban Quản lý Bắc Sơn']);
    expect(names.notCovered.map(({ text: one, first }) => [one, first.line, first.column])).toEqual([
      ['Viện Dân tộc', 5, 10],
    ]);
  });

  test('counts syllables inside what is decided', () => {
    const { syllables } = coverageOf('Ông nói về công tác dân tộc của tỉnh.').report();
    expect(syllables).toEqual({ total: 9, decided: 4 });
  });

  test('counts concepts, and tells those that no text names', () => {
    const tally = coverageOf('Công tác dân tộc (CTDT) ở Hà Nội.', 'CTDT năm nay.');
    const { concepts } = tally.report();
    expect(concepts.used).toEqual([
      { concept: 'cong-tac-dan-toc', count: 3 },
      { concept: 'ha-noi', count: 1 },
    ]);
    expect(concepts.unused).toBe(glossary.size - 2);
    expect(tally.unused()).toHaveLength(glossary.size - 2);
    expect(tally.unused()).not.toContain('ha-noi');
  });

  test('one spelling of a name counts with the others', () => {
    const { names } = coverageOf('Hôm qua, Uỷ ban Sông Hồng họp. Tối nay, Ủy ban Sông Hồng nghỉ.').report();
    expect(names.notCovered.map(({ count }) => count)).toEqual([2]);
  });

  test('the small letters that always follow a name belong to it', () => {
    const { names } = coverageOf(
      'Hôm nay, Cục Bảo trợ xã hội đã họp. Hôm qua, Cục Bảo trợ xã hội đã nghỉ. Mai, Cục Bảo trợ xã hội sẽ họp.',
    ).report();
    expect(names.notCovered.map(({ text: one, count }) => [one, count])).toEqual([['Cục Bảo trợ xã hội', 3]]);
  });

  test('an empty text has nothing', () => {
    expect(coverageOf('').report()).toMatchObject({
      acronyms: { occurrences: 0, missing: [] },
      names: { occurrences: 0 },
      syllables: { total: 0, decided: 0 },
      concepts: { used: [] },
    });
  });
});

const words = fc.array(
  fc.constantFrom(
    'Sở',
    'Y',
    'tế',
    'Lạng',
    'Sơn',
    'Ban',
    'Quản',
    'lý',
    'và',
    'của',
    'tỉnh',
    'UBND',
    'BQLDA',
    ',',
    '.',
    '-',
    '(',
    ')',
    'Nguyễn',
    'Văn',
    'TP.',
    'Hà',
    'Nội',
    '5',
    'X',
  ),
  { maxLength: 40 },
);

describe('of any text', () => {
  test('the parts of each count come to the whole', () => {
    fc.assert(
      fc.property(words, (drawn) => {
        const { acronyms, names, syllables } = coverageOf(drawn.join(' ')).report();
        expect(acronyms.decided + acronyms.ambiguous + acronyms.unknown).toBe(acronyms.occurrences);
        expect(names.covered + names.partly + names.missing).toBe(names.occurrences);
        expect(syllables.decided).toBeLessThanOrEqual(syllables.total);
        const listed = [...names.partlyCovered, ...names.notCovered].reduce((sum, { count }) => sum + count, 0);
        expect(listed).toBe(names.partly + names.missing);
      }),
      { numRuns: process.env.SONGNGU_DEEP === undefined ? 100 : 20_000 },
    );
  });
});
