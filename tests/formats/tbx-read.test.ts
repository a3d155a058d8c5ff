import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isNotice } from '../../src/formats/format-problem.ts';
import { readTbx } from '../../src/formats/tbx-read.ts';
import { factsOf, placeOf, withPlaces } from './problem-places.ts';

const read = (xml: string): ReturnType<typeof readTbx> => readTbx(Buffer.from(xml), 'terms.tbx');
const conceptsIn = (xml: string): readonly unknown[] => read(xml).value.map(({ concept }) => concept);

const header3 = '<tbxHeader><fileDesc><sourceDesc><p>Sở Tư pháp</p></sourceDesc></fileDesc></tbxHeader>';
const header2 = '<martifHeader><fileDesc><sourceDesc><p>Sở Tư pháp</p></sourceDesc></fileDesc></martifHeader>';

/** TBX 3 around entries; `back` follows the body. */
function v3(entries: string, { type = 'TBX-Basic', style = 'dca', back = '', namespaces = '' } = {}): string {
  return `<?xml version="1.0"?>
<tbx type="${type}" style="${style}" xml:lang="vi" xmlns="urn:iso:std:iso:30042:ed-2" ${namespaces}>${header3}
<text><body>
${entries}
</body>${back}</text></tbx>`;
}

function v2(entries: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="vi">${header2}<text><body>
${entries}
</body></text></martif>`;
}

const viSec = '<langSec xml:lang="vi"><termSec><term>hộ nghèo</term></termSec></langSec>';
const enSec = '<langSec xml:lang="en"><termSec><term>poor household</term></termSec></langSec>';
const pair = { vi: 'hộ nghèo', en: 'poor household' };

describe('what other programs write', () => {
  test.each([
    ['the least there can be', v3(`<conceptEntry id="c1">${viSec}${enSec}</conceptEntry>`), pair],
    [
      'languages with countries, in three letters, in any case, English first',
      v3(
        `<conceptEntry id="c1">${enSec.replace('"en"', '"en-US"')}<langSec xml:lang="fr"><termSec><term>ménage pauvre</term></termSec></langSec>${viSec.replace('"vi"', '"VIE"')}</conceptEntry>`,
      ),
      pair,
    ],
    [
      'two kinds of English: the first is preferred, the other admitted',
      v3(
        `<conceptEntry id="c1">${viSec}<langSec xml:lang="en-GB"><termSec><term>programme</term></termSec></langSec><langSec xml:lang="en-US"><termSec><term>program</term></termSec></langSec></conceptEntry>`,
      ),
      { vi: 'hộ nghèo', en: 'programme', admitted: ['program'] },
    ],
    [
      'status, type, part of speech, subject, definition with its source, notes',
      v3(`<conceptEntry id="c1">
        <descrip type="subjectField">hành chính</descrip>
        <note>Dùng từ 1945.</note>
        <langSec xml:lang="vi">
          <descripGrp>
            <descrip type="definition">Cơ quan   hành chính
              ở địa phương.</descrip>
            <admin type="source">Hiến pháp 2013</admin>
          </descripGrp>
          <termSec><term>UBND</term><termNote type="termType">acronym</termNote></termSec>
          <termSec><term>Ủy ban <hi type="bold">nhân dân</hi></term>
            <termNote type="partOfSpeech">noun</termNote><termNote type="termType">fullForm</termNote>
            <note>Không viết «uỷ».</note></termSec>
          <termSec><term>Ủy ban hành chính</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec>
        </langSec>
        <langSec xml:lang="en">
          <termSec><term>Popular Committee</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
          <termSec><term>PC</term><termNote type="termType">abbreviation</termNote></termSec>
          <termSec><term>Committee of the People</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termSec>
          <termSec><term>People’s Committee</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
            <descripGrp><descrip type="context">The People’s Committee met.</descrip><admin type="source">a newspaper</admin></descripGrp>
            <admin type="source">Circular 03/2009/TT-BNG</admin></termSec>
        </langSec></conceptEntry>`),
      {
        vi: 'Ủy ban nhân dân',
        en: 'People’s Committee',
        domain: 'hành chính',
        acronyms: ['UBND'],
        variants: ['Ủy ban hành chính'],
        admitted: ['Committee of the People'],
        deprecated: ['Popular Committee'],
        abbreviation: 'PC',
        pos: 'noun',
        definition: 'Cơ quan hành chính ở địa phương. (Hiến pháp 2013)',
        note: 'Dùng từ 1945.\nKhông viết «uỷ».',
        source: 'Circular 03/2009/TT-BNG',
      },
    ],
    [
      'the style DCT',
      v3(
        `<conceptEntry id="c1"><min:subjectField>hành chính</min:subjectField>
          <descripGrp><basic:definition>Nghĩa.</basic:definition><basic:source>Luật</basic:source></descripGrp>
          ${viSec}<langSec xml:lang="en"><termSec><term>poor family</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec>
          <termSec><term>poor household</term><min:partOfSpeech>noun</min:partOfSpeech><basic:termType>fullForm</basic:termType></termSec></langSec></conceptEntry>`,
        {
          style: 'dct',
          namespaces: 'xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"',
        },
      ),
      { ...pair, domain: 'hành chính', deprecated: ['poor family'], pos: 'noun', definition: 'Nghĩa. (Luật)' },
    ],
    [
      'the status of TBX-Min’s first edition',
      v3(
        `<conceptEntry id="c1">${viSec}<langSec xml:lang="en"><termSec><term>poor family</term><termNote type="usageStatus">deprecated</termNote></termSec><termSec><term>poor household</term><termNote type="usageStatus">preferred</termNote></termSec></langSec></conceptEntry>`,
        { type: 'TBX-Min' },
      ),
      { ...pair, deprecated: ['poor family'] },
    ],
    [
      'a dialect with categories that are not ours',
      v3(`<conceptEntry id="c1"><descrip type="reliabilityCode">4</descrip>${viSec}${enSec}</conceptEntry>`, {
        type: 'TBX-Linguist',
      }),
      pair,
    ],
    [
      'TBX 2 with ntig',
      v2(`<termEntry id="1"><descrip type="subjectField">xã hội</descrip>
        <langSet xml:lang="vi"><ntig><termGrp><term>hộ nghèo</term><termNote type="partOfSpeech">noun</termNote></termGrp></ntig></langSet>
        <langSet xml:lang="en-US"><ntig><termGrp><term>poor household</term><termNote type="normativeAuthorization">preferredTerm</termNote></termGrp><admin type="source">MOLISA</admin></ntig></langSet></termEntry>`),
      { ...pair, domain: 'xã hội', pos: 'noun', source: 'MOLISA' },
    ],
    [
      'a name in TBX 2',
      v2(
        `<termEntry><langSet xml:lang="vi"><tig><term>hộ nghèo</term><termNote type="partOfSpeech">properNoun</termNote></tig></langSet><langSet xml:lang="en"><tig><term>poor household</term></tig></langSet></termEntry>`,
      ),
      { ...pair, pos: 'name' },
    ],
    [
      'Weblate’s forbidden translation in an entry of its own',
      v2(`<termEntry id="a"><langSet xml:lang="vi"><tig><term>hộ nghèo</term></tig></langSet><langSet xml:lang="en"><tig><term>pauper</term><termNote type="administrativeStatus">forbidden</termNote></tig></langSet></termEntry>
        <termEntry id="b"><langSet xml:lang="vi"><tig><term>hộ nghèo</term></tig></langSet><langSet xml:lang="en"><tig><term>poor household</term></tig></langSet></termEntry>`),
      { ...pair, deprecated: ['pauper'] },
    ],
    [
      'the Translate Toolkit’s notes after the languages',
      v2(
        `<termEntry><langSet xml:lang="vi"><tig><term>hộ nghèo</term></tig></langSet><langSet xml:lang="en"><tig><term>poor household</term></tig></langSet><note>Từ 2021.</note></termEntry>`,
      ),
      { ...pair, note: 'Từ 2021.' },
    ],
    [
      'CDATA and references',
      v3(`<conceptEntry id="c1">${viSec}${enSec.replace('poor', '<![CDATA[<]]>&amp;&#x1F1FB;')}</conceptEntry>`),
      { vi: 'hộ nghèo', en: '<&🇻 household' },
    ],
  ])('%s', (_, xml, expected) => {
    expect(read(xml).problems).toEqual([]);
    expect(conceptsIn(xml)).toEqual([expected]);
  });

  test('an entry without one of the languages is passed over with a notice', () => {
    const { text, places } = withPlaces(
      v3(
        `⟦<conceptEntry id="a">${viSec}</conceptEntry>\n⟦<conceptEntry id="b">${enSec}</conceptEntry><conceptEntry id="c">${viSec}${enSec}</conceptEntry>`,
      ),
    );
    const { value, problems } = read(text);
    expect(value.map(({ concept }) => concept)).toEqual([pair]);
    expect(problems.map(placeOf)).toEqual(places);
    expect(problems.map(factsOf)).toEqual([
      { code: 'missing-side', side: 'en' },
      { code: 'missing-side', side: 'vi' },
    ]);
    expect(problems.every(isNotice)).toBe(true);
  });
});

const bad = (inside: string): string => v3(`<conceptEntry id="c1">${inside}</conceptEntry>`);
const term = (said: string): string =>
  `<langSec xml:lang="vi"><termSec><term>hộ nghèo</term>${said}</termSec></langSec>${enSec}`;

/** Each with the place of its fault marked. */
const faults: readonly (readonly [string, string, readonly object[]])[] = [
  ['another root', '⟦<tmx version="1.4"><header/></tmx>', [{ code: 'not-tbx', root: 'tmx' }]],
  [
    'text of the header in no paragraph',
    bad(viSec + enSec).replace('<sourceDesc><p>Sở Tư pháp</p>', '⟦⟦<sourceDesc>Sở Tư pháp'),
    [
      { code: 'misplaced-text', parent: 'sourceDesc' },
      { code: 'missing-element', element: 'p', parent: 'sourceDesc' },
    ],
  ],
  [
    'no header',
    bad(viSec + enSec)
      .replace(header3, '')
      .replace('<text>', '⟦<text>'),
    [{ code: 'missing-element', element: 'tbxHeader', parent: 'tbx' }],
  ],
  [
    'an element directly in the text',
    bad(viSec + enSec).replace('<body>', '⟦<admin type="source">Luật</admin><body>'),
    [{ code: 'misplaced-element', element: 'admin', parent: 'text' }],
  ],
  [
    'a term that is not the first of its section',
    bad(
      `<langSec xml:lang="vi"><termSec>⟦<termNote type="partOfSpeech">noun</termNote>⟦<term>hộ nghèo</term></termSec></langSec>${enSec}`,
    ),
    [
      { code: 'missing-element', element: 'term', parent: 'termSec' },
      { code: 'misplaced-element', element: 'term', parent: 'termSec' },
    ],
  ],
  [
    'a second term',
    bad(term('⟦<term>hộ đói</term>')),
    [{ code: 'misplaced-element', element: 'term', parent: 'termSec' }],
  ],
  ['no type', bad(term('⟦<admin>Luật</admin>')), [{ code: 'missing-attribute', element: 'admin', attribute: 'type' }]],
  [
    'two descriptions in a group',
    bad(
      `<descripGrp><descrip type="definition">một</descrip>⟦<descrip type="definition">hai</descrip></descripGrp>${viSec}${enSec}`,
    ),
    [{ code: 'misplaced-element', element: 'descrip', parent: 'descripGrp' }],
  ],
  [
    'the source of a whole entry',
    bad(`⟦<admin type="source">Luật</admin>${viSec}${enSec}`),
    [{ code: 'misplaced-category', category: 'source', level: 'conceptEntry' }],
  ],
  [
    'the definition of a term',
    bad(term('⟦<descrip type="definition">Nghĩa.</descrip>')),
    [{ code: 'misplaced-category', category: 'definition', level: 'termSec' }],
  ],
  [
    'the subject of a language',
    bad(
      `<langSec xml:lang="vi">⟦<descrip type="subjectField">xã hội</descrip><termSec><term>hộ nghèo</term></termSec></langSec>${enSec}`,
    ),
    [{ code: 'misplaced-category', category: 'subjectField', level: 'langSec' }],
  ],
  [
    'a part of speech that is none',
    bad(term('⟦<termNote type="partOfSpeech">danh từ</termNote>')),
    [{ code: 'bad-category-value', category: 'partOfSpeech', value: 'danh từ' }],
  ],
  [
    'a status of the other edition',
    bad(term('⟦<termNote type="administrativeStatus">preferred</termNote>')),
    [{ code: 'bad-category-value', category: 'administrativeStatus', value: 'preferred' }],
  ],
  [
    'a transaction of another kind',
    bad(`<transacGrp>⟦<transac type="approval">origination</transac></transacGrp>${viSec}${enSec}`),
    [{ code: 'unknown-category', element: 'transac', category: 'approval' }],
  ],
  [
    'who is not responsible',
    bad(
      `<transacGrp><transac type="transactionType">origination</transac>⟦<transacNote type="author">An</transacNote></transacGrp>${viSec}${enSec}`,
    ),
    [{ code: 'unknown-category', element: 'transacNote', category: 'author' }],
  ],
  [
    'a target that nothing is',
    bad(`⟦<ref type="crossReference" target="c9">hộ cận nghèo</ref>${viSec}${enSec}`),
    [{ code: 'unknown-target', target: 'c9' }],
  ],
  [
    'an id twice',
    v3(`<conceptEntry id="c1">${viSec}${enSec}</conceptEntry>⟦<conceptEntry id="c1">${viSec}${enSec}</conceptEntry>`),
    [{ code: 'repeated-id', id: 'c1' }],
  ],
  [
    'no id and no language',
    v3(`⟦<conceptEntry>⟦<langSec><termSec><term>x</term></termSec></langSec>${viSec}${enSec}</conceptEntry>`),
    [
      { code: 'missing-attribute', element: 'conceptEntry', attribute: 'id' },
      { code: 'missing-attribute', element: 'langSec', attribute: 'xml:lang' },
    ],
  ],
  [
    'a category of TBX-Basic in TBX-Min',
    v3(`<conceptEntry id="c1">${term('⟦<admin type="source">Luật</admin>')}</conceptEntry>`, { type: 'TBX-Min' }),
    [{ code: 'unknown-category', element: 'admin', category: 'source' }],
  ],
  [
    'an element of another namespace',
    v3(`<conceptEntry id="c1">${term('⟦<x:note>?</x:note>')}</conceptEntry>`, { namespaces: 'xmlns:x="urn:x"' }),
    [{ code: 'misplaced-element', element: '{urn:x}note', parent: 'termSec' }],
  ],
  [
    'TBX 2 without a language in the entry',
    v2(
      `<termEntry id="a">⟦<termNote type="termType">acronym</termNote><langSet xml:lang="vi"><tig><term>hộ nghèo</term></tig></langSet><langSet xml:lang="en"><tig><term>poor household</term></tig></langSet></termEntry>`,
    ),
    [{ code: 'misplaced-element', element: 'termNote', parent: 'termEntry' }],
  ],
  ['our own note, spoilt', bad(`⟦<note>songngu: {"cues": [}</note>${viSec}${enSec}`), [{ code: 'bad-own-note' }]],
];

describe('what breaks the rules of TBX', () => {
  test.each(faults)('%s', (_, marked, expected) => {
    const { text, places } = withPlaces(marked);
    const problems = read(text).problems.filter((problem) => !isNotice(problem));
    expect(problems.map(factsOf)).toMatchObject(expected);
    expect(problems.map(placeOf)).toEqual(places);
  });

  test('does not hide the entries', () => {
    const entries = faults.slice(3).map(([, marked]) => conceptsIn(withPlaces(marked).text));
    expect(entries.filter((found) => found.length > 0).length).toBeGreaterThan(15);
  });

  test('our own note may not put in what the schema does not know', () => {
    const { text, places } = withPlaces(bad(`⟦<note>songngu: {"cues": "một", "nope": 1}</note>${viSec}${enSec}`));
    const { value, problems } = read(text);
    expect(value).toEqual([]);
    expect(problems.map(({ code }) => code).toSorted()).toEqual(['unknown-key', 'wrong-type']);
    expect(new Set(problems.map(placeOf))).toEqual(new Set(places));
  });

  test('what could be read before the XML breaks is there', () => {
    const { text, places } = withPlaces(
      v3(`<conceptEntry id="a">${viSec}${enSec}</conceptEntry></body⟦></conceptEntry>`),
    );
    const { value, problems } = read(text.replace('</body>', '</bodi>'));
    expect(value).toHaveLength(1);
    expect(problems.map(({ code }) => code)).toEqual(['not-well-formed']);
    expect(problems.map(placeOf)).toEqual(places);
  });

  test('very many deprecated terms of one entry are read in time that grows with the file', () => {
    const pauper = (id: string, n: number): string =>
      `<termEntry id="${id}${n}"><langSet xml:lang="vi"><tig><term>hộ nghèo</term></tig></langSet><langSet xml:lang="en"><tig><term>pauper ${n}</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet></termEntry>`;
    const many = (id: string): string => Array.from({ length: 5000 }, (_, n) => pauper(id, n)).join('');
    const whole = `<termEntry id="a"><langSet xml:lang="vi"><tig><term>hộ nghèo</term></tig></langSet><langSet xml:lang="en"><tig><term>poor household</term></tig></langSet></termEntry>`;
    const { value, problems } = read(v2(`${many('x')}${whole}${many('a.deprecated')}`));
    expect(problems).toEqual([]);
    expect(value.map(({ concept }) => concept.deprecated?.length)).toEqual([10_000]);
  });

  test('there is an end to what is told of one file', () => {
    const { problems } = read(bad(term('<admin>x</admin>'.repeat(50_000))));
    expect(problems).toHaveLength(10_001);
    expect(problems.at(-1)).toMatchObject({ code: 'too-many-problems', limit: 10_000 });
  });
});

/** LTAC-Global/TBX_test_files of GitHub: files that any reader of TBX-Basic should accept or refuse. Not ours to hand out. */
const suite = process.env.SONGNGU_TBX_TEST_FILES ?? '';

describe.skipIf(!existsSync(suite))('the LTAC test files, where SONGNGU_TBX_TEST_FILES is their folder', () => {
  const refused = (file: string): readonly string[] =>
    readTbx(readFileSync(join(suite, file)), file)
      .problems.filter((problem) => !isNotice(problem))
      .map((problem) => `${problem.code} ${problem.place.line}`);

  test('the good ones are accepted', () => {
    const good = readdirSync(suite).filter((file) => file.endsWith('_good.tbx'));
    expect(good).toHaveLength(3);
    expect(good.flatMap(refused)).toEqual([]);
  });

  test.each([
    [
      'basic_bad.tbx',
      [
        'misplaced-category 24',
        'unknown-category 26',
        'bad-category-value 69',
        'misplaced-category 97',
        'unknown-category 140',
      ],
    ],
    [
      'core_structure_bad.tbx',
      [
        ...['misplaced-text 15', 'missing-element 15', 'misplaced-element 21', 'missing-element 27'],
        ...['missing-attribute 27', 'misplaced-element 28', 'misplaced-element 32', 'misplaced-element 46'],
      ],
    ],
    ['min_bad.tbx', ['unknown-category 21', 'unknown-category 41', 'bad-category-value 803']],
    ['poorly_formed_xml.tbx', ['not-well-formed 42']],
  ])('%s is refused for each of its faults', (file, expected) => {
    expect(refused(file)).toEqual(expected);
  });
});
