import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/index.ts';
import type { Parsed } from '../../src/model/problem.ts';
import type { SegmentId } from '../../src/model/segment.ts';
import {
  type BilingualProblem,
  bilingual,
  bilingualDocx,
  type ReadBilingual,
  readBilingual,
  readBilingualDocx,
  withWritten,
} from '../../src/rendering/index.ts';
import { readZip, zipped } from '../../src/zip/index.ts';
import { labels, words } from './bilingual-documents.ts';

const runs = process.env.SONGNGU_DEEP ? 1_000 : 40;

/** What a row of the table holds of one unit, from which word of its Vietnamese on, and whether its marks went with it. */
type Part = {
  readonly id: SegmentId;
  readonly from: number;
  readonly vi: string;
  readonly en: string;
  readonly isMarked: boolean;
};
type Row = readonly Part[];

const source = `# Hội nghị sơ kết công tác dân tộc

Ban Dân tộc tỉnh họp tại Lạng Sơn sáng nay. Các huyện báo cáo kết quả giảm nghèo. Tổng vốn giải ngân đạt hơn chín tỷ đồng.

Đại biểu thảo luận về chính sách mới cho vùng cao. Hội nghị thống nhất năm kiến nghị gửi Trung ương. Buổi lễ kết thúc trong không khí vui tươi.
`;
const document = readDocument(source, 'markdown');
const english = [
  'Conference reviewing ethnic affairs work',
  'The provincial Board for Ethnic Affairs met in Lang Son this morning.',
  'The districts reported on poverty reduction.',
  'Total disbursements came to more than nine billion.',
  'Delegates discussed new policies for the highlands.',
  'The conference agreed on five recommendations.',
  'The ceremony ended in a cheerful mood.',
];
const parts = document.segments.map(
  ({ id, text }, index): Part => ({ id, from: 0, vi: text, en: english[index]!, isMarked: true }),
);
const units = new Map(parts.map(({ id, vi, en }) => [id, { vi, en, status: 'draft' } as const]));
const form = { layout: 'table', order: 'vi-en', labels } as const;

/** What people do to a table, each at a place given as a number that is taken modulo what is there. */
type Edit =
  | { readonly does: 'type'; readonly at: number; readonly text: string }
  | { readonly does: 'move'; readonly at: number; readonly to: number }
  | { readonly does: 'delete' | 'join'; readonly at: number }
  | { readonly does: 'split'; readonly at: number; readonly where: number; readonly withMark: 'usual' | 'both' };

const place = fc.nat({ max: 30 });
const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.oneof(
    fc.record({
      does: fc.constant('type' as const),
      at: place,
      text: fc.constantFrom('It was so.', 'Costs rose by 5%.', 'They met again', 'New words altogether, and more.'),
    }),
    fc.record({ does: fc.constant('move' as const), at: place, to: place }),
    fc.record({ does: fc.constant('delete' as const), at: place }),
    fc.record({ does: fc.constant('join' as const), at: place }),
    fc.record({
      does: fc.constant('split' as const),
      at: place,
      where: place,
      withMark: fc.constantFrom('usual' as const, 'both' as const),
    }),
  ),
  { maxLength: 8 },
);

/** @param markStays where the mark is when a row is cut: Markdown's stand at the end of a piece, Word's at its start */
function edited(rows: readonly Row[], edit: Edit, markStays: 'first' | 'last'): readonly Row[] {
  const at = edit.at % Math.max(1, rows.length);
  const row = rows[at];
  if (row === undefined) return rows;
  switch (edit.does) {
    case 'type': {
      const part = edit.at % row.length;
      return rows.with(at, row.with(part, { ...row[part]!, en: edit.text }));
    }
    case 'move': {
      const without = rows.toSpliced(at, 1);
      return without.toSpliced(edit.to % rows.length, 0, row);
    }
    case 'delete':
      return rows.toSpliced(at, 1);
    case 'join':
      return rows[at + 1] === undefined ? rows : rows.toSpliced(at, 2, [...row, ...rows[at + 1]!]);
    case 'split': {
      const [only, ...more] = row;
      if (only === undefined || more.length > 0) return rows;
      const [vi, en] = [cut(only.vi, edit.where), cut(only.en, edit.where)];
      if (vi === undefined || en === undefined) return rows;
      const keeps = (side: 'first' | 'last'): boolean =>
        only.isMarked && (edit.withMark === 'both' || markStays === side);
      const first = { ...only, vi: vi[0], en: en[0], isMarked: keeps('first') };
      const from = only.from + vi[0].split(' ').length;
      const second = { ...only, from, vi: vi[1], en: en[1], isMarked: keeps('last') };
      return rows.toSpliced(at, 1, [first], [second]);
    }
  }
}

