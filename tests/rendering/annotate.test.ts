import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { type AnnotateOptions, annotate, usualMarks } from '../../src/rendering/index.ts';
import { mentioning, withMentions } from './mentions.ts';

const labels = { vietnamese: 'Tiếng Việt', english: 'Tiếng Anh', count: 'Số lần', places: 'Ở đâu' };
const inline: AnnotateOptions = { as: 'inline', all: false, mark: usualMarks, isEveryday: () => false, labels };
const runs = process.env.SONGNGU_DEEP ? 1_000 : 60;

function annotated(
  text: string,
  options: Partial<AnnotateOptions> = {},
  format: 'markdown' | 'text' = 'markdown',
): string {
  const { document, analysis } = withMentions(text, format);
  return annotate(document, analysis, { ...inline, ...options });
}

describe('inline', () => {
  test.each([
    ['a term', 'Tăng cường ⟦công tác dân tộc⟧.', 'Tăng cường công tác dân tộc *(ethnic affairs work)*.'],
    ['an acronym', 'Thực hiện ⟦CTDT⟧ tại địa phương.', 'Thực hiện CTDT *(ethnic affairs work)* tại địa phương.'],
    [
      'the first of a concept only',
      '⟦CTDT⟧ năm 2018, ⟦CTDT⟧ năm 2019',
      'CTDT *(ethnic affairs work)* năm 2018, CTDT năm 2019',
    ],
    [
      'the acronym apart from its full term, once each',
      '⟦công tác dân tộc⟧ (⟦CTDT⟧), ⟦CTDT⟧ và ⟦công tác dân tộc⟧',
      'công tác dân tộc *(ethnic affairs work)* (CTDT *(ethnic affairs work)*), CTDT và công tác dân tộc',
    ],
    [
      'names of one template by their places',
      '⟦UBND tỉnh Lạng Sơn⟧, ⟦UBND tỉnh Bắc Kạn⟧',
      "UBND tỉnh Lạng Sơn *(Lang Son Provincial People's Committee)*, UBND tỉnh Bắc Kạn *(Bac Kan Provincial People's Committee)*",
    ],
    ['all senses of an open acronym', 'các ⟦CSDT⟧ của', 'các CSDT *(? ethnic policy / training institution)* của'],
    ['a reference', 'theo ⟦Kế hoạch 166/KH-UBND⟧ ngày', 'theo Kế hoạch 166/KH-UBND *(Plan No. 166/KH-UBND)* ngày'],
    ['an English with signs of markup', 'có ⟦tỷ lệ A/B⟧ cao', 'có tỷ lệ A/B *(ratio \\*A\\* | \\<B>)* cao'],
    ['behind emphasis that ends with the words', 'về **⟦CTDT⟧** và', 'về **CTDT** *(ethnic affairs work)* và'],
    ['within emphasis that goes on', 'về **⟦CTDT⟧ ở xã** và', 'về **CTDT *(ethnic affairs work)* ở xã** và'],
    ['behind a link, which is its words', 'về [⟦CTDT⟧](a.html) và', 'về [CTDT](a.html) *(ethnic affairs work)* và'],
    [
      'behind a link of more words, named',
      'về [⟦CTDT⟧ ở xã](a.html) và',
      'về [CTDT ở xã](a.html) *(CTDT: ethnic affairs work)* và',
    ],
    [
      'two in a link, each named',
      '[⟦CTDT⟧, ⟦UBDT⟧](a.html)',
      '[CTDT, UBDT](a.html) *(CTDT: ethnic affairs work; UBDT: Committee for Ethnic Minority Affairs)*',
    ],
    [
      'a term over a line in a quote',
      '> về ⟦công tác\n> dân tộc⟧ ở',
      '> về công tác\n> dân tộc *(ethnic affairs work)* ở',
    ],
    ['in a heading that is closed', '## Về ⟦CTDT⟧ ##', '## Về CTDT *(ethnic affairs work)* ##'],
    ['in an underlined heading', 'Về ⟦CTDT⟧\n===', 'Về CTDT *(ethnic affairs work)*\n==='],
    [
      'in a cell, its pipe escaped',
      '| A | B |\n| - | - |\n| ⟦tỷ lệ A/B⟧ | x |',
      '| A | B |\n| - | - |\n| tỷ lệ A/B *(ratio \\*A\\* \\| \\<B>)* | x |',
    ],
    ['before a hard break', '⟦CTDT⟧  \nở', 'CTDT *(ethnic affairs work)*  \nở'],
  ])('explains %s', (_, text, result) => {
    expect(annotated(text)).toBe(result);
  });

  test.each([
    ['an unknown acronym', '⟦XYZT⟧ họp'],
    ['an English that stands there', 'khối ⟦ASEAN⟧'],
    ['a reference that English writes alike', 'số ⟦166/KH-UBND⟧'],
    ['a place, unless asked', 'tại ⟦Lạng Sơn⟧'],
    ['a value, unless asked', 'chi ⟦2 tỷ đồng⟧'],
  ])('leaves %s alone', (_, text) => {
    for (const as of ['inline', 'footnotes', 'abbr', 'list'] as const) {
      expect(annotated(text, { as })).toBe(text.replace(/[⟦⟧]/g, ''));
    }
  });

  test('marks places and values when asked, but not a year', () => {
    const mark = new Set(['places', 'values'] as const);
    expect(annotated('⟦Lạng Sơn⟧ chi ⟦2 tỷ đồng⟧ ⟦năm 2018⟧ cho ⟦CTDT⟧', { mark })).toBe(
      'Lạng Sơn *(Lang Son)* chi 2 tỷ đồng *(VND 2 billion)* năm 2018 cho CTDT',
    );
  });

  test('leaves everyday words alone, unless asked', () => {
    const text = '⟦công tác dân tộc⟧ và ⟦CTDT⟧';
    const isEveryday = () => true;
    expect(annotated(text, { isEveryday })).toBe('công tác dân tộc và CTDT *(ethnic affairs work)*');
    const mark = new Set(['words'] as const);
    expect(annotated(text, { isEveryday, mark })).toBe('công tác dân tộc *(ethnic affairs work)* và CTDT');
  });

  test('marks every mention with `all`', () => {
    expect(annotated('⟦CTDT⟧ và ⟦CTDT⟧', { all: true })).toBe(
      'CTDT *(ethnic affairs work)* và CTDT *(ethnic affairs work)*',
    );
  });

  test('plain text has no stars', () => {
    expect(annotated('Về ⟦CTDT⟧ và ⟦tỷ lệ A/B⟧', {}, 'text')).toBe(
      'Về CTDT (ethnic affairs work) và tỷ lệ A/B (ratio *A* | <B>)',
    );
  });
});

