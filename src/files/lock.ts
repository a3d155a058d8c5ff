import { basename, dirname, join } from 'node:path';
import { getBuiltinModule, kill, pid } from 'node:process';

/** Who holds a lock: a process and the machine it runs on. `key` is the holding's own and never comes again. */
export type LockHolder = { readonly pid: number; readonly host: string; readonly key: string };

/** What was done under the lock, or who held it all the time. */
export type Locked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly holder: LockHolder };

/** `wait`: how long to try, in milliseconds, 10 seconds where not said. */
export type LockOptions = { readonly wait?: number };

/**
 * Does something to a file that no two may do at once: of all who ask, here and in other processes, one at a time runs.
 *
 * The lock is a file beside the file, `.name.lock`, made whole by linking (there is never one half written), that says who holds it.
 * It is taken over when its process is gone, on this machine; anywhere, when it is a minute old: what is done under a lock takes
 * far less, so its process was killed on another machine, or its number is another process's by now. To take one over, the lock of
 * that very holding is taken first, by the same rules, so that two who find a dead lock cannot both remove it, one of them removing
 * what the other just made.
 *
 * The folder is made where it is missing. Throws what the file system throws.
 */
export async function withLock<T>(
  path: string,
  run: () => Promise<T>,
  { wait = usualWait }: LockOptions = {},
): Promise<Locked<T>> {
  await files().mkdir(dirname(path), { recursive: true });
  return lockedBy(join(dirname(path), `.${basename(path)}.lock`), run, Date.now() + wait);
}

const usualWait = 10_000;

/** A lock that is older, in milliseconds, is nobody's. */
const oldest = 60_000;

const files = (): typeof import('node:fs/promises') => getBuiltinModule('node:fs/promises'); // imported, they would cost every start

async function lockedBy<T>(lock: string, run: () => Promise<T>, deadline: number): Promise<Locked<T>> {
  const own = ownHolding();
  for (;;) {
    if (await take(lock, own)) return { ok: true, value: await thenReleased(lock, own, run) };
    const holder = await holderOf(lock);
    if (holder === undefined) continue; // released meanwhile
    if (await isDead(lock, holder)) await removeDead(lock, holder, deadline);
    if (Date.now() >= deadline) return { ok: false, holder };
    await pause();
  }
}

function ownHolding(): LockHolder {
  const key = getBuiltinModule('node:crypto').randomBytes(6).toString('hex');
  return { pid, host: getBuiltinModule('node:os').hostname(), key };
}

/** False where somebody has it. */
async function take(lock: string, own: LockHolder): Promise<boolean> {
  const { writeFile, link, unlink } = files();
  const written = temporaryOf(lock, own);
  await writeFile(written, JSON.stringify(own), { flag: 'wx' });
  try {
    await link(written, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (withoutLinks.includes(codeOf(error) ?? '')) return takeByWriting(lock, own);
    throw error;
  } finally {
    await unlink(written);
  }
}

function temporaryOf(lock: string, { key }: LockHolder): string {
  return `${lock}.${key}.tmp`;
}

/** What file systems say that have no hard links. */
const withoutLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

/** Two steps, between which the lock is there and says nothing: who dies there leaves one that goes by its age. */
async function takeByWriting(lock: string, own: LockHolder): Promise<boolean> {
  try {
    await files().writeFile(lock, JSON.stringify(own), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function thenReleased<T>(lock: string, own: LockHolder, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } finally {
    const holder = await holderOf(lock);
    if (holder?.key === own.key) await files().unlink(lock);
  }
}

/** Undefined where nobody has it. */
async function holderOf(lock: string): Promise<LockHolder | undefined> {
  try {
    return readHolder(await files().readFile(lock, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

const unreadable: LockHolder = { pid: 0, host: '', key: '0' };

function readHolder(written: string): LockHolder {
  const [, key] = /"key":"([0-9a-f]{12})"/.exec(written) ?? [];
  const [, number] = /"pid":(\d+)/.exec(written) ?? [];
  const [, host] = /"host":"([^"]*)"/.exec(written) ?? [];
  return key === undefined ? unreadable : { pid: Number(number ?? 0), host: host ?? '', key };
}

async function isDead(lock: string, holder: LockHolder): Promise<boolean> {
  if (holder.host === ownHolding().host && holder.pid > 0 && !isRunning(holder.pid)) return true;
  const age = await ageOf(lock);
  return age !== undefined && age > oldest;
}

function isRunning(process: number): boolean {
  try {
    return kill(process, 0);
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

async function ageOf(path: string): Promise<number | undefined> {
  const found = await files()
    .stat(path)
    .catch(() => undefined);
  return found && Date.now() - found.mtimeMs;
}

/** Under the lock of this holding: while we have that, nobody else removes the dead lock, so that it cannot be another's by now. */
async function removeDead(lock: string, holder: LockHolder, deadline: number): Promise<void> {
  const remove = async (): Promise<void> => {
    const now = await holderOf(lock);
    if (now?.key !== holder.key || !(await isDead(lock, now))) return;
    await sweep(lock);
    await files().unlink(lock);
  };
  await lockedBy(`${lock}.${holder.key}`, remove, deadline);
}

/** Removes what killed processes left beside the file: temporary files and locks of locks that are old. */
async function sweep(lock: string): Promise<void> {
  const folder = dirname(lock);
  const beginning = basename(lock, '.lock');
  const leftover = /^\.(?:lock\.)?[0-9a-f]{12}(?:\.tmp)?$/;
  for (const name of await files().readdir(folder)) {
    if (!name.startsWith(beginning) || !leftover.test(name.slice(beginning.length))) continue;
    const age = await ageOf(join(folder, name));
    if (age !== undefined && age > oldest)
      await files()
        .unlink(join(folder, name))
        .catch(() => undefined);
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20));
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
