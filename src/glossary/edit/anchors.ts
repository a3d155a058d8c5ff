import { type Document, isAlias, isNode, type Node, visit } from 'yaml';

/** An anchor within these nodes that an alias outside them names: what changes them would change what stands elsewhere. */
export function anchorInUse(document: Document, nodes: readonly Node[]): string | undefined {
  const anchors = new Set<string>();
  const inside = new Set<unknown>();
  for (const node of nodes) {
    visit(node, (_, each) => {
      if (isAlias(each)) inside.add(each);
      else if (isNode(each) && 'anchor' in each && each.anchor !== undefined) anchors.add(each.anchor);
    });
  }
  return anchors.size === 0 ? undefined : aliasesOf(document, inside).find((name) => anchors.has(name));
}

/** Whether an alias anywhere stands for the node itself. */
export function isAliased(document: Document, node: Node): boolean {
  const anchor = 'anchor' in node ? node.anchor : undefined;
  return anchor !== undefined && aliasesOf(document, new Set()).includes(anchor);
}

function aliasesOf(document: Document, except: ReadonlySet<unknown>): readonly string[] {
  const names: string[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (!except.has(alias)) names.push(alias.source);
    },
  });
  return names;
}
