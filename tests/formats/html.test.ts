import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html } from '../../src/formats/html.ts';
import fold from '../../src/formats/page/fold.js?raw';
import { matchKey, searchKey } from '../../src/text/index.ts';
import { anyConcept } from './any-concept.ts';
import { concept, written } from './concepts.ts';

const runs = { numRuns: process.env.SONGNGU_DEEP ? 3000 : 100 };

/** The page's own functions, as the browser gets them. */
type Page = {
  readonly searchKey: (text: string) => string;
  readonly wordsOf: (text: string) => readonly string[];
  readonly beginsWith: (word: string, typed: string) => boolean;
};
const page = new Function(`${fold.replaceAll('export ', '')}; return { searchKey, wordsOf, beginsWith };`)() as Page;

const conceptsIn = (text: string): readonly unknown[] =>
  JSON.parse(/<script id="concepts" type="application\/json">(.*?)<\/script>/s.exec(text)![1]!);

describe('the page', () => {
  test('holds every concept as it is', () => {
    fc.assert(
      fc.property(fc.array(anyConcept, { maxLength: 4 }), (concepts) => {
        const there = conceptsIn(written(html, concepts).text);
        expect(there).toHaveLength(concepts.length);
        expect(there).toEqual(expect.arrayContaining([...concepts]));
      }),
      runs,
    );
  });

  test('stands in Vietnamese alphabetical order', () => {
    const { text } = written(
      html,
      ['đảng', 'dân', 'ăn', 'an', 'ân', 'ban', 'bán'].map((vi) => concept(vi, 'x')),
    );
    expect(conceptsIn(text)).toMatchObject(['an', 'ăn', 'ân', 'ban', 'bán', 'dân', 'đảng'].map((vi) => ({ vi })));
  });

  test('nothing of a concept or title is markup', () => {
    const evil = '</script><script>alert(1)</script><!--';
    const { text } = written(html, [concept(evil, evil, { note: evil })], { title: evil });
    expect(text).not.toContain('<script>alert');
    expect(text.match(/<script/g)).toHaveLength(3);
    expect(conceptsIn(text)).toMatchObject([{ vi: evil, en: evil, note: evil }]);
    expect(text).toContain('<title>&lt;/script&gt;');
  });

  test('asks nothing of the network', () => {
    const { text } = written(html, [concept('a', 'b')]);
    expect(text).not.toMatch(/\b(?:src|href)="|@import|url\(|fetch\(|https?:\/\/(?!\[|www\.w3\.org)/);
    expect(text).toContain("default-src 'none'");
  });

  test.each(['style', 'script'])('its %s is what its policy allows', (kind) => {
    const { text } = written(html, [concept('a', 'b')]);
    const inner = new RegExp(`<${kind}>(.*?)</${kind}>`, 's').exec(text)![1]!;
    const hash = createHash('sha256').update(inner).digest('base64');
    expect(text).toContain(`${kind}-src 'sha256-${hash}'`);
    expect(inner).not.toMatch(/^(?:import|export) /m);
  });

  test('no placeholder is left', () => {
    expect(written(html, [concept('a', 'b')]).text).not.toMatch(/%\w+%/);
  });

  test('its script is JavaScript', () => {
    const script = /<script>(.*?)<\/script>/s.exec(written(html, []).text)![1]!;
    expect(() => new Function(script)).not.toThrow();
  });
});

const letters = 'aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯ';
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

describe('the search of the page', () => {
  test('folds the Vietnamese alphabet as ours does', () => {
    const alphabet = [...letters].flatMap((letter) =>
      tones.flatMap((tone) => [letter + tone, (letter + tone).normalize('NFC')]),
    );
    expect(alphabet).toHaveLength(letters.length * 12);
    for (const letter of alphabet) expect(page.searchKey(letter)).toBe(searchKey(letter));
  });

  test('folds any text as ours does', () => {
    const text = fc.array(
      fc.oneof(
        fc.constantFrom(...letters, '–', '’', '“', '⁄', ' ', '\u200b', '\u00ad', 'ð', 'İ'),
        fc.string({ unit: 'grapheme', maxLength: 2 }),
      ),
    );
    fc.assert(
      fc.property(text, (pieces) => {
        expect(page.searchKey(pieces.join(''))).toBe(searchKey(pieces.join('')));
      }),
      { numRuns: 10 * runs.numRuns },
    );
  });

  test.each([
    ['nghèo', 'nghe'],
    ['nghèo', 'ngheo'],
    ['nghèo', 'nghè'],
    ['nghèo', 'nghèo'],
    ['hòa', 'hoà'],
    ['hoà', 'hòa'],
    ['Ủy', 'uỷ'],
    ['Đảng', 'đ'],
    ['Đảng', 'dang'],
    ['Đảng'.normalize('NFD'), 'Đảng'],
  ])('%s is found by %s', (word, typed) => {
    expect(page.beginsWith(word, typed)).toBe(true);
  });

  test.each([
    ['nghèo', 'nghé'],
    ['dân', 'đ'],
    ['dan', 'dân'],
    ['dán', 'dàn'],
    ['bản', 'bàn'],
  ])('%s is not found by %s', (word, typed) => {
    expect(page.beginsWith(word, typed)).toBe(false);
  });

  test('finds a word by every spelling that matches it', () => {
    const syllables = ['hòa', 'hoà', 'thủy', 'thuỷ', 'Uỷ', 'ủy', 'quý', 'qúy', 'khỏe', 'khoẻ', 'dân', 'đàn'];
    for (const one of syllables) {
      for (const other of syllables) {
        if (matchKey(one) === matchKey(other))
          expect([one, other, page.beginsWith(one, other)]).toEqual([one, other, true]);
      }
    }
  });

  test('words are what letters and digits make', () => {
    expect(page.wordsOf('Nghị quyết 30a/2008 (tam nông)')).toEqual(['Nghị', 'quyết', '30a', '2008', 'tam', 'nông']);
  });
});
