import type { ConceptId } from './concept.ts';
import type { SegmentId, SegmentKind } from './segment.ts';
import type { Offset, Span } from './span.ts';
import type { Value } from './value.ts';

/** `ambiguous`: several senses and no ground to choose; `unknown`: an acronym nobody knows. */
export type MentionStatus = 'decided' | 'ambiguous' | 'unknown';

/** What the decision rests on: the glossary itself, a definition in the text, a template, a rule (values, composites), a person's ruling. */
export type Via = 'glossary' | 'definition' | 'template' | 'rule' | 'person';

/** One thing an acronym may mean. Confidence is 0–1. */
export type Sense = {
  readonly concept: ConceptId;
  readonly vi: string;
  readonly en: string;
  readonly confidence: number;
};

type MentionBase = Span & {
  /** `input.slice(start, end)`. */
  readonly text: string;
  readonly status: MentionStatus;
  readonly confidence: number;
  readonly via: Via;
  /** What stands inside, in order, never overlapping. */
  readonly parts: readonly Mention[];
};

/**
 * A name outside the time of its validity: Ủy ban Dân tộc in a text of 2026. Of one no longer in force the `successor` is told, where
 * there is one; of one not yet in force the `predecessor`. In a sentence about the past it is as it should be.
 */
export type Anachronism = {
  readonly from?: string;
  readonly until?: string;
  readonly successor?: ConceptId;
  readonly predecessor?: ConceptId;
};

export type NamedKind = 'term' | 'acronym' | 'place' | 'name';

/** A stretch that names a concept, or an acronym left open (`concept` and `en` null). */
export type NamedMention = MentionBase & {
  readonly kind: NamedKind;
  readonly concept: ConceptId | null;
  readonly vi: string | null;
  readonly en: string | null;
  readonly alternatives: readonly Sense[];
  /** Only where the date of the document is known, and the name was not in force then. */
  readonly anachronism?: Anachronism;
};

export type ValueMention = MentionBase & {
  readonly kind: 'value' | 'reference';
  readonly en: string;
  readonly value: Value;
};

/** A stretch of a segment that means something known. */
export type Mention = NamedMention | ValueMention;

/** An acronym that the text itself defines. `concept` is null when the glossary lacks the long form. */
export type Definition = Span & {
  readonly acronym: string;
  readonly vi: string;
  readonly concept: ConceptId | null;
  readonly longStart: Offset;
  readonly longEnd: Offset;
};

export type AnalysedSegment = Span & {
  readonly id: SegmentId;
  readonly kind: SegmentKind;
  readonly mentions: readonly Mention[];
};

/** What `annotate --format json` prints for one document. */
export type Analysis = {
  readonly version: 1;
  readonly segments: readonly AnalysedSegment[];
  readonly definitions: readonly Definition[];
};
