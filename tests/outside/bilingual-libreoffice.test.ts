import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bilingualDocx, readBilingualDocx } from '../../src/rendering/index.ts';
import { documents, labels, layouts, pairsOf, words } from '../rendering/bilingual-documents.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'songngu-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** LibreOffice opens files of the folder and saves them, with a profile of its own, so that none that runs is in the way. */
function saved(files: readonly string[], extension: string): readonly Buffer[] {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const out = join(folder, 'out');
  const paths = files.map((file) => join(folder, file));
  execFileSync('soffice', [profile, '--headless', '--convert-to', extension, '--outdir', out, ...paths]);
  return files.map((file) => readFileSync(join(out, file.replace('docx', extension))));
}

const samples = fc
  .sample(documents, { numRuns: 6, seed: 20181 })
  .flatMap((made, index) => layouts.map((layout) => ({ ...made, layout, file: `${index}-${layout}.docx` })));

test('what LibreOffice saves anew is read as it was written', { timeout: 600_000 }, () => {
  for (const { document, units, layout, file } of samples) {
    const noted = new Map([...units].map(([id, unit]) => [id, { ...unit, note: 'Xem lại.' }]));
    const options = { layout, order: 'vi-en', labels, words, title: 'Tin', mayReturn: true } as const;
    writeFileSync(join(folder, file), Buffer.concat([...bilingualDocx(document, noted, options)]));
  }
  const files = saved(
    samples.map(({ file }) => file),
    'docx',
  );
  files.forEach((bytes, index) => {
    const { value, problems } = readBilingualDocx(bytes, 'a.docx');
    const { units, file } = samples[index]!;
    expect({ file, problems }).toEqual({ file, problems: [] });
    expect(value?.written, file).toBeDefined();
    expect(value?.notes?.size, file).toBe(0);
    expect(new Map([...(value?.pairs ?? [])].sort()), file).toEqual(new Map([...pairsOf(units)].sort()));
  });
});

test('LibreOffice makes pages of it', { timeout: 600_000 }, () => {
  const [pdf] = saved(['0-table.docx'], 'pdf');
  expect(pdf?.subarray(0, 5).toString()).toBe('%PDF-');
});
