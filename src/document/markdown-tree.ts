import type { Root } from 'mdast';
import { type Extension, fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { maskDepth, maskTangles, mayTangle } from './tangles.ts';

/** A Markdown tree. `parsed` is what the parser saw: of the source's length, with the marks masked that were too many to be markup. */
export type MarkdownTree = { readonly root: Root; readonly parsed: string };

type Syntax = NonNullable<Options['extensions']>;

/** Single tildes are no strike-through: “~10 và 5~”. */
const syntax: Syntax = [gfm({ singleTilde: false }), frontmatter(['yaml'])];

/** Blocks alone, in time that is linear whatever the text. */
const blocksOnly: Syntax = [
  ...syntax,
  {
    disable: {
      null: [
        'attention',
        'autolink',
        'characterReference',
        'codeText',
        'gfmFootnoteCall',
        'gfmPotentialFootnoteCall',
        'htmlText',
        'labelEnd',
        'labelStartImage',
        'labelStartLink',
        'strikethrough',
      ],
    },
  },
];

/** Without the transforms that look for addresses in finished text: they drop the offsets of what they cut. */
const toTree: Extension[] = [
  ...gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
  frontmatterFromMarkdown(['yaml']),
];

/** Reads GitHub's Markdown. The parser drops a byte order mark before it counts: offsets in the tree are short by `markLength`. */
export function readTree(source: string): MarkdownTree {
  const shift = markLength(source);
  const shallow = maskDepth(source.slice(shift));
  const parsed = mayTangle(shallow) ? maskTangles(shallow, parse(shallow, blocksOnly)) : shallow;
  return { root: parse(parsed, syntax), parsed: source.slice(0, shift) + parsed };
}

function parse(text: string, extensions: Syntax): Root {
  return fromMarkdown(text, { extensions, mdastExtensions: toTree });
}

/** Length of the byte order mark. */
export function markLength(source: string): number {
  return source.startsWith('\uFEFF') ? 1 : 0;
}
