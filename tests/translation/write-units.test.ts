import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { SegmentId } from '../../src/model/segment.ts';
import type { Unit, UnitsFile } from '../../src/model/unit.ts';
import { syncUnits, type UnitEdit, writeUnitEdits } from '../../src/translation/index.ts';
import { sentencesOf, unitLists } from './generators.ts';
import { anyStyle, writtenFile } from './units-yaml.ts';

const runs = { numRuns: process.env.SONGNGU_DEEP ? 5_000 : 100 };

const id = (text: string) => text as SegmentId;
const stale = (unit: string, vi: string, was: string): UnitEdit => ({
  kind: 'stale',
  id: id(unit),
  vi,
  was: { vi: was, status: 'reviewed' },
});
const fresh = (unit: string, after: string | null): UnitEdit => ({
  kind: 'new',
  unit: { id: id(unit), vi: 'Mới.', status: 'draft' },
  after: after === null ? null : id(after),
});
const retired = (unit: string): UnitEdit => ({ kind: 'retired', id: id(unit) });
const recalled = (unit: string, after: string | null): UnitEdit => ({
  kind: 'recalled',
  id: id(unit),
  after: after === null ? null : id(after),
});

/** A person's file: aligned comments, quotes of all kinds, folds, gaps of one line and of two. */
const kept = `# Lời đầu
source:   vi.md      # beside this file
date: 2018-08-20

units:
  # tiêu đề
  - id: p1s1
    vi:     Một        # aligned
    en: "One"
    status: reviewed


  - id: p2s1
    vi: >-
      Hai dòng
      gấp lại
    en: 'Two  lines'   # as agreed
    status: reviewed
    # inside p2s1

  # before p3s1
  - id: p3s1
    vi: "Ba"
    status: draft

attic:
- id: p9s1
  vi: Chín
  en: |
    Nine
  status: translated
`;

