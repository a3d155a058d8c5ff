import type { ConceptId } from './concept.ts';
import type { SegmentId, SegmentKind } from './segment.ts';
import type { Offset, Span } from './span.ts';
import type { Value } from './value.ts';

/** `ambiguous`: several senses and no ground to choose; `unknown`: an acronym nobody knows. */
export type MentionStatus = 'decided' | 'ambiguous' | 'unknown';

/** What the decision rests on: the glossary itself, a definition in the text, a template, a rule (values, composites), a person's ruling. */
export type Via = 'glossary' | 'definition' | 'template' | 'rule' | 'person';

/**
 * What was weighed for a sense, and what it multiplied the odds by: how common the sense is; a cue beside the acronym, in its sentence,
 * elsewhere in the document; a longer term that the sense would be part of; words beside its full form; the full name in the document;
 * what the document is about; how the acronym is used elsewhere in it; a name that was not in force.
 */
export type Reason = {
  readonly kind:
    | 'prior'
    | 'beside'
    | 'sentence'
    | 'document'
    | 'phrase'
    | 'company'
    | 'named'
    | 'domain'
    | 'use'
    | 'out-of-force';
  readonly factor: number;
  readonly cue?: string;
};

/** One thing an acronym may mean. Confidence is 0–1. */
export type Sense = {
  readonly concept: ConceptId;
  readonly vi: string;
  readonly en: string;
  readonly confidence: number;
  /** Only where it was asked for. */
  readonly reasons?: readonly Reason[];
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
  /** For the sense decided on; only where it was asked for, and several senses were weighed. */
  readonly reasons?: readonly Reason[];
  /** Where the name stands in full that this one is short for: the Sở Y tế of «Sở». */
  readonly antecedent?: Span;
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

/**
 * What is doubtful about a definition. `letters`: not all words have their letter, or none has, the acronym being foreign, so that the
 * words may begin elsewhere; `sense`: the glossary knows the acronym in other senses only.
 */
export type DefinitionDoubt = 'letters' | 'sense';

/**
 * An acronym that the text itself defines. `concept` is null when the glossary lacks the long form. `en` is the English that the text
 * gives: «tự động hóa quy trình (Robotic Process Automation, RPA)». `doubts` only where there are any.
 */
export type Definition = Span & {
  readonly acronym: string;
  readonly vi: string;
  readonly concept: ConceptId | null;
  readonly longStart: Offset;
  readonly longEnd: Offset;
  readonly en?: string;
  readonly doubts?: readonly DefinitionDoubt[];
};

export type AnalysedSegment = Span & {
  readonly id: SegmentId;
  readonly kind: SegmentKind;
  readonly mentions: readonly Mention[];
};

/**
 * What tells when or where a document speaks: a person, the line of place and date in its head, the name of the body that issues it, the
 * first words of a news report, the outlet that is named there.
 */
export type FoundBy = 'person' | 'dateline' | 'issuer' | 'opening' | 'outlet';

/** A date (2018-03-15, 2018-03) or a place, how it was found and, where the text tells it, the stretch that does. */
type Spoken = { readonly value: string; readonly by: FoundBy } & Partial<Span>;

/** When and where a document speaks. Names in force then come first, and its «UBND tỉnh» is that of the place. */
export type Speaking = { readonly date?: Spoken; readonly place?: Spoken };

/** What `annotate --format json` prints for one document. */
export type Analysis = {
  readonly version: 1;
  readonly segments: readonly AnalysedSegment[];
  readonly definitions: readonly Definition[];
  /** Only where something is known of it. */
  readonly speaking?: Speaking;
};
