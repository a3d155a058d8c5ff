import { homedir } from 'node:os';
import { join } from 'node:path';
import about from '../../package.json' with { type: 'json' };
import { run } from './program.ts';
import type { Paths, Shell } from './shell.ts';
import { chosenLanguage, type Words, wordsIn } from './words.ts';

/** The installed package; this file stands in its dist/cli/. */
const root = join(import.meta.dirname, '../..');

function paths(): Paths {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  return {
    glossary: join(root, 'glossary'),
    index: join(root, 'dist', 'glossary.index'),
    cache: join(cache, 'songngu'),
    program: join(import.meta.dirname, 'main.cjs'),
  };
}

/** What cannot be written ends the process: see `main`. */
function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, (error) => {
      if (error == null) resolve();
    });
  });
}

function redraw(text: string): void {
  process.stderr.write(`\r\u001B[2K${text}`);
}

function shellWith(words: Words): Shell {
  return {
    ...words,
    paths: paths(),
    version: about.version,
    env: process.env,
    colour: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
    folder: process.cwd(),
    // Standard input and error are opened when asked for: it takes a tenth of a look-up's time, and most commands need neither.
    get interactive() {
      return process.stdin.isTTY === true && process.stdout.isTTY === true;
    },
    get columns() {
      return process.stdout.isTTY === true ? process.stdout.columns : undefined;
    },
    get readKey() {
      return process.stdin.isTTY && process.stdout.isTTY
        ? async () => (await import('./terminal.ts')).readKey()
        : undefined;
    },
    edit: async (text, name) => (await import('./terminal.ts')).editText(text, name),
    get stdin() {
      return process.stdin;
    },
    print,
    note: (text) => void process.stderr.write(`${text}\n`),
    get redraw() {
      return process.stderr.isTTY ? redraw : undefined;
    },
    exitCode: 0,
  };
}

async function main(argv: readonly string[]): Promise<void> {
  const words = await wordsIn(chosenLanguage(argv, process.env));
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit(0); // the reader went away: songngu … | head
    process.stderr.write(`${words.t('error')} ${words.t('input.notPrinted', { reason: code })}\n`);
    process.exit(2);
  });
  const shell = shellWith(words);
  await run(shell, argv);
  process.exitCode = shell.exitCode;
}

void main(process.argv.slice(2));
