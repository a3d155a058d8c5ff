import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Memory, MemoryLocation } from '../memory/index.ts';
import { projectFileAbove } from './project-options.ts';
import { fail, type Shell } from './shell.ts';

export type MemoryOptions = { readonly memory?: string };

/** Adds `--memory WHERE`: a file of SQLite, or the address of a PostgreSQL. */
export function withMemory(command: Command, { t }: Shell): Command {
  return command.option('--memory <where>', t('memory.where'));
}

/** From a project's root. */
const usualFile = '.songngu/memory.db';

/**
 * Where the memory is: where the option says, else the variable SONGNGU_MEMORY, else in the project, or below this folder where that is
 * in none.
 */
export function memoryLocation(shell: Shell, { memory }: MemoryOptions): MemoryLocation {
  const asked = memory ?? shell.env?.SONGNGU_MEMORY;
  if (asked !== undefined && /^postgres(?:ql)?:\/\//.test(asked)) return { url: asked };
  return { file: asked === undefined ? join(projectRoot(shell), usualFile) : resolve(shell.folder, asked) };
}

/** The folder of the songngu.yaml that holds here, or this folder. */
export function projectRoot(shell: Shell): string {
  const file = projectFileAbove(shell.folder);
  return file === undefined ? shell.folder : dirname(file);
}

/** How a location is told: never the password of a database. */
export function shownLocation(shell: Shell, location: MemoryLocation): string {
  if ('file' in location) {
    const short = relative(shell.folder, location.file);
    return short.startsWith('..') ? location.file : short;
  }
  return withoutPassword(location.url);
}

function withoutPassword(url: string): string {
  return url.replace(/^([^:]+:\/\/[^:/?#]*):.*@/, '$1@').replace(/([?&]password=)[^&]*/g, '$1…');
}

/** Opens the memory, and makes it where there is none; why that cannot be is told and ends the command. */
export async function openMemoryAt(shell: Shell, location: MemoryLocation): Promise<Memory> {
  const path = shownLocation(shell, location);
  if ('file' in location) makeFolder(shell, location.file, path);
  const { openMemory } = await import('../memory/index.ts');
  const opened = await openMemory(location);
  if (opened.ok) return opened.memory;
  const { code, detail } = opened.problem;
  return fail(shell, `memory.problem.${code}`, { path, detail });
}

/** The memory that the options name, to read from; where none was made yet, that is told and ends the command. */
export async function memoryToRead(shell: Shell, options: MemoryOptions): Promise<Memory> {
  const location = memoryLocation(shell, options);
  if (isMissing(location)) fail(shell, 'memory.problem.missing', { path: shownLocation(shell, location) });
  return openMemoryAt(shell, location);
}

/** The memory that the options name where they name one, or one was made; for commands that do without. */
export async function memoryIfThere(shell: Shell, options: MemoryOptions): Promise<Memory | undefined> {
  const location = memoryLocation(shell, options);
  if (isMissing(location) && options.memory === undefined) return undefined;
  return memoryToRead(shell, options);
}

const isMissing = (location: MemoryLocation): boolean => 'file' in location && !existsSync(location.file);

function makeFolder(shell: Shell, file: string, path: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : '';
    fail(shell, 'input.notWritten', { path, reason });
  }
}
