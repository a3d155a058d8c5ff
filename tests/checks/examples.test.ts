import { describe, expect, test } from 'vitest';
import type { Check, Example } from '../../src/checks/check.ts';
import { allChecks, checker, pairReader } from '../../src/checks/index.ts';
import { builtinGlossary } from '../glossary-of.ts';

const reader = pairReader(await builtinGlossary());

/** The rule's own findings in a document of these pairs. */
function found(check: Check, examples: readonly Example[]): number {
  const pairs = examples.map((pair, index) => ({ id: `p${index + 1}s1`, ...pair }));
  return checker({ ...reader, ...check.examplesUnder }, [check]).check({ pairs, format: 'markdown' }).length;
}

describe.each(allChecks.map((check) => ({ ...check, check })))('$rule', ({ check, bad, good }) => {
  test('has examples of both kinds', () => {
    expect(Math.min(bad.length, good.length)).toBeGreaterThan(1);
  });

  test.each(bad.map((pairs) => ({ pairs })))('sees $pairs', ({ pairs }) => {
    expect(found(check, pairs)).toBeGreaterThan(0);
  });

  test.each(good.map((pairs) => ({ pairs })))('lets $pairs pass', ({ pairs }) => {
    expect(found(check, pairs)).toBe(0);
  });
});
