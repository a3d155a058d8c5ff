import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairDocuments } from '../../src/checks/index.ts';
import { type DocumentFormat, readDocument } from '../../src/document/index.ts';

function paired(vi: string, en: string, format: DocumentFormat = 'markdown') {
  return pairDocuments(readDocument(vi, format), readDocument(en, format, 'en'));
}

/** The pairs as `id: Vietnamese = English`; of two that part, where. */
function shown(vi: string, en: string, format?: DocumentFormat): readonly string[] {
  const pairs = paired(vi, en, format);
  if (!Array.isArray(pairs)) return ['parts'];
  return pairs.map((pair) => `${pair.id}: ${pair.vi.text} = ${pair.en.text}`);
}

describe('two documents', () => {
  test.each([
    {
      name: 'sentence by sentence',
      vi: '# Tin\n\nTỉnh họp. Huyện dự.\n',
      en: '# News\n\nThe province met. The district came.\n',
      pairs: ['p1s1: Tin = News', 'p2s1: Tỉnh họp. = The province met.', 'p2s2: Huyện dự. = The district came.'],
    },
    {
      name: 'a block whose sentences do not go one to one',
      vi: 'Tỉnh họp, huyện dự.\n\nXã nghe.\n',
      en: 'The province met. The district came.\n\nThe commune listened.\n',
      pairs: [
        'p1: Tỉnh họp, huyện dự. = The province met. The district came.',
        'p2s1: Xã nghe. = The commune listened.',
      ],
    },
    {
      name: 'cells of a table',
      vi: '| Xã | Hộ |\n| --- | --- |\n| Tân An | 15 |\n',
      en: '| Commune | Households |\n| --- | --- |\n| Tan An | 15 |\n',
      pairs: ['p1s1: Xã = Commune', 'p2s1: Hộ = Households', 'p3s1: Tân An = Tan An', 'p4s1: 15 = 15'],
    },
    {
      name: 'lines of a quote, their marks as spaces',
      vi: '> Tỉnh họp\n> với huyện.\n',
      en: '> The province met\n> the district.\n',
      pairs: ['p1s1: Tỉnh họp\n  với huyện. = The province met\n  the district.'],
    },
  ])('$name', ({ vi, en, pairs }) => {
    expect(shown(vi, en)).toEqual(pairs);
  });

  test('of plain text, whose title is guessed from its words', () => {
    const [vi, en] = ['Tỉnh họp bàn\n\nHuyện dự.\n', 'The province met.\n\nThe district came.\n'];
    expect(shown(vi, en, 'text')).toEqual([
      'p1s1: Tỉnh họp bàn = The province met.',
      'p2s1: Huyện dự. = The district came.',
    ]);
  });

  test.each([
    ['a paragraph more', 'Tin.\n\nHai.\n', 'News.\n'],
    ['a heading of another level', '# Tin\n', '## News\n'],
    ['a heading against a paragraph', '# Tin\n', 'News\n'],
    ['a cell against a paragraph', '| Tin |\n| --- |\n', 'News\n'],
    ['nothing in English', 'Tin.\n', ''],
  ])('with %s part', (_, vi, en) => {
    expect(shown(vi, en)).toEqual(['parts']);
  });

  test('where they part is told', () => {
    expect(paired('Một.\n\nHai.\n', 'One.\n')).toMatchObject({
      vi: { id: 'p2' },
      en: undefined,
      blocks: { vi: 2, en: 1 },
    });
  });
});

test('each stretch stands at its place, but for the marks that lead a line', () => {
  const line = fc.constantFrom(
    'Tỉnh họp. Huyện dự.',
    '> Xã nghe\n> rồi về.',
    '- mục một\n- mục *hai*',
    '## Đề mục',
    'Một  \nhai',
    '> - a\n>   b',
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), fc.constantFrom('\n', '\r\n'), (blocks, eol) => {
      const source = blocks.join('\n\n').replaceAll('\n', eol);
      const pairs = paired(source, source);
      expect(Array.isArray(pairs)).toBe(true);
      for (const { vi } of Array.isArray(pairs) ? pairs : []) {
        const there = source.slice(vi.start, vi.end);
        expect(vi.text).toHaveLength(there.length);
        expect(vi.text.replace(/[>\s]/g, '')).toBe(there.replace(/[>\s]/g, ''));
      }
    }),
    { numRuns: process.env.SONGNGU_DEEP ? 3000 : 200 },
  );
});
