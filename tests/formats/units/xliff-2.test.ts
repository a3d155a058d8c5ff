import { describe, expect, test } from 'vitest';
import { isUnitNotice } from '../../../src/formats/units/unit-formats.ts';
import { xliff21 } from '../../../src/formats/units/xliff-21.ts';
import { withPlaces } from '../problem-places.ts';
import { readText } from './any-unit.ts';

const namespaces = [
  'xmlns="urn:oasis:names:tc:xliff:document:2.0"',
  'xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0"',
  'xmlns:val="urn:oasis:names:tc:xliff:validation:2.0"',
  'xmlns:so="urn:so-tu-phap"',
].join(' ');

/** Around units, and around what stands in one unit. */
const inFile = (units: string): string =>
  `<xliff ${namespaces} version="2.1" srcLang="vi" trgLang="en"><file id="f1">${units}</file></xliff>`;
const inUnit = (content: string): string => inFile(`<unit id="p1s1">${content}</unit>`);
const inSource = (source: string, before = ''): string =>
  inUnit(`${before}<segment><source>${source}</source></segment>`);
const inTarget = (source: string, target: string): string =>
  inUnit(`<segment><source>${source}</source><target>${target}</target></segment>`);

const fixed = 'canCopy="no" canDelete="no"';

function faults(marked: string): { readonly found: readonly string[]; readonly places: readonly string[] } {
  const { text, places } = withPlaces(marked);
  const problems = readText(xliff21, text).problems.filter((problem) => !isUnitNotice(problem));
  return { found: problems.map(({ code, place }) => `${code} ${place.line}:${place.column}`), places };
}

