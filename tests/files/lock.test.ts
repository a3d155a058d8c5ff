import { fork } from 'node:child_process';
import { existsSync, linkSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withLock } from '../../src/files/index.ts';

let folder: string;
let file: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'songngu-lock-'));
  file = join(folder, 'a.yaml');
  lock = join(folder, '.a.yaml.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** The number of a process that was there and is no more. */
async function deadPid(): Promise<number> {
  const child = fork(join(folder, 'none.mjs'), { stdio: 'ignore' });
  await new Promise((resolve) => child.once('exit', resolve));
  return child.pid ?? 0;
}

function held(by: { pid: number; host?: string }, age = 0): void {
  writeFileSync(lock, JSON.stringify({ host: hostname(), key: 'abcdefabcdef', ...by }));
  const then = Date.now() / 1000 - age;
  utimesSync(lock, then, then);
}

describe('a lock', () => {
  test('lets one in at a time, and leaves nothing beside the file', async () => {
    let inside = 0;
    let most = 0;
    const one = (): Promise<void> =>
      withLock(file, async () => {
        most = Math.max(most, ++inside);
        await pause(1);
        inside--;
      }).then(({ ok }) => expect(ok).toBe(true));
    await Promise.all(Array.from({ length: 20 }, one));
    expect(most).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is let go when what is done under it throws', async () => {
    await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withLock(file, async () => 1)).toEqual({ ok: true, value: 1 });
  });

  test('makes the folder it stands in', async () => {
    expect(await withLock(join(folder, 'b/c.yaml'), async () => existsSync(join(folder, 'b')))).toMatchObject({
      value: true,
    });
  });

  test.each([
    ['of a process that runs', { pid: process.pid }, 0, false],
    ['of another machine', { pid: 1, host: 'elsewhere' }, 0, false],
    ['of another machine, long ago', { pid: 1, host: 'elsewhere' }, 120, true],
    ['of a number that is another process’s by now', { pid: process.pid }, 120, true],
  ])('%s', async (_, by, age, taken) => {
    held(by, age);
    const locked = await withLock(file, async () => 'done', { wait: 100 });
    expect(locked).toEqual(
      taken ? { ok: true, value: 'done' } : { ok: false, holder: { host: hostname(), key: 'abcdefabcdef', ...by } },
    );
    expect(existsSync(lock)).toBe(!taken);
  });

  test.each([
    ['cut off', '{"pid":12', 0, false],
    ['cut off, long ago', '', 120, true],
  ])('that is %s', async (_, written, age, taken) => {
    writeFileSync(lock, written);
    utimesSync(lock, Date.now() / 1000 - age, Date.now() / 1000 - age);
    expect(await withLock(file, async () => 1, { wait: 50 })).toMatchObject({ ok: taken });
  });

  test('of a dead process is taken over by one of many, and what killed ones left goes', async () => {
    const pid = await deadPid();
    held({ pid });
    const old = join(folder, '.a.yaml.0123456789ab.tmp');
    writeFileSync(old, '');
    utimesSync(old, 1, 1);
    writeFileSync(join(folder, '.a.yaml.ba9876543210.tmp'), '');
    // The lock of the lock may be a dead one's too.
    writeFileSync(`${lock}.abcdefabcdef`, JSON.stringify({ host: hostname(), pid, key: '111111111111' }));
    let inside = 0;
    const ran = await Promise.all(
      Array.from({ length: 10 }, () =>
        withLock(file, async () => {
          expect(++inside).toBe(1);
          await pause(2);
          inside--;
        }),
      ),
    );
    expect(ran.every(({ ok }) => ok)).toBe(true);
    expect(readdirSync(folder)).toEqual(['.a.yaml.ba9876543210.tmp']);
  });

  test('another’s, that took ours for dead, is not let go', async () => {
    await withLock(file, async () => {
      rmSync(lock);
      held({ pid: process.pid });
      linkSync(lock, join(folder, 'same'));
    });
    expect(existsSync(lock)).toBe(true);
  });
});
