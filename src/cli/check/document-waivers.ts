import { findWaiverComments, type Waiver } from '../../checks/index.ts';
import type { Block, SourceDocument } from '../../document/index.ts';
import type { Place } from '../../model/problem.ts';
import { lineEnd, lineStart } from '../../text/index.ts';

/**
 * The waivers in the comments of a document, by the id of the block they stand for: a comment on lines of its own for the block that
 * follows, any other for the blocks on its line.
 */
export function documentWaivers(
  { source, blocks }: SourceDocument,
  placeAt: (offset: number) => Place,
): ReadonlyMap<string, readonly Waiver[]> {
  const waivers = new Map<string, Waiver[]>();
  for (const { start, end, words = { rule: '', reason: '' } } of findWaiverComments(source)) {
    const waiver = { ...words, place: placeAt(start) };
    for (const { id } of blocksMeant(source, blocks, start, end)) waivers.set(id, [...(waivers.get(id) ?? []), waiver]);
  }
  return waivers;
}

function blocksMeant(source: string, blocks: readonly Block[], start: number, end: number): readonly Block[] {
  const line = { start: lineStart(source, start), end: lineEnd(source, end) };
  const around = source.slice(line.start, start) + source.slice(end, line.end);
  const onLine = /^[\s>]*$/.test(around)
    ? blocks.filter((block) => block.start >= end).slice(0, 1)
    : blocks.filter((block) => block.start < line.end && block.end > line.start);
  return onLine.length > 0 ? onLine : blocks.slice(-1); // at the end of a document: so that it is told when it is in vain
}
