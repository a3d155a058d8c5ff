import { describe, expect, test } from 'vitest';
import { allChecks, checker, pairReader } from '../../src/checks/index.ts';
import { builtinGlossary } from '../glossary-of.ts';
import { drawFrom } from './seeded/draw.ts';
import { faults } from './seeded/faults.ts';
import { type GoodPair, goodPair } from './seeded/good-pairs.ts';

/** Good pairs, of each kind of fault as many: the large count is that of the deep ring. */
const size = process.env.SONGNGU_DEEP === undefined ? 80 : 5_000;

const checking = checker(pairReader(await builtinGlossary()), allChecks);

/** Each pair is a document of its own, so that no rule is misled by what the pairs before it say. */
function rulesOf(vi: string, en: string): readonly string[] {
  return checking.check({ pairs: [{ id: 'p1s1', vi, en }], format: 'markdown' }).map(({ rule }) => rule);
}

function pairs(count: number): GoodPair[] {
  const draw = drawFrom(20_181_127);
  return Array.from({ length: count }, () => goodPair(draw));
}

test('good pairs are let alone, but for one in 200', () => {
  const alarms = pairs(size).flatMap(({ vi, en }) => rulesOf(vi, en).map((rule) => ({ rule, vi, en })));
  expect(alarms.length, JSON.stringify(alarms.slice(0, 3))).toBeLessThanOrEqual(size / 200);
});

/** What must never be missed: a figure, a date, a document. */
const certain: ReadonlySet<string> = new Set([
  'figure-mismatch',
  'date-mismatch',
  'reference-changed',
  'reference-missing',
]);

describe('planted faults', () => {
  test.each(faults.map((fault) => ({ ...fault, fault })))('$name: $rules', ({ fault, rules }) => {
    const draw = drawFrom(fault.name.length * 7_919);
    const missed: unknown[] = [];
    let planted = 0;
    for (let tries = 0; planted < size && tries < size * 40; tries += 1) {
      const pair = goodPair(draw);
      const en = fault.plant(pair, draw);
      if (en === undefined || en === pair.en) continue;
      planted += 1;
      const seen = rulesOf(pair.vi, en);
      if (!rules.some((rule) => seen.includes(rule))) missed.push({ vi: pair.vi, en, seen });
    }
    expect(planted).toBe(size);
    const allowed = rules.some((rule) => certain.has(rule)) ? 0 : size / 100;
    expect(missed.length, JSON.stringify(missed.slice(0, 3))).toBeLessThanOrEqual(allowed);
  });
});
