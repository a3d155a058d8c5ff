import { describe, expect, test } from 'vitest';
import {
  applyEdits,
  inlineSource,
  insertionPoint,
  readDocument,
  replaceSegments,
  sourceSpan,
} from '../../src/document/index.ts';
import { marked } from '../marked.ts';

/** Kind and words of each segment. */
function read(markdown: string): readonly string[] {
  return readDocument(markdown, 'markdown').segments.map(({ kind, text }) => `${kind}: ${text}`);
}

describe('the words of Markdown', () => {
  test.each([
    { source: '# Công tác dân tộc #', words: ['heading: Công tác dân tộc'] },
    { source: 'Công tác dân tộc\n===', words: ['heading: Công tác dân tộc'] },
    { source: '# I. Đặc điểm. Tình hình', words: ['heading: I. Đặc điểm. Tình hình'] },
    {
      source: '**Ban Dân tộc** họp. Hội nghị bế mạc.',
      words: ['sentence: Ban Dân tộc họp.', 'sentence: Hội nghị bế mạc.'],
    },
    { source: '- Một.\n- Hai\n  ba.\n\n1. Bốn', words: ['item: Một.', 'item: Hai ba.', 'item: Bốn'] },
    { source: '- [ ] Chưa xong\n- [x] Đã xong', words: ['item: Chưa xong', 'item: Đã xong'] },
    { source: '> Ban Dân tộc\n> tỉnh Lạng Sơn\n>\n> > họp', words: ['quote: Ban Dân tộc tỉnh Lạng Sơn', 'quote: họp'] },
    { source: '> - Ban Dân tộc\n>   họp', words: ['item: Ban Dân tộc họp'] },
    {
      source: '| Tỉnh | Vốn |\n|---|---|\n| Lạng Sơn | a \\| b |',
      words: ['cell: Tỉnh', 'cell: Vốn', 'cell: Lạng Sơn', 'cell: a | b'],
    },
    {
      source: 'Có chú thích[^1] đây.\n\n[^1]: Ban Dân tộc.',
      words: ['sentence: Có chú thích đây.', 'sentence: Ban Dân tộc.'],
    },
    { source: 'Theo [Ban Dân tộc](http://a.vn "tên") tỉnh.', words: ['sentence: Theo Ban Dân tộc tỉnh.'] },
    { source: 'Sở GD&amp;ĐT, 5 &lt; 6, \\*sao\\*, &#272;', words: ['sentence: Sở GD&ĐT, 5 < 6, *sao*, Đ'] },
    { source: 'PL&XH và R&D; x &copy x &khong; y', words: ['sentence: PL&XH và R&D; x &copy x &khong; y'] },
    { source: 'Dòng một  \ndòng hai\\\ndòng ba', words: ['sentence: Dòng một\ndòng hai\ndòng ba'] },
    { source: 'Dòng một<br>dòng hai', words: ['sentence: Dòng một\ndòng hai'] },
    { source: 'm<sup>2</sup> và <b>Ban Dân tộc</b> họp<!-- nội bộ -->.', words: ['sentence: m2 và Ban Dân tộc họp.'] },
    {
      source: 'Giá 8:30, tỷ lệ 1:2, ~10 và 5~, Điều :khoản',
      words: ['sentence: Giá 8:30, tỷ lệ 1:2, ~10 và 5~, Điều :khoản'],
    },
    { source: 'Bỏ ~~Ban cũ~~ rồi.', words: ['sentence: Bỏ Ban cũ rồi.'] },
    { source: 'Xem [Ban Dân tộc].\n\n[Ban Dân tộc]: http://a.vn', words: ['sentence: Xem Ban Dân tộc.'] },
    { source: '\uFEFFBan Dân tộc\r\nhọp', words: ['sentence: Ban Dân tộc họp'] },
    { source: 'Một **hai. Ba** bốn. Năm.', words: ['sentence: Một hai. Ba bốn.', 'sentence: Năm.'] }, // the bold cannot be cut
    { source: '**Một hai. Ba bốn.**', words: ['sentence: Một hai.', 'sentence: Ba bốn.'] },
    { source: 'Giá từ $5 đến $6 một lít.', words: ['sentence: Giá từ $5 đến $6 một lít.'] },
    { source: '![Lễ ký kết](a.jpg)\nBan Dân tộc họp.', words: ['caption: Lễ ký kết', 'sentence: Ban Dân tộc họp.'] },
    { source: '[![Lễ ký kết](a.jpg)](http://a.vn)', words: ['caption: Lễ ký kết'] },
  ])('$source', ({ source, words }) => expect(read(source)).toEqual(words));
});

