import { costText } from './costs.ts';
import type { Draft } from './drafter.ts';
import type { Item } from './item.ts';

/** The trees of drafts as indented text: each line a rule or a word, with the Vietnamese and where its English comes from. */
export function explainDrafts(drafts: readonly Draft[]): string {
  return drafts
    .map(({ segment, en, tree }) =>
      [segment.text, `→ ${en}`, ...tree.flatMap((item) => linesOf(item, segment.text, 1)), ''].join('\n'),
    )
    .join('\n');
}

function linesOf(item: Item, words: string, depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  const cost = costText(item.cost);
  if (item.leaf === undefined) {
    return [`${indent}${item.rule.name}  ${cost}`, ...item.parts.flatMap((part) => linesOf(part, words, depth + 1))];
  }
  const { leaf } = item;
  switch (leaf.is) {
    case 'sense':
      return [
        `${indent}${words.slice(item.start, item.end)} = ${leaf.sense.en}  ${leaf.sense.class}, lexicon  ${cost}`,
      ];
    case 'mention':
      return [`${indent}${leaf.mention.text} = ${leaf.en}  ${leaf.mention.kind}, ${leaf.mention.via}  ${cost}`];
    case 'inner':
      return [
        `${indent}${leaf.open} … ${leaf.close}`,
        ...leaf.inner.flatMap((inner) => linesOf(inner, words, depth + 1)),
      ];
    case 'unknown':
      return [`${indent}${leaf.text}  ?  ${cost}`];
    case 'sign':
      return [`${indent}${leaf.text}`];
  }
}
