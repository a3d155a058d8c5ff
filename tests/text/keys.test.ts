import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchKey, searchKey, slug, tokens } from '../../src/text/index.ts';

describe('spellings of one key', () => {
  test.each([
    ['hòa', 'hoà', 'HOÀ', 'hòa'.normalize('NFD')],
    ['khỏe', 'khoẻ'],
    ['Thủy', 'thuỷ', 'THUỶ'],
    ['Ủy ban nhân dân', 'Uỷ ban nhân dân', 'ỦY BAN NHÂN DÂN', 'Uỷ  ban\u00a0nhân\ndân'],
    ['quý', 'quí', 'qúy'],
    ['già', 'gìa'],
    ['kỹ', 'kĩ'],
    ['Mỹ', 'mĩ'],
    ['công ty', 'Công ti'],
    ['HĐND', 'HÐND', 'hđnd', 'Hðnd'],
    ['Đắk Lắk', 'Ðắk Lắk'],
    ['KT-XH', 'KT – XH', 'KT—XH', 'kt -xh', 'KT\u2011XH'],
    ['06-NQ/TU', '06–NQ/TU', '06 - NQ / TU', '06\u2212NQ\u2044TU'],
    ['R&D', 'R & D'],
    ['CTDT', 'CT\u200bDT', 'CT\u00adDT', '\ufeffCTDT'],
    ['“Đảng”', '"đảng"'],
    // every order of marks
    ['ế', 'e\u0302\u0301', 'e\u0301\u0302', 'é\u0302', 'ê\u0301'],
    ['ắ', 'a\u0301\u0306', 'ă\u0301', 'á\u0306'],
    ['ợ', 'ọ\u031b', 'o\u031b\u0323', 'ơ\u0323'],
    ['ệ', 'ẹ\u0302', 'e\u0323\u0302', 'ê\u0323'],
    // a look-alike of another alphabet
    ['Hà Nội', 'Hà Nộ\u0456'],
  ])('%s', (...spellings) => {
    expect(new Set(spellings.map(matchKey)).size).toBe(1);
  });

  test.each([
    ['hòa', 'hóa', 'hoa', 'hỏa', 'hõa', 'họa'],
    ['đang', 'dang', 'đảng', 'dạng', 'dâng', 'dăng'],
    ['tay', 'tai'],
    ['ý', 'í'],
    ['thúy', 'thúi'],
    ['kỳ', 'ký'],
    ['yên', 'iên'],
    ['UBND', 'UB ND'],
    ['bàn', 'ban', 'bản'],
    ['a.b', 'ab', 'a b', 'a,b'],
    ['KT-XH', 'KT XH', 'KTXH'],
    ['a1', 'á', 'a'],
  ])('%s and others keep keys of their own', (...words) => {
    expect(new Set(words.map(matchKey)).size).toBe(words.length);
  });
});

const character = fc.oneof(
  fc.constantFrom(...'aăâeêioôơuưyđðÐhkqgtTVQ ẢỗừỵỦỷí01-–/.,“🎉\u0301\u0323\u031b\u0302\u0306\u200b\u00a0öÉçΣς'),
  fc.string({ unit: 'binary', maxLength: 1 }),
);
const anyText = fc.array(character, { maxLength: 12 }).map((characters) => characters.join(''));

test('every letter of the alphabet has the key of its decomposed form, in both cases', () => {
  const letters = Array.from('aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz0123456789');
  const toned = letters.flatMap((letter) =>
    ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => letter + tone),
  );
  for (const letter of toned) {
    const key = matchKey(letter.normalize('NFD'));
    expect(key).toBe(letter);
    expect(matchKey(letter.normalize('NFC'))).toBe(key);
    expect(matchKey(letter.normalize('NFC').toUpperCase())).toBe(key);
  }
});

describe('for any text', () => {
  test('a key is the key of itself and of every normal form', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const key = matchKey(text.normalize('NFC'));
        expect(matchKey(text.normalize('NFD'))).toBe(key);
        expect(matchKey(key)).toBe(key);
      }),
      { numRuns: 500 },
    );
  });

  test('tokens hold every character but spaces and zero-width ones, in order, and give the key', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = tokens(text);
        let at = 0;
        for (const { start, end } of found) {
          expect(text.slice(at, start)).toMatch(
            /^(?:[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f])*$/u,
          );
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(matchKey(found.map(({ start, end }) => text.slice(start, end)).join(' '))).toBe(matchKey(text));
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  { text: '⟦UBND⟧ ⟦tỉnh⟧', kinds: 'ww' },
  { text: '⟦KT⟧ ⟦–⟧ ⟦XH⟧', kinds: 'wmw' },
  { text: '⟦1⟧⟦.⟧⟦069⟧ ⟦tỷ⟧', kinds: 'wmww' },
  { text: '⟦CT\u200bDT⟧\u200b ⟦🎉⟧', kinds: 'wm' },
  { text: '⟦Trần⟧'.normalize('NFD'), kinds: 'w' },
  { text: ' \u200b\n', kinds: '' },
])('the tokens of $text', ({ text, kinds }) => {
  const plain = text.replace(/[⟦⟧]/gu, '');
  const found = tokens(plain);
  expect(found.map(({ start, end }) => plain.slice(start, end))).toEqual(
    [...text.matchAll(/⟦(.*?)⟧/gu)].map((m) => m[1]),
  );
  expect(found.map(({ kind }) => kind.charAt(0)).join('')).toBe(kinds);
});

test.each([
  ['Ủy ban  nhân\u00a0dân', 'uy ban nhan dan', 'uy-ban-nhan-dan'],
  ['Đắk Lắk'.normalize('NFD'), 'dak lak', 'dak-lak'],
  ['HÐND', 'hdnd', 'hdnd'],
  ['Ủy ban nhân dân {place}', 'uy ban nhan dan {place}', 'uy-ban-nhan-dan'],
  ['{name?} – T.Ư Đảng', '{name?} - t.u dang', 't-u-dang'],
  ['06-NQ/TU', '06-nq/tu', '06-nq-tu'],
  ['People’s Committee', "people's committee", 'peoples-committee'],
  ['', '', ''],
])('%s is sought as %j and named %j', (text, sought, name) => {
  expect(searchKey(text)).toBe(sought);
  expect(slug(text)).toBe(name);
});
