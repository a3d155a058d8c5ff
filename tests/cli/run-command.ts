import { join, resolve } from 'node:path';
import { inject } from 'vitest';
import { run } from '../../src/cli/program.ts';
import type { Shell } from '../../src/cli/shell.ts';
import { chosenLanguage, wordsIn } from '../../src/cli/words.ts';

const root = resolve(import.meta.dirname, '../..');

/** One cache for all commands of a run; glossaries other than the built-in one take turns, in each worker for itself. */
const cache = inject('cache');
const otherIndex = `other-${process.pid}.index`;

export type Ran = { readonly stdout: string; readonly stderr: string; readonly exitCode: number };

type World = {
  readonly folder?: string;
  readonly stdin?: string | Uint8Array;
  readonly glossary?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What the user presses, one after the other, before the terminal is closed; without, there is no terminal. */
  readonly keys?: readonly string[];
  /** What the user makes of a text in their editor. */
  readonly edit?: (text: string) => string | undefined;
};

/** Runs a command line in this process, with streams of its own. */
export async function runCommand(
  argv: readonly string[],
  { folder = root, stdin = '', glossary, env = {}, keys, edit }: World = {},
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const pressed = [...(keys ?? [])];
  const shell: Shell = {
    ...(await wordsIn(chosenLanguage(argv, {}))),
    paths: {
      glossary: glossary ?? join(root, 'glossary'),
      index: join(cache, glossary === undefined ? 'glossary.index' : otherIndex),
      cache,
    },
    version: '0.0.0',
    env,
    colour: false,
    folder,
    interactive: false,
    readKey: keys && (async () => pressed.shift() ?? ''),
    edit: edit && (async (text) => edit(text)),
    stdin: chunks(stdin),
    print: async (text) => void out.push(text),
    note: (text) => void err.push(`${text}\n`),
    exitCode: 0,
  };
  await run(shell, argv);
  return { stdout: out.join(''), stderr: err.join(''), exitCode: shell.exitCode };
}

/** In small pieces, as a pipe gives them. */
async function* chunks(input: string | Uint8Array): AsyncIterable<Uint8Array> {
  const bytes = Buffer.from(input);
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}
