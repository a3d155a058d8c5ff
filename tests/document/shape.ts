import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';

type Node = { type: string; value?: string; children?: readonly Node[] };

/** The tree of a Markdown text without places, for comparing. `gloss`, an emphasised word behind a space, is left out of it. */
export function shapeOf(markdown: string, gloss?: string): unknown {
  const root = fromMarkdown(markdown, {
    extensions: [gfm({ singleTilde: false }), frontmatter(['yaml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  });
  return JSON.parse(JSON.stringify(root), (key, value) =>
    key === 'position' ? undefined : key === 'children' ? joinTexts(withoutGloss(value, gloss)) : value,
  );
}

function withoutGloss(nodes: readonly Node[], gloss: string | undefined): readonly Node[] {
  const isGloss = (node: Node | undefined) =>
    gloss !== undefined && node?.type === 'emphasis' && node.children?.[0]?.value === gloss;
  return nodes
    .map((node, index) => (isGloss(nodes[index + 1]) ? { ...node, value: node.value?.replace(/ $/, '') ?? '' } : node))
    .filter((node) => !isGloss(node));
}

/** Where something was dropped between two texts, they are one; a text that is empty is none. */
function joinTexts(nodes: readonly Node[]): readonly Node[] {
  const joined: Node[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    if (node.type === 'text' && before?.type === 'text') before.value = `${before.value}${node.value}`;
    else if (node.type !== 'text' || node.value !== '') joined.push({ ...node });
  }
  return joined;
}

/** The kinds of the blocks alone, each with the blocks that it holds. */
export function blocksOf(markdown: string): readonly string[] {
  return outline(shapeOf(markdown) as Node);
}

const blockTypes = new Set(
  'paragraph heading list listItem blockquote table tableRow tableCell code html thematicBreak definition footnoteDefinition yaml'.split(
    ' ',
  ),
);

/** Blocks in which HTML is inline. */
const lineTypes = new Set(['paragraph', 'heading', 'tableCell']);

function outline(node: Node): readonly string[] {
  const blocks = (node.children ?? []).filter(
    ({ type }) => blockTypes.has(type) && !(type === 'html' && lineTypes.has(node.type)),
  );
  return blocks.flatMap((block) => [block.type, ...outline(block).map((inner) => `${block.type} > ${inner}`)]);
}
