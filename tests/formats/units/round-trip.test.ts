import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { i18nextUnits } from '../../../src/formats/units/i18next-units.ts';
import { po } from '../../../src/formats/units/po.ts';
import { tmx } from '../../../src/formats/units/tmx.ts';
import { readUnitFile } from '../../../src/formats/units/unit-formats.ts';
import { csvUnits, tsvUnits } from '../../../src/formats/units/unit-table.ts';
import { xliff12 } from '../../../src/formats/units/xliff-12.ts';
import { xliff21 } from '../../../src/formats/units/xliff-21.ts';
import type { SegmentId } from '../../../src/model/segment.ts';
import { anyUnits, keptOf, readText, written } from './any-unit.ts';

const numRuns = process.env.SONGNGU_DEEP === undefined ? 300 : 5_000;

const formats = { 'xliff-2.1': xliff21, 'xliff-1.2': xliff12, tmx, po, csv: csvUnits, tsv: tsvUnits };

describe.each(Object.entries(formats))('%s', (_, format) => {
  test('units that are written are read back the same', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const { value, problems } = readText(format, written(format, units));
        expect(problems).toEqual([]);
        expect(value.map(keptOf)).toEqual(units.map(keptOf));
      }),
      { numRuns },
    );
  });

  test('however a file is cut into chunks, the same is read of it, line and column too', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(anyUnits, lengths, (units, cuts) => {
        const text = written(format, units);
        const reader = format.reader('units');
        const batches = [...chunks(new TextEncoder().encode(text), cuts).map(reader.take), reader.end()];
        expect(batches.flatMap(({ value }) => value)).toEqual(readText(format, text).value);
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    );
  });
});

describe.each(Object.entries({ ...formats, i18next: i18nextUnits }))('a damaged file of %s', (_, format) => {
  test('is read as far as it goes, in whole units, and never thrown at', () => {
    const damage = fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255) }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(anyUnits, damage, fc.nat(), (units, places, cut) => {
        const bytes = new TextEncoder().encode(written(format, units));
        for (const { at, byte } of places) bytes[at % bytes.length] = byte;
        const end = bytes.length - (cut % (bytes.length / 2));
        const { value, problems } = readUnitFile(format, bytes.subarray(0, end), 'units');
        for (const { id, place } of value)
          expect([typeof id, place.file, place.line > 0]).toEqual(['string', 'units', true]);
        for (const { place } of problems) expect(place.line > 0 && place.column > 0).toBe(true);
      }),
      { numRuns },
    );
  });
});

/** The bytes in pieces of the lengths, over and over; some are cut inside a letter. */
function chunks(bytes: Uint8Array, lengths: readonly number[]): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let at = 0, index = 0; at < bytes.length; index++) {
    const length = lengths[index % lengths.length] ?? 1;
    pieces.push(bytes.subarray(at, at + length));
    at += length;
  }
  return pieces;
}

test.each([
  ['xliff-2.1', xliff21],
  ['xliff-1.2', xliff12],
  ['tmx', tmx],
])('%s: a marked stretch with a character that XML cannot write goes unmarked and whole', (_, format) => {
  const unit = {
    id: 'p1s1' as SegmentId,
    vi: 'Sở\u0001 họp.',
    en: 'The $t(so, {"x": "\ufffe"}) met.',
    status: 'translated' as const,
    terms: [{ start: 0, end: 3, concept: 'so', en: 'department' }],
    codes: [{ start: 4, end: 21 }],
  };
  const { value, problems } = readText(format, written(format, [unit]));
  expect(problems).toEqual([]);
  expect(value).toMatchObject([{ vi: unit.vi, en: unit.en }]);
});

describe('i18next', () => {
  test.each(['vi', 'en'] as const)('the side %s is read back the same', (side) => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const { value, problems } = readText(i18nextUnits, written(i18nextUnits, units, side));
        expect(problems).toEqual([]);
        const expected = units.map(({ id, vi, en }) => ({ id, en: side === 'vi' ? vi : en }));
        expect(value.map(({ id, en }) => ({ id, en }))).toEqual(expected);
      }),
      { numRuns },
    );
  });
});
