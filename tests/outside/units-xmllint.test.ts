import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { tmx } from '../../src/formats/units/tmx.ts';
import { xliff12 } from '../../src/formats/units/xliff-12.ts';
import { xliff21 } from '../../src/formats/units/xliff-21.ts';
import type { SegmentId } from '../../src/model/segment.ts';
import { anyUnits, written } from '../formats/units/any-unit.ts';

/** The official schemas are not ours to hand out; see tests/formats/official-schemas.ts. */
const schemas = join(process.env.SONGNGU_SHARED ?? resolve(import.meta.dirname, '../../../shared'), 'schemas');

const folder = mkdtempSync(join(tmpdir(), 'songngu-'));
afterAll(() => rmSync(folder, { recursive: true }));

const units = fc
  .sample(anyUnits, { numRuns: 500, seed: 3 })
  .flat()
  .map((unit, index) => ({ ...unit, id: `p${index + 1}s1` as SegmentId }));

describe.skipIf(!existsSync(schemas))('by libxml2', () => {
  test.each([
    ['XLIFF 2.1', xliff21, ['--schema', join(schemas, 'xliff21/xliff_core_2.0.xsd')]],
    ['XLIFF 1.2', xliff12, ['--schema', join(schemas, 'xliff-core-1.2-strict.xsd')]],
    ['TMX, by its schema', tmx, ['--schema', join(schemas, 'tmx14.xsd')]],
    ['TMX, by its DTD', tmx, ['--dtdvalid', join(schemas, 'tmx14.dtd')]],
  ])('%s is valid', (name, format, args) => {
    const path = join(folder, `${name}.xml`);
    writeFileSync(path, written(format, units));
    expect(() => execFileSync('xmllint', ['--nonet', '--noout', ...args, path], { stdio: 'pipe' })).not.toThrow();
  });
});