describe('what is no word stands as one sign', () => {
  test.each([
    { source: 'Lệnh `UBND` đây', words: ['sentence: Lệnh \uFFFC đây'] },
    { source: 'Xem http://a.vn/CTDT-b.html, rồi', words: ['sentence: Xem \uFFFC, rồi'] },
    { source: 'Thư <a@b.vn> và <http://a.vn>', words: ['sentence: Thư \uFFFC và \uFFFC'] },
    { source: 'Thư ban.dan.toc@langson.gov.vn nhé', words: ['sentence: Thư \uFFFC nhé'] },
    { source: 'Theo quochoi.vn, TP.HCM họp', words: ['sentence: Theo \uFFFC, TP.HCM họp'] },
    { source: 'Công thức $a_1 + b^2$ đây', words: ['sentence: Công thức \uFFFC đây'] },
    { source: 'Mã <code>UBND</code> và <img src="x"> đây', words: ['sentence: Mã \uFFFC và \uFFFC đây'] },
    { source: 'Hình ![CTDT](a.png) đây', words: ['sentence: Hình \uFFFC đây'] },
  ])('$source', ({ source, words }) => expect(read(source)).toEqual(words));
});

test.each([
  '---\ntitle: UBND\n---\n',
  '```\nUBND\n```',
  '    UBND',
  '<div>\nUBND\n</div>',
  '<!-- UBND -->',
  '[UBND]: http://a.vn',
  '***',
  'http://a.vn/UBND',
  '`UBND`',
  '$$\nUBND\n$$',
  '![](a.jpg)',
  '',
])('%j holds no segment', (source) => expect(read(source)).toEqual([]));

test('blocks are numbered by those that hold words, and say where they are', () => {
  const { blocks } = readDocument('---\nx: y\n---\n\n## Ban Dân tộc\n\n***\n\nHọp. Bàn.\n', 'markdown');
  expect(
    blocks.map(({ id, kind, level, segments }) => [id, kind, level, segments.map((segment) => segment.id)]),
  ).toEqual([
    ['p1', 'heading', 2, ['p1s1']],
    ['p2', 'sentence', undefined, ['p2s1', 'p2s2']],
  ]);
});

describe('a stretch of words in the source', () => {
  test.each([
    { source: 'Họp **⟦Ban Dân tộc⟧**.', words: 'Ban Dân tộc' },
    { source: 'Họp ⟦Ban **Dân⟧** tộc.', words: 'Ban Dân' },
    { source: '> Họp ⟦Ban\n> Dân tộc⟧ tỉnh.', words: 'Ban Dân tộc' },
    { source: 'Sở ⟦GD&amp;ĐT⟧ họp', words: 'GD&ĐT' },
    { source: 'Sở [⟦GD&ĐT⟧](http://a.vn) họp', words: 'GD&ĐT' },
    { source: '\uFEFFHọp\r\n⟦Ban⟧', words: 'Ban' },
    { source: '| a | ⟦b \\| c⟧ |\n|---|---|', words: 'b | c' },
    { source: 'Họp. Ở ⟦đây⟧.', words: 'đây' },
    { source: 'A&amp;⟦B⟧', words: 'B' },
  ])('$source', ({ source, words }) => {
    const { text, stretches } = marked(source);
    const segment = readDocument(text, 'markdown').segments.find((each) => each.text.includes(words))!;
    const start = segment.text.indexOf(words);
    expect(sourceSpan(segment, { start, end: start + words.length })).toEqual(stretches[0]);
  });
});

