/**
 * The last step of the build: a first run of the command line lists the pieces that are loaded at once, a second keeps V8's code of them,
 * a third that of the pieces that a draft is made with.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';

const folder = 'dist/cli';
for (const file of readdirSync(folder).filter((name) => name === 'start.json' || name.endsWith('.cache')))
  rmSync(`${folder}/${file}`);
for (const [making, argv] of [
  ['list', ['--version']],
  ['write', ['lookup', 'UBND']],
  ['pieces', ['translate', 'translations/articles/tang-cuong-trao-doi-kinh-nghiem-cong-tac-dan-toc/vi.md']],
]) {
  const { status, stderr } = spawnSync(process.execPath, [`${folder}/start.cjs`, ...argv], {
    env: { ...process.env, SONGNGU_CODE_CACHE: making },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}
