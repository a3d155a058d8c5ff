import fc from 'fast-check';
import type { Html, Nodes, PhrasingContent, Root, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { type DocumentFormat, inlineSource, readDocument, type SourceDocument } from '../../src/document/index.ts';
import type { SegmentId } from '../../src/model/segment.ts';
import { type BilingualOptions, type BilingualUnit, bilingual, readBilingual } from '../../src/rendering/index.ts';

const labels = { vietnamese: 'Tiếng Việt', english: 'English', stale: '(out of date)' };
const layouts = ['table', 'columns', 'stacked'] as const;
const runs = process.env.SONGNGU_DEEP ? 1_000 : 80;

type Units = ReadonlyMap<SegmentId, BilingualUnit>;

function unitsOf(document: SourceDocument, english: readonly (string | undefined)[]): Units {
  return new Map(
    document.segments.map((segment, index) => {
      const en = english[index];
      const unit = {
        vi: inlineSource(document, segment),
        status: 'translated',
        ...(en === undefined ? {} : { en }),
      } as const;
      return [segment.id, unit];
    }),
  );
}

function written(
  source: string,
  english: readonly (string | undefined)[],
  options: Partial<BilingualOptions> = {},
  format: DocumentFormat = 'markdown',
): string {
  const document = readDocument(source, format);
  return bilingual(document, unitsOf(document, english), { layout: 'table', order: 'vi-en', labels, ...options });
}

/** What stands below a table's head. */
function rows(markdown: string): string[] {
  return markdown.split('\n').slice(2, -1);
}

describe('a table', () => {
  test('has a row a unit', () => {
    expect(written('# Tin\n\nCâu một. Câu hai.\n', ['News', 'One.', 'Two.'])).toBe(
      `| Tiếng Việt | English |
| --- | --- |
| Tin <!-- p1s1 --> | News <!-- p1s1 en --> |
| Câu một. <!-- p2s1 --> | One. <!-- p2s1 en --> |
| Câu hai. <!-- p2s2 --> | Two. <!-- p2s2 en --> |
`,
    );
  });

  test('has a row a paragraph in columns', () => {
    expect(rows(written('Câu một. Câu hai.', ['One.', 'Two.'], { layout: 'columns' }))).toEqual([
      '| Câu một. <!-- p1s1 --> Câu hai. <!-- p1s2 --> | One. <!-- p1s1 en --> Two. <!-- p1s2 en --> |',
    ]);
  });

  test('has English first when asked', () => {
    expect(written('Một.', ['One.'], { order: 'en-vi' })).toBe(
      '| English | Tiếng Việt |\n| --- | --- |\n| One. <!-- p1s1 en --> | Một. <!-- p1s1 --> |\n',
    );
  });

  test.each([
    ['a pipe', 'Một | hai.', '| Một &#x007C; hai. <!-- p1s1 --> | — <!-- p1s1 en untranslated --> |'],
    ['a pipe in code', 'Gõ `a|b`.', '| Gõ `a\\|b`. <!-- p1s1 --> | — <!-- p1s1 en untranslated --> |'],
    ['a hard break', 'Một\\\nhai.', '| Một<br>hai. <!-- p1s1 --> | — <!-- p1s1 en untranslated --> |'],
    [
      'the number of an item',
      '1. Một',
      '| 1. <!-- note --> Một <!-- p1s1 --> | 1. <!-- note --> — <!-- p1s1 en untranslated --> |',
    ],
    ['no bullet', '- Một', '| Một <!-- p1s1 --> | — <!-- p1s1 en untranslated --> |'],
    [
      'an image beside its words',
      '![Ảnh Hà Nội](a.jpg)',
      '| ![](a.jpg) <!-- note --> Ảnh Hà Nội <!-- p1s1 --> | — <!-- p1s1 en untranslated --> |',
    ],
    [
      'a comment that looks like a mark',
      'Xem <!-- p1s1 --> nhé.',
      '| Xem <!--  p1s1 --> nhé. <!-- p1s1 --> | — <!-- p1s1 en untranslated --> |',
    ],
    [
      'a comment that never closes',
      'Xem <!-- nhé.',
      '| Xem &#x003C;!-- nhé. <!-- p1s1 --> | — <!-- p1s1 en untranslated --> |',
    ],
  ])('holds %s', (_, source, row) => {
    expect(rows(written(source, []))).toEqual([row]);
  });

  test('carries definitions of links, not front matter or code', () => {
    const source = '---\ntitle: Tin\n---\n\nXem [đây][a].\n\n```\nmã\n```\n\n[a]: http://a.vn\n';
    expect(rows(written(source, ['See [here][a].']))).toEqual([
      '| Xem [đây][a]. <!-- p1s1 --> | See [here][a]. <!-- p1s1 en --> |',
      '',
      '[a]: http://a.vn',
    ]);
  });

  test('keeps the line ends of the document', () => {
    expect(written('Một.\r\n', ['One.'])).toMatch(/^(?:[^\r\n]+\r\n){3}$/);
  });

  test('is nothing for a document without words', () => {
    expect(written('```\nmã\n```\n', [])).toBe('');
  });
});

describe('the state of a unit', () => {
  const document = readDocument('Một.', 'markdown');
  test.each([
    ['stale', ' (out of date) <!-- note -->'],
    ['draft', ''],
    ['translated', ''],
    ['reviewed', ''],
  ] as const)('%s shows as “%s”', (status, shown) => {
    const units: Units = new Map([['p1s1' as SegmentId, { vi: 'Một.', en: 'One.', status }]]);
    const markdown = bilingual(document, units, { layout: 'table', order: 'vi-en', labels });
    expect(rows(markdown)).toEqual([`| Một. <!-- p1s1 --> | One. <!-- p1s1 en -->${shown} |`]);
  });

  test('draft shows when there is a word for it', () => {
    const units: Units = new Map([['p1s1' as SegmentId, { vi: 'Một.', en: 'One.', status: 'draft' }]]);
    const markdown = bilingual(document, units, {
      layout: 'table',
      order: 'vi-en',
      labels: { ...labels, draft: '(draft)' },
    });
    expect(rows(markdown)).toEqual(['| Một. <!-- p1s1 --> | One. <!-- p1s1 en --> (draft) <!-- note --> |']);
  });

  test('English of nothing but spaces is none', () => {
    const units: Units = new Map([['p1s1' as SegmentId, { vi: 'Một.', en: ' ', status: 'draft' }]]);
    const markdown = bilingual(document, units, { layout: 'stacked', order: 'en-vi', labels });
    expect(markdown).toBe('— <!-- p1s1 en untranslated -->\n\n> Một. <!-- p1s1 -->\n');
  });

  test('a unit gives its own id', () => {
    const units: Units = new Map([
      ['p1s1' as SegmentId, { id: 'p7s2b' as SegmentId, vi: 'Một.', en: 'One.', status: 'reviewed' }],
    ]);
    const markdown = bilingual(document, units, { layout: 'table', order: 'vi-en', labels });
    expect([...readBilingual(markdown, 'a.md').value.pairs]).toEqual([['p7s2b', { vi: 'Một.', en: 'One.' }]]);
  });
});

describe('stacked', () => {
  test.each([
    ['a heading, its English in a quote', '## Mục\n', '## Mục <!-- p1s1 -->\n\n> E1 <!-- p1s1 en -->\n'],
    ['an underlined heading', 'Mục\n===\n', '# Mục <!-- p1s1 -->\n\n> E1 <!-- p1s1 en -->\n'],
    [
      'a paragraph',
      'Một. Hai.\n',
      'Một. <!-- p1s1 --> Hai. <!-- p1s2 -->\n\n> E1 <!-- p1s1 en --> E2 <!-- p1s2 en -->\n',
    ],
    ['a quote, its English deeper', '> Một.\n', '> Một. <!-- p1s1 -->\n>\n> > E1 <!-- p1s1 en -->\n'],
    [
      'items with their markers',
      '* Một\n  1) Hai\n',
      '* Một <!-- p1s1 -->\n\n  > E1 <!-- p1s1 en -->\n\n  1) Hai <!-- p2s1 -->\n\n     > E2 <!-- p2s1 en -->\n',
    ],
    [
      'two paragraphs of an item',
      '- Một\n\n  Hai\n\nBa\n',
      '- Một <!-- p1s1 -->\n\n  > E1 <!-- p1s1 en -->\n\n  Hai <!-- p2s1 -->\n\n  > E2 <!-- p2s1 en -->\n\nBa <!-- p3s1 -->\n\n> E3 <!-- p3s1 en -->\n',
    ],
    [
      'a table as a table of pairs',
      '| A | B |\n| - | - |\n| C | D |\n',
      '| Tiếng Việt | English |\n| --- | --- |\n| A <!-- p1s1 --> | E1 <!-- p1s1 en --> |\n| B <!-- p2s1 --> | E2 <!-- p2s1 en --> |\n| C <!-- p3s1 --> | E3 <!-- p3s1 en --> |\n| D <!-- p4s1 --> | E4 <!-- p4s1 en --> |\n',
    ],
    [
      'a footnote',
      'Một[^a].\n\n[^a]: Hai\n',
      'Một[^a]. <!-- p1s1 -->\n\n> E1 <!-- p1s1 en -->\n\n[^a]: Hai <!-- p2s1 -->\n\n    > E2 <!-- p2s1 en -->\n',
    ],
    ['a year that opens no list', '1\\) Một\n', '1&#X0029; Một <!-- p1s1 -->\n\n> E1 <!-- p1s1 en -->\n'],
  ])('has %s', (_, source, markdown) => {
    expect(written(source, ['E1', 'E2', 'E3', 'E4'], { layout: 'stacked' })).toBe(markdown);
  });

  test.each(['1. x', '# x', '- x', '+ x', '> x', '~~~ x', '| x |', '[a]: x', '[^a]: x', '<div> x'])(
    'English “%s” opens no block',
    (en) => {
      const tree = treeOf(written('Một', [en], { layout: 'stacked' }));
      expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'blockquote']);
      expect(marksIn(tree)).toEqual(['<!-- p1s1 -->', '<!-- p1s1 en -->']);
    },
  );

  test('puts English first when asked', () => {
    expect(written('# Một', ['One'], { layout: 'stacked', order: 'en-vi' })).toBe(
      '# One <!-- p1s1 en -->\n\n> Một <!-- p1s1 -->\n',
    );
  });
});

