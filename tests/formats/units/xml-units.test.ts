import { describe, expect, test } from 'vitest';
import { tmx } from '../../../src/formats/units/tmx.ts';
import { readUnitFile, unitFormatOf } from '../../../src/formats/units/unit-formats.ts';
import { xliff12 } from '../../../src/formats/units/xliff-12.ts';
import type { SegmentId } from '../../../src/model/segment.ts';
import { placeOf, withPlaces } from '../problem-places.ts';
import { readText, written } from './any-unit.ts';

const inTmx = (tu: string): string =>
  `<tmx version="1.4"><header srclang="vi" segtype="sentence" datatype="plaintext" adminlang="en" o-tmf="x" creationtool="x" creationtoolversion="1"/><body>${tu}</body></tmx>`;
const tu = (vi: string, en: string): string =>
  inTmx(`<tu tuid="7"><tuv xml:lang="vi-VN"><seg>${vi}</seg></tuv><tuv xml:lang="EN-US"><seg>${en}</seg></tuv></tu>`);

describe('TMX of other programs', () => {
  test.each([
    { has: 'languages with a region', file: tu('xã', 'commune'), unit: { id: '7', vi: 'xã', en: 'commune' } },
    {
      has: 'codes, which stay as they are written',
      file: tu('<bpt i="1">&lt;b></bpt>xã<ept i="1">&lt;/b></ept>', '<hi>commune</hi><ph/>'),
      unit: { vi: '<b>xã</b>', en: 'commune' },
    },
    {
      has: 'English first, and other languages',
      file: inTmx(
        '<tu><tuv xml:lang="en"><seg>commune</seg></tuv><tuv xml:lang="fr"><seg>commune (fr)</seg></tuv><tuv lang="vi"><seg>xã</seg></tuv></tu>',
      ),
      unit: { id: '#1', vi: 'xã', en: 'commune' },
    },
    {
      has: 'notes',
      file: inTmx('<tu><note>cấp cơ sở</note><tuv xml:lang="vi"><seg>xã</seg></tuv></tu>'),
      unit: { vi: 'xã', notes: ['cấp cơ sở'] },
    },
  ])('$has', ({ file, unit }) => {
    const { value, problems } = readText(tmx, file);
    expect(problems).toEqual([]);
    expect(value).toMatchObject([unit]);
  });

  test('what is wrong is told', () => {
    expect(readText(tmx, '<xliff/>').problems.map(({ code }) => code)).toEqual(['not-tmx']);
    expect(readText(tmx, inTmx('<tu><tuv xml:lang="fr"><seg>commune</seg></tuv></tu>')).problems).toMatchObject([
      { code: 'missing-side', side: 'vi' },
    ]);
    const { text, places } = withPlaces(inTmx('<tu>\n  <tuv xml:lang="vi"><seg>xã</seg></tuv⟦ </tu>'));
    const { problems } = readText(tmx, text);
    expect(problems.map(({ code }) => code)).toEqual(['not-well-formed']);
    expect(problems.map(({ place }) => place.line)).toEqual([2]);
    expect(places).toHaveLength(1);
  });
});

const inXliff = (units: string, languages = 'source-language="vi" target-language="en"'): string =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.md" datatype="plaintext" ${languages}><body>${units}</body></file></xliff>`;

describe('XLIFF 1.2 of other programs', () => {
  test.each([
    ['final', 'reviewed'],
    ['signed-off', 'reviewed'],
    ['translated', 'translated'],
    ['needs-review-translation', 'draft'],
    ['new', 'draft'],
  ])('the state %s is %s', (state, status) => {
    const file = inXliff(
      `<trans-unit id="7"><source>xã</source><target state="${state}">commune</target></trans-unit>`,
    );
    expect(readText(xliff12, file).value).toMatchObject([{ id: '7', vi: 'xã', en: 'commune', status }]);
  });

  test.each([
    {
      has: 'what is approved',
      unit: '<trans-unit id="7" approved="yes"><source>xã</source><target>commune</target></trans-unit>',
      is: { status: 'reviewed' },
    },
    {
      has: 'an empty target',
      unit: '<trans-unit id="7"><source>xã</source><target/></trans-unit>',
      is: { vi: 'xã', status: 'draft' },
    },
    {
      has: 'segments, marks and codes',
      unit: '<trans-unit id="7"><source>Một <g id="1">hai</g><x id="2" equiv-text="&#10;"/></source><seg-source><mrk mtype="seg" mid="1">khác</mrk></seg-source><target><mrk mtype="seg" mid="1">One two</mrk></target><alt-trans><target>no</target></alt-trans></trans-unit>',
      is: { vi: 'Một hai\n', en: 'One two' },
    },
  ])('$has', ({ unit, is }) => {
    const { value, problems } = readText(xliff12, inXliff(unit));
    expect(problems).toEqual([]);
    expect(value).toMatchObject([is]);
  });

  test('what is wrong is told at its element', () => {
    const { text, places } = withPlaces(
      inXliff('⟦<trans-unit id="7"><target>commune</target></trans-unit>⟦<trans-unit><source>xã</source></trans-unit>'),
    );
    const { problems } = readText(xliff12, text);
    expect(problems.map(({ code }) => code)).toEqual(['missing-element', 'missing-attribute']);
    expect(problems.map(placeOf)).toEqual(places);
    expect(readText(xliff12, inXliff('', 'source-language="fr"')).problems).toMatchObject([
      { code: 'other-languages' },
    ]);
  });
});

test('UTF-16 is read as UTF-8 is, and other encodings are refused', () => {
  const declared = `<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE tmx SYSTEM "tmx14.dtd">${tu('xã', 'commune')}`;
  const bytes = Buffer.from(`\ufeff${declared}`, 'utf16le');
  expect(readUnitFile(tmx, bytes, 'a.tmx')).toMatchObject({ value: [{ vi: 'xã', en: 'commune' }], problems: [] });
  const old = declared.replace('UTF-16', 'windows-1258');
  expect(readText(tmx, old).problems).toMatchObject([{ code: 'unsupported-encoding', encoding: 'windows-1258' }]);
});

test('a reference is a placeholder that shows what it stands for, and comes back byte for byte', () => {
  const en = 'The $t(ban-dan-toc, {"count": 2}) met.';
  const unit = {
    id: 'p1s1' as SegmentId,
    vi: 'Họp.',
    en,
    status: 'translated' as const,
    codes: [{ start: 4, end: 33, shown: 'Boards' }],
  };
  const file = written(xliff12, [unit]);
  expect(file).toContain('<ph id="1" ctype="x-reference" equiv-text="Boards">$t(ban-dan-toc, {"count": 2})</ph>');
  expect(readText(xliff12, file.replace('The ', 'Yesterday the ')).value[0]?.en).toBe(
    en.replace('The', 'Yesterday the'),
  );
});

test.each([
  ['a.xlf', '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">', 'xliff-1.2'],
  ['a.xliff', '<?xml version="1.0"?><xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1">', 'xliff-2.1'],
  ['A.TMX', '', 'tmx'],
  ['en.po', '', 'po'],
  ['en.json', '', 'i18next'],
  ['a.tsv', '', 'tsv'],
  ['a.docx', '', undefined],
])('%s that begins with %s is %s', (path, beginning, name) => {
  expect(unitFormatOf(path, new TextEncoder().encode(beginning))?.name).toBe(name);
});
