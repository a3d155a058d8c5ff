import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isUnitNotice, readUnitFile } from '../../../src/formats/units/unit-formats.ts';
import { xliff21 } from '../../../src/formats/units/xliff-21.ts';

/**
 * The test suite of OASIS for XLIFF 2.1, core: `xliff-21/test-suite/core` of github.com/oasis-tcs/xliff-xliff-22. It is not ours to hand
 * out: SONGNGU_XLIFF_SUITE names the folder, and without it the tests are skipped.
 */
const suite = process.env.SONGNGU_XLIFF_SUITE ?? '';

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(suite, folder)).filter((name) => name.endsWith('.xlf'));

function faultsOf(path: string): ReturnType<typeof readUnitFile>['problems'] {
  const { problems } = readUnitFile(xliff21, readFileSync(join(suite, path)), path);
  return problems.filter((problem) => !isUnitNotice(problem));
}

describe.skipIf(!existsSync(join(suite, 'valid')) || suite === '')('the suite of OASIS for XLIFF 2.1', () => {
  test.each([
    ['valid', 25],
    ['in-out', 18],
  ])('every file of %s is read without a fault', (folder, least) => {
    const files = filesIn(folder);
    expect(files.length).toBeGreaterThanOrEqual(least);
    expect(files.flatMap((name) => faultsOf(join(folder, name)))).toEqual([]);
  });

  test('every invalid file is refused, with what is wrong and where', () => {
    const files = filesIn('invalid');
    expect(files.length).toBeGreaterThanOrEqual(119);
    const accepted = files.filter((name) => faultsOf(join('invalid', name)).length === 0);
    expect(accepted).toEqual([]);
  });
});
