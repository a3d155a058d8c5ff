import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDocument } from '../../src/document/index.ts';
import { p, r, wordFile } from '../document/word-file.ts';
import { runCommand } from './run-command.ts';

let folder = '';

const vietnamese = [r('UBND tỉnh Lạng Sơn', '<w:b/>'), r(' chi 12,5 tỷ đồng.')];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'songngu-'));
  writeFileSync(join(folder, 'vi.docx'), wordFile(p(...vietnamese)));
  writeFileSync(
    join(folder, 'en.docx'),
    wordFile(p(r('Lang Son Provincial People’s Committee spends VND 125 billion.'))),
  );
  writeFileSync(join(folder, 'vi.html'), '<html lang="vi"><p>UBND tỉnh <b>Lạng Sơn</b> họp.</p>');
  writeFileSync(join(folder, 'scan.docx'), '%PDF-1.7\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

const run = (...argv: readonly string[]) => runCommand(argv, { folder });

async function paragraphsOf(name: string): Promise<string | undefined> {
  const { value } = await openDocument(readFileSync(join(folder, name)), { file: name });
  return value?.source;
}

describe('Word files', () => {
  test('are translated into Word files', async () => {
    expect(await run('translate', 'vi.docx', '-o', 'out.docx')).toMatchObject({ exitCode: 0 });
    const english = await paragraphsOf('out.docx');
    expect(english).toContain("Lang Son Provincial People's Committee");
    expect(english).toContain('VND 12.5 billion');
  });

  test('are annotated in place, and only so', async () => {
    await run('annotate', 'vi.docx', '-o', 'out.docx');
    expect(await paragraphsOf('out.docx')).toBe(
      "UBND tỉnh Lạng Sơn (Lang Son Provincial People's Committee) chi 12,5 tỷ đồng.\n",
    );
    expect(await run('annotate', 'vi.docx', '--as', 'list', '-o', 'out.docx')).toMatchObject({ exitCode: 2 });
    expect((await run('annotate', 'vi.docx')).stderr).toContain('-o FILE.docx');
  });

  test('give places in their text', async () => {
    const { segments } = JSON.parse((await run('annotate', 'vi.docx', '--json')).stdout);
    expect(segments[0].mentions[0]).toMatchObject({ start: 0, end: 18, text: 'UBND tỉnh Lạng Sơn' });
    const { values } = JSON.parse((await run('values', 'vi.docx', '--json')).stdout);
    expect(values[0]).toMatchObject({ line: 1, column: 24, text: '12,5 tỷ đồng' });
  });

  test('are checked against each other', async () => {
    const { findings } = JSON.parse((await run('check', 'vi.docx', 'en.docx', '--format', 'json')).stdout);
    expect(findings.map(({ rule }: { rule: string }) => rule)).toContain('figure-mismatch');
  });

  test('that are none are told with what to do', async () => {
    const { stderr, exitCode } = await run('annotate', 'scan.docx');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('pdftotext -layout')]);
  });
});

describe('pages', () => {
  test('are translated into pages', async () => {
    const { stdout } = await run('translate', 'vi.html');
    expect(stdout).toMatch(/^<html lang="en"><p>.*<b>.*Lang Son.*<\/b>.*<\/p>$/s);
  });

  test('are annotated in place, and by elements', async () => {
    expect((await run('annotate', 'vi.html')).stdout).toBe(
      '<html lang="vi"><p>UBND tỉnh <b>Lạng Sơn</b> <em>(Lang Son Provincial People\'s Committee)</em> họp.</p>',
    );
    expect((await run('annotate', 'vi.html', '--as', 'abbr')).stdout).toContain(
      '<abbr title="Lang Son Provincial People\'s Committee">UBND tỉnh </abbr><b>',
    );
  });

  test('tell themselves from standard input and in batches', async () => {
    const { stdout } = await runCommand(['annotate', '-'], { stdin: '<!doctype html><p>CTDT &amp; UBND' });
    expect(stdout).toMatch(/^<!doctype html><p>CTDT <em>\(ethnic affairs work\)<\/em> &amp; UBND/);
    const line = JSON.stringify({ id: 1, text: '<p>UBND họp', format: 'html' });
    const batch = await runCommand(['annotate', '--batch'], { stdin: line });
    expect(JSON.parse(batch.stdout).segments[0]).toMatchObject({ start: 3, end: 11 });
  });
});
