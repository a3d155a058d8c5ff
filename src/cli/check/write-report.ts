import { resolve } from 'node:path';
import { writeWhole } from '../../files/index.ts';
import { fail, type Shell } from '../shell.ts';

/** Writes a report as it is made: to a file whole, or to standard output. */
export async function writeReport(
  shell: Shell,
  output: string | undefined,
  pieces: AsyncIterable<string>,
): Promise<void> {
  if (output === undefined || output === '-') {
    for await (const piece of pieces) if (piece !== '') await shell.print(piece);
    return;
  }
  await writeWhole(resolve(shell.folder, output), pieces).catch((error: NodeJS.ErrnoException) => {
    if (error.code === undefined) throw error; // not the file system's
    return fail(shell, 'input.notWritten', { path: output, reason: error.code });
  });
}
