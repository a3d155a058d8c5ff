import { resolve } from 'node:path';
import { readBytes, readUtf8, writeWhole } from '../files/index.ts';
import { fail, type Shell } from './shell.ts';

/** Reads a file, or standard input for `-`, as UTF-8; what cannot be read or decoded is told and ends the command. */
export async function readInput(shell: Shell, path: string): Promise<string> {
  const bytes = path === '-' ? await readStandardInput(shell) : await readFileOf(shell, path);
  const decoded = readUtf8(bytes);
  return decoded.ok ? decoded.text : fail(shell, 'input.notUtf8', { path, ...placeOf(bytes, decoded.byteOffset) });
}

/** Prints to standard output, or writes `output` whole. */
export async function writeOutput(shell: Shell, output: string | undefined, text: string): Promise<void> {
  if (output === undefined || output === '-') return shell.print(text);
  const path = resolve(shell.folder, output);
  await writeWhole(path, text).catch((error: NodeJS.ErrnoException) =>
    fail(shell, 'input.notWritten', { path: output, reason: error.code }),
  );
}

async function readFileOf(shell: Shell, path: string): Promise<Uint8Array> {
  return readBytes(resolve(shell.folder, path)).catch((error: NodeJS.ErrnoException) => {
    const key =
      error.code === 'ENOENT' ? 'input.missing' : error.code === 'EISDIR' ? 'input.isFolder' : 'input.unreadable';
    return fail(shell, key, { path, reason: error.code });
  });
}

async function readStandardInput(shell: Shell): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of shell.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function placeOf(bytes: Uint8Array, offset: number): { line: number; column: number } {
  const before = new TextDecoder().decode(bytes.subarray(0, offset));
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
