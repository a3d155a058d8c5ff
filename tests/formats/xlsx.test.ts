import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readXlsx } from '../../src/formats/xlsx-read.ts';
import { writeXlsx } from '../../src/formats/xlsx-write.ts';
import type { Concept, ConceptId } from '../../src/model/concept.ts';
import { anyConcept } from './any-concept.ts';
import { factsOf, placeOf } from './problem-places.ts';
import { workbookOf, zipOf } from './zip-of.ts';

const runs = { numRuns: process.env.SONGNGU_DEEP ? 5000 : 200 };
const options = { title: 'Thuật ngữ', date: '2026-11-27' };

function write(concepts: readonly Concept[], title = 'Thuật ngữ'): Buffer {
  return Buffer.concat(
    [...writeXlsx(concepts, { ...options, title }).content].map((piece) => Buffer.from(piece as Uint8Array)),
  );
}

const read = (bytes: Uint8Array): ReturnType<typeof readXlsx> => readXlsx(bytes, 'terms.xlsx');
const conceptsIn = (bytes: Uint8Array): readonly unknown[] => read(bytes).value.map(({ concept }) => concept);

function partOf(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[name]);
}

function concept(vi: string, en: string, rest: Partial<Concept> = {}): Concept {
  return { id: 'c1' as ConceptId, vi, en, domain: 'state', ...rest };
}

describe('what we write', () => {
  test('every concept comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(anyConcept, { minLength: 1, maxLength: 5 }), (concepts) => {
        const { value, problems } = read(write(concepts));
        expect(problems).toEqual([]);
        expect(value.map(({ concept: each }) => each)).toEqual(concepts);
      }),
      runs,
    );
  });

  test.each([
    ['a control character', 'một\u0001\u0000hai'],
    ['what looks like an escaped one', '_x0001_ _x005F_ _X0041_'],
    ['spaces at the ends of lines', 'một  \n  hai'],
    ['a carriage return', 'một\r\nhai\rba'],
    ['half a surrogate pair', 'một\ud800hai'],
    ['what is no character', 'một\uffffhai'],
    ['markup', '<b>&amp;</b> ]]>'],
  ])('%s comes back', (_, note) => {
    expect(conceptsIn(write([concept('ban', 'board', { note })]))).toEqual([concept('ban', 'board', { note })]);
  });

  test.each(['=1+1', '=cmd|"/c calc"!A1', '+84 24', '-1', '@SUM(A1)', '0123', '1E5', 'TRUE', '2025-03-01'])(
    '%s is a text and no formula',
    (text) => {
      const sheet = partOf(write([concept('ban', text)]), 'xl/worksheets/sheet1.xml');
      expect(sheet).not.toContain('<f');
      expect(sheet.match(/<c [^>]*>/g)?.every((cell) => cell.includes('t="inlineStr"'))).toBe(true);
      expect(conceptsIn(write([concept('ban', text)]))).toEqual([concept('ban', text)]);
    },
  );

  test('the header is frozen and has filters, columns have widths and cells are of the format text', () => {
    const bytes = write([concept('ban', 'board'), { ...concept('hội đồng', 'council'), id: 'c2' as ConceptId }]);
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A1:D3"/>');
    expect(sheet.match(/<col /g)).toHaveLength(4);
    expect(partOf(bytes, 'xl/styles.xml').match(/<xf numFmtId="49"/g)).toHaveLength(2);
    expect(partOf(bytes, 'xl/workbook.xml')).toContain("'Thuật ngữ'!$A$1:$D$3");
  });

  test.each([
    ['A/B: [c]?', 'A B c'],
    ["'", 'Songngu'],
    ['', 'Songngu'],
    ['Bảng thuật ngữ hành chính Việt – Anh 2026', 'Bảng thuật ngữ hành chính Việt '.trim()],
  ])('the title %j names its sheet %j', (title, name) => {
    expect(partOf(write([concept('ban', 'board')], title), 'xl/workbook.xml')).toContain(`<sheet name="${name}"`);
  });

  test('no concepts are a sheet all the same', () => {
    expect(read(write([]))).toEqual({ value: [], problems: [] });
  });

  test('a cell that Excel could not hold is left out with its concept', () => {
    const long = concept('ban', 'board', { note: 'x'.repeat(32_768) });
    const { content, leftOut } = writeXlsx([long, { ...concept('bộ', 'ministry'), id: 'c2' as ConceptId }], options);
    expect(leftOut).toEqual([{ code: 'too-long', concept: 'c1', text: 'ban', bytes: 32_768, limit: 32_767 }]);
    expect(conceptsIn(Buffer.concat([...content].map((piece) => Buffer.from(piece as Uint8Array))))).toHaveLength(1);
  });
});

const header =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Tiếng Việt</t></is></c><c r="B1" t="inlineStr"><is><t>Tiếng Anh</t></is></c><c r="C1" t="inlineStr"><is><t>Ghi chú</t></is></c></row>';
const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

