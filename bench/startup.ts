import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './matching.ts';

const rounds = 15;
const sentence = 'UBND tỉnh Lạng Sơn ban hành kế hoạch phát triển kinh tế - xã hội năm 2019.\n';

/** How long the command line takes to answer, beside an empty Node. In turns, so that a busy moment hits all alike. */
export function benchStartup(): void {
  const folder = mkdtempSync(join(tmpdir(), 'songngu-bench-'));
  try {
    const file = join(folder, 'vi.txt');
    writeFileSync(file, sentence);
    compare(contestants(file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Contestant = { readonly name: string; readonly args: readonly string[] };

function contestants(file: string): readonly Contestant[] {
  const songngu = (...args: readonly string[]): readonly string[] => ['dist/cli/start.cjs', ...args];
  return [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'songngu --version', args: songngu('--version') },
    { name: 'songngu lookup CTDT', args: songngu('lookup', 'CTDT') },
    { name: 'songngu annotate, a sentence', args: songngu('annotate', file) },
    { name: 'songngu translate, a sentence', args: songngu('translate', file) },
  ];
}

function compare(all: readonly Contestant[]): void {
  const times = all.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, { args }] of all.entries()) times[i]?.push(milliseconds(args));
  }
  const medians = times.map(median);
  const [bare = 0] = medians;
  console.log(`\nstart, median of ${rounds}`);
  for (const [i, { name }] of all.entries()) {
    const ms = medians[i] ?? 0;
    console.log(`${name.padEnd(32)}${ms.toFixed(0).padStart(6)} ms  (${(ms / bare).toFixed(2)} times)`);
  }
}

function milliseconds(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return performance.now() - start;
}
