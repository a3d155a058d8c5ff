import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCommand } from '../cli/run-command.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'songngu-sarif-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Prints the number of results, and every error that an independent validator finds. */
const validator = `
import json, sys, jsonschema
schema, log = [json.load(open(path, encoding='utf8')) for path in sys.argv[1:]]
print(len(log['runs'][0]['results']))
for error in jsonschema.validators.validator_for(schema)(schema).iter_errors(log):
    print(list(error.absolute_path), error.message[:200])
`;

test.each([
  ['two texts, with fixes', ['vi.md', 'en.md'], 5],
  ['every article of the project', [root], 0],
])('%s', async (_, paths, least) => {
  const log = join(folder, 'check.sarif');
  await runCommand(['check', ...paths, '--format', 'sarif', '-o', log], {
    folder: join(root, 'tests/golden/check-text'),
  });
  const schema = process.env.SONGNGU_SARIF_SCHEMA ?? '';
  const [count, ...errors] = execFileSync('/usr/bin/python3', ['-c', validator, schema, log], { encoding: 'utf8' })
    .trim()
    .split('\n');
  expect(errors).toEqual([]);
  expect(Number(count)).toBeGreaterThanOrEqual(least);
});
