import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkFolder, findingsIn } from './check-folder.ts';

const root = resolve(import.meta.dirname, '../..');
const article = 'translations/articles/bài một';
const { folder, check, write } = checkFolder({
  [`${article}/vi.md`]: 'Xã có 15 hộ nghèo.\n',
  [`${article}/units.yaml`]: `source: vi.md
units:
  - id: p1s1
    vi: Xã có 15 hộ nghèo.
    en: The commune has 16 poor households.
    status: reviewed
`,
});

describe('the action', () => {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
  const [step] = action.runs.steps;

  /** What its script hands to npx, under these inputs. */
  function handedOver(inputs: Readonly<Record<string, string>>): readonly string[] {
    write('bin/npx', '#!/bin/bash\nprintf "%s\\0" "$@" > "$TOLD"\n');
    chmodSync(join(folder, 'bin/npx'), 0o755);
    const env = Object.entries(step.env as Readonly<Record<string, string>>).map(([name, value]) => {
      const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)?.[1] ?? '';
      return [name, inputs[input] ?? action.inputs[input].default];
    });
    const told = join(folder, 'told');
    const path = `${join(folder, 'bin')}:${process.env.PATH}`;
    const options = { cwd: folder, env: { ...Object.fromEntries(env), PATH: path, TOLD: told } };
    execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], options);
    return readFileSync(told, 'utf8').split('\0').slice(0, -1);
  }

  test('every input is used, and every one that is used is there', () => {
    const used = [...JSON.stringify(step.env).matchAll(/inputs\.([a-z-]+)/g)].map(([, input]) => input);
    expect(used.sort()).toEqual(Object.keys(action.inputs).sort());
  });

  test.each([
    [{}, ['--format', 'github', '--fail-on', 'error', '--', '.']],
    [
      { paths: 'a b.md\nc.md\n', 'fail-on': 'never' },
      ['--format', 'github', '--fail-on', 'never', '--', 'a b.md', 'c.md'],
    ],
    [
      { 'changed-since': 'origin/main', baseline: 'known.json' },
      [
        '--format',
        'github',
        '--fail-on',
        'error',
        '--changed-since',
        'origin/main',
        '--baseline',
        'known.json',
        '--',
        '.',
      ],
    ],
    [{ paths: '$(touch x); "y' }, ['--format', 'github', '--fail-on', 'error', '--', '$(touch x); "y']],
  ])('%o', (inputs, argv) => {
    expect(handedOver(inputs)).toEqual(['--yes', 'songngu@latest', 'check', ...argv]);
  });

  test('what it asks for marks the line', async () => {
    const [, , , ...argv] = handedOver({ paths: 'translations/articles/bài một' });
    const { stdout, exitCode } = await check([...argv.slice(0, -2), '--rule', 'figure-mismatch', ...argv.slice(-2)]);
    expect(stdout).toMatch(
      /^::error file=translations\/articles\/bài một\/units\.yaml,line=5,endLine=5,col=25,.*title=figure-mismatch::p1s1: /,
    );
    expect(exitCode).toBe(1);
  });
});

describe('the hook', () => {
  const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));

  test.each([`${article}/units.yaml`, 'vi.md', 'a/vi.md'])('is run for %s', (path) => {
    expect(new RegExp(hook.files).test(path)).toBe(true);
  });

  test.each(['README.md', `${article}/en.md`, 'a/units.yaml.bak', 'navi.md'])('is not run for %s', (path) => {
    expect(new RegExp(hook.files).test(path)).toBe(false);
  });

  test('checks an article once, whichever of its files were committed', async () => {
    const [program, ...argv] = hook.entry.split(' ');
    expect(program).toBe('songngu');
    const committed = [`${article}/units.yaml`, `${article}/vi.md`];
    const { stdout, exitCode } = await check([...argv.slice(1), '--rule', 'figure-mismatch', '--json', ...committed]);
    expect([JSON.parse(stdout).findings.length, exitCode]).toEqual([1, 1]);
  });

  test('two sources are two articles, a source and its English two texts', async () => {
    const second = 'translations/articles/hai';
    write(`${second}/vi.md`, 'Xã có 15 hộ nghèo.\n');
    write(`${second}/units.yaml`, readFileSync(join(folder, article, 'units.yaml'), 'utf8'));
    write(`${second}/en.md`, 'The commune has 17 poor households.\n');
    const files = async (...paths: string[]): Promise<readonly string[]> =>
      findingsIn(await check(['--rule', 'figure-mismatch', '--json', ...paths])).map(({ file }) => file);
    expect(await files(`${article}/vi.md`, `${second}/vi.md`)).toEqual([
      `${article}/units.yaml`,
      `${second}/units.yaml`,
    ]);
    expect(await files(`${second}/vi.md`, `${second}/en.md`)).toEqual([`${second}/en.md`]);
  });
});
