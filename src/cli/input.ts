import { resolve } from 'node:path';
import { type NotUtf8, readBytes, readUtf8, writeWhole } from '../files/index.ts';
import { fail, type Shell } from './shell.ts';

/**
 * Reads the text of a file, or standard input for `-`, as UTF-8 or in the encoding that the command line names; what cannot be read or
 * decoded is told and ends the command.
 */
export async function readInput(shell: Shell, path: string): Promise<string> {
  const bytes = await readInputBytes(shell, path);
  return (await import('./encoded-text.ts')).decodedText(shell, path, bytes);
}

/** Reads a file, or standard input for `-`; what cannot be read is told and ends the command. */
export function readInputBytes(shell: Shell, path: string): Promise<Uint8Array> {
  return path === '-' ? readStandardInput(shell) : readFileOf(shell, path);
}

/** Reads a file that is UTF-8, whatever the texts of the command line are. */
export async function readUtf8Input(shell: Shell, path: string): Promise<string> {
  const bytes = await readFileOf(shell, path);
  const decoded = readUtf8(bytes);
  return decoded.ok ? decoded.text : failNotUtf8(shell, path, bytes, decoded);
}

/** `read`: the encoding that makes Vietnamese of it, where one does. */
export function failNotUtf8(
  shell: Shell,
  path: string,
  bytes: Uint8Array,
  { byteOffset }: NotUtf8,
  read?: { readonly encoding: string; readonly percent: number },
): never {
  const context = read && 'read';
  return fail(shell, 'input.notUtf8', { path, ...placeOf(bytes, byteOffset), ...read, context });
}

/** Prints to standard output, or writes `output` whole. Bytes are for a file alone. */
export async function writeOutput(
  shell: Shell,
  output: string | undefined,
  content: string | Uint8Array,
): Promise<void> {
  if (output === undefined || output === '-')
    return typeof content === 'string' ? shell.print(content) : fail(shell, 'input.outputNeeded');
  const path = resolve(shell.folder, output);
  await writeWhole(path, content).catch((error: NodeJS.ErrnoException) =>
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
