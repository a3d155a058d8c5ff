import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyEdits,
  escapeCell,
  escapeInline,
  inlineSource,
  insertionPoint,
  plainText,
  readDocument,
  replaceSegments,
  sourceSpan,
} from '../../src/document/index.ts';
import { blocksOf, shapeOf } from './shape.ts';

const runs = { numRuns: process.env.SONGNGU_DEEP ? 5000 : 100 };

const word = fc.constantFrom(
  'Ban',
  'Dân',
  'tộc',
  'UBND',
  'tỉnh',
  'Lạng',
  'Sơn',
  '2018',
  'họp',
  'đạt 65,5%',
  'PL&XH',
  'hòa',
  'Ủy',
);
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

/** Inline Markdown whose markup begins and ends at word edges. */
const inline = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: phrase },
      phrase.map((text) => `**${text}**`),
      phrase.map((text) => `*${text}*`),
      phrase.map((text) => `[${text}](http://a.vn "x")`),
      phrase.map((text) => `[**${text}**][a]`),
      phrase.map((text) => `\`${text}\``),
      phrase.map((text) => `<b>${text}</b>`),
      phrase.map((text) => `~~${text}~~`),
      fc.constantFrom('&amp;', '\\*', 'http://a.vn/b_c.html', '[a]', 'x[^1]', '![ảnh](a.jpg)', '5 \\| 6', '.', '. Năm'),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => pieces.join(' '));

const block = fc.oneof(
  inline,
  inline.map((text) => `## ${text}`),
  inline.map((text) => `${text}\n---`),
  fc.array(inline, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
  fc
    .array(inline, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((item, index) => `${index + 1}. ${item}`).join('\n')),
  fc.array(inline, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((line) => `> ${line}`).join('\n')),
  fc.array(inline, { minLength: 2, maxLength: 3 }).map((lines) => lines.join('\n')),
  fc
    .array(inline, { minLength: 2, maxLength: 2 })
    .map((cells) => `| ${cells.join(' | ')} |\n|---|---|\n| ${cells.toReversed().join(' | ')} |`),
  fc.constantFrom('```\nUBND\n```', '***', '<div>\nUBND\n</div>', '![ảnh đẹp](a.jpg)', '- một\n\n  hai\n  > ba'),
);

/** A whole document, in either normal form, with either line ending, with and without a byte order mark. */
const markdown = fc
  .record({
    blocks: fc.array(block, { minLength: 1, maxLength: 5 }),
    form: fc.constantFrom('NFC', 'NFD'),
    ending: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '\uFEFF'),
  })
  .map(
    ({ blocks, form, ending, mark }) =>
      mark + [...blocks, '[a]: http://b.vn', '[^1]: Chú thích.'].join('\n\n').normalize(form).replaceAll('\n', ending),
  );

describe('any document', () => {
  test('gives the words that its source has in the same place', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        for (const segment of readDocument(source, 'markdown').segments) {
          for (const found of segment.text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
            const { start, end } = sourceSpan(segment, { start: found.index, end: found.index + found[0].length });
            expect(source.slice(start, end)).toBe(found[0]);
          }
        }
      }),
      runs,
    );
  });

  test('keeps its shape when every word is glossed', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const document = readDocument(source, 'markdown');
        const places = document.segments.flatMap((segment) =>
          [...segment.text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((found) =>
            insertionPoint(
              document,
              segment,
              sourceSpan(segment, { start: 0, end: found.index + found[0].length }).end,
            ),
          ),
        );
        const edits = [...new Set(places)].map((place) => ({ start: place, end: place, text: ' *(Ω)*' }));
        expect(shapeOf(applyEdits(source, edits), '(Ω)')).toEqual(shapeOf(source));
      }),
      runs,
    );
  });

  test('keeps its blocks whatever its segments are replaced with', () => {
    const piece = fc.constantFrom(
      '1.',
      '#',
      '-',
      '+',
      '>',
      '|',
      'a',
      'b c',
      '---',
      '===',
      '```',
      '~~~',
      '<div>',
      '<!--',
      '[x]:',
      '[ ]',
      '\\',
      '\n',
      '\n\n',
      '    ',
      '2)',
      '*',
      '_',
      '&',
      '`x|y`',
      '$',
      '<br>',
      '<b>',
      '</pre>',
      '#tag',
    );
    const nasty = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => `${pieces.join(' ')} z`);
    fc.assert(
      fc.property(markdown, fc.array(nasty, { minLength: 1, maxLength: 8 }), (source, texts) => {
        const document = readDocument(source, 'markdown');
        const replacements = new Map(
          document.segments.map(({ id }, index) => [id, texts[index % texts.length] ?? 'z']),
        );
        const replaced = replaceSegments(document, replacements);
        expect(blocksOf(replaced), JSON.stringify(replaced)).toEqual(blocksOf(source));
      }),
      runs,
    );
  });

  test('reads a replacement back', () => {
    fc.assert(
      fc.property(markdown, phrase, (source, text) => {
        const document = readDocument(source, 'markdown');
        const replaced = readDocument(
          replaceSegments(document, new Map(document.segments.map(({ id }) => [id, text]))),
          'markdown',
        );
        const own = replaced.segments.map((segment) => plainText(inlineSource(replaced, segment)));
        expect(new Set(own)).toEqual(
          new Set(document.segments.length > 0 ? own.filter((each) => each.includes(text)) : []),
        );
      }),
      runs,
    );
  });
});

