import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { similarKeys } from '../../src/glossary/similar-keys.ts';
import { textList } from '../../src/glossary/text-list.ts';

function sortedList(texts: readonly string[]) {
  const encoded = texts.map((text) => Buffer.from(text)).sort(Buffer.compare);
  const starts = new Uint32Array(encoded.length + 1);
  encoded.forEach((bytes, index) => {
    starts[index + 1] = starts[index]! + bytes.length;
  });
  return textList(Buffer.concat(encoded), starts);
}

const keys = ['ban dan toc', 'ban', 'bang', 'dan toc', 'dan tu', 'ubnd', 'ubnd', 'uy ban nhan dan'];

test.each([
  { wanted: 'ubnx', most: 1, found: ['ubnd 1', 'ubnd 1'] },
  { wanted: 'dan toc', most: 0, found: ['dan toc 0'] },
  { wanted: 'dan tox', most: 2, found: ['dan toc 1', 'dan tu 2'] },
  { wanted: 'uy ban nhn dna', most: 3, found: ['uy ban nhan dan 3'] },
  { wanted: 'an', most: 1, found: ['ban 1'] },
  { wanted: 'hoi dong', most: 3, found: [] },
])('“$wanted” with $most slips finds $found', ({ wanted, most, found }) => {
  const list = sortedList(keys);
  expect(similarKeys(list, wanted, most).map(({ index, distance: edits }) => `${list.at(index)} ${edits}`)).toEqual(
    found,
  );
});

test('finds what the distance of every key finds', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcd '), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), word, fc.integer({ min: 0, max: 3 }), (texts, wanted, most) => {
      const list = sortedList(texts);
      const all = Array.from({ length: list.length }, (_, index) => ({
        index,
        distance: distance(list.at(index), wanted),
      }));
      expect(similarKeys(list, wanted, most)).toEqual(all.filter((each) => each.distance <= most));
    }),
    { numRuns: 2000 },
  );
});
