import type { SourceDocument } from '../../document/index.ts';
import type { Segment } from '../../model/segment.ts';
import { wholeAcronym } from '../acronym-shape.ts';
import { wordsOf } from '../acronym-words.ts';
import { type FoundDefinition, longForms } from './long-forms.ts';

/** A definition of which the acronym stands in one segment, in whose offsets it is, and the long form in the same or another. */
export type PlacedDefinition = {
  readonly found: FoundDefinition;
  readonly segment: Segment;
  readonly longSegment: Segment;
};

/**
 * The rows of tables of abbreviations: an acronym alone in a cell, its words in the cell beside it, either first.
 * @returns by the segment of the acronym
 */
export function tableDefinitions({ source, segments }: SourceDocument): ReadonlyMap<Segment, PlacedDefinition> {
  const found = new Map<Segment, PlacedDefinition>();
  segments.forEach((segment, index) => {
    const next = segments[index + 1];
    if (segment.kind !== 'cell' || next?.kind !== 'cell' || /[\r\n]/.test(source.slice(segment.end, next.start)))
      return;
    for (const [short, long] of [
      [segment, next],
      [next, segment],
    ] as const) {
      for (const one of inCells(short.text, long.text))
        found.set(short, { found: one, segment: short, longSegment: long });
    }
  });
  return found;
}

function inCells(short: string, long: string): FoundDefinition[] {
  const trimmed = short.trim();
  const start = short.indexOf(trimmed);
  const [acronym] = wholeAcronym(short, start, start + trimmed.length);
  return acronym === undefined ? [] : longForms(long, [], { is: 'before', acronym, words: wordsOf(long) });
}
