import { createReadStream, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { openBytesNow } from '../../../files/index.ts';
import { type ExchangeUnit, isUnitNotice, readUnitsFrom } from '../../../formats/index.ts';
import type { Glossary } from '../../../glossary/index.ts';
import type { MemoryUnit } from '../../../model/memory.ts';
import { progress } from '../../progress.ts';
import { reportProblems } from '../../report.ts';
import { fail, type Shell } from '../../shell.ts';
import { unitFormatFor } from '../../unit-formats.ts';
import { memoryUnitOf } from './confirmed.ts';

/** Tells an import of this very file from others: one that was changed since has another name. None for standard input. */
export function importName(shell: Shell, path: string): string | undefined {
  if (path === '-') return undefined;
  const there = statSync(resolve(shell.folder, path), { throwIfNoEntry: false });
  return there && `${basename(path)}, ${there.size} bytes, ${there.mtime.toISOString()}`;
}

const bytesOfMegabyte = 1_000_000;
const chunkBytes = 1024 * 1024;

/** What a format is told by. */
const beginningBytes = 4096;

/**
 * The units of another program's file, in order, undefined for those that no memory takes. What is wrong with the file is told, and what is
 * right of it is given all the same.
 * @param glossary asked for only where the English names concepts
 */
export async function* fileUnits(
  shell: Shell,
  path: string,
  format: string | undefined,
  glossary: () => Promise<Glossary>,
): AsyncIterable<MemoryUnit | undefined> {
  const file = path === '-' ? undefined : resolve(shell.folder, path);
  const there = file === undefined ? undefined : openBytesNow(file);
  if (file !== undefined && there === undefined) fail(shell, 'input.missing', { path });
  const size = there?.length ?? 0;
  const beginning = there?.slice(0, Math.min(size, beginningBytes)) ?? new Uint8Array(0);
  const listed = unitFormatFor(shell, { name: format, path, beginning });
  const source = file === undefined ? shell.stdin : createReadStream(file, { highWaterMark: chunkBytes });
  const tell = progress(shell, shell.t('memory.import.reading'));
  let read = 0;
  const chunks = counted(source, (bytes) => {
    read += bytes;
    tell(Math.floor(read / bytesOfMegabyte), Math.ceil(size / bytesOfMegabyte));
  });
  for await (const { value, problems } of readUnitsFrom(await listed.load(), chunks, file ?? 'stdin')) {
    await reportProblems(shell, problems, 'units.problem');
    if (problems.some((problem) => !isUnitNotice(problem))) shell.exitCode = 1;
    for (const unit of value) yield memoryUnitOf(await spelledOut(unit, glossary));
  }
  tell.end();
}

async function* counted(source: AsyncIterable<Uint8Array>, count: (bytes: number) => void): AsyncIterable<Uint8Array> {
  for await (const chunk of source) {
    count(chunk.length);
    yield chunk;
  }
}

/** Files that we wrote hold references, which another project may not know. */
async function spelledOut(unit: ExchangeUnit, glossary: () => Promise<Glossary>): Promise<ExchangeUnit> {
  if (unit.en?.includes('$t(') !== true) return unit;
  const { writeOut } = await import('../../../translation/index.ts');
  const [written] = writeOut([unit.en], await glossary());
  return { ...unit, en: written?.text ?? unit.en };
}
