#!/usr/bin/env node
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './program.ts';
import type { Paths, Shell } from './shell.ts';
import { chosenLanguage, wordsIn } from './words.ts';

/** The installed package; this file stands in its dist/cli/. */
const root = fileURLToPath(new URL('../..', import.meta.url));

function paths(): Paths {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  return {
    glossary: join(root, 'glossary'),
    index: join(root, 'dist', 'glossary.index'),
    cache: join(cache, 'songngu'),
  };
}

function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error == null ? resolve() : reject(error)));
  });
}

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };
const argv = process.argv.slice(2);
const shell: Shell = {
  ...(await wordsIn(chosenLanguage(argv, process.env))),
  paths: paths(),
  version,
  colour: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  folder: process.cwd(),
  stdin: process.stdin,
  print,
  note: (text) => void process.stderr.write(`${text}\n`),
  exitCode: 0,
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0); // the reader went away: songngu … | head
});
await run(shell, argv);
process.exitCode = shell.exitCode;
