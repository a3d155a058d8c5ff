import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildMatcher,
  compileMatcher,
  type Hit,
  type Matcher,
  openMatcher,
  RowOfParts,
  tokens,
  type WordRow,
} from '../../src/text/index.ts';

/** The plain version: from each word on, compares the keys one by one with every term's. */
function plainFind(terms: readonly string[], text: string): Hit[] {
  const found = tokens(text);
  const keys = terms.map((term) => tokens(term).map(({ key }) => key));
  const from = (first: number): Hit[] =>
    keys
      .map((key, term) => ({ term, length: key.length, fits: key.every((k, i) => found[first + i]?.key === k) }))
      .filter(({ length, fits }) => length > 0 && fits)
      .sort((a, b) => b.length - a.length || a.term - b.term)
      .map(({ term, length }) => ({ start: found[first]!.start, end: found[first + length - 1]!.end, term }));
  return found.flatMap((_, first) => from(first));
}

function plainFindLongest(terms: readonly string[], text: string): Hit[] {
  let free = 0;
  return plainFind(terms, text).filter(({ start, end }) => {
    if (start < free) return false;
    free = end;
    return true;
  });
}

/** The terms found in a text, ⟦marked⟧. */
function marked(text: string, terms: readonly string[]): string {
  const hits = buildMatcher(terms).findLongest(text);
  return hits.reduceRight((t, { start, end }) => `${t.slice(0, start)}⟦${t.slice(start, end)}⟧${t.slice(end)}`, text);
}

const terms = [
  'dân tộc',
  'công tác dân tộc',
  'Ban Dân tộc',
  'ban',
  'Ủy ban nhân dân',
  'Ủy ban nhân dân tỉnh',
  'UBND',
  'KT-XH',
  'HĐND',
  'kỹ thuật',
  'hòa giải',
  'R&D',
  '06-NQ/TU',
  'Phó Chủ tịch Thường trực',
  'administration',
];

describe('finds the longest terms', () => {
  test.each([
    'Tăng cường ⟦công tác dân tộc⟧ ở vùng ⟦dân tộc⟧ thiểu số',
    '⟦Ủy ban nhân dân tỉnh⟧ và ⟦Uỷ ban Nhân dân⟧ huyện; ⟦UỶ BAN NHÂN DÂN⟧ xã',
    '⟦UBND⟧ tỉnh, không phải TTUBND hay UBNDT',
    'phát triển ⟦KT-XH⟧, ⟦KT – XH⟧, ⟦kt - xh⟧, ⟦KT—XH⟧',
    '⟦HĐND⟧ và ⟦HÐND⟧ hai cấp',
    '⟦kĩ thuật⟧, ⟦Kỹ thuật⟧, kí thuật',
    '⟦hoà giải⟧, ⟦hòa giải⟧, hoa giải',
    'cái bàn, bản ⟦ban⟧ và bán',
    'Nghị quyết ⟦06–NQ/TU⟧ và 106-NQ/TU, 06-NQ/TUV',
    '⟦công\u00a0tác  dân\ntộc⟧ và ⟦công tác dân t\u200bộc⟧',
    '⟦R & D⟧ và R D',
    '⟦Administration⟧ reform, administrations, administratiom',
    'công tác, dân tộ',
    '',
  ])('%s', (text) => {
    const plain = text.replace(/[⟦⟧]/gu, '');
    expect(marked(plain, terms)).toBe(text);
    expect(marked(plain.normalize('NFD'), terms)).toBe(text.normalize('NFD'));
    expect(
      marked(
        plain,
        terms.map((term) => term.normalize('NFD')),
      ),
    ).toBe(text);
  });
});

test('reports every term at every place, and all terms with one key', () => {
  const found = buildMatcher(['tỉnh ủy', 'ủy', 'Tỉnh uỷ', 'tỉnh', '', '  ']).find('Tỉnh ủy');
  expect(found).toEqual([
    { start: 0, end: 7, term: 0 },
    { start: 0, end: 7, term: 2 },
    { start: 0, end: 4, term: 3 },
    { start: 5, end: 7, term: 1 },
  ]);
  expect(buildMatcher(['Tỉnh uỷ', 'tỉnh ủy']).findLongest('tỉnh ủy')).toEqual([{ start: 0, end: 7, term: 0 }]);
});

test('finds nothing without terms', () => {
  expect(buildMatcher([]).find('Ban Dân tộc')).toEqual([]);
  expect(buildMatcher(['', ' ']).findLongest('Ban Dân tộc')).toEqual([]);
});

test('long words and signs outside the plane of the alphabet', () => {
  const words = ['🎉', 'x'.repeat(11), 'Ελλάδα', '𝒳 1', 'Raglaí́'];
  expect(marked('🎉 🎊 xxxxxxxxxxx xxxxxxxxxxxx ΕΛΛΆΔΑ 𝒳1 Raglai', words)).toBe(
    '⟦🎉⟧ 🎊 ⟦xxxxxxxxxxx⟧ xxxxxxxxxxxx ⟦ΕΛΛΆΔΑ⟧ ⟦𝒳1⟧ Raglai',
  );
});

