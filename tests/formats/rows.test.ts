import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columns } from '../../src/formats/columns.ts';
import type { Row } from '../../src/formats/row-layout.ts';
import { readRows, rowsOf } from '../../src/formats/rows.ts';
import { glossaryJsonSchema } from '../../src/glossary/source.ts';
import { anyConcept } from './any-concept.ts';

const runs = { numRuns: process.env.SONGNGU_DEEP ? 5000 : 200 };

/** Rows as a reader gives them: line by row, column by cell. */
function rows(...table: readonly (readonly string[])[]): readonly Row[] {
  return table.map((cells, index) => ({
    cells,
    placeOf: (cell) => ({ file: 'terms.csv', line: index + 1, column: cell + 1 }),
  }));
}

const read = (table: readonly (readonly string[])[], named?: readonly string[]): ReturnType<typeof readRows> =>
  readRows(rows(...table), { file: 'terms.csv', ...(named && { columns: named }) });
const concepts = (table: readonly (readonly string[])[], named?: readonly string[]): readonly unknown[] =>
  read(table, named).value.map(({ concept }) => concept);

describe('a table of concepts', () => {
  test('every key of a concept has a column', () => {
    const schema = glossaryJsonSchema() as { $defs: { Concept: { properties: Record<string, unknown> } } };
    const keys = Object.keys(schema.$defs.Concept.properties);
    expect(keys.length).toBeGreaterThan(20);
    expect(keys.filter((key) => !columns.some((column) => column.path[0] === key))).toEqual([]);
  });

  test('every concept comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(anyConcept, { minLength: 1, maxLength: 5 }), (written) => {
        const { header, rows: body } = rowsOf(written);
        const { value, problems } = read([header, ...body]);
        expect(problems).toEqual([]);
        expect(value.map(({ concept }) => concept)).toEqual(written);
      }),
      runs,
    );
  });

  test('columns that no concept uses are not written', () => {
    expect(rowsOf([]).header).toEqual(['id', 'vi', 'en', 'domain']);
  });
});

const pair = { vi: 'hộ cận nghèo', en: 'near-poor household' };

describe('headers', () => {
  test.each([
    [['source', 'target']],
    [['Source Term', 'TargetTerm']],
    [['vi', 'en']],
    [['VI-VN', 'en_US']],
    [['Vietnamese', 'English']],
    [['Tiếng Việt', 'Tiếng Anh']],
    [['TIENG VIET', 'tieng anh']],
    [['thuật ngữ', 'Bản dịch']],
  ])('%s are known', (header) => {
    expect(concepts([header, ['hộ cận nghèo', 'near-poor household']])).toEqual([pair]);
  });

  test('stand in any order, beside notes and definitions', () => {
    const table = [
      ['Comment', 'English', 'Description', 'Vietnamese'],
      ['mới', 'near-poor household', 'd', 'hộ cận nghèo'],
    ];
    expect(concepts(table)).toEqual([{ ...pair, note: 'mới', definition: 'd' }]);
  });

  test('“source” is where the English comes from unless a target stands beside it', () => {
    expect(
      concepts([
        ['vi', 'en', 'source'],
        ['hộ cận nghèo', 'near-poor household', 'Decree 07/2021/ND-CP'],
      ]),
    ).toEqual([{ ...pair, source: 'Decree 07/2021/ND-CP' }]);
  });

  test.each([
    [
      ['sourceterm', 'targetterm', 'sourcelanguage', 'targetlanguage'],
      ['near-poor household', 'hộ cận nghèo', 'en', 'vi'],
    ],
    [
      ['source', 'target', 'tgt_lng'],
      ['near-poor household', 'hộ cận nghèo', 'vi'],
    ],
    [
      ['source', 'target', 'tgt_lng'],
      ['hộ cận nghèo', 'near-poor household', 'en-GB'],
    ],
  ])('a row of %s may say its languages', (header, row) => {
    expect(concepts([header, row])).toEqual([pair]);
  });

  test.each([
    [['hộ cận nghèo', 'near-poor household'], {}],
    [['near-poor household', 'hộ cận nghèo'], {}],
    [['hộ cận nghèo', 'near-poor household', 'mới'], { note: 'mới' }],
  ])('%s needs none', (row, more) => {
    expect(concepts([row])).toEqual([{ ...pair, ...more }]);
  });

  test('may be given by who asks, and are not read twice', () => {
    const row = ['1', 'near-poor household', 'hộ cận nghèo'];
    expect(concepts([row], ['', 'en', 'vi'])).toEqual([pair]);
    expect(concepts([['en', 'vi'], row.slice(1)], ['en', 'vi'])).toEqual([pair]);
  });
});

