import { describe, expect, test } from 'vitest';
import { cValues } from '../../src/extraction/c-value.ts';

const phrase = (text: string, count: number) => ({ keys: text.split(' '), count });

describe('C-value', () => {
  test('of the example in section 2.2 of the paper, worked by hand', () => {
    const phrases = [
      phrase('adenoid cystic basal cell carcinoma', 5),
      phrase('cystic basal cell carcinoma', 11),
      phrase('ulcerated basal cell carcinoma', 7),
      phrase('recurrent basal cell carcinoma', 5),
      phrase('circumscribed basal cell carcinoma', 3),
      phrase('basal cell carcinoma', 984),
    ];
    const expected = [
      Math.log2(5) * 5,
      2 * (11 - 5), // once in a longer one
      2 * 7,
      2 * 5,
      2 * 3,
      Math.log2(3) * (984 - (5 + (11 - 5) + 7 + 5 + 3) / 5), // in five longer ones; five of cystic's are adenoid's
    ];
    for (const [index, value] of cValues(phrases).entries()) expect(value).toBeCloseTo(expected[index]!, 10);
  });

  test('a phrase that stands only inside one longer is worth nothing', () => {
    expect(cValues([phrase('rừng phòng hộ đầu nguồn', 4), phrase('phòng hộ', 4)])).toEqual([Math.log2(5) * 4, 0]);
  });

  test('what stands twice in one longer phrase stands in one', () => {
    expect(cValues([phrase('a b c a b', 3), phrase('a b', 10)])[1]).toBe(10 - 3);
  });

  test('nothing comes of nothing', () => {
    expect(cValues([])).toEqual([]);
  });
});
