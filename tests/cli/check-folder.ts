import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { type Ran, runCommand } from './run-command.ts';

const whole = resolve(import.meta.dirname, '../../glossary');
/** What is read of figures, and one file of terms: with all of them each command would take seconds. */
const parts = ['symbols', 'styles', 'ethnic-affairs.yaml'];

/** A folder of these files, gone after the tests of the file, and `songngu check` in it. */
export function checkFolder(files: Readonly<Record<string, string>>): {
  readonly folder: string;
  readonly check: (argv: readonly string[], stdin?: string) => Promise<Ran>;
  readonly write: (name: string, text: string) => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'songngu-check-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  const glossary = mkdtempSync(join(tmpdir(), 'songngu-glossary-'));
  for (const part of parts) cpSync(join(whole, part), join(glossary, part), { recursive: true });
  afterAll(() => rmSync(glossary, { recursive: true }));
  return { folder, write, check: (argv, stdin = '') => runCommand(['check', ...argv], { folder, stdin, glossary }) };
}

/** A finding of `check --json`. */
export type Told = {
  readonly rule: string;
  readonly unit: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly vi?: { readonly start: number; readonly end: number; readonly text: string; readonly file: string };
  readonly en?: Told['vi'];
};

export function findingsIn({ stdout }: Ran): readonly Told[] {
  return JSON.parse(stdout).findings;
}