describe('footnotes', () => {
  const as = 'footnotes';
  test.each([
    [
      'a footnote at the end',
      'Về ⟦CTDT⟧.\n',
      'Về CTDT[^ctdt].\n\n[^ctdt]: CTDT (công tác dân tộc): ethnic affairs work\n',
    ],
    [
      'no line end where there was none',
      'Về ⟦công tác dân tộc⟧',
      'Về công tác dân tộc[^cong-tac-dan-toc]\n\n[^cong-tac-dan-toc]: công tác dân tộc: ethnic affairs work',
    ],
    [
      'the line ends of the file',
      'Về ⟦CTDT⟧\r\n',
      'Về CTDT[^ctdt]\r\n\r\n[^ctdt]: CTDT (công tác dân tộc): ethnic affairs work\r\n',
    ],
    [
      'a label that is free',
      'Về[^CTDT] ⟦CTDT⟧\n\n[^CTDT]: đã có\n',
      'Về[^CTDT] CTDT[^ctdt-2]\n\n[^CTDT]: đã có\n\n[^ctdt-2]: CTDT (công tác dân tộc): ethnic affairs work\n',
    ],
    [
      'behind the link of a heading',
      '# [Về ⟦CTDT⟧ mới](a.html)',
      '# [Về CTDT mới](a.html)[^ctdt]\n\n[^ctdt]: CTDT (công tác dân tộc): ethnic affairs work',
    ],
    [
      'behind a bracket, at a distance',
      '[⟦CTDT⟧]\n\n[CTDT]: a.html',
      '[CTDT] [^ctdt]\n\n[CTDT]: a.html\n\n[^ctdt]: CTDT (công tác dân tộc): ethnic affairs work',
    ],
    [
      'before a parenthesis, at a distance',
      '⟦CTDT⟧(mới)',
      'CTDT[^ctdt] (mới)\n\n[^ctdt]: CTDT (công tác dân tộc): ethnic affairs work',
    ],
    [
      'before a fence that never closes',
      'Về ⟦CTDT⟧\n\n```\nmã\n',
      'Về CTDT[^ctdt]\n\n[^ctdt]: CTDT (công tác dân tộc): ethnic affairs work\n\n```\nmã\n',
    ],
    [
      'before a comment that never closes',
      '⟦CTDT⟧\n<!-- chưa xong',
      'CTDT[^ctdt]\n\n[^ctdt]: CTDT (công tác dân tộc): ethnic affairs work\n\n<!-- chưa xong',
    ],
  ])('puts %s', (_, text, result) => {
    expect(annotated(text, { as })).toBe(result);
  });

  test('uses one footnote for all mentions of a concept', () => {
    const result = annotated('⟦CTDT⟧ là ⟦công tác dân tộc⟧', { as, all: true });
    expect(result).toBe(
      'CTDT[^ctdt] là công tác dân tộc[^ctdt]\n\n[^ctdt]: CTDT (công tác dân tộc): ethnic affairs work',
    );
  });

  test('numbers them in plain text, past the numbers it has', () => {
    expect(annotated('Về ⟦CTDT⟧ [1] và ⟦CSDT⟧', { as }, 'text')).toBe(
      'Về CTDT [2] [1] và CSDT [3]\n\n[2] CTDT (công tác dân tộc): ethnic affairs work\n[3] CSDT: ? ethnic policy / training institution',
    );
  });
});

