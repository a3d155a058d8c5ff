import type { Nodes, Root } from 'mdast';
import { type Extension, fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { findMarks, type Mark } from '../marks.ts';
import { type PlaceOfPiece, readPiece } from '../piece-line.ts';

/** A piece of a line: whose it is, or, of a note, its words as inline Markdown. */
export type LaidPiece = { readonly mark: Mark; readonly text: string };

/** A bilingual document in blocks, as `bilingual` laid it out. A row is its cells, the first row of a table its head. */
export type LaidBlock =
  | { readonly is: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly LaidLine[])[] }
  | { readonly is: 'heading'; readonly level: number; readonly line: LaidLine }
  | { readonly is: 'paragraph'; readonly line: LaidLine }
  | { readonly is: 'quote'; readonly blocks: readonly LaidBlock[] }
  | { readonly is: 'list'; readonly start: number | undefined; readonly items: readonly (readonly LaidBlock[])[] }
  | { readonly is: 'footnote'; readonly label: string; readonly blocks: readonly LaidBlock[] };

export type LaidLine = readonly LaidPiece[];

/**
 * The blocks of a bilingual document in Markdown, for what shows it in another form. So Markdown alone decides what stands where: lists,
 * quotes and tables are the same in a page and in Word.
 */
export function laidOut(markdown: string): readonly LaidBlock[] {
  return blocksIn(treeOf(markdown), markdown);
}

/** Blocks alone: what stands in a line is found by its marks, whatever it holds. */
const inlineOff = {
  disable: {
    null: [
      'attention',
      'autolink',
      'characterEscape',
      'characterReference',
      'codeText',
      'gfmFootnoteCall',
      'gfmPotentialFootnoteCall',
      'hardBreakEscape',
      'htmlText',
      'labelEnd',
      'labelStartImage',
      'labelStartLink',
      'literalAutolink',
      'strikethrough',
    ],
  },
};
const toTree: Extension[] = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));

function treeOf(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm({ singleTilde: false }), inlineOff], mdastExtensions: toTree });
}

function blocksIn(node: Nodes, markdown: string): readonly LaidBlock[] {
  return 'children' in node ? node.children.flatMap((child) => blockOf(child, markdown)) : [];
}

function blockOf(node: Nodes, markdown: string): readonly LaidBlock[] {
  switch (node.type) {
    case 'heading':
      return [{ is: 'heading', level: node.depth, line: lineOf(node, markdown, 'heading') }];
    case 'paragraph':
      return [{ is: 'paragraph', line: lineOf(node, markdown, 'line') }];
    case 'blockquote':
      return [{ is: 'quote', blocks: blocksIn(node, markdown) }];
    case 'footnoteDefinition':
      return [{ is: 'footnote', label: node.identifier, blocks: blocksIn(node, markdown) }];
    case 'list': {
      const items = node.children.map((item) => blocksIn(item, markdown));
      return [{ is: 'list', start: node.ordered === true ? (node.start ?? 1) : undefined, items }];
    }
    case 'table': {
      const [head, ...rows] = node.children.map(({ children }) => children);
      return [
        {
          is: 'table',
          head: (head ?? []).map((cell) => readPiece(sourceOf(cell, markdown), 'row')),
          rows: rows.map((cells) => cells.map((cell) => lineOf(cell, markdown, 'row'))),
        },
      ];
    }
    default:
      return []; // definitions of links
  }
}

function lineOf(node: Nodes, markdown: string, place: PlaceOfPiece): LaidLine {
  const { pieces } = findMarks(sourceOf(node, markdown));
  return pieces.map(({ text, mark }) => ({ mark, text: readPiece(text, place) }));
}

/** The source of what a node holds, without the marks of its block. */
function sourceOf(node: Nodes, markdown: string): string {
  const children = 'children' in node ? node.children : [];
  return markdown.slice(children[0]?.position?.start.offset ?? 0, children.at(-1)?.position?.end.offset ?? 0);
}

/** The line of a quote that holds nothing but the second language of what stands above it. */
export function secondLine(
  { blocks: [only, ...more] }: LaidBlock & { readonly is: 'quote' },
  second: 'vi' | 'en',
): LaidLine | undefined {
  if (only?.is !== 'paragraph' || more.length > 0) return undefined;
  return only.line.every(({ mark }) => mark.is === 'note' || mark.is === second) ? only.line : undefined;
}
