import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { poOf } from './made-pairs.ts';

const sizes = [10_000, 100_000] as const;

/** What checks a PO file. `pofilter` is that of the Translate Toolkit; its peak is that of its Python. */
const contestants: readonly {
  readonly name: string;
  readonly argv: (file: string, out: string) => readonly string[];
}[] = [
  {
    name: 'songngu check',
    argv: (file, out) => [
      ...[process.execPath, 'dist/cli/start.cjs', 'check', file],
      ...['--fail-on', 'never', '--format', 'json', '-o', out],
    ],
  },
  { name: 'pofilter', argv: (file, out) => ['pofilter', '--progress=none', file, out] },
];

/** How long it takes to check one PO file, and the most memory it takes, beside `pofilter`. */
export function benchChecks(): void {
  const folder = mkdtempSync(join(tmpdir(), 'songngu-checks-'));
  try {
    for (const size of sizes) {
      const file = join(folder, `made-${size}.po`);
      writeFileSync(file, poOf(size));
      console.log(`\nchecking a PO file of ${size.toLocaleString('en')} units`);
      for (const { name, argv } of contestants) console.log(row(name, argv(file, join(folder, 'out'))));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** GNU time tells the most memory that a process held, whatever it is written in. */
function row(name: string, argv: readonly string[]): string {
  const start = performance.now();
  const { status, stderr, error } = spawnSync('/usr/bin/time', ['-f', 'peak %M', ...argv], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const seconds = (performance.now() - start) / 1000;
  if (error !== undefined || status === 127) return `${name.padEnd(16)}not here`;
  const peak = Number(/peak (\d+)\s*$/.exec(stderr)?.[1] ?? 0) / 1000;
  return `${name.padEnd(16)}${seconds.toFixed(1).padStart(7)} s${peak.toFixed(0).padStart(7)} MB`;
}
