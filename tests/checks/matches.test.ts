import fc from 'fast-check';
import { expect, test } from 'vitest';
import { batches } from '../../src/checks/batches.ts';
import { countIn, matchesIn } from '../../src/checks/form/matches.ts';
import { mayHoldSlips, slips } from '../../src/checks/rules/spaces.ts';

const text = fc.string({
  unit: fc.constantFrom('a', 'B', 'đ', '1', ' ', '\u00A0', ',', '.', ':', '(', ')', '“', '”', '😀'),
});
/** Some find nothing but a place. */
const patterns = [
  /a+/g,
  /[\p{L}\p{N}]+/gu,
  /(a)|(\d)/gu,
  /(?=\p{L})/gu,
  /(?<=a)/g,
  /\d*/gu,
  ...slips.map(({ pattern }) => pattern),
];

test('a pattern finds what matchAll finds, again and again', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...patterns), (searched, pattern) => {
      const wanted = Array.from(searched.matchAll(pattern), (match) => [match.index, ...match]);
      const found = (): unknown => matchesIn(searched, pattern).map((match) => [match.index, ...match]);
      expect([found(), found()]).toEqual([wanted, wanted]);
    }),
  );
});

test('what is counted is what is found', () => {
  fc.assert(
    fc.property(text, (searched) => {
      expect(countIn(searched, /\p{L}+/gu)).toBe(matchesIn(searched, /\p{L}+/gu).length);
    }),
  );
});

test('no space slips where nothing is searched', () => {
  fc.assert(
    fc.property(text, (searched) => {
      if (slips.some(({ pattern }) => searched.search(pattern) >= 0)) expect(searched).toMatch(mayHoldSlips);
    }),
    { numRuns: 2_000 },
  );
});

test.each([0, 1, 49, 50, 51, 120])('%i items come in batches, all of them in their order', (count) => {
  const items = Array.from({ length: count }, (_, at) => at);
  const all = [...batches(items)];
  expect(all.flat()).toEqual(items);
  expect(all.every((batch) => batch.length > 0 && batch.length <= 50)).toBe(true);
});

test('items are taken as their batch is asked for', () => {
  let taken = 0;
  function* endless(): Generator<number> {
    for (;;) {
      taken += 1;
      yield taken;
    }
  }
  const [first] = batches(endless());
  expect(first?.length).toBe(taken);
});
