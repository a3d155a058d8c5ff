import { describe, expect, test } from 'vitest';
import { isExcepted, severitiesIn } from '../../src/checks/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Offset } from '../../src/model/span.ts';

test('severities are those that are set', () => {
  const settings = {
    empty: 'off',
    'end-mark': 'note',
    'term-missing': { severity: 'error', except: ['xã'], reason: 'r' },
    'figure-mismatch': { except: ['xã'], reason: 'r' },
  } as const;
  expect(severitiesIn(settings)).toEqual({ empty: 'off', 'end-mark': 'note', 'term-missing': 'error' });
});

describe('an exception', () => {
  const texts = { vi: 'Ủy ban nhân dân xã họp.', en: 'The committee met.' };
  const finding: Finding = {
    rule: 'term-missing',
    severity: 'warning',
    unit: 'p1s1',
    vi: { start: 0 as Offset, end: 15 as Offset },
    facts: { concept: 'uy-ban-nhan-dan', wanted: "People's Committee" },
  };

  test.each(['uy-ban-nhan-dan', 'Uỷ ban nhân dân', 'ủy ban', 'people’s committee'])('of “%s” holds', (term) => {
    expect(isExcepted({ 'term-missing': { except: [term], reason: 'r' } }, finding, texts)).toBe(true);
  });

  test.each(['uy-ban', 'xã', 'dân x', ''])('of “%s” does not', (term) => {
    expect(isExcepted({ 'term-missing': { except: [term], reason: 'r' } }, finding, texts)).toBe(false);
  });

  test('of another rule does not', () => {
    expect(isExcepted({ 'end-mark': { except: ['ủy ban'], reason: 'r' } }, finding, texts)).toBe(false);
    expect(isExcepted({ 'term-missing': 'note' }, finding, texts)).toBe(false);
  });
});
