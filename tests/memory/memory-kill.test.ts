import { type ChildProcess, fork } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import Database from 'libsql';
import { build } from 'tsdown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { yamlPlugin } from '../../scripts/yaml-plugin.ts';
import { type Memory, openMemory } from '../../src/memory/index.ts';
import { unitNumber } from './programs/import-in-a-loop.ts';

const kills = process.env.SONGNGU_DEEP === undefined ? 4 : 500;
const count = 1000;

let folder: string;
let program: string;
/** The writer in JavaScript, since a process of its own cannot run TypeScript. It stands here, where libsql is found. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'songngu-memory-'));
  const outDir = mkdtempSync(join(import.meta.dirname, '../../node_modules/.songngu-memory-'));
  await build({
    config: false,
    entry: [join(import.meta.dirname, 'programs/import-in-a-loop.ts')],
    outDir,
    format: 'esm',
    dts: false,
    logLevel: 'silent',
    deps: { alwaysBundle: [/^(?!node:|libsql$)/], onlyBundle: false },
    plugins: [yamlPlugin()],
  });
  const name = readdirSync(outDir).find((each) => each.startsWith('import-in-a-loop')) ?? '';
  program = join(outDir, name);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(join(program, '..'), { recursive: true });
});

const start = (...args: readonly string[]): ChildProcess =>
  fork(program, [...args], { stdio: 'ignore', env: { ...process.env, VITEST: undefined } });

const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.once('exit', resolve));

async function openAt(file: string): Promise<Memory> {
  const opened = await openMemory({ file });
  if (!opened.ok) throw new Error(opened.problem.detail);
  return opened.memory;
}

async function englishIn(memory: Memory): Promise<string[]> {
  const found: string[] = [];
  for await (const { en } of memory.units()) found.push(en);
  return found;
}

/** What SQLite itself finds wrong with a file. */
function faultsOf(file: string): unknown {
  const database = new Database(file);
  const faults = database.prepare('PRAGMA integrity_check').raw().all([]);
  database.close();
  return faults;
}

const remembered = (done: number, writer: string): string[] =>
  Array.from({ length: done }, (_, k) => unitNumber(k, writer).en);

describe('an import killed at any moment', () => {
  test('keeps all that was told, is whole, and goes on where it was', async () => {
    let most = 0;
    for (let round = 0; round < kills; round++) {
      const file = join(folder, `${round}.db`);
      const child = start(file, 'w', `${count}`);
      const kill = (after: number): unknown => setTimeout(() => child.kill('SIGKILL'), after);
      let [told, writes] = [0, 0];
      child.on('message', (done: number) => {
        told = done;
        if (++writes === 1 + (round % 6)) kill((round * 7.3) % 25);
      });
      const end = ended(child);
      if (round % 8 === 7) kill(round % 150); // also while it makes the file
      await end;
      most = Math.max(most, told);
      expect(faultsOf(file)).toEqual([['ok']]);
      const memory = await openAt(file);
      const there = await englishIn(memory);
      expect(there.length).toBeGreaterThanOrEqual(told);
      expect(there).toEqual(remembered(there.length, 'w'));
      const mark = (await memory.importOf('w'))?.done;
      expect(there.length % count === 0 ? [undefined, count] : [there.length]).toContain(mark);
      const alike = await memory.candidates({ vi: 'XÃ SỐ 0 CỦA W HỌP VỀ HỘ NGHÈO' }, { least: 99, limit: 1 });
      expect(alike).toHaveLength(Math.min(there.length, 1));
      await memory.close();
      if (round % 4 === 0) {
        expect(await ended(start(file, 'w', `${count}`))).toBe(0);
        const again = await openAt(file);
        expect(await englishIn(again)).toEqual(remembered(count, 'w'));
        await again.close();
      }
      for (const name of readdirSync(folder)) rmSync(join(folder, name));
    }
    expect(most).toBeGreaterThan(50);
  });

  test('two at once, one killed and begun again: both lose nothing', async () => {
    const file = join(folder, 'two.db');
    const [one, other] = [start(file, 'a', `${count}`), start(file, 'b', `${count}`)];
    const ends = [ended(one), ended(other)];
    other.once('message', () => other.kill('SIGKILL'));
    await ends[1];
    const again = ended(start(file, 'b', `${count}`));
    expect([await ends[0], await again]).toEqual([0, 0]);
    const memory = await openAt(file);
    const there = await englishIn(memory);
    await memory.close();
    expect(there.toSorted()).toEqual([...remembered(count, 'a'), ...remembered(count, 'b')].toSorted());
    expect(faultsOf(file)).toEqual([['ok']]);
  });
});

test('where what reads SQLite is not installed, that is told', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'songngu-memory-'));
  cpSync(dirname(program), elsewhere, { recursive: true });
  const child = fork(join(elsewhere, basename(program)), [join(folder, 'none.db'), 'w', '1'], {
    stdio: 'ignore',
    env: { ...process.env, VITEST: undefined },
  });
  let told: unknown;
  child.once('message', (code) => {
    told = code;
  });
  await ended(child);
  rmSync(elsewhere, { recursive: true });
  expect(told).toBe('no-driver');
});
