import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tbx, tbx2 } from '../../src/formats/tbx.ts';
import { xlsx } from '../../src/formats/xlsx.ts';
import type { Concept, ConceptId } from '../../src/model/concept.ts';

const runs = { numRuns: process.env.SONGNGU_DEEP ? 20_000 : 500 };

const concepts: readonly Concept[] = [
  {
    id: 'ho-ngheo' as ConceptId,
    vi: 'hộ nghèo',
    en: 'poor household',
    domain: 'society',
    deprecated: ['pauper'],
    cues: ['xã'],
    definition: 'Hộ có thu nhập dưới chuẩn.',
  },
  { id: 'ho-can-ngheo' as ConceptId, vi: 'hộ cận nghèo', en: 'near-poor household', domain: 'society' },
];

/** A change to a file: bytes put in place of others. */
const anyChange = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.integer({ min: 0, max: 12 }),
  added: fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc
      .constantFrom('<', '>', '"', '&', '</', '<a>', ']]>', '<!--', '<?x', 'ủ', '\0', 'xmlns=""')
      .map((text) => Buffer.from(text)),
  ),
});

type Change = typeof anyChange extends fc.Arbitrary<infer T> ? T : never;

function changed(bytes: Buffer, { at, removed, added }: Change): Buffer {
  const start = Math.floor(at * bytes.length);
  return Buffer.concat([bytes.subarray(0, start), added, bytes.subarray(start + removed)]);
}

describe.each([tbx, tbx2, xlsx])('a damaged $name file', ({ write, read }) => {
  const pieces = [...(write?.(concepts, { title: 'Songngu', date: '2026-11-27' }).content ?? [])];
  const whole = Buffer.concat(pieces.map((piece) => Buffer.from(piece as string)));

  test('is read or refused: no change of its bytes makes the reader fail', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.array(anyChange, { minLength: 1, maxLength: 3 }), (changes) => {
        const { value, problems } = read?.(changes.reduce(changed, whole), 'damaged') ?? { value: [], problems: [] };
        if (problems.length > 0) refused++;
        else expect(value.length).toBeGreaterThan(0);
      }),
      runs,
    );
    expect(refused).toBeGreaterThan(runs.numRuns / 10);
  });
});
