import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf, wordsOfRow } from '../../src/analysis/acronym-words.ts';
import { buildMatcher } from '../../src/text/index.ts';

const piece = fc.constantFrom(
  'Ủy',
  'ban',
  'UBND',
  'hoà',
  'KT',
  '4',
  '0',
  '-',
  '–',
  '(',
  ')',
  '&',
  ',',
  '“',
  ' ',
  '\u00a0',
  '🎉',
);

test('the words of a row are those of its text', () => {
  const { rowOf } = buildMatcher(['Ủy ban', 'UBND']);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom('NFC', 'NFD'), (pieces, form) => {
      const text = pieces.join('').normalize(form);
      const words = wordsOfRow(text, rowOf(text));
      expect(words.map(({ start, end, key, text: word, isMark }) => ({ start, end, key, text: word, isMark }))).toEqual(
        wordsOf(text),
      );
    }),
  );
});
