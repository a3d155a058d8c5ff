/**
 * The last step of the build: of the commands that start often, a first run joins the pieces that are loaded to one script, and a second keeps
 * V8's code of it. See src/cli/start.ts.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';

const folder = 'dist/cli';
const article = 'translations/articles/tang-cuong-trao-doi-kinh-nghiem-cong-tac-dan-toc';
const input = readFileSync(`${article}/vi.md`);
const commands = [
  ['lookup', 'UBND'],
  ['annotate', '-'],
  ['translate', '-'],
  ['align', '-', `${article}/en.md`],
];
for (const file of readdirSync(folder).filter((name) => /\.(?:script|cache)$/.test(name))) rmSync(`${folder}/${file}`);
for (const making of ['join', 'write']) {
  for (const argv of commands) {
    const { status, stderr } = spawnSync(process.execPath, [`${folder}/start.cjs`, ...argv], {
      env: { ...process.env, SONGNGU_CODE_CACHE: making },
      input,
    });
    if (status !== 0) throw new Error(stderr.toString());
  }
}
