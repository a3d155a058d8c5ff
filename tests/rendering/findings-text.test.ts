import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/rendering/findings/columns.ts';
import { excerptOf } from '../../src/rendering/findings/excerpt.ts';
import { findingsReports, type ToldFinding, type ToldRule } from '../../src/rendering/index.ts';
import { marked } from '../marked.ts';
import { told } from './told.ts';

const labels = {
  error: 'error',
  warning: 'warning',
  note: 'note',
  fix: 'fix',
  delete: 'take it out',
  why: 'why',
  missing: '(none)',
};

async function report(
  findings: readonly ToldFinding[],
  rules: readonly ToldRule[] = [],
  columns = 60,
): Promise<string> {
  const terminal = await findingsReports.text();
  const { begin, finding } = terminal(rules, { columns, labels, paint: (_, text) => text });
  return begin() + findings.map(finding).join('');
}

describe('the report on a terminal', () => {
  test('shows both texts, what is in question, and what to write', async () => {
    const finding = told('Có ⟦15 xã⟧ tham gia.', 'There were ⟦16 communes⟧.', {
      fix: [{ start: 11, end: 13, text: '15' }],
    });
    const rules = [{ rule: 'figure-mismatch', severity: 'error', why: 'Figures matter.' }] as const;
    expect(await report([finding], rules)).toBe(`error[figure-mismatch]: 15 became 16
  --> en.md:3:12 (p2s1)
vi | Có 15 xã tham gia.
   |    ^^^^^
en | There were 16 communes.
   |            ^^^^^^^^^^^
   = fix: 15
   = why: Figures matter.

`);
  });

  test('breaks a long why at spaces', async () => {
    const rules = [
      { rule: 'figure-mismatch', severity: 'error', why: 'Số liệu sai một số không thì sai mười lần.' },
    ] as const;
    const lines = (await report([told('Có ⟦15 xã⟧.', '⟦16 communes⟧.')], rules, 40)).split('\n').slice(-5);
    expect(lines).toEqual(['   | ^^^^^^^^^^^', '   = why: Số liệu sai một số không thì', '     sai mười lần.', '', '']);
  });

  test('says once why a rule is there', async () => {
    const finding = told('Có ⟦15 xã⟧.', '⟦16 communes⟧.');
    const rules = [{ rule: 'figure-mismatch', severity: 'error', why: 'Figures matter.' }] as const;
    expect((await report([finding, finding], rules)).match(/why:/g)).toHaveLength(1);
  });

  test.each([
    ['a side that is missing', told('Có ⟦15 xã⟧.', ''), 'en | (none)\n'],
    [
      'a deletion',
      told('Có xã.', 'the ⟦the⟧ commune', { fix: [{ start: 4, end: 8, text: '' }] }),
      '= fix: take it out\n',
    ],
    ['a fix that ends in a space', told('a', 'b ⟦c⟧', { fix: [{ start: 2, end: 3, text: 'd ' }] }), '= fix: “d ”\n'],
  ])('%s', async (_, finding, line) => {
    expect(await report([finding])).toContain(line);
  });
});

test.each([
  ['tỉnh', 4],
  ['tỉnh'.normalize('NFD'), 4],
  ['中文', 4],
  ['한글', 4],
  ['Ａ', 2], // full width
  ['🇻🇳', 2],
  ['👨‍👩‍👧', 2],
  ['a\u200Bb', 2], // a space without width
  ['\uFEFF', 0],
  ['…“”–', 4],
])('%s takes %i columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

/** The columns from which on carets stand, as what stands above them. */
function underlined({ line, carets }: { readonly line: string; readonly carets: string }): string {
  const from = carets.indexOf('^');
  let at = 0;
  return [...new Intl.Segmenter('vi', { granularity: 'grapheme' }).segment(line)]
    .filter(({ segment }) => {
      const start = at;
      at += columnsOf(segment);
      return start >= from && start < carets.length;
    })
    .map(({ segment }) => segment)
    .join('');
}

describe('carets stand under what is in question', () => {
  test.each([
    'Có ⟦15 xã⟧.',
    'Ủy ban nhân dân ⟦tỉnh⟧ họp'.normalize('NFD'),
    '中文 ⟦字⟧ và 한글',
    '🇻🇳 ⟦Việt Nam⟧ 👨‍👩‍👧 đi',
    '⟦toàn câu⟧',
    'tab\tở ⟦đây⟧\nvà dòng sau',
    `${'rất dài '.repeat(30)}⟦ở giữa⟧${' rất dài'.repeat(30)}`,
    `⟦ở đầu⟧${' rất dài'.repeat(30)}`,
    `${'rất dài '.repeat(30)}⟦ở cuối⟧`,
  ])('%s', (written) => {
    const { text, stretches } = marked(written);
    const excerpt = excerptOf(text, stretches[0], 50);
    expect(underlined(excerpt)).toBe(text.slice(stretches[0]!.start, stretches[0]!.end));
    expect(columnsOf(excerpt.line)).toBeLessThanOrEqual(50);
  });

  test('a place between letters has one caret', () => {
    expect(excerptOf('không dấu chấm', { start: 14, end: 14 }, 50).carets).toBe(`${' '.repeat(14)}^`);
    expect(excerptOf('ab', { start: 1, end: 1 }, 50).carets).toBe(' ^');
  });

  test('a stretch that is wider than the screen is cut', () => {
    const text = 'từ '.repeat(40);
    const { line, carets } = excerptOf(text, { start: 0, end: text.length }, 50);
    expect([columnsOf(line), carets.length]).toEqual([49, 48]);
  });

  test('no control reaches the terminal', () => {
    expect(excerptOf('a\u001B[31mb\u0007', undefined, 50).line).toBe('a\uFFFD[31mb\uFFFD');
  });

  test('any stretch of any text: within the width, carets within the line', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 120 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.integer({ min: 10, max: 80 }), (written, a, b, columns) => {
        const [start, end] = [a % (written.length + 1), b % (written.length + 1)].sort((one, other) => one - other) as [
          number,
          number,
        ];
        const { line, carets } = excerptOf(written, { start, end }, columns);
        expect(columnsOf(line)).toBeLessThanOrEqual(columns);
        expect(carets).toMatch(/^ *\^+$/);
        expect(carets.length).toBeLessThanOrEqual(columnsOf(line) + 1);
      }),
      { numRuns: process.env.SONGNGU_DEEP ? 5000 : 300 },
    );
  });
});
