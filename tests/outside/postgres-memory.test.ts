import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Memory, openMemory } from '../../src/memory/index.ts';
import { memorySuite } from '../memory/memory-suite.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';

describe('on PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  const open = async (): Promise<Memory> => {
    const opened = await openMemory({ url: server.url });
    if (!opened.ok) throw new Error(opened.problem.detail);
    return opened.memory;
  };
  const ask = async (query: string): Promise<void> => {
    const sql = postgres(server.url, { max: 1, onnotice: () => undefined });
    await sql.unsafe(query);
    await sql.end();
  };
  const clear = (): Promise<void> => ask('DROP SCHEMA IF EXISTS songngu CASCADE');

  memorySuite({ open, clear });

  test('two who make the tables at once both find them', async () => {
    await clear();
    const memories = await Promise.all([open(), open(), open()]);
    await Promise.all(memories.map((memory, at) => memory.add([{ vi: `${at}`, en: `${at}`, status: 'translated' }])));
    expect((await memories[0]?.tally())?.units).toBe(3);
    await Promise.all(memories.map((memory) => memory.close()));
  });

  test('a memory of a later version is told', async () => {
    await clear();
    await (await open()).close();
    await ask('UPDATE songngu.layout SET version = 99');
    expect(await openMemory({ url: server.url })).toMatchObject({ ok: false, problem: { code: 'newer-memory' } });
  });
});
