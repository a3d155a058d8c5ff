import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchKey } from '../../src/text/index.ts';
import { tokensOf } from '../../src/values/tokens.ts';
import { WrittenWords } from '../../src/values/written-words.ts';

/** What a text falls into, said plainly: runs of letters, figures, ends of paragraphs, single signs. */
const pieces =
  /(?<word>\p{L}[\p{L}\p{M}\u00AD\u200B-\u200D\u2060]*)|(?<figure>\d+(?:[.,]\d+)*)|(?<wall>\n[^\S\n]*(?:\n|(?=[-\u2010-\u2015\u2212\uF02D+*•][^\S\n])))|(?<sign>[^\s\u00AD\u200B-\u200D\u2060])/gu;

function plainTokens(text: string): unknown[] {
  let end = -1;
  return [...text.matchAll(pieces)].map(({ 0: piece, index, groups = {} }) => {
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined);
    const key = kind === 'word' && piece.length <= 24 ? matchKey(piece) : piece;
    const token = { kind, start: index, end: index + piece.length, text: piece, key, glued: index === end };
    end = token.end;
    return token;
  });
}

const piece = fc.oneof(
  fc.constantFrom('Nghị', 'quyết', 'số', 'tỷ', 'đồng', 'Hòa', 'hoà', 'm', 'ha', 'TTg', 'người', 'a'.repeat(25)),
  fc.constantFrom(...['5', '1.069', '1,5', '15.7.2016', '3.', ',7', '..', '٣']),
  fc.constantFrom(' ', ' ', '\u00A0', '\n', '\n\n', '\n \n', '\n- ', '\n • ', '\n-5', '\t'),
  fc.constantFrom('-', '/', '%', '(', '“', '°', '…', '\u200B', '\u0301', '\u00AD', '😀', '𝐀', 'Ω'),
);
const text = fc.array(piece, { maxLength: 30 }).map((some) => some.join(''));

test('a text falls into the same pieces as by the plain pattern, whatever was read before', () => {
  const words = new WrittenWords();
  fc.assert(
    fc.property(text, (given) => {
      const found = tokensOf(given, words).map(({ kind, start, end, text, key, glued }) => ({
        kind,
        start,
        end,
        text,
        key,
        glued,
      }));
      expect(found).toEqual(plainTokens(given));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  { figure: '1069', plain: true },
  { figure: '1.069', plain: false },
  { figure: '65,5', plain: false },
])('$figure is digits alone: $plain', ({ figure, plain }) => {
  expect(tokensOf(figure)).toMatchObject([{ kind: 'figure', plain }]);
});

test('words are found again after more of them than are remembered', () => {
  const words = new WrittenWords();
  const many = Array.from(
    { length: 60_000 },
    (_, at) => `w${at.toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`,
  );
  const read = (given: string) => tokensOf(given, words).map(({ key }) => key);
  expect(read(many.join(' '))).toEqual(many.map(matchKey));
  expect(read('Hòa hoà HÒA')).toEqual(Array(3).fill(matchKey('hòa')));
});
