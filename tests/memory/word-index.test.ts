import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likeness, spell, withoutFigures, wordKeys, wordLikeness } from '../../src/memory/spelling.ts';
import { readBlock, writeBlock } from '../../src/memory/word-blocks.ts';
import { WordIndex } from '../../src/memory/word-index.ts';

const spelled = (text: string): string => spell(wordKeys(text));

describe('the likeness of texts in words', () => {
  test.each([
    ['', '', 1],
    ['Xin cảm ơn.', 'xin cảm ơn', 1],
    ['hòa bình', 'hoà bình', 1],
    ['Xin cảm ơn', 'Xin cám ơn', 2 / 3],
    ['Xin cảm ơn', 'Cảm ơn', 2 / 3],
    ['Xin cảm ơn', '', 0],
    ['một hai', 'hai một', 0],
    ['năm 2018', 'năm 2019', 1 / 2],
  ])('%j and %j: %f', (one, other, alike) => {
    expect(wordLikeness(one, other)).toBeCloseTo(alike, 10);
    expect(likeness(spelled(one), spelled(other))).toBeCloseTo(alike, 10);
  });

  test.each([
    ['năm 2018', 'năm 2019', true],
    ['ngày 15/7/2016', 'ngày 3/12/2018', true],
    ['Kế hoạch 166/KH-UBND', 'Kế hoạch 9/KH-UBND', true],
    ['năm 2018', 'tháng 2018', false],
    ['năm hộ', 'sáu hộ', false], // a figure in words is a word
  ])('%j and %j are the same but for figures: %s', (one, other, same) => {
    expect(withoutFigures(spelled(one)) === withoutFigures(spelled(other))).toBe(same);
  });
});

const words = 'ủy ban nhân dân tỉnh huyện xã công tác hộ nghèo kế hoạch hỗ trợ năm 2011 2015 166 KH'.split(' ');
/** Common words are more often drawn than others, as in a language. */
const anyWord = fc
  .integer({ min: 0, max: words.length ** 2 - 1 })
  .map((drawn) => words[Math.floor(Math.sqrt(drawn))] ?? '');
const anySegment = fc.array(anyWord, { minLength: 1, maxLength: 14 });

/** A segment and others made of it by a few edits, so that there is something to find. */
const anyMemory = fc
  .array(fc.tuple(anySegment, fc.array(fc.tuple(fc.nat(20), fc.nat(2), anyWord), { maxLength: 4 })), {
    minLength: 1,
    maxLength: 30,
  })
  .map((rows) => rows.flatMap(([segment, edits]) => [segment.join(' '), edited(segment, edits)]));

function edited(segment: readonly string[], edits: readonly (readonly [number, number, string])[]): string {
  const result = [...segment];
  for (const [at, kind, word] of edits)
    result.splice(at % (result.length + 1), kind === 0 ? 0 : 1, ...(kind === 2 ? [] : [word]));
  return result.join(' ');
}

/** All units, compared one by one: what the index has to find. `all` are spelled without figures. */
function compared(all: readonly string[], query: string, least: number): number[] {
  const asked = withoutFigures(spelled(query));
  return all.flatMap((other, at) => (likeness(asked, other) + 1e-9 >= least ? [at + 1] : []));
}

const withoutFiguresOf = (texts: readonly string[]): string[] => texts.map((text) => withoutFigures(spelled(text)));

function indexOf(texts: readonly string[]): WordIndex {
  const index = new WordIndex();
  index.add(readBlock(writeBlock(texts.map((text, at) => ({ id: at + 1, spelled: spelled(text) })))));
  return index;
}

const idsFound = (index: WordIndex, query: string, least: number): number[] =>
  index
    .find(spelled(query), least)
    .map(({ id }) => id)
    .sort((a, b) => a - b);

const isDeep = process.env.SONGNGU_DEEP !== undefined;

describe('the index finds all that is alike, and nothing else', () => {
  test('on a shelf that fills', () => {
    fc.assert(
      fc.property(anyMemory, anySegment, fc.constantFrom(0.3, 0.5, 0.7, 0.85, 1), (texts, segment, least) => {
        const [index, all] = [indexOf(texts), withoutFiguresOf(texts)];
        for (const query of [segment.join(' '), texts[0] ?? '']) {
          expect(idsFound(index, query, least)).toEqual(compared(all, query, least));
        }
      }),
      { numRuns: isDeep ? 20_000 : 200 },
    );
  });

  test('on full shelves, sorted by pairs of words, and behind them', () => {
    const some = fc.sample(anyMemory, { numRuns: isDeep ? 6000 : 600, seed: 7 }).flat();
    const texts = some.flatMap((text) => words.slice(0, 12).map((word) => `${text} ${word}`));
    expect(texts.length).toBeGreaterThan(70_000);
    const [index, all] = [indexOf(texts), withoutFiguresOf(texts)];
    for (let asked = 0; asked < 25; asked++) index.find('', 1); // who asks often has the shelves sorted
    const step = Math.floor(texts.length / (isDeep ? 400 : 8));
    for (let at = 0; at < texts.length; at += step) {
      const query = edited((texts[at] ?? '').split(' '), [[at, at % 3, 'hộ']]);
      for (const least of [0.5, 0.7, 0.9]) expect(idsFound(index, query, least)).toEqual(compared(all, query, least));
    }
  });
});
