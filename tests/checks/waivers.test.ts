import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWaiverComments, findWaiverNotes, invalidWaivers, type Waiver, waive } from '../../src/checks/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Offset } from '../../src/model/span.ts';

const runs = { numRuns: process.env.SONGNGU_DEEP ? 5000 : 200 };
const place = { file: 'vi.md', line: 3, column: 1 };

describe('a comment that waives', () => {
  test.each([
    ['<!-- songngu-ignore figure-mismatch: nguồn in sai -->', { rule: 'figure-mismatch', reason: 'nguồn in sai' }],
    [
      '<!--songngu-ignore term-missing(công tác dân tộc): nói ở trên-->',
      { rule: 'term-missing', term: 'công tác dân tộc', reason: 'nói ở trên' },
    ],
    [
      '<!-- songngu-ignore term-missing(Quyết định (mật)): tên\n   trong ngoặc -->',
      { rule: 'term-missing', term: 'Quyết định (mật)', reason: 'tên trong ngoặc' },
    ],
    ['<!-- songngu-ignore figure-mismatch -->', { rule: 'figure-mismatch', reason: '' }],
    [
      '<!-- songngu-ignore figure-mismatch: lúc 7:30, không phải 19:30 -->',
      { rule: 'figure-mismatch', reason: 'lúc 7:30, không phải 19:30' },
    ],
  ])('%s', (comment, words) => {
    expect(findWaiverComments(`Trước ${comment} sau.`)).toEqual([{ start: 6, end: 6 + comment.length, words }]);
  });

  test.each(['<!-- songngu-ignore -->', '<!-- songngu-ignore Figure Mismatch: a -->'])(
    '%s cannot be read, and is not passed over',
    (comment) => {
      expect(findWaiverComments(comment)).toEqual([{ start: 0, end: comment.length }]);
    },
  );

  test.each(['<!-- songngu: p1s1 stale -->', '<!-- songngu-ignored: a -->', 'songngu-ignore figure-mismatch: a'])(
    '%s is none',
    (text) => {
      expect(findWaiverComments(text)).toEqual([]);
    },
  );

  test('notes of a unit hold them on lines of their own', () => {
    const notes = ['Hỏi lại Sở Y tế.\nsongngu-ignore end-mark: tên phim', 'không songngu-ignore empty: x'];
    expect(findWaiverNotes(notes)).toEqual([{ rule: 'end-mark', reason: 'tên phim' }]);
  });
});

const texts = { vi: 'Xã có 15 hộ nghèo và 20 hộ cận nghèo.', en: 'The commune has 16 poor households.' };
const span = (side: 'vi' | 'en', words: string): { start: Offset; end: Offset } => {
  const start = texts[side].indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start: start as Offset, end: (start + words.length) as Offset };
};
const figure = (words: string): Finding => ({
  rule: 'figure-mismatch',
  severity: 'error',
  unit: 'p1s1',
  vi: span('vi', words),
  facts: { vi: words },
});
const unit = (findings: readonly Finding[], waivers: readonly Waiver[]) => ({ id: 'p1s1', texts, findings, waivers });
const ran = new Set(['figure-mismatch', 'term-missing']);
const waiver = (words: Partial<Waiver>): Waiver => ({ rule: 'figure-mismatch', reason: 'nguồn sai', place, ...words });

describe('waive', () => {
  test.each([
    { name: 'a rule whole', waivers: [waiver({})], left: 0, unused: 0 },
    { name: 'one term', waivers: [waiver({ term: '15 hộ nghèo' })], left: 1, unused: 0 },
    { name: 'a part of what is in question', waivers: [waiver({ term: 'HỘ NGHÈO' })], left: 1, unused: 0 },
    { name: 'half a word', waivers: [waiver({ term: '5 hộ' })], left: 2, unused: 1 },
    { name: 'another rule', waivers: [waiver({ rule: 'term-missing' })], left: 2, unused: 1 },
    { name: 'a rule that was not run', waivers: [waiver({ rule: 'end-mark' })], left: 2, unused: 0 },
    { name: 'without a reason', waivers: [waiver({ reason: '' })], left: 2, unused: 0 },
    { name: 'a second one for the same', waivers: [waiver({}), waiver({ term: '15 hộ' })], left: 0, unused: 1 },
  ])('$name', ({ waivers, left, unused }) => {
    const waived = waive([unit([figure('15 hộ nghèo'), figure('20 hộ cận nghèo')], waivers)], ran);
    expect(waived.left[0]).toHaveLength(left);
    expect(waived.unused).toHaveLength(unused);
    expect(waived.count).toBe(2 - left);
  });

  test('one that stands for several units is used when one of them needs it', () => {
    const shared = waiver({});
    const { unused, left } = waive(
      [unit([], [shared]), { ...unit([figure('15 hộ nghèo')], [shared]), id: 'p1s2' }],
      ran,
    );
    expect([unused, left]).toEqual([[], [[], []]]);
  });

  test('one that stands for several units is told once when none needs it', () => {
    const shared = waiver({ term: 'xã' });
    const { unused } = waive([unit([], [shared]), { ...unit([], [shared]), id: 'p1s2' }], ran);
    expect(unused.map(({ finding }) => finding)).toEqual([
      {
        rule: 'waiver-unused',
        severity: 'warning',
        unit: 'p1s1',
        facts: { rule: 'figure-mismatch', term: 'xã', context: 'term' },
      },
    ]);
  });

  test('never makes a finding, and what it leaves is what was there', () => {
    const someRule = fc.constantFrom('figure-mismatch', 'term-missing', 'end-mark');
    const someWaiver = fc
      .record({ rule: someRule, reason: fc.constantFrom('', 'vì thế'), term: fc.constantFrom('15 hộ', 'xã') })
      .map((words) => ({ ...words, place }));
    fc.assert(
      fc.property(fc.array(someRule), fc.array(someWaiver), (rules, waivers) => {
        const findings: readonly Finding[] = rules.map((rule) => ({ ...figure('15 hộ nghèo'), rule }));
        const { left, count } = waive([unit(findings, waivers)], ran);
        expect(left[0]!.length + count).toBe(findings.length);
        expect(left[0]!.every((finding) => findings.includes(finding))).toBe(true);
      }),
      runs,
    );
  });
});

test.each([
  [{ rule: '' }, 'form'],
  [{ rule: 'figure-mismach' }, 'rule'],
  [{ reason: '' }, 'reason'],
])('a waiver with %o is a finding itself', (words, context) => {
  const found = invalidWaivers(unit([], [waiver(words)]), (rule) => ran.has(rule));
  expect(found).toMatchObject([{ finding: { rule: 'waiver-invalid', severity: 'error', facts: { context } } }]);
});

test('a good waiver is no finding', () => {
  expect(invalidWaivers(unit([], [waiver({})]), (rule) => ran.has(rule))).toEqual([]);
});