describe('what breaks XLIFF 2.1 is told at its place', () => {
  test.each([
    ['misplaced-element', inUnit('<segment><source>Sở Tư pháp</source></segment>⟦<notes><note>xem lại</note></notes>')],
    ['misplaced-element', inUnit('⟦<val:check/><segment><source>Sở Tư pháp</source></segment>')],
    ['misplaced-element', inUnit('<segment><source>Sở Tư pháp ⟦<so:ma/></source></segment>')],
    ['repeated-element', inUnit('<segment><source>Sở</source>⟦<source>Sở</source></segment>')],
    ['missing-element', inUnit('⟦<segment><target>Department</target></segment>')],
    ['missing-element', inFile('').replace('<file', '⟦<file')],
    ['segment-missing', inFile('⟦<unit id="p1s1"><ignorable><source> </source></ignorable></unit>')],
    ['misplaced-text', inUnit('⟦<segment>chữ lạc<source>Sở</source></segment>')],
    ['unknown-attribute', inSource('Sở ⟦<ph id="c1" so:ma="7"/>')],
    ['unknown-attribute', inUnit('⟦<segment translate="no"><source>Sở</source></segment>')],
    ['unknown-attribute', inSource('<sc id="c1"/>Sở⟦<ec startRef="c1" fs:fs="b"/>')],
    ['missing-attribute', inFile('⟦<unit><segment><source>Sở</source></segment></unit>')],
    ['bad-attribute', inUnit('⟦<segment state="xong"><source>Sở</source></segment>')],
    ['bad-attribute', inSource('⟦<ph id="c1" fs:fs="bold"/>')],
    ['bad-attribute', inSource('⟦<ph id="mã số 1"/>')],
    [
      'bad-attribute',
      inUnit('<segment><source>Sở</source></segment>').replace('<xliff', '⟦<xliff').replace('2.1', '3.0'),
    ],
    ['id-unique', inSource('<ph id="c1"/>⟦<ph id="c1"/>')],
    ['id-unique', inSource('Sở', '<notes><note id="n1">một</note>⟦<note id="n1">hai</note></notes>')],
    ['id-unique', inUnit('<so:ma id="x"/>⟦<so:ma id="x"/><segment><source>Sở</source></segment>')],
    ['target-code-differs', inTarget('Sở <ph id="c1"/>', '⟦<pc id="c1">Department</pc>')],
    [
      'order-unique',
      inUnit(
        '<segment><source>Một.</source><target order="2">One.</target></segment><segment><source>Hai.</source>⟦<target>Two.</target></segment>',
      ),
    ],
    ['order-unique', inUnit('<segment><source>Một.</source>⟦<target order="3">One.</target></segment>')],
    [
      'target-language-missing',
      inUnit('<segment><source>Sở</source>⟦<target>Department</target></segment>').replace(' trgLang="en"', ''),
    ],
    ['language-differs', inUnit('<segment>⟦<source xml:lang="lo">ສະບາຍດີ</source></segment>')],
    ['language-differs', inFile('<unit id="p1s1" xml:lang="lo"><segment>⟦<source>Sở</source></segment></unit>')],
    [
      'space-differs',
      inUnit('<segment><source xml:space="preserve">Sở</source>⟦<target>Department</target></segment>'),
    ],
    ['skeleton-or-href', inFile('⟦<skeleton/><unit id="p1s1"><segment><source>Sở</source></segment></unit>')],
    ['substate-without-state', inUnit('⟦<segment subState="so:nhap"><source>Sở</source></segment>')],
    ['subtype-without-type', inSource('⟦<ph id="c1" subType="xlf:b"/>')],
    ['subtype-of-other-type', inSource('⟦<ph id="c1" type="ui" subType="xlf:lb"/>')],
    ['data-unknown', inSource('⟦<ph id="c1" dataRef="d2"/>', '<originalData><data id="d1">**</data></originalData>')],
    ['copy-of-unknown', inSource('⟦<ph id="c1" copyOf="c9"/>')],
    ['copy-of-uncopyable', inSource('<ph id="c1" canCopy="no"/>⟦<ph id="c2" copyOf="c1"/>')],
    [
      'copy-of-with-data',
      inSource(
        '<ph id="c1"/>⟦<ph id="c2" copyOf="c1" dataRef="d1"/>',
        '<originalData><data id="d1">*</data></originalData>',
      ),
    ],
    ['subflow-unknown', inSource('⟦<ph id="c1" subFlows="p1s1 p9s9"/>')],
    ['end-of-nothing', inSource('⟦<ec startRef="c1"/>Sở')],
    ['end-of-nothing', inSource('Sở⟦<em startRef="m1"/>')],
    ['start-without-end', inSource('⟦<sc id="c1"/>Sở')],
    ['start-without-end', inSource('⟦<sm id="m1" translate="no"/>Sở')],
    ['isolated-with-pair', inSource('<sc id="c1" isolated="yes"/>Sở⟦<ec startRef="c1"/>')],
    ['end-id', inSource('Sở⟦<ec isolated="yes" startRef="c1"/>')],
    ['pair-differs', inSource('<sc id="c1" canDelete="no"/>Sở⟦<ec startRef="c1"/>')],
    ['reorder-needs-fixed', inSource('⟦<ph id="c1" canReorder="firstNo" canCopy="no"/>')],
    ['reorder-without-first', inSource(`⟦<ph id="c1" canReorder="no" ${fixed}/>`)],
    [
      'order-changed',
      inTarget(
        `<ph id="c1" canReorder="firstNo" ${fixed}/><ph id="c2" canReorder="no" ${fixed}/><ph id="c3"/>`,
        `<ph id="c1" canReorder="firstNo" ${fixed}/>⟦<ph id="c3"/><ph id="c2" canReorder="no" ${fixed}/>`,
      ),
    ],
    ['undeletable-missing', inTarget('Sở ⟦<ph id="c1" canDelete="no"/>', 'Department')],
    ['comment-content', inSource('⟦<mrk id="m1" type="comment">Sở</mrk>')],
    [
      'comment-note-unknown',
      inSource('⟦<mrk id="m1" type="comment" ref="#n=n2">Sở</mrk>', '<notes><note id="n1">một</note></notes>'),
    ],
    ['fragment-syntax', inSource('⟦<mrk id="m1" type="so:loai" ref="#u=p1s1/f=f1">Sở</mrk>')],
    ['code-point-valid', inSource('⟦<cp hex="1EDF"/>')],
    ['not-xliff', '⟦<glossary/>'],
    ['misplaced-element', inUnit('⟦<constructor/><segment><source>Sở</source></segment>')],
    ['unknown-attribute', inUnit('⟦<segment constructor="x"><source>Sở</source></segment>')],
    ['bad-attribute', inUnit('⟦<segment state="constructor"><source>Sở</source></segment>')],
  ])('%s', (code, document) => {
    const { found, places } = faults(document);
    expect(found[0]).toBe(`${code} ${places[0]}`);
  });
});

