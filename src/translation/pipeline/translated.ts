import type { SourceDocument } from '../../document/index.ts';
import type { Finding } from '../../model/finding.ts';
import type { Analysis } from '../../model/mention.ts';
import type { SegmentId } from '../../model/segment.ts';
import type { Origin } from '../../model/unit.ts';
import type { EngineProblem } from '../engines/index.ts';

/** A segment with its English, both as the document has its texts, and what is wrong with it or doubtful. Nobody has accepted it yet. */
export type TranslatedUnit = {
  readonly id: SegmentId;
  readonly vi: string;
  readonly en: string;
  readonly status: 'draft';
  readonly origin: Origin;
  readonly findings: readonly Finding[];
};

/** What a document comes to. */
export type Translated = {
  readonly document: SourceDocument;
  readonly analysis: Analysis;
  /** One for each segment, in order. */
  readonly units: readonly TranslatedUnit[];
  /** Why the engine was not asked any further; the rest is drafted offline. */
  readonly stoppedBy?: EngineProblem;
};
