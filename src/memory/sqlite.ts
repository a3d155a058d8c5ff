import type Database from 'libsql';
import type { Asked, Entry, ImportMark, Store, StoredUnit, Tally, Writing } from './store.ts';
import { type Row, rowOf, unitColumns, unitOf } from './unit-row.ts';

/** Tells a memory from other files of SQLite: “Sngn”. */
const applicationId = 0x536e676e;
/** Of the tables below and of how words are spelled in blocks. */
const layout = 1;

const tables = `
  CREATE TABLE unit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    identity TEXT NOT NULL UNIQUE,
    key INTEGER NOT NULL,
    vi TEXT NOT NULL, en TEXT NOT NULL, before TEXT, after TEXT, status TEXT NOT NULL, note TEXT, document TEXT, unit TEXT,
    folded_vi TEXT NOT NULL, folded_en TEXT NOT NULL
  );
  CREATE INDEX unit_key ON unit (key);
  CREATE TABLE block (number INTEGER PRIMARY KEY AUTOINCREMENT, words BLOB NOT NULL);
  CREATE TABLE import (file TEXT PRIMARY KEY, done INTEGER NOT NULL) WITHOUT ROWID;
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${layout};
`;

/** Others may write for as long, in milliseconds. */
const patience = 60_000;
/** So long at most until it is tried again, and so long may making the tables take, for which the whole process waits. */
const pause = 20;
const makingPatience = 10_000;

/** Why a file is no memory that can be used. */
export type NoMemoryFile = 'not-a-memory' | 'newer-memory';

/**
 * A memory in one file of SQLite, made where there is none. Write-ahead log, and each write flushed to the disk before it counts as done.
 * Two connections: what one is about to write the other does not see.
 */