describe('edits by splicing', () => {
  test.each<[string, readonly UnitEdit[], readonly (readonly [string, string])[]]>([
    ['nothing', [], []],
    [
      'a draft’s source',
      [{ kind: 'source', id: id('p3s1'), vi: 'Bốn: "x"' }],
      [['    vi: "Ba"\n', '    vi: "Bốn: \\"x\\""\n']],
    ],
    [
      'stale, beside an aligned comment',
      [stale('p1s1', 'Một hai', 'Một')],
      [
        ['vi:     Một ', 'vi:     Một hai '],
        [
          '"One"\n    status: reviewed\n',
          '"One"\n    status: stale\n    was:\n      vi: Một\n      status: reviewed\n',
        ],
      ],
    ],
    [
      'stale, over a folded text',
      [stale('p2s1', 'Hai #2', 'Hai dòng gấp lại')],
      [
        ['vi: >-\n      Hai dòng\n      gấp lại\n', 'vi: "Hai #2"\n'],
        [
          '# as agreed\n    status: reviewed\n',
          '# as agreed\n    status: stale\n    was:\n      vi: Hai dòng gấp lại\n      status: reviewed\n',
        ],
      ],
    ],
    [
      'a new unit after another',
      [fresh('p1s2', 'p1s1')],
      [
        [
          '"One"\n    status: reviewed\n',
          '"One"\n    status: reviewed\n\n  - id: p1s2\n    vi: Mới.\n    status: draft\n',
        ],
      ],
    ],
    [
      'new units at the head',
      [fresh('p0s1', null), fresh('p0s2', 'p0s1')],
      [
        [
          '  # tiêu đề\n',
          '  - id: p0s1\n    vi: Mới.\n    status: draft\n\n  - id: p0s2\n    vi: Mới.\n    status: draft\n\n  # tiêu đề\n',
        ],
      ],
    ],
    [
      'a unit to the attic, with its comments',
      [retired('p2s1')],
      [
        [
          `  - id: p2s1
    vi: >-
      Hai dòng
      gấp lại
    en: 'Two  lines'   # as agreed
    status: reviewed
    # inside p2s1

`,
          '',
        ],
        [
          '  status: translated\n',
          `  status: translated

- id: p2s1
  vi: >-
    Hai dòng
    gấp lại
  en: 'Two  lines'   # as agreed
  status: reviewed
  # inside p2s1
`,
        ],
      ],
    ],
    [
      'the last unit to the attic, the first back from it',
      [retired('p3s1'), recalled('p9s1', 'p1s1')],
      [
        [
          '"One"\n    status: reviewed\n',
          '"One"\n    status: reviewed\n\n  - id: p9s1\n    vi: Chín\n    en: |\n      Nine\n    status: translated\n',
        ],
        ['  # before p3s1\n  - id: p3s1\n    vi: "Ba"\n    status: draft\n\n', ''],
        [
          '- id: p9s1\n  vi: Chín\n  en: |\n    Nine\n  status: translated\n',
          '# before p3s1\n- id: p3s1\n  vi: "Ba"\n  status: draft\n',
        ],
      ],
    ],
    [
      'the attic emptied',
      [recalled('p9s1', 'p3s1')],
      [
        [
          '    vi: "Ba"\n    status: draft\n',
          '    vi: "Ba"\n    status: draft\n\n  - id: p9s1\n    vi: Chín\n    en: |\n      Nine\n    status: translated\n',
        ],
        ['attic:\n- id: p9s1\n  vi: Chín\n  en: |\n    Nine\n  status: translated\n', 'attic: []\n'],
      ],
    ],
  ])('%s', (_, edits, changes) => {
    for (const eol of ['\n', '\r\n']) {
      const before = kept.replaceAll('\n', eol);
      const expected = changes.reduce((text, [from, to]) => replacedOnce(text, from, to), kept).replaceAll('\n', eol);
      expect(writeUnitEdits(before, edits)).toBe(expected);
      expect(writeUnitEdits(`\uFEFF${before}`, edits)).toBe(`\uFEFF${expected}`);
    }
  });

  test.each([
    [
      'an empty list',
      'source: vi.md\nunits: []\n',
      'source: vi.md\nunits:\n  - id: p1s1\n    vi: Mới.\n    status: draft\n',
    ],
    [
      'a list without value',
      'units: # here\nsource: vi.md\n',
      'units: # here\n  - id: p1s1\n    vi: Mới.\n    status: draft\nsource: vi.md\n',
    ],
    [
      'no last line break',
      'source: vi.md\nunits: [ ] # all',
      'source: vi.md\nunits: # all\n  - id: p1s1\n    vi: Mới.\n    status: draft\n',
    ],
  ])('the first unit into %s', (_, before, after) => {
    expect(writeUnitEdits(before, [fresh('p1s1', null)])).toBe(after);
  });

  test.each([
    [
      'without attic',
      'units:\n- id: p1s1\n  vi: Một\n  status: draft',
      'units: []\n\nattic:\n- id: p1s1\n  vi: Một\n  status: draft\n',
    ],
    [
      'with an empty one',
      'attic: []\nunits:\n- id: p1s1\n  vi: Một\n  status: draft\n',
      'attic:\n- id: p1s1\n  vi: Một\n  status: draft\nunits: []\n',
    ],
  ])('the last unit to the attic of a file %s', (_, before, after) => {
    expect(writeUnitEdits(before, [retired('p1s1')])).toBe(after);
  });

  test('a unit in brackets', () => {
    const before = 'units:\n  - {id: p1s1, vi: Một, en: One, status: reviewed} # short\n';
    const after =
      'units:\n  - {id: p1s1, vi: "Một, hai", en: One, status: stale, was: { vi: Một, status: reviewed }} # short\n';
    expect(writeUnitEdits(before, [stale('p1s1', 'Một, hai', 'Một')])).toBe(after);
    expect(writeUnitEdits(after, [{ kind: 'restored', id: id('p1s1'), vi: 'Một', status: 'reviewed' }])).toBe(
      before.replace('vi: Một', 'vi: "Một"'),
    );
  });

  test('a machine’s draft goes, a comment beside it stays', () => {
    const before =
      'units:\n  - id: p1s1\n    vi: Một\n    en: One # not sure\n    status: draft\n    origin: { by: offline }\n    note: x\n';
    const after = 'units:\n  - id: p1s1\n    vi: Hai\n    # not sure\n    status: draft\n    note: x\n';
    expect(writeUnitEdits(before, [{ kind: 'undraft', id: id('p1s1'), vi: 'Hai' }])).toBe(after);
  });

  test.each([
    ['plain', 'en: One. # sure', 'en: Two. # sure', 'Two.'],
    ['plain, now with a sign of YAML', 'en: One', 'en: "Two: three"', 'Two: three'],
    ['in quotes', 'en: "One “x”"', 'en: "Two “x”"', 'Two “x”'],
  ])('another English, %s: status, origin and comments stay', (_, from, to, en) => {
    const before = `units:\n  - id: p1s1\n    vi: Một\n    ${from}\n    status: reviewed\n    origin: { by: person }\n`;
    expect(writeUnitEdits(before, [{ kind: 'english', id: id('p1s1'), en }])).toBe(replacedOnce(before, from, to));
  });

  test('all units in one pair of brackets cannot be edited', () => {
    expect(writeUnitEdits('units: [{id: p1s1, vi: Một, status: draft}]\n', [retired('p1s1')])).toBeUndefined();
  });
});

