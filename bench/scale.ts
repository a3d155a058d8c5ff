import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { glossaryOf } from './made-glossary.ts';

const small = 10_000;
const large = 100_000;

/** Of a glossary file of so many concepts: what is done to it. The first is the peer: YAML's own library on the whole file. */
const tasks: readonly { readonly name: string; readonly argv: (file: string, folder: string) => readonly string[] }[] =
  [
    {
      name: "yaml's own parse",
      argv: (file) => ['-e', `require('yaml').parse(require('fs').readFileSync('${file}','utf8'))`],
    },
    { name: 'load (lookup, no index)', argv: (file) => songngu('lookup', 'A1X', '--no-builtin', '--glossary', file) },
    { name: 'lookup, index there', argv: (file) => songngu('lookup', 'A1X', '--no-builtin', '--glossary', file) },
    { name: 'lint', argv: (file) => songngu('glossary', 'lint', file) },
    ...['csv', 'xlsx', 'tbx'].flatMap((format) => [
      {
        name: `export to ${format}`,
        argv: (file: string, folder: string) =>
          songngu('glossary', 'export', '--no-builtin', '--glossary', file, '-o', join(folder, `out.${format}`)),
      },
      {
        name: `import from ${format}`,
        argv: (file: string, folder: string) => {
          const into = join(folder, `${format}-${file.length}-${Date.now()}.yaml`);
          const from = join(folder, `out.${format}`);
          return songngu(
            'glossary',
            'import',
            from,
            '--into',
            into,
            '--no-builtin',
            '--glossary',
            join(folder, 'empty.yaml'),
          );
        },
      },
    ]),
  ];

function songngu(...argv: readonly string[]): readonly string[] {
  return ['dist/cli/start.cjs', ...argv];
}

/** A glossary of a hundred thousand concepts beside one of ten thousand: time and memory, and how both grow. */
export function benchScale(): void {
  const folder = mkdtempSync(join(tmpdir(), 'songngu-bench-'));
  try {
    writeFileSync(join(folder, 'empty.yaml'), 'domain: none\nconcepts: []\n');
    const sizes = [small, large].map((size) => {
      const file = join(folder, `glossary-${size}.yaml`);
      writeFileSync(file, glossaryOf(size));
      return tasks.map(({ argv }) => run(argv(file, folder), folder));
    });
    console.log(`\na glossary of ${large.toLocaleString('en')} concepts, and what ten times as many cost`);
    tasks.forEach(({ name }, index) => {
      const [before, after] = [sizes[0]?.[index], sizes[1]?.[index]];
      if (before && after) console.log(row(name, before, after));
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Cost = { readonly seconds: number; readonly megabytes: number };

function row(name: string, before: Cost, after: Cost): string {
  const times = (a: number, b: number): string => `(${(a / b).toFixed(1)} times)`.padStart(13);
  const time = `${after.seconds.toFixed(1).padStart(7)} s ${times(after.seconds, before.seconds)}`;
  const memory = `${after.megabytes.toFixed(0).padStart(7)} MB ${times(after.megabytes, before.megabytes)}`;
  return `${name.padEnd(26)}${time}${memory}`;
}

/** Tells the most memory that the process held, on the way out. */
const peak = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))`;

function run(argv: readonly string[], cache: string): Cost {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, argv, {
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, XDG_CACHE_HOME: cache, NODE_OPTIONS: `--max-old-space-size=12000 --import "${peak}"` },
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0 && status !== 1) throw new Error(`${argv.join(' ')}: ${stderr.slice(0, 1000)}`);
  return { seconds, megabytes: Number(/peak (\d+)$/.exec(stderr)?.[1] ?? 0) / 1000 };
}
