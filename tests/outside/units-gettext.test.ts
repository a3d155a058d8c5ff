import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { UnitToWrite } from '../../src/formats/units/exchange.ts';
import { po } from '../../src/formats/units/po.ts';
import { readUnitFile } from '../../src/formats/units/unit-formats.ts';
import type { SegmentId } from '../../src/model/segment.ts';
import { anyUnits, keptOf, written } from '../formats/units/any-unit.ts';

const folder = mkdtempSync(join(tmpdir(), 'songngu-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** gettext wants both sides of a message to begin and to end with a line end, or neither. */
const isMessage = ({ vi, en = vi }: UnitToWrite): boolean =>
  vi.startsWith('\n') === en.startsWith('\n') && vi.endsWith('\n') === en.endsWith('\n');

const units: readonly UnitToWrite[] = fc
  .sample(anyUnits, { numRuns: 300, seed: 5 })
  .flat()
  .filter(isMessage)
  .map((unit, index) => ({ ...unit, id: `p${index + 1}s1` as SegmentId }));

const input = join(folder, 'units.po');
writeFileSync(input, written(po, units));

function gettext(command: string, ...args: readonly string[]): void {
  execFileSync(command, args, { env: { ...process.env, LC_ALL: 'C.UTF-8' }, stdio: 'pipe' });
}

function readFile(path: string): ReturnType<typeof readUnitFile> {
  return readUnitFile(po, readFileSync(path), path);
}

test('msgfmt finds nothing wrong, and msgunfmt gives every confirmed pair back', () => {
  expect(units.length).toBeGreaterThan(200);
  const compiled = join(folder, 'units.mo');
  const unpacked = join(folder, 'unpacked.po');
  gettext('msgfmt', '-c', '-o', compiled, input);
  gettext('msgunfmt', '-o', unpacked, compiled);
  const confirmed = units.filter(
    ({ en, status }) => en !== undefined && (status === 'translated' || status === 'reviewed'),
  );
  const pairs = readFile(unpacked).value.map(({ id, vi, en }) => [id, vi, en]);
  expect(new Map(pairs.map((pair) => [pair[0], pair]))).toEqual(
    new Map(confirmed.map(({ id, vi, en }) => [id, [id, vi, en]])),
  );
});

test('a file that msgcat has written anew says the same', () => {
  const rewritten = join(folder, 'rewritten.po');
  gettext('msgcat', '--width=60', '-o', rewritten, input);
  const { value, problems } = readFile(rewritten);
  expect(problems).toEqual([]);
  expect(value.map(keptOf)).toEqual(units.map(keptOf));
});
