import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tmx } from '../../src/formats/units/tmx.ts';
import { isUnitNotice, readUnitFile } from '../../src/formats/units/unit-formats.ts';

/**
 * The TMX compliance kit of LISA, public domain: `src/test/resources/data/tmx/TMXComplianceKit` of github.com/omegat-org/omegat.
 * SONGNGU_TMX_KIT names the folder; without it the tests are skipped.
 */
const kit = process.env.SONGNGU_TMX_KIT ?? '';

const names = kit === '' ? [] : readdirSync(kit);

/** How a file is encoded, by its byte order mark. */
function encodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** The kit translates English into other languages; said to be Vietnamese, what they say can be compared. */
function asVietnamese(bytes: Uint8Array, language: string): Uint8Array {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const said = text.replace(new RegExp(`(lang\\s*=\\s*["'])${language}(?=["'])`, 'gi'), '$1vi');
  if (encoding === 'utf-8') return Buffer.from(said);
  const little = Buffer.from(said, 'utf16le');
  return encoding === 'utf-16le' ? little : little.swap16();
}

const linesOf = (name: string): string[] => {
  const bytes = readFileSync(join(kit, name));
  return new TextDecoder(encodingOf(bytes))
    .decode(bytes)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
};

/** Inline Markdown as the words it stands for. */
const plain = (text = ''): string => text.replace(/\\(?=[!-/:-@[-`{-~])/g, '');

describe.skipIf(kit === '')('the TMX compliance kit of LISA', () => {
  test('every file is read without a fault', () => {
    const files = names.filter((name) => name.endsWith('.tmx'));
    expect(files.length).toBeGreaterThanOrEqual(23);
    const faults = files.flatMap((name) =>
      readUnitFile(tmx, readFileSync(join(kit, name)), name).problems.filter((problem) => !isUnitNotice(problem)),
    );
    expect(faults).toEqual([]);
  });

  const imports = names.flatMap((name) => {
    const [, test, language] = /^(ImportTest1[A-I])_([a-z-]+)\.txt$/.exec(name) ?? [];
    return test === undefined || language === undefined ? [] : [{ test, language, texts: name }];
  });

  test.each(imports)('$test says what its texts say, in English and $language', ({ test, language, texts }) => {
    const bytes = asVietnamese(readFileSync(join(kit, `${test}.tmx`)), language);
    const { value } = readUnitFile(tmx, bytes, test);
    expect(value.length).toBeGreaterThan(0);
    expect(value.map(({ vi }) => plain(vi).trim())).toEqual(linesOf(texts).map((line) => line.trim()));
    expect(value.map(({ en }) => plain(en).trim())).toEqual(linesOf(`${test}.txt`).map((line) => line.trim()));
  });
});
