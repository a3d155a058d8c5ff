import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadGlossary } from '../../src/glossary/source.ts';
import { inFolder, marked } from './marked.ts';

/** Each file has one thing wrong, at ⟦. */
const broken: readonly { what: string; code: string; yaml: string; facts?: Record<string, unknown> }[] = [
  {
    what: 'a tab before a key',
    code: 'tab-indent',
    yaml: 'domain: party\nconcepts:\n  - vi: chi bộ\n⟦\ten: Party cell\n',
  },
  {
    what: 'a quote that never closes',
    code: 'yaml-syntax',
    yaml: 'domain: party\nconcepts:\n  - vi: chi bộ\n    en: "Party cell\n⟦',
    facts: { detail: expect.stringContaining('quote') },
  },
  {
    what: 'a colon inside a plain value',
    code: 'yaml-syntax',
    yaml: 'domain: party\nconcepts:\n  - vi: chi bộ\n    en: ⟦note: Party cell: branch\n',
  },
  {
    what: 'the same key twice',
    code: 'duplicate-key',
    yaml: 'domain: party\nconcepts:\n  - vi: chi bộ\n    en: Party cell\n    ⟦en: Party branch\n',
    facts: { key: 'en' },
  },
  { what: 'an empty file', code: 'empty-file', yaml: '⟦' },
  { what: 'a file of comments', code: 'empty-file', yaml: '⟦# Party bodies\n# to be written\n' },
  {
    what: 'a list at the top',
    code: 'wrong-top-level',
    yaml: '⟦- vi: chi bộ\n  en: Party cell\n',
    facts: { expected: 'map', found: 'list' },
  },
  {
    what: 'plain words',
    code: 'wrong-top-level',
    yaml: '⟦chi bộ = Party cell\n',
    facts: { expected: 'map', found: 'text' },
  },
  {
    what: 'no domain',
    code: 'missing-key',
    yaml: '⟦concepts:\n  - vi: chi bộ\n    en: Party cell\n',
    facts: { key: 'domain' },
  },
  { what: 'no concepts', code: 'missing-key', yaml: '⟦domain: party\n', facts: { key: 'concepts' } },
  {
    what: 'concepts without a value',
    code: 'empty-value',
    yaml: 'domain: party\n⟦concepts:\n',
    facts: { key: 'concepts' },
  },
  {
    what: 'an unknown key at the top',
    code: 'unknown-key',
    yaml: 'domain: party\n⟦concept: []\nconcepts: []\n',
    facts: { key: 'concept', nearest: 'concepts' },
  },
  {
    what: 'a concept without English',
    code: 'missing-key',
    yaml: 'domain: party\nconcepts:\n  - ⟦vi: chi bộ\n',
    facts: { key: 'en' },
  },
  {
    what: 'a concept without Vietnamese',
    code: 'missing-key',
    yaml: 'domain: party\nconcepts:\n  - ⟦en: Party cell\n',
    facts: { key: 'vi' },
  },
  {
    what: 'English left empty',
    code: 'empty-value',
    yaml: 'domain: party\nconcepts:\n  - vi: chi bộ\n    ⟦en:\n',
    facts: { key: 'en' },
  },
  {
    what: 'Vietnamese of spaces',
    code: 'empty-value',
    yaml: 'domain: party\nconcepts:\n  - vi: ⟦"  "\n    en: Party cell\n',
    facts: { key: 'vi' },
  },
  {
    what: 'a key with a slip',
    code: 'unknown-key',
    yaml: 'domain: party\nconcepts:\n  - vi: chi bộ\n    en: Party cell\n    ⟦depricated: [Party branch]\n',
    facts: { key: 'depricated', nearest: 'deprecated' },
  },
  {
    what: 'a key like no other',
    code: 'unknown-key',
    yaml: 'domain: party\nconcepts:\n  - vi: chi bộ\n    en: Party cell\n    ⟦translator: Lan\n',
    facts: { key: 'translator', known: expect.stringContaining('abbreviation') },
  },
  {
    what: 'a slip in a form of the English',
    code: 'unknown-key',
    yaml: 'domain: party\nconcepts:\n  - vi: Đảng bộ {place?}\n    en: { named: "{place} Party Organisation", ⟦lvel: Party Organisation }\n',
    facts: { key: 'lvel', nearest: 'level' },
  },
  {
    what: 'cues that are no list',
    code: 'wrong-type',
    yaml: 'domain: party\nconcepts:\n  - vi: chi bộ\n    en: Party cell\n    cues: ⟦đảng viên\n',
    facts: { key: 'cues', expected: 'list', found: 'text' },
  },
  {
    what: 'an acronym that is a map',
    code: 'wrong-type',
    yaml: 'domain: party\nconcepts:\n  - vi: chi bộ\n    en: Party cell\n    acronyms: [CB, ⟦{ CBĐ: x }]\n',
    facts: { key: 'acronyms', expected: 'text', found: 'map' },
  },
  {
    what: 'English that is a list',
    code: 'wrong-type',
    yaml: 'domain: party\nconcepts:\n  - vi: chi bộ\n    en: ⟦[Party cell, Party branch]\n',
    facts: { key: 'en', expected: 'text-or-map', found: 'list' },
  },
  {
    what: 'a concept that is a word',
    code: 'wrong-type',
    yaml: 'domain: party\nconcepts:\n  - ⟦chi bộ\n',
    facts: { key: 'concepts', expected: 'map', found: 'text' },
  },
  {
    what: 'concepts that are a map',
    code: 'wrong-type',
    yaml: 'domain: party\nconcepts:\n  ⟦vi: chi bộ\n  en: Party cell\n',
    facts: { key: 'concepts', expected: 'list', found: 'map' },
  },
  {
    what: 'an unknown status',
    code: 'bad-value',
    yaml: 'domain: party\nconcepts:\n  - vi: chi bộ\n    en: Party cell\n    status: ⟦aproved\n',
    facts: { key: 'status', value: 'aproved', nearest: 'approved', allowed: 'proposed, approved, official' },
  },
  {
    what: 'an unknown rule of case',
    code: 'bad-value',
    yaml: 'domain: party\nconcepts:\n  - vi: chi bộ\n    en: Party cell\n    case: ⟦upper\n',
    facts: { key: 'case', value: 'upper', allowed: 'exact, any, smart' },
  },
  {
    what: 'a day that does not exist',
    code: 'bad-date',
    yaml: 'domain: party\nconcepts:\n  - vi: chi bộ\n    en: Party cell\n    from: ⟦2018-02-30\n',
    facts: { key: 'from', value: '2018-02-30' },
  },
  {
    what: 'a date in Vietnamese order',
    code: 'bad-date',
    yaml: 'domain: party\nconcepts:\n  - vi: chi bộ\n    en: Party cell\n    until: ⟦28/02/2025\n',
    facts: { key: 'until', value: '28/02/2025' },
  },
  {
    what: 'a year alone',
    code: 'bad-date',
    yaml: 'domain: party\nconcepts:\n  - vi: chi bộ\n    en: Party cell\n    until: ⟦2025\n',
    facts: { key: 'until', value: '2025' },
  },
  {
    what: 'a prior above 1',
    code: 'too-large',
    yaml: 'domain: party\nconcepts:\n  - vi: chi bộ\n    en: Party cell\n    priors: { CB: ⟦80 }\n',
    facts: { key: 'CB', value: '80', maximum: 1 },
  },
  {
    what: 'a prior in words',
    code: 'wrong-type',
    yaml: 'domain: party\nconcepts:\n  - vi: chi bộ\n    en: Party cell\n    priors: { CB: ⟦often }\n',
    facts: { key: 'CB', expected: 'number', found: 'text' },
  },
  {
    what: 'an id with marks',
    code: 'bad-value',
    yaml: 'domain: party\nconcepts:\n  - vi: chi bộ\n    en: Party cell\n    id: ⟦Chi Bộ\n',
    facts: { key: 'id', value: 'Chi Bộ' },
  },
  {
    what: 'a term that gives no id',
    code: 'no-id',
    yaml: 'domain: party\nconcepts:\n  - vi: ⟦"{place}"\n    en: "{place}"\n',
    facts: { vi: '{place}' },
  },
  {
    what: 'a slot that the English lacks',
    code: 'slot-unmatched',
    yaml: "domain: state\nconcepts:\n  - vi: ⟦Ủy ban nhân dân {place}\n    en: People's Committee\n",
    facts: { key: 'vi', slot: '{place}', missing: 'en' },
  },
  {
    what: 'a slot that the Vietnamese lacks',
    code: 'slot-unmatched',
    yaml: "domain: state\nconcepts:\n  - vi: Ủy ban nhân dân\n    en: ⟦'{place} People''s Committee'\n",
    facts: { key: 'en', slot: '{place}', missing: 'vi' },
  },
  {
    what: 'a slot of an acronym that the Vietnamese lacks',
    code: 'slot-unmatched',
    yaml: "domain: state\nconcepts:\n  - vi: Ủy ban nhân dân\n    en: People's Committee\n    acronyms: [UB, ⟦'UBND {place}']\n",
    facts: { key: 'acronyms', slot: '{place}', missing: 'vi' },
  },
  {
    what: 'a slot of no known kind',
    code: 'bad-slot',
    yaml: 'domain: state\nconcepts:\n  - vi: ⟦Sở {sector}\n    en: Department of Industry\n',
    facts: { key: 'vi', slot: '{sector}' },
  },
  {
    what: 'a brace that never closes',
    code: 'bad-slot',
    yaml: 'domain: state\nconcepts:\n  - vi: ⟦Sở {field\n    en: Department of Industry\n',
    facts: { key: 'vi', slot: '{field' },
  },
  {
    what: 'the same slot twice',
    code: 'repeated-slot',
    yaml: 'domain: state\nconcepts:\n  - vi: ⟦từ {place} đến {place}\n    en: from {place}\n',
    facts: { key: 'vi', slot: '{place}' },
  },
  {
    what: 'a concept that names another',
    code: 'nested-reference',
    yaml: 'domain: party\nconcepts:\n  - vi: bí thư chi bộ\n    en: ⟦secretary of a $t(chi-bo)\n',
    facts: { key: 'en' },
  },
  {
    what: 'the same term twice',
    code: 'duplicate-concept',
    yaml: 'domain: party\nconcepts:\n  - vi: chi bộ\n    en: Party cell\n  - vi: ⟦Chi bộ\n    en: Party branch\n',
    facts: { id: 'chi-bo', vi: 'Chi bộ', first: expect.objectContaining({ line: 3, column: 5 }) },
  },
  {
    what: 'an id given twice',
    code: 'duplicate-concept',
    yaml: 'domain: party\nconcepts:\n  - vi: chi bộ\n    en: Party cell\n  - vi: đảng bộ\n    id: ⟦chi-bo\n    en: Party organisation\n',
    facts: { id: 'chi-bo', first: expect.objectContaining({ line: 3 }) },
  },
  {
    what: 'two terms that differ in tones only',
    code: 'id-collision',
    yaml: 'domain: places\nconcepts:\n  - vi: ban\n    en: board\n  - vi: ⟦bản\n    en: village\n',
    facts: { id: 'ban', vi: 'bản', other: 'ban', proposed: 'ban-places' },
  },
];

