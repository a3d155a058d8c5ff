import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { SegmentId } from '../../src/model/segment.ts';
import type { UnitsFile } from '../../src/model/unit.ts';
import { type UnitEdit, writeUnitEdits } from '../../src/translation/index.ts';
import { applyUnitEdits } from '../../src/translation/unit-edits.ts';
import { unitLists } from './generators.ts';
import { anyStyle, writtenFile } from './units-yaml.ts';

const runs = { numRuns: process.env.SONGNGU_DEEP ? 5_000 : 200 };

const taken = (facts: Omit<Extract<UnitEdit, { kind: 'taken' }>, 'kind' | 'id'>): UnitEdit => ({
  kind: 'taken',
  id: 'p1s1' as SegmentId,
  ...facts,
});

test.each([
  [
    'English where there was none, behind the Vietnamese',
    'units:\n  - id: p1s1\n    vi: Một # một\n    status: draft # mới\n    note: x\n',
    taken({ en: 'One', status: 'translated', origin: { by: 'person' } }),
    'units:\n  - id: p1s1\n    vi: Một # một\n    en: One\n    status: translated # mới\n    origin: { by: person }\n    note: x\n',
  ],
  [
    'in the quotes it had, and stale no more',
    "units:\n- id: p1s1\n  vi: Một\n  en: 'One' # as agreed\n  status: stale\n  origin: { by: memory, match: 87 } # cũ\n  was: { vi: Mốt, status: reviewed }\n",
    taken({ en: 'One: 1', status: 'reviewed', origin: { by: 'person' } }),
    "units:\n- id: p1s1\n  vi: Một\n  en: 'One: 1' # as agreed\n  status: reviewed\n  origin: { by: person }\n  # cũ\n",
  ],
  [
    'a note alone',
    'units:\n  - id: p1s1\n    vi: Một\n    status: draft',
    taken({ note: 'a\nb' }),
    'units:\n  - id: p1s1\n    vi: Một\n    status: draft\n    note: "a\\nb"',
  ],
  [
    'a unit in brackets',
    'units:\n  - { id: p1s1, vi: Một, status: draft, origin: { by: offline } } # short\n',
    taken({ en: 'One, two', status: 'translated', origin: { by: 'engine', name: 'a, b' } }),
    'units:\n  - { id: p1s1, vi: Một, en: "One, two", status: translated, origin: { by: engine, name: "a, b" } } # short\n',
  ],
])('%s', (_, before, edit, after) => {
  expect(writeUnitEdits(before, [edit])).toBe(after);
});

test('in whatever style a file is written, it then says what was taken, and every comment is there once', () => {
  const facts = fc.record({
    en: fc.constantFrom('Một', 'The "board" #1: met', ' - x', 'a\nb', "'tis"),
    status: fc.constantFrom('draft' as const, 'translated' as const, 'reviewed' as const),
    origin: fc.constantFrom({ by: 'person' as const }, { by: 'engine' as const, name: 'máy, dịch' }),
  });
  const note = fc.option(fc.constantFrom('xem lại', 'a: b # c'), { nil: undefined });
  fc.assert(
    fc.property(unitLists(), anyStyle(), facts, note, (lists, style, change, noted) => {
      const before = writtenFile(lists, style);
      const all = [...lists.units, ...(lists.attic ?? [])];
      const edits: readonly UnitEdit[] = all.map(({ id }) => ({
        kind: 'taken',
        id,
        ...change,
        ...(noted === undefined ? {} : { note: noted }),
      }));
      const after = writeUnitEdits(before, edits) ?? '';
      const read = parse(after) as UnitsFile;
      const expected = applyUnitEdits(lists, edits);
      expect({ units: read.units, attic: read.attic ?? [] }).toEqual(expected);
      expect(commentsIn(after)).toEqual(commentsIn(before));
    }),
    runs,
  );
});

/** The comments of the generator, by their numbers. */
function commentsIn(text: string): string[] {
  return [...text.matchAll(/# ghi chú \d+/g)].map(([comment]) => comment).sort();
}
