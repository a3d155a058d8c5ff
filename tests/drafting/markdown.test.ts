import { resolve } from 'node:path';
import fc from 'fast-check';
import type { Nodes, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { analyser } from '../../src/analysis/index.ts';
import { readDocument, replaceSegments } from '../../src/document/index.ts';
import { drafter, inlineDraft } from '../../src/drafting/index.ts';
import { loadLexicon } from '../../src/glossary/source.ts';
import { builtinGlossary } from '../glossary-of.ts';

const numRuns = process.env.SONGNGU_DEEP === undefined ? 60 : 1_000;

const glossary = await builtinGlossary();
const { value: lexicon } = await loadLexicon(resolve(import.meta.dirname, '../../glossary/lexicon'));
const reader = analyser(glossary);
const { draft } = drafter(glossary, lexicon);

/** Vietnamese Markdown in English, as `songngu translate` writes it. */
function englishOf(markdown: string): string {
  const document = readDocument(markdown, 'markdown');
  const drafts = draft(document, reader.analyse(document));
  return replaceSegments(document, new Map(drafts.map((one) => [one.segment.id, inlineDraft(document, one)])));
}

/** All of a document but its words: blocks in their order, and of each the markup of its words in any order, for English has another. */
function shapeOf(markdown: string): unknown {
  const tree: Root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return blockShape(tree);
}

const holdsWords: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

function blockShape(node: Nodes): unknown {
  const { type } = node;
  const children = 'children' in node ? node.children : [];
  const inside = holdsWords.has(type) ? inlineShapes(children as PhrasingContent[]) : children.map(blockShape);
  return { type, ...attributesOf(node), inside };
}

function inlineShapes(nodes: readonly PhrasingContent[]): readonly string[] {
  return nodes
    .filter(({ type }) => type !== 'text' && type !== 'break')
    .map((node) =>
      JSON.stringify([node.type, attributesOf(node), 'children' in node ? inlineShapes(node.children) : []]),
    )
    .sort();
}

/** The words that stand for an image are words too. */
function attributesOf(node: Nodes): object {
  const { position: _position, children: _children, ...attributes } = node as Nodes & { children?: unknown };
  return { ...attributes, ...('alt' in attributes ? { alt: 'words' } : {}) };
}

const phrase = fc.constantFrom(
  'UBND tỉnh Lạng Sơn',
  'công tác dân tộc',
  'hơn 1.069 tỷ đồng',
  'Kế hoạch số 166/KH-UBND',
  'ngày 15/7/2018',
  'đã hỗ trợ các hộ nghèo',
  'rà soát danh sách',
  'nhằm nâng cao chất lượng',
  'ông Nguyễn Văn Hải',
  'trên địa bàn huyện',
  'chưa đạt yêu cầu (35%)',
  'tuy nhiên',
  'xã Khánh Hòa',
);
const address = fc.constantFrom('https://langson.gov.vn/tin?id=1', 'bang-1.md', '#muc-2');

const plain = fc.array(phrase, { minLength: 1, maxLength: 4 }).map((phrases) => phrases.join(' '));
const marked = fc.oneof(
  plain,
  phrase.map((words) => `**${words}**`),
  phrase.map((words) => `*${words}*`),
  phrase.map((words) => `***${words}***`),
  phrase.map((words) => `~~${words}~~`),
  fc.tuple(phrase, address).map(([words, to]) => `[${words}](${to})`),
  fc.tuple(phrase, address).map(([words, to]) => `[**${words}** ${words}](${to})`),
  fc.tuple(phrase, address).map(([words, to]) => `![${words}](${to})`),
  fc.constant('`npm run build`'),
);
const line = fc
  .tuple(fc.array(marked, { minLength: 1, maxLength: 5 }), fc.constantFrom('', '.', ':', '; '))
  .map(([parts, end]) => parts.join(' ') + end.trim());
const sentences = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('. '));

const heading = fc.tuple(fc.integer({ min: 1, max: 4 }), line).map(([depth, words]) => `${'#'.repeat(depth)} ${words}`);
const item = fc.tuple(sentences, fc.option(sentences, { nil: undefined }));
const list = fc
  .tuple(fc.constantFrom('-', '1.', '- [ ]'), fc.array(item, { minLength: 1, maxLength: 3 }))
  .map(([mark, items]) =>
    items.map(([words, under]) => `${mark} ${words}${under === undefined ? '' : `\n    - ${under}`}`).join('\n'),
  );
const table = fc.integer({ min: 1, max: 3 }).chain((columns) => {
  const row = fc.array(line, { minLength: columns, maxLength: columns }).map((cells) => `| ${cells.join(' | ')} |`);
  const rule = `|${' --- |'.repeat(columns)}`;
  return fc.tuple(row, fc.array(row, { maxLength: 3 })).map(([head, rows]) => [head, rule, ...rows].join('\n'));
});
const quote = sentences.map((words) => `> ${words}`);
const code = fc.constant('```sh\nsongngu build\n```');
const block = fc.oneof({ weight: 3, arbitrary: sentences }, heading, list, table, quote, code, fc.constant('---'));
/** A line of dashes at the very start opens front matter. */
const documents = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .filter(([first]) => first !== '---')
  .map((blocks) => `${blocks.join('\n\n')}\n`);

/** The blocks alone. */
function blocksOf(shape: unknown): unknown {
  const isMarkup = (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === 'string');
  return JSON.parse(JSON.stringify(shape, (_, value) => (isMarkup(value) ? [] : value)));
}

test('headings, lists and tables of the draft are those of the Vietnamese', () => {
  fc.assert(
    fc.property(documents, (markdown) => {
      expect(blocksOf(shapeOf(englishOf(markdown)))).toEqual(blocksOf(shapeOf(markdown)));
    }),
    { numRuns },
  );
});

test.each([
  // English says the link between the two others, and its bold words beside it
  '*Kế hoạch số 166/KH-UBND* [**ngày 15/7/2018** ngày 15/7/2018](https://langson.gov.vn/tin?id=1) ***rà soát danh sách***',
  '# [**rà soát danh sách** tuy nhiên](bang-1.md) ~~hơn 1.069 tỷ đồng~~ ***nhằm nâng cao chất lượng***',
])('no mark of %s is lost', (markdown) => {
  expect(shapeOf(englishOf(markdown))).toEqual(shapeOf(markdown));
});

test('so are links, images and emphasis', () => {
  fc.assert(
    fc.property(documents, (markdown) => {
      expect(shapeOf(englishOf(markdown))).toEqual(shapeOf(markdown));
    }),
    { numRuns },
  );
});
