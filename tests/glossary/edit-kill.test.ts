import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'tsdown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { yamlPlugin } from '../../scripts/yaml-plugin.ts';
import { withLock } from '../../src/files/index.ts';
import { loadGlossary } from '../../src/glossary/source.ts';
import { editNumber } from './programs/edit-in-a-loop.ts';

const kills = process.env.SONGNGU_DEEP === undefined ? 10 : 500;

let folder: string;
let program: string;
/** The writer in JavaScript, since a process of its own cannot run TypeScript; beside it what it takes from our dependencies. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'songngu-edit-'));
  await build({
    config: false,
    entry: [join(import.meta.dirname, 'programs/edit-in-a-loop.ts')],
    outDir: join(folder, 'program'),
    format: 'esm',
    dts: false,
    logLevel: 'silent',
    deps: { alwaysBundle: [/^(?!node:)/], onlyBundle: false },
    plugins: [yamlPlugin()],
  });
  const [name = ''] = readdirSync(join(folder, 'program'));
  program = join(folder, 'program', name);
});
afterAll(() => rmSync(folder, { recursive: true }));

const start = (...args: readonly string[]): ChildProcess =>
  fork(program, [...args], { stdio: 'ignore', env: { ...process.env, VITEST: undefined } });

const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.once('exit', resolve));

/** Concepts with their notes after some edits of a writer, made on a map. */
function stateAfter(edits: number, writer: string): Record<string, string | undefined> {
  const state: Record<string, string | undefined> = {};
  for (let k = 0; k < edits; k++) {
    const edit = editNumber(k, writer);
    if (edit.kind === 'add') state[edit.concept.id ?? ''] = undefined;
    else if (edit.kind === 'change') state[edit.id] = (edit.changes as { note: string }).note;
    else delete state[edit.id];
  }
  return state;
}

const head = '# Nhiệm vụ của tỉnh\r\ndomain: tasks\r\nconcepts: # sau khi sắp xếp\r\n  # Của xã\r\n';

function stateOf(path: string): Record<string, string | undefined> {
  const text = readFileSync(path, 'utf8');
  expect(text.startsWith(head)).toBe(true);
  const concepts: { id: string; note?: string }[] = parse(text).concepts;
  return Object.fromEntries(concepts.slice(1).map(({ id, note }) => [id, note]));
}

describe('killed at any moment', () => {
  test('the file is whole, with every edit that was told, and can be edited again', async () => {
    let most = 0;
    for (let round = 0; round < kills; round++) {
      const path = join(folder, `${round % 4}.yaml`);
      writeFileSync(path, `${head}  - { vi: xã, en: commune }\r\n`);
      const child = start(path, 'w', '1000');
      let told = 0;
      child.on('message', () => told++);
      const end = ended(child);
      child.once('message', () => setTimeout(() => child.kill('SIGKILL'), (round * 7.3) % 40));
      await end;
      most = Math.max(most, told);
      expect([stateAfter(told, 'w'), stateAfter(told + 1, 'w')]).toContainEqual(stateOf(path));
      expect(await withLock(path, async () => 'free', { wait: 2000 })).toEqual({ ok: true, value: 'free' });
    }
    expect(most).toBeGreaterThan(1);
  });
});

describe('two at once', () => {
  test('lose nothing', async () => {
    const path = join(folder, 'two.yaml');
    writeFileSync(path, `${head}  - { vi: xã, en: commune }`);
    const codes = await Promise.all(['a', 'b'].map((name) => ended(start(path, name, '50', 'add'))));
    expect(codes).toEqual([0, 0]);
    const ids = ['a', 'b'].flatMap((name) => Array.from({ length: 50 }, (_, k) => `${name}-${k * 3}`));
    expect(Object.keys(stateOf(path)).sort()).toEqual(ids.sort());
    expect((await loadGlossary([path])).problems.map(({ code }) => code)).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.startsWith('.two'))).toEqual([]);
  });
});