describe('the place for a gloss behind CTDT', () => {
  test.each([
    'Làm CTDT⟦⟧ tốt',
    'Làm **CTDT**⟦⟧ tốt',
    'Làm **CTDT⟦⟧ tốt**',
    'Làm ***CTDT***⟦⟧ tốt',
    'Làm *tốt **CTDT***⟦⟧ nhé',
    'Làm [CTDT](http://a.vn)⟦⟧ tốt',
    'Làm [CTDT tốt](http://a.vn)⟦⟧ nhé',
    'Làm **[CTDT](http://a.vn)**⟦⟧ tốt',
    'Làm [CTDT][]⟦⟧ tốt\n\n[CTDT]: http://a.vn',
    'Làm [CTDT]⟦⟧ tốt\n\n[CTDT]: http://a.vn',
    'Làm <b>CTDT</b>⟦⟧ tốt',
    'Làm <a href="x">CTDT tốt</a>⟦⟧ nhé',
    'Làm ~~CTDT~~⟦⟧ tốt',
    '![CTDT tốt](a.jpg)⟦⟧',
    '[![CTDT tốt](a.jpg)](http://a.vn)⟦⟧',
    '## Làm CTDT⟦⟧ ##',
    'Làm CTDT⟦⟧\n---',
    '| CTDT⟦⟧ | x |\n|---|---|',
    'Làm CTDT⟦⟧`mã`',
    'Làm CTDT⟦⟧[^1] tốt\n\n[^1]: x',
    'Làm CTDT⟦⟧  \ntốt',
    'Làm (CTDT⟦⟧)',
  ])('%s', (source) => {
    const { text, stretches } = marked(source);
    const document = readDocument(text, 'markdown');
    const segment = document.segments.find((each) => each.text.includes('CTDT'))!;
    const start = segment.text.indexOf('CTDT');
    expect(insertionPoint(document, segment, sourceSpan(segment, { start, end: start + 4 }).end)).toBe(
      stretches[0]?.start,
    );
  });
});

describe('a segment as inline Markdown', () => {
  test.each([
    { source: '**Ban Dân tộc** họp.', inline: ['**Ban Dân tộc** họp.'] },
    { source: '# **Ban Dân tộc**', inline: ['**Ban Dân tộc**'] },
    { source: '**Một hai. Ba bốn.**', inline: ['Một hai.', 'Ba bốn.'] },
    { source: '> > Ban\n> > Dân   \n> > tộc', inline: ['Ban Dân<br>tộc'] },
    { source: '- Ban\n  Dân `x\n  y` tộc', inline: ['Ban Dân `x y` tộc'] },
    { source: 'Có[^1]. Rồi[^1] **hết**.\n\n[^1]: x', inline: ['Có[^1].', 'Rồi[^1] **hết**.', 'x'] },
    { source: 'Có.[^1] Rồi.\n\n[^1]: x', inline: ['Có.[^1]', 'Rồi.', 'x'] },
    { source: 'Theo [Ban\nDân tộc](http://a.vn).', inline: ['Theo [Ban Dân tộc](http://a.vn).'] },
    { source: 'Theo [Ban] và [Sở][].\n\n[Ban]: x\n[Sở]: y', inline: ['Theo [Ban][Ban] và [Sở][Sở].'] },
    { source: 'A&amp;B \\* http://a.vn', inline: ['A&amp;B \\* http://a.vn'] },
    { source: '| a \\| b | `c` x |\n|---|---|', inline: ['a \\| b', '`c` x'] },
    { source: '<b>Ban</b> họp. <i>Hết.</i>', inline: ['<b>Ban</b> họp.', '<i>Hết.</i>'] },
  ])('$source', ({ source, inline }) => {
    const document = readDocument(source, 'markdown');
    expect(document.segments.map((segment) => inlineSource(document, segment))).toEqual(inline);
  });
});