describe('what XLIFF 2.1 allows is no fault', () => {
  test.each([
    [
      'codes that end in the next segment',
      inUnit(
        '<segment><source><sc id="c1"/>Một.</source></segment><segment><source>Hai.<ec startRef="c1"/></source></segment>',
      ),
    ],
    ['a code of the target alone', inTarget('Sở', 'Department <ph id="c1"/>')],
    ['a lone end that says so', inSource('Sở<ec id="c1" isolated="yes" fs:fs="b"/>')],
    ['a region of the language', inUnit('<segment><source xml:lang="vi-VN">Sở</source></segment>')],
    [
      'extensions where they may stand',
      inFile(
        '<so:ma id="x">7</so:ma><unit id="p1s1" so:ma="7"><so:ma id="x"/><segment><source>Sở</source></segment></unit>',
      ),
    ],
    [
      'a module where it may stand',
      inUnit('<val:validation><val:rule isPresent="Sở"/></val:validation><segment><source>Sở</source></segment>'),
    ],
    [
      'a comment with its note',
      inSource('<mrk id="m1" type="comment" ref="#n=n1">Sở</mrk>', '<notes><note id="n1">một</note></notes>'),
    ],
    [
      'a reference to what follows',
      inFile(
        '<unit id="p1s1"><segment><source><ph id="c1" subFlows="p2s1"/></source></segment></unit><unit id="p2s1"><segment><source>Sở</source></segment></unit>',
      ),
    ],
    [
      'sequences that change places whole',
      inTarget(
        `<ph id="c1" canReorder="firstNo" ${fixed}/><ph id="c2" canReorder="no" ${fixed}/><ph id="c3"/>`,
        `<ph id="c3"/><ph id="c1" canReorder="firstNo" ${fixed}/><ph id="c2" canReorder="no" ${fixed}/>`,
      ),
    ],
    ['a character that XML lacks', inSource('Sở<cp hex="001F"/>')],
  ])('%s', (_, document) => {
    expect(faults(document).found).toEqual([]);
  });
});

describe('units of other programs', () => {
  const read = (document: string) => readText(xliff21, document).value;

  test('the segments of a unit are one unit of ours, the English in its own order', () => {
    const document = inUnit(
      '<segment state="final"><source>Một.</source><target order="3">One.</target></segment><ignorable><source> </source></ignorable><segment state="translated"><source>Hai.</source><target order="1">Two.</target></segment>',
    );
    expect(read(document)).toMatchObject([{ id: 'p1s1', vi: 'Một. Hai.', en: 'Two. One.', status: 'translated' }]);
  });

  test('a unit is untranslated while one of its segments is', () => {
    const document = inUnit(
      '<segment><source>Một.</source><target>One.</target></segment><segment><source>Hai.</source></segment>',
    );
    expect(read(document)).toMatchObject([{ vi: 'Một.Hai.', status: 'draft' }]);
    expect(read(document)[0]).not.toHaveProperty('en');
  });

  test('codes are their original data, or what they are said to be like; marks leave their words', () => {
    const data = '<originalData><data id="d1">**</data><data id="d2">&lt;br/></data></originalData>';
    const document = inSource(
      '<pc id="c1" dataRefStart="d1" dataRefEnd="d1">Sở <mrk id="m1" type="term">Tư pháp</mrk></pc><ph id="c2" dataRef="d2"/><ph id="c3" equiv="…"/><cp hex="0007"/>',
      data,
    );
    expect(read(document)).toMatchObject([{ vi: '**Sở Tư pháp**<br/>…\u0007' }]);
  });

  test('a state that is not said is not made up', () => {
    expect(read(inTarget('Sở', 'Department'))[0]).not.toHaveProperty('status');
  });

  test('a file from English into Vietnamese is turned round; one of other languages is told', () => {
    const reversed = inTarget('Department', 'Sở').replace('srcLang="vi" trgLang="en"', 'srcLang="en-GB" trgLang="vi"');
    expect(readText(xliff21, reversed)).toMatchObject({ value: [{ vi: 'Sở', en: 'Department' }], problems: [] });
    const other = inTarget('Bureau', 'Department').replace('srcLang="vi"', 'srcLang="fr"');
    expect(readText(xliff21, other).problems).toMatchObject([{ code: 'other-languages', source: 'fr', target: 'en' }]);
  });
});
