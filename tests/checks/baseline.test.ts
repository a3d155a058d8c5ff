import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baseline, fingerprintOf, writeBaseline } from '../../src/checks/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Offset } from '../../src/model/span.ts';
import { marked } from '../marked.ts';

/** A finding with what is in question marked in the texts of its unit. */
function found(vi: string, en: string, more: Partial<Finding> = {}): string {
  const sides = { vi: marked(vi), en: marked(en) };
  const [viStretch, enStretch] = [sides.vi.stretches[0], sides.en.stretches[0]];
  const finding: Finding = {
    rule: 'figure-mismatch',
    severity: 'error',
    unit: 'p1s1',
    ...(viStretch === undefined ? {} : { vi: viStretch as { start: Offset; end: Offset } }),
    ...(enStretch === undefined ? {} : { en: enStretch as { start: Offset; end: Offset } }),
    facts: { vi: '15', en: '16' },
    ...more,
  };
  return fingerprintOf(finding, { vi: sides.vi.text, en: sides.en.text });
}

const before = found('Có ⟦15 xã⟧.', 'There are ⟦16 communes⟧.');

describe('a finding stays known', () => {
  test.each([
    ['in another unit', found('Có ⟦15 xã⟧.', 'There are ⟦16 communes⟧.', { unit: 'p9s2' })],
    ['with another severity', found('Có ⟦15 xã⟧.', 'There are ⟦16 communes⟧.', { severity: 'note' })],
    ['when the English around it is reworded', found('Có ⟦15 xã⟧.', 'In all there are ⟦16 communes⟧ here.')],
    ['in another spelling of the Vietnamese', found('Có  ⟦15 xã⟧.'.normalize('NFC'), 'There are ⟦16 communes⟧.')],
  ])('%s', (_, fingerprint) => {
    expect(fingerprint).toBe(before);
  });
});

describe('a finding is new', () => {
  test.each([
    ['of another rule', found('Có ⟦15 xã⟧.', 'There are ⟦16 communes⟧.', { rule: 'end-mark' })],
    ['about other words', found('Có ⟦15 xã⟧.', 'There are ⟦17 communes⟧.')],
    ['when the Vietnamese says something else', found('Có ⟦15 xã⟧ nghèo.', 'There are ⟦16 communes⟧.')],
    ['with other facts', found('Có ⟦15 xã⟧.', 'There are ⟦16 communes⟧.', { facts: { vi: '15' } })],
  ])('%s', (_, fingerprint) => {
    expect(fingerprint).not.toBe(before);
  });
});

const known = (fingerprint: string, file = 'a.po') => ({ rule: 'end-mark', file, unit: 'p1s1', fingerprint });

test('each entry stands for one finding; what was mended is counted', () => {
  const { has, gone } = baseline({ version: 1, findings: [known('a'), known('a'), known('b')] });
  expect(['a', 'a', 'a', 'c'].map(has)).toEqual([true, true, false, false]);
  expect(gone()).toBe(1);
});

test('what was written is read, in an order that the run does not change', () => {
  const entries = fc.array(
    fc.record({ rule: fc.string(), file: fc.string(), unit: fc.string(), fingerprint: fc.string() }),
  );
  fc.assert(
    fc.property(entries, (findings) => {
      const text = writeBaseline(findings);
      expect(JSON.parse(text).findings).toHaveLength(findings.length);
      expect(writeBaseline(findings.toReversed())).toBe(text);
    }),
    { numRuns: process.env.SONGNGU_DEEP ? 5000 : 200 },
  );
});