describe('a broken glossary file', () => {
  test.each(broken)('$what: $code', async ({ code, yaml, facts }) => {
    const { text, line, column } = marked(yaml);
    await inFolder({ 'party.yaml': text }, async (folder) => {
      const { problems } = await loadGlossary([folder]);
      const place = { file: join(folder, 'party.yaml'), line, column };
      expect(problems).toEqual([expect.objectContaining({ code, place, ...facts })]);
    });
  });

  test('bytes that are no UTF-8 are told with their line and column', async () => {
    const { text, line, column } = marked('domain: party\nconcepts:\n  - vi: Ủy ban ⟦');
    // E0 opens a letter of three bytes; the space after it shows that it is none, and the E0 is the byte to mend.
    const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xe0, 0x20]), Buffer.from('\n    en: Committee\n')]);
    await inFolder({ 'party.yaml': bytes }, async (folder) => {
      const { problems } = await loadGlossary([folder]);
      const place = { file: join(folder, 'party.yaml'), line, column };
      expect(problems).toEqual([{ code: 'not-utf8', place, byteOffset: Buffer.byteLength(text) }]);
    });
  });

  test('aliases that stand for millions of values', async () => {
    const rows = Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]`);
    await inFolder({ 'a.yaml': `a0: &a0 [x, x]\n${rows.join('\n')}\n` }, async (folder) => {
      const { problems } = await loadGlossary([folder]);
      expect(problems.map(({ code }) => code)).toEqual(['alias-bomb']);
    });
  });

  test('brackets opened ten thousand times', async () => {
    await inFolder({ 'a.yaml': `domain: ${'['.repeat(10_000)}` }, async (folder) => {
      const { problems } = await loadGlossary([folder]);
      expect(problems.length).toBeGreaterThan(0);
    });
  });

  test('a byte order mark takes no column', async () => {
    await inFolder(
      { 'a.yaml': '\uFEFFdomain: x\r\nconcepts: []\r\n', 'b.yaml': '\uFEFFdomian: x\nconcepts: []\n' },
      async (folder) => {
        const { problems } = await loadGlossary([folder]);
        expect(problems.map(({ code, place }) => [code, place.line, place.column])).toEqual([
          ['missing-key', 1, 1],
          ['unknown-key', 1, 1],
        ]);
      },
    );
  });
});

describe('a path that holds no glossary', () => {
  test('a folder without YAML', async () => {
    await inFolder({ 'notes.txt': 'chi bộ' }, async (folder) => {
      const { problems } = await loadGlossary([folder]);
      expect(problems).toEqual([{ code: 'folder-without-yaml', place: { file: folder, line: 1, column: 1 } }]);
    });
  });

  test('a folder whose YAML lies deeper', async () => {
    await inFolder({ 'lexicon/verbs.yaml': 'x: y' }, async (folder) => {
      const { problems } = await loadGlossary([folder]);
      expect(problems.map(({ code }) => code)).toEqual(['folder-without-yaml']);
    });
  });

  test('a path where there is nothing', async () => {
    const { problems } = await loadGlossary(['no/such/glossary.yaml']);
    expect(problems).toEqual([{ code: 'file-missing', place: { file: 'no/such/glossary.yaml', line: 1, column: 1 } }]);
  });
});

test.each([
  ['a quoted text', (size: number) => `  - vi: "${'a'.repeat(size)}"\n    en: b\n`],
  ['brackets', (size: number) => `  - vi: x\n    acronyms: ${'['.repeat(size)}\n    en: b\n`],
  ['entries on one line', (size: number) => `  [${'{vi: a, en: b}, '.repeat(size / 16)}]\n`],
])('a line of ten megabytes of %s is refused', async (_, made) => {
  await inFolder({ 'long.yaml': `domain: x\nconcepts:\n${made(10_000_000)}` }, async (folder) => {
    const { problems } = await loadGlossary([folder]);
    expect(problems.map(({ code }) => code)).toEqual(['line-too-long']);
  });
});

test('a file of a gigabyte is refused before it is read', async () => {
  await inFolder({ 'huge.yaml': '' }, async (folder) => {
    truncateSync(join(folder, 'huge.yaml'), 1_000_000_000); // a hole: it takes no room on the disk
    const { problems } = await loadGlossary([folder]);
    expect(problems).toEqual([expect.objectContaining({ code: 'file-too-large', bytes: 1_000_000_000 })]);
  });
});

test('one bad entry hides neither the others nor their problems', async () => {
  const yaml = `domain: party
concepts:
  - vi: chi bộ
    en: Party cell
    statis: approved
    from: 2018-13-01
  - vi: đảng bộ
    en: Party organisation
  - en: Party committee
`;
  await inFolder({ 'party.yaml': yaml }, async (folder) => {
    const { value, problems } = await loadGlossary([folder]);
    expect(value.concepts.map(({ concept }) => concept.id)).toEqual(['dang-bo']);
    expect(problems.map(({ code, place }) => [code, place.line])).toEqual(
      expect.arrayContaining([
        ['unknown-key', 5],
        ['bad-date', 6],
        ['missing-key', 9],
      ]),
    );
  });
});
