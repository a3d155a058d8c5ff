import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from './cli/run-command.ts';

/** A case is a folder: `command` (arguments, one a line), its inputs, and the output that was read and found right. */
const folder = resolve(import.meta.dirname, 'golden');
const cases = readdirSync(folder);

describe('golden runs', () => {
  beforeAll(() => expect(cases.length).toBeGreaterThan(0));

  test.each(cases)('%s', async (name) => {
    const inCase = join(folder, name);
    const command = readFileSync(join(inCase, 'command'), 'utf8').trim().split('\n');
    const { stdout } = await runCommand(command, { folder: inCase });
    const expected = join(inCase, 'output');
    if (process.env.SONGNGU_GOLDEN) writeFileSync(expected, stdout);
    expect(stdout).toBe(readFileSync(expected, 'utf8'));
  });
});