describe('escaping', () => {
  const sign = fc.constantFrom(
    ...'\\`*_{}[]()#+-.!|<>&~$=:;"\'/@^1aế ',
    'http://',
    'www.',
    'a.vn',
    '&amp;',
    '<b>',
    '- ',
    '1. ',
    '\n',
    'UBND',
  );
  const words = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''));

  test('shows exactly the words', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(plainText(escapeInline(text)), escapeInline(text)).toBe(text);
      }),
      { numRuns: runs.numRuns * 3 },
    );
  });

  test('opens no block, and nothing within a cell', () => {
    fc.assert(
      fc.property(words, (text) => {
        const visible = `${text}z`;
        expect(blocksOf(escapeInline(visible))).toEqual(['paragraph']);
        const table = `| a |\n|---|\n| ${escapeCell(escapeInline(visible))} |`;
        expect(readDocument(table, 'markdown').blocks.length).toBeLessThanOrEqual(2);
        expect(cellsOf(table)).toEqual(['a', visible.replace(/\n/g, '')]);
      }),
      { numRuns: runs.numRuns * 3 },
    );
  });

  test.each([
    ['a|b', 'a\\|b'],
    ['a\\|b', 'a\\|b'],
    ['a\\\\|b', 'a\\\\\\|b'],
    ['`a|b`', '`a\\|b`'],
    ['a\r\nb', 'a<br>b'],
    ['a\\', 'a\\\\'],
    ['**a**', '**a**'],
  ])('%s in a cell is %s', (text, cell) => expect(escapeCell(text)).toBe(cell));

  test.each([
    ['PL&XH', 'PL&XH'],
    ['&amp;', '\\&amp;'],
    ['06-NQ/TU', '06-NQ/TU'],
    ['1. Mục tiêu', '1\\. Mục tiêu'],
    ['- một', '\\- một'],
    ['a_b_c', 'a_b_c'],
    ['_a_', '\\_a\\_'],
    ['5 < 6 > 4', '5 < 6 > 4'],
    ['<b>', '\\<b>'],
    ['xem https://a.vn/b_c.html', 'xem https://a.vn/b_c.html'],
    ['(UBND)', '(UBND)'],
    ['#CTDT', '#CTDT'],
  ])('%s is %s', (text, inlineText) => expect(escapeInline(text)).toBe(inlineText));
});

/** The texts of a table's cells, by the independent reader. */
function cellsOf(markdownTable: string): readonly string[] {
  type Node = { type: string; value?: string; children?: Node[] };
  const textOf = (node: Node): string =>
    (node.type === 'html' ? '' : (node.value ?? '')) + (node.children ?? []).map(textOf).join('');
  const cells = (node: Node): string[] =>
    node.type === 'tableCell' ? [textOf(node)] : (node.children ?? []).flatMap(cells);
  return cells(shapeOf(markdownTable) as Node);
}
