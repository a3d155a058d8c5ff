/**
 * The last step of the build: of the commands that start often, a first run joins the pieces that are loaded to one script, and a second keeps
 * V8's code of it. See src/cli/start.ts.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';

const folder = 'dist/cli';
const article = 'translations/articles/tang-cuong-trao-doi-kinh-nghiem-cong-tac-dan-toc';
const text = readFileSync(`${article}/vi.md`, 'utf8');
/** Of the second run a heading and a paragraph: code that only longer texts run is compiled as it comes, and a start does not wait for it. */
const inputs = { join: text, write: text.split('\n\n', 2).join('\n\n') };
const commands = [
  ['lookup', 'UBND'],
  ['annotate', '-'],
  ['translate', '-'],
  ['align', '-', `${article}/en.md`],
];
for (const file of readdirSync(folder).filter((name) => /\.(?:script|cache)$/.test(name))) rmSync(`${folder}/${file}`);
for (const [making, input] of Object.entries(inputs)) {
  for (const argv of commands) {
    const { status, stderr } = spawnSync(process.execPath, [`${folder}/start.cjs`, ...argv], {
      env: { ...process.env, SONGNGU_CODE_CACHE: making },
      input,
    });
    if (status !== 0) throw new Error(stderr.toString());
  }
}
