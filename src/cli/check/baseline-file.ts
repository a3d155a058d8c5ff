import { resolve } from 'node:path';
import { z } from 'zod';
import { type BaselineFile, writeBaseline } from '../../checks/index.ts';
import { readUtf8Input, writeOutput } from '../input.ts';
import { fail, type Shell } from '../shell.ts';
import { type CheckRun, knownFindings } from './run.ts';

const known = z.strictObject({ rule: z.string(), file: z.string(), unit: z.string(), fingerprint: z.string() });
const shape: z.ZodType<BaselineFile> = z.strictObject({ version: z.literal(1), findings: z.array(known) });

/** Reads a baseline; one that is not there or none at all ends the command. */
export async function readBaseline(shell: Shell, path: string): Promise<BaselineFile> {
  const read = shape.safeParse(parsed(await readUtf8Input(shell, path)));
  return read.success ? read.data : fail(shell, 'check.badBaseline', { path });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Writes all that is found now as known. */
export async function recordBaseline(shell: Shell, path: string, run: CheckRun): Promise<void> {
  const findings = await knownFindings(shell, run);
  await writeOutput(shell, resolve(shell.folder, path), writeBaseline(findings));
  shell.note(shell.t('check.baselineWritten', { count: findings.length, path }));
}
