import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../src/checks/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Offset } from '../../src/model/span.ts';
import { checkedBy } from './checked.ts';
import { type Draw, drawFrom } from './seeded/draw.ts';
import { type Fault, faults } from './seeded/faults.ts';
import { goodPair } from './seeded/good-pairs.ts';

const numRuns = process.env.SONGNGU_DEEP === undefined ? 400 : 20_000;

/** Rules with fixes that look at a pair alone. */
const rules = [
  'figure-mismatch',
  'date-mismatch',
  'reference-changed',
  'address-changed',
  'link-changed',
  'doubled-word',
  'quotes-mixed',
  'end-mark',
  'capital-start',
  'spaces',
  'confusable',
];
const check = checkedBy(...rules);

type Mended = { readonly text: string; readonly rounds: number; readonly left: readonly Finding[] };

/** Applies all fixes until none is found. */
function mended(vi: string, en: string): Mended {
  let text = en;
  for (let rounds = 0; ; rounds += 1) {
    const left = check(vi, text);
    const { text: next, applied } = applyFixes(text, left);
    if (applied.length === 0 || rounds === 6) return { text, rounds, left };
    text = next;
  }
}

const finding = (
  rule: string,
  ...edits: readonly (readonly [start: number, end: number, text: string])[]
): Finding => ({
  rule,
  severity: 'warning',
  unit: 'p1s1',
  facts: {},
  fix: { edits: edits.map(([start, end, text]) => ({ start: start as Offset, end: end as Offset, text })) },
});

describe('fixes of one text', () => {
  test('are made together where they stand apart', () => {
    const fixes = [finding('a', [0, 1, 'T']), finding('b', [8, 9, ''], [12, 12, '.'])];
    expect(applyFixes('the plan  is', fixes)).toEqual({ text: 'The plan is.', applied: fixes });
  });

  test('wait where they touch what another changes', () => {
    const [first, second] = [finding('a', [4, 8, 'plans']), finding('b', [8, 9, ''])];
    expect(applyFixes('the plan  is', [first, second])).toEqual({ text: 'the plans  is', applied: [first] });
  });

  test('are made whole or not at all', () => {
    const [first, second] = [finding('a', [0, 1, 'T']), finding('b', [0, 1, 't'], [12, 12, '.'])];
    expect(applyFixes('the plan is!', [first, second]).text).toBe('The plan is!');
  });

  test('are none where no finding has one', () => {
    const { fix: _, ...bare } = finding('a');
    expect(applyFixes('the plan', [bare])).toEqual({ text: 'the plan', applied: [] });
  });
});

/** What was planted and can be taken out again to the letter. */
const undone: ReadonlySet<string> = new Set([
  'a word twice',
  'a space twice',
  'a space before a comma',
  'the full stop lost',
  'no capital at the start',
  'another link',
  'a letter of another script',
]);

/** A pair with the fault in it: not every sentence has a place for every fault. */
function plantedIn(fault: Fault, draw: Draw) {
  for (;;) {
    const pair = goodPair(draw);
    const bad = fault.plant(pair, draw);
    if (bad !== undefined && bad !== pair.en) return { vi: pair.vi, good: pair.en, bad, name: fault.name };
  }
}

const planted = fc
  .record({ seed: fc.nat(), fault: fc.constantFrom(...faults) })
  .map(({ seed, fault }) => plantedIn(fault, drawFrom(seed)));

test('every fix goes, and its finding with it; a second time nothing is left to do', () => {
  const restored = new Set<Fault['name']>();
  fc.assert(
    fc.property(planted, ({ vi, good, bad, name }) => {
      const { text, rounds, left } = mended(vi, bad);
      expect(rounds).toBeLessThan(4);
      expect(left.flatMap(({ fix }) => (fix === undefined ? [] : [fix]))).toEqual([]);
      expect(mended(vi, text)).toEqual({ text, rounds: 0, left });
      if (!undone.has(name) || check(vi, bad).length === 0 || check(vi, good).length > 0) return;
      expect(text).toBe(good);
      restored.add(name);
    }),
    { numRuns },
  );
  expect(restored).toEqual(undone);
});
