import fc from 'fast-check';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { html as names, parse, defaultTreeAdapter as tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { inlineSource, readDocument, writeTranslated } from '../../src/document/index.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

const runs = { numRuns: process.env.SONGNGU_DEEP ? 5000 : 150 };

const word = fc.constantFrom(
  'Ủy ban',
  'xã',
  'UBND',
  'ho&agrave;',
  '2018',
  '&lt;5%',
  '<i>dân</i>',
  'a < b',
  '&copy;',
  '.',
  'Xem http://a.vn',
);
const attribute = fc.constantFrom(
  '',
  ' class=x',
  ' title="Tựa đề"',
  " title='a>b'",
  ' data-x="<p>"',
  ' hidden',
  ' x = 5 /',
);
const space = fc.constantFrom(' ', '\n', '\r\n  ', '');

/** Markup that ends as it should, or that nobody ends: browsers show both. */
const page = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.tuple(word, space).map((pair) => pair.join('')) },
      {
        weight: 3,
        arbitrary: fc
          .tuple(fc.constantFrom('b', 'span', 'a', 'em'), attribute, word)
          .map(([name, said, inner]) => `<${name}${said}>${inner}</${name}>`),
      },
      fc
        .tuple(fc.constantFrom('b', 'span', 'p', 'div', 'li', 'ul', 'td', 'h2', 'blockquote'), attribute)
        .map(([name, said]) => `<${name}${said}>`),
      fc.constantFrom('b', 'span', 'p', 'div', 'ul', 'h2', 'x').map((name) => `</${name}>`),
      fc.constantFrom(
        '<br>',
        '<img alt="Ảnh">',
        '<!-- c -->',
        '<!---->',
        '<code>a&amp;b</code>',
        '<script>if (a<b) "<p>"</script>',
        '<svg><path/></svg>',
        '<!x>',
        '</>',
        '<hr/>',
        '<P>',
      ),
    ),
    { maxLength: 25 },
  )
  .map((pieces) => `<!doctype html><body>${pieces.join('')}`);

const hidden = new Set(['script', 'style', 'code', 'svg', 'pre', 'template', 'textarea']);

/** The words of a page by a parser that builds its tree, without white space. */
function wordsByTree(html: string): string {
  const words: string[] = [];
  const waiting: Node[] = [...parse(html).childNodes];
  for (let node = waiting.shift(); node; node = waiting.shift()) {
    if (tree.isTextNode(node)) words.push(node.value);
    if (!tree.isElementNode(node) || hidden.has(node.tagName)) continue;
    waiting.unshift(...node.childNodes);
  }
  return words.join('').replace(/\s/g, '');
}

/** The elements of a page, as they stand in each other. */
function elements(html: string): string {
  const of = (node: Node): string =>
    tree.isElementNode(node) && node.namespaceURI === names.NS.HTML
      ? `${node.tagName}[${node.attrs.map(({ name, value }) => `${name}=${value}`).join()}](${node.childNodes.map(of).join('')})`
      : '';
  return parse(html).childNodes.map(of).join('');
}

/** Shaped as they were, so that sentences end where they did. */
const english: Readonly<Record<string, string>> = { 'Ủy ban': 'Ơy bạn', xã: 'xứ', hoà: 'hoa' };

describe('any page', () => {
  test('holds the words that a browser shows', () => {
    fc.assert(
      fc.property(page, (html) => {
        const blocks = readDocument(html, 'html').blocks.filter(({ markup }) =>
          markup.every(({ kind }) => kind !== 'attribute'),
        );
        const words = blocks.flatMap(({ segments }) =>
          segments.map(({ text, runs: places }) => {
            const gaps = places.filter(({ at, length }) => text[at] === '\uFFFC' && length === 1);
            return [...text]
              .map((letter, at) => {
                const gap = gaps.find((run) => run.at === at);
                const spelled = gap && html.slice(gap.start, gap.start + gap.sourceLength);
                return spelled === undefined ? letter : spelled.startsWith('<') ? '' : spelled;
              })
              .join('');
          }),
        );
        const shown = (text: string): string => text.replace(/\s/g, '');
        // What has no letters is no segment: a stop alone, a sign alone.
        const letters = (text: string): string => (text.match(/[\p{L}\p{N}]/gu) ?? []).join('');
        expect(letters(shown(words.join('')))).toBe(letters(wordsByTree(html)));
      }),
      runs,
    );
  });

  test('keeps its bytes when nothing is translated, and when all is translated by itself', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (html) => {
        const document = readDocument(html, 'html');
        expect(await writeTranslated(document, new Map())).toBe(html);
        const itself = new Map(document.segments.map((segment) => [segment.id, inlineSource(document, segment)]));
        expect(await writeTranslated(document, itself)).toBe(html);
      }),
      runs,
    );
  });

  test('keeps its elements when it is translated, and reads as what was written', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (html) => {
        const document = readDocument(html, 'html');
        const lines = document.segments.map((segment) =>
          inlineSource(document, segment).replace(/Ủy ban|xã|hoà/g, (word) => english[word] ?? word),
        );
        const written = String(
          await writeTranslated(document, new Map(document.segments.map(({ id }, index) => [id, lines[index] ?? '']))),
        );
        const unchanged = (text: string): string => elements(text).replaceAll('lang=en', '');
        expect(unchanged(written)).toBe(unchanged(html));
        const again = readDocument(written, 'html');
        const joined = (all: readonly string[]): string => all.join('').replace(/\s/g, '');
        expect(joined(again.segments.map((segment) => inlineSource(again, segment)))).toBe(joined(lines));
      }),
      runs,
    );
  });
});
