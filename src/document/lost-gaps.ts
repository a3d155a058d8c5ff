import type { Segment } from '../model/segment.ts';
import { firstFrom, isAddress } from './inline-marks.ts';
import type { InlinePart } from './inline-parts.ts';
import { blockOf } from './places.ts';
import type { SourceDocument } from './source-document.ts';

/** The parts with what is no word and that they lack, behind them: a picture or the sign of a footnote is never lost to an English without it. */
export function withLostGaps(
  document: SourceDocument,
  segment: Segment,
  parts: readonly InlinePart[],
): readonly InlinePart[] {
  const markup = blockOf(document, segment)?.markup ?? [];
  const there = new Set(parts.flatMap((part) => (part.is === 'gap' ? [part.mark] : [])));
  const from = firstFrom(markup, segment.start);
  const lost = markup
    .slice(from, firstFrom(markup, segment.end))
    .flatMap(({ kind, start, end }, index): InlinePart[] => {
      const isGap = kind === 'opaque' && !isAddress(document.source.slice(start, end));
      return isGap && !there.has(from + index) ? [{ is: 'gap', mark: from + index }] : [];
    });
  return [...parts, ...lost];
}
