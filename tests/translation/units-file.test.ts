import { describe, expect, test } from 'vitest';
import { readUnits, unitsJsonSchema } from '../../src/translation/index.ts';
import { testGlossary } from './test-glossary.ts';

const glossary = await testGlossary();

function read(text: string | Uint8Array) {
  return readUnits('units.yaml', typeof text === 'string' ? new TextEncoder().encode(text) : text, glossary);
}

const good = `source: vi.md
date: 2018-08-20
place: Hà Nội
senses: { CSDT: chinh-sach-dan-toc }
ignore: [Ban]
units:
  - id: p1s1
    vi: Công tác dân tộc
    en: $t(cong-tac-dan-toc)
    status: reviewed
    origin: { by: person }
    note: 08
  - id: p2s1b
    vi: Hội nghị
    en: Conference
    status: stale
    was: { vi: Họp, status: translated }
    origin: { by: memory, match: 87 }
attic:
  - id: p3s1
    vi: Cũ
    en: Old $t(gone)
    status: reviewed
`;

test('reads a whole file', () => {
  const { value, problems } = read(good);
  expect(problems).toEqual([]);
  expect(value?.value.units.map(({ id, status }) => [id, status])).toEqual([
    ['p1s1', 'reviewed'],
    ['p2s1b', 'stale'],
  ]);
  expect(value?.value.units[0]).toMatchObject({ note: '08', origin: { by: 'person' } });
  expect(value?.value.attic?.[0]?.en).toBe('Old $t(gone)');
});

test.each(['2018', '2018-08', '"2018-08-20"'])('the date %s is as much as is known', (date) => {
  const { value, problems } = read(`source: vi.md\ndate: ${date}\nunits: []\n`);
  expect(problems).toEqual([]);
  expect(value?.value.date).toBe(date.replaceAll('"', ''));
});