export async function openSqlite(file: string): Promise<Store | NoMemoryFile> {
  const { default: Libsql } = await import('libsql');
  const writer = new Libsql(file);
  try {
    writer.exec(`PRAGMA busy_timeout = ${makingPatience}`);
    const fault = madeReady(writer);
    if (fault !== undefined) {
      writer.close();
      return fault;
    }
    writer.exec('PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA busy_timeout = 0');
    const reader = new Libsql(file);
    reader.exec(`PRAGMA busy_timeout = ${makingPatience}; PRAGMA query_only = ON`);
    return storeOn(reader, writer);
  } catch (error) {
    writer.close();
    if (codeOf(error) === 'SQLITE_NOTADB') return 'not-a-memory';
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** Two processes may make the same file at once: who comes second finds it made. */
function madeReady(database: Database.Database): NoMemoryFile | undefined {
  const fault = faultOf(database);
  if (fault !== 'empty') return fault;
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('BEGIN IMMEDIATE');
  try {
    if (faultOf(database) === 'empty') database.exec(tables);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
  return undefined;
}

function faultOf(database: Database.Database): NoMemoryFile | 'empty' | undefined {
  const [id, version, objects] = ['PRAGMA application_id', 'PRAGMA user_version', 'SELECT count(*) FROM sqlite_schema']
    .map((query) => database.prepare(query).raw().all([]) as number[][])
    .map((rows) => rows[0]?.[0] ?? 0);
  if (id === applicationId) return version === layout ? undefined : 'newer-memory';
  return id === 0 && objects === 0 ? 'empty' : 'not-a-memory';
}

function storeOn(reader: Database.Database, writer: Database.Database): Store {
  const read = queriesOf(reader);
  const writing = writingOn(writer);
  let last: Promise<unknown> = Promise.resolve();
  return {
    write: (work) => {
      const done = last.then(() => inTransaction(writer, () => work(writing)));
      last = done.catch(() => undefined); // whoever asked for it is told
      return done;
    },
    async *blocksAfter(number) {
      const blocks = read('SELECT number, words FROM block WHERE number > ? ORDER BY number').iterate([number]);
      for (const [at, bytes] of blocks as Iterable<[number, Uint8Array]>) yield { number: at, bytes };
    },
    withKey: async (key) => read(`SELECT ${unitColumns} FROM unit WHERE key = ?`).all([key]).map(stored),
    withIds: async (ids) => {
      const one = read(`SELECT ${unitColumns} FROM unit WHERE id = ?`);
      return ids.flatMap((id) => one.all([id]).map(stored));
    },
    containing: async (asked) => {
      const { condition, values } = conditionOf(asked);
      const query = `SELECT ${unitColumns} FROM unit WHERE id < ? ${condition} ORDER BY id DESC LIMIT ?`;
      return read(query)
        .all([asked.below, ...values, asked.limit])
        .map(stored);
    },
    after: async (id, limit) =>
      read(`SELECT ${unitColumns} FROM unit WHERE id > ? ORDER BY id LIMIT ?`).all([id, limit]).map(stored),
    tally: async () => tallyOf(read),
    importOf: async (file) => {
      const [row] = read('SELECT done FROM import WHERE file = ?').all([file]) as [number][];
      return row === undefined ? undefined : { file, done: row[0] };
    },
    close: async () => {
      await last;
      reader.close();
      writer.close();
    },
  };
}

type Queries = (query: string) => Database.Statement;

/** Statements, each prepared once; what is read comes as arrays. */
function queriesOf(database: Database.Database): Queries {
  const prepared = new Map<string, Database.Statement>();
  return (query) => {
    const known = prepared.get(query) ?? preparedFor(database, query);
    prepared.set(query, known);
    return known;
  };
}

function preparedFor(database: Database.Database, query: string): Database.Statement {
  const statement = database.prepare(query);
  return query.startsWith('SELECT') ? statement.raw() : statement;
}

const stored = (row: unknown): StoredUnit => unitOf(row as Row); // the columns of the query

async function inTransaction<T>(database: Database.Database, work: () => Promise<T>): Promise<T> {
  await begin(database);
  try {
    const value = await work();
    database.exec('COMMIT');
    return value;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

/** SQLite itself would wait with the whole process, in which the one who writes may be another of ours. */
async function begin(database: Database.Database): Promise<void> {
  for (const start = performance.now(); ; ) {
    try {
      database.exec('BEGIN IMMEDIATE');
      return;
    } catch (error) {
      if (codeOf(error) !== 'SQLITE_BUSY' || performance.now() - start > patience) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, Math.random() * pause));
  }
}

function conditionOf({ stretches }: Asked): { readonly condition: string; readonly values: readonly string[] } {
  const conditions = stretches.map(({ side }) =>
    side === undefined ? '(instr(folded_vi, ?) OR instr(folded_en, ?))' : `instr(folded_${side}, ?)`,
  );
  const values = stretches.flatMap(({ folded, side }) => (side === undefined ? [folded, folded] : [folded]));
  return { condition: conditions.map((each) => `AND ${each}`).join(' '), values };
}

function tallyOf(read: Queries): Tally {
  const counts = `SELECT count(*), count(CASE status WHEN 'reviewed' THEN 1 END), count(DISTINCT document), count(DISTINCT key) FROM unit`;
  const [units = 0, reviewed = 0, documents = 0, segments = 0] = (read(counts).all([]) as number[][])[0] ?? [];
  const size = 'SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()';
  const [bytes = 0] = (read(size).all([]) as number[][])[0] ?? [];
  const marks = read('SELECT file, done FROM import ORDER BY file').all([]) as [string, number][];
  return { units, reviewed, documents, segments, bytes, unfinished: marks.map(([file, done]) => ({ file, done })) };
}

function writingOn(database: Database.Database): Writing {
  const query = queriesOf(database);
  const insert = `INSERT INTO unit (identity, key, vi, en, before, after, status, note, document, unit, folded_vi, folded_en)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
  const replace = `UPDATE unit SET vi = ?, en = ?, before = ?, after = ?, status = ?, note = ?, document = ?, unit = ?,
    folded_vi = ?, folded_en = ? WHERE id = ?`;
  return {
    withIdentities: async (identities) => {
      const one = query(`SELECT ${unitColumns} FROM unit WHERE identity = ?`);
      return new Map(identities.flatMap((identity) => one.all([identity]).map((row) => [identity, stored(row)])));
    },
    insert: async (entries) =>
      entries.map((entry) => Number(query(insert).run([entry.identity, entry.key, ...written(entry)]).lastInsertRowid)),
    replace: async (entries) => {
      for (const entry of entries) query(replace).run([...written(entry), entry.id]);
    },
    remove: async (ids) => {
      for (const id of ids) query('DELETE FROM unit WHERE id = ?').run([id]);
    },
    addBlock: async (bytes) => void query('INSERT INTO block (words) VALUES (?)').run([bytes]),
    mark: async ({ file, done }: ImportMark) =>
      void query('INSERT INTO import VALUES (?, ?) ON CONFLICT DO UPDATE SET done = excluded.done').run([file, done]),
    unmark: async (file) => void query('DELETE FROM import WHERE file = ?').run([file]),
  };
}

const written = ({ unit, foldedVi, foldedEn }: Entry): readonly (string | null)[] => [
  ...rowOf(unit),
  foldedVi,
  foldedEn,
];
