import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv, tsv } from '../../src/formats/csv.ts';
import { readDelimited } from '../../src/formats/delimited.ts';
import type { GlossaryFormat } from '../../src/formats/format.ts';
import { protectedCell, withoutProtection } from '../../src/formats/formula-cells.ts';
import type { Concept, ConceptId } from '../../src/model/concept.ts';
import { anyConcept } from './any-concept.ts';

const runs = { numRuns: process.env.SONGNGU_DEEP ? 5000 : 200 };
const options = { title: 'Thuật ngữ', date: '2025-07-01' };

const textOf = (format: GlossaryFormat, concepts: readonly Concept[]): string =>
  [...(format.write?.(concepts, options).content ?? [])].join('');
const read = (
  text: string | Uint8Array,
  columns?: readonly string[],
): ReturnType<NonNullable<GlossaryFormat['read']>> =>
  csv.read!(typeof text === 'string' ? Buffer.from(text) : text, 'terms.csv', columns && { columns });
const concepts = (text: string | Uint8Array): readonly unknown[] => read(text).value.map(({ concept }) => concept);

const pair = { vi: 'hộ cận nghèo', en: 'near-poor household' };
const concept = (vi: string, en: string): Concept => ({ id: 'a' as ConceptId, vi, en, domain: 'd' });

describe.each([csv, tsv])('$name', (format) => {
  test('every concept comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(anyConcept, { minLength: 1, maxLength: 5 }), (written) => {
        const { value, problems } = read(textOf(format, written));
        expect(problems).toEqual([]);
        expect(value.map((each) => each.concept)).toEqual(written);
      }),
      runs,
    );
  });

  test('no cell begins like a formula', () => {
    fc.assert(
      fc.property(fc.array(anyConcept, { minLength: 1, maxLength: 3 }), (written) => {
        const delimiter = format.name === 'csv' ? ',' : '\t';
        const cells = parse(textOf(format, written), { delimiter, bom: true }).flat();
        expect(cells.length).toBeGreaterThan(7);
        expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }),
      runs,
    );
  });
});

describe('as written', () => {
  test('csv opens in Excel: byte order mark, CRLF', () => {
    expect(textOf(csv, [concept('hộ cận nghèo', 'near-poor household, if any')])).toBe(
      '\uFEFFid,vi,en,domain\r\na,hộ cận nghèo,"near-poor household, if any",d\r\n',
    );
  });

  test('tsv is plain', () => {
    expect(textOf(tsv, [concept('hộ cận nghèo', 'say "poor"')])).toBe(
      'id\tvi\ten\tdomain\na\thộ cận nghèo\t"say ""poor"""\td\n',
    );
  });
});

describe('formulas', () => {
  test.each([
    ['=HYPERLINK("http://a.vn")', '\'=HYPERLINK("http://a.vn")'],
    ['+84', "'+84"],
    ['-', "'-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ["'=1", "''=1"],
    ["'nghèo'", "'nghèo'"],
    ['5 - 3', '5 - 3'],
  ])('%s is written %s, and comes back', (cell, written) => {
    expect(protectedCell(cell)).toBe(written);
    expect(withoutProtection(written)).toBe(cell);
  });

  test('protection comes off every text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("'", '=', '+', '\t', 'a', '＠')).map((all) => all.join('')),
        (cell) => {
          expect(withoutProtection(protectedCell(cell))).toBe(cell);
        },
      ),
      runs,
    );
  });
});