function cut(text: string, where: number): readonly [string, string] | undefined {
  const all = text.split(' ');
  const at = 1 + (where % (all.length - 1));
  return all.length < 2 ? undefined : [all.slice(0, at).join(' '), all.slice(at).join(' ')];
}

function asMarkdown(rows: readonly Row[]): string {
  const cell = (row: Row, side: 'vi' | 'en'): string =>
    row
      .map(({ id, isMarked, [side]: text }) =>
        isMarked ? `${text} <!-- ${id}${side === 'en' ? ' en' : ''} -->` : text,
      )
      .join(' ');
  const lines = rows.map((row) => `| ${cell(row, 'vi')} | ${cell(row, 'en')} |\n`);
  const [head = '', rule = ''] = bilingual(document, units, form).split('\n');
  return withWritten(`${head}\n${rule}\n${lines.join('')}`, document, units);
}

const docx = Buffer.concat([...bilingualDocx(document, units, { ...form, words, title: 'Tin', mayReturn: true })]);

function asWord(rows: readonly Row[]): Uint8Array {
  const zip = readZip(docx);
  if ('code' in zip) return expect.fail(zip.code);
  const contents = zip.names.map((name) => {
    const bytes = zip.part(name);
    return { name, text: bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : expect.fail(bytes.code) };
  });
  const cell = (row: Row, side: 'vi' | 'en'): string =>
    row
      .map(({ id, isMarked, [side]: text }) => {
        const mark = isMarked ? `<w:bookmarkStart w:id="1" w:name="_songngu_${id}_${side}"/>` : '';
        return `${mark}<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
      })
      .join('<w:r><w:t xml:space="preserve"> </w:t></w:r>');
  const written = rows.map(
    (row) => `<w:tr><w:tc><w:p>${cell(row, 'vi')}</w:p></w:tc><w:tc><w:p>${cell(row, 'en')}</w:p></w:tc></w:tr>`,
  );
  const replaced = contents.map(({ name, text }) => {
    const [head = ''] = /^.*?<\/w:tr>/s.exec(text) ?? [];
    const tail = text.slice(text.lastIndexOf('</w:tr>') + '</w:tr>'.length);
    return { name, content: [name === 'word/document.xml' ? head + written.join('') + tail : text] };
  });
  return Buffer.concat([...zipped(replaced)]);
}

/** What the rows have of a unit: the rows in the order of its Vietnamese, in each of them what the person put there. */
const partsOf = (rows: readonly Row[], id: SegmentId): readonly Part[] =>
  rows
    .map((row) => row.filter((part) => part.id === id))
    .sort(([one], [other]) => (one?.from ?? 0) - (other?.from ?? 0))
    .flat();

/** The English that the rows have of each unit. */
function englishIn(rows: readonly Row[]): ReadonlyMap<SegmentId, string> {
  const ids = new Set(rows.flat().map(({ id }) => id));
  return new Map(
    [...ids].map((id) => [
      id,
      partsOf(rows, id)
        .map(({ en }) => en)
        .join(' '),
    ]),
  );
}

/** The same where even the parts that a person put into one row in another order are put right. */
const inOrderOfVietnamese = (rows: readonly Row[], id: SegmentId): string =>
  partsOf(rows, id)
    .toSorted((one, other) => one.from - other.from)
    .map(({ en }) => en)
    .join(' ');

const vietnamese = new Map(parts.map(({ id, vi }) => [id, vi]));

/** Whether the rows have a unit's Vietnamese whole, wherever its parts stand. */
function isWhole(rows: readonly Row[], id: SegmentId): boolean {
  return (
    partsOf(rows, id)
      .map(({ vi }) => vi)
      .join(' ') === vietnamese.get(id)
  );
}

/** Whether the parts of a unit stand from its start to its end, and nothing of another unit in between. */
function areInARow(rows: readonly Row[], id: SegmentId): boolean {
  const all = rows.flat();
  const first = all.findIndex((part) => part.id === id);
  return partsOf(rows, id).every((part, index) => all[first + index] === part);
}

/**
 * Whose a part without its mark is. Beside its unit its place tells, and where it ends unless it was joined with a part of another; away
 * from it, alone in its row, its words do, where no other unit has them.
 */
function canBeTold(rows: readonly Row[], row: Row, { id, vi }: Part): boolean {
  const others = row.filter((part) => part.id !== id);
  if (areInARow(rows, id)) return others.every((other) => other.vi === vietnamese.get(other.id));
  const isOnlyHere = [...vietnamese].every(([other, text]) => other === id || !letters(text).includes(letters(vi)));
  return others.length === 0 && isOnlyHere;
}

const letters = (text: string): string => text.replaceAll(' ', '');

/** Every unit is read as the person left it, or it is told of, or the unit is that its text was joined with. Where all that is left is whole, it is read. */
function expectNothingLost(
  rows: readonly Row[],
  { value, problems }: Parsed<ReadBilingual | undefined, { readonly code: string }>,
): void {
  const told = new Set(problems.flatMap((problem) => ('id' in problem ? [String(problem.id)] : [])));
  const isTextLeft = problems.some(({ code }) => code === 'text-without-unit');
  const left = englishIn(rows);
  const areAllWhole =
    [...left.keys()].every((id) => isWhole(rows, id)) &&
    rows.every((row) => row.every((part) => part.isMarked || canBeTold(rows, row, part)));
  for (const [id, en] of left) {
    const read = value?.pairs.get(id)?.en;
    const isTold = told.has(id) || (read === undefined && (told.size > 0 || isTextLeft));
    if (areAllWhole && !isTextLeft) expect({ id, en: read }).toEqual({ id, en });
    else if (!isTold) expect([en, inOrderOfVietnamese(rows, id)], id).toContain(read);
  }
  for (const id of value?.pairs.keys() ?? []) expect(englishIn(rows).has(id), id).toBe(true);
}

describe('whatever a person does to the rows', () => {
  test('Markdown gives it back', () => {
    fc.assert(
      fc.property(edits, (done) => {
        const rows = done.reduce<readonly Row[]>(
          (now, edit) => edited(now, edit, 'last'),
          parts.map((part) => [part]),
        );
        expectNothingLost(rows, readBilingual(asMarkdown(rows), 'a.md'));
      }),
      { numRuns: runs },
    );
  });

  test('Word gives it back', () => {
    fc.assert(
      fc.property(edits, (done) => {
        const rows = done.reduce<readonly Row[]>(
          (now, edit) => edited(now, edit, 'first'),
          parts.map((part) => [part]),
        );
        expectNothingLost(rows, readBilingualDocx(asWord(rows), 'a.docx'));
      }),
      { numRuns: runs },
    );
  });
});

/** Rows as they are written below: `vi | en`, a mark `*` for each piece that has one. */
function rowsOf(lines: readonly string[]): readonly Row[] {
  const [, second] = parts;
  return lines.map((line) => {
    const [vi = '', en = ''] = line.replace('*', '').split(' | ');
    return [{ id: second!.id, from: 0, vi, en, isMarked: line.includes('*') }];
  });
}

describe('one row, cut', () => {
  const vi = ['Ban Dân tộc tỉnh họp', 'tại Lạng Sơn sáng nay.'] as const;
  const whole = 'It met here. Today.';
  test.each([
    ['its mark in the last part', [`${vi[0]} | It met here.`, `${vi[1]} | Today.*`], whole, []],
    ['its mark in the first part', [`${vi[0]} | It met here.*`, `${vi[1]} | Today.`], whole, []],
    ['its mark in both parts', [`${vi[0]} | It met here.*`, `${vi[1]} | Today.*`], whole, []],
    ['its second part before its first', [`${vi[1]} | Today.*`, `${vi[0]} | It met here.*`], whole, []],
    ['its marks gone', [`${vi[0]} | It met here.`, `${vi[1]} | Today.`], undefined, ['text-without-unit']],
    [
      'joined with what was left of another',
      [`Đại biểu ${vi.join(' ')} | Delegates ${whole}*`],
      `Delegates ${whole}`,
      ['unit-in-pieces'],
    ],
    ['one part taken out', [`${vi[0]} | It met here.*`], 'It met here.', ['unit-in-pieces']],
    ['copied', [`${vi.join(' ')} | ${whole}*`, `${vi.join(' ')} | ${whole}*`], whole, []],
    ['copied and changed', [`${vi.join(' ')} | ${whole}*`, `${vi.join(' ')} | It sat.*`], whole, ['piece-twice']],
  ])('%s', (_, lines, en, codes) => {
    const { value, problems } = readBilingual(asMarkdown(rowsOf(lines)), 'a.md');
    expect(value.pairs.get(parts[1]!.id)?.en).toBe(en);
    expect([...new Set(problems.map(({ code }: BilingualProblem) => code))]).toEqual(codes);
  });
});

test('a part that lost its mark and was moved away goes home to the one unit that lacks it', () => {
  const [, own, other] = parts;
  const [vi, en] = [cut(own!.vi, 4)!, cut(own!.en, 2)!];
  const rows = [[{ ...own!, vi: vi[0], en: en[0], isMarked: false }], [other!], [{ ...own!, vi: vi[1], en: en[1] }]];
  const { value, problems } = readBilingual(asMarkdown(rows), 'a.md');
  expect(problems).toEqual([]);
  expect(value.pairs.get(own!.id)).toEqual({ vi: own!.vi, en: own!.en });
});
