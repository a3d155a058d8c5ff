import { expect, test } from 'vitest';
import { readDocument, replaceSegments } from '../../src/document/index.ts';

/** Milliseconds of the processor for 40,000 units, read four times; without limits some of these take minutes. */
const allowed = 12_000;

test.each([
  '*a_ ',
  '[',
  ']',
  '[a] ',
  '[a](',
  '[^a]',
  '![',
  '<',
  '`a``b',
  '&amp;',
  '> ',
  '- ',
  '1. ',
  '|a',
  '*a* ',
  '<b>',
  '</b>',
  'a@b.',
  'http://',
  '$a_',
  'a\n',
  '\\',
  ' ',
  '(Ảnh: ',
  'Nguồn ',
  'A ',
])('a text of nothing but %j is read in time', (unit) => {
  const source = unit.repeat(Math.ceil(40_000 / unit.length));
  const before = process.cpuUsage();
  for (const format of ['markdown', 'text'] as const) {
    const document = readDocument(source, format);
    expect(replaceSegments(document, new Map())).toBe(source);
    expect(
      readDocument(`${source}\n\nBan Dân tộc họp.`, format).segments.at(-1)?.text.endsWith('Ban Dân tộc họp.'),
    ).toBe(true);
  }
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(allowed);
});

test('a tangled block is words, and those around it are read as ever', () => {
  const tangle = '*a_ '.repeat(2000).trim();
  const { segments } = readDocument(`**Ban** Dân tộc.\n\n${tangle}\n\n**Hai** ba.`, 'markdown');
  expect(segments.map(({ text }) => text)).toEqual(['Ban Dân tộc.', tangle, 'Hai ba.']);
});

test('many blocks with some markup each are no tangle', () => {
  const items = Array.from({ length: 800 }, (_, index) => `- **Ban** ${index}`);
  const { segments } = readDocument(items.join('\r\n'), 'markdown');
  expect(segments.map(({ text }) => text)).toEqual(items.map((_, index) => `Ban ${index}`));
});
