import { open, truncate } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Asked, objectLines, type Refused } from '../batch.ts';
import { fail, type Shell } from '../shell.ts';

type Line = { readonly line: number; readonly asked: Asked | Refused };

/**
 * The lines that a file of answers has no answer to yet. Answers stand in the order of the lines, so those that are there are passed over one
 * by one; one that answers another line ends the command, for the file belongs to another input. Of the last answer half may be written,
 * where a run was killed: it is cut away.
 */
export async function* linesNotAnswered(
  shell: Shell,
  lines: AsyncIterable<Line>,
  answers: string,
): AsyncGenerator<Line> {
  const path = resolve(shell.folder, answers);
  await cutToLines(path);
  const answered = objectLines(shell, path)[Symbol.asyncIterator]();
  let isBehind = false;
  for await (const one of lines) {
    const next = isBehind ? undefined : await answered.next();
    if (next === undefined || next.done === true) {
      isBehind = true;
      yield one;
    } else if (next.value.read.id !== one.asked.id) {
      fail(shell, 'translate.resumeMisfit', { path: answers, line: next.value.line });
    }
  }
}

/** Adds lines to a file, each written before the next is made. */
export async function appendLines(shell: Shell, answers: string, lines: AsyncIterable<string>): Promise<void> {
  const file = await open(resolve(shell.folder, answers), 'a');
  try {
    for await (const line of lines) await file.appendFile(line);
    await file.sync();
  } finally {
    await file.close();
  }
}

const blockSize = 65_536;
const lineFeed = 0x0a;

/** Cuts what stands behind the last line feed. A file that is not there yet is made. */
async function cutToLines(path: string): Promise<void> {
  const file = await open(path, 'a+');
  try {
    const { size } = await file.stat();
    let end = size;
    while (end > 0) {
      const start = Math.max(0, end - blockSize);
      const { buffer, bytesRead } = await file.read(Buffer.alloc(end - start), 0, end - start, start);
      const found = buffer.subarray(0, bytesRead).lastIndexOf(lineFeed);
      end = found < 0 ? start : start + found + 1;
      if (found >= 0) break;
    }
    if (end < size) await truncate(path, end);
  } finally {
    await file.close();
  }
}
