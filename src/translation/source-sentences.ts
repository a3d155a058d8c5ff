import { inlineSource, type SourceDocument } from '../document/index.ts';
import type { SourceSentence } from './sync.ts';

/** The sentences of a source, as a units file holds them. */
export function sentencesOf(document: SourceDocument): readonly SourceSentence[] {
  return document.segments.map((segment) => ({ id: segment.id, vi: inlineSource(document, segment) }));
}
