import { inlineSource, type SourceDocument } from '../../document/index.ts';
import type { Segment, SegmentId } from '../../model/segment.ts';
import type { BilingualUnits } from './unit.ts';

/** Whether the texts of a document's units are inline Markdown; else they are words, in which no sign is markup. */
export function holdsMarkdown({ format }: SourceDocument): boolean {
  return format === 'markdown';
}

/** A segment as a unit of a bilingual document has it. */
export function segmentText(document: SourceDocument, segment: Segment): string {
  if (holdsMarkdown(document)) return inlineSource(document, segment);
  const { start, end, text } = segment;
  const words = document.format === 'html' ? text : document.source.slice(start, end); // with the addresses, which are no words
  return words.replace(/\s+/g, ' ').trim();
}

/** The units that are headings, by their own ids. */
export function headingUnits({ segments }: SourceDocument, units: BilingualUnits): ReadonlySet<SegmentId> {
  const headings = segments.filter(({ kind }) => kind === 'heading').map(({ id }) => id);
  return new Set(headings.flatMap((place) => [units.get(place) ?? []].flat().map(({ id }) => id ?? place)));
}
