import { resolve } from 'node:path';
import { readUtf8 } from '../../files/index.ts';
import type { Parsed, ProblemBase } from '../../model/problem.ts';
import { type BilingualProblem, type ReadBilingual, readBilingual, readBilingualDocx } from '../../rendering/index.ts';
import { failNotUtf8 } from '../input.ts';
import { readAtMost } from '../pieces.ts';
import { stopOn } from '../report.ts';
import { fail, type Shell } from '../shell.ts';

/** A bilingual document that a person edited, and what is wrong with it. */
export type Edited = {
  readonly file: string;
  readonly read: ReadBilingual;
  readonly problems: readonly BilingualProblem[];
};

/** Bytes of a document: a thousand pages with their pictures. */
const largest = 256 * 1024 * 1024;

/** Reads an edited bilingual document, Markdown or Word by what it holds. One without any unit is none of ours, and ends the command. */
export async function readEdited(shell: Shell, path: string): Promise<Edited> {
  const file = path === '-' ? 'stdin' : resolve(shell.folder, path);
  const bytes = await readAtMost(shell, path, largest);
  if (bytes === undefined) return fail(shell, 'formatProblem.file-too-large', { limit: largest });
  const { value, problems } = isWord(bytes) ? readBilingualDocx(bytes, file) : markdownIn(shell, path, bytes, file);
  if (value === undefined) return stopOnFile(shell, problems);
  if (value.pairs.size === 0) fail(shell, 'bilingual.notBilingual', { path });
  return { file, read: value, problems: problems.filter(isOfPieces) };
}

/** Every zip begins so. */
function isWord(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function markdownIn(
  shell: Shell,
  path: string,
  bytes: Uint8Array,
  file: string,
): Parsed<ReadBilingual, BilingualProblem> {
  const decoded = readUtf8(bytes);
  return decoded.ok ? readBilingual(decoded.text, file) : failNotUtf8(shell, path, bytes, decoded);
}

async function stopOnFile(shell: Shell, problems: readonly ProblemBase[]): Promise<never> {
  await stopOn(shell, problems, 'bilingualProblem');
  return fail(shell, 'bilingual.notBilingual', { path: problems[0]?.place.file });
}

const ofPieces: readonly string[] = ['piece-twice', 'text-without-unit', 'unit-in-pieces'];

function isOfPieces(problem: ProblemBase): problem is BilingualProblem {
  return ofPieces.includes(problem.code);
}
