import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'songngu-merge-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const base = `# The Party's bodies
domain: party
concepts:
  # at the bottom
  - vi: chi bộ
    en: Party cell   # as the Youth Union's vocabulary has it
    admitted: [Party branch]
  - vi: đảng bộ
    en: Party organisation

  - vi: cấp ủy
    en: Party committee
`;

function files(contents: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(contents)) writeFileSync(join(folder, name), text);
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const merge = (...argv: string[]) => runCommand(['glossary', 'merge', ...argv], { folder });

describe('merge', () => {
  test('takes over what they changed, added and took out, and keeps our bytes', async () => {
    const theirs = base
      .replace('admitted: [Party branch]', 'admitted: [Party branch, cell of the Party]')
      .replace('  - vi: đảng bộ\n    en: Party organisation\n\n', '')
      .concat('  - vi: đảng viên\n    en: Party member\n    pos: noun\n');
    files({ 'ours.yaml': base, 'theirs.yaml': theirs, 'base.yaml': base });
    const { exitCode, stderr } = await merge('ours.yaml', 'theirs.yaml', 'base.yaml');
    expect(exitCode).toBe(0);
    expect(stderr).toContain('1 added, 1 changed, 1 removed');
    const merged = read('ours.yaml');
    expect(merged).toContain(
      "en: Party cell   # as the Youth Union's vocabulary has it\n    admitted: [Party branch, cell of the Party]\n",
    );
    expect(merged).not.toContain('đảng bộ');
    expect(merged).toContain('- vi: đảng viên');
  });

  test('writes a conflict for review, and takes it in when reviewed', async () => {
    const ours = base.replace('en: Party committee', 'en: Party executive committee');
    const theirs = base.replace('en: Party committee', 'en: committee of the Party');
    files({ 'ours.yaml': ours, 'theirs.yaml': theirs, 'base.yaml': base });
    const { exitCode, stderr } = await merge('ours.yaml', 'theirs.yaml', 'base.yaml');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('conflicts.yaml');
    expect(read('ours.yaml')).toBe(ours);
    expect(read('conflicts.yaml')).toContain('en: committee of the Party');
    expect(read('conflicts.yaml')).toContain('Party executive committee');
    expect((await merge('ours.yaml', 'conflicts.yaml', '--prefer', 'theirs')).exitCode).toBe(0);
    expect(read('ours.yaml')).toBe(theirs);
  });

  test('never writes over conflicts that are still open', async () => {
    files({ 'ours.yaml': base, 'theirs.yaml': base.replace('Party cell ', 'cell '), 'conflicts.yaml': 'mine' });
    const { exitCode, stderr } = await merge('ours.yaml', 'theirs.yaml');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('conflicts.yaml');
    expect(read('conflicts.yaml')).toBe('mine');
    expect(read('ours.yaml')).toBe(base);
  });

  test('leaves proposals without English out, and a dry run writes nothing', async () => {
    const proposals = 'domain: party\nconcepts:\n  - vi: hộ nghèo\n    en: "?"\n  - vi: đảng phí\n    en: Party dues\n';
    files({ 'ours.yaml': base, 'proposals.yaml': proposals });
    const { stdout, stderr } = await merge('ours.yaml', 'proposals.yaml', '--dry-run');
    expect(stdout).toContain('+  - vi: đảng phí\n');
    expect(stdout).not.toContain('hộ nghèo');
    expect(stderr).toContain('“?”');
    expect(read('ours.yaml')).toBe(base);
  });

  test('as JSON', async () => {
    files({ 'ours.yaml': base, 'theirs.yaml': base.replace('Party cell ', 'cell ') });
    const { stdout } = await merge('ours.yaml', 'theirs.yaml', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      added: 0,
      conflicts: [{ id: 'chi-bo', kind: 'keys', keys: [{ key: 'en', ours: 'Party cell', theirs: 'cell' }] }],
    });
  });

  test('a thousand entries at once', async () => {
    const many = Array.from({ length: 1000 }, (_, n) => `  - vi: mục ${n}\n    en: item ${n}\n`).join('');
    files({ 'ours.yaml': base, 'theirs.yaml': `domain: party\nconcepts:\n${many}` });
    const { exitCode } = await merge('ours.yaml', 'theirs.yaml');
    expect(exitCode).toBe(0);
    expect(read('ours.yaml')).toBe(base + many);
  });
});