describe('abbreviations', () => {
  const as = 'abbr';
  test('are defined at the end, each form once', () => {
    expect(annotated('⟦CTDT⟧, ⟦công tác dân tộc⟧, ⟦CTDT⟧, ⟦CSDT⟧\n', { as })).toBe(
      'CTDT, công tác dân tộc, CTDT, CSDT\n\n*[CTDT]: ethnic affairs work\n*[công tác dân tộc]: ethnic affairs work\n*[CSDT]: ? ethnic policy / training institution\n',
    );
  });

  test.each([
    ['the words', 'Về ⟦CTDT⟧ và', 'Về <abbr title="ethnic affairs work">CTDT</abbr> và'],
    ['what an attribute cannot hold', '⟦tỷ lệ A/B⟧', '<abbr title="ratio *A* &#124; &lt;B&gt;">tỷ lệ A/B</abbr>'],
    [
      'each side of markup',
      '⟦công **tác** dân tộc⟧',
      '<abbr title="ethnic affairs work">công </abbr>**<abbr title="ethnic affairs work">tác</abbr>**<abbr title="ethnic affairs work"> dân tộc</abbr>',
    ],
    ['nothing in an image', '![⟦CTDT⟧](a.jpg)', '![CTDT](a.jpg)'],
  ])('wrap %s as HTML', (_, text, result) => {
    expect(annotated(text, { as, html: true })).toBe(result);
  });
});

describe('the list', () => {
  const as = 'list';
  test('has a row a thing, in Vietnamese alphabetical order', () => {
    const text = 'Về ⟦đặc khu⟧, ⟦CTDT⟧ và ⟦ấp chiến lược⟧.\n\n⟦an sinh xã hội⟧, ⟦Công tác dân tộc⟧'
      .replace('⟦Công', 'Công')
      .replace('tộc⟧', 'tộc');
    const result = annotated(`${text}, ⟦công tác dân tộc⟧ và ⟦CSDT⟧\n`, { as });
    expect(result).toBe(
      `${`${text}, ⟦công tác dân tộc⟧ và ⟦CSDT⟧\n`.replace(/[⟦⟧]/g, '')}
| Tiếng Việt | Tiếng Anh | Số lần | Ở đâu |
| --- | --- | ---: | --- |
| an sinh xã hội | social security | 1 | p2s1 |
| ấp chiến lược | strategic hamlet | 1 | p1s1 |
| công tác dân tộc (CTDT) | ethnic affairs work | 2 | p1s1, p2s1 |
| CSDT | ? ethnic policy / training institution | 1 | p2s1 |
| đặc khu | special zone | 1 | p1s1 |
`,
    );
  });

  test('escapes what would end a cell', () => {
    expect(annotated('⟦tỷ lệ A/B⟧', { as })).toContain('| tỷ lệ A/B | ratio \\*A\\* \\| \\<B> | 1 | p1s1 |');
  });

  test('is lines in plain text', () => {
    expect(annotated('⟦CTDT⟧, ⟦công tác dân tộc⟧', { as }, 'text')).toBe(
      'CTDT, công tác dân tộc\n\ncông tác dân tộc (CTDT): ethnic affairs work — 2 (p1s1)',
    );
  });
});

