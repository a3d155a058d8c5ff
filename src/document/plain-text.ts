import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { isTangled } from './tangles.ts';

/** Nothing but a paragraph: `1.` and `#` are words. */
const inlineOnly = {
  disable: {
    null: [
      'blockQuote',
      'codeFenced',
      'codeIndented',
      'definition',
      'headingAtx',
      'htmlFlow',
      'list',
      'setextUnderline',
      'thematicBreak',
    ],
  },
};

/** What inline Markdown shows, without its markup: code and addresses as their own text, images as their alternative text, `<br>` as a newline. */
export function plainText(inline: string): string {
  return isTangled(inline) ? inline : textOf(inlineTree(inline));
}

/** Inline Markdown as a tree: one paragraph, whatever it begins with. */
export function inlineTree(inline: string): Root {
  return fromMarkdown(inline.replace(/[\r\n]+/g, ' '), {
    extensions: [gfm({ singleTilde: false }), inlineOnly],
    mdastExtensions: gfmFromMarkdown(),
  });
}

function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return /^<br\b/i.test(node.value) ? '\n' : '';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}
