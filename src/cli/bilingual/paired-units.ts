import { type Aligner, sentencesOf } from '../../alignment/index.ts';
import { plainText, type SourceDocument } from '../../document/index.ts';
import type { Segment, SegmentId } from '../../model/segment.ts';
import { type BilingualUnit, type BilingualUnits, segmentText } from '../../rendering/index.ts';

/** Two texts that say the same as units: what is paired stands at the first of its Vietnamese sentences, English alone behind the one before it. */
export function pairedUnits(vi: SourceDocument, en: SourceDocument, { align }: Aligner): BilingualUnits {
  const pairs = align(sentencesOf(vi), sentencesOf(en));
  const units = new Map<SegmentId, readonly BilingualUnit[]>(vi.segments.map(({ id }) => [id, []]));
  let place = vi.segments[0]?.id;
  for (const pair of pairs) {
    const own = pair.vi.flatMap((index) => vi.segments[index] ?? []);
    const others = pair.en.flatMap((index) => en.segments[index] ?? []);
    place = own[0]?.id ?? place;
    if (place === undefined) break; // no Vietnamese at all: nothing to stand beside
    const there = units.get(place) ?? [];
    units.set(place, [
      ...there,
      unitOf(
        { vi, en },
        own,
        others,
        own.length > 0 ? place : aloneId(place, there.filter(({ vi: beside }) => beside === undefined).length),
      ),
    ]);
  }
  return units;
}

function unitOf(
  documents: { readonly vi: SourceDocument; readonly en: SourceDocument },
  own: readonly Segment[],
  others: readonly Segment[],
  id: SegmentId,
): BilingualUnit {
  const isMarkdown = documents.vi.format === 'markdown';
  const english = others.map((segment) => segmentText(documents.en, segment));
  const fitting = isMarkdown || documents.en.format !== 'markdown' ? english : english.map(plainText);
  return {
    id,
    status: 'translated',
    ...(own.length === 0 ? {} : { vi: own.map((segment) => segmentText(documents.vi, segment)).join(' ') }),
    ...(fitting.length === 0 ? {} : { en: fitting.join(' ') }),
  };
}

/** `p3s2b` for English that follows p3s2 alone; the ids of a document's own sentences have no letter. */
function aloneId(place: SegmentId, before: number): SegmentId {
  const letter = String.fromCharCode('b'.charCodeAt(0) + (before % 25)).repeat(1 + Math.floor(before / 25));
  return `${place}${letter}` as SegmentId;
}
