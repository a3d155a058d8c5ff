import { realpath } from 'node:fs/promises';
import { type LockHolder, readBytes, readUtf8, withLock, writeWhole } from '../../files/index.ts';
import type { Parsed, Place } from '../../model/problem.ts';
import { parseYaml } from '../yaml-source.ts';
import { type ConceptEdit, editGlossary } from './edit.ts';
import type { EditProblem } from './edit-problem.ts';

/** A file's text before edits and after them. */
export type Edited = { readonly before: string; readonly after: string };

/** Why nothing was saved: what keeps a file from being edited, or somebody else who is at it. */
export type SaveProblem =
  | EditProblem
  | { readonly code: 'file-locked'; readonly place: Place; readonly holder: LockHolder }
  | { readonly code: 'file-changing'; readonly place: Place };

/** Makes edits in a glossary file without writing it. A file that is not there is an empty one. */
export async function tryEdits(
  path: string,
  edits: readonly ConceptEdit[],
): Promise<Parsed<Edited | undefined, EditProblem>> {
  const bytes = await bytesOf(path);
  const decoded = readUtf8(bytes);
  if (!decoded.ok) return { value: undefined, problems: parseYaml(path, bytes).problems };
  const { value, problems } = editGlossary(path, decoded.text, edits);
  return { value: value === undefined ? undefined : { before: decoded.text, after: value }, problems };
}

/**
 * Makes edits in a glossary file, whole or not at all: under a lock beside it, on what stands there then, so that of two who edit at
 * once neither loses anything. Just before it is written the file is looked at again: where somebody saved it without a lock, as
 * editors do, the edits are made anew on that. Throws what the file system throws.
 */
export async function saveEdits(
  path: string,
  edits: readonly ConceptEdit[],
): Promise<Parsed<Edited | undefined, SaveProblem>> {
  const file = await realpath(path).catch(() => path); // the file itself, not a link to it, is locked and replaced
  const locked = await withLock(file, () => saveUnderLock(file, path, edits, mostTries));
  if (locked.ok) return locked.value;
  const place = { file: path, line: 1, column: 1 };
  return { value: undefined, problems: [{ code: 'file-locked', place, holder: locked.holder }] };
}

/** Somebody who saves more often in a row is at work in the file. */
const mostTries = 5;

async function saveUnderLock(
  file: string,
  path: string,
  edits: readonly ConceptEdit[],
  tries: number,
): Promise<Parsed<Edited | undefined, SaveProblem>> {
  const edited = await tryEdits(path, edits);
  if (edited.value === undefined || edited.value.after === edited.value.before) return edited;
  if (isSame(await bytesOf(file), edited.value.before)) {
    await writeWhole(file, edited.value.after);
    return edited;
  }
  if (tries > 1) return saveUnderLock(file, path, edits, tries - 1);
  return { value: undefined, problems: [{ code: 'file-changing', place: { file: path, line: 1, column: 1 } }] };
}

function isSame(bytes: Uint8Array, text: string): boolean {
  return Buffer.compare(bytes, Buffer.from(text)) === 0;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  return readBytes(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return new Uint8Array();
    throw error;
  });
}