/** A file of one unit whose first line is ⟦ marked ⟧ where the problem stands; `⟦` alone marks the place. */
function placed(text: string): { readonly text: string; readonly line: number; readonly column: number } {
  const before = text.slice(0, text.indexOf('⟦')).split('\n');
  return { text: text.replace('⟦', ''), line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

const unit = (lines: string) => `source: vi.md\nunits:\n  - id: p1s1\n    vi: Một\n${lines.replace(/^/gm, '    ')}\n`;

describe('broken files', () => {
  test.each<[string, string, object]>([
    ['tab', 'source: vi.md\nunits:\n⟦\t- id: p1s1\n', { code: 'tab-indent' }],
    ['key twice', 'source: vi.md\n⟦source: b.md\nunits: []\n', { code: 'duplicate-key', key: 'source' }],
    ['unknown key', unit('status: draft\n⟦notes: x'), { code: 'unknown-key', key: 'notes', nearest: 'note' }],
    ['status missing', 'source: vi.md\nunits:\n  - ⟦id: p1s1\n    vi: Một\n', { code: 'missing-key', key: 'status' }],
    ['units missing', '⟦source: vi.md\n', { code: 'missing-key', key: 'units' }],
    ['English a list', unit('en: ⟦[a]\nstatus: draft'), { code: 'wrong-type', key: 'en' }],
    ['English empty', unit('⟦en:\nstatus: draft'), { code: 'empty-value', key: 'en' }],
    ['impossible date', 'source: vi.md\ndate: ⟦2018-02-30\nunits: []\n', { code: 'bad-date', value: '2018-02-30' }],
    ['impossible month', 'source: vi.md\ndate: ⟦2018-13\nunits: []\n', { code: 'bad-date', value: '2018-13' }],
    ['source elsewhere', 'source: ⟦../vi.md\nunits: []\n', { code: 'bad-value', key: 'source' }],
    ['unknown status', unit('en: x\nstatus: ⟦review'), { code: 'unknown-status', status: 'review' }],
    [
      'misspelt status',
      unit('en: x\nstatus: ⟦reviewd'),
      { code: 'unknown-status', status: 'reviewd', nearest: 'reviewed' },
    ],
    ['English missing', unit('status: ⟦translated'), { code: 'english-missing', id: 'p1s1', status: 'translated' }],
    ['stale without was', unit('en: x\nstatus: ⟦stale'), { code: 'stale-without-was', id: 'p1s1' }],
    [
      'was without stale',
      unit('en: x\nstatus: reviewed\nwas: ⟦{ vi: x, status: draft }'),
      { code: 'was-without-stale' },
    ],
    [
      'bad id',
      'source: vi.md\nunits:\n  - { id: ⟦P1-S1, vi: x, status: draft }\n',
      { code: 'bad-unit-id', id: 'P1-S1' },
    ],
    [
      'id twice',
      'source: vi.md\nunits:\n  - { id: p1s1, vi: x, status: draft }\nattic:\n  - { id: ⟦p1s1, vi: y, status: draft }\n',
      { code: 'duplicate-unit', id: 'p1s1', first: { file: 'units.yaml', line: 3, column: 11 } },
    ],
    [
      'unknown sense',
      'source: vi.md\nsenses:\n  CSDT: ⟦chinh-sach-dan-to\nunits: []\n',
      { code: 'unknown-sense', acronym: 'CSDT', nearest: 'chinh-sach-dan-toc' },
    ],
    ['unknown origin', unit('en: x\nstatus: draft\norigin: { by: ⟦robot }'), { code: 'bad-value', key: 'by' }],
    [
      'memory without match',
      unit('en: x\nstatus: draft\norigin: ⟦{ by: memory }'),
      { code: 'missing-key', key: 'match' },
    ],
    [
      'person with match',
      unit('en: x\nstatus: draft\norigin: { by: person, match: ⟦9 }'),
      { code: 'unknown-key', key: 'match' },
    ],
    // references, as exact as the scalar they stand in
    [
      'plain',
      unit('en: the $t(⟦can-boo) of\nstatus: draft'),
      { code: 'unknown-concept', concept: 'can-boo', nearest: 'can-bo' },
    ],
    ['folded plain', unit('en: the\n  long\n  $t(⟦can-boo) of\nstatus: draft'), { code: 'unknown-concept' }],
    [
      'double quotes',
      unit('en: "\\"a\\t\\u00a0\\x41\\U0001F600\\\n  \\  b $t(⟦can-boo)"\nstatus: draft'),
      { code: 'unknown-concept' },
    ],
    ['single quotes', unit("en: 'it''s\n  \n  a $t(⟦can-boo)'\nstatus: draft"), { code: 'unknown-concept' }],
    ['literal block', unit('en: |-\n  x\n  $t(⟦can-boo)\nstatus: draft'), { code: 'unknown-concept' }],
    ['folded block', unit('en: >2 # why\n    x\n\n    $t(⟦can-boo)\nstatus: draft'), { code: 'unknown-concept' }],
    [
      'in its options',
      unit(`en: 'x $t(so, {"place": "⟦lang-so", "field": "y"})'\nstatus: draft`),
      { code: 'unknown-concept', concept: 'lang-so' },
    ],
    ['missing filler', unit('en: x ⟦$t(so)\nstatus: draft'), { code: 'missing-filler', slot: 'field' }],
    ['syntax', unit('en: x ⟦$t(so\nstatus: draft'), { code: 'bad-reference-syntax', reason: 'not-closed' }],
  ])('%s', (_, marked, facts) => {
    const { text, line, column } = placed(marked);
    const { value, problems } = read(text);
    expect(value).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ ...facts, place: { file: 'units.yaml', line, column } });
    const marks = read(`\uFEFF${text.replaceAll('\n', '\r\n')}`).problems;
    expect(marks.map(({ place }) => place)).toEqual([{ file: 'units.yaml', line, column }]);
  });

  test('not UTF-8', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('source: vi.md\nplace: H'), 0xe0, 0x0a]);
    expect(read(bytes).problems).toMatchObject([{ code: 'not-utf8', place: { line: 2, column: 9 } }]);
  });

  test.each([
    ['empty', '', 'empty-file'],
    ['a list', '- a\n', 'wrong-top-level'],
  ])('%s', (_, text, code) => {
    expect(read(text).problems.map((problem) => problem.code)).toEqual([code]);
  });

  test('all that is wrong is said at once, in order', () => {
    const text = `source: vi.md
dat: 2018-08-20
senses: { X: nothing-like-it }
units:
  - id: one
    vi: Một
    en: $t(can-boo) $t(xa-uni)
    status: translted
  - id: p2s1
    vi: Hai
    status: reviewed
`;
    expect(read(text).problems.map(({ code, place }) => `${place.line} ${code}`)).toEqual([
      '2 unknown-key',
      '3 unknown-sense',
      '5 bad-unit-id',
      '7 unknown-concept',
      '7 unknown-concept',
      '8 unknown-status',
      '11 english-missing',
    ]);
  });
});

test('the JSON Schema holds what the reader asks for', () => {
  const schema = unitsJsonSchema() as {
    required: string[];
    $defs: { Unit: { required: string[]; properties: object } };
  };
  expect(schema.required).toEqual(['source', 'units']);
  expect(schema.$defs.Unit.required).toEqual(['id', 'vi', 'status']);
  expect(schema.$defs.Unit.properties).toMatchObject({
    id: { type: 'string', pattern: '^p[1-9][0-9]*s[1-9][0-9]*[a-z]*$' },
  });
});
