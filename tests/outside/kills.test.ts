import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Unit } from '../../src/model/unit.ts';

const program = process.env.SONGNGU_PROGRAM ?? resolve(import.meta.dirname, '../../dist/cli/start.cjs');
const kills = process.env.SONGNGU_DEEP === undefined ? 6 : 100;
const articles = 8;

const folder = mkdtempSync(join(tmpdir(), 'songngu-kills-'));
/** Its sources were changed since a person wrote the English of half of its units; its memory is empty. */
const project = join(folder, 'project');
const input = 'articles.ndjson';

beforeAll(() => {
  if (!existsSync(program)) throw new Error('npm run build comes first');
  mkdirSync(project);
  const texts = Array.from({ length: articles }, (_, k) => `tin-${k}.txt`);
  texts.forEach((name, k) => void writeFileSync(join(project, name), textNumber(k)));
  run(project, ['init', ...texts]);
  run(project, ['sync']);
  for (const path of filesIn(project)) {
    if (isUnits(path)) rewrite(path, confirmEverySecond);
    if (path.endsWith('vi.md')) rewrite(path, changeSource);
  }
  const lines = texts.map((name, k) => JSON.stringify({ id: name, text: textNumber(k) }));
  writeFileSync(join(project, input), `${lines.join('\n')}\n`);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

function textNumber(k: number): string {
  const paragraphs = [
    `Xã số ${k} đẩy mạnh công tác dân tộc`,
    `Sáng 5/3/2019, UBND xã số ${k} tổ chức hội nghị. Tổng kinh phí hơn ${k + 2},5 tỷ đồng.`,
    'Đồng chí Nguyễn Văn An chủ trì. Hội nghị thống nhất 5 nhiệm vụ.',
    `Năm ${2000 + k}, xã có ${k + 10} hộ nghèo.`,
  ];
  return paragraphs.join('\n\n');
}

let written = 0;
const confirmEverySecond = (text: string): string =>
  text.replaceAll(/en: .*(\n +)status: draft/g, (whole, indent: string) =>
    ++written % 2 === 0 ? whole : `en: Person ${written} wrote this.${indent}status: reviewed`,
  );
const changeSource = (text: string): string =>
  text
    .replace('tổ chức hội nghị', 'tổ chức cuộc họp')
    .replace('Hội nghị thống nhất 5 nhiệm vụ.', 'Mọi người đồng ý. Xã cảm ơn.');

function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** What a killed process leaves beside its files: its lock, the temporary file it was writing, the log of SQLite. */
const leftover = /^\..*\.(?:lock|tmp)$|-(?:wal|shm)$/;

const filesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !leftover.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));

/** The text of each file by its path in the folder; of the memory, which is SQLite's, only that it is there. */
const stateOf = (root: string): Map<string, string> =>
  new Map(
    filesIn(root).map((path) => [relative(root, path), path.includes('memory.db') ? '' : readFileSync(path, 'utf8')]),
  );

