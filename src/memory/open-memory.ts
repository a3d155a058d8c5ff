import { type Memory, memoryOn } from './memory.ts';
import type { Store } from './store.ts';

/** Where a memory is: a file of SQLite, or the address of a PostgreSQL (postgres://…). */
export type MemoryLocation = { readonly file: string } | { readonly url: string };

/**
 * Why there is no memory to work with.
 * - `no-driver`: what reads files of SQLite does not run on this machine; `detail` is what it said
 * - `not-a-memory`: the file is something else; `newer-memory`: a later version of Songngu made it
 * - `unreadable`: the file cannot be opened, or the database not be reached; `detail` says why, never with a password
 */
export type MemoryProblem = {
  readonly code: 'no-driver' | 'not-a-memory' | 'newer-memory' | 'unreadable';
  readonly detail: string;
};

export type OpenedMemory =
  | { readonly ok: true; readonly memory: Memory }
  | { readonly ok: false; readonly problem: MemoryProblem };

/** Opens a memory, and makes it where there is none. Databases are loaded only here. */
export async function openMemory(location: MemoryLocation): Promise<OpenedMemory> {
  try {
    const store = 'file' in location ? await openFile(location.file) : await openUrl(location.url);
    if (typeof store !== 'string') return { ok: true, memory: memoryOn(store) };
    return { ok: false, problem: { code: store, detail: '' } };
  } catch (error) {
    const code = isMissingDriver(error) ? 'no-driver' : 'unreadable';
    return { ok: false, problem: { code, detail: error instanceof Error ? error.message : String(error) } };
  }
}

type Opening = Store | 'not-a-memory' | 'newer-memory';

async function openFile(file: string): Promise<Opening> {
  const { openSqlite } = await import('./sqlite.ts');
  return openSqlite(file);
}

async function openUrl(url: string): Promise<Opening> {
  const { openPostgres } = await import('./postgres.ts');
  return openPostgres(url);
}

/** The driver is a program of its own for each kind of machine, left out by the installation where there is none. */
function isMissingDriver(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND' || code === 'ERR_DLOPEN_FAILED';
}
