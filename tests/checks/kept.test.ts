import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeptTexts } from '../../src/checks/kept/kept-texts.ts';
import { NumberTable } from '../../src/checks/kept/number-table.ts';
import { textHash } from '../../src/checks/kept/text-hash.ts';

const uint32 = fc.nat(0xffffffff);
/** Keys that want one slot are as common as others. */
const key = fc.oneof(
  fc.string().map(textHash),
  fc.nat(50).map((high) => high * 0x100000000 + 7),
);

test('a table gives what a Map gives', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(key, uint32), { selector: ([one]) => one, maxLength: 3_000 }),
      fc.array(key),
      (rows, others) => {
        const [table, map] = [new NumberTable(), new Map(rows)];
        for (const [own, number] of rows) table.add(own, number);
        expect(table.size).toBe(map.size);
        for (const asked of [...map.keys(), ...others]) expect(table.get(asked)).toBe(map.get(asked));
      },
    ),
    { numRuns: 50 },
  );
});

test('texts are given by their numbers, over the end of a block', () => {
  const texts = Array.from({ length: 2_500 }, (_, number) => `p${number}s1`);
  const kept = new KeptTexts();
  for (const text of texts) kept.add(text);
  expect(kept.size).toBe(texts.length);
  expect(texts.map((_, number) => kept.at(number))).toEqual(texts);
  expect(kept.at(texts.length)).toBeUndefined();
});

test('a hash is a whole number of 53 bits and never 0', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const hash = textHash(text);
      expect(Number.isSafeInteger(hash) && hash > 0).toBe(true);
    }),
  );
});
