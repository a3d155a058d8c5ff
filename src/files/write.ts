import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: a temporary file beside it, fsync, rename. A reader sees the old bytes or the new, never a cut
 * file, also when the process is killed. Makes missing folders. Throws what the file system throws.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  // Not at the top: they cost every start some milliseconds.
  const [{ mkdir, open, rename, unlink }, { randomBytes }] = await Promise.all([
    import('node:fs/promises'),
    import('node:crypto'),
  ]);
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(content);
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
