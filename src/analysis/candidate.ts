import type { ConceptId } from '../model/concept.ts';
import type { NamedKind, Reason, Via } from '../model/mention.ts';
import type { Segment } from '../model/segment.ts';
import type { Value } from '../model/value.ts';
import { sureEnough } from './senses/senses.ts';

/** A stretch of a segment's words that may mean something. Offsets are into the words; candidates may overlap until they are settled. */
export type Candidate = { readonly start: number; readonly end: number } & (NamedCandidate | ValueCandidate);

export type NamedCandidate = {
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
  /** What spoke for it among several senses, where that was asked for. */
  readonly reasons?: readonly Reason[];
};

/** `opaque`: nothing inside is a mention of its own, as the TU of 06-NQ/TU is none. */
export type ValueCandidate = {
  readonly is: 'value';
  readonly value: Value;
  readonly en: string;
  readonly opaque: boolean;
};

/** Whether no sense of an acronym is sure enough. Within one that is known as a whole nothing is left open: the PL of PL&XH. */
export function isLeftOpen(candidate: Candidate): boolean {
  if (!isAcronym(candidate)) return false;
  const [best] = candidate.senses;
  return best !== undefined && best.confidence < sureEnough;
}

export function isAcronym(candidate: Candidate): candidate is Candidate & NamedCandidate {
  return candidate.is === 'named' && candidate.kind === 'acronym';
}
