import { expect, test } from 'vitest';
import { scores } from '../../bench/draft-score.ts';

test('a draft that is its reference has every point', () => {
  const text = 'The province issued Plan No. 138/KH-UBND on July 15, 2016.';
  const { chrf, bleu } = scores([{ draft: text, references: ['Something else.', text] }]);
  expect([chrf, bleu]).toEqual([100, 100]);
});

test('case, dashes, quotes and per cent are no matter', () => {
  const { chrf } = scores([
    { draft: 'the “2016–2020” period: 65 percent', references: ['The "2016-2020" period: 65%'] },
  ]);
  expect(chrf).toBe(100);
});

test('chrF of a draft of one word wrong, worked out by hand', () => {
  // “abcd” against “abce”: three of four letters, two of three pairs, one of two triples, none of the one four.
  const { chrf } = scores([{ draft: 'abcd', references: ['abce'] }]);
  expect(chrf).toBeCloseTo((100 * (3 / 4 + 2 / 3 + 1 / 2 + 0)) / 4, 6);
});

test('a short draft pays for its brevity', () => {
  const reference = 'one two three four five six seven eight';
  const { bleu } = scores([{ draft: 'one two three four', references: [reference] }]);
  expect(bleu).toBeCloseTo(100 * Math.exp(1 - 8 / 4), 6);
});
