import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { UnitToWrite } from '../../../src/formats/units/exchange.ts';
import { tmx } from '../../../src/formats/units/tmx.ts';
import { isUnitNotice } from '../../../src/formats/units/unit-formats.ts';
import { xliff12 } from '../../../src/formats/units/xliff-12.ts';
import { xliff21 } from '../../../src/formats/units/xliff-21.ts';
import type { SegmentId } from '../../../src/model/segment.ts';
import { hasSchemas, schemaErrors, schematronErrors } from '../official-schemas.ts';
import { anyUnits, readText, written } from './any-unit.ts';

const folder = join(
  process.env.SONGNGU_SHARED ?? resolve(import.meta.dirname, '../../../../shared'),
  'schemas/xliff21',
);

/** A unit with all that a format may mark: terms, a reference, a note, a control character. */
const marked: UnitToWrite = {
  id: 'p999s1' as SegmentId,
  vi: 'Ban Dân tộc làm tốt CTDT\u0001.',
  en: 'The $t(ban-dan-toc) did its work\u0002 well.',
  codes: [{ start: 4, end: 19, shown: 'Board for "Ethnic" Affairs' }],
  terms: [
    { start: 0, end: 11, concept: 'ban-dan-toc', en: 'Board for Ethnic Affairs' },
    {
      start: 20,
      end: 24,
      concept: 'cong-tac-dan-toc',
      en: 'ethnic affairs work',
      definition: 'Work <on> peoples & groups.',
    },
  ],
  status: 'stale',
  origin: { by: 'memory', match: 87 },
  note: 'Xem Nghị định 05/2011/NĐ-CP',
  was: { vi: 'Ban Dân tộc làm tốt.', status: 'reviewed' },
};

let units: readonly UnitToWrite[];

beforeAll(() => {
  const drawn = fc.sample(anyUnits, { numRuns: 60, seed: 7 }).flat();
  units = [...drawn, marked].map((unit, index) => ({ ...unit, id: `p${index + 1}s1` as SegmentId }));
});

/** Core and modules in one schema: by itself the core lets anything pass in a module. */
async function xliff2Errors(xml: string): Promise<readonly string[]> {
  const imports = { document: 'xliff_core_2.0.xsd', glossary: 'glossary.xsd', metadata: 'metadata.xsd' };
  const lines = Object.entries(imports).map(
    ([name, file]) => `<xs:import namespace="urn:oasis:names:tc:xliff:${name}:2.0" schemaLocation="${file}"/>`,
  );
  const wrapper = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${lines.join('')}</xs:schema>`;
  const files = [...Object.values(imports), 'informativeCopiesOf3rdPartySchemas/w3c/xml.xsd'];
  const { errors } = await validateXML({
    xml: { fileName: 'document.xml', contents: xml },
    schema: { fileName: 'all.xsd', contents: wrapper },
    preload: files.map((fileName) => ({ fileName, contents: readFileSync(join(folder, fileName), 'utf8') })),
    maxMemoryPages: 16_384,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

describe.skipIf(!hasSchemas)('by the official schemas', () => {
  test('XLIFF 2.1 is valid, with its glossary and metadata', async () => {
    const xml = written(xliff21, units);
    expect(await xliff2Errors(xml)).toEqual([]);
    expect(schematronErrors(xml, 'xliff21/glossary.sch')).toEqual([]);
    expect(schematronErrors(xml, 'xliff21/metadata.sch')).toEqual([]);
  });

  test('XLIFF 1.2 is valid by its strict schema', async () => {
    expect(await schemaErrors(written(xliff12, units), 'xliff-core-1.2-strict.xsd')).toEqual([]);
  });

  test('TMX 1.4b is valid', async () => {
    expect(await schemaErrors(written(tmx, units), 'tmx14.xsd')).toEqual([]);
  });

  test.each([
    [
      'XLIFF 2.1',
      () =>
        xliff2Errors(
          written(xliff21, [marked]).replace('<gls:term>', '<gls:word>').replace('</gls:term>', '</gls:word>'),
        ),
    ],
    [
      'XLIFF 1.2',
      () =>
        schemaErrors(
          written(xliff12, [marked]).replace('approved="no"', 'approved="maybe"'),
          'xliff-core-1.2-strict.xsd',
        ),
    ],
    [
      'TMX',
      () => schemaErrors(written(tmx, [marked]).replace('<tu ', '<unit ').replace('</tu>', '</unit>'), 'tmx14.xsd'),
    ],
  ])('a fault in %s is seen', async (_, errors) => {
    expect(await errors()).not.toEqual([]);
  });
});

test('what we write breaks none of the rules of XLIFF 2.1', () => {
  const { value, problems } = readText(xliff21, written(xliff21, units));
  expect(value).toHaveLength(units.length);
  expect(problems.filter((problem) => !isUnitNotice(problem))).toEqual([]);
});