function run(cwd: string, argv: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr.slice(0, 500)}`);
  return stdout;
}

function begin(cwd: string, argv: readonly string[]): ChildProcess {
  return spawn(process.execPath, [program, ...argv], { cwd, stdio: 'ignore' });
}

/** As a person at a terminal who accepts every unit; killed as a group, the terminal with what runs in it. */
function beginReview(cwd: string): ChildProcess {
  const command = `${process.execPath} ${program} review`;
  const terminal = spawn('script', ['-qec', command, join(folder, 'typed')], { cwd, stdio: 'pipe', detached: true });
  terminal.stdin.on('error', () => undefined); // the terminal was killed
  const press = setInterval(() => terminal.stdin.write('a'), 5);
  terminal.stdout.resume();
  terminal.once('exit', () => clearInterval(press));
  return terminal;
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((done) => void (child.exitCode === null ? child.on('exit', done) : done(child.exitCode)));

const isUnits = (path: string): boolean => path.endsWith('units.yaml');

/** The English a person wrote, wherever in a units file it stands. */
const confirmed = (state: ReadonlyMap<string, string>): string[] =>
  [...state].flatMap(([path, text]) => (isUnits(path) ? (text.match(/Person \d+ wrote this\./g) ?? []) : [])).sort();

const unitsOf = (state: ReadonlyMap<string, string>): Unit[] =>
  [...state].flatMap(([path, text]) => (isUnits(path) ? (parse(text).units as Unit[]) : []));

type Job = {
  readonly name: string;
  /** Commands that make what the job begins with. */
  readonly first: readonly (readonly string[])[];
  readonly begin: (cwd: string) => ChildProcess;
  /** Files that grow line by line, so that a killed run leaves a beginning. */
  readonly grows?: string;
  /** What another program finds after the job was done. */
  readonly answer?: (cwd: string) => string;
};

const answers = 'answers.ndjson';
const jobs: readonly Job[] = [
  { name: 'sync', first: [], begin: (cwd) => begin(cwd, ['sync']) },
  { name: 'build', first: [['sync']], begin: (cwd) => begin(cwd, ['build']) },
  { name: 'review', first: [['sync']], begin: beginReview },
  {
    name: 'translate',
    first: [],
    begin: (cwd) => begin(cwd, ['translate', '--batch', input, '--resume', answers]),
    grows: answers,
  },
  { name: 'translate to a file', first: [], begin: (cwd) => begin(cwd, ['translate', 'tin-1.txt', '-o', 'en.md']) },
  {
    name: 'memory import',
    first: [['sync', '--no-draft']],
    begin: (cwd) => begin(cwd, ['memory', 'import', '.']),
    answer: (cwd) => run(cwd, ['memory', 'stats']),
  },
];

/** Kills a process and what runs under it, if it leads a group. */
function kill(child: ChildProcess): void {
  try {
    process.kill(-(child.pid ?? 0), 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

describe.each(jobs)('$name, killed at any moment', (job) => {
  test('leaves files whole and nothing confirmed lost, and is done when it is called again', async () => {
    const start = join(folder, 'start');
    const done = join(folder, 'done');
    cpSync(project, start, { recursive: true });
    for (const argv of job.first) run(start, argv);
    cpSync(start, done, { recursive: true });
    const began = Date.now();
    expect(await ended(job.begin(done))).toBe(0);
    const lasts = Date.now() - began;
    const [before, after] = [stateOf(start), stateOf(done)];
    const toKeep = confirmed(before);
    let interrupted = 0;
    for (let round = 0; round < kills; round++) {
      const copy = join(folder, 'copy');
      cpSync(start, copy, { recursive: true });
      const child = job.begin(copy);
      const timer = setTimeout(() => kill(child), lasts * ((round + Math.random()) / kills));
      if ((await ended(child)) === null) interrupted++;
      clearTimeout(timer);
      expectWhole(job, stateOf(copy), [before, after]);
      expect(confirmed(stateOf(copy))).toEqual(toKeep);
      if (round % 3 === 0) {
        expect(await ended(job.begin(copy))).toBe(0);
        expect(stateOf(copy)).toEqual(after);
        expect(job.answer?.(copy)).toBe(job.answer?.(done));
      }
      rmSync(copy, { recursive: true });
    }
    expect(interrupted).toBeGreaterThan(kills / 3);
    for (const root of [start, done]) rmSync(root, { recursive: true });
  }, 3_600_000);
});

/** Each file is as it was or as it will be; a units file under review may stand between them, unit by unit. */
function expectWhole(
  { name, grows }: Job,
  now: ReadonlyMap<string, string>,
  [before, after]: readonly [ReadonlyMap<string, string>, ReadonlyMap<string, string>],
): void {
  for (const [path, text] of now) {
    if (path === grows) expect(after.get(path)?.startsWith(text)).toBe(true);
    else if (name !== 'review' || !isUnits(path)) expect([before.get(path), after.get(path)], path).toContain(text);
  }
  if (name !== 'review') return;
  const [first, last] = [unitsOf(before), unitsOf(after)];
  unitsOf(now).forEach((unit, k) => void expect([first[k], last[k]]).toContainEqual(unit));
}
