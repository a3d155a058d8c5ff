import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readers } from '../../src/values/read-english/readers.ts';
import { readersAt, startOpens, startsOf } from '../../src/values/read-english/starts.ts';
import { englishTables } from '../../src/values/read-english/tables.ts';
import { templateTable } from '../../src/values/read-english/template-table.ts';
import { tokensOf } from '../../src/values/tokens.ts';
import { WrittenWords } from '../../src/values/written-words.ts';
import { symbols } from './symbols.ts';

const tables = englishTables(symbols);
const templates = templateTable(symbols, tables);
const starts = startsOf(readers, tables, templates);
const words = new WrittenWords(startOpens(starts));
const piece = fc.oneof(
  fc.constantFrom('from', 'between', 'more than', 'about', 'the', 'a', 'minus', 'VND', 'US$', 'half', 'a few', 'twice'),
  fc.constantFrom('one', 'two', 'twenty', 'hundred', 'third', 'first', 'thirds', 'million', 'hundreds', 'tens', 'noon'),
  fc.constantFrom(
    'May',
    'July',
    'Article',
    'Clause',
    'Decree',
    'Resolution',
    'No.',
    'this',
    'District',
    'Q',
    'XIII',
    'C',
  ),
  fc.constantFrom(
    '5',
    '12',
    '31',
    '2018',
    '1,069',
    '65.5',
    '3rd',
    '30/2020/ND-CP',
    'quarter',
    'months',
    'period',
    'of',
  ),
  fc.constantFrom(
    '-',
    '/',
    ':',
    '.',
    ',',
    'and',
    'to',
    'per',
    'people',
    'hectares',
    'percent',
    'a.m.',
    '%',
    'last year',
  ),
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '')), { minLength: 1, maxLength: 10 })
  .map((some) => some.flat().join(''));

test('an English reader that is not asked at a place has nothing to say there', () => {
  fc.assert(
    fc.property(text, (given) => {
      const tokens = tokensOf(given, words);
      for (const at of tokens.keys()) {
        const asked = readersAt(starts, tokens, at);
        for (const { read } of readers)
          if (!asked.includes(read))
            expect(read({ text: given, tokens, tables, templates, starts }, at)).toBeUndefined();
      }
    }),
    { numRuns: 2000 },
  );
});
