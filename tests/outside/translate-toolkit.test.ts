import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tbx, tbx2 } from '../../src/formats/tbx.ts';
import { builtinConcepts } from '../formats/builtin-concepts.ts';

/** Each unit of a file as the Translate Toolkit, and with it Weblate, reads it: id, source, target, whether it should not be used. */
const reader = `
import json, sys
from translate.storage.tbx import tbxfile
with open(sys.argv[1], 'rb') as file:
    store = tbxfile.parsefile(file)
    store.setsourcelanguage('vi')
    store.settargetlanguage('en')
    print(json.dumps([[u.getid(), u.source, u.target, u.isobsolete()] for u in store.units]))
`;

/** What the Toolkit writes: it makes units of pairs, with a note and a part of speech. */
const writer = `
import sys
from translate.storage.tbx import tbxfile
store = tbxfile(sourcelanguage='vi', targetlanguage='en')
for source, target in [('hộ nghèo', 'poor household'), ('hộ <cận> nghèo', 'near-poor & household')]:
    unit = store.UnitClass(None)
    unit.setsource(source, 'vi')
    unit.settarget(target, 'en')
    store.addunit(unit)
    unit.addnote('Nghị định 07/2021/NĐ-CP')
sys.stdout.buffer.write(bytes(store))
`;

type Unit = readonly [id: string, source: string, target: string, isObsolete: boolean];

function python(code: string, ...args: readonly string[]): Buffer {
  return execFileSync('/usr/bin/python3', ['-c', code, ...args], { maxBuffer: 1e9 });
}

test('every pair of the glossary is in its TBX 2, and what is deprecated makes none of them obsolete', async () => {
  const concepts = await builtinConcepts();
  const folder = mkdtempSync(join(tmpdir(), 'songngu-'));
  try {
    const file = join(folder, 'terms.tbx');
    const content = tbx2.write?.(concepts, { title: 'Songngu', date: '2026-11-27' }).content ?? [];
    writeFileSync(file, [...content].join(''));
    const units = JSON.parse(python(reader, file).toString()) as readonly Unit[];
    const pairs = concepts.map(({ id, vi, en }) => [id, vi, typeof en === 'string' ? en : en.named]);
    expect(pairs.length).toBeGreaterThan(3000);
    const apart = units.filter(([id]) => /\.deprecated\d+$/.test(id));
    const inUse = units.filter((unit) => !apart.includes(unit));
    expect(inUse.map(([id, source, target]) => [id.replace(/^_/, ''), source, target])).toEqual(pairs);
    expect(inUse.filter(([, , , isObsolete]) => isObsolete)).toEqual([]);
    const deprecated = concepts.flatMap(({ vi, deprecated: terms = [] }) => terms.map((term) => [vi, term]));
    expect(deprecated.length).toBeGreaterThan(0);
    expect(apart.map(([, source, target]) => [source, target])).toEqual(deprecated);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('what it writes is read', () => {
  const { value, problems } = tbx.read?.(python(writer), 'toolkit.tbx') ?? { value: [], problems: [] };
  expect(problems).toEqual([]);
  expect(value.map(({ concept }) => concept)).toEqual([
    { vi: 'hộ nghèo', en: 'poor household', note: 'Nghị định 07/2021/NĐ-CP' },
    { vi: 'hộ <cận> nghèo', en: 'near-poor & household', note: 'Nghị định 07/2021/NĐ-CP' },
  ]);
});
