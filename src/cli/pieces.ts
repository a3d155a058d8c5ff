import { createReadStream, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeWhole } from '../files/index.ts';
import type { Progress } from './progress.ts';
import { fail, type Shell } from './shell.ts';

type Piece = string | Uint8Array;

/** Pieces are joined to about so many letters: a write for every line of a large file would take longer than making it. */
const chunkLength = 65_536;

/**
 * Writes pieces as they are made: to a file whole, or to standard output. Bytes have no place there: `binary` tells what to do then.
 */
export async function writePieces(
  shell: Shell,
  output: string | undefined,
  pieces: Iterable<Piece> | AsyncIterable<Piece>,
  tell: Progress,
): Promise<void> {
  const chunks = inChunks(pieces, tell);
  if (output === undefined || output === '-') return printChunks(shell, chunks);
  await writeWhole(resolve(shell.folder, output), chunks).catch((error: NodeJS.ErrnoException) => {
    if (error.code === undefined) throw error; // not the file system's
    return fail(shell, 'input.notWritten', { path: output, reason: error.code });
  });
}

async function printChunks(shell: Shell, chunks: AsyncIterable<Piece>): Promise<void> {
  for await (const chunk of chunks) {
    if (typeof chunk !== 'string') fail(shell, 'formats.binary');
    await shell.print(chunk);
  }
}

async function* inChunks(pieces: Iterable<Piece> | AsyncIterable<Piece>, tell: Progress): AsyncGenerator<Piece> {
  let waiting = '';
  let count = 0;
  for await (const piece of pieces) {
    tell(++count);
    if (typeof piece === 'string') waiting += piece;
    if (waiting !== '' && (typeof piece !== 'string' || waiting.length >= chunkLength)) {
      yield waiting;
      waiting = '';
    }
    if (typeof piece !== 'string') yield piece;
  }
  if (waiting !== '') yield waiting;
}

/** The bytes of a file, or of standard input for `-`. Undefined where there are more than `largest`: no more than that is ever held. */
export async function readAtMost(shell: Shell, path: string, largest: number): Promise<Uint8Array | undefined> {
  if (path !== '-' && sizeOf(resolve(shell.folder, path)) > largest) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const input: AsyncIterable<Uint8Array> = path === '-' ? shell.stdin : createReadStream(resolve(shell.folder, path));
  try {
    for await (const chunk of input) {
      size += chunk.length;
      if (size > largest) return undefined;
      chunks.push(chunk);
    }
  } catch (error) {
    fail(shell, keyOf(error), { path, reason: error instanceof Error && 'code' in error ? error.code : '' });
  }
  return Buffer.concat(chunks);
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function keyOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'input.missing';
  return code === 'EISDIR' ? 'input.isFolder' : 'input.unreadable';
}
