import { basename, dirname, join } from 'node:path';
import { getBuiltinModule } from 'node:process';

/**
 * Writes a file whole or not at all: a temporary file beside it, fsync, rename. A reader sees the old bytes or the new, never a cut
 * file, also when the process is killed. Who may read and write it stays. Makes missing folders. Throws what the file system throws.
 * @param content the whole, or pieces that are written one after the other as they are made
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
): Promise<void> {
  const { mkdir, open, rename, stat, unlink, writeFile } = getBuiltinModule('node:fs/promises'); // imported, they would cost every start
  const { randomBytes } = getBuiltinModule('node:crypto');
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  const there = await stat(path).catch(() => undefined);
  try {
    const handle = await open(temporary, 'wx');
    try {
      if (there !== undefined) await handle.chmod(there.mode & 0o777);
      await writeFile(handle, content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}
