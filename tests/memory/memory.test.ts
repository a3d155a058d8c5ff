import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, describe, expect, test } from 'vitest';
import { type Memory, openMemory } from '../../src/memory/index.ts';
import { memorySuite } from './memory-suite.ts';

const folder = mkdtempSync(join(tmpdir(), 'songngu-memory-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function openAt(file: string): Promise<Memory> {
  const opened = await openMemory({ file });
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.memory;
}

describe('on SQLite', () => {
  const file = join(folder, 'suite.db');
  memorySuite({
    open: () => openAt(file),
    clear: async () => {
      for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
    },
  });

  test('two who make the same file at once both find it', async () => {
    const made = join(folder, 'made-twice.db');
    const memories = await Promise.all([openAt(made), openAt(made)]);
    await Promise.all(memories.map((memory, at) => memory.add([{ vi: `${at}`, en: `${at}`, status: 'translated' }])));
    expect((await memories[0]?.tally())?.units).toBe(2);
    await Promise.all(memories.map((memory) => memory.close()));
  });
});

describe('what is no memory', () => {
  const problemOf = async (file: string): Promise<string | undefined> => {
    const opened = await openMemory({ file });
    if (opened.ok) await opened.memory.close();
    return opened.ok ? undefined : opened.problem.code;
  };

  test('another file is told, and stays as it is', async () => {
    const file = join(folder, 'report.db');
    const text = 'Báo cáo kết quả công tác dân tộc năm 2018.\n'.repeat(50);
    writeFileSync(file, text);
    expect(await problemOf(file)).toBe('not-a-memory');
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('the database of another program is told', async () => {
    const file = join(folder, 'other.db');
    const other = new Database(file);
    other.exec('CREATE TABLE unit (id)');
    other.close();
    expect(await problemOf(file)).toBe('not-a-memory');
  });

  test('a memory of a later version is told', async () => {
    const file = join(folder, 'later.db');
    await (await openAt(file)).close();
    const later = new Database(file);
    later.exec('PRAGMA user_version = 99');
    later.close();
    expect(await problemOf(file)).toBe('newer-memory');
  });

  test('a folder that is not there is told', async () => {
    expect(await problemOf(join(folder, 'nowhere', 'memory.db'))).toBe('unreadable');
  });

  test('a database that does not answer is told', async () => {
    const opened = await openMemory({ url: 'postgres://somebody:secret@127.0.0.1:1/none' });
    expect(opened).toMatchObject({ ok: false, problem: { code: 'unreadable' } });
    expect(JSON.stringify(opened)).not.toContain('secret');
  });
});
