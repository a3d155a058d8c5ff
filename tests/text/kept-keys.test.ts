import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordKey } from '../../src/text/fold.ts';
import { wordKeyAt } from '../../src/text/kept-keys.ts';

const letters = fc.constantFrom(...'aăâbcdđeêhiklmnoôơpquưxyàáảãạềỹỷÐÐHỦYK0389', '\u0301', '\u200b', 'ß', 'й');
const word = fc.string({ unit: letters, minLength: 1, maxLength: 13 });

test('the key of a word in a text is that of the word alone, also when it is met again', () => {
  fc.assert(
    fc.property(word, word, word, (before, own, behind) => {
      const text = `${before} ${own} ${behind}`;
      const [start, end] = [before.length + 1, before.length + 1 + own.length];
      expect(wordKeyAt(text, start, end)).toBe(wordKey(own));
      expect(wordKeyAt(text, start, end)).toBe(wordKey(own));
    }),
    { numRuns: 2000 },
  );
});

test('of more words than are kept each has its own key', () => {
  const words = Array.from({ length: 45_000 }, (_, number) => `từ${number}`);
  expect(words.filter((own) => wordKeyAt(own, 0, own.length) !== wordKey(own))).toEqual([]);
  expect(wordKeyAt('Quý', 0, 3)).toBe(wordKey('quí'));
});
