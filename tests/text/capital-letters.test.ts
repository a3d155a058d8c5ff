import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFromCapitals, isCapitalAt, isMostlyCapitals } from '../../src/text/index.ts';

test.each([
  { found: 'Đ', is: 'capital' },
  { found: 'ư', is: 'letter' },
  { found: '5', is: 'neither' },
  { found: '\u0301', is: 'neither' },
  { found: '𝐊', is: 'capital' }, // of two units
  { found: '𠀀', is: 'letter' },
])('$found is a capital, another letter or neither', ({ found, is }) => {
  for (const _ of ['looked up', 'known']) {
    expect({ isCapital: isCapitalAt(found, 0), isSmall: !isMostlyCapitals(`A${found}`, 0.6) }).toEqual({
      isCapital: is === 'capital',
      isSmall: is === 'letter',
    });
  }
});

test('nothing stands before or behind a text', () => {
  expect([-1, 1].map((at) => isCapitalAt('A', at))).toEqual([false, false]);
});

const text = fc.string({ unit: fc.constantFrom(...'AĐƯaư1 .-_𝐊', 'Ấ', 'TP', '\u0301'), maxLength: 30 });
const source = String.raw`(?<![\p{L}\p{N}_])\p{Lu}[\p{Lu}\p{M}\p{N}]*(?![\p{L}\p{N}_])`;

test('what begins with a capital is found as by a search through the whole text', () => {
  const sticky = new RegExp(source, 'uy');
  fc.assert(
    fc.property(text, (words) => {
      const searched = Array.from(words.matchAll(new RegExp(source, 'gu')), ({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
      }));
      expect(findFromCapitals(words, sticky)).toEqual(searched);
    }),
    { numRuns: 1000 },
  );
});
