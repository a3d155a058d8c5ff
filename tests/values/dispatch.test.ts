import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Dispatch, readersAt } from '../../src/values/dispatch.ts';
import { openingsOf } from '../../src/values/openings.ts';
import { readers } from '../../src/values/readers.ts';
import { tablesOf } from '../../src/values/tables.ts';
import { tokensOf } from '../../src/values/tokens.ts';
import { WrittenWords } from '../../src/values/written-words.ts';
import { symbols } from './symbols.ts';

const tables = tablesOf(symbols);
const dispatch = new Dispatch(readers, tables);
const words = new WrittenWords((key, kind) => openingsOf(key, kind, tables, dispatch));

/** Every word of the symbols that may stand in a value, in one list. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}
const { calendar, figures, lunar, clock, bounds, scales, ordinals, periods, yearParts, relatives, dateParts } = symbols;
const vietnamese = [calendar, figures, lunar, clock, bounds, scales, ordinals, periods, relatives, dateParts];
const symbolWords = [
  ...wordsOf(vietnamese),
  ...yearParts.flatMap(({ vi }) => vi.map((one) => one.replace('{months}', '6').replace('{quarter}', 'III'))),
  ...symbols.units.flatMap(({ vi }) => vi),
];
const piece = fc.oneof(
  fc.constantFrom(...symbolWords),
  fc.constantFrom('5', '12', '30', '63', '90', '2018', '1.069', '65,5', '15.7.2016', '7.2018', '51', '08'),
  fc.constantFrom('một', 'hai', 'ba', 'năm', 'mười', 'mươi', 'lăm', 'rưỡi', 'A', 'XII', 'h', 'g', 'Nguyễn', 'xã'),
  fc.constantFrom(...['-', '/', ':', '.', ',', ';', '(', ')', '°', '$', '%', '+']),
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '')), { minLength: 1, maxLength: 10 })
  .map((some) => some.flat().join(''));

test('a reader that is not asked at a place has nothing to say there', () => {
  fc.assert(
    fc.property(text, (given) => {
      const tokens = tokensOf(given, words);
      for (const at of tokens.keys()) {
        const asked = readersAt(tokens, at, dispatch);
        for (const { read } of readers) if (!asked.includes(read)) expect(read(tokens, at, tables)).toBeUndefined();
      }
    }),
    { numRuns: 1000 },
  );
});
