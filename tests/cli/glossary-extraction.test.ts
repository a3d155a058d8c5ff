import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { publishedSchemas } from '../../src/cli/schemas.ts';
import { runCommand } from './run-command.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'songngu-extraction-'));
  write('terms.yaml', terms);
});
afterEach(() => rmSync(folder, { recursive: true }));

const terms = `domain: test
concepts:
  - { vi: Ủy ban nhân dân, en: People's Committee, acronyms: [UBND] }
  - { vi: công tác dân tộc, en: ethnic affairs }
`;
const report = 'UBND và KTLN đã họp về công tác dân tộc. Nay, Cục Ven Biển gặp UBND, KTLN.\n';

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

const glossary = (...argv: string[]) =>
  runCommand(['glossary', ...argv, '--no-builtin', '--glossary', 'terms.yaml'], { folder });

describe('coverage', () => {
  test('tells what is known and lists what is not', async () => {
    write('report.md', report);
    const { stdout, exitCode } = await glossary('coverage', 'report.md');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('50.0%');
    expect(stdout).toMatch(/2 {2}KTLN {2}report\.md:1:9 /);
    expect(stdout).toMatch(/1 {2}Cục Ven Biển {2}report\.md:1:47 /);
    expect(stdout).toContain('songngu glossary add "…" "…" --acronym KTLN');
  });

  test('reads folders, standard input and JSON lines alike', async () => {
    mkdirSync(join(folder, 'texts/deep/.hidden'), { recursive: true });
    write('texts/a.md', report);
    write('texts/deep/b.txt', report);
    write('texts/c.json', report);
    write('texts/deep/.hidden/d.md', report);
    const ofFolder = JSON.parse((await glossary('coverage', 'texts', '--json')).stdout);
    expect(ofFolder).toMatchObject({ version: 1, texts: 2, acronyms: { occurrences: 8, decided: 4, unknown: 4 } });
    const argv = ['glossary', 'coverage', '--json', '--no-builtin', '--glossary', 'terms.yaml'];
    const piped = await runCommand([...argv, '-'], { folder, stdin: report });
    expect(JSON.parse(piped.stdout)).toMatchObject({ texts: 1, acronyms: { occurrences: 4 } });
    const lines = `${JSON.stringify({ id: 'x', text: report })}\n{"id": 1}\n\n${JSON.stringify({ text: report })}\n`;
    const batch = await runCommand([...argv, '--batch', '-'], { folder, stdin: lines });
    expect(batch.exitCode).toBe(1); // a bad line is told, the others count
    const { acronyms, texts } = JSON.parse(batch.stdout);
    expect([texts, acronyms.missing[0].count, acronyms.missing[0].first.file]).toEqual([2, 4, '-#x']);
  });

  test('prints and writes what the schema says, with what no text names', async () => {
    write('report.md', report);
    const { stdout } = await glossary('coverage', 'report.md', '--json', '--unused', '--report', 'coverage.json');
    expect(readFileSync(join(folder, 'coverage.json'), 'utf8')).toBe(stdout);
    const schema = z.fromJSONSchema(publishedSchemas().coverage as Parameters<typeof z.fromJSONSchema>[0]);
    expect(schema.safeParse(JSON.parse(stdout)).error).toBeUndefined();
    expect(JSON.parse(stdout).concepts).toMatchObject({ unused: 0, neverUsed: [] });
  });

  test.each([
    ['50', 0],
    ['50.1', 1],
    ['0', 0],
    ['101', 2],
    ['', 2],
    ['half', 2],
  ])('--fail-under %s ends with %i', async (least, code) => {
    write('report.md', report);
    expect((await glossary('coverage', 'report.md', '--fail-under', least)).exitCode).toBe(code);
  });

  test.each([[[]], [['nowhere.md']], [['report.md', '--limit', '-1']]])('%j is told', async (argv) => {
    write('report.md', report);
    const { exitCode, stdout, stderr } = await glossary('coverage', ...argv);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).not.toBe('');
  });
});

describe('extract', () => {
  test('writes proposals that merge takes in once their English is written', async () => {
    write('report.md', report);
    const { exitCode } = await glossary('extract', 'report.md', '-o', 'proposals.yaml', '--domain', 'coast');
    expect(exitCode).toBe(0);
    const proposals = readFileSync(join(folder, 'proposals.yaml'), 'utf8');
    expect(proposals).toMatch(/^# .*\n# songngu glossary merge FILE proposals\.yaml\ndomain: coast\nconcepts:\n/);
    expect(proposals).toContain('  - vi: KTLN\n    en: "?"\n    status: proposed\n');
    expect(proposals).toContain('(report.md:1)');
    write('filled.yaml', proposals.replace('"?"', 'joint inspection team'));
    const merged = await runCommand(['glossary', 'merge', 'terms.yaml', 'filled.yaml'], { folder });
    expect(merged.stderr).toContain('1 added');
    expect(readFileSync(join(folder, 'terms.yaml'), 'utf8')).toContain('joint inspection team');
  });

  test('never writes over a file that may hold reviewed proposals', async () => {
    write('report.md', report);
    write('proposals.yaml', 'mine\n');
    expect((await glossary('extract', 'report.md', '-o', 'proposals.yaml')).exitCode).toBe(2);
    expect(readFileSync(join(folder, 'proposals.yaml'), 'utf8')).toBe('mine\n');
  });

  test('prints what the schema says', async () => {
    write('report.md', report);
    const { stdout } = await glossary('extract', 'report.md', '--json', '--min', '1');
    const schema = z.fromJSONSchema(publishedSchemas().proposals as Parameters<typeof z.fromJSONSchema>[0]);
    expect(schema.safeParse(JSON.parse(stdout)).error).toBeUndefined();
    const { proposals, texts } = JSON.parse(stdout);
    expect(texts).toBe(1);
    expect(proposals.map(({ vi }: { vi: string }) => vi)).toEqual(expect.arrayContaining(['KTLN', 'Cục Ven Biển']));
  });

  test('of nothing, an empty list', async () => {
    write('report.md', 'Không có gì.\n');
    const { stdout, exitCode } = await glossary('extract', 'report.md');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/concepts: \[\]\n$/);
  });
});
