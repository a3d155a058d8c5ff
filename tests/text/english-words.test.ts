import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import words from '../../glossary/english/words.yaml';
import { listNames, tableNames, wordList, wordTable } from '../../src/text/english/word-data.ts';
import { readEnglishWords, wordStem } from '../../src/text/index.ts';

const keys = (text: string): string => readEnglishWords(text).keys.join(' ');

describe('keys of English words', () => {
  test.each([
    ['a plural', 'committee', 'Committees'],
    ['a plural in -ies', 'policy', 'policies'],
    ['a plural in -es', 'process', 'processes'],
    ['a plural that no ending shows', 'chairman', 'chairmen'],
    ['a possessive', 'province', 'province’s'],
    ['the possessive of a plural', 'farmer', "farmers'"],
    ['American spelling', 'programme', 'Program'],
    ['American spelling, plural', 'centres', 'centers'],
    ['the spelling of Oxford', 'organisation', 'organization'],
    ['diacritics', 'Lang Son', 'Lạng Sơn'],
    ['Đ', 'Dak Lak', 'Đắk Lắk'],
    ['a name in one word', 'Viet Nam', 'Vietnam'],
    ['a name in one word, possessive', 'Ha Noi', 'Hanoi’s'],
    ['the article', 'the Ministry of Finance', 'Ministry of Finance'],
    ['&', 'health & care', 'health and care'],
    ['a hyphen', 'socio-economic', 'socio economic'],
    ['the comma before and', 'labour, invalids, and social affairs', 'labour, invalids and social affairs'],
    ['the point of No.', 'No. 5', 'No 5'],
  ])('%s makes no difference: %s, %s', (_, one, other) => {
    expect(keys(other)).toBe(keys(one));
  });

  test.each([
    ['news', 'new'],
    ['Committee', 'Commission'],
    ['work, plan', 'work plan'],
    ['The plan. Work', 'The plan work'],
    ['his', 'hi'],
  ])('%s and %s stay apart', (one, other) => {
    expect(keys(other)).not.toBe(keys(one));
  });

  test.each([
    ['implement', 'implementation'],
    ['province', 'provincial'],
    ['development', 'developing'],
    ['agriculture', 'agricultural'],
    ['economy', 'economic'],
  ])('%s and %s are of one family', (one, other) => {
    expect(wordStem(other)).toBe(wordStem(one));
  });

  test.each([
    ['committee', 'commission'],
    ['police', 'political'],
    ['minister', 'minority'],
    ['council', 'counsel'],
  ])('%s and %s are of two', (one, other) => {
    expect(wordStem(other)).not.toBe(wordStem(one));
  });
});

test('each key stands where its word does', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aB é’s,.-& Đ'), maxLength: 40 }), (text) => {
      const words = readEnglishWords(text);
      for (const [i, start] of words.starts.entries()) {
        const written = text.slice(start, words.ends[i]);
        expect(written).toMatch(/^\S+$/u);
        expect(readEnglishWords(written).keys.length).toBeLessThanOrEqual(1);
      }
      expect([...words.starts]).toEqual([...words.starts].sort((a, b) => a - b));
    }),
  );
});

test('the file has every list that is read, and no other', () => {
  expect(Object.keys(words).sort()).toEqual([...listNames, ...tableNames].sort());
  expect(listNames.flatMap((name) => wordList(name)).filter((word) => !/^[\p{L}\p{N}]/u.test(word))).toEqual([]);
  expect(tableNames.flatMap((name) => [...wordTable(name).values()]).filter((others) => others.length === 0)).toEqual(
    [],
  );
});