describe('reading back', () => {
  const two = written('# Tin\n\nMột. Hai.', ['News', 'One.', undefined], { layout: 'stacked' });

  test('gives what was written, the untranslated without English', () => {
    const { value, problems } = readBilingual(two, 'a.md');
    expect(problems).toEqual([]);
    expect([...value.pairs]).toEqual([
      ['p1s1', { vi: 'Tin', en: 'News' }],
      ['p2s1', { vi: 'Một.', en: 'One.' }],
      ['p2s2', { vi: 'Hai.' }],
    ]);
  });

  test.each([
    ['a translation in place of the dash', '—', 'Two.', 'Two.'],
    ['lines that an editor wrapped', '—', 'Two\n> and\n> more.', 'Two and more.'],
    ['a hard break', '—', 'Two\\\n> more.', 'Two\\\nmore.'],
    ['nothing', '—', '', undefined],
  ])('takes %s', (_, from, to, en) => {
    expect(readBilingual(two.replace(from, to), 'a.md').value.pairs.get('p2s2' as SegmentId)?.en).toBe(en);
  });

  test('is not misled by a bracket of one sentence and a footnote’s beginning in the next', () => {
    const markdown = written('Một. Hai.', ['[x', '[^1]: y'], { layout: 'stacked', order: 'en-vi' });
    const { value } = readBilingual(markdown, 'a.md');
    expect([...value.pairs.values()].map(({ en }) => en)).toEqual(['[x', '[^1]: y']);
  });

  test('takes rows that a formatter padded', () => {
    const padded =
      '| Tiếng Việt      | English          |\n| :-------------- | ---------------- |\n| Một  <!-- p1s1 --> | One   <!-- p1s1 en -->   |';
    expect([...readBilingual(padded, 'a.md').value.pairs]).toEqual([['p1s1', { vi: 'Một', en: 'One' }]]);
  });

  test('reports text that belongs to no unit, at its place', () => {
    const { problems } = readBilingual(`${two}\n  Thêm một câu.\n`, 'a.md');
    expect(problems).toEqual([
      { code: 'text-without-unit', text: 'Thêm một câu.', place: { file: 'a.md', line: 9, column: 3 } },
    ]);
  });

  test('reports a second piece for one side, and keeps the first', () => {
    const { value, problems } = readBilingual(`${two}\n> Tin tức <!-- p1s1 -->\n`, 'a.md');
    expect(value.pairs.get('p1s1' as SegmentId)).toEqual({ vi: 'Tin', en: 'News' });
    const first = { file: 'a.md', line: 1, column: 2 };
    expect(problems).toEqual([
      { code: 'piece-twice', id: 'p1s1', language: 'vi', first, place: { file: 'a.md', line: 9, column: 3 } },
    ]);
  });

  test('takes no note, rule or definition for a piece', () => {
    const { value, problems } = readBilingual('(cũ) <!-- note -->\n\n---\n\n[a]: http://a.vn\n', 'a.md');
    expect([value.pairs.size, problems]).toEqual([0, []]);
  });
});

