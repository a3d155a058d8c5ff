import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { csv } from '../../src/formats/csv.ts';
import type { GlossaryFormat } from '../../src/formats/format.ts';
import { xlsx } from '../../src/formats/xlsx.ts';
import type { Concept, ConceptId } from '../../src/model/concept.ts';
import { builtinConcepts } from '../formats/builtin-concepts.ts';

let folder = '';
let concepts: readonly Concept[] = [];

/** What a spreadsheet might take for something else. */
const awkward = [
  '=1+1',
  '+84',
  '-1',
  '@SUM(A1)',
  '0123',
  '1E5',
  'TRUE',
  '1/2',
  '2025-03-01',
  '_x0041_',
  ' a  b\nc',
].map(
  (note, index): Concept => ({
    id: `awkward-${index}` as ConceptId,
    vi: `chữ ${index}`,
    en: `text ${index}`,
    domain: 'test',
    note: note.trim(),
  }),
);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'songngu-'));
  concepts = [...awkward, ...(await builtinConcepts())];
  const content = xlsx.write?.(concepts, { title: 'Songngu', date: '2026-11-27' }).content ?? [];
  writeFileSync(join(folder, 'terms.xlsx'), Buffer.concat([...content].map((piece) => Buffer.from(piece))));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** LibreOffice reads a file of the folder and writes it in another format; with a profile of its own, so that none that runs is in the way. */
function converted(file: string, to: string, extension: string, from: readonly string[] = []): Buffer {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const out = join(folder, extension);
  execFileSync('soffice', [profile, '--headless', ...from, '--convert-to', to, '--outdir', out, join(folder, file)]);
  return readFileSync(join(out, file.replace(/\.\w+$/, `.${extension}`)));
}

function read(format: GlossaryFormat, bytes: Uint8Array): readonly unknown[] {
  const { value, problems } = format.read?.(bytes, 'terms') ?? { value: [], problems: [] };
  expect(problems).toEqual([]);
  return value.map(({ concept }) => concept);
}

test('LibreOffice finds every cell of our workbook', { timeout: 300_000 }, () => {
  const options = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true';
  expect(concepts.length).toBeGreaterThan(3000);
  expect(read(csv, converted('terms.xlsx', options, 'csv'))).toEqual(concepts);
});

test('we find every cell of what LibreOffice saves', { timeout: 300_000 }, () => {
  expect(read(xlsx, converted('terms.xlsx', 'xlsx', 'xlsx'))).toEqual(concepts);
});

test('a day that LibreOffice counts is read as a day', { timeout: 300_000 }, () => {
  writeFileSync(join(folder, 'typed.csv'), 'vi,en,from\nbộ,ministry,2025-03-01\n');
  const utf8 = '--infilter=Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true';
  const saved = converted('typed.csv', 'xlsx', 'xlsx', [utf8]);
  expect(read(xlsx, saved)).toEqual([{ vi: 'bộ', en: 'ministry', from: '2025-03-01' }]);
});