describe('a replaced segment', () => {
  test.each([
    { source: '- Một. Hai.\n- Ba.\n', to: ['One.', 'Two.', 'Three.'], result: '- One. Two.\n- Three.\n' },
    { source: '> Một\n> hai. Ba.\n', to: ['One two.', 'Three.'], result: '> One two. Three.\n' },
    { source: '# Một #\n', to: ['The # one #'], result: '# The # one \\# #\n' },
    { source: 'Một\n===\n', to: ['- one'], result: '\\- one\n===\n' },
    { source: '| Một | Hai |\n|--|--|\n', to: ['a | b', '`c|d`'], result: '| a \\| b | `c\\|d` |\n|--|--|\n' },
    { source: 'Một.', to: ['1. One'], result: '1\\. One' },
    { source: 'Một.', to: ['2018.'], result: '2018\\.' },
    { source: 'Một.', to: ['# One'], result: '\\# One' },
    { source: 'Một.', to: ['#One +1'], result: '#One +1' },
    { source: 'Một.', to: ['> One'], result: '\\> One' },
    { source: 'Một.', to: ['+ One'], result: '\\+ One' },
    { source: 'Một.', to: ['---'], result: '\\---' },
    { source: 'Một.', to: ['**One** is'], result: '**One** is' },
    { source: 'Một.', to: ['<div>One'], result: '\\<div>One' },
    { source: 'Một.', to: ['<b>One</b>'], result: '<b>One</b>' },
    { source: 'Một.', to: ['<http://a.vn> one'], result: '<http://a.vn> one' },
    { source: 'Một.', to: ['[one]: two'], result: '\\[one]: two' },
    { source: 'Một.', to: ['One\n\ntwo'], result: 'One two' },
    { source: 'Một.', to: ['One\\'], result: 'One\\\\' },
    { source: 'Một.\nHai.', to: ['One.', '- two'], result: 'One.\n\\- two' },
    { source: 'Một. Hai.', to: ['One.', '- two'], result: 'One. - two' },
    { source: '- Một', to: ['[x] one'], result: '- \\[x] one' },
    { source: '![Một](a.jpg)', to: ['*One* ]('], result: '![One \\](](a.jpg)' },
    { source: '\uFEFFMột\r\nhai.\r\n\r\nBa.', to: ['One.', 'Two.'], result: '\uFEFFOne.\r\n\r\nTwo.' },
  ])('$source to $to', ({ source, to, result }) => {
    const document = readDocument(source, 'markdown');
    expect(document.segments).toHaveLength(to.length);
    const replacements = new Map(document.segments.map((segment, index) => [segment.id, to[index]!]));
    expect(replaceSegments(document, replacements)).toBe(result);
  });

  test('none is replaced where none is given', () => {
    const document = readDocument('Một. Hai.', 'markdown');
    expect(replaceSegments(document, new Map())).toBe('Một. Hai.');
  });
});

describe('edits', () => {
  test('are made in the order of their places, an insertion before a replacement', () => {
    expect(
      applyEdits('abcd', [
        { start: 1, end: 2, text: 'Y' },
        { start: 1, end: 1, text: 'X' },
      ]),
    ).toBe('aXYcd');
  });
  test.each([
    [
      [
        { start: 1, end: 3, text: '' },
        { start: 2, end: 4, text: '' },
      ],
    ],
    [[{ start: 3, end: 2, text: '' }]],
    [[{ start: 0, end: 9, text: '' }]],
  ])('%j is a mistake', (edits) => expect(() => applyEdits('abcd', edits)).toThrow(RangeError));
});