describe('what is wrong', () => {
  test.each([
    [
      'no-columns',
      1,
      1,
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'missing-column',
      1,
      1,
      [
        ['vi', 'domain'],
        ['x', 'y'],
      ],
    ],
    [
      'duplicate-column',
      1,
      3,
      [
        ['vi', 'en', 'English'],
        ['x', 'y', 'z'],
      ],
    ],
    [
      'unknown-column',
      1,
      3,
      [
        ['vi', 'en', 'STT'],
        ['x', 'y', '1'],
      ],
    ],
    [
      'ragged-row',
      2,
      3,
      [
        ['vi', 'en'],
        ['x', 'y', 'z'],
      ],
    ],
    [
      'missing-side',
      2,
      2,
      [
        ['vi', 'en'],
        ['x', ' '],
      ],
    ],
    [
      'missing-side',
      2,
      1,
      [
        ['vi', 'en'],
        ['', 'y'],
      ],
    ],
    [
      'other-language',
      2,
      3,
      [
        ['source', 'target', 'tgt_lng'],
        ['x', 'y', 'fr'],
      ],
    ],
    [
      'bad-value',
      2,
      3,
      [
        ['vi', 'en', 'status'],
        ['x', 'y', 'done'],
      ],
    ],
    [
      'bad-date',
      2,
      3,
      [
        ['vi', 'en', 'from'],
        ['x', 'y', '1/3/2025'],
      ],
    ],
    [
      'wrong-type',
      2,
      3,
      [
        ['vi', 'en', 'priors'],
        ['x', 'y', 'CTDT'],
      ],
    ],
    [
      'bad-slot',
      2,
      2,
      [
        ['vi', 'en'],
        ['x', '{places}'],
      ],
    ],
    [
      'slot-unmatched',
      2,
      1,
      [
        ['vi', 'en'],
        ['Sở {field}', 'Department'],
      ],
    ],
    ['empty-file', 1, 1, [['', ' '], []]],
  ] as const)('%s at row %i, cell %i', (code, line, column, table) => {
    const [first, ...others] = read(table).problems;
    expect(first).toMatchObject({ code, place: { file: 'terms.csv', line, column } });
    expect(others).toEqual([]);
  });

  test.each([
    ['too-many-entries', { mostEntries: 2 }, ['x', 'y']],
    ['too-many-problems', { mostProblems: 2 }, ['x', '']],
  ])('%s: a table without end is read so far and no further', (code, limits, row) => {
    function* endless(): Generator<Row> {
      yield* rows(['vi', 'en']);
      for (let line = 2; ; line++) yield { cells: row, placeOf: () => ({ file: 't', line, column: 1 }) };
    }
    const { value, problems } = readRows(endless(), { file: 't', limits });
    expect(problems.at(-1)).toEqual({ code, limit: 2, place: { file: 't', line: 4, column: 1 } });
    expect(value.length + problems.length).toBe(3);
  });

  test('one bad row does not hide the next', () => {
    const { value, problems } = read([
      ['vi', 'en'],
      ['x', ''],
      ['hộ cận nghèo', 'near-poor household'],
    ]);
    expect(value).toEqual([{ concept: pair, place: { file: 'terms.csv', line: 3, column: 1 } }]);
    expect(problems).toHaveLength(1);
  });
});