const syllable = fc.constantFrom(
  ...[
    'ban',
    'bàn',
    'Bản',
    'dân',
    'DÂN',
    'hòa',
    'hoà',
    'kỹ',
    'kĩ',
    'qui',
    'quý',
    'tộc',
    'Đ',
    'Ð',
    'T',
    'Ư',
    'a1',
    '1',
    'ươ',
  ],
  ...['nghiêng', 'Thuỷ', 'thủy', 'administrations', 'Ö', 'ö', 'o\u0308', 'a\u0301\u0306', 'HàNội', 'y', 'i', '𝒳'],
);
const gap = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '  ',
  '\u00a0',
  '\n',
  '',
  '\u200b',
  '-',
  ' – ',
  ',',
  '.',
  '/',
  ' & ',
  '“',
  '🎉',
);
const form = fc.constantFrom('NFC' as const, 'NFD' as const);
function stretch(maxLength: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(fc.tuple(syllable, gap), { maxLength }), form)
    .map(([pairs, normalForm]) => pairs.flat().join('').normalize(normalForm));
}

const numRuns = process.env.SONGNGU_DEEP ? 50_000 : 500;

test('finds what the plain version finds', () => {
  fc.assert(
    fc.property(fc.array(stretch(4), { maxLength: 12 }), stretch(30), (some, text) => {
      const matcher = buildMatcher(some);
      expect(matcher.find(text)).toEqual(plainFind(some, text));
      expect(matcher.findLongest(text)).toEqual(plainFindLongest(some, text));
      expect(openMatcher(compileMatcher(some)).find(text)).toEqual(plainFind(some, text));
    }),
    { numRuns },
  );
});

/** What a matcher finds in a row. */
function foundIn({ eachIn }: Matcher, row: WordRow): Hit[] {
  const hits: Hit[] = [];
  eachIn(row, (start, end, term) => hits.push({ start, end, term }));
  return hits;
}

test('finds in a row what it finds in its text', () => {
  fc.assert(
    fc.property(fc.array(stretch(4), { maxLength: 12 }), stretch(30), stretch(30), (some, text, other) => {
      const matcher = buildMatcher(some);
      const row = matcher.rowOf(text);
      matcher.find(other); // a row is kept
      expect(foundIn(matcher, row)).toEqual(matcher.find(text));
      expect(Array.from(row.starts, (start, word) => [start, row.ends[word]])).toEqual(
        tokens(text).map(({ start, end }) => [start, end]),
      );
    }),
    { numRuns },
  );
});

test('finds in the rows of several texts what it finds in each', () => {
  fc.assert(
    fc.property(fc.array(stretch(4), { maxLength: 12 }), fc.array(stretch(20), { maxLength: 5 }), (some, texts) => {
      const matcher = buildMatcher(some);
      const rows = matcher.rowsOf(texts);
      expect(rows.map((row) => foundIn(matcher, row))).toEqual(texts.map((text) => matcher.find(text)));
    }),
    { numRuns },
  );
});

test('a row of parts is searched like a text of their words', () => {
  const matcher = buildMatcher(['công tác dân tộc', 'dân tộc', 'công tác']);
  const [before, words] = [matcher.rowOf('về công tác lạ'), matcher.rowOf('chính sách dân tộc')];
  const parts = new RowOfParts();
  for (let time = 0; time < 2; time++) {
    parts.clear();
    parts.add(before, 0, 3);
    parts.add(words, 2, 9);
    expect(foundIn(matcher, parts)).toEqual([
      { start: 1, end: 5, term: 0 },
      { start: 1, end: 3, term: 2 },
      { start: 3, end: 5, term: 1 },
    ]);
  }
});

test('finds what the plain version finds where terms overlap', () => {
  const word = fc.constantFrom('ban', 'dân', 'tộc');
  const phrase = (maxLength: number): fc.Arbitrary<string> =>
    fc.array(word, { minLength: 1, maxLength }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(phrase(5), { maxLength: 12 }), phrase(40), (some, text) => {
      const matcher = buildMatcher(some);
      expect(matcher.find(text)).toEqual(plainFind(some, text));
      expect(matcher.findLongest(text)).toEqual(plainFindLongest(some, text));
    }),
    { numRuns },
  );
});

test('one that was compiled may lie anywhere in memory', () => {
  const bytes = compileMatcher(['Ban Dân tộc', 'Straße 🎉']);
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  expect(
    openMatcher(shifted.subarray(1))
      .find('straße 🎉, ban dân tộc')
      .map(({ term }) => term),
  ).toEqual([1, 0]);
});

describe('hostile input is read in one pass', () => {
  test('a term of 10,000 times one syllable', () => {
    const matcher = buildMatcher(['ban '.repeat(10_000), 'ban dân']);
    const text = `${'ban '.repeat(300_001)}dân`;
    expect(matcher.findLongest(text)).toHaveLength(31);
    expect(matcher.find('ban '.repeat(10_001))).toHaveLength(2);
  });

  test('ten million letters without a space', () => {
    const matcher = buildMatcher(['ban', 'dân tộc', 'x'.repeat(20)]);
    expect(matcher.findLongest(`${'ban'.repeat(3_000_000)} dân tộc`)).toEqual([
      { start: 9_000_001, end: 9_000_008, term: 1 },
    ]);
  });

  test('many words that have one hash half', () => {
    const words = Array.from({ length: 20_000 }, (_, i) => `aaaaa${i.toString(36)}`);
    const matcher = buildMatcher(words);
    expect(matcher.findLongest(words.join(' ')).map(({ term }) => term)).toEqual(words.map((_, i) => i));
  });
});
