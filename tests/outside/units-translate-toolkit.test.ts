import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { UnitToWrite } from '../../src/formats/units/exchange.ts';
import { po } from '../../src/formats/units/po.ts';
import { tmx } from '../../src/formats/units/tmx.ts';
import type { UnitFormat } from '../../src/formats/units/unit-format.ts';
import { readUnitFile } from '../../src/formats/units/unit-formats.ts';
import { csvUnits } from '../../src/formats/units/unit-table.ts';
import { xliff12 } from '../../src/formats/units/xliff-12.ts';
import type { SegmentId } from '../../src/model/segment.ts';
import { anyUnits, written } from '../formats/units/any-unit.ts';

/** Each unit of a file as the Translate Toolkit, and with it Weblate, Pootle and Virtaal, reads it. */
const reader = `
import json, sys
from translate.storage import factory
store = factory.getobject(sys.argv[1])
units = [u for u in store.units if not u.isheader()]
print(json.dumps([{'source': str(u.source), 'target': str(u.target or ''), 'notes': u.getnotes(), 'fuzzy': bool(u.isfuzzy()), 'context': u.getcontext(), 'id': u.getid()} for u in units]))
`;

/**
 * What a translator does in a tool built on it: every target gets a word more, the first unit is marked as unsure. In XLIFF the target
 * has placeholders, which the Toolkit knows as such; of TMX it knows text alone.
 */
const editor = `
import sys
from translate.storage import factory
from translate.storage.placeables import StringElem
store = factory.getobject(sys.argv[1])
units = [u for u in store.units if not u.isheader()]
for unit in units:
    if sys.argv[1].endswith('.xlf'):
        rich = unit.rich_target
        rich[0].sub.append(StringElem(' Đã xem.'))
        unit.rich_target = rich
    else:
        unit.target = (unit.target or '') + ' Đã xem.'
    unit.markfuzzy(unit is units[0])
store.save()
`;

type Read = {
  readonly source: string;
  readonly target: string;
  readonly notes: string;
  readonly fuzzy: boolean;
  readonly context: string;
  readonly id: string;
};

const folder = mkdtempSync(join(tmpdir(), 'songngu-'));
afterAll(() => rmSync(folder, { recursive: true }));

function python(code: string, ...args: readonly string[]): string {
  return execFileSync('/usr/bin/python3', ['-c', code, ...args], { maxBuffer: 1e9 }).toString();
}

let units: readonly UnitToWrite[];

/** Characters that XML cannot write, and line ends other than LF, have no one way through all programs: they are for our own round trip. */
const isPlain = ({ vi, en = '', note = '' }: UnitToWrite): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
  !/[\u0000-\u0008\u000b-\u001f\u0085\u2028\ufeff\ufffe\uffff]/.test(vi + en + note);

beforeAll(() => {
  const drawn = fc.sample(anyUnits, { numRuns: 900, seed: 11 }).flat().filter(isPlain);
  expect(drawn.length).toBeGreaterThan(100);
  units = drawn.map((unit, index) => ({ ...unit, id: `p${index + 1}s1` as SegmentId }));
});

function fileOf(format: UnitFormat, extension: string, chosen: readonly UnitToWrite[]): string {
  const path = join(folder, `units.${extension}`);
  writeFileSync(path, written(format, chosen));
  return path;
}

describe.each([
  { name: 'XLIFF 1.2', format: xliff12, extension: 'xlf' },
  { name: 'TMX', format: tmx, extension: 'tmx' },
  { name: 'PO', format: po, extension: 'po' },
])('$name', ({ format, extension }) => {
  test('every unit that we write is read: its sides', () => {
    const read = JSON.parse(python(reader, fileOf(format, extension, units))) as readonly Read[];
    const pairs = read.map(({ source, target }) => [source, target]);
    expect(pairs).toEqual(units.map(({ vi, en = '' }) => [vi, en]));
  });

  test('what a translator changes in it comes home', () => {
    const chosen = units
      .filter(({ vi, en }) => en !== undefined && !/\s$/.test(en) && !vi.endsWith('\n'))
      .filter(({ codes = [] }) => format !== tmx || codes.length === 0)
      .slice(0, 60);
    const path = fileOf(format, extension, chosen);
    python(editor, path);
    const { value, problems } = readUnitFile(format, readFileSync(path), path);
    expect(problems).toEqual([]);
    expect(value.map(({ id, vi, en }) => ({ id, vi, en }))).toEqual(
      chosen.map(({ id, vi, en }) => ({ id, vi, en: `${en} Đã xem.` })),
    );
  });
});

test('PO: context, notes and fuzziness', () => {
  const read = JSON.parse(python(reader, fileOf(po, 'po', units))) as readonly Read[];
  expect(read.map(({ context }) => context)).toEqual(units.map(({ id }) => id));
  const drafts = units.filter(({ en, status }) => en !== undefined && (status === 'draft' || status === 'stale'));
  expect(read.filter(({ fuzzy }) => fuzzy).map(({ context }) => context)).toEqual(drafts.map(({ id }) => id));
  const noted = units.filter(({ note = '' }) => /^\S[^\n]*[^\s\\]$/.test(note));
  expect(noted.length).toBeGreaterThan(5);
  for (const { id, note } of noted) expect(read.find(({ context }) => context === id)?.notes).toContain(note);
});

test('XLIFF 1.2: ids and what is unsure', () => {
  const read = JSON.parse(python(reader, fileOf(xliff12, 'xlf', units))) as readonly Read[];
  expect(read.map(({ id }) => id.split('\u0004').at(-1))).toEqual(units.map(({ id }) => id));
});

test('CSV: a table with a header it knows', () => {
  const chosen = units.filter(({ vi, en = '' }) => !/^[\s'=+\-@]|\s$|\\/.test(vi) && !/^[\s'=+\-@]|\s$|\\/.test(en));
  const path = fileOf(csvUnits, 'csv', chosen);
  const csv =
    "from translate.storage import csvl10n\nimport csv, json, sys\nprint(json.dumps(list(csv.DictReader(open(sys.argv[1], encoding='utf-8-sig', newline='')))))";
  const read = JSON.parse(python(csv, path)) as readonly { id: string; vi: string; en: string }[];
  expect(read.map(({ id, vi, en }) => ({ id, vi, en }))).toEqual(chosen.map(({ id, vi, en = '' }) => ({ id, vi, en })));
});
