/**
 * The last step of the build: of the commands that start often, a first run lists the pieces that are loaded, and a second keeps V8's code of
 * them. See src/cli/start.ts.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';

const folder = 'dist/cli';
const input = readFileSync('translations/articles/tang-cuong-trao-doi-kinh-nghiem-cong-tac-dan-toc/vi.md');
const commands = [
  ['lookup', 'UBND'],
  ['annotate', '-'],
  ['translate', '-'],
];
for (const file of readdirSync(folder).filter((name) => name === 'start.json' || name.endsWith('.cache')))
  rmSync(`${folder}/${file}`);
for (const making of ['list', 'write']) {
  for (const argv of commands) {
    const { status, stderr } = spawnSync(process.execPath, [`${folder}/start.cjs`, ...argv], {
      env: { ...process.env, SONGNGU_CODE_CACHE: `${making} ${argv[0]}` },
      input,
    });
    if (status !== 0) throw new Error(stderr.toString());
  }
}
