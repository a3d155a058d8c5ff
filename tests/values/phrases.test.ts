import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchKey } from '../../src/text/index.ts';
import { keysIn, phraseAt, phrasesOf } from '../../src/values/phrases.ts';
import { isWordsAlone, skeletonOf } from '../../src/values/skeletons.ts';
import { tokensOf } from '../../src/values/tokens.ts';

const letters = Array.from('aàăắâậbcdđeéêệghiìklmnoỏôồơợpqrstuùưữvxyýỷAĐÊÔƯYÝñéø');
const word = fc.oneof(
  fc.constantFrom('nghị', 'quyết', 'Hòa', 'hoà', 'kỹ', 'kĩ', 'QUÝ', 'quí', 'đồng', 'Ðồng', 'tỷ', 'tỉ', 'm', 'USD'),
  fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 30 }),
);
const piece = fc.oneof(
  word,
  fc.constantFrom('trie\u0323\u0302u', 'TP.', 'm2', 'km/h', '%', '5', '24/7', '–', 'а\u0301'),
  fc.string({ maxLength: 6 }),
);
const joined = (words: readonly string[]): string => words.join(' ');
const text = fc.array(piece, { maxLength: 4 }).map(joined);
/** No figure behind a space: it would be no part of the phrase. */
const sign = fc.constantFrom('TP.', 'm2', 'km/h', '%', '–', '(đ)', 'đô-la', '24/7', 'а\u0301');
const phrase = fc
  .tuple(fc.oneof(word, sign), fc.array(fc.oneof(word, fc.constantFrom('%', 'km/h', 'm2', '–')), { maxLength: 3 }))
  .map(([first, rest]) => joined([first, ...rest]));

describe('the phrases of the data', () => {
  test('a word of letters and its key have one skeleton', () => {
    fc.assert(
      fc.property(piece, (given) => {
        if (isWordsAlone(given)) expect(skeletonOf(matchKey(given))).toBe(skeletonOf(given));
      }),
    );
  });

  test('the keys of a text are those of its tokens', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(keysIn(given)).toEqual(tokensOf(given).map(({ key }) => key));
      }),
    );
  });

  test('of the phrases that a text begins with the longest is found', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 8 }), text, (phrases, rest) => {
        const tree = phrasesOf(phrases.map((vi) => ({ vi: [vi], meaning: vi })));
        for (const one of phrases) {
          const given = `${one} ${rest}`;
          const keys = tokensOf(given).map(({ key }) => key);
          const lengths = phrases.map(keysIn).filter((own) => own.every((key, at) => keys[at] === key));
          const longest = Math.max(...lengths.map(({ length }) => length));
          expect(phraseAt(tree, tokensOf(given), 0)?.to).toBe(longest);
        }
      }),
    );
  });
});