const fragments = [
  'công tác',
  'dân tộc',
  'a | b',
  '`a|b`',
  '\\|',
  '\\\\|',
  '*',
  '**',
  '* x',
  '_x',
  '~~',
  '`',
  '``',
  '<!--',
  '-->',
  '<!-- p1s1 -->',
  '<!-- note -->',
  '<!--  p1s1 en -->',
  '<!-- x|y -->',
  '<div>',
  '</td>',
  '<b>đậm</b>',
  '<a href="|">',
  '&#x0023;',
  '&#X002E;',
  '&amp;',
  '&#124;',
  '# x',
  '1. x',
  '1\\. x',
  '- x',
  '+ x',
  '> x',
  '```',
  '~~~',
  '| a |',
  '[^1]: x',
  '[^1]',
  '[a]: b',
  '[ ] việc',
  '\\',
  'http://a.vn/b|c',
  '<http://a.vn|b>',
  '[x](y|z)',
  '[x',
  '](y)',
  '![',
  'x\ny',
  'x  \ny',
  'x\\\ny',
  '<br>',
  '<br/>',
  '<br />',
  '—',
  '---',
  '===',
  '$a$',
  '“x”',
  'ubnd@a.vn',
  'www.a.vn|b',
];
const nasty = fc
  .tuple(fc.array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 5 }), fc.constantFrom(' ', ''))
  .map(([parts, glue]) => parts.join(glue).trim());

