import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL of its own: a new cluster in a temporary folder, on a free port of this machine. */
export type PostgresServer = { readonly url: string; readonly stop: () => void };

/** Debian keeps the programs of each version apart, out of the path. */
function programs(): string {
  const versions = '/usr/lib/postgresql';
  const newest = readdirSync(versions).sort((one, other) => Number(other) - Number(one))[0];
  if (newest === undefined) throw new Error(`no version under ${versions}`);
  return join(versions, newest, 'bin');
}

/** PostgreSQL refuses to run as root: Debian's user for it does then. */
function asUser(command: string): void {
  const isRoot = process.getuid?.() === 0;
  const [program, args] = isRoot ? ['su', ['postgres', '-c', command]] : ['sh', ['-c', command]];
  execFileSync(program as string, args as string[], { stdio: 'pipe', cwd: '/' });
}

export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'songngu-postgres-'));
  chmodSync(folder, 0o777);
  const port = await freePort();
  const bin = programs();
  const data = join(folder, 'data');
  asUser(`${bin}/initdb -D ${data} -U songngu -A trust --no-sync -E UTF8 --locale=C`);
  asUser(
    `${bin}/pg_ctl -D ${data} -w -l ${folder}/log -o "-p ${port} -k ${folder} -c fsync=off -c listen_addresses=127.0.0.1" start`,
  );
  return {
    url: `postgres://songngu@127.0.0.1:${port}/postgres`,
    stop: () => {
      asUser(`${bin}/pg_ctl -D ${data} -m immediate stop`);
      asUser(`rm -rf ${data}`);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
