import type { ConceptId } from '../model/concept.ts';
import type { NamedKind, Reason, Via } from '../model/mention.ts';
import type { Segment } from '../model/segment.ts';
import type { Value } from '../model/value.ts';
import type { BodyRole } from './names/bodies.ts';
import { sureEnough } from './senses/senses.ts';

/** A stretch of a segment's words that may mean something. Offsets are into the words; candidates may overlap until they are settled. */
export type Candidate = { readonly start: number; readonly end: number; readonly means: Meaning };

export type Meaning = NamedMeaning | ValueMeaning;

export type NamedMeaning = {
  readonly is: 'named';
  readonly kind: NamedKind;
  readonly via: Via;
  readonly senses: readonly CandidateSense[];
  /** Where the name stands in full that this one is short for. */
  readonly antecedent?: Antecedent;
};

/** A stretch of the words of a segment, which may be another one. */
export type Antecedent = { readonly segment: Segment; readonly start: number; readonly end: number };

/** One thing the stretch may name. `concept` is null for a name made by rule whose concept the glossary lacks: TP Lạng Sơn. */
export type CandidateSense = {
  readonly concept: ConceptId | null;
  readonly vi: string;
  readonly en: string | null;
  readonly confidence: number;
  /** What it is in a name of several bodies; undefined for what is part of none. */
  readonly role: BodyRole | undefined;
  /** What spoke for it among several senses, where that was asked for. */
  readonly reasons?: readonly Reason[];
};

/** `opaque`: nothing inside is a mention of its own, as the TU of 06-NQ/TU is none. */
export type ValueMeaning = {
  readonly is: 'value';
  readonly value: Value;
  readonly en: string;
  readonly opaque: boolean;
};

/** Whether no sense of an acronym is sure enough. Within one that is known as a whole nothing is left open: the PL of PL&XH. */
export function isLeftOpen(meaning: Meaning): boolean {
  if (!isAcronym(meaning)) return false;
  const [best] = meaning.senses;
  return best !== undefined && best.confidence < sureEnough;
}

export function isAcronym(meaning: Meaning): meaning is NamedMeaning {
  return meaning.is === 'named' && meaning.kind === 'acronym';
}
