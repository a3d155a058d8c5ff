import { fork } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBytesNow, readUtf8, writeWhole } from '../../src/files/index.ts';

const deep = process.env.SONGNGU_DEEP !== undefined;

let folder: string;
/** A program that writes a file whole: ours in JavaScript, since a process of its own cannot run TypeScript. */
let writer: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'songngu-files-'));
  writer = join(folder, 'writer.mjs');
  const source = readFileSync(join(import.meta.dirname, '../../src/files/write.ts'), 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const main =
    'const [, , path, letter] = process.argv; process.send("go"); await writeWhole(path, letter.repeat(3_000_000));';
  writeFileSync(writer, `${outputText}\n${main}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('decoding', () => {
  test.each([
    ['nothing', [], 'ok'],
    ['a byte order mark is kept', [0xef, 0xbb, 0xbf, 0x61], 'ok'],
    ['a letter of Latin-1', [0x61, 0xe9, 0x20], 1],
    ['a cut character at the end', [0x61, 0xe1, 0xbb], 1],
    ['an overlong slash', [0x61, 0xc0, 0xaf], 1],
    ['half a surrogate pair', [0xed, 0xa0, 0x80], 0],
    ['after a byte order mark', [0xef, 0xbb, 0xbf, 0xff], 3],
  ])('%s', (_, bytes, expected) => {
    const read = readUtf8(Uint8Array.from(bytes));
    expect(read.ok ? 'ok' : read.byteOffset).toBe(expected);
  });

  test('text comes back, and the first bad byte is found wherever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const head = Buffer.from(before);
        expect(readUtf8(head)).toEqual({ ok: true, text: before });
        const broken = Buffer.concat([head, Buffer.from([0xff]), Buffer.from(after)]);
        expect(readUtf8(broken)).toEqual({ ok: false, byteOffset: head.length });
      }),
    );
  });
});

describe('an open file', () => {
  test('gives any stretch, and stays the file that was opened when another takes its place', async () => {
    const path = join(folder, 'open.txt');
    await writeWhole(path, 'tỉnh Lạng Sơn');
    const open = openBytesNow(path);
    await writeWhole(path, 'huyện');
    expect(open?.length).toBe(Buffer.byteLength('tỉnh Lạng Sơn'));
    expect(Buffer.from(open?.slice(0, 6) ?? []).toString()).toBe('tỉnh');
    expect(Buffer.from(open?.slice(7, 100) ?? []).toString()).toBe('Lạng Sơn');
  });

  test('is none where there is no file', () => {
    expect(openBytesNow(join(folder, 'none'))).toBeUndefined();
  });
});

describe('writing whole', () => {
  test('makes folders, replaces, and leaves nothing beside the file', async () => {
    const path = join(folder, 'a/b/c.txt');
    await writeWhole(path, 'one');
    await writeWhole(path, 'two');
    expect(readFileSync(path, 'utf8')).toBe('two');
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.txt']);
  });

  test('what cannot be written is thrown and leaves nothing', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(writeWhole(join(folder, 'file', 'x'), 'one')).rejects.toThrow();
    expect(readdirSync(folder)).not.toContain('x');
  });

  test('killed at any moment, the file is the old one or the new one', async () => {
    const path = join(folder, 'killed.txt');
    const [old, fresh] = ['a'.repeat(3_000_000), 'b'.repeat(3_000_000)];
    for (let round = 0; round < (deep ? 300 : 12); round += 1) {
      writeFileSync(path, old);
      await killed(path, 'b', (round * 7) % 40);
      const now = readFileSync(path, 'utf8');
      expect(now === old || now === fresh).toBe(true);
    }
  });
});

/** Starts a process that writes, and kills it some milliseconds after it began. */
function killed(path: string, letter: string, after: number): Promise<void> {
  return new Promise((resolve) => {
    const child = fork(writer, [path, letter], { stdio: 'ignore' });
    child.once('message', () => setTimeout(() => child.kill('SIGKILL'), after));
    child.once('exit', () => resolve());
  });
}