describe('recognised', () => {
  const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');
  test.each([
    ['comma', 'vi,en\nhộ cận nghèo,near-poor household\n'],
    ['semicolon', 'vi;en\nhộ cận nghèo;near-poor household\n'],
    ['semicolon beside commas', 'vi;en\nhộ cận nghèo;near-poor household\n\n'],
    ['tab', 'vi\ten\nhộ cận nghèo\tnear-poor household'],
    ['line of Excel', 'sep=|\r\nvi|en\r\nhộ cận nghèo|near-poor household\r\n'],
    ['byte order mark', '\uFEFFvi,en\nhộ cận nghèo,near-poor household\n'],
    ['UTF-16 of Excel', utf16('vi\ten\r\nhộ cận nghèo\tnear-poor household\r\n')],
    ['UTF-16 the other way round', Buffer.from(utf16('vi\ten\r\nhộ cận nghèo\tnear-poor household\r\n')).swap16()],
    ['CR of an old Mac', 'vi,en\rhộ cận nghèo,near-poor household\r'],
    ['quotes around semicolons', '"vi";"en"\n"hộ cận nghèo";"near-poor household"\n'],
    ['quotes', '"vi","en"\n"hộ cận nghèo","near-poor household"\n'],
    ['no header', 'hộ cận nghèo,near-poor household\n'],
    ['empty lines', '\n\nvi,en\n,\n\nhộ cận nghèo,near-poor household\n\n'],
    ['an empty cell too many', 'vi,en,\nhộ cận nghèo,near-poor household,,\n'],
  ])('%s', (_, text) => {
    expect(concepts(text)).toEqual([pair]);
    expect(read(text).problems).toEqual([]);
  });

  test('a line break in quotes belongs to the cell, and the next row has its own line', () => {
    const { value } = read('vi,en,note\n"hộ cận nghèo",near-poor household,"một\nhai ""ba"""\nx,y,\n');
    expect(value.map((each) => [each.concept.note, each.place.line])).toEqual([
      ['một\nhai "ba"', 2],
      [undefined, 4],
    ]);
  });
});

describe('what is wrong', () => {
  test.each([
    ['not-utf8', 2, 2, Buffer.concat([Buffer.from('vi,en\nh'), Buffer.from([0xe9, 0x20])])],
    ['not-utf16', 1, 1, Buffer.from('\uFEFFvi\ten\nộ\ud800 a', 'utf16le')],
    ['not-utf16', 1, 1, Buffer.from('\uFEFFvi\ten\n', 'utf16le').subarray(0, 9)],
    ['nul-character', 2, 2, 'vi,en\nh\0,b'],
    ['unclosed-quote', 2, 3, 'vi,en\na,"b\nc,d\n'],
    ['stray-quote', 2, 4, 'vi,en\n"a"b,c\n'],
    ['cell-too-long', 1, 1, 'a'.repeat(3_000_000)],
    ['cell-too-long', 1, 1, `"${'a\n'.repeat(3_000_000)}"`],
    ['too-many-cells', 1, 2001, ','.repeat(3_000_000).replaceAll(',', 'a,')],
    ['ragged-row', 3, 6, 'vi,en\n"a\nb",c\n'.replace(',c', ',c,d')],
    ['bad-value', 3, 6, 'vi,en,status\n"a\nb",c,done\n'],
    ['bad-value', 2, 5, '\uFEFFvi,en,status\na,c,done\n'],
    ['empty-file', 1, 1, '\uFEFF'],
    ['no-columns', 1, 1, 'a,b\nc,d\n'],
  ] as const)('%s at %i:%i', (code, line, column, text) => {
    const { problems } = read(text);
    expect(problems.map((problem) => [problem.code, problem.place.line, problem.place.column])).toEqual([
      [code, line, column],
    ]);
  });

  test('wrong rows without end are told so far and no further', () => {
    const { problems } = read(`vi,en\n${'"a"b,c\n'.repeat(5000)}`);
    expect(problems.at(-1)).toMatchObject({ code: 'too-many-problems', place: { line: 1001 } });
    expect(problems).toHaveLength(1001);
  });

  test('one bad row does not hide the next', () => {
    expect(concepts('vi,en\n"a"b,c\nhộ cận nghèo,near-poor household\n')).toEqual([pair]);
  });
});

test('reads what csv-parse reads', () => {
  const cell = fc
    .array(fc.constantFrom('a', 'ế', ',', '"', '\n', '\r\n', ' ', ';'), { maxLength: 4 })
    .map((all) => all.join(''));
  const quoted = cell.map((text) => `"${text.replaceAll('"', '""')}"`);
  const bare = cell.map((text) => text.replace(/[,"\n\r]/g, ''));
  const row = fc.array(fc.oneof(quoted, bare), { minLength: 2, maxLength: 4 }).map((cells) => cells.join(','));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\r\n'), (lines, lineEnd) => {
      const text = lines.join(lineEnd);
      const rows = [
        ...readDelimited({ file: '', text }, { delimiter: ',', quotes: true }, (problem) =>
          expect(problem).toBeUndefined(),
        ),
      ];
      expect(rows.map(({ cells }) => cells)).toEqual(
        parse(text, { relax_column_count: true, record_delimiter: lineEnd }),
      );
    }),
    runs,
  );
});
