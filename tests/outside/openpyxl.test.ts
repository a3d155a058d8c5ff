import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rowsOf } from '../../src/formats/rows.ts';
import { xlsx } from '../../src/formats/xlsx.ts';
import { builtinConcepts } from '../formats/builtin-concepts.ts';

const reader = `
import json, sys
from openpyxl import load_workbook
sheet = load_workbook(sys.argv[1]).active
cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
print(json.dumps({
    'title': sheet.title, 'frozen': sheet.freeze_panes, 'filter': sheet.auto_filter.ref,
    'types': sorted({cell.data_type for cell in cells}), 'formats': sorted({cell.number_format for cell in cells}),
    'rows': [[cell.value or '' for cell in row] for row in sheet.iter_rows()]}))
`;

test('openpyxl finds the sheet as we mean it, every cell a text', async () => {
  const concepts = await builtinConcepts();
  const folder = mkdtempSync(join(tmpdir(), 'songngu-'));
  try {
    const file = join(folder, 'terms.xlsx');
    const content = xlsx.write?.(concepts, { title: 'Thuật ngữ', date: '2026-11-27' }).content ?? [];
    writeFileSync(file, Buffer.concat([...content].map((piece) => Buffer.from(piece))));
    const { rows, ...sheet } = JSON.parse(
      execFileSync('/usr/bin/python3', ['-c', reader, file], { maxBuffer: 1e9 }).toString(),
    );
    const table = rowsOf(concepts);
    expect(sheet).toMatchObject({ title: 'Thuật ngữ', frozen: 'A2', types: ['s'], formats: ['@'] });
    expect(sheet.filter).toMatch(new RegExp(`^A1:[A-Z]+${concepts.length + 1}$`));
    expect(rows).toEqual([table.header, ...table.rows]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('what it writes is read', () => {
  const writer = `
import datetime, io, sys
from openpyxl import Workbook
book = Workbook()
book.active.append(['Hướng dẫn'])
sheet = book.create_sheet('Thuật ngữ')
sheet.append(['Tiếng Việt', 'Tiếng Anh', 'from', 'Ghi chú'])
sheet.append(['hộ nghèo', 'poor household', datetime.date(2021, 3, 15), 7])
out = io.BytesIO()
book.save(out)
sys.stdout.buffer.write(out.getvalue())
`;
  const bytes = execFileSync('/usr/bin/python3', ['-c', writer]);
  const { value, problems } = xlsx.read?.(bytes, 'terms.xlsx') ?? { value: [], problems: [] };
  expect(problems).toEqual([]);
  expect(value.map(({ concept }) => concept)).toEqual([
    { vi: 'hộ nghèo', en: 'poor household', from: '2021-03-15', note: '7' },
  ]);
});