/** Without what does not show as it is: a pipe in an address, a pipe behind a backslash in code, our own signs in code or escaped. */
const showable = nasty.filter((text) => !/a\.vn\S*\||`[^`]*\\\||[`\\].*(?:<|&#)/s.test(text));

const source = fc.constantFrom(
  'Một. Hai.\n\nBa.\n',
  '# Tựa\n\n- Mục\n  - Con\n\n    Tiếp\n- Mục\n\n1. Một\n2. Hai\n',
  '> Trích. Hai.\n>\n> - Mục trong trích\n\nĐoạn.\n',
  '1. > Trích trong mục\n\n   - Con\n\nTựa\n---\n\nBa.\n',
  '| A | B |\n| - | - |\n| C | D |\n\nChú thích[^1].\n\n[^1]: Một\n\n    Hai\n',
  '- Một\n\n      mã\n\n  Hai\n\n10. Ba\n\n    Bốn\n',
);

const translated = fc
  .tuple(source, fc.array(fc.tuple(nasty, fc.option(nasty, { nil: undefined })), { minLength: 10, maxLength: 10 }))
  .map(([text, pairs]) => {
    const document = readDocument(text, 'markdown');
    const units: Units = new Map(
      document.segments.map((segment, index) => {
        const [vi, en] = pairs[index]!;
        return [segment.id, { vi, status: 'translated', ...(en === undefined ? {} : { en }) } as const];
      }),
    );
    return { document, units };
  });
const order = fc.constantFrom('vi-en' as const, 'en-vi' as const);

function treeOf(markdown: string): Root {
  const mdastExtensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
  return fromMarkdown(markdown, { extensions: [gfm({ singleTilde: false })], mdastExtensions });
}

function isMark(node: Nodes): node is Html {
  return node.type === 'html' && /^<!-- (?:note|p\d+s\d+( en( untranslated)?)?) -->$/.test(node.value);
}

/** The marks that stand in lines, not those that became blocks. */
function marksIn(node: Nodes): string[] {
  if (!('children' in node)) return [];
  const own = node.type === 'root' ? [] : node.children.filter(isMark).map(({ value }) => value);
  return [...own, ...node.children.flatMap(marksIn)];
}

describe('whatever the text holds', () => {
  test.each(layouts)('%s reads back as it was written', (layout) => {
    fc.assert(
      fc.property(translated, order, ({ document, units }, order) => {
        const markdown = bilingual(document, units, { layout, order, labels });
        const { value, problems } = readBilingual(markdown, 'a.md');
        const expected = new Map([...units].map(([id, { vi, en }]) => [id, en === undefined ? { vi } : { vi, en }]));
        expect(problems).toEqual([]);
        expect(new Map([...value.pairs].sort())).toEqual(new Map([...expected].sort()));
      }),
      { numRuns: runs },
    );
  });

  test.each(layouts)('plain words in %s read back, and show as they are', (layout) => {
    fc.assert(
      fc.property(showable, showable, (one, two) => {
        const document = readDocument('Một.\nHai.\n', 'text');
        const [first, second] = document.segments.map(({ id }) => id) as [SegmentId, SegmentId];
        const units: Units = new Map([
          [first, { vi: one, en: two, status: 'draft' }],
          [second, { vi: two, status: 'draft' }],
        ]);
        const markdown = bilingual(document, units, { layout, order: 'vi-en', labels });
        expect(readBilingual(markdown, 'a.md').value.pairs).toEqual(
          new Map([
            [first, { vi: one, en: two }],
            [second, { vi: two }],
          ]),
        );
        const inlines = inlinesOf(treeOf(markdown)).filter((inline) => inline.some(isMark));
        const shown = inlines.map((inline) =>
          inline
            .filter((node) => !isMark(node))
            .map(shownBy)
            .join('')
            .trim(),
        );
        expect(shown.map(spaced)).toEqual([one, two, two, '—'].map(spaced));
      }),
      { numRuns: runs },
    );
  });

  test.each(['table', 'columns'] as const)('%s is one table of two columns, a row a unit or paragraph', (layout) => {
    fc.assert(
      fc.property(translated, order, ({ document, units }, order) => {
        const tree = treeOf(bilingual(document, units, { layout, order, labels }));
        expect(tree.children.map(({ type }) => type)).toEqual(['table']);
        const [table] = tree.children as [Table];
        expect(table.children).toHaveLength(1 + (layout === 'table' ? document.segments : document.blocks).length);
        expect(new Set(table.children.map(({ children }) => children.length))).toEqual(new Set([2]));
        expect(marksIn(tree).filter((mark) => mark !== '<!-- note -->')).toHaveLength(2 * document.segments.length);
      }),
      { numRuns: runs },
    );
  });

  test('stacked pieces stand in the containers of their source', () => {
    fc.assert(
      fc.property(translated, ({ document, units }) => {
        const tree = treeOf(bilingual(document, units, { layout: 'stacked', order: 'vi-en', labels }));
        const before = treeOf(document.source);
        for (const { start, segments } of document.blocks) {
          const mark = `<!-- ${segments[0]?.id} -->`;
          expect(pathTo(tree, (node) => isMark(node) && node.value === mark)).toEqual(
            pathTo(before, (node) => isAt(node, start)),
          );
        }
        expect(marksIn(tree)).toHaveLength(2 * document.segments.length);
      }),
      { numRuns: runs },
    );
  });

  test('a piece shows in its cell as it shows alone', () => {
    fc.assert(
      fc.property(showable, (vi) => {
        const document = readDocument('Một.', 'markdown');
        const units: Units = new Map([['p1s1' as SegmentId, { vi, en: 'One.', status: 'draft' }]]);
        const [cell] = inlinesOf(treeOf(bilingual(document, units, { layout: 'table', order: 'vi-en', labels }))).slice(
          2,
        );
        const alone = inlinesOf(treeOf(`. ${vi.replace(/(?: {2,}|\\)\n/g, '<br>').replace(/\n/g, ' ')}`))[0] ?? [];
        expect(
          spaced(
            cell!
              .filter((node) => !isMark(node))
              .map(shownBy)
              .join(''),
          ),
        ).toBe(spaced(alone.map(shownBy).join('').slice(2)));
      }),
      { numRuns: runs },
    );
  });
});

/** The inline contents of a tree, in order. */
function inlinesOf(node: Nodes): PhrasingContent[][] {
  if (!('children' in node)) return [];
  if (node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading') return [node.children];
  return node.children.flatMap(inlinesOf);
}

function shownBy(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return /^<br *\/?>$/.test(node.value) ? '\n' : '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(shownBy).join('') : node.type;
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isAt(node: Nodes, offset: number): boolean {
  return !('children' in node) && node.position?.start.offset === offset;
}

/** The types of the nodes around a node, outermost first. */
function pathTo(node: Nodes, wanted: (node: Nodes) => boolean): string[] | undefined {
  if (wanted(node)) return [];
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const path = pathTo(child, wanted);
    if (path) return [node.type, ...path];
  }
  return undefined;
}