const piece = fc.constantFrom(
  'CTDT',
  '**CTDT**',
  '*CTDT*',
  '_CTDT tại xã_',
  '~~CTDT~~',
  '***CTDT** và*',
  '**A *CTDT* B**',
  '[CTDT](http://a.vn/x)',
  '[xem *CTDT* tại](a.html "b")',
  '`CTDT`',
  '<b>CTDT</b>',
  'http://a.vn/CTDT',
  '<http://a.vn/CTDT>',
  '![CTDT](a.png)',
  'A &amp; B',
  '(*)',
  '5 * 3',
  '\\*',
  'snake_case',
  '[1]',
  '“CTDT”,',
  '(CTDT)',
  'ngày 15/7.',
);
const inlineMarkdown = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(' '));
const block = fc.oneof(
  inlineMarkdown.map((line) => `Đoạn ${line}`),
  fc.tuple(inlineMarkdown, inlineMarkdown).map(([one, two]) => `Dòng ${one}\n${two}`),
  inlineMarkdown.map((line) => `## Mục ${line} ##`),
  inlineMarkdown.map((line) => `Tựa ${line}\n---`),
  inlineMarkdown.map((line) => `- ${line}\n  1. con ${line}`),
  fc.tuple(inlineMarkdown, inlineMarkdown).map(([one, two]) => `> Trích ${one}\n> ${two}`),
  inlineMarkdown.map((line) => `| A | B |\n| --- | :-: |\n| ${line} | CTDT |`),
  fc.constant('```\nCTDT\n```'),
  fc.constant('<div>\nCTDT\n</div>'),
  fc.constant('[CTDT]: http://a.vn'),
);
const markdown = fc
  .tuple(
    fc.array(block, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
    fc.constantFrom('', '\uFEFF'),
  )
  .map(([blocks, eol, ends, mark]) => mark + (blocks.join('\n\n') + (ends ? '\n' : '')).replaceAll('\n', eol));

function treeOf(source: string): Root {
  return fromMarkdown(source, { extensions: [gfm({ singleTilde: false })], mdastExtensions: [gfmFromMarkdown()] });
}

type Shape = string | { readonly type: string; readonly children: readonly Shape[] };

/** The tree without places, white space and our glosses. */
function shapeOf(node: Nodes): Shape {
  if (!('children' in node)) return 'value' in node ? `${node.type}:${node.value.replace(/\s+/g, '')}` : node.type;
  return { type: node.type, children: joined(node.children.filter((child) => !isGloss(child)).map(shapeOf)) };
}

function isGloss(node: Nodes): boolean {
  const only = node.type === 'emphasis' && node.children.length === 1 ? node.children[0] : undefined;
  return only?.type === 'text' && /^\((?:(?:CTDT: )?ethnic affairs work(?:; )?)+\)$/.test(only.value);
}

/** Neighbouring texts as one: a gloss taken out parts them. */
function joined(children: readonly Shape[]): Shape[] {
  const result: Shape[] = [];
  for (const child of children) {
    const last = result.at(-1);
    if (isText(child) && isText(last)) result[result.length - 1] = last + child.slice('text:'.length);
    else result.push(child);
  }
  return result.filter((child) => child !== 'text:');
}

function isText(shape: Shape | undefined): shape is string {
  return typeof shape === 'string' && shape.startsWith('text:');
}

describe('whatever the document', () => {
  test('inline glosses taken away, the bytes are those of the source and the markup is the same', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const { document, analysis } = mentioning(source, 'CTDT');
        const result = annotate(document, analysis, { ...inline, all: true });
        const count = analysis.segments.flatMap(({ mentions }) => mentions).length;
        expect(result.split('ethnic affairs work')).toHaveLength(count + 1);
        expect(withoutInsertions(result, source)).toBe(true);
        expect(shapeOf(treeOf(result))).toEqual(shapeOf(treeOf(source)));
      }),
      { numRuns: runs },
    );
  });

  test('every footnote is one, and defined', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const { document, analysis } = mentioning(source, 'CTDT');
        const result = annotate(document, analysis, { ...inline, as: 'footnotes', all: true });
        const tree = treeOf(result);
        const mentions = analysis.segments.flatMap((segment) => segment.mentions).length;
        expect(countOf(tree, 'footnoteDefinition')).toBe(mentions > 0 ? 1 : 0);
        expect(countOf(tree, 'footnoteReference')).toBe(result.split('[^ctdt]').length - (mentions > 0 ? 2 : 1));
        expect(withoutInsertions(result, source)).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  test.each(['abbr', 'list'] as const)('%s leaves the text as it is and ends as it ended', (as) => {
    fc.assert(
      fc.property(markdown, (source) => {
        const { document, analysis } = mentioning(source, 'CTDT');
        const result = annotate(document, analysis, { ...inline, as });
        expect(result.startsWith(source)).toBe(true);
        expect(/\n$/.test(result)).toBe(/\n$/.test(source));
        expect(/(?<!\r)\n/.test(result)).toBe(/(?<!\r)\n/.test(source) || (result !== source && !/\n/.test(source)));
      }),
      { numRuns: runs },
    );
  });
});

function countOf(node: Nodes, type: Nodes['type']): number {
  const inside = 'children' in node ? node.children.reduce((sum, child) => sum + countOf(child, type), 0) : 0;
  return inside + (node.type === type ? 1 : 0);
}

/** Whether the source is left when characters of the result are taken out. */
function withoutInsertions(result: string, source: string): boolean {
  let at = 0;
  for (const unit of source) {
    at = result.indexOf(unit, at);
    if (at < 0) return false;
    at += unit.length;
  }
  return true;
}