function replacedOnce(text: string, from: string, to: string): string {
  expect(text.split(from)).toHaveLength(2);
  return text.replace(from, () => to);
}

describe('in whatever style the file is written', () => {
  test('the file then says what sync asks for, and every comment is there once', () => {
    fc.assert(
      fc.property(unitLists(), sentencesOf(), anyStyle(), (lists, source, style) => {
        const before = writtenFile(lists, style);
        const sync = syncUnits(lists, source);
        const after = writeUnitEdits(before, sync.edits)!;
        const read = parse(after) as UnitsFile;
        expect(read).toEqual({
          source: 'vi.md',
          units: sync.units,
          ...(read.attic === undefined ? {} : { attic: sync.attic }),
        });
        expect(read.attic ?? []).toEqual(sync.attic);
        expect(commentsIn(after)).toEqual(commentsIn(before));
      }),
      runs,
    );
  });

  test('a unit that nothing happens to keeps its lines', () => {
    fc.assert(
      fc.property(unitLists(), sentencesOf(), anyStyle(), (lists, source, style) => {
        const { edits } = syncUnits(lists, source);
        const after = writeUnitEdits(writtenFile(lists, style), edits)!;
        const touched = new Set(edits.map((edit) => (edit.kind === 'new' ? edit.unit.id : edit.id)));
        for (const unit of lists.units.filter((each) => !touched.has(each.id)))
          expect(after).toContain(linesOf(unit, lists, style));
      }),
      runs,
    );
  });

  test('to take away and to bring back gives the same bytes of the unit', () => {
    fc.assert(
      fc.property(unitLists(), anyStyle(), (lists, style) => {
        fc.pre(lists.units.length > 0);
        const away = writeUnitEdits(
          writtenFile(lists, style),
          lists.units.map((unit) => retired(unit.id)),
        )!;
        const back = writeUnitEdits(
          away,
          lists.units.map((unit, index) => recalled(unit.id, lists.units[index - 1]?.id ?? null)),
        )!;
        for (const unit of lists.units) expect(back).toContain(linesOf(unit, lists, style));
      }),
      runs,
    );
  });
});

/** The comments of the generator, by their numbers. */
function commentsIn(text: string): string[] {
  return [...text.matchAll(/# ghi chú \d+/g)].map(([comment]) => comment).sort();
}

function linesOf(
  unit: Unit,
  lists: Parameters<typeof writtenFile>[0],
  style: Parameters<typeof writtenFile>[1],
): string {
  const text = writtenFile(lists, style);
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.trim() === `- id: ${unit.id}`);
  const length = lines.slice(start + 1).findIndex((line) => /^\s*- id:|^\w|^\s*$|^\s*# ghi chú/.test(line));
  return lines
    .slice(start, length < 0 ? undefined : start + 1 + length)
    .join('\n')
    .trimEnd();
}
