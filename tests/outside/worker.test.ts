import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PostgresServer, startPostgres } from './postgres-server.ts';

const program = process.env.SONGNGU_PROGRAM ?? resolve(import.meta.dirname, '../../dist/cli/start.cjs');
const isDeep = process.env.SONGNGU_DEEP !== undefined;
const articles = isDeep ? 10_000 : 600;
const workers = 3;
const kills = 10;
/** Seconds: what a killed worker had in hand is given out anew after this. */
const lease = '4';

let server: PostgresServer;
const folder = mkdtempSync(join(tmpdir(), 'songngu-worker-'));
const input = join(folder, 'articles.ndjson');

beforeAll(async () => {
  if (!existsSync(program)) throw new Error('npm run build comes first');
  server = await startPostgres();
  const more = ' Bà con được cấp giống, phân bón và hướng dẫn kỹ thuật tận ruộng.'.repeat(isDeep ? 0 : 4); // few articles take as long as many
  const lines = Array.from({ length: articles }, (_, number) =>
    JSON.stringify({
      id: number,
      text: `Năm 2018, tỉnh hỗ trợ ${(1000 + number).toLocaleString('de')} hộ nghèo.${more}`,
    }),
  );
  writeFileSync(input, `${lines.join('\n')}\nno JSON\n`);
});
afterAll(() => {
  server.stop();
  rmSync(folder, { recursive: true });
});

const options = ['--lease', lease];
const environment = () => ({ ...process.env, SONGNGU_DATABASE: server.url });

const songngu = (...argv: string[]): string =>
  execFileSync(process.execPath, [program, 'worker', ...options, ...argv], {
    env: environment(),
    encoding: 'utf8',
    stdio: 'pipe',
  });

function worker(): ChildProcess {
  return spawn(process.execPath, [program, 'worker', ...options, '--drain'], { env: environment(), stdio: 'pipe' });
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((done) => void (child.exitCode === null ? child.on('exit', done) : done(child.exitCode)));

describe('three workers, one of them killed ten times', () => {
  test('do each article once', async () => {
    songngu('--enqueue', input);
    songngu('--enqueue', input); // the same jobs
    const sql = postgres(server.url, { max: 1, onnotice: () => undefined });
    /** Jobs in hand that were taken since: when there is one for each worker, the one to be killed has one. */
    const takenSince = async (moment: Date): Promise<number> =>
      Number((await sql`select count(*) from pgboss.job where state = 'active' and started_on > ${moment}`)[0]?.count);
    const now = async (): Promise<Date> => (await sql`select now() as now`)[0]?.now;
    const steady = Array.from({ length: workers - 1 }, worker);
    for (let times = 0; times < kills; times += 1) {
      const killed = worker();
      const start = await now();
      while ((await takenSince(start)) < workers && steady.every(({ exitCode }) => exitCode === null)) await after(5);
      killed.kill('SIGKILL');
    }
    const killed = worker();
    expect(await Promise.all([...steady, killed].map(ended))).toEqual([0, 0, 0]);
    const [{ jobs, distinct } = {}] = await sql`
      select count(*)::int as jobs, count(distinct data->>'id')::int as distinct
      from pgboss.job where name = 'songngu' and state = 'completed'`;
    expect([jobs, distinct]).toEqual([articles, articles]);
    const [{ again } = {}] = await sql`select count(*)::int as again from pgboss.job where retry_count > 0`;
    expect(again).toBeGreaterThan(0); // killed with a job in hand
    const [{ left } = {}] =
      await sql`select count(*)::int as left from pgboss.job where name = 'songngu' and state <> 'completed'`;
    expect(left).toBe(0);
    await sql.end();
  }, 3_600_000);

  test('and the answers come in the order of the lines, bad ones with their error', () => {
    const answers = join(folder, 'answers.ndjson');
    expect(() => songngu('--collect', input, '-o', answers)).toThrow(); // exit code 1: a line is bad
    const lines = readFileSync(answers, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(articles + 1);
    expect(lines.at(-1)).toMatchObject({ id: null, line: articles + 1, error: { code: 'bad-json' } });
    lines.slice(0, -1).forEach((line, number) => {
      expect(line.id).toBe(number);
      expect(line.units[0].en).toContain((1000 + number).toLocaleString('en'));
    });
  });
});
