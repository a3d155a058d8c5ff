import { spawnSync } from 'node:child_process';
import { median } from './matching.ts';

const rounds = 15;
const contestants = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'songngu --version', args: ['dist/cli/start.cjs', '--version'] },
  { name: 'songngu lookup CTDT', args: ['dist/cli/start.cjs', 'lookup', 'CTDT'] },
] as const;

/** How long the command line takes to answer, beside an empty Node. In turns, so that a busy moment hits all alike. */
export function benchStartup(): void {
  const times = contestants.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, { args }] of contestants.entries()) times[i]?.push(milliseconds(args));
  }
  const [bare = 0, ...rest] = times.map(median);
  console.log(`\nstart, median of ${rounds}\n${contestants[0].name.padEnd(28)}${bare.toFixed(0).padStart(6)} ms`);
  rest.forEach((ms, i) => {
    console.log(
      `${(contestants[i + 1]?.name ?? '').padEnd(28)}${ms.toFixed(0).padStart(6)} ms  (${(ms / bare).toFixed(2)} times)`,
    );
  });
}

function milliseconds(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return performance.now() - start;
}
