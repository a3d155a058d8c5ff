/**
 * The last step of the build: a first run of the command line lists the pieces that are loaded at once, a second keeps V8's code of them.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

for (const file of ['start.json', 'start.cache']) rmSync(`dist/cli/${file}`, { force: true });
for (const [making, argv] of [
  ['list', ['--version']],
  ['write', ['lookup', 'UBND']],
]) {
  const { status, stderr } = spawnSync(process.execPath, ['dist/cli/start.cjs', ...argv], {
    env: { ...process.env, SONGNGU_CODE_CACHE: making },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}
