import { isNode, type Node, type YAMLMap } from 'yaml';
import type { Parsed } from '../../model/problem.ts';
import { anchorInUse, isAliased } from './anchors.ts';
import { keyRank } from './concept-keys.ts';
import type { SettledEdit } from './edit.ts';
import type { EditProblem } from './edit-problem.ts';
import { type Entries, editableEntry, failed } from './entries.ts';
import { spliced } from './splices.ts';
import { type KeyChanges, mapSplices } from './value-splices.ts';

/** The text with keys of an entry set or taken out. */
export function changedConcept(
  entries: Entries,
  { id, changes }: Extract<SettledEdit, { kind: 'change' }>,
): Parsed<string | undefined, EditProblem> {
  const { value: entry, problems } = editableEntry(entries, id);
  if (entry === undefined) return { value: undefined, problems };
  const { text, document, list } = entries;
  const holder = [entry.node, list].find((node) => node && isAliased(document, node))?.anchor;
  const anchor = holder ?? anchorInUse(document, valuesOf(entry.node, changes));
  if (anchor !== undefined) return failed({ code: 'anchor-in-use', anchor, place: entry.place });
  const splices = mapSplices({ text, document }, entry.node, changes as KeyChanges, keyRank); // values of a concept's keys
  return { value: spliced(text, splices), problems: [] };
}

function valuesOf(map: YAMLMap, changes: object): readonly Node[] {
  return Object.keys(changes).flatMap((key) => {
    const pair = map.items.find((each) => isNode(each.key) && 'value' in each.key && each.key.value === key);
    return [pair?.key, pair?.value].filter(isNode);
  });
}