describe('what other programs write', () => {
  test.each<[string, Uint8Array, object]>([
    [
      'shared strings, plain and in runs, without the readings above them',
      workbookOf(
        [
          `<row>${[0, 1, 2].map((n) => `<c t="s"><v>${n}</v></c>`).join('')}</row><row>${[3, 4, 5].map((n) => `<c t="s"><v>${n}</v></c>`).join('')}</row>`,
        ],
        {
          strings:
            '<si><t>vi</t></si><si><t>en</t></si><si><t>note</t></si><si><r><rPr><b/></rPr><t>hộ </t></r><r><t>nghèo</t></r></si><si><t xml:space="preserve">poor household</t></si><si><t>日本</t><rPh sb="0" eb="2"><t>にほん</t></rPh></si>',
        },
      ),
      { vi: 'hộ nghèo', en: 'poor household', note: '日本' },
    ],
    [
      'inline strings, cells without names',
      workbookOf([`${header}<row>${inline('hộ nghèo')}${inline('poor household')}</row>`]),
      { vi: 'hộ nghèo', en: 'poor household' },
    ],
    [
      'gaps, empty rows and cells, cells out of the table’s order',
      workbookOf([
        `${header}<row r="2"/><row r="3"><c r="A3"/><c r="B3" s="1"/></row><row r="9"><c r="C9" t="str"><f>A1</f><v>ghi</v></c><c r="A9" t="inlineStr"><is><t>hộ nghèo</t></is></c><c r="B9" t="inlineStr"><is><t>poor household</t></is></c></row>`,
      ]),
      { vi: 'hộ nghèo', en: 'poor household', note: 'ghi' },
    ],
    [
      'numbers as they are written',
      workbookOf([`${header}<row>${inline('ba mươi')}<c><v>30</v></c><c><v>0.10</v></c></row>`]),
      { vi: 'ba mươi', en: '30', note: '0.10' },
    ],
    [
      'truth values, and errors as nothing',
      workbookOf([`${header}<row>${inline('đúng')}<c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>`]),
      { vi: 'đúng', en: 'TRUE' },
    ],
    [
      'days as Excel counts them',
      workbookOf(
        [
          `<row>${inline('vi')}${inline('en')}${inline('from')}${inline('until')}</row><row>${inline('bộ')}${inline('ministry')}<c s="1"><v>45717</v></c><c s="2"><v>45838</v></c></row>`,
        ],
        {
          styles:
            '<numFmts><numFmt numFmtId="165" formatCode="dd/mm/yyyy;@"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs>',
        },
      ),
      { vi: 'bộ', en: 'ministry', from: '2025-03-01', until: '2025-06-30' },
    ],
    [
      'days as the Macintosh counted them',
      workbookOf(
        [
          `<row>${inline('vi')}${inline('en')}${inline('from')}</row><row>${inline('bộ')}${inline('ministry')}<c s="1"><v>44255</v></c></row>`,
        ],
        {
          styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
          workbook: '<workbookPr date1904="1"/>',
        },
      ),
      { vi: 'bộ', en: 'ministry', from: '2025-03-01' },
    ],
    [
      'a glossary on the second sheet',
      workbookOf([
        `<row>${inline('Đọc trước')}</row><row>${inline('Bảng này của Sở Ngoại vụ')}</row>`,
        `${header}<row>${inline('hộ nghèo')}${inline('poor household')}</row>`,
      ]),
      { vi: 'hộ nghèo', en: 'poor household' },
    ],
    [
      'line breaks as _x000D_',
      workbookOf([`${header}<row>${inline('hộ nghèo')}${inline('poor household')}${inline('một_x000D_\nhai')}</row>`]),
      { vi: 'hộ nghèo', en: 'poor household', note: 'một\r\nhai' },
    ],
  ])('%s', (_, bytes, expected) => {
    expect(read(bytes).problems).toEqual([]);
    expect(conceptsIn(bytes)).toEqual([expected]);
  });

  test('a place is the row and column that Excel shows', () => {
    const bytes = workbookOf([
      `${header}<row r="7"><c r="A7" t="inlineStr"><is><t>hộ {nghèo</t></is></c><c r="B7" t="inlineStr"><is><t>x</t></is></c></row><row r="8"><c r="B8" t="inlineStr"><is><t>y</t></is></c></row>`,
    ]);
    const { value, problems } = read(bytes);
    expect(value).toEqual([]);
    expect(problems.map((problem) => `${problem.code} ${placeOf(problem)}`)).toEqual([
      'bad-slot 7:1',
      'missing-side 8:1',
    ]);
  });

  test.each<[string, Uint8Array, object]>([
    ['no sheet', workbookOf([]), { code: 'empty-file' }],
    [
      'an empty sheet before one without columns',
      workbookOf(['', `<row>${inline('a')}</row>`]),
      { code: 'no-columns' },
    ],
    [
      'a document of Word',
      zipOf({ '_rels/.rels': '<Relationships/>', 'word/document.xml': '<x/>' }),
      { code: 'missing-part', part: 'xl/_rels/workbook.xml.rels' },
    ],
    ['a zip of anything', zipOf({ 'a.txt': 'x' }), { code: 'missing-part', part: '_rels/.rels' }],
    ['a text', Buffer.from('vi,en'), { code: 'not-zip' }],
    ['XML that is none', workbookOf(['<row>']), { code: 'not-well-formed' }],
    ['entities', zipOf({ '_rels/.rels': '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }), { code: 'entity-declared' }],
    [
      'a cell longer than Excel’s',
      workbookOf([`${header}<row>${inline('x'.repeat(40_000))}</row>`]),
      { code: 'cell-too-long', limit: 32_767 },
    ],
  ])('%s is told', (_, bytes, facts) => {
    expect(read(bytes).problems.map(factsOf)[0]).toMatchObject(facts);
  });

  test('far cells do not fill the memory', () => {
    const bytes = workbookOf([header + '<row><c r="XFD1"><v>1</v></c></row>'.repeat(20_000)]);
    expect(read(bytes).problems.map(({ code }) => code)).toContain('sheet-too-large');
  });

  test('nor does one long string in many cells', () => {
    const bytes = workbookOf([header + `<row>${'<c t="s"><v>0</v></c>'.repeat(3)}</row>`.repeat(10_000)], {
      strings: `<si><t>${'x'.repeat(32_000)}</t></si>`,
    });
    expect(read(bytes).problems.map(({ code }) => code)).toContain('sheet-too-large');
  });
});
