/** Makes dist/cli/main.cache: the code that V8 keeps after a typical run. See src/cli/start.cts. */
import { spawnSync } from 'node:child_process';

const run = spawnSync(process.execPath, ['dist/cli/start.cjs', 'lookup', 'UBND', 'uy ban nhan dan'], {
  env: { ...process.env, SONGNGU_CODE_CACHE: 'write' },
  encoding: 'utf8',
});
if (run.status !== 0) throw new Error(run.stderr);
