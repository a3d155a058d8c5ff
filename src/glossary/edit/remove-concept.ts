import { isSeq, type YAMLSeq } from 'yaml';
import type { Parsed } from '../../model/problem.ts';
import { anchorInUse, isAliased } from './anchors.ts';
import { blockListSplices } from './block-list.ts';
import type { ConceptEdit } from './edit.ts';
import type { EditProblem } from './edit-problem.ts';
import { type Entries, failed } from './entries.ts';
import { flowSplices } from './flow.ts';
import { behindProps, isFlow } from './items.ts';
import { type Splice, spliced } from './splices.ts';

/** The text without an entry and its comments. */
export function removedConcept(
  entries: Entries,
  { id }: Extract<ConceptEdit, { kind: 'remove' }>,
): Parsed<string | undefined, EditProblem> {
  const entry = entries.entries.find((each) => each.id === id);
  const { text, document, list, file } = entries;
  if (entry === undefined || list === undefined)
    return failed({ code: 'concept-missing', id, place: { file, line: 1, column: 1 } });
  const anchor = anchorInUse(document, [entry.node]) ?? (isAliased(document, list) ? list.anchor : undefined);
  if (anchor !== undefined) return failed({ code: 'anchor-in-use', anchor, place: entry.place });
  const pieces = { removed: new Set([entry.index]), inserted: new Map<number, readonly string[]>() };
  if (isFlow(list)) return { value: spliced(text, flowSplices(text, list, pieces)), problems: [] };
  const emptied = list.items.length === 1 ? emptyMark(entries, list) : [];
  return { value: spliced(text, [...emptied, ...blockListSplices(text, list, pieces)]), problems: [] };
}

/** A list without items is `[]`. */
function emptyMark({ top }: Entries, list: YAMLSeq): readonly Splice[] {
  const pair = top?.items.find(({ value }) => isSeq(value) && value === list);
  const at = behindProps(pair?.srcToken?.sep ?? []) ?? 0;
  return [{ start: at, end: at, text: ' []' }];
}
